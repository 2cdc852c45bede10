// Events: facts. What happened at a table, with every result in it, so that replay computes nothing (law 2).
// Used by evolve, redact, the record's codec and the wording. Must not carry a value in points, but for Disclosed.
#pragma once

#include "core/session/command.h"

#include <memory>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace pourparler {

/// An impasse is a result of the talks; a session that the facilitator breaks off has none.
enum class Outcome : std::uint8_t { agreement, partial, impasse, brokenOff };

[[nodiscard]] constexpr bool hasAgreement(Outcome outcome)
{
    return outcome == Outcome::agreement || outcome == Outcome::partial;
}

/// A person's own refusal, silence until the deadline, or absence.
enum class RefusalCause : std::uint8_t { own, timedOut, walkedOut };

/// What is told of one party at the end; the sheet's table only with Disclosure::sheets.
struct DisclosedParty {
    PartyId party;
    /// what the party got: the agreement's value less time cost, or its walk-away value
    Points result = 0;
    Points walkAway = 0;
    /// its most valuable legal package that crosses none of its red lines; walkAway if none
    Points best = 0;
    std::vector<std::vector<Points>> sheet; ///< [issue][option] value
    friend bool operator==(const DisclosedParty&, const DisclosedParty&) = default;
};

namespace event {

struct TableSetUp {
    int rounds = 1;
    int turnSeconds = 0;
    int briefingSeconds = 0;
    int signingSeconds = 0;
    bool operator==(const TableSetUp&) const = default;
};
struct SeatTaken {
    SeatId seat;
    Holder holder;
    bool operator==(const SeatTaken&) const = default;
};
struct SeatLeft {
    SeatId seat;
    bool operator==(const SeatLeft&) const = default;
};
struct BriefingBegan {
    SessionTime deadline = noDeadline;
    bool operator==(const BriefingBegan&) const = default;
};
struct SeatReady {
    SeatId seat;
    bool operator==(const SeatReady&) const = default;
};
struct BargainingBegan {
    bool operator==(const BargainingBegan&) const = default;
};
struct TurnBegan {
    int round = 1;
    PartyId party;
    SessionTime deadline = noDeadline;
    bool operator==(const TurnBegan&) const = default;
};
struct TurnTimedOut {
    PartyId party;
    bool operator==(const TurnTimedOut&) const = default;
};
struct Passed {
    PartyId party;
    bool operator==(const Passed&) const = default;
};
struct Proposed {
    ProposalId proposal = ProposalId::none;
    SeatId by;
    Package package;
    ProposalId parent = ProposalId::none;
    Words argument;
    bool operator==(const Proposed&) const = default;
};
struct Accepted {
    ProposalId proposal = ProposalId::none;
    PartyId party;
    bool operator==(const Accepted&) const = default;
};
struct Rejected {
    ProposalId proposal = ProposalId::none;
    PartyId party;
    Words why;
    bool operator==(const Rejected&) const = default;
};
struct Withdrawn {
    ProposalId proposal = ProposalId::none;
    bool operator==(const Withdrawn&) const = default;
};
struct OptionAgreed {
    PartyId party;
    Choice choice;
    bool operator==(const OptionAgreed&) const = default;
};
struct OptionReopened {
    PartyId party;
    IssueId issue;
    bool operator==(const OptionReopened&) const = default;
};
struct IssueAgreed {
    Choice choice;
    bool operator==(const IssueAgreed&) const = default;
}; ///< tentatively, by all at the table
struct IssueReopened {
    IssueId issue;
    bool operator==(const IssueReopened&) const = default;
};
struct SigningCalled {
    PartyId party;
    ProposalId proposal = ProposalId::none;
    Package package;
    SessionTime deadline = noDeadline;
    bool operator==(const SigningCalled&) const = default;
};
struct Signed {
    PartyId party;
    bool operator==(const Signed&) const = default;
};
struct Refused {
    PartyId party;
    RefusalCause cause = RefusalCause::own;
    Words why;
    bool operator==(const Refused&) const = default;
};
struct SigningFailed {
    bool operator==(const SigningFailed&) const = default;
};
struct WalkedOut {
    PartyId party;
    bool operator==(const WalkedOut&) const = default;
};
struct CameBack {
    PartyId party;
    bool operator==(const CameBack&) const = default;
};
struct DraftKept {
    SeatId seat;
    Package package;
    ProposalId parent = ProposalId::none;
    Words argument;
    bool operator==(const DraftKept&) const = default;
};
struct NoteKept {
    SeatId seat;
    Words text;
    bool operator==(const NoteKept&) const = default;
};
struct ReasonGiven {
    SeatId seat;
    std::shared_ptr<const Reason> reason;
    bool operator==(const ReasonGiven& other) const
    {
        return seat == other.seat && *reason == *other.reason;
    }
};
struct Paused {
    bool operator==(const Paused&) const = default;
};
struct Resumed {
    SessionTime deadline = noDeadline;
    bool operator==(const Resumed&) const = default;
};
struct ConsentGiven {
    SeatId seat;
    bool given = false;
    bool operator==(const ConsentGiven&) const = default;
};
struct LanguageChosen {
    SeatId seat;
    std::string language;
    bool operator==(const LanguageChosen&) const = default;
};
struct FeelingSaid {
    SeatId seat;
    Words word;
    bool operator==(const FeelingSaid&) const = default;
};
struct DeadlineMoved {
    SessionTime deadline = noDeadline;
    bool operator==(const DeadlineMoved&) const = default;
};
struct RoundExtended {
    int round = 1;
    int seconds = 0; ///< by how much each turn of this round is longer now, all extensions together
    SessionTime deadline = noDeadline; ///< of the turn under way
    bool operator==(const RoundExtended&) const = default;
};
struct RoundsSet {
    int rounds = 1;
    bool operator==(const RoundsSet&) const = default;
};
struct TurnSkipped {
    PartyId party;
    bool operator==(const TurnSkipped&) const = default;
};
struct Blanked {
    bool blank = true;
    bool operator==(const Blanked&) const = default;
};
struct ScoresHidden {
    bool hidden = true;
    bool operator==(const ScoresHidden&) const = default;
};
struct Remarked {
    int remark = 1; ///< its number, from 1
    RemarkKind kind = RemarkKind::note;
    Words text;
    bool operator==(const Remarked&) const = default;
};
struct RemarkStruck {
    int remark = 1;
    bool struck = true;
    bool operator==(const RemarkStruck&) const = default;
};
struct Rewound {
    std::uint64_t to = 0; ///< counted as State::publicEvents does
    SessionTime deadline = noDeadline; ///< with as much time left as there was
    bool paused = false; ///< a pause that is on stays on
    bool operator==(const Rewound&) const = default;
};
struct BrokenOff {
    Words why;
    bool operator==(const BrokenOff&) const = default;
}; ///< Closed follows
struct Closed {
    Outcome outcome = Outcome::impasse;
    Package package;
    bool operator==(const Closed&) const = default;
};
struct Disclosed {
    Disclosure level = Disclosure::results;
    std::shared_ptr<const std::vector<DisclosedParty>> parties;
    bool operator==(const Disclosed& other) const
    {
        return level == other.level && *parties == *other.parties;
    }
};

} // namespace event

/// The order is not stored anywhere; names are (see nameOf).
using EventBody = std::variant<event::TableSetUp, event::SeatTaken, event::SeatLeft,
    event::BriefingBegan, event::SeatReady, event::BargainingBegan, event::TurnBegan,
    event::TurnTimedOut, event::Passed, event::Proposed, event::Accepted, event::Rejected,
    event::Withdrawn, event::OptionAgreed, event::OptionReopened, event::IssueAgreed,
    event::IssueReopened, event::SigningCalled, event::Signed, event::Refused, event::SigningFailed,
    event::WalkedOut, event::CameBack, event::DraftKept, event::NoteKept, event::ReasonGiven,
    event::Paused, event::Resumed, event::ConsentGiven, event::LanguageChosen, event::FeelingSaid,
    event::DeadlineMoved, event::RoundExtended, event::RoundsSet, event::TurnSkipped,
    event::Blanked, event::ScoresHidden, event::Remarked, event::RemarkStruck, event::Rewound,
    event::BrokenOff, event::Closed, event::Disclosed>;

struct Event {
    SessionTime at = 0;
    EventBody body;
    friend bool operator==(const Event&, const Event&) = default;
};

using Events = std::vector<Event>;

/// The event's stable name in records and JSON, in kebab case: "turn-began".
[[nodiscard]] std::string_view nameOf(const EventBody& body);
[[nodiscard]] std::string_view nameOf(Outcome outcome);
[[nodiscard]] std::string_view nameOf(RefusalCause cause);
[[nodiscard]] std::string_view nameOf(RemarkKind kind);

/// Whether everyone is told of it, if perhaps not all of it. What people do for themselves is not.
[[nodiscard]] bool isPublic(const EventBody& body);
/// Whether it came about by itself with the deed that `before`, the public event right before it, is a part of: nobody
/// can go back to in between.
[[nodiscard]] bool followsByItself(const EventBody& body, const EventBody& before);

} // namespace pourparler
