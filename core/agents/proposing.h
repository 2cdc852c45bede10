// Which package to put on the table: of all that is good enough for the bot, the one nearest to what the others seem to
// want, looking after whoever must sign and has least of it. Used by the negotiators and the mediator.
#pragma once

#include "core/agents/positions.h"
#include "core/agents/situation.h"
#include "core/base/draw.h"
#include "core/packages/search.h"

#include <optional>

namespace pourparler {

/// The best package for the wish of all positions but `without`'s, weighed anew a few times so that the least
/// satisfied party whose signature is needed gets the most. `wish` says for whom and above which value.
[[nodiscard]] std::optional<Package> bestCompromise(const PackageSpace& space,
    const Positions& positions, std::optional<PartyId> without, Wish wish, Draw& draw);

/// Nothing when there is nothing new to propose.
[[nodiscard]] std::optional<Package> chooseProposal(
    const Situation& here, const Positions& positions, Draw& draw);

[[nodiscard]] const Proposal* lastOwnProposal(const SeatView& view, PartyId party);
/// On the table, by somebody else, with the fewest issues decided differently; of equals the newest.
[[nodiscard]] const Proposal* nearestOfOthers(
    const SeatView& view, PartyId party, const Package& package);
/// The most costly option that the package has from `parent` and that the bot's last proposal did not have.
[[nodiscard]] std::optional<Choice> takenOver(
    const Situation& here, const Package& package, const Proposal& parent);

[[nodiscard]] std::size_t differences(const Package& a, const Package& b, std::size_t issues);

} // namespace pourparler
