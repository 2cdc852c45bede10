#include "app/desktop/components/notice.h"

#include "app/desktop/components/icon_view.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

Banner::Banner(
    const Theme& theme, Tone tone, const QString& icon, const QString& text, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_text(new Label(text))
{
    setProperty("role", u"banner"_s);
    setProperty("tone", nameOf(tone));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::two, space::one + 2, space::two, space::one + 2);
    row->setSpacing(space::one + 2);
    Theme::Ink ink = Theme::Ink::muted;
    if (tone == Tone::danger)
        ink = Theme::Ink::danger;
    else if (tone == Tone::accent)
        ink = Theme::Ink::accent;
    row->addWidget(m_icon = new IconView(theme, icon, 18, ink), 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    setAccessibleName(text);
}

void Banner::setText(const QString& text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

void Banner::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

Button* Banner::addAction(const QString& text)
{
    auto* button = new Button(m_theme, Button::Kind::quiet, text);
    layout()->addWidget(button);
    layout()->setAlignment(m_icon, Qt::AlignVCenter); // the button is higher than a line
    return button;
}

EmptyState::EmptyState(const Theme& theme, const QString& icon, const QString& title,
    const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::two, space::four, space::two, space::four);
    column->setSpacing(space::one);
    column->addStretch(1); // what is left over goes around it, not between its words
    column->addWidget(new IconView(theme, icon, 32, Theme::Ink::muted), 0, Qt::AlignHCenter);
    m_title = new Label(title, TypeSize::lead, Tone::plain, Weight::strong);
    m_title->setAlignment(Qt::AlignHCenter);
    column->addWidget(m_title);
    m_text = new Label(text, TypeSize::body, Tone::muted);
    m_text->setAlignment(Qt::AlignHCenter);
    column->addWidget(m_text);
    column->addStretch(1);
}

void EmptyState::setTexts(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setText(text);
}

Button* EmptyState::addAction(const QString& text, Button::Kind kind)
{
    auto* button = new Button(m_theme, kind, text);
    auto* column = static_cast<QVBoxLayout*>(layout());
    const int end = column->count() - 1;
    column->insertSpacing(end, space::one);
    column->insertWidget(end + 1, button, 0, Qt::AlignHCenter);
    return button;
}

} // namespace pourparler::desktop
