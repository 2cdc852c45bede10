// What the facilitator has begun that ends something, for how long it still waits, and the way to stop it. Used by the
// facilitator's panel, which keeps it in sight. Must not know rules.
#pragma once

#include <QTimer>
#include <QWidget>

namespace pourparler::desktop {

class Facilitating;
class Label;
class Sitting;
class Theme;

class PendingStrip : public QWidget {
    Q_OBJECT

public:
    /// All outlive it. Hidden at first.
    PendingStrip(const Theme& theme, const Sitting& sitting, Facilitating& acts);

    /// Says what waits, and for how long from now on.
    void tick();

private:
    const Sitting& m_sitting;
    Facilitating& m_acts;
    Label* m_words;
    QTimer m_ticking;
};

} // namespace pourparler::desktop
