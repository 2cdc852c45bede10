#include "app/charts/labels.h"
#include "app/charts/session_charts.h"
#include "app/text/amounts.h"
#include "app/text/fill.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace pourparler {

using namespace Qt::StringLiterals;

namespace {

struct CourseWords {
    Q_DECLARE_TR_FUNCTIONS(CourseChart)
};

constexpr Points mostLines = 12; ///< across the plot

/// Where the lines are drawn: points up, rounds across.
struct Plot {
    QRectF box;
    Points least = 0;
    Points most = 0;
    int rounds = 1;

    [[nodiscard]] double x(double round) const
    {
        return rounds < 2
            ? box.center().x()
            : box.left() + box.width() * (round - 1) / static_cast<double>(rounds - 1);
    }
    [[nodiscard]] double y(Points value) const
    {
        return box.bottom()
            - box.height() * static_cast<double>(value - least) / static_cast<double>(most - least);
    }
};

} // namespace

CourseChart::CourseChart(const SeatView& view, const Reader& reader)
    : SessionChart(view, reader)
    , m_course(course(view))
{
}

QString CourseChart::id() const { return u"course"_s; }
QString CourseChart::title() const { return CourseWords::tr("How you got there"); }

Scene CourseChart::scene(double width, const Ink& ink) const
{
    Scene scene(width, ink);
    const double line = scene.lineHeight(scene.body()) + scene.zoomed(2);
    const double small = scene.lineHeight(scene.caption());
    const double mark = scene.zoomed(10);
    const auto& parties = m_course.parties;

    Plot plot;
    plot.rounds = std::max(1, m_course.rounds);
    const Points full = scenario().points.steps;
    plot.least = parties.empty() ? 0 : full;
    for (const PartyCourse& each : parties) {
        plot.least = std::min(plot.least, each.walkAway);
        plot.most = std::max(plot.most, each.walkAway);
        for (const CoursePoint& point : each.points) {
            plot.least = std::min(plot.least, point.value);
            plot.most = std::max(plot.most, point.value);
        }
    }
    Points step = std::max<Points>(1, plot.most - plot.least > full * 2 / 5 ? full / 5 : full / 10);
    while ((plot.most - plot.least) / step > mostLines) // far beyond the scale
        step *= 2;
    plot.least = (plot.least < 0 ? plot.least / step - 1 : plot.least / step) * step;
    plot.most = (plot.most / step + 1) * step;

    double labels = 0;
    std::vector<QString> ends;
    for (const PartyCourse& each : parties) {
        ends.push_back(shortName(each.party) + u"  "_s + points(each.points.back().value));
        labels = std::max(labels, scene.widthOf(ends.back(), scene.strong()));
    }
    labels = std::min(labels, width * 0.4);
    const double axis = parties.empty()
        ? scene.zoomed(12)
        : scene.widthOf(points(full), scene.caption()) + scene.zoomed(4);
    const double right = parties.empty() ? scene.zoomed(12) : labels + scene.zoomed(30);
    double labelHeight = line;
    for (const QString& each : ends)
        labelHeight
            = std::max(labelHeight, scene.heightOf(each, labels, scene.strong()) + scene.zoomed(2));
    double y = 0;
    if (!parties.empty()) {
        y = scene.addText(0, 0, width,
            CourseWords::tr(
                "Points that each party’s own proposals were worth to itself; dashed: its "
                "walk-away value"),
            scene.caption());
        y += scene.zoomed(10);
    }
    const double high = parties.empty()
        ? scene.zoomed(8)
        : std::max(scene.zoomed(240), labelHeight * static_cast<double>(parties.size()));
    plot.box = QRectF(axis + mark, y, std::max(10.0, width - axis - right - 2 * mark), high);

    if (!parties.empty())
        for (Points value = plot.least; value <= plot.most; value += step) {
            const double at = plot.y(value);
            scene.addLine(
                { QPolygonF() << QPointF(axis, at) << QPointF(plot.box.right() + mark, at) },
                scene.tokens().line);
            scene.addText(0, at - small / 2, axis - scene.zoomed(4),
                text::roundPoints(value, scenario().points, reader()), scene.caption(),
                Qt::AlignRight);
        }

    // Rounds, as many as there is room for.
    const double slot
        = scene.widthOf(text::number(plot.rounds, reader()), scene.caption()) + scene.zoomed(8);
    const double between = plot.rounds < 2 ? slot : plot.box.width() / (plot.rounds - 1);
    const int every = std::max(1, static_cast<int>(std::ceil(slot / between)));
    const double axisY = plot.box.bottom() + scene.zoomed(parties.empty() ? 2 : 6);
    double under = axisY;
    for (int round = 1; round <= plot.rounds; round += every)
        under = std::max(under,
            scene.addText(plot.x(round) - slot / 2, axisY, slot, text::number(round, reader()),
                scene.caption(), Qt::AlignHCenter));
    under = scene.addText(plot.box.left() - mark, under, plot.box.width() + 2 * mark,
        CourseWords::tr("Round"), scene.caption(), Qt::AlignHCenter);

    std::vector<double> wished;
    for (const PartyCourse& each : parties)
        wished.push_back(plot.y(each.points.back().value) - labelHeight / 2);
    const auto places = spreadLabels(
        wished, labelHeight, plot.box.top() - scene.zoomed(4), plot.box.bottom() + labelHeight / 2);
    for (std::size_t i = 0; i < parties.size(); ++i) {
        const PartyCourse& each = parties[i];
        const QColor colour = partyMark(scene.tokens(), each.party).colour;
        QColor faint = colour;
        faint.setAlphaF(0.45F);
        const double away = plot.y(each.walkAway);
        scene.addLine(
            { QPolygonF() << QPointF(plot.box.left(), away) << QPointF(plot.box.right(), away) },
            faint, 1, true);
        QPolygonF path;
        for (const CoursePoint& point : each.points) {
            const QPointF at(plot.x(point.round), plot.y(point.value));
            path << at;
            scene.addMark(at, mark, each.party);
            scene.addHint(QRectF(at.x() - mark, at.y() - mark, 2 * mark, 2 * mark),
                text::fill(
                    CourseWords::tr(
                        "%1, round %2, proposal %3: worth %4 to its own side, walk-away value %5"),
                    { name(each.party), text::number(point.round, reader()),
                        QString::number(static_cast<std::uint32_t>(point.proposal)),
                        points(point.value), points(each.walkAway) }));
        }
        scene.addLine(path, colour, 2);
        const double labelX = width - labels;
        const double labelY = places[i];
        scene.addLine({ QPolygonF() << path.back() + QPointF(mark * 0.7, 0)
                                    << QPointF(plot.box.right() + mark, path.back().y())
                                    << QPointF(labelX - scene.zoomed(4), labelY + line / 2) },
            faint, 1);
        scene.addText(labelX, labelY, labels, ends[i], { TypeSize::body, Weight::strong, colour });
    }
    y = std::max(under, plot.box.bottom() + labelHeight) + scene.zoomed(10);

    // The turning points: numbers on the line of rounds, told below.
    const double badge = scene.zoomed(20);
    const double numbersX = badge + scene.zoomed(8);
    for (std::size_t i = 0; i < m_course.turningPoints.size(); ++i) {
        const TurningPoint& point = m_course.turningPoints[i];
        const QString words = turningPointText(point, scenario(), reader());
        if (!parties.empty() && point.round > 0)
            scene.addLine({ QPolygonF() << QPointF(plot.x(point.round), plot.box.bottom())
                                        << QPointF(plot.x(point.round),
                                               plot.box.bottom() + scene.zoomed(5)) },
                scene.tokens().text);
        const double top = y;
        scene.addMark(
            { badge / 2, y + scene.lineHeight(scene.body()) / 2 }, scene.zoomed(12), point.party);
        y = scene.addText(numbersX, y, width - numbersX, words, scene.body()) + scene.zoomed(4);
        scene.addHint(QRectF(0, top, width, y - top), words);
    }
    scene.end(y);
    return scene;
}

Numbers CourseChart::numbers() const
{
    Numbers numbers { { CourseWords::tr("Party"), CourseWords::tr("Round"),
                          CourseWords::tr("Proposal"), CourseWords::tr("Worth to its own side"),
                          CourseWords::tr("Walk-away value") },
        {}, { u"party"_s, u"round"_s, u"proposal"_s, u"value"_s, u"walk_away"_s }, {} };
    for (const PartyCourse& each : m_course.parties)
        for (const CoursePoint& point : each.points) {
            const QString proposal = QString::number(static_cast<std::uint32_t>(point.proposal));
            numbers.rows.push_back({ name(each.party), text::number(point.round, reader()),
                proposal, points(point.value), points(each.walkAway) });
            numbers.values.push_back({ code(each.party), QString::number(point.round), proposal,
                plainPoints(point.value), plainPoints(each.walkAway) });
        }
    return numbers;
}

} // namespace pourparler
