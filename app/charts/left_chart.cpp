#include "app/charts/deal_charts.h"
#include "app/text/amounts.h"
#include "app/text/fill.h"
#include "app/text/names.h"
#include "app/text/naming.h"
#include "core/analysis/deal_map.h"

#include <QCoreApplication>

#include <algorithm>

namespace pourparler {

using namespace Qt::StringLiterals;

namespace {

struct Left {
    Q_DECLARE_TR_FUNCTIONS(LeftChart)
};

std::vector<IssueId> differences(const Scenario& scenario, const Package& a, const Package& b)
{
    std::vector<IssueId> issues;
    for (std::size_t i = 0; i < scenario.issues.size(); ++i)
        if (a.option(IssueId(i)) != b.option(IssueId(i)))
            issues.push_back(IssueId(i));
    return issues;
}

} // namespace

LeftChart::LeftChart(const SeatView& view, const Reader& reader, std::shared_ptr<const Deal> given)
    : DealChart(view, reader, std::move(given))
{
    m_heads.party = Left::tr("Party");
    if (!endedWithoutDeal())
        tellImprovement();
    else if (!deal().solutions.empty())
        tellMissedDeal();
    else
        tellNothingPossible();
}

QString LeftChart::id() const { return u"left"_s; }
QString LeftChart::title() const
{
    return endedWithoutDeal() ? Left::tr("What could have been agreed") : Left::tr("What was left");
}

void LeftChart::tellImprovement()
{
    const QString about = subject();
    if (!deal().left) {
        m_headline = deal().proved
            ? Left::tr("Efficient, and this is proved.")
            : Left::tr("Nothing better was found. That there is nothing is not proved.");
        m_heads.bar = Left::tr("from the walk-away value to the best possible");
        m_heads.figures = about;
        addBars(deal().utilities, false);
        return;
    }
    const Improvement& left = *deal().left;
    std::vector<Points> after = deal().utilities;
    for (std::size_t p = 0; p < after.size(); ++p)
        after[p] += left.gains[p];
    m_heads.bar = Left::tr("from the walk-away value to the best possible; pale: as it is, strong: "
                           "after the change");
    //: the package that is looked at: "Agreement", "Proposal 14"
    m_heads.figures = text::fill(Left::tr("%1 → after the change"), { about });
    addBars(after, true);
    m_lists.push_back(
        { Left::tr("Change %n issue(s)", nullptr, static_cast<int>(left.changes.size())),
            text::fill(Left::tr("Gains: %1. Nobody loses."), { gainers(left) }), deal().package,
            left.package, left.changes });
    if (const auto& small = deal().small)
        m_lists.push_back({ Left::tr("Or a small step: change %n issue(s)", nullptr,
                                static_cast<int>(small->changes.size())),
            text::fill(Left::tr("Gains: %1. Nobody loses."), { gainers(*small) }), deal().package,
            small->package, small->changes });
    if (!deal().proved)
        m_remark = Left::tr("There may be even more: that this is the most is not proved.");
}

void LeftChart::tellMissedDeal()
{
    const DealSolution& chosen = deal().solutions.front();
    m_heads.bar = Left::tr("from the walk-away value to the best possible, with what could have "
                           "been agreed");
    m_heads.figures = Left::tr("Could have been");
    addBars(chosen.utilities, false);
    const bool all = std::all_of(
        m_bars.begin(), m_bars.end(), [](const WorthBar& each) { return each.at > each.walkAway; });
    const QString who = all ? Left::tr("Everybody would have been better off than without a deal.")
                            : Left::tr("Nobody would have been worse off than without a deal.");
    //: the name of a solution and what it looks for
    const QString how
        = text::fill(Left::tr("%1: %2."), { text::label(chosen.kind), text::about(chosen.kind) });
    const QString heading = deal().package.empty()
        ? Left::tr("A package that could have been agreed")
        //: "Proposal 14"
        : text::fill(Left::tr("A package that could have been agreed, beside what was last on the "
                              "table (%1)"),
            { subject() });
    m_lists.push_back({ heading, who + u' ' + how, deal().package, chosen.package,
        differences(scenario(), deal().package, chosen.package) });
}

void LeftChart::tellNothingPossible()
{
    m_headline = Left::tr("There was nothing to agree on: no package is worth its walk-away value "
                          "to everybody and crosses nobody’s red line.");
    const auto nearest = nearestToAll(deal().front, deal().walkAway);
    if (!nearest)
        return;
    m_heads.bar
        = Left::tr("from the walk-away value to the best possible, with what comes nearest");
    m_heads.figures = Left::tr("Comes nearest");
    addBars(deal().front[*nearest], false);
    if (std::all_of(m_bars.begin(), m_bars.end(),
            [](const WorthBar& each) { return each.at >= each.walkAway; }))
        m_remark = Left::tr("What reaches every walk-away value crosses somebody’s red line.");
}

void LeftChart::addBars(const std::vector<Points>& after, bool before)
{
    for (std::size_t p = 0; p < deal().parties.size(); ++p) {
        const PartyId party = deal().parties[p];
        const QString at = points(after[p]);
        const QString stood = points(deal().utilities[p]);
        const Points above = after[p] - deal().walkAway[p];
        QString figures = at;
        if (before && stood != at)
            figures = stood + u" → "_s + at;
        else if (!before && above < 0)
            //: what a package is worth, and how far that is below the walk-away value
            figures = text::fill(Left::tr("%1 (%2)"), { at, difference(above) });
        WorthBar bar { party, shortName(party), deal().walkAway[p], deal().best[p], {}, after[p],
            figures, {} };
        const QStringList ends { name(party), stood, at, points(deal().walkAway[p]),
            points(deal().best[p]) };
        if (before)
            bar.before = deal().utilities[p];
        bar.hint = before
            ? text::fill(
                Left::tr("%1: %2, after the change %3; walk-away value %4, best possible %5"), ends)
            : text::fill(Left::tr("%1: %3; walk-away value %4, best possible %5"), ends);
        m_bars.push_back(std::move(bar));
    }
}

Scene LeftChart::scene(double width, const Ink& ink) const
{
    Scene scene(width, ink);
    double y = 0;
    if (!m_headline.isEmpty()) {
        const double pad = scene.zoomed(12);
        const Style lead { TypeSize::lead, Weight::strong, scene.tokens().text };
        const double end = scene.addText(pad, pad, width - 2 * pad, m_headline, lead);
        scene.addBar(QRectF(0, 0, width, end + pad), scene.tokens().accentSoft, {}, cornerRadius);
        y = end + pad + scene.zoomed(16);
    }
    y = addWorthBars(scene, y, m_bars, m_heads, scenario().points, reader());
    for (const Changes& each : m_lists) {
        y += scene.zoomed(16);
        y = scene.addText(
            0, y, width, each.heading, { TypeSize::lead, Weight::strong, scene.tokens().text });
        y = scene.addText(0, y + scene.zoomed(2), width, each.remark, scene.body())
            + scene.zoomed(6);
        y = addChanges(scene, y, each.from, each.to, each.issues);
    }
    if (!m_remark.isEmpty())
        y = scene.addText(0, y + scene.zoomed(8), width, m_remark, scene.caption());
    scene.end(y);
    return scene;
}

Numbers LeftChart::numbers() const
{
    const bool before = std::any_of(
        m_bars.begin(), m_bars.end(), [](const WorthBar& each) { return each.before.has_value(); });
    Numbers numbers { { Left::tr("Kind"), Left::tr("Party or issue"), Left::tr("Walk-away value"),
                          Left::tr("As it is"), Left::tr("Instead"), Left::tr("Best possible") },
        {}, { u"kind"_s, u"item"_s, u"walk_away"_s, u"before"_s, u"after"_s, u"best"_s }, {} };
    for (const WorthBar& each : m_bars) {
        const QString stood = points(each.before.value_or(each.at));
        const QString at = points(each.at);
        const bool same = !before && !endedWithoutDeal();
        numbers.rows.push_back({ Left::tr("Party"), name(each.party), points(each.walkAway),
            before || same ? stood : QString(), same ? QString() : at, points(each.best) });
        numbers.values.push_back({ u"party"_s, code(each.party), plainPoints(each.walkAway),
            before || same ? plainPoints(each.before.value_or(each.at)) : QString(),
            same ? QString() : plainPoints(each.at), plainPoints(each.best) });
    }
    for (std::size_t l = 0; l < m_lists.size(); ++l)
        for (const IssueId issue : m_lists[l].issues) {
            const Changes& list = m_lists[l];
            numbers.rows.push_back(
                { l == 0 ? Left::tr("Issue") : Left::tr("Issue of the small step"),
                    text::issueTitle(scenario(), issue, reader()), {}, optionOf(list.from, issue),
                    optionOf(list.to, issue), {} });
            numbers.values.push_back({ l == 0 ? u"issue"_s : u"issue_small"_s,
                QString::fromStdString(scenario().issue(issue).id), {},
                optionCode(list.from, issue), optionCode(list.to, issue), {} });
        }
    return numbers;
}

} // namespace pourparler
