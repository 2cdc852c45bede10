#include "app/look/party_mark.h"

#include <QPainter>
#include <QPen>
#include <QPolygonF>

#include <array>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace pourparler {

namespace {

constexpr std::size_t shapeCount = 8;

/// Points on a circle, from the top; two radii make a star.
QPainterPath polygon(const QPointF& centre, double radius, int corners, double inner = 0)
{
    QPolygonF points;
    const int count = inner > 0 ? corners * 2 : corners;
    for (int i = 0; i < count; ++i) {
        const double angle = 2 * std::numbers::pi * i / count - std::numbers::pi / 2;
        const double r = inner > 0 && i % 2 == 1 ? inner : radius;
        points << centre + QPointF(r * std::cos(angle), r * std::sin(angle));
    }
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

} // namespace

PartyMark partyMark(const Tokens& tokens, PartyId party)
{
    const std::size_t index = party.index() % shapeCount;
    return { static_cast<Shape>(index), tokens.party[index], party.index() >= shapeCount };
}

QString partySymbol(PartyId party)
{
    static const std::array filled { u"●"_s, u"■"_s, u"▲"_s, u"◆"_s, u"⬟"_s, u"✚"_s, u"★"_s,
        u"⬢"_s };
    static const std::array hollow { u"○"_s, u"□"_s, u"△"_s, u"◇"_s, u"⬠"_s, u"✛"_s, u"☆"_s,
        u"⬡"_s };
    const std::size_t index = party.index() % shapeCount;
    return party.index() >= shapeCount ? hollow[index] : filled[index];
}

QPainterPath shapePath(Shape shape, const QRectF& box)
{
    const double side = std::min(box.width(), box.height());
    const QPointF centre = box.center();
    const auto square = [&](double share) {
        const double s = side * share;
        return QRectF(centre.x() - s / 2, centre.y() - s / 2, s, s);
    };
    QPainterPath path;
    switch (shape) {
    case Shape::circle:
        path.addEllipse(square(0.90));
        return path;
    case Shape::square:
        path.addRect(square(0.80));
        return path;
    case Shape::triangle:
        return polygon(centre + QPointF(0, side * 0.10), side * 0.56, 3);
    case Shape::diamond:
        return polygon(centre, side * 0.54, 4);
    case Shape::pentagon:
        return polygon(centre + QPointF(0, side * 0.03), side * 0.50, 5);
    case Shape::cross: {
        const QRectF whole = square(0.92);
        const double arm = whole.width() * 0.36;
        path.setFillRule(Qt::WindingFill);
        path.addRect(QRectF(centre.x() - arm / 2, whole.top(), arm, whole.height()));
        path.addRect(QRectF(whole.left(), centre.y() - arm / 2, whole.width(), arm));
        return path.simplified();
    }
    case Shape::star:
        return polygon(centre + QPointF(0, side * 0.03), side * 0.57, 5, side * 0.25);
    case Shape::hexagon:
        return polygon(centre, side * 0.50, 6);
    }
    return path;
}

void paintMark(QPainter& painter, const PartyMark& mark, const QRectF& box)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (mark.outlined) {
        const double width = std::max(1.25, box.width() / 9);
        painter.setPen(QPen(mark.colour, width, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        const double inset = width / 2;
        painter.drawPath(shapePath(mark.shape, box.adjusted(inset, inset, -inset, -inset)));
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark.colour);
        painter.drawPath(shapePath(mark.shape, box));
    }
    painter.restore();
}

} // namespace pourparler
