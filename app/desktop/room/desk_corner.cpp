#include "app/desktop/room/desk_corner.h"

#include "app/desktop/components/button.h"
#include "app/desktop/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

DeskCorner::DeskCorner(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_leave(new Button(theme, Button::Kind::quiet, {}))
    , m_facilitate(new Button(theme, Button::Kind::quiet, {}))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, space::one, 0);
    row->setSpacing(space::one);
    row->addWidget(m_leave);
    row->addWidget(m_facilitate);
    m_leave->setObjectName(u"leaveSeat"_s);
    m_leave->hide();
    m_facilitate->setObjectName(u"facilitate"_s);
    connect(m_leave, &QPushButton::clicked, this, &DeskCorner::leaveRequested);
    connect(m_facilitate, &QPushButton::clicked, this, &DeskCorner::facilitateRequested);
    retranslate();
}

void DeskCorner::setSeated(bool seated) { m_leave->setVisible(seated); }

void DeskCorner::retranslate()
{
    m_leave->setText(tr("Leave the seat"));
    m_facilitate->setText(tr("Facilitate"));
    m_facilitate->setToolTip(
        tr("Pause, more time, seats, notes, going back (F10); F12 blanks all screens"));
    m_facilitate->setShortcut(QKeySequence(u"F10"_s)); // a new text takes the shortcut away
}

void DeskCorner::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace pourparler::desktop
