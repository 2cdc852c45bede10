#include "app/charts/session_charts.h"
#include "app/text/amounts.h"
#include "app/text/fill.h"
#include "app/text/naming.h"

#include <QCoreApplication>

#include <algorithm>

namespace pourparler {

using namespace Qt::StringLiterals;

namespace {

struct Agreed {
    Q_DECLARE_TR_FUNCTIONS(AgreedChart)
};

} // namespace

AgreedChart::AgreedChart(const SeatView& view, const Reader& reader)
    : SessionChart(view, reader)
    , m_issues(whatWasAgreed(view))
{
    std::stable_partition(
        m_issues.begin(), m_issues.end(), [](const IssueResult& each) { return each.option; });
}

QString AgreedChart::id() const { return u"agreed"_s; }
QString AgreedChart::title() const { return Agreed::tr("What was agreed"); }

Scene AgreedChart::scene(double width, const Ink& ink) const
{
    Scene scene(width, ink);
    const double gap = scene.zoomed(16);
    const double markSize = scene.zoomed(12);
    const bool stacked = width < scene.zoomed(620);
    const double left = stacked ? width : width * 0.34 - gap;
    const double middle = stacked ? width : width * 0.38 - gap;
    const double middleX = stacked ? 0 : width * 0.34;
    const double rightX = stacked ? 0 : width * 0.72;
    double y = 0;
    if (!stacked) {
        scene.addText(0, y, left, Agreed::tr("Issue"), scene.caption());
        scene.addText(middleX, y, middle, Agreed::tr("Agreed"), scene.caption());
        y = scene.addText(
            rightX, y, width - rightX, Agreed::tr("Asked for first by"), scene.caption());
        y += scene.zoomed(4);
    }
    const Style muted { TypeSize::body, Weight::regular, scene.tokens().muted };
    for (const IssueResult& each : m_issues) {
        scene.addLine({ QPolygonF() << QPointF(0, y) << QPointF(width, y) }, scene.tokens().line);
        const double top = y;
        y += scene.zoomed(7);
        const QString issue = text::issueTitle(scenario(), each.issue, reader());
        const QString option = each.option
            ? text::optionLabel(scenario(), { each.issue, *each.option }, reader())
            : Agreed::tr("left open");
        double end = scene.addText(0, y, left, issue, stacked ? scene.caption() : scene.body());
        if (stacked)
            y = end;
        end = std::max(
            end, scene.addText(middleX, y, middle, option, each.option ? scene.strong() : muted));
        if (each.first) {
            if (stacked)
                y = end;
            const double x = rightX + markSize + scene.zoomed(6);
            const QString who = text::fill(Agreed::tr("%1, round %2"),
                { shortName(each.first->party), text::number(each.first->round, reader()) });
            scene.addMark({ rightX + markSize / 2, y + scene.lineHeight(scene.body()) / 2 },
                markSize, each.first->party);
            end = std::max(end, scene.addText(x, y, width - x, who, scene.body()));
        }
        y = end + scene.zoomed(7);
        QString said = text::fill(Agreed::tr("%1: %2"), { issue, option });
        if (each.first)
            said += u". "_s
                + text::fill(each.first->proposal == ProposalId::none
                        ? Agreed::tr("First agreed to by %1 in round %2")
                        : Agreed::tr("First asked for by %1 in round %2, with proposal %3"),
                    { name(each.first->party), text::number(each.first->round, reader()),
                        QString::number(static_cast<std::uint32_t>(each.first->proposal)) });
        scene.addHint(QRectF(0, top, width, y - top), said);
    }
    scene.end(y);
    return scene;
}

Numbers AgreedChart::numbers() const
{
    Numbers numbers { { Agreed::tr("Issue"), Agreed::tr("Agreed"), Agreed::tr("Asked for first by"),
                          Agreed::tr("Proposal"), Agreed::tr("Round") },
        {}, { u"issue"_s, u"option"_s, u"first_party"_s, u"first_proposal"_s, u"first_round"_s },
        {} };
    for (const IssueResult& each : m_issues) {
        const Issue& issue = scenario().issue(each.issue);
        QStringList row { text::issueTitle(scenario(), each.issue, reader()),
            each.option ? text::optionLabel(scenario(), { each.issue, *each.option }, reader())
                        : Agreed::tr("left open") };
        QStringList plain { QString::fromStdString(issue.id),
            each.option ? QString::fromStdString(issue.options[each.option->index()].id)
                        : QString() };
        if (each.first) {
            const bool numbered = each.first->proposal != ProposalId::none;
            const QString proposal = numbered
                ? QString::number(static_cast<std::uint32_t>(each.first->proposal))
                : QString();
            row << name(each.first->party) << proposal << text::number(each.first->round, reader());
            plain << code(each.first->party) << proposal << QString::number(each.first->round);
        } else {
            row << QString() << QString() << QString();
            plain << QString() << QString() << QString();
        }
        numbers.rows.push_back(row);
        numbers.values.push_back(plain);
    }
    return numbers;
}

} // namespace pourparler
