#include "app/charts/scene.h"

#include "app/look/wrapping.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pourparler {

namespace {

QFont fontFor(const Style& style, const Ink& ink)
{
    return fontOf(style.size, style.weight, ink.zoom);
}

} // namespace

Scene::Scene(double width, const Ink& ink)
    : m_ink(ink)
    , m_width(width)
{
}

double Scene::widthOf(const QString& words, const Style& style) const
{
    return std::ceil(QFontMetricsF(fontFor(style, m_ink)).horizontalAdvance(words)) + 1;
}

double Scene::lineHeight(const Style& style) const
{
    return std::ceil(QFontMetricsF(fontFor(style, m_ink)).height());
}

double Scene::heightOf(const QString& words, double width, const Style& style) const
{
    if (words.isEmpty())
        return 0;
    const QRectF room(0, 0, std::max(width, 1.0), 1e6);
    const QFont font = fontFor(style, m_ink);
    return std::ceil(
        QFontMetricsF(font).boundingRect(room, wrapOf(words, font, room.width()), words).height());
}

double Scene::addText(double x, double y, double width, const QString& words, const Style& style,
    Qt::Alignment alignment)
{
    const double height = heightOf(words, width, style);
    if (!words.isEmpty())
        m_words.push_back(
            { QRectF(std::round(x), std::round(y), width, height), words, style, alignment });
    return y + height;
}

void Scene::addMark(const QPointF& centre, double size, PartyId party, double strength)
{
    m_marks.push_back(
        { QRectF(centre.x() - size / 2, centre.y() - size / 2, size, size), party, strength });
}

void Scene::addLine(const QPolygonF& points, const QColor& colour, double width, bool dashed)
{
    m_lines.push_back({ points, colour, width, dashed });
}

void Scene::addBar(const QRectF& box, const QColor& fill, const QColor& edge, double radius)
{
    m_bars.push_back({ box, fill, edge, radius });
}

void Scene::addDots(const QPolygonF& centres, double diameter, const QColor& fill,
    const QColor& edge, double edgeWidth)
{
    m_dots.push_back({ centres, diameter, fill, edge, edgeWidth });
}

void Scene::addPlate(const QRectF& box, const QColor& fill, const QColor& edge, double radius)
{
    m_plates.push_back({ box, fill, edge, radius });
}

void Scene::addHint(const QRectF& box, const QString& words) { m_hints.push_back({ box, words }); }

QString Scene::hintAt(const QPointF& at) const
{
    // The smallest says the most.
    const Hint* found = nullptr;
    const auto area = [](const QRectF& box) { return box.width() * box.height(); };
    for (const Hint& hint : m_hints)
        if (hint.box.contains(at) && (!found || area(hint.box) < area(found->box)))
            found = &hint;
    return found ? found->words : QString();
}

void Scene::paintBar(QPainter& painter, const Bar& bar)
{
    const bool edged = bar.edge.isValid();
    painter.setPen(edged ? QPen(bar.edge, 1) : QPen(Qt::NoPen));
    painter.setBrush(bar.fill.isValid() ? QBrush(bar.fill) : QBrush(Qt::NoBrush));
    const QRectF whole(std::round(bar.box.left()), std::round(bar.box.top()),
        std::round(bar.box.width()), std::round(bar.box.height()));
    const QRectF box = edged ? whole.adjusted(0.5, 0.5, -0.5, -0.5) : whole;
    painter.drawRoundedRect(box, bar.radius, bar.radius);
}

void Scene::paint(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Bar& bar : m_bars)
        paintBar(painter, bar);
    painter.setBrush(Qt::NoBrush);
    for (const Line& line : m_lines) {
        QPen pen(line.colour, line.width, line.dashed ? Qt::CustomDashLine : Qt::SolidLine,
            Qt::FlatCap, Qt::RoundJoin);
        if (line.dashed)
            pen.setDashPattern({ 3, 3 });
        painter.setPen(pen);
        QPolygonF points = line.points;
        // Hairlines that go straight across or down lie on whole pixels.
        if (points.size() == 2 && line.width <= 1
            && (points[0].x() == points[1].x() || points[0].y() == points[1].y()))
            for (QPointF& point : points)
                point = QPointF(std::floor(point.x()) + 0.5, std::floor(point.y()) + 0.5);
        painter.drawPolyline(points);
    }
    for (const Dots& dots : m_dots) {
        painter.setPen(dots.edge.isValid() ? QPen(dots.edge, dots.edgeWidth) : QPen(Qt::NoPen));
        painter.setBrush(dots.fill.isValid() ? QBrush(dots.fill) : QBrush(Qt::NoBrush));
        for (const QPointF& centre : dots.centres)
            painter.drawEllipse(centre, dots.diameter / 2, dots.diameter / 2);
    }
    painter.setBrush(Qt::NoBrush);
    for (const Bar& plate : m_plates)
        paintBar(painter, plate);
    for (const Mark& mark : m_marks) {
        PartyMark drawn = partyMark(tokens(), mark.party);
        drawn.colour.setAlphaF(static_cast<float>(mark.strength));
        paintMark(painter, drawn, mark.box);
    }
    for (const Words& each : m_words) {
        const QFont font = fontFor(each.style, m_ink);
        painter.setFont(font);
        painter.setPen(each.style.colour);
        painter.drawText(each.box,
            static_cast<int>(each.alignment | Qt::AlignTop)
                | wrapOf(each.text, font, each.box.width()) | Qt::TextDontClip,
            each.text);
    }
}

double SceneChart::heightFor(double width, const Ink& ink) const
{
    return std::ceil(scene(width, ink).height());
}

void SceneChart::paint(QPainter& painter, const QRectF& box, const Ink& ink) const
{
    painter.save();
    painter.translate(box.topLeft());
    scene(box.width(), ink).paint(painter);
    painter.restore();
}

QString SceneChart::hint(const QPointF& at, const QRectF& box, const Ink& ink) const
{
    return scene(box.width(), ink).hintAt(at - box.topLeft());
}

} // namespace pourparler
