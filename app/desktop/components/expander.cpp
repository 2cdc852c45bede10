#include "app/desktop/components/expander.h"

#include "app/desktop/components/button.h"
#include "app/desktop/components/label.h"
#include "app/desktop/theme/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

Expander::Expander(const Theme& theme, const QString& title, const QString& note, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_head(new Button(theme, Button::Kind::quiet, u"chevron-right"_s, title))
    , m_body(new QWidget)
    , m_column(new QVBoxLayout(m_body))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(space::one);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::one);
    head->addWidget(m_head);
    head->addWidget(new Label(note, TypeSize::body, Tone::muted), 1);
    whole->addLayout(head);
    whole->addWidget(m_body);
    m_column->setContentsMargins(space::four, 0, 0, 0);
    m_column->setSpacing(space::two);
    m_body->hide();
    m_head->setCheckable(true);
    m_head->setAccessibleDescription(note);
    connect(m_head, &QPushButton::toggled, this, &Expander::showState);
}

bool Expander::isOpen() const { return m_head->isChecked(); }

void Expander::setOpen(bool open) { m_head->setChecked(open); }

void Expander::showState(bool open)
{
    m_head->setIcon(m_theme.icon(open ? u"chevron-down"_s : u"chevron-right"_s, Theme::Ink::muted));
    m_body->setVisible(open);
    Q_EMIT toggled(open);
}

} // namespace pourparler::desktop
