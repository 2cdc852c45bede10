#include "app/charts/axis.h"
#include "app/charts/deal_charts.h"
#include "app/charts/labels.h"
#include "app/text/amounts.h"
#include "app/text/fill.h"
#include "app/text/names.h"
#include "core/analysis/deal_map.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace pourparler {

using namespace Qt::StringLiterals;

namespace {

struct Map {
    Q_DECLARE_TR_FUNCTIONS(MapChart)
};

/// Dots that a picture can bear.
constexpr std::size_t mostDots = 600;

std::size_t placeOf(const Deal& deal, PartyId party)
{
    const auto found = std::find(deal.parties.begin(), deal.parties.end(), party);
    return static_cast<std::size_t>(found - deal.parties.begin());
}

} // namespace

struct MapChart::Plot {
    QRectF box;
    Axis across; ///< the first party
    Axis up; ///< the second one

    [[nodiscard]] QPointF at(Points first, Points second) const
    {
        return { box.left() + box.width() * across.share(first),
            box.bottom() - box.height() * up.share(second) };
    }
};

MapChart::MapChart(const SeatView& view, const Reader& reader, std::shared_ptr<const Deal> given,
    std::pair<PartyId, PartyId> parties)
    : DealChart(view, reader, std::move(given))
    , m_first(placeOf(deal(), parties.first))
    , m_second(placeOf(deal(), parties.second))
    , m_line(efficientForTwo(deal().front, m_first, m_second))
    , m_cloud(spreadOver(deal().front.size(), mostDots))
{
}

QString MapChart::id() const { return u"map"_s; }
QString MapChart::title() const { return Map::tr("The map of two parties"); }

QString MapChart::pair(const std::vector<Points>& utilities) const
{
    //: two parties and what something is worth to each
    return text::fill(Map::tr("%1 %2, %3 %4"),
        { shortName(deal().parties[m_first]), points(utilities[m_first]),
            shortName(deal().parties[m_second]), points(utilities[m_second]) });
}

QString MapChart::figure(Points points) const
{
    return text::roundPoints(points, scenario().points, reader());
}

MapChart::Plot MapChart::plotFor(Scene& scene, double y) const
{
    const auto axisOf = [this](std::size_t party) {
        Points least = std::min(deal().walkAway[party], deal().best[party]);
        Points most = std::max(deal().walkAway[party], deal().best[party]);
        const auto take = [&](Points value) {
            least = std::min(least, value);
            most = std::max(most, value);
        };
        for (const auto& point : deal().front)
            take(point[party]);
        for (const DealStep& step : path())
            take(step.utilities[party]);
        return axisOver(least, most);
    };
    Plot plot;
    plot.across = axisOf(m_first);
    plot.up = axisOf(m_second);
    const double small = scene.lineHeight(scene.caption());
    double figures = 0;
    for (Points each = plot.up.first(); each <= plot.up.most; each += plot.up.step)
        figures = std::max(figures, scene.widthOf(figure(each), scene.caption()));
    const double left = figures + scene.zoomed(6);
    const double width = std::max(10.0, scene.width() - left - scene.zoomed(12));
    const double height
        = std::clamp(width * 0.62, scene.zoomed(320), std::max(scene.zoomed(320), 460.0));
    plot.box = QRectF(left, y + small + scene.zoomed(6), width, height);
    return plot;
}

void MapChart::addAxes(Scene& scene, const Plot& plot) const
{
    const QRectF& box = plot.box;
    const double small = scene.lineHeight(scene.caption());
    const double mark = scene.zoomed(12);
    const QColor line = scene.tokens().line;
    const auto name = [&](PartyId party, double x, double y) {
        const Style style { TypeSize::caption, Weight::strong,
            partyMark(scene.tokens(), party).colour };
        scene.addMark({ x + mark / 2, y + small / 2 }, mark, party);
        const double wordsX = x + mark + scene.zoomed(4);
        (void)scene.addText(
            wordsX, y, scene.widthOf(shortName(party), style), shortName(party), style);
    };
    for (Points each = plot.up.first(); each <= plot.up.most; each += plot.up.step) {
        const double at = plot.at(plot.across.least, each).y();
        scene.addLine({ QPolygonF() << QPointF(box.left(), at) << QPointF(box.right(), at) }, line);
        if (at - small / 2 > box.top() && at + small / 2 < box.bottom() + small / 2)
            (void)scene.addText(0, at - small / 2, box.left() - scene.zoomed(6), figure(each),
                scene.caption(), Qt::AlignRight);
    }
    double free = box.left();
    for (Points each = plot.across.first(); each <= plot.across.most; each += plot.across.step) {
        const double at = plot.at(each, plot.up.least).x();
        scene.addLine({ QPolygonF() << QPointF(at, box.top()) << QPointF(at, box.bottom()) }, line);
        const QString words = figure(each);
        const double width = scene.widthOf(words, scene.caption());
        const double x = std::min(at - width / 2, scene.width() - width);
        if (x < free)
            continue;
        (void)scene.addText(x, box.bottom() + scene.zoomed(4), width, words, scene.caption());
        free = x + width + scene.zoomed(8);
    }
    name(deal().parties[m_second], 0, box.top() - small - scene.zoomed(6));
    const QString right = shortName(deal().parties[m_first]);
    const double wide
        = mark + scene.zoomed(4) + scene.widthOf(right, { TypeSize::caption, Weight::strong, {} });
    name(deal().parties[m_first], std::max(0.0, box.right() - wide),
        box.bottom() + small + scene.zoomed(8));
}

void MapChart::addLabel(
    Scene& scene, const QRectF& box, const QString& words, const Style& style) const
{
    QColor ground = scene.tokens().surface;
    ground.setAlphaF(0.75F);
    scene.addPlate(box, ground, {}, 2);
    (void)scene.addText(box.x(), box.y(), box.width(), words, style);
}

void MapChart::addZone(Scene& scene, const Plot& plot, LabelPlaces& places) const
{
    const QPointF away = plot.at(deal().walkAway[m_first], deal().walkAway[m_second]);
    const QRectF zone(QPointF(away.x(), plot.box.top()), QPointF(plot.box.right(), away.y()));
    scene.addBar(zone, scene.tokens().accentSoft);
    scene.addHint(zone, Map::tr("Here both get more than their walk-away values."));
    const auto line = [&](std::size_t party, const QPointF& from, const QPointF& to) {
        const PartyId who = deal().parties[party];
        const QColor colour = partyMark(scene.tokens(), who).colour;
        const QString value = points(deal().walkAway[party]);
        scene.addLine({ QPolygonF() << from << to }, colour, 1.5, true);
        scene.addHint(QRectF(from, to).normalized().adjusted(-4, -4, 4, 4),
            text::fill(Map::tr("%1: walk-away value %2"), { name(who), value }));
        const Style style { TypeSize::caption, Weight::regular, colour };
        const QString words = text::fill(Map::tr("walk-away value %1"), { value });
        const QSizeF size(scene.widthOf(words, style), scene.lineHeight(style));
        if (const auto box = places.place(from, size, scene.zoomed(3), plot.box.height()))
            addLabel(scene, *box, words, style);
    };
    line(m_first, { away.x(), plot.box.bottom() }, { away.x(), plot.box.top() });
    line(m_second, { plot.box.left(), away.y() }, { plot.box.right(), away.y() });
}

void MapChart::addFront(Scene& scene, const Plot& plot) const
{
    const auto at = [&](std::size_t point) {
        return plot.at(deal().front[point][m_first], deal().front[point][m_second]);
    };
    QColor faint = scene.tokens().muted;
    faint.setAlphaF(0.28F);
    QPolygonF cloud;
    for (const std::size_t point : m_cloud) {
        cloud << at(point);
        scene.addHint(QRectF(cloud.back() - QPointF(3, 3), QSizeF(6, 6)),
            text::fill(Map::tr("Efficient for all: %1"), { pair(deal().front[point]) }));
    }
    scene.addDots(cloud, scene.zoomed(4), faint);
    QPolygonF line;
    for (const std::size_t point : m_line) {
        line << at(point);
        scene.addHint(QRectF(line.back() - QPointF(4, 4), QSizeF(8, 8)),
            text::fill(Map::tr("Efficient for these two: %1"), { pair(deal().front[point]) }));
    }
    scene.addLine(line, scene.tokens().text, 1);
    scene.addDots(line, scene.zoomed(4), scene.tokens().text);
}

void MapChart::addPath(Scene& scene, const Plot& plot, LabelPlaces& places) const
{
    const double mark = scene.zoomed(11);
    std::map<PartyId, QPolygonF> ways;
    for (const DealStep& step : path()) {
        const QPointF at = plot.at(step.utilities[m_first], step.utilities[m_second]);
        ways[step.party] << at;
        scene.addMark(at, mark, step.party);
        places.block(QRectF(at - QPointF(mark, mark) / 2, QSizeF(mark, mark)));
        scene.addHint(QRectF(at - QPointF(mark, mark) / 2, QSizeF(mark, mark)),
            text::fill(Map::tr("Proposal %1, round %2, %3: %4"),
                { QString::number(static_cast<std::uint32_t>(step.proposal)),
                    text::number(step.round, reader()), name(step.party), pair(step.utilities) }));
    }
    for (const auto& [party, way] : ways) {
        const bool own = party == deal().parties[m_first] || party == deal().parties[m_second];
        QColor colour = partyMark(scene.tokens(), party).colour;
        colour.setAlphaF(own ? 0.9F : 0.35F);
        scene.addLine(way, colour, own ? 1.5 : 1);
    }
}

/// They come last: where there is no room for one, hovering tells it.
void MapChart::addNumbers(Scene& scene, const Plot& plot, LabelPlaces& places) const
{
    const Style style { TypeSize::caption, Weight::regular, scene.tokens().text };
    for (const DealStep& step : path()) {
        const QPointF at = plot.at(step.utilities[m_first], step.utilities[m_second]);
        const QString number = QString::number(static_cast<std::uint32_t>(step.proposal));
        const QSizeF size(scene.widthOf(number, style), scene.lineHeight(style));
        if (const auto box = places.place(at, size, scene.zoomed(6), scene.zoomed(6)))
            (void)scene.addText(box->x(), box->y(), size.width(), number, style);
    }
}

QStringList MapChart::addSolutions(Scene& scene, const Plot& plot, LabelPlaces& places) const
{
    QStringList homeless;
    const double ring = scene.zoomed(12);
    struct Named {
        QString words;
        QString hint;
        QPointF at;
        bool strong;
    };
    std::vector<Named> all;
    const bool shown = deal().agreed || !endedWithoutDeal();
    if (shown && !deal().package.empty())
        all.push_back({ subject(), subject(),
            plot.at(deal().utilities[m_first], deal().utilities[m_second]), true });
    for (const Solution& each : solutions())
        all.push_back({ each.names, each.hint + u'\n' + pair(each.utilities),
            plot.at(each.utilities[m_first], each.utilities[m_second]), false });
    for (const Named& each : all)
        places.block(QRectF(each.at - QPointF(ring, ring) / 2, QSizeF(ring, ring)));
    for (const Named& each : all) {
        const QColor ink = each.strong ? scene.tokens().accent : scene.tokens().text;
        // Around the mark of the proposal that it was.
        scene.addDots({ QPolygonF() << each.at }, each.strong ? 1.5 * ring : ring,
            each.strong ? QColor() : scene.tokens().surface, ink, scene.zoomed(2));
        const Style style { TypeSize::caption, Weight::strong, ink };
        const double width = std::min(scene.widthOf(each.words, style), plot.box.width() * 0.45);
        const QSizeF size(width, scene.heightOf(each.words, width, style));
        const auto box = places.place(each.at, size, scene.zoomed(9), plot.box.width());
        if (box) {
            addLabel(scene, *box, each.words, style);
            const QPointF near(std::clamp(each.at.x(), box->left(), box->right()),
                std::clamp(each.at.y(), box->top(), box->bottom()));
            if (QLineF(each.at, near).length() > scene.zoomed(16))
                scene.addLine({ QPolygonF() << each.at << near }, ink, 0.75);
        } else {
            homeless << each.hint;
        }
        scene.addHint(QRectF(each.at - QPointF(ring, ring) / 2, QSizeF(ring, ring)), each.hint);
    }
    return homeless;
}

Scene MapChart::scene(double width, const Ink& ink) const
{
    Scene scene(width, ink);
    QString said = m_cloud.size() < deal().front.size()
        ? text::fill(
            Map::tr("Dots: packages that are efficient for all, %1 of %2 drawn. Line: those "
                    "efficient for these two alone. Tinted: both gain."),
            { text::number(static_cast<std::int64_t>(m_cloud.size()), reader()),
                text::number(static_cast<std::int64_t>(deal().front.size()), reader()) })
        : Map::tr("Dots: packages that are efficient for all. Line: those efficient for these two "
                  "alone. Tinted: both gain.");
    if (deal().bound > 0)
        said += u' '
            + text::fill(
                Map::tr("The line may be off by up to %1 points."), { points(deal().bound) });
    const double top = scene.addText(0, 0, width, said, scene.caption()) + scene.zoomed(8);
    const Plot plot = plotFor(scene, top);
    addAxes(scene, plot);
    LabelPlaces places(plot.box);
    addZone(scene, plot, places);
    addFront(scene, plot);
    addPath(scene, plot, places);
    const QStringList homeless = addSolutions(scene, plot, places);
    addNumbers(scene, plot, places);
    double y = plot.box.bottom() + 2 * scene.lineHeight(scene.caption()) + scene.zoomed(16);
    for (const QString& each : homeless)
        y = scene.addText(0, y, width, each, scene.caption());
    scene.end(y);
    return scene;
}

Numbers MapChart::numbers() const
{
    const PartyId first = deal().parties[m_first];
    const PartyId second = deal().parties[m_second];
    Numbers numbers { { Map::tr("Kind"), Map::tr("Which"), Map::tr("Round"), Map::tr("By"),
                          shortName(first), shortName(second) },
        {},
        { u"kind"_s, u"item"_s, u"round"_s, u"party"_s, u"value_"_s + code(first),
            u"value_"_s + code(second) },
        {} };
    const auto add = [&](const QStringList& words, const QStringList& plain,
                         const std::vector<Points>& utilities) {
        numbers.rows.push_back(
            words + QStringList { points(utilities[m_first]), points(utilities[m_second]) });
        numbers.values.push_back(plain
            + QStringList { plainPoints(utilities[m_first]), plainPoints(utilities[m_second]) });
    };
    add({ Map::tr("Walk-away value"), {}, {}, {} }, { u"walk_away"_s, {}, {}, {} },
        deal().walkAway);
    if (!deal().package.empty() && !endedWithoutDeal())
        add({ subject(), {}, {}, {} },
            { deal().agreed ? u"agreement"_s : u"package"_s, {}, {}, {} }, deal().utilities);
    for (const DealSolution& each : deal().solutions)
        add({ Map::tr("Solution"), text::label(each.kind), {}, {} },
            { u"solution"_s, codeOf(each.kind), {}, {} }, each.utilities);
    for (const DealStep& step : path()) {
        const QString number = QString::number(static_cast<std::uint32_t>(step.proposal));
        add({ Map::tr("Proposal"), number, text::number(step.round, reader()), name(step.party) },
            { u"proposal"_s, number, QString::number(step.round), code(step.party) },
            step.utilities);
    }
    for (const std::size_t point : m_line)
        add({ Map::tr("Efficient for these two"), {}, {}, {} }, { u"front"_s, {}, {}, {} },
            deal().front[point]);
    return numbers;
}

} // namespace pourparler
