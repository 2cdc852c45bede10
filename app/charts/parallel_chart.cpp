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

Scene ParallelChart::scene(double width, const Ink& ink) const
{
    Scene scene(width, ink);
    const QString said = m_bundle.size() < deal().front.size()
        ? text::fill(All::tr("Pale: packages that are efficient for all, %1 of %2 drawn. Dashes: "
                             "walk-away values."),
            { text::number(static_cast<std::int64_t>(m_bundle.size()), reader()),
                text::number(static_cast<std::int64_t>(deal().front.size()), reader()) })
        : All::tr("Pale: packages that are efficient for all. Dashes: walk-away values.");
    double y = scene.addText(0, 0, width, said, scene.caption()) + scene.zoomed(10);

    const std::vector<Thread> all = threads();
    const std::size_t parties = deal().parties.size();
    const Style label { TypeSize::caption, Weight::strong, scene.tokens().text };
    double labels = 0;
    for (const Thread& each : all)
        labels = std::max(labels, scene.widthOf(each.label, label) + scene.zoomed(14));
    labels = std::min(labels, width * 0.3);
    double labelHeight = scene.lineHeight(label);
    for (const Thread& each : all)
        labelHeight
            = std::max(labelHeight, scene.heightOf(each.label, labels - scene.zoomed(14), label));
    labelHeight += scene.zoomed(3);

    // A column a party, its axis in the middle of it; names above, the ends of the axis in figures.
    const double right = labels + (all.empty() ? 0 : scene.zoomed(20));
    const double column = (width - right) / static_cast<double>(parties);
    const auto axisX = [&](std::size_t p) { return column * (static_cast<double>(p) + 0.5); };
    const double mark = scene.zoomed(12);
    const double gap = scene.zoomed(6);
    double below = y + mark;
    for (std::size_t p = 0; p < parties; ++p) {
        const PartyId party = deal().parties[p];
        scene.addMark({ axisX(p), y + mark / 2 }, mark, party);
        const Style style { TypeSize::caption, Weight::strong,
            partyMark(scene.tokens(), party).colour };
        below = std::max(below,
            scene.addText(axisX(p) - column / 2 + gap / 2, y + mark + scene.zoomed(2), column - gap,
                shortName(party), style, Qt::AlignHCenter));
    }
    const double small = scene.lineHeight(scene.caption());
    const double top = below + small + scene.zoomed(6);
    const double high = std::max(scene.zoomed(260), labelHeight * static_cast<double>(all.size()));
    const auto at = [&](std::size_t p, Points points) {
        return QPointF(axisX(p), top + high * (1 - share(p, points)));
    };
    const auto lineOf = [&](const std::vector<Points>& utilities) {
        QPolygonF line;
        for (std::size_t p = 0; p < parties; ++p)
            line << at(p, utilities[p]);
        return line;
    };
    QColor faint = scene.tokens().muted;
    faint.setAlphaF(m_bundle.size() > 60 ? 0.1F : 0.25F);
    for (const std::size_t point : m_bundle)
        scene.addLine(lineOf(deal().front[point]), faint, 1);

    for (std::size_t p = 0; p < parties; ++p) {
        const PartyId party = deal().parties[p];
        const QColor colour = partyMark(scene.tokens(), party).colour;
        scene.addLine({ QPolygonF() << QPointF(axisX(p), top) << QPointF(axisX(p), top + high) },
            scene.tokens().outline, 1.5);
        const QPointF away = at(p, deal().walkAway[p]);
        const double half = std::min(column * 0.35, scene.zoomed(28));
        scene.addLine(
            { QPolygonF() << away - QPointF(half, 0) << away + QPointF(half, 0) }, colour, 2, true);
        const double x = axisX(p) - column / 2 + gap / 2;
        (void)scene.addText(x, below + scene.zoomed(2), column - gap,
            text::points(m_most[p], reader()), scene.caption(), Qt::AlignHCenter);
        (void)scene.addText(x, top + high + scene.zoomed(4), column - gap,
            text::points(m_least[p], reader()), scene.caption(), Qt::AlignHCenter);
        scene.addHint(QRectF(axisX(p) - half, top, 2 * half, high),
            text::fill(All::tr("%1: walk-away value %2, best possible %3"),
                { name(party), text::points(deal().walkAway[p], reader()),
                    text::points(deal().best[p], reader()) }));
    }

    std::vector<double> wished;
    for (const Thread& each : all)
        wished.push_back(at(parties - 1, each.utilities.back()).y() - labelHeight / 2);
    const auto places
        = spreadLabels(wished, labelHeight, top - labelHeight / 2, top + high + labelHeight / 2);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Thread& each = all[i];
        const bool isDeal = each.kind == Thread::Kind::deal;
        const bool isProposal = each.kind == Thread::Kind::proposal;
        const QColor colour = isDeal ? scene.tokens().accent
            : isProposal             ? partyMark(scene.tokens(), each.party).colour
                                     : scene.tokens().text;
        const QPolygonF line = lineOf(each.utilities);
        scene.addLine(line, colour, isDeal ? 3 : 1.5, !isDeal && !isProposal);
        const double x = width - labels;
        const double middle = places[i] + labelHeight / 2;
        QColor leader = colour;
        leader.setAlphaF(0.45F);
        scene.addLine(
            { QPolygonF() << line.back() << QPointF(x - scene.zoomed(3), middle) }, leader, 1);
        const double dot = scene.zoomed(isDeal ? 9 : 6);
        if (isProposal)
            for (const QPointF& point : line)
                scene.addMark(point, scene.zoomed(9), each.party);
        else
            scene.addDots(line, dot, isDeal ? colour : scene.tokens().surface,
                isDeal ? scene.tokens().surface : colour, 1.5);
        if (isProposal)
            scene.addMark({ x + scene.zoomed(5), middle }, scene.zoomed(10), each.party);
        const double wordsX = x + scene.zoomed(14);
        const double words = width - wordsX;
        (void)scene.addText(wordsX, middle - scene.heightOf(each.label, words, label) / 2, words,
            each.label, { TypeSize::caption, Weight::strong, colour });
        for (std::size_t p = 0; p < parties; ++p)
            scene.addHint(QRectF(line[static_cast<qsizetype>(p)] - QPointF(5, 5), QSizeF(10, 10)),
                each.hint
                    + u'\n'
                    //: a party and what something is worth to it
                    + text::fill(All::tr("%1: %2"),
                        { name(deal().parties[p]), text::points(each.utilities[p], reader()) }));
        scene.addHint(QRectF(x, places[i], labels, labelHeight), each.hint);
    }
    scene.end(top + high + std::max(small, labelHeight / 2) + scene.zoomed(8));
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
              for (const Points points : utilities) {
                  words << text::points(points, reader());
                  plain << plainPoints(points);
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
