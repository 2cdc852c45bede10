#include "app/charts/deal_charts.h"
#include "app/text/amounts.h"
#include "app/text/fill.h"
#include "app/text/naming.h"
#include "app/text/ratification_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace pourparler {

using namespace Qt::StringLiterals;

namespace {

struct Missing {
    Q_DECLARE_TR_FUNCTIONS(MissingChart)
};

/// One condition a line, what it is made of further in.
double addCondition(Scene& scene, double y, double indent, const text::Condition& condition)
{
    const QString state = condition.verdict == Verdict::holds ? Missing::tr("would be met")
        : condition.verdict == Verdict::fails                 ? Missing::tr("would not be met")
                                                              : Missing::tr("open");
    //: a condition of the rule, and whether it would be met
    const QString words = text::fill(Missing::tr("%1: %2"), { condition.words, state });
    const bool met = condition.verdict == Verdict::holds;
    y = scene.addText(indent, y, scene.width() - indent, words, met ? scene.body() : scene.strong())
        + scene.zoomed(4);
    for (const text::Condition& part : condition.parts)
        y = addCondition(scene, y, indent + scene.zoomed(16), part);
    return y;
}

} // namespace

MissingChart::MissingChart(
    const SeatView& view, const Reader& reader, std::shared_ptr<const Deal> given)
    : DealChart(view, reader, std::move(given))
{
}

QString MissingChart::id() const { return u"missing"_s; }
QString MissingChart::title() const { return Missing::tr("Who is missing"); }

QString MissingChart::verdict(const StrawVote::Ballot& voter) const
{
    return voter.signs() ? Missing::tr("would sign") : Missing::tr("would not sign");
}

QString MissingChart::whyNot(const StrawVote::Ballot& voter) const
{
    QStringList reasons;
    if (voter.missing > 0)
        reasons << text::fill(
            Missing::tr("%1 points below its walk-away value"), { points(voter.missing) });
    const auto& preferences = scenario().party(voter.party).preferences;
    for (const std::size_t line : voter.crossed) {
        const QString why = preferences && line < preferences->redLines.size()
            ? text::inLanguage(preferences->redLines[line].why, reader())
            : QString();
        reasons << (why.isEmpty() ? Missing::tr("crosses a red line")
                                  : text::fill(Missing::tr("crosses a red line: %1"), { why }));
    }
    return text::listed(reasons);
}

Scene MissingChart::scene(double width, const Ink& ink) const
{
    Scene scene(width, ink);
    double y = scene.addText(0, 0, width,
                   //: "Agreement", "Proposal 14"
                   text::fill(
                       Missing::tr("%1, if each party goes by its own score sheet"), { subject() }),
                   scene.caption())
        + scene.zoomed(4);
    for (const StrawVote::Ballot& voter : deal().vote.ballots)
        y = addVoter(scene, y, voter);
    y = addRule(scene, y + scene.zoomed(16));
    scene.end(addWayOut(scene, y + scene.zoomed(12)));
    return scene;
}

double MissingChart::addVoter(Scene& scene, double y, const StrawVote::Ballot& voter) const
{
    const double width = scene.width();
    const double line = scene.lineHeight(scene.body());
    const double mark = scene.zoomed(14);
    const double gap = scene.zoomed(12);
    const bool stacked = width < scene.zoomed(620);
    const double nameX = mark + scene.zoomed(6);
    const double verdictX = stacked ? width * 0.55 : width * 0.3;
    const double whyX = stacked ? nameX : width * 0.5;
    scene.addLine({ QPolygonF() << QPointF(0, y) << QPointF(width, y) }, scene.tokens().line);
    const double top = y;
    y += scene.zoomed(7);
    scene.addMark({ mark / 2, y + line / 2 }, mark, voter.party);
    double end
        = scene.addText(nameX, y, verdictX - nameX - gap, shortName(voter.party), scene.body());
    end = std::max(end,
        scene.addText(verdictX, y, (stacked ? width : whyX - gap) - verdictX, verdict(voter),
            voter.signs() ? scene.body() : scene.strong()));
    const QString why = whyNot(voter);
    const Style reason { TypeSize::body, Weight::regular,
        voter.crossed.empty() ? scene.tokens().muted : scene.tokens().danger };
    if (!why.isEmpty())
        end = std::max(end, scene.addText(whyX, stacked ? end : y, width - whyX, why, reason));
    y = end + scene.zoomed(7);
    scene.addHint(QRectF(0, top, width, y - top),
        why.isEmpty()
            //: a party and whether it would sign
            ? text::fill(Missing::tr("%1: %2"), { name(voter.party), verdict(voter) })
            //: a party, whether it would sign, and why not
            : text::fill(Missing::tr("%1: %2; %3"), { name(voter.party), verdict(voter), why }));
    return y;
}

double MissingChart::addRule(Scene& scene, double y) const
{
    std::vector<Stand> stands(scenario().parties.size(), Stand::pending);
    for (const StrawVote::Ballot& voter : deal().vote.ballots)
        stands[voter.party.index()] = voter.signs() ? Stand::signed_ : Stand::refused;
    y = scene.addText(0, y, scene.width(), Missing::tr("The rule"),
            { TypeSize::lead, Weight::strong, scene.tokens().text })
        + scene.zoomed(4);
    return addCondition(scene, y, 0, text::ratification(scenario(), stands, reader()));
}

QString MissingChart::wouldSignThen() const
{
    QStringList names;
    for (const StrawVote::Ballot& voter : deal().vote.ballots)
        if (view().space().sheet(voter.party)
            && view().space().acceptable(voter.party, deal().remedy->package))
            names << shortName(voter.party);
    return names.isEmpty()
        ? QString()
        : text::fill(Missing::tr("Would sign then: %1."), { text::listed(names) });
}

double MissingChart::addWayOut(Scene& scene, double y) const
{
    const auto& remedy = deal().remedy;
    const QString heading = deal().vote.passes ? Missing::tr("It passes: nobody is missing.")
        : remedy ? Missing::tr("Change %n issue(s), and it passes", nullptr,
              static_cast<int>(remedy->changes.size()))
        : deal().remedyProved
        ? Missing::tr("No package passes the rule as long as each party goes by its own sheet.")
        : Missing::tr("No package was found that passes the rule as long as each party goes by its "
                      "own sheet.");
    y = scene.addText(
        0, y, scene.width(), heading, { TypeSize::lead, Weight::strong, scene.tokens().text });
    if (!remedy)
        return y;
    y = scene.addText(0, y + scene.zoomed(2), scene.width(), wouldSignThen(), scene.body())
        + scene.zoomed(6);
    return addChanges(scene, y, deal().package, remedy->package, remedy->changes);
}

Numbers MissingChart::numbers() const
{
    Numbers numbers { { Missing::tr("Kind"), Missing::tr("Party or issue"),
                          Missing::tr("Would sign"), Missing::tr("Points missing"),
                          Missing::tr("Red lines"), Missing::tr("As it is"),
                          Missing::tr("Instead") },
        {},
        { u"kind"_s, u"item"_s, u"signs"_s, u"short"_s, u"red_lines"_s, u"before"_s, u"after"_s },
        {} };
    for (const StrawVote::Ballot& voter : deal().vote.ballots) {
        StrawVote::Ballot lines = voter;
        lines.missing = 0;
        numbers.rows.push_back({ Missing::tr("Party"), name(voter.party),
            voter.signs() ? Missing::tr("yes") : Missing::tr("no"), points(voter.missing),
            whyNot(lines), {}, {} });
        numbers.values.push_back({ u"party"_s, code(voter.party), voter.signs() ? u"1"_s : u"0"_s,
            plainPoints(voter.missing), QString::number(voter.crossed.size()), {}, {} });
    }
    if (!deal().remedy)
        return numbers;
    for (const IssueId issue : deal().remedy->changes) {
        numbers.rows.push_back(
            { Missing::tr("Issue"), text::issueTitle(scenario(), issue, reader()), {}, {}, {},
                optionOf(deal().package, issue), optionOf(deal().remedy->package, issue) });
        numbers.values.push_back(
            { u"issue"_s, QString::fromStdString(scenario().issue(issue).id), {}, {}, {},
                optionCode(deal().package, issue), optionCode(deal().remedy->package, issue) });
    }
    return numbers;
}

} // namespace pourparler
