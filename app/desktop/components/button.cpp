#include "app/desktop/components/button.h"

#include "app/desktop/theme/theme.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

QString nameOf(Button::Kind kind)
{
    switch (kind) {
    case Button::Kind::primary:
        return u"primary"_s;
    case Button::Kind::secondary:
        return u"secondary"_s;
    case Button::Kind::quiet:
        return u"quiet"_s;
    case Button::Kind::danger:
        return u"danger"_s;
    case Button::Kind::tab:
        return u"tab"_s;
    }
    return {};
}

Theme::Ink inkOf(Button::Kind kind)
{
    switch (kind) {
    case Button::Kind::primary:
        return Theme::Ink::onAccent;
    case Button::Kind::danger:
        return Theme::Ink::danger;
    default:
        return Theme::Ink::muted;
    }
}

} // namespace

Button::Button(const Theme& theme, Kind kind, const QString& text, QWidget* parent)
    : Button(theme, kind, {}, text, parent)
{
}

Button::Button(
    const Theme& theme, Kind kind, const QString& icon, const QString& text, QWidget* parent)
    : QPushButton(text, parent)
    , m_theme(theme)
{
    setProperty("kind", nameOf(kind));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (kind == Kind::tab)
        setCheckable(true);
    if (!icon.isEmpty())
        setIcon(theme.icon(icon, inkOf(kind)));
    sizeIcon();
    connect(&theme, &Theme::changed, this, &Button::sizeIcon);
}

void Button::setObjection(const QString& reason)
{
    setEnabled(reason.isEmpty());
    setToolTip(reason);
    setAccessibleDescription(reason);
}

void Button::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (enter && plain && !event->isAutoRepeat()) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

void Button::sizeIcon()
{
    const int side = m_theme.scaled(16);
    setIconSize({ text().isEmpty() ? side : side + space::half, side });
}

} // namespace pourparler::desktop
