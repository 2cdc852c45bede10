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
struct Pause { }; ///< facilitator
struct Resume { }; ///< facilitator
struct Disclose {
    Disclosure level = Disclosure::results;
}; ///< facilitator, after the end

/// The driver sends it when State's deadline has come; nobody else does.
struct ClockReached { };

} // namespace command

using CommandBody = std::variant<command::SetUpTable, command::TakeSeat, command::LeaveSeat,
    command::BeginBriefing, command::Ready, command::BeginBargaining, command::Propose,
    command::Accept, command::Reject, command::Withdraw, command::Pass, command::AgreeOption,
    command::ReopenIssue, command::CallSigning, command::Sign, command::Refuse, command::WalkOut,
    command::ComeBack, command::KeepDraft, command::KeepNote, command::Pause, command::Resume,
    command::Disclose, command::ClockReached>;

struct Command {
    Actor actor;
    SessionTime at = 0; ///< never earlier than the state's `now`
    CommandBody body;
    std::optional<Reason> reason; ///< a bot's, recorded for its own seat and the facilitator
};

} // namespace pourparler
