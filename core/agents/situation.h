// What a voting bot reckons with at its turn: its sheet, the time, what it aims at, and how it judges packages.
// Used by the negotiators. Everything in it comes from the seat's view.
#pragma once

#include "core/agents/concession.h"
#include "core/view/seat_view.h"

#include <cstdint>
#include <optional>

namespace pourparler {

struct Situation {
    /// Nothing for a party without a sheet, or with no package that it could sign.
    [[nodiscard]] static std::optional<Situation> of(const SeatView& view, Tactic tactic);

    const SeatView* view = nullptr;
    PartyId me;
    const Sheet* sheet = nullptr;
    /// the least value worth signing: walk-away plus the cost of the time gone by
    Points floor = 0;
    Points best = 0; ///< the most to be had
    Points target = 0; ///< what it aims at now
    /// what it will aim at at its next turn; `floor` when it has no more turns
    Points nextTarget = 0;
    FixedShare elapsed; ///< of all turns
    bool lastRound = false;
    /// nobody with a vote speaks after it, in this round, which is the last one
    bool lastVoter = false;

    [[nodiscard]] Points value(const Package& package) const
    {
        return view->space().value(me, package);
    }
    [[nodiscard]] bool crosses(const Package& package) const
    {
        return view->space().crossesRedLine(me, package);
    }
    [[nodiscard]] bool isWorth(const Package& package, Points least) const
    {
        return value(package) >= least && !crosses(package);
    }
    /// The option in the package that takes most from what its issue could be worth to the bot.
    [[nodiscard]] Choice mostCostly(const Package& package) const;
    [[nodiscard]] Points worth(Choice choice) const
    {
        return sheet->value[choice.issue.index()][choice.option.index()];
    }
    [[nodiscard]] Argument elapsedArgument() const
    {
        return numberArgument(Argument::Kind::percent, elapsed.times(10'000));
    }
};

/// The share of all turns of the session that lies behind the party's turn in a round.
[[nodiscard]] FixedShare elapsedAt(const SeatView& view, PartyId party, int round);

} // namespace pourparler
