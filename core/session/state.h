// Where a table stands: the fold of its events, and nothing else writes it.
// Used by decide, allowed and, redacted, by everything that shows or plays. Must not hold what can be derived.
#pragma once

#include "core/packages/package_space.h"
#include "core/scenario/scenario.h"
#include "core/session/event.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace pourparler {

enum class Reaction : std::uint8_t { none, accepted, rejected };

struct Proposal {
    ProposalId id = ProposalId::none;
    SeatId by;
    Package package;
    ProposalId parent = ProposalId::none;
    Words argument;
    SessionTime at = 0;
    int round = 1;
    std::array<Reaction, maxParties> reactions {}; ///< [party]
    std::array<Words, maxParties> reasons; ///< [party] why it was rejected
    bool withdrawn = false;
    bool failed = false; ///< it came to signing and was not ratified

    [[nodiscard]] bool onTheTable() const { return !withdrawn && !failed; }
    friend bool operator==(const Proposal&, const Proposal&) = default;
};

struct Draft {
    Package package;
    ProposalId parent = ProposalId::none;
    Words argument;
    friend bool operator==(const Draft&, const Draft&) = default;
};

struct SeatState {
    SeatId seat;
    std::optional<Holder> holder;
    bool ready = false;
    std::optional<Draft> draft; ///< the last one kept
    Words note; ///< the last one kept

    friend bool operator==(const SeatState&, const SeatState&) = default;
};

struct Signing {
    PartyId calledBy;
    ProposalId proposal = ProposalId::none; ///< none: what was tentatively agreed
    Package package;
    std::vector<Stand> stands; ///< [party]; parties that do not vote stay pending
    std::vector<RefusalCause> causes; ///< [party] where refused
    friend bool operator==(const Signing&, const Signing&) = default;
};

/// Who sits where, and what is theirs alone: a rewind never touches it (law 5).
struct Room {
    std::vector<SeatState> seats; ///< every seat of the scenario, in order

    [[nodiscard]] const SeatState* seat(SeatId id) const;
    friend bool operator==(const Room&, const Room&) = default;
};

/// The talks themselves.
struct Table {
    PhaseKind phase = PhaseKind::lobby;
    int rounds = 1;
    int turnSeconds = 0;
    int briefingSeconds = 0;
    int signingSeconds = 0;
    int round = 0; ///< from 1 once the bargaining has begun
    std::optional<PartyId> floor; ///< who may speak; kept during a signing as "who called"
    SessionTime now = 0; ///< the last event's
    SessionTime deadline = noDeadline; ///< of the briefing, the turn or the signing
    bool paused = false;
    SessionTime pausedAt = 0; ///< when the pause began; meaningless otherwise
    std::vector<Proposal> proposals; ///< proposals[n - 1] is number n
    std::vector<Package> agreedBy; ///< [party] the options it has agreed, issue by issue
    Package tentative; ///< agreed by every voting party at the table
    std::vector<std::uint8_t> away; ///< [party] 1: walked out
    std::optional<Signing> signing; ///< the one under way, or the last one
    std::optional<Outcome> outcome;
    Package agreement; ///< what was signed; empty without agreement
    std::shared_ptr<const std::vector<DisclosedParty>> disclosed;
    Disclosure disclosure = Disclosure::nothing;

    [[nodiscard]] const Proposal* proposal(ProposalId id) const;
    friend bool operator==(const Table& a, const Table& b);
};

struct State {
    std::shared_ptr<const PackageSpace> space; ///< compiled from the terms in force
    Room room;
    Table table;

    [[nodiscard]] bool isAway(PartyId party) const { return table.away[party.index()] != 0; }
    /// Compares terms by value.
    friend bool operator==(const State& a, const State& b);
};

/// The state before the first event; also for a redacted scenario.
[[nodiscard]] State initialState(const Scenario& scenario);

} // namespace pourparler
