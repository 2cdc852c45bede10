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

struct All {
    Q_DECLARE_TR_FUNCTIONS(ParallelChart)
};

/// Lines that a picture can bear.
constexpr std::size_t mostLines = 300;

Style labelStyle(const Scene& scene)
{
    return { TypeSize::caption, Weight::strong, scene.tokens().text };
}

} // namespace

ParallelChart::ParallelChart(
    const SeatView& view, const Reader& reader, std::shared_ptr<const Deal> given)
    : DealChart(view, reader, std::move(given))
    , m_bundle(spreadOver(deal().front.size(), mostLines))
    , m_least(deal().walkAway)
    , m_most(deal().best)
{
    const auto take = [this](const std::vector<Points>& utilities) {
        for (std::size_t p = 0; p < utilities.size(); ++p) {
            m_least[p] = std::min(m_least[p], utilities[p]);
            m_most[p] = std::max(m_most[p], utilities[p]);
        }
    };
    for (const std::size_t point : m_bundle)
        take(deal().front[point]);
    for (const Thread& each : threads())
        take(each.utilities);
    for (std::size_t p = 0; p < m_least.size(); ++p)
        m_most[p] = std::max(m_most[p], m_least[p] + 1);
}

QString ParallelChart::id() const { return u"parallel"_s; }
QString ParallelChart::title() const { return All::tr("All parties at once"); }

/// What comes first lies below the others.
std::vector<ParallelChart::Thread> ParallelChart::threads() const
{
    std::map<PartyId, DealStep> last;
    for (const DealStep& step : path())
        last.insert_or_assign(step.party, step);
    std::vector<Thread> all;
    for (const auto& [party, step] : last) {
        const QString number = QString::number(static_cast<std::uint32_t>(step.proposal));
        all.push_back({ Thread::Kind::proposal, text::fill(All::tr("Proposal %1"), { number }),
            text::fill(All::tr("%1, last proposal: %2, round %3"),
                { name(party), number, text::number(step.round, reader()) }),
            party, step.utilities });
    }
    for (const Solution& each : solutions())
        all.push_back({ Thread::Kind::solution, each.names, each.hint, {}, each.utilities });
    if (deal().agreed)
        all.push_back({ Thread::Kind::deal, subject(), subject(), {}, deal().utilities });
    return all;
}

double ParallelChart::share(std::size_t party, Points points) const
{
    return static_cast<double>(points - m_least[party])
        / static_cast<double>(m_most[party] - m_least[party]);
}

/// Where everything lies: a column a party with its axis in the middle, labels at the right.
struct ParallelChart::Frame {
    double column = 1;
    double labels = 0; ///< width of their column
    double labelHeight = 0;
    double top = 0; ///< of the axes
    double high = 1;
    const ParallelChart* chart = nullptr;

    [[nodiscard]] double x(std::size_t party) const
    {
        return column * (static_cast<double>(party) + 0.5);
    }
    [[nodiscard]] QPointF at(std::size_t party, Points points) const
    {
        return { x(party), top + high * (1 - chart->share(party, points)) };
    }
    [[nodiscard]] QPolygonF line(const std::vector<Points>& utilities) const
    {
        QPolygonF line;
        for (std::size_t p = 0; p < utilities.size(); ++p)
            line << at(p, utilities[p]);
        return line;
    }
};

ParallelChart::Frame ParallelChart::frameFor(Scene& scene, const std::vector<Thread>& all) const
{
    Frame frame;
    frame.chart = this;
    const double sign = scene.zoomed(14);
    const Style label = labelStyle(scene);
    for (const Thread& each : all)
        frame.labels = std::max(frame.labels, scene.widthOf(each.label, label) + sign);
    frame.labels = std::min(frame.labels, scene.width() * 0.3);
    for (const Thread& each : all)
        frame.labelHeight
            = std::max(frame.labelHeight, scene.heightOf(each.label, frame.labels - sign, label));
    frame.labelHeight += scene.zoomed(3);
    const double right = all.empty() ? 0 : frame.labels + scene.zoomed(20);
    frame.column = (scene.width() - right) / static_cast<double>(deal().parties.size());
    frame.high = std::max(scene.zoomed(260), frame.labelHeight * static_cast<double>(all.size()));
    return frame;
}

bool ParallelChart::namesFit(const Scene& scene, double room) const
{
    for (const PartyId party : deal().parties)
        for (const QString& word : shortName(party).split(u' '))
            if (scene.widthOf(word, labelStyle(scene)) > room)
                return false;
    return true;
}

void ParallelChart::addHeads(Scene& scene, double y, Frame& frame) const
{
    const double mark = scene.zoomed(12);
    const double room = frame.column - scene.zoomed(6);
    const bool named = namesFit(scene, room);
    if (!named)
        y = addLegend(scene, y, { deal().parties.begin(), deal().parties.end() });
    double below = y + mark;
    for (std::size_t p = 0; p < deal().parties.size(); ++p) {
        const PartyId party = deal().parties[p];
        scene.addMark({ frame.x(p), y + mark / 2 }, mark, party);
        const Style style { TypeSize::caption, Weight::strong,
            partyMark(scene.tokens(), party).colour };
        if (named)
            below = std::max(below,
                scene.addText(frame.x(p) - room / 2, y + mark + scene.zoomed(2), room,
                    shortName(party), style, Qt::AlignHCenter));
    }
    y = below + scene.zoomed(2);
    for (std::size_t p = 0; p < deal().parties.size(); ++p)
        frame.top = std::max(frame.top,
            scene.addText(frame.x(p) - room / 2, y, room, points(m_most[p]), scene.caption(),
                Qt::AlignHCenter));
    frame.top += scene.zoomed(4);
}

double ParallelChart::addAxes(Scene& scene, const Frame& frame) const
{
    const double room = frame.column - scene.zoomed(6);
    const double half = std::min(frame.column * 0.35, scene.zoomed(28));
    const double bottom = frame.top + frame.high;
    double end = bottom;
    for (std::size_t p = 0; p < deal().parties.size(); ++p) {
        const PartyId party = deal().parties[p];
        const double x = frame.x(p);
        scene.addLine({ QPolygonF() << QPointF(x, frame.top) << QPointF(x, bottom) },
            scene.tokens().outline, 1.5);
        const QPointF away = frame.at(p, deal().walkAway[p]);
        scene.addLine({ QPolygonF() << away - QPointF(half, 0) << away + QPointF(half, 0) },
            partyMark(scene.tokens(), party).colour, 2, true);
        end = std::max(end,
            scene.addText(x - room / 2, bottom + scene.zoomed(4), room, points(m_least[p]),
                scene.caption(), Qt::AlignHCenter));
        scene.addHint(QRectF(x - half, frame.top, 2 * half, frame.high),
            text::fill(All::tr("%1: walk-away value %2, best possible %3"),
                { name(party), points(deal().walkAway[p]), points(deal().best[p]) }));
    }
    return end;
}

void ParallelChart::addThread(
    Scene& scene, const Frame& frame, const Thread& thread, double labelY) const
{
    const bool isDeal = thread.kind == Thread::Kind::deal;
    const bool isProposal = thread.kind == Thread::Kind::proposal;
    const QColor colour = isDeal ? scene.tokens().accent
        : isProposal             ? partyMark(scene.tokens(), thread.party).colour
                                 : scene.tokens().text;
    const QPolygonF line = frame.line(thread.utilities);
    const double x = scene.width() - frame.labels;
    const double middle = labelY + frame.labelHeight / 2;
    QColor leader = colour;
    leader.setAlphaF(0.45F);
    scene.addLine(line, colour, isDeal ? 3 : 1.5, thread.kind == Thread::Kind::solution);
    scene.addLine({ QPolygonF() << line.back() << QPointF(x - scene.zoomed(3), middle) }, leader);
    QPolygonF signs = line;
    signs << QPointF(x + scene.zoomed(5), middle);
    if (isProposal)
        for (const QPointF& each : signs)
            scene.addMark(each, scene.zoomed(9), thread.party);
    else
        scene.addDots(signs, scene.zoomed(isDeal ? 9 : 6), isDeal ? colour : scene.tokens().surface,
            isDeal ? scene.tokens().surface : colour, 1.5);
    Style style = labelStyle(scene);
    style.colour = colour;
    const double wordsX = x + scene.zoomed(14);
    const double room = scene.width() - wordsX;
    (void)scene.addText(
        wordsX, middle - scene.heightOf(thread.label, room, style) / 2, room, thread.label, style);
    for (std::size_t p = 0; p < thread.utilities.size(); ++p)
        scene.addHint(QRectF(line[static_cast<qsizetype>(p)] - QPointF(5, 5), QSizeF(10, 10)),
            thread.hint
                + u'\n'
                //: a party and what something is worth to it
                + text::fill(
                    All::tr("%1: %2"), { name(deal().parties[p]), points(thread.utilities[p]) }));
    scene.addHint(QRectF(x, labelY, frame.labels, frame.labelHeight), thread.hint);
}

Scene ParallelChart::scene(double width, const Ink& ink) const
{
    Scene scene(width, ink);
    const QString said = m_bundle.size() < deal().front.size()
        ? text::fill(All::tr("Pale: packages that are efficient for all, %1 of %2 drawn. Dashes: "
                             "walk-away values."),
            { text::number(static_cast<std::int64_t>(m_bundle.size()), reader()),
                text::number(static_cast<std::int64_t>(deal().front.size()), reader()) })
        : All::tr("Pale: packages that are efficient for all. Dashes: walk-away values.");
    const double y = scene.addText(0, 0, width, said, scene.caption()) + scene.zoomed(10);
    const std::vector<Thread> all = threads();
    Frame frame = frameFor(scene, all);
    addHeads(scene, y, frame);
    QColor faint = scene.tokens().muted;
    faint.setAlphaF(m_bundle.size() > 60 ? 0.1F : 0.25F);
    for (const std::size_t point : m_bundle)
        scene.addLine(frame.line(deal().front[point]), faint);
    const double end = addAxes(scene, frame);

    std::vector<double> wished;
    for (const Thread& each : all)
        wished.push_back(frame.line(each.utilities).back().y() - frame.labelHeight / 2);
    const double half = frame.labelHeight / 2;
    const auto places
        = spreadLabels(wished, frame.labelHeight, frame.top - half, frame.top + frame.high + half);
    for (std::size_t i = 0; i < all.size(); ++i)
        addThread(scene, frame, all[i], places[i]);
    scene.end(std::max(end, frame.top + frame.high + half) + scene.zoomed(4));
    return scene;
}

Numbers ParallelChart::numbers() const
{
    Numbers numbers { { All::tr("Kind"), All::tr("Which") }, {}, { u"kind"_s, u"item"_s }, {} };
    for (const PartyId party : deal().parties) {
        numbers.columns << shortName(party);
        numbers.keys << u"value_"_s + code(party);
    }
    const auto add
        = [&](QStringList words, QStringList plain, const std::vector<Points>& utilities) {
              for (const Points each : utilities) {
                  words << points(each);
                  plain << plainPoints(each);
              }
              numbers.rows.push_back(words);
              numbers.values.push_back(plain);
          };
    add({ All::tr("Walk-away value"), {} }, { u"walk_away"_s, {} }, deal().walkAway);
    add({ All::tr("Best possible"), {} }, { u"best"_s, {} }, deal().best);
    if (deal().agreed)
        add({ subject(), {} }, { u"agreement"_s, {} }, deal().utilities);
    for (const DealSolution& each : deal().solutions)
        add({ All::tr("Solution"), text::label(each.kind) }, { u"solution"_s, codeOf(each.kind) },
            each.utilities);
    for (const DealStep& step : path()) {
        const QString number = QString::number(static_cast<std::uint32_t>(step.proposal));
        add({ All::tr("Proposal"), number }, { u"proposal"_s, number }, step.utilities);
    }
    for (const std::size_t point : m_bundle)
        add({ All::tr("Efficient for all"), {} }, { u"front"_s, {} }, deal().front[point]);
    return numbers;
}

} // namespace pourparler
