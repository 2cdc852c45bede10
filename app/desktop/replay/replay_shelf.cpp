#include "app/desktop/replay/replay_shelf.h"

#include <algorithm>

namespace pourparler::desktop {

void ReplayShelf::setContents(std::shared_ptr<const RecordContents> contents)
{
    m_contents = std::move(contents);
    m_kept.clear();
}

std::shared_ptr<const Replay> ReplayShelf::of(StreamId stream, const Viewer& eyes)
{
    const auto kept = std::find_if(m_kept.begin(), m_kept.end(),
        [&](const Kept& each) { return each.stream == stream && each.replay->viewer() == eyes; });
    if (kept != m_kept.end()) {
        std::rotate(kept, kept + 1, m_kept.end());
        return m_kept.back().replay;
    }
    if (m_kept.size() == most)
        m_kept.erase(m_kept.begin());
    m_kept.push_back({ stream,
        std::make_shared<const Replay>(m_contents->scenario, m_contents->eventsOf(stream), eyes) });
    return m_kept.back().replay;
}

} // namespace pourparler::desktop
