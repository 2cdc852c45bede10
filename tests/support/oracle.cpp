#include "tests/support/oracle.h"

#include <map>
#include <string>

namespace pourparler::test {

namespace {

enum class Audience { all, ownSeat, ownSeatAndFacilitator, facilitator };

// Who sees what. An event that is not in here fails every test: somebody has to think about it first.
const std::map<std::string_view, Audience> audiences {
    { "table-set-up", Audience::all },
    { "seat-taken", Audience::all },
    { "seat-left", Audience::all },
    { "briefing-began", Audience::all },
    { "seat-ready", Audience::all },
    { "bargaining-began", Audience::all },
    { "turn-began", Audience::all },
    { "turn-timed-out", Audience::all },
    { "passed", Audience::all },
    { "proposed", Audience::all },
    { "accepted", Audience::all },
    { "rejected", Audience::all },
    { "withdrawn", Audience::all },
    { "option-agreed", Audience::all },
    { "option-reopened", Audience::all },
    { "issue-agreed", Audience::all },
    { "issue-reopened", Audience::all },
    { "signing-called", Audience::all },
    { "signed", Audience::all },
    { "refused", Audience::all },
    { "signing-failed", Audience::all },
    { "walked-out", Audience::all },
    { "came-back", Audience::all },
    { "draft-kept", Audience::ownSeat },
    { "note-kept", Audience::ownSeat },
    { "reason-given", Audience::ownSeatAndFacilitator },
    { "paused", Audience::all },
    { "resumed", Audience::all },
    { "consent-given", Audience::ownSeatAndFacilitator },
    { "language-chosen", Audience::all },
    { "feeling-said", Audience::all },
    { "deadline-moved", Audience::all },
    { "round-extended", Audience::all },
    { "rounds-set", Audience::all },
    { "turn-skipped", Audience::all },
    { "blanked", Audience::all },
    { "scores-hidden", Audience::all },
    { "remarked", Audience::facilitator },
    { "remark-struck", Audience::facilitator },
    { "rewound", Audience::all },
    { "broken-off", Audience::all },
    { "closed", Audience::all },
    { "disclosed", Audience::all },
};

std::optional<SeatId> seatOf(const Event& event)
{
    if (const auto* draft = std::get_if<event::DraftKept>(&event.body))
        return draft->seat;
    if (const auto* note = std::get_if<event::NoteKept>(&event.body))
        return note->seat;
    if (const auto* reason = std::get_if<event::ReasonGiven>(&event.body))
        return reason->seat;
    if (const auto* consent = std::get_if<event::ConsentGiven>(&event.body))
        return consent->seat;
    return std::nullopt;
}

bool isSeat(const Viewer& viewer, SeatId seat)
{
    return viewer.kind == Viewer::Kind::seat && viewer.seat == seat;
}

} // namespace

bool sees(const Viewer& viewer, const Event& event)
{
    const Audience audience = audiences.at(nameOf(event.body));
    if (audience == Audience::all)
        return true;
    if (audience == Audience::facilitator)
        return viewer.kind == Viewer::Kind::facilitator;
    const bool own = isSeat(viewer, seatOf(event).value());
    return own
        || (audience == Audience::ownSeatAndFacilitator
            && viewer.kind == Viewer::Kind::facilitator);
}

Scenario project(Scenario scenario, const Viewer& viewer)
{
    if (viewer.kind == Viewer::Kind::facilitator)
        return scenario;
    scenario.injects.clear();
    for (std::size_t i = 0; i < scenario.parties.size(); ++i) {
        if (viewer.kind == Viewer::Kind::seat && viewer.seat.party == PartyId(i))
            continue;
        scenario.parties[i].preferences.reset();
        scenario.parties[i].brief = LocalText();
    }
    return scenario;
}

State project(State state, const Viewer& viewer, SessionTime lastSeen)
{
    state.table.now = lastSeen;
    if (viewer.kind != Viewer::Kind::facilitator)
        state.room.remarks.clear();
    for (SeatState& seat : state.room.seats) {
        if (isSeat(viewer, seat.seat))
            continue;
        if (viewer.kind != Viewer::Kind::facilitator) {
            seat.consent.reset();
            if (seat.before) {
                seat.before->consent.reset();
                seat.before->holder.agent.clear();
            }
        }
        seat.draft.reset();
        seat.note = Words();
        if (seat.holder && viewer.kind != Viewer::Kind::facilitator)
            seat.holder->agent.clear();
    }
    return state;
}

std::vector<Viewer> everybody(const Scenario& scenario)
{
    std::vector<Viewer> viewers { everyone(), facilitatorEyes() };
    for (const SeatId seat : seatsOf(scenario))
        viewers.push_back(viewerOf(seat));
    return viewers;
}

} // namespace pourparler::test
