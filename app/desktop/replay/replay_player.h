// Where a replay stands and how it runs: playing, speeds, steps by event, turn and proposal. Used by the replay page,
// which shows the position. Must not know widgets or what the events say.
#pragma once

#include "app/desktop/replay/timeline_marks.h"

#include <QObject>
#include <QTimer>

#include <array>
#include <cstddef>
#include <vector>

namespace pourparler::desktop {

class ReplayPlayer : public QObject {
    Q_OBJECT

public:
    static constexpr std::array speeds { 0.5, 1.0, 2.0, 5.0, 20.0 };
    /// At speed 1 nobody waits longer for the next event, however long the silence was; nor is it gone sooner.
    static constexpr SessionTime longest = 2'000;
    static constexpr SessionTime shortest = 300;

    explicit ReplayPlayer(QObject* parent = nullptr);

    /// Another story, at `position`; stops playing.
    void setStory(std::span<const Event> events, const TimelineMarks& marks, std::size_t position);

    [[nodiscard]] std::size_t size() const { return m_times.size(); }
    [[nodiscard]] std::size_t position() const { return m_position; }
    /// Beyond the end is the end.
    void setPosition(std::size_t position);

    [[nodiscard]] bool isPlaying() const { return m_timer.isActive(); }
    /// From the beginning where it stands at the end.
    void setPlaying(bool playing);
    [[nodiscard]] double speed() const { return m_speed; }
    void setSpeed(double speed);
    /// Milliseconds until the next event, at the speed that is on; 0 at the end.
    [[nodiscard]] int pause() const;

    void step(int events);
    /// To where the next or the previous turn begins, else to the end or the beginning.
    void stepTurn(bool forward);
    /// To right after the next proposal; stays where there is none.
    void toNextProposal();
    [[nodiscard]] bool hasNextProposal() const;

Q_SIGNALS:
    void positionChanged();
    void playingChanged(bool playing);

private:
    void advance();

    std::vector<SessionTime> m_times; ///< [n - 1] of event n
    std::vector<std::size_t> m_turns;
    std::vector<std::size_t> m_proposals;
    std::size_t m_position = 0;
    double m_speed = 1.0;
    QTimer m_timer;
};

} // namespace pourparler::desktop
