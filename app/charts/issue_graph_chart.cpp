#include "app/charts/balance_charts.h"
#include "app/text/amounts.h"
#include "app/text/fill.h"
#include "app/text/naming.h"

#include <QCoreApplication>
#include <QLineF>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace pourparler {

using namespace Qt::StringLiterals;

namespace {

struct GraphWords {
    Q_DECLARE_TR_FUNCTIONS(IssueGraphChart)
};

using Kind = IssueTie::Kind;

constexpr double pad = 8; ///< inside a box, at 100 %
constexpr double apart = 20; ///< between boxes, at least
constexpr double flatness = 0.5; ///< of a group: boxes are wide, and so are windows
constexpr double arm = 64; ///< between boxes that a tie joins, where there is room

constexpr std::size_t mostTies = 4; ///< an issue, that can be followed with the eye

constexpr double markSize = 10;
constexpr double markPitch = 1.2; ///< from mark to mark, in marks
constexpr std::size_t marksInRow = 4;

std::size_t rowsOf(const IssueTie& tie)
{
    return (tie.parties.size() + marksInRow - 1) / marksInRow;
}

/// From its beginning, in or beside the box, how much of the line it takes to be out of it.
double wayOut(const QLineF& line, const QRectF& box)
{
    const auto along = [](double from, double step, double least, double most) {
        return step > 0 ? (most - from) / step : step < 0 ? (least - from) / step : 1.;
    };
    return std::clamp(std::min(along(line.x1(), line.dx(), box.left(), box.right()),
                          along(line.y1(), line.dy(), box.top(), box.bottom())),
        0., 1.);
}

/// From the middle of one box to the middle of another, so far beside it, without what lies in either.
QLineF between(const QRectF& from, const QRectF& to, double aside)
{
    QLineF whole(from.center(), to.center());
    const QLineF normal = whole.normalVector().unitVector();
    whole.translate(normal.dx() * aside, normal.dy() * aside);
    const double start = wayOut(whole, from);
    const double end = 1 - wayOut({ whole.p2(), whole.p1() }, to);
    return { whole.pointAt(start), whole.pointAt(std::max(start, end)) };
}

QString kindKey(Kind kind)
{
    switch (kind) {
    case Kind::dependency:
        return u"dependency"_s;
    case Kind::condition:
        return u"condition"_s;
    case Kind::interaction:
        return u"interaction"_s;
    case Kind::redLine:
        return u"red_line"_s;
    }
    return {};
}

QString kindText(Kind kind)
{
    switch (kind) {
    case Kind::dependency:
        return GraphWords::tr("an option here asks for one there");
    case Kind::condition:
        return GraphWords::tr("some options only together, or not together");
    case Kind::interaction:
        return GraphWords::tr("worth more or less together, to the parties marked");
    case Kind::redLine:
        return GraphWords::tr("together beyond a red line of the parties marked");
    }
    return {};
}

void addArrow(Scene& scene, const QLineF& line, const QColor& colour, double thick)
{
    scene.addLine({ QPolygonF() << line.p1() << line.p2() }, colour, thick);
    if (line.length() <= 0)
        return;
    QLineF side = line;
    side.setP1(line.p2());
    side.setP2(line.p1());
    side.setLength(scene.zoomed(8));
    QPolygonF head;
    side.setAngle(side.angle() + 26);
    head << side.p2() << line.p2();
    side.setAngle(side.angle() - 52);
    head << side.p2();
    scene.addLine(head, colour, thick);
}

} // namespace

IssueGraphChart::IssueGraphChart(
    std::shared_ptr<const Scenario> scenario, IssueGraph graph, const Reader& reader)
    : ScenarioChart(reader)
    , m_scenario(std::move(scenario))
    , m_graph(std::move(graph))
{
}

QString IssueGraphChart::id() const { return u"balance-issues-full"_s; }
QString IssueGraphChart::title() const { return GraphWords::tr("What hangs together"); }

bool IssueGraphChart::isInCircle(const IssueTie& tie) const
{
    return tie.kind == Kind::dependency
        && std::any_of(m_graph.circles.begin(), m_graph.circles.end(), [&tie](const auto& circle) {
               return std::binary_search(circle.begin(), circle.end(), tie.from)
                   && std::binary_search(circle.begin(), circle.end(), tie.to);
           });
}

QString IssueGraphChart::hint(const IssueTie& tie) const
{
    QStringList dependencies;
    for (const DependencyId dependency : tie.dependencies)
        dependencies << text::dependency(scenario(), dependency, reader()) + u'.';
    if (!dependencies.isEmpty())
        return dependencies.join(u'\n');
    const QString both = text::allOf({ text::issueTitle(scenario(), tie.from, reader()),
        text::issueTitle(scenario(), tie.to, reader()) });
    return text::fill(tie.kind == Kind::interaction
            ? GraphWords::tr("%1: worth more or less together to %2")
            : GraphWords::tr("%1: together beyond a red line of %2"),
        { both, names(tie.parties) });
}

QSizeF IssueGraphChart::boxSize(const Scene& scene, IssueId issue) const
{
    const QString words = text::issueShort(scenario(), issue, reader());
    const double inside = 2 * scene.zoomed(pad);
    const double most = std::min(scene.zoomed(168), scene.width() * 0.4 - inside);
    const double width = std::min(scene.widthOf(words, scene.body()), most);
    return { width + inside, scene.heightOf(words, width, scene.body()) + scene.zoomed(pad) };
}

QSizeF IssueGraphChart::placeGroup(
    const Scene& scene, const IssueGroup& group, const QPointF& corner, Boxes& boxes) const
{
    double widest = 0;
    double nearest = 1;
    for (std::size_t a = 0; a < group.issues.size(); ++a) {
        widest = std::max(widest, boxSize(scene, group.issues[a]).width());
        for (std::size_t b = 0; b < a; ++b)
            nearest = std::min(nearest,
                std::hypot(group.places[a].x - group.places[b].x,
                    (group.places[a].y - group.places[b].y) * flatness));
    }
    // So large that those next to each other have room between them.
    const double across = std::clamp(
        (widest + scene.zoomed(arm)) / std::max(nearest, 0.02), 1., scene.width() - widest);
    const double down = across * flatness;

    std::vector<std::size_t> order(group.issues.size());
    std::iota(order.begin(), order.end(), std::size_t { 0 });
    std::stable_sort(order.begin(), order.end(),
        [&group](std::size_t a, std::size_t b) { return group.places[a].y < group.places[b].y; });
    const double top = group.places[order.front()].y;
    std::size_t rows = 0; // of marks, which have to go between boxes too
    for (const IssueTie& tie : m_graph.ties)
        rows = std::max(rows, rowsOf(tie));
    const double gap
        = scene.zoomed(std::max(apart, (static_cast<double>(rows) + 1) * markSize * markPitch));
    QRectF whole(corner, QSizeF());
    std::vector<QRectF> placed;
    for (const std::size_t k : order) {
        const QSizeF size = boxSize(scene, group.issues[k]);
        QRectF box(corner.x() + across * group.places[k].x + (widest - size.width()) / 2,
            corner.y() + down * (group.places[k].y - top), size.width(), size.height());
        // Below whatever lies there already.
        for (bool moved = true; moved;) {
            moved = false;
            for (const QRectF& other : placed)
                if (box.adjusted(-gap, -gap, gap, gap).intersects(other)) {
                    box.moveTop(other.bottom() + gap + 1);
                    moved = true;
                }
        }
        placed.push_back(box);
        boxes[group.issues[k].index()] = box;
        whole = whole.united(box);
    }
    return whole.size();
}

double IssueGraphChart::placeAlone(const Scene& scene, double y, Boxes& boxes) const
{
    const double gap = scene.zoomed(pad);
    double x = 0;
    double end = y;
    for (const IssueId issue : m_graph.alone) {
        const QSizeF size = boxSize(scene, issue);
        if (x > 0 && x + size.width() > scene.width()) {
            x = 0;
            y = end + gap;
        }
        boxes[issue.index()] = QRectF(QPointF(x, y), size);
        x += size.width() + gap;
        end = std::max(end, y + size.height());
    }
    return end;
}

void IssueGraphChart::addBoxes(Scene& scene, const Boxes& boxes) const
{
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const QRectF& box = boxes[i];
        const QString words = text::issueShort(scenario(), IssueId(i), reader());
        const bool alone
            = std::binary_search(m_graph.alone.begin(), m_graph.alone.end(), IssueId(i));
        scene.addPlate(box, alone ? scene.tokens().sunken : scene.tokens().surface,
            alone ? scene.tokens().line : scene.tokens().outline, 4);
        const double inside = scene.zoomed(pad);
        scene.addText(box.left() + inside, box.top() + inside / 2, box.width() - 2 * inside, words,
            scene.body(), Qt::AlignHCenter);
        const auto ties = std::count_if(m_graph.ties.begin(), m_graph.ties.end(),
            [i](const IssueTie& tie) { return tie.from.index() == i || tie.to.index() == i; });
        const QString title = text::issueTitle(scenario(), IssueId(i), reader());
        scene.addHint(box,
            alone ? text::fill(GraphWords::tr("%1: stands alone"), { title })
                  : text::fill(
                      GraphWords::tr("%1: %n tie(s)", nullptr, static_cast<int>(ties)), { title }));
    }
}

void IssueGraphChart::addTie(
    Scene& scene, const IssueTie& tie, const QLineF& line, double share) const
{
    const Tokens& tokens = scene.tokens();
    const bool circle = isInCircle(tie);
    QColor colour = circle              ? tokens.accent
        : tie.kind == Kind::redLine     ? tokens.danger
        : tie.kind == Kind::interaction ? tokens.outline
                                        : tokens.muted;
    double thick = circle ? 2.25 : tie.kind == Kind::interaction ? 1 : 1.5;
    // Where there are more ties than anybody can follow, the issues should be seen at least.
    if (m_graph.ties.size() > mostTies * scenario().issues.size()) {
        colour.setAlphaF(0.3F);
        thick = 0.75;
    }
    if (tie.kind == Kind::dependency)
        addArrow(scene, line, colour, thick);
    else
        scene.addLine({ QPolygonF() << line.p1() << line.p2() }, colour, thick,
            tie.kind == Kind::interaction);
    // Several rows where there are many.
    const double mark = scene.zoomed(markSize);
    const auto rows = rowsOf(tie);
    for (std::size_t k = 0; k < tie.parties.size(); ++k) {
        const std::size_t row = k / marksInRow;
        const std::size_t inRow = std::min(marksInRow, tie.parties.size() - row * marksInRow);
        const auto off = [](std::size_t at, std::size_t of) {
            return static_cast<double>(at) - (static_cast<double>(of) - 1) / 2;
        };
        scene.addMark(line.pointAt(share)
                + QPointF(off(k % marksInRow, inRow), off(row, rows)) * mark * markPitch,
            mark, tie.parties[k]);
    }
    // Along the line, so that the pointer finds it.
    const double side = scene.zoomed(12);
    const int steps = std::max(1, static_cast<int>(line.length() / side));
    for (int step = 0; step <= steps; ++step) {
        const QPointF centre = line.pointAt(static_cast<double>(step) / steps);
        scene.addHint(QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side), hint(tie));
    }
}

void IssueGraphChart::addTies(Scene& scene, const Boxes& boxes) const
{
    // Ties between the same two issues run side by side.
    std::map<std::pair<IssueId, IssueId>, std::vector<const IssueTie*>> pairs;
    for (const IssueTie& tie : m_graph.ties)
        pairs[std::minmax(tie.from, tie.to)].push_back(&tie);
    for (const auto& [pair, ties] : pairs)
        for (std::size_t k = 0; k < ties.size(); ++k) {
            // Seen from the first issue of the pair, whichever way the tie points.
            const double aside = scene.zoomed(11)
                * (static_cast<double>(k) - (static_cast<double>(ties.size()) - 1) / 2)
                * (ties[k]->from == pair.first ? 1 : -1);
            const QLineF line
                = between(boxes[ties[k]->from.index()], boxes[ties[k]->to.index()], aside);
            // The marks of each elsewhere along the line, whichever way that runs.
            const double share = static_cast<double>(k + 1) / static_cast<double>(ties.size() + 1);
            if (line.length() > 0)
                addTie(scene, *ties[k], line, ties[k]->from == pair.first ? share : 1 - share);
        }
}

double IssueGraphChart::addKey(Scene& scene, double y) const
{
    const double swatch = scene.zoomed(28);
    const double line = scene.lineHeight(scene.caption());
    const auto add = [&](const QString& words, const auto& draw) {
        draw(QLineF(0, y + line / 2, swatch, y + line / 2));
        y = scene.addText(swatch + scene.zoomed(8), y, scene.width() - swatch - scene.zoomed(8),
                words, scene.caption())
            + scene.zoomed(3);
    };
    for (const Kind kind :
        { Kind::dependency, Kind::condition, Kind::interaction, Kind::redLine }) {
        if (std::none_of(m_graph.ties.begin(), m_graph.ties.end(),
                [kind](const IssueTie& tie) { return tie.kind == kind; }))
            continue;
        add(kindText(kind), [&](const QLineF& at) {
            const Tokens& tokens = scene.tokens();
            const QPolygonF straight = QPolygonF() << at.p1() << at.p2();
            if (kind == Kind::dependency)
                addArrow(scene, at, tokens.muted, 1.5);
            else if (kind == Kind::interaction)
                scene.addLine(straight, tokens.outline, 1, true);
            else
                scene.addLine(straight, kind == Kind::redLine ? tokens.danger : tokens.muted, 1.5);
        });
    }
    if (!m_graph.circles.empty())
        add(GraphWords::tr("part of a circle: each asks for all the others"),
            [&](const QLineF& at) { addArrow(scene, at, scene.tokens().accent, 2.25); });
    return y;
}

Scene IssueGraphChart::scene(double width, const Ink& ink) const
{
    Scene scene(width, ink);
    std::set<PartyId> parties;
    for (const IssueTie& tie : m_graph.ties)
        parties.insert(tie.parties.begin(), tie.parties.end());
    double y = addLegend(scene, parties);

    Boxes boxes(scenario().issues.size());
    const double gap = scene.zoomed(48);
    double x = 0;
    double below = y;
    for (const IssueGroup& group : m_graph.groups) {
        QSizeF size = placeGroup(scene, group, { x, y }, boxes);
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y = below + gap;
            size = placeGroup(scene, group, { x, y }, boxes);
        }
        x += size.width() + gap;
        below = std::max(below, y + size.height());
    }
    y = below;
    if (!m_graph.groups.empty())
        y = addKey(scene, y + scene.zoomed(24)) + scene.zoomed(12);
    if (!m_graph.alone.empty())
        y = placeAlone(scene,
            scene.addText(0, y, width, GraphWords::tr("Tied to no other:"), scene.caption())
                + scene.zoomed(6),
            boxes);
    addTies(scene, boxes);
    addBoxes(scene, boxes);
    scene.end(y + 1);
    return scene;
}

Numbers IssueGraphChart::numbers() const
{
    Numbers numbers { { GraphWords::tr("Issue"), GraphWords::tr("Other issue"),
                          GraphWords::tr("Tie"), GraphWords::tr("Dependencies"),
                          GraphWords::tr("Parties") },
        {}, { u"from"_s, u"to"_s, u"kind"_s, u"dependencies"_s, u"parties"_s }, {} };
    for (const IssueTie& tie : m_graph.ties) {
        QStringList dependencies;
        QStringList positions;
        for (const DependencyId dependency : tie.dependencies) {
            dependencies << text::dependency(scenario(), dependency, reader());
            positions << QString::number(dependency.index() + 1);
        }
        numbers.rows.push_back({ text::issueTitle(scenario(), tie.from, reader()),
            text::issueTitle(scenario(), tie.to, reader()), kindText(tie.kind),
            text::listed(dependencies), names(tie.parties) });
        numbers.values.push_back({ QString::fromStdString(scenario().issue(tie.from).id),
            QString::fromStdString(scenario().issue(tie.to).id), kindKey(tie.kind),
            positions.join(u' '), codes(tie.parties) });
    }
    for (const IssueId issue : m_graph.alone) {
        numbers.rows.push_back({ text::issueTitle(scenario(), issue, reader()), {},
            GraphWords::tr("stands alone"), {}, {} });
        numbers.values.push_back(
            { QString::fromStdString(scenario().issue(issue).id), {}, u"none"_s, {}, {} });
    }
    return numbers;
}

} // namespace pourparler
