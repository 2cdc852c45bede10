#include "core/view/seat_view.h"

#include "core/session/refusal.h"

namespace pourparler {

SeatView::SeatView(RedactedScenario scenario, Viewer viewer)
    : m_scenario(scenario.share())
    , m_viewer(viewer)
    , m_state(initialState(*m_scenario))
    , m_log(std::make_shared<Events>())
{
}

void SeatView::take(const RedactedEvent& event)
{
    evolve(m_state, event.event());
    // Somebody else's snapshot may be read on another thread: what is shared does not grow.
    if (m_log.use_count() > 1 || m_log->size() != m_shown) {
        auto own = std::make_shared<Events>();
        own->reserve(m_shown + m_shown / 2 + 1);
        own->assign(m_log->begin(), m_log->begin() + static_cast<std::ptrdiff_t>(m_shown));
        m_log = std::move(own);
    }
    m_log->push_back(event.event());
    ++m_shown;
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

Objection objectionToFacilitating(const SeatView& view, const CommandBody& body)
{
    if (view.viewer().kind != Viewer::Kind::facilitator)
        return Error { refusal::facilitatorOnly, {} };
    const auto decided
        = decide(view.scenario(), view.state(), { facilitator(), view.table().now, body, {} });
    return decided ? std::nullopt : Objection(decided.error());
}

} // namespace pourparler
