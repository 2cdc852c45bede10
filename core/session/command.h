// Commands: wishes. Somebody wants something to happen at a table; decide() says whether it does.
// Used by everything that plays: desktop, bots, network, simulation. Must not hold results.
#pragma once

#include "core/base/id.h"
#include "core/base/package.h"
#include "core/base/words.h"
#include "core/scenario/scenario.h"
#include "core/session/reason.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

namespace pourparler {

/// Who wishes. The clock speaks when a deadline in the state has come.
struct Actor {
    enum class Kind : std::uint8_t { seat, facilitator, clock };
    Kind kind = Kind::seat;
    SeatId seat;
    friend bool operator==(const Actor&, const Actor&) = default;
};
[[nodiscard]] inline Actor actorOf(SeatId seat) { return { Actor::Kind::seat, seat }; }
[[nodiscard]] inline Actor facilitator() { return { Actor::Kind::facilitator, {} }; }
[[nodiscard]] inline Actor theClock() { return { Actor::Kind::clock, {} }; }

/// Who holds a seat. `agent` names the kind of bot; `name` is a person's.
struct Holder {
    enum class Kind : std::uint8_t { person, bot };
    Kind kind = Kind::person;
    Words name;
    std::string agent;
    friend bool operator==(const Holder&, const Holder&) = default;
};

/// What a facilitator writes down for the debrief; an incident is something that went wrong.
enum class RemarkKind : std::uint8_t { note, incident };

namespace command {

// Before the talks; facilitator.
struct SetUpTable {
    int rounds = 1;
    int turnSeconds = 0;
    int briefingSeconds = 0;
    int signingSeconds = 0;
};
struct TakeSeat {
    SeatId seat;
    Holder holder;
}; ///< by the facilitator for anybody, by a seat for itself
struct LeaveSeat {
    SeatId seat;
};
/// The person who had the seat before has it again, with the language and the consent that were theirs; facilitator.
struct GiveSeatBack {
    SeatId seat;
};
struct BeginBriefing { };
struct Ready { }; ///< "I have read it"; when every held seat is ready, the bargaining begins
struct BeginBargaining { }; ///< facilitator: do not wait for the others

// With the floor.
struct Propose {
    Package package;
    ProposalId parent = ProposalId::none;
    Words argument;
};
struct Accept {
    ProposalId proposal = ProposalId::none;
};
struct Reject {
    ProposalId proposal = ProposalId::none;
    Words why;
};
struct Withdraw {
    ProposalId proposal = ProposalId::none;
};
struct Pass { };
struct AgreeOption {
    Choice choice;
};
struct ReopenIssue {
    IssueId issue;
};
struct CallSigning {
    ProposalId proposal = ProposalId::none;
}; ///< none: what is tentatively agreed

// Before the text.
struct Sign { };
struct Refuse {
    Words why;
};

// At any time.
struct WalkOut { };
struct ComeBack { };
struct KeepDraft {
    Package package;
    ProposalId parent = ProposalId::none;
    Words argument;
};
struct KeepNote {
    Words text;
};
/// Whether what the person says may be used for research; by the seat, or the facilitator who was told.
struct GiveConsent {
    SeatId seat;
    bool given = false;
};
/// In which language the person reads; by the seat or the facilitator.
struct ChooseLanguage {
    SeatId seat;
    std::string language;
};
/// After the end, before any number is shown: a word each. By the seat or the facilitator.
struct SayFeeling {
    SeatId seat;
    Words word;
};

// Facilitating; nobody else may.
struct Pause { };
struct Resume { };
/// Moves the deadline of the briefing, the turn or the signing; a negative number takes time away.
struct ExtendTime {
    int seconds = 0;
};
/// The turn under way and each one still to come in this round last so much longer.
struct ExtendRound {
    int seconds = 0;
};
struct SetRounds {
    int rounds = 1;
};
struct SkipTurn { };
struct Blank {
    bool blank = true;
}; ///< all screens show nothing, or what they showed before
struct HideScores {
    bool hidden = true;
}; ///< screens show interests instead of points
struct Remark {
    RemarkKind kind = RemarkKind::note;
    Words text;
};
struct StrikeRemark {
    int remark = 1;
    bool struck = true;
}; ///< false: it stands again
/// The table goes back to where it stood after the event of this number, counted as State::publicEvents does; what came
/// about with that event by itself stays too. Forward as well: a rewind is undone by another one.
struct Rewind {
    std::uint64_t to = 0;
};
/// Ends the session without a result.
struct BreakOff {
    Words why;
};
struct Disclose {
    Disclosure level = Disclosure::results;
}; ///< after the end

/// The driver sends it when State's deadline has come; nobody else does.
struct ClockReached { };

} // namespace command

using CommandBody = std::variant<command::SetUpTable, command::TakeSeat, command::LeaveSeat,
    command::GiveSeatBack, command::BeginBriefing, command::Ready, command::BeginBargaining,
    command::Propose, command::Accept, command::Reject, command::Withdraw, command::Pass,
    command::AgreeOption, command::ReopenIssue, command::CallSigning, command::Sign,
    command::Refuse, command::WalkOut, command::ComeBack, command::KeepDraft, command::KeepNote,
    command::GiveConsent, command::ChooseLanguage, command::SayFeeling, command::Pause,
    command::Resume, command::ExtendTime, command::ExtendRound, command::SetRounds,
    command::SkipTurn, command::Blank, command::HideScores, command::Remark, command::StrikeRemark,
    command::Rewind, command::BreakOff, command::Disclose, command::ClockReached>;

struct Command {
    Actor actor;
    SessionTime at = 0; ///< never earlier than the state's `now`
    CommandBody body;
    std::optional<Reason> reason; ///< a bot's, recorded for its own seat and the facilitator
};

} // namespace pourparler
