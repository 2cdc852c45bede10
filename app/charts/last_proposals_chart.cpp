#include "app/charts/session_charts.h"
#include "app/text/fill.h"
#include "app/text/naming.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace pourparler {

using namespace Qt::StringLiterals;

namespace {

struct Last {
    Q_DECLARE_TR_FUNCTIONS(LastProposalsChart)
};

std::map<OptionId, std::vector<PartyId>> sidesOf(const IssueResult& issue)
{
    std::map<OptionId, std::vector<PartyId>> sides;
    for (const LastWord& each : issue.words)
        sides[*each.option].push_back(each.party);
    return sides;
}

} // namespace

LastProposalsChart::LastProposalsChart(const SeatView& view, const Reader& reader)
    : SessionChart(view, reader)
    , m_issues(whatWasAgreed(view))
{
    std::stable_sort(m_issues.begin(), m_issues.end(),
        [](const IssueResult& a, const IssueResult& b) { return a.sides > b.sides; });
}

QString LastProposalsChart::id() const { return u"last-proposals"_s; }
QString LastProposalsChart::title() const { return Last::tr("Where each party stood at the end"); }

Scene LastProposalsChart::scene(double width, const Ink& ink) const
{
    Scene scene(width, ink);
    const double markSize = scene.zoomed(12);
    const double gap = scene.zoomed(16);
    const bool stacked = width < scene.zoomed(620);
    const double left = stacked ? width : width * 0.26;
    const double x0 = stacked ? 0 : left + gap;
    const double line = scene.lineHeight(scene.body());
    std::set<PartyId> seen;
    for (const IssueResult& each : m_issues)
        for (const LastWord& word : each.words)
            seen.insert(word.party);
    double y = addLegend(scene, 0, seen);
    for (const IssueResult& each : m_issues) {
        scene.addLine({ QPolygonF() << QPointF(0, y) << QPointF(width, y) }, scene.tokens().line);
        y += scene.zoomed(7);
        const QString issue = text::issueShort(scenario(), each.issue, reader());
        double end = scene.addText(0, y, left, issue, stacked ? scene.caption() : scene.strong());
        if (stacked)
            y = end + scene.zoomed(2);
        double x = x0;
        double row = line;
        const auto sides = sidesOf(each);
        for (const auto& [option, parties] : sides) {
            const QString words = text::optionShort(scenario(), { each.issue, option }, reader());
            const double marks = static_cast<double>(parties.size()) * (markSize + scene.zoomed(3))
                + scene.zoomed(4);
            const double whole = std::min(marks + scene.widthOf(words, scene.body()), width - x0);
            if (x > x0 && x + whole > width) {
                y += row + scene.zoomed(4);
                x = x0;
                row = line;
            }
            QStringList names;
            double place = x;
            for (const PartyId party : parties) {
                scene.addMark({ place + markSize / 2, y + line / 2 }, markSize, party);
                place += markSize + scene.zoomed(3);
                names << name(party);
            }
            // So many marks that no word fits behind them: the words come below.
            const double room = whole - marks;
            const bool below = room < scene.zoomed(60) && room < scene.widthOf(words, scene.body());
            const double textY = below ? y + line : y;
            const double bottom = scene.addText(
                below ? x0 : x + marks, textY, below ? width - x0 : room, words, scene.body());
            row = std::max(row, bottom - y);
            scene.addHint(QRectF(x, y, whole, bottom - y),
                text::fill(Last::tr("%1: %2. Stood for by: %3"),
                    { issue, text::optionLabel(scenario(), { each.issue, option }, reader()),
                        text::listed(names) }));
            x += whole + gap;
        }
        if (sides.empty())
            row = scene.addText(x0, y, width - x0, Last::tr("never spoken of"), scene.caption())
                - y;
        y = std::max(end, y + row) + scene.zoomed(7);
    }
    scene.end(y);
    return scene;
}

Numbers LastProposalsChart::numbers() const
{
    Numbers numbers { { Last::tr("Issue"), Last::tr("Party"), Last::tr("Option") }, {},
        { u"issue"_s, u"party"_s, u"option"_s }, {} };
    for (const IssueResult& each : m_issues)
        for (const LastWord& word : each.words) {
            const Choice choice { each.issue, *word.option };
            numbers.rows.push_back({ text::issueTitle(scenario(), each.issue, reader()),
                name(word.party), text::optionLabel(scenario(), choice, reader()) });
            numbers.values.push_back({ QString::fromStdString(scenario().issue(each.issue).id),
                code(word.party), QString::fromStdString(scenario().option(choice).id) });
        }
    return numbers;
}

} // namespace pourparler
