#include "core/session/event.h"

namespace pourparler {

namespace {

struct Namer {
    std::string_view operator()(const event::TableSetUp&) const { return "table-set-up"; }
    std::string_view operator()(const event::SeatTaken&) const { return "seat-taken"; }
    std::string_view operator()(const event::SeatLeft&) const { return "seat-left"; }
    std::string_view operator()(const event::BriefingBegan&) const { return "briefing-began"; }
    std::string_view operator()(const event::SeatReady&) const { return "seat-ready"; }
    std::string_view operator()(const event::BargainingBegan&) const { return "bargaining-began"; }
    std::string_view operator()(const event::TurnBegan&) const { return "turn-began"; }
    std::string_view operator()(const event::TurnTimedOut&) const { return "turn-timed-out"; }
    std::string_view operator()(const event::Passed&) const { return "passed"; }
    std::string_view operator()(const event::Proposed&) const { return "proposed"; }
    std::string_view operator()(const event::Accepted&) const { return "accepted"; }
    std::string_view operator()(const event::Rejected&) const { return "rejected"; }
    std::string_view operator()(const event::Withdrawn&) const { return "withdrawn"; }
    std::string_view operator()(const event::OptionAgreed&) const { return "option-agreed"; }
    std::string_view operator()(const event::OptionReopened&) const { return "option-reopened"; }
    std::string_view operator()(const event::IssueAgreed&) const { return "issue-agreed"; }
    std::string_view operator()(const event::IssueReopened&) const { return "issue-reopened"; }
    std::string_view operator()(const event::SigningCalled&) const { return "signing-called"; }
    std::string_view operator()(const event::Signed&) const { return "signed"; }
    std::string_view operator()(const event::Refused&) const { return "refused"; }
    std::string_view operator()(const event::SigningFailed&) const { return "signing-failed"; }
    std::string_view operator()(const event::WalkedOut&) const { return "walked-out"; }
    std::string_view operator()(const event::CameBack&) const { return "came-back"; }
    std::string_view operator()(const event::DraftKept&) const { return "draft-kept"; }
    std::string_view operator()(const event::NoteKept&) const { return "note-kept"; }
    std::string_view operator()(const event::ReasonGiven&) const { return "reason-given"; }
    std::string_view operator()(const event::Paused&) const { return "paused"; }
    std::string_view operator()(const event::Resumed&) const { return "resumed"; }
    std::string_view operator()(const event::Closed&) const { return "closed"; }
    std::string_view operator()(const event::Disclosed&) const { return "disclosed"; }
};

} // namespace

std::string_view nameOf(const EventBody& body) { return std::visit(Namer {}, body); }

std::string_view nameOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::agreement:
        return "agreement";
    case Outcome::partial:
        return "partial";
    case Outcome::impasse:
        return "impasse";
    }
    return {};
}

std::string_view nameOf(RefusalCause cause)
{
    switch (cause) {
    case RefusalCause::own:
        return "own";
    case RefusalCause::timedOut:
        return "timed-out";
    case RefusalCause::walkedOut:
        return "walked-out";
    }
    return {};
}

} // namespace pourparler
