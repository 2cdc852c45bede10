#include "app/desktop/replay/replay_player.h"

#include <algorithm>
#include <cmath>

namespace pourparler::desktop {

ReplayPlayer::ReplayPlayer(QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ReplayPlayer::advance);
}

void ReplayPlayer::setStory(
    std::span<const Event> events, const TimelineMarks& marks, std::size_t position)
{
    setPlaying(false);
    m_times.clear();
    for (const Event& event : events)
        m_times.push_back(event.at);
    m_turns = marks.turns;
    m_proposals.clear();
    for (const TimelineMark& mark : marks.marks)
        if (mark.kind == TimelineMark::Kind::proposal)
            m_proposals.push_back(mark.position);
    m_position = std::min(position, size());
    Q_EMIT positionChanged();
}

void ReplayPlayer::setPosition(std::size_t position)
{
    position = std::min(position, size());
    if (position == m_position)
        return;
    m_position = position;
    if (isPlaying())
        m_timer.start(pause());
    Q_EMIT positionChanged();
}

void ReplayPlayer::setPlaying(bool playing)
{
    if (playing == isPlaying() || (playing && m_times.empty()))
        return;
    if (!playing) {
        m_timer.stop();
    } else {
        if (m_position == size())
            setPosition(0);
        m_timer.start(pause());
    }
    Q_EMIT playingChanged(playing);
}

void ReplayPlayer::setSpeed(double speed)
{
    m_speed = speed;
    if (isPlaying())
        m_timer.start(pause());
}

int ReplayPlayer::pause() const
{
    if (m_position >= size())
        return 0;
    const SessionTime before = m_position == 0 ? m_times.front() : m_times[m_position - 1];
    const SessionTime gap = std::clamp(m_times[m_position] - before, shortest, longest);
    return static_cast<int>(std::lround(static_cast<double>(gap) / m_speed));
}

void ReplayPlayer::step(int events)
{
    const auto target = static_cast<std::ptrdiff_t>(m_position) + events;
    setPosition(static_cast<std::size_t>(std::max<std::ptrdiff_t>(target, 0)));
}

void ReplayPlayer::stepTurn(bool forward)
{
    if (forward) {
        const auto next = std::upper_bound(m_turns.begin(), m_turns.end(), m_position);
        setPosition(next == m_turns.end() ? size() : *next);
    } else {
        const auto here = std::lower_bound(m_turns.begin(), m_turns.end(), m_position);
        setPosition(here == m_turns.begin() ? 0 : *std::prev(here));
    }
}

bool ReplayPlayer::hasNextProposal() const
{
    return !m_proposals.empty() && m_proposals.back() > m_position;
}

void ReplayPlayer::toNextProposal()
{
    const auto next = std::upper_bound(m_proposals.begin(), m_proposals.end(), m_position);
    if (next != m_proposals.end())
        setPosition(*next);
}

void ReplayPlayer::advance()
{
    // The single shot is over: playing goes on only where there is something left.
    const std::size_t next = m_position + 1;
    if (next < size()) {
        m_position = next;
        m_timer.start(pause());
        Q_EMIT positionChanged();
        return;
    }
    setPosition(next);
    Q_EMIT playingChanged(false);
}

} // namespace pourparler::desktop
