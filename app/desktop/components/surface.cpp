#include "app/desktop/components/surface.h"

#include "app/desktop/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

Card::Card(Ground ground, QWidget* parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    setProperty("role", ground == Ground::raised ? u"card"_s : u"sunken"_s);
    m_column->setContentsMargins(space::two, space::two, space::two, space::two);
    m_column->setSpacing(space::one);
}

CardButton::CardButton(const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(space::two, space::two, space::two, space::two);
    m_column->setSpacing(space::one);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize CardButton::sizeHint() const { return m_column->totalSizeHint(); }

int CardButton::heightForWidth(int width) const { return m_column->totalHeightForWidth(width); }

void CardButton::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool ring = hasFocus() || isChecked();
    const double width = ring ? 2 : 1;
    const double inset = width / 2;
    QColor edge = t.line;
    if (ring)
        edge = t.accent;
    else if (underMouse() && isEnabled())
        edge = t.outline;
    painter.setPen(QPen(edge, width));
    painter.setBrush(isDown() ? t.sunken : t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 8, 8);
    if (!hasFocus() || !isChecked())
        return;
    // The edge says that it is chosen; a second one that the keys go here.
    painter.setPen(QPen(t.text, 1, Qt::DotLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(4.5, 4.5, -4.5, -4.5), 5, 5);
}

void CardButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void CardButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void CardButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

SectionHeader::SectionHeader(const QString& title, const QString& note, QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::one);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(new Label(title, TypeSize::lead, Tone::plain, Weight::strong));
    if (!note.isEmpty())
        column->addWidget(new Label(note, TypeSize::body, Tone::muted));
    m_row->addLayout(column, 1);
}

void SectionHeader::addControl(QWidget* control) { m_row->addWidget(control, 0, Qt::AlignTop); }

Line::Line(Qt::Orientation orientation, QWidget* parent)
    : QFrame(parent)
{
    const bool horizontal = orientation == Qt::Horizontal;
    setProperty("role", horizontal ? u"line"_s : u"line-vertical"_s);
    if (horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

} // namespace pourparler::desktop
