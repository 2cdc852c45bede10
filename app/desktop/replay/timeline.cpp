#include "app/desktop/replay/timeline.h"

#include "app/desktop/replay/timeline_access.h"
#include "app/desktop/theme/theme.h"
#include "app/text/fill.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

constexpr int rowHeight = 17;
constexpr int handleSide = 14;
constexpr int reach = 8; ///< how near to a mark the pointer has to be

} // namespace

Timeline::Timeline(const Theme& theme, QWidget* parent)
    : QAbstractSlider(parent)
    , m_theme(theme)
{
    offerTimelineToScreenReaders();
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setRange(0, 0);
    setPageStep(10);
    connect(&theme, &Theme::changed, this, [this] {
        forgetPicture();
        updateGeometry();
    });
    forgetPicture();
}

void Timeline::setMarks(TimelineMarks marks, std::size_t events)
{
    m_marks = std::move(marks);
    setRange(0, static_cast<int>(events));
    setPageStep(std::max(1, static_cast<int>(events) / 20));
    forgetPicture();
}

QString Timeline::valueText() const
{
    const QLocale locale;
    const QString place = locale.toString(value());
    const QString all = locale.toString(maximum());
    const int round = m_marks.roundAt(static_cast<std::size_t>(value()));
    return round == 0
        ? text::fill(tr("event %1 of %2"), { place, all })
        : text::fill(tr("event %1 of %2, round %3"), { place, all, locale.toString(round) });
}

QStringList Timeline::rowNames() const
{
    return { tr("Rounds"), tr("Proposals"), tr("At the table"), tr("Facilitator") };
}

void Timeline::forgetPicture()
{
    m_picture = {};
    const QFontMetrics metrics(m_theme.font(TypeSize::caption));
    int widest = 0;
    for (const QString& name : rowNames())
        widest = std::max(widest, metrics.horizontalAdvance(name));
    m_gutter
        = widest + space::one + space::half <= width() / 5 ? widest + space::one + space::half : 0;
    update();
}

int Timeline::gutter() const { return m_gutter + m_theme.scaled(handleSide) / 2; }

int Timeline::xOf(std::size_t position) const
{
    const int room = width() - gutter() - m_theme.scaled(handleSide) / 2 - 1;
    const auto all = static_cast<qint64>(std::max(1, maximum()));
    return gutter() + static_cast<int>(static_cast<qint64>(position) * room / all);
}

std::size_t Timeline::positionAt(int x) const
{
    const int room = std::max(1, width() - gutter() - m_theme.scaled(handleSide) / 2 - 1);
    const qint64 along = std::clamp(x - gutter(), 0, room);
    return static_cast<std::size_t>((along * maximum() + room / 2) / room);
}

Timeline::Row Timeline::rowOf(TimelineMark::Lane lane)
{
    switch (lane) {
    case TimelineMark::Lane::proposals:
        return Row::proposals;
    case TimelineMark::Lane::table:
        return Row::table;
    case TimelineMark::Lane::facilitator:
        return Row::facilitator;
    }
    return Row::table;
}

QRect Timeline::rowRect(Row row) const
{
    const int height = m_theme.scaled(rowHeight);
    return { 0, 2 + static_cast<int>(row) * height, width(), height };
}

QSize Timeline::sizeHint() const
{
    return { m_theme.scaled(640), m_theme.scaled(rowHeight) * 4 + m_theme.scaled(handleSide) + 8 };
}

QSize Timeline::minimumSizeHint() const { return { m_theme.scaled(160), sizeHint().height() }; }

void Timeline::resizeEvent(QResizeEvent* event)
{
    QAbstractSlider::resizeEvent(event);
    forgetPicture();
}

void Timeline::changeEvent(QEvent* event)
{
    QAbstractSlider::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        forgetPicture();
}

void Timeline::paintEvent(QPaintEvent*)
{
    if (m_picture.isNull())
        m_picture = drawPicture();
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = m_theme.scaled(handleSide);
    const int x = xOf(static_cast<std::size_t>(value()));
    const QRect track = rowRect(Row::track);
    const double middle = track.top() + side / 2.0 + 2;

    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawRoundedRect(QRectF(gutter(), middle - 2, x - gutter(), 4), 2, 2);
    painter.fillRect(QRect(x, rowRect(Row::rounds).top(), 1, static_cast<int>(middle)), t.accent);
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(t.accentSoft);
        painter.drawEllipse(QPointF(x + 0.5, middle), side / 2.0 + 1, side / 2.0 + 1);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        painter.drawEllipse(QPointF(x + 0.5, middle), side / 2.0 - 3, side / 2.0 - 3);
    } else {
        painter.setPen(QPen(t.surface, 2));
        painter.drawEllipse(QPointF(x + 0.5, middle), side / 2.0, side / 2.0);
    }
}

std::size_t Timeline::pointedAt(const QPoint& point) const
{
    const int within = m_theme.scaled(reach);
    const TimelineMark* nearest = nullptr;
    for (const TimelineMark& mark : m_marks.marks) {
        if (!rowRect(rowOf(mark.lane)).contains(point))
            continue;
        const int distance = std::abs(xOf(mark.position) - point.x());
        if (distance <= within
            && (!nearest || distance < std::abs(xOf(nearest->position) - point.x())))
            nearest = &mark;
    }
    return nearest ? nearest->position : positionAt(point.x());
}

bool Timeline::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractSlider::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const std::size_t position = pointedAt(help->pos());
    if (m_words && help->pos().x() >= gutter())
        QToolTip::showText(help->globalPos(), m_words(position), this);
    else
        QToolTip::hideText();
    return true;
}

void Timeline::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    m_dragging = true;
    setSliderDown(true);
    setValue(static_cast<int>(pointedAt(event->position().toPoint())));
}

void Timeline::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragging)
        setValue(static_cast<int>(positionAt(event->position().toPoint().x())));
}

void Timeline::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    m_dragging = false;
    setSliderDown(false);
}

/// Space and Ctrl with an arrow are the page's: playing, and stepping by turn.
void Timeline::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space || event->modifiers().testFlag(Qt::ControlModifier))
        event->ignore();
    else
        QAbstractSlider::keyPressEvent(event);
}

} // namespace pourparler::desktop
