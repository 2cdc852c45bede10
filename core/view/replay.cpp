#include "core/view/replay.h"

#include <algorithm>

namespace pourparler {

Replay::Replay(const Scenario& scenario, std::span<const Event> events, const Viewer& viewer)
    : m_whole(redact(scenario, viewer), viewer)
{
    for (std::size_t i = 0; i < events.size(); ++i) {
        const auto seen = redact(events[i], viewer);
        if (!seen)
            continue;
        if (m_positions.size() % stride == 0)
            m_snapshots.push_back(m_whole.state());
        m_whole.take(*seen);
        m_positions.push_back(i + 1);
    }
    if (m_snapshots.empty())
        m_snapshots.push_back(m_whole.state());
}

SeatView Replay::at(std::size_t shown) const
{
    shown = std::min(shown, size());
    const std::size_t snapshot = std::min(shown / stride, m_snapshots.size() - 1);
    SeatView view = m_whole; // shares the log
    view.m_shown = shown;
    view.m_state = m_snapshots[snapshot];
    for (std::size_t i = snapshot * stride; i < shown; ++i)
        evolve(view.m_state, (*view.m_log)[i]);
    return view;
}

std::size_t Replay::shownOf(std::size_t events) const
{
    const auto end = std::upper_bound(m_positions.begin(), m_positions.end(), events);
    return static_cast<std::size_t>(end - m_positions.begin());
}

std::size_t Replay::streamPosition(std::size_t shown) const
{
    shown = std::min(shown, size());
    return shown == 0 ? 0 : m_positions[shown - 1];
}

} // namespace pourparler
