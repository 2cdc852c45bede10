// A caption of "Show me" with its buttons, and the ring around what it speaks of; both lie over the window. Used by Tour.
// Must not know the steps.
#pragma once

#include <QFrame>
#include <QString>
#include <QVariantAnimation>

namespace pourparler::desktop {

class Button;
class Label;
class Theme;

class CaptionBubble : public QFrame {
    Q_OBJECT

public:
    CaptionBubble(const Theme& theme, QWidget* window);

    struct Caption {
        QString title;
        QString text;
        QString place; ///< "3 of 12"
        QString next;
        QString noNext; ///< why not yet; empty: it may be pressed
        QString noBack;
        bool last = false; ///< "Leave" would say the same as "Next"
    };
    void show(const Caption& caption);
    /// Beside `target`, which it does not cover as far as there is room; an empty one: in the middle.
    void place(const QRect& target);

Q_SIGNALS:
    void nextRequested();
    void backRequested();
    void leaveRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Label* m_title;
    Label* m_text;
    Label* m_place;
    Button* m_next;
    Button* m_back;
    Button* m_leave;
};

/// Lets every click through.
class FocusRing : public QWidget {
    Q_OBJECT

public:
    FocusRing(const Theme& theme, QWidget* window);
    /// Around this place of the window; an empty one hides it. Closes in on a new place, unless motion is reduced.
    void surround(const QRect& target);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QRect m_target;
    QVariantAnimation m_motion;
};

} // namespace pourparler::desktop
