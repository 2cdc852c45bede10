// Where a table stands: the fold of its events, and nothing else writes it.
// Used by decide, allowed and, redacted, by everything that shows or plays. Must not hold what can be derived.
#pragma once

#include "core/packages/package_space.h"
#include "core/scenario/scenario.h"
#include "core/session/event.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
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
    bool takenBack = false; ///< by a rewind; its number is never given again

    [[nodiscard]] bool onTheTable() const { return !withdrawn && !failed && !takenBack; }
    friend bool operator==(const Proposal&, const Proposal&) = default;
};

struct Draft {
    Package package;
    ProposalId parent = ProposalId::none;
    Words argument;
    friend bool operator==(const Draft&, const Draft&) = default;
};

/// Somebody who had a seat, and what they had said for themselves.
struct FormerPerson {
    Holder holder;
    std::optional<bool> consent;
    std::string language;
    friend bool operator==(const FormerPerson&, const FormerPerson&) = default;
};

struct SeatState {
    SeatId seat;
    std::optional<Holder> holder;
    /// Whom the holder stands in for or replaced, where that was a person: the seat can be given back.
    std::optional<FormerPerson> before;
    bool ready = false;
    std::optional<Draft> draft; ///< the last one kept
    Words note; ///< the last one kept
    std::optional<bool> consent; ///< of the person who sits there; nothing: not asked yet
    std::string language; ///< in which that person reads; empty: the program's
    Words feeling; ///< after the end, a word

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

/// A facilitator's, for the debrief; remarks[n - 1] is number n.
struct RemarkMade {
    RemarkKind kind = RemarkKind::note;
    Words text;
    SessionTime at = 0;
    bool struck = false;
    friend bool operator==(const RemarkMade&, const RemarkMade&) = default;
};

/// Who sits where, what is theirs alone, and what the facilitator does to the room: a rewind never touches it (law 5).
struct Room {
    std::vector<SeatState> seats; ///< every seat of the scenario, in order
    std::vector<RemarkMade> remarks;
    bool blank = false; ///< every screen shows nothing
    bool scoresHidden = false; ///< screens show interests instead of points

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
    int extendedRound = 0; ///< the round whose turns last longer; 0: none
    int extraSeconds = 0; ///< by so much
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
    Words brokenOff; ///< why the facilitator ended it, where that was said
    std::shared_ptr<const std::vector<DisclosedParty>> disclosed;
    Disclosure disclosure = Disclosure::nothing;

    [[nodiscard]] const Proposal* proposal(ProposalId id) const;
    friend bool operator==(const Table& a, const Table& b);
};

/// What everyone was told, back to the beginning, so that a rewind can be resolved. Copies of a state share it.
struct Past {
    Event event;
    std::uint64_t number = 0; ///< from 1
    mutable std::shared_ptr<const Past> before; ///< mutable for the destructor of the one after it

    Past(Event happened, std::uint64_t place, std::shared_ptr<const Past> earlier)
        : event(std::move(happened))
        , number(place)
        , before(std::move(earlier))
    {
    }
    ~Past();
    Past(const Past&) = delete;
    Past& operator=(const Past&) = delete;
};

struct State {
    std::shared_ptr<const PackageSpace> space; ///< compiled from the terms in force
    Room room;
    Table table;
    /// How many events everyone was told so far: what a rewind counts by, the same for every viewer.
    std::uint64_t publicEvents = 0;
    std::shared_ptr<const Past> past; ///< the latest; nothing before the first
    std::size_t rewinds = 0; ///< how many there were: each costs as much as the whole past
    std::shared_ptr<const Table> beginning; ///< before the first event

    [[nodiscard]] bool isAway(PartyId party) const { return table.away[party.index()] != 0; }
    /// Compares terms by value.
    friend bool operator==(const State& a, const State& b);
};

/// The public event of this number; nothing where there is none.
[[nodiscard]] const Past* pastEvent(const State& state, std::uint64_t number);
/// Where the table stood right after `event`, rewinds before it resolved.
[[nodiscard]] Table tableAfter(const State& state, const Past& event);

/// The state before the first event; also for a redacted scenario.
[[nodiscard]] State initialState(const Scenario& scenario);

} // namespace pourparler
