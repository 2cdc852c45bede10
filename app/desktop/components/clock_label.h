// The time that is left, ticking: "02:41". Used by the table, the briefing and the signing page. Must not decide
// anything when it runs out: the driver's own deadline does that.
#pragma once

#include "app/desktop/components/label.h"

#include <QDeadlineTimer>
#include <QTimer>
#include <QWidget>

namespace pourparler::desktop {

class Theme;

class ClockLabel : public QWidget {
    Q_OBJECT

public:
    explicit ClockLabel(
        const Theme& theme, TypeSize size = TypeSize::lead, QWidget* parent = nullptr);

    /// Counts down on the screen's own clock from now.
    void countDown(qint64 milliseconds);
    /// Stands still at that time, with "paused" behind it.
    void pauseAt(qint64 milliseconds);
    /// No clock: takes no room.
    void clear();

private:
    void show(qint64 milliseconds, bool paused);
    void tick();

    Label* m_time;
    Label* m_note;
    QTimer m_timer;
    QDeadlineTimer m_end;
};

} // namespace pourparler::desktop
