#include "app/desktop/components/score_bar.h"

#include "app/desktop/components/reader_here.h"
#include "app/desktop/theme/theme.h"
#include "app/text/amounts.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

constexpr int trackHeight = 8;
constexpr int tickOverhang = 4;

} // namespace

ScoreBar::ScoreBar(const Theme& theme, Style style, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_style(style)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    describe();
}

void ScoreBar::setScore(const Score& score)
{
    if (std::exchange(m_score, score) == score)
        return;
    describe();
    update();
}

void ScoreBar::setColour(const QColor& colour)
{
    m_colour = colour;
    update();
}

QSize ScoreBar::sizeHint() const
{
    return minimumSizeHint().expandedTo({ m_theme.scaled(240), 0 });
}

QSize ScoreBar::minimumSizeHint() const
{
    const int bar = trackHeight + 2 * tickOverhang;
    if (m_style == Style::slim)
        return { m_theme.scaled(96), bar };
    const int number = QFontMetrics(m_theme.font(TypeSize::title)).height();
    const int caption = QFontMetrics(m_theme.font(TypeSize::caption)).height();
    return { m_theme.scaled(160), number + bar + caption + space::half };
}

void ScoreBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

/// As anybody reckons it who reads the two figures.
Points ScoreBar::change() const
{
    return text::asShown(m_score.least, m_score.scale)
        - text::asShown(*m_score.before, m_score.scale);
}

void ScoreBar::describe()
{
    const Reader reader = readerHere();
    QString text
        = tr("Value %1").arg(text::pointsRange(m_score.least, m_score.most, m_score.scale, reader));
    if (m_score.before)
        text += tr(", change %1").arg(text::pointsDifference(change(), m_score.scale, reader));
    if (m_score.walkAway)
        text += tr(", walk-away value %1")
                    .arg(text::points(*m_score.walkAway, m_score.scale, reader));
    if (m_score.best)
        text += tr(", best possible %1").arg(text::points(*m_score.best, m_score.scale, reader));
    setAccessibleName(text);
    setToolTip(m_style == Style::slim ? text : QString());
}

void ScoreBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double top = tickOverhang;
    if (m_style == Style::full) {
        paintNumbers(painter);
        top += QFontMetrics(m_theme.font(TypeSize::title)).height() + space::half;
    }
    paintBar(painter, QRectF(0, top, width(), trackHeight));
}

void ScoreBar::paintBar(QPainter& painter, const QRectF& track) const
{
    const Tokens& t = m_theme.tokens();
    const auto at = [&](Points points) {
        const double share = static_cast<double>(std::clamp<Points>(points, 0, m_score.scale.steps))
            / static_cast<double>(m_score.scale.steps);
        return track.left() + share * track.width();
    };
    const bool below = m_score.walkAway && m_score.most < *m_score.walkAway;
    QColor ink = m_colour.isValid() ? m_colour : t.accent;
    if (below && !m_colour.isValid())
        ink = t.outline;

    // The track ends where nothing better is to be had.
    QRectF room = track;
    if (m_score.best)
        room.setRight(at(*m_score.best));
    QPainterPath round;
    round.addRoundedRect(room, trackHeight / 2.0, trackHeight / 2.0);
    painter.save();
    painter.setClipPath(round);
    painter.fillRect(track, t.line);
    painter.fillRect(QRectF(track.topLeft(), QPointF(at(m_score.least), track.bottom())), ink);
    if (m_score.most > m_score.least) {
        QColor pale = ink;
        pale.setAlphaF(0.4F);
        painter.fillRect(QRectF(QPointF(at(m_score.least), track.top()),
                             QPointF(at(m_score.most), track.bottom())),
            pale);
    }
    painter.restore();

    const auto tick = [&](Points points, const QColor& colour, double overhang) {
        const double x = std::clamp(at(points), track.left() + 1, track.right() - 1);
        painter.setPen(QPen(colour, 2));
        painter.drawLine(QPointF(x, track.top() - overhang), QPointF(x, track.bottom() + overhang));
    };
    if (m_score.walkAway) {
        tick(*m_score.walkAway, t.text, tickOverhang);
        if (m_style == Style::full) {
            const QFont font = m_theme.font(TypeSize::caption);
            const QString label
                = tr("walk-away %1")
                      .arg(text::points(*m_score.walkAway, m_score.scale, readerHere()));
            const double wide = QFontMetrics(font).horizontalAdvance(label);
            const double x
                = std::clamp(at(*m_score.walkAway) - wide / 2, 0.0, std::max(0.0, width() - wide));
            painter.setFont(font);
            painter.setPen(t.muted);
            painter.drawText(
                QRectF(x, track.bottom() + tickOverhang, wide + 2, height() - track.bottom()),
                Qt::AlignLeft | Qt::AlignTop, label);
        }
    }
}

void ScoreBar::paintNumbers(QPainter& painter) const
{
    const Tokens& t = m_theme.tokens();
    const Reader reader = readerHere();
    const QFont big = m_theme.font(TypeSize::title, Weight::strong);
    const QFontMetrics metrics(big);
    const QString value = text::pointsRange(m_score.least, m_score.most, m_score.scale, reader);
    painter.setFont(big);
    painter.setPen(t.text);
    painter.drawText(QPointF(0, metrics.ascent()), value);
    if (m_score.before) {
        const Points difference = change();
        const QFont font = m_theme.font(TypeSize::body);
        painter.setFont(font);
        painter.setPen(difference > 0 ? t.accent : t.muted);
        const QString arrow = difference > 0 ? u"▲ "_s : difference < 0 ? u"▼ "_s : QString();
        painter.drawText(QPointF(metrics.horizontalAdvance(value) + space::one, metrics.ascent()),
            arrow + text::pointsDifference(difference, m_score.scale, reader));
    }
    if (m_score.best) {
        const QFont font = m_theme.font(TypeSize::caption);
        const QString label
            = tr("best possible %1").arg(text::points(*m_score.best, m_score.scale, reader));
        painter.setFont(font);
        painter.setPen(t.muted);
        painter.drawText(
            QPointF(width() - QFontMetrics(font).horizontalAdvance(label), metrics.ascent()),
            label);
    }
}

} // namespace pourparler::desktop
