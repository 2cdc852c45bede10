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
    std::string_view operator()(const event::ConsentGiven&) const { return "consent-given"; }
    std::string_view operator()(const event::LanguageChosen&) const { return "language-chosen"; }
    std::string_view operator()(const event::FeelingSaid&) const { return "feeling-said"; }
    std::string_view operator()(const event::DeadlineMoved&) const { return "deadline-moved"; }
    std::string_view operator()(const event::RoundExtended&) const { return "round-extended"; }
    std::string_view operator()(const event::RoundsSet&) const { return "rounds-set"; }
    std::string_view operator()(const event::TurnSkipped&) const { return "turn-skipped"; }
    std::string_view operator()(const event::Blanked&) const { return "blanked"; }
    std::string_view operator()(const event::ScoresHidden&) const { return "scores-hidden"; }
    std::string_view operator()(const event::Remarked&) const { return "remarked"; }
    std::string_view operator()(const event::RemarkStruck&) const { return "remark-struck"; }
    std::string_view operator()(const event::Rewound&) const { return "rewound"; }
    std::string_view operator()(const event::BrokenOff&) const { return "broken-off"; }
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
    case Outcome::brokenOff:
        return "broken-off";
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

std::string_view nameOf(RemarkKind kind)
{
    switch (kind) {
    case RemarkKind::note:
        return "note";
    case RemarkKind::incident:
        return "incident";
    }
    return {};
}

bool isPublic(const EventBody& body)
{
    return !std::holds_alternative<event::DraftKept>(body)
        && !std::holds_alternative<event::NoteKept>(body)
        && !std::holds_alternative<event::ReasonGiven>(body)
        && !std::holds_alternative<event::ConsentGiven>(body)
        && !std::holds_alternative<event::Remarked>(body)
        && !std::holds_alternative<event::RemarkStruck>(body);
}

bool followsByItself(const EventBody& body, const EventBody& before)
{
    if (const auto* refused = std::get_if<event::Refused>(&body)) {
        // Whoever stays silent until the deadline refuses with the others who did: the clock's deed.
        const auto* other = std::get_if<event::Refused>(&before);
        return refused->cause == RefusalCause::walkedOut
            || (refused->cause == RefusalCause::timedOut && other
                && other->cause == RefusalCause::timedOut);
    }
    if (std::holds_alternative<event::BargainingBegan>(body))
        return std::holds_alternative<event::SeatReady>(before);
    if (std::holds_alternative<event::Disclosed>(body))
        return std::holds_alternative<event::Closed>(before);
    return std::holds_alternative<event::TurnBegan>(body)
        || std::holds_alternative<event::IssueAgreed>(body)
        || std::holds_alternative<event::IssueReopened>(body)
        || std::holds_alternative<event::SigningFailed>(body)
        || std::holds_alternative<event::Closed>(body);
}

} // namespace pourparler
