#include "core/view/seat_view.h"

#include "core/session/refusal.h"

namespace pourparler {

SeatView::SeatView(RedactedScenario scenario, Viewer viewer)
    : m_scenario(scenario.share())
    , m_viewer(viewer)
    , m_state(initialState(*m_scenario))
{
}

void SeatView::take(const RedactedEvent& event)
{
    evolve(m_state, event.event());
    ++m_cursor;
    m_log.push_back(event.event());
}

std::optional<PartyId> SeatView::party() const
{
    if (m_viewer.kind != Viewer::Kind::seat)
        return std::nullopt;
    return m_viewer.seat.party;
}

Menu allowed(const SeatView& view)
{
    if (view.viewer().kind == Viewer::Kind::seat)
        return allowed(view.scenario(), view.state(), view.viewer().seat);
    Menu menu;
    menu.acts.assign(actCount, Error { refusal::seatOnly, {} });
    menu.callTentative = Error { refusal::seatOnly, {} };
    return menu;
}

} // namespace pourparler
