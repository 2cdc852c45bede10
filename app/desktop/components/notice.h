// What the program has to say without a dialog: a banner in the page, and what an empty place says to do next.
// Used by all pages. One primary button at most is in sight, so an EmptyState's is only primary if asked for.
#pragma once

#include "app/desktop/components/button.h"
#include "app/desktop/components/label.h"

#include <QFrame>
#include <QWidget>

namespace pourparler::desktop {

class Theme;

class Banner : public QFrame {
    Q_OBJECT

public:
    /// Tones: muted (by the way), accent (this is new), danger (red line, loss).
    Banner(const Theme& theme, Tone tone, const QString& icon, const QString& text,
        QWidget* parent = nullptr);
    void setText(const QString& text);
    /// A quiet button at the right end.
    Button* addAction(const QString& text);

protected:
    /// Screen readers are told of what comes up while somebody is elsewhere.
    void showEvent(QShowEvent* event) override;

private:
    const Theme& m_theme;
    QWidget* m_icon;
    Label* m_text;
};

class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(const Theme& theme, const QString& icon, const QString& title, const QString& text,
        QWidget* parent = nullptr);
    void setTexts(const QString& title, const QString& text);
    Button* addAction(const QString& text, Button::Kind kind = Button::Kind::secondary);

private:
    const Theme& m_theme;
    Label* m_title;
    Label* m_text;
};

} // namespace pourparler::desktop
