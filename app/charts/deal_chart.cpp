#include "app/charts/deal_charts.h"
#include "app/text/amounts.h"
#include "app/text/fill.h"
#include "app/text/names.h"
#include "app/text/naming.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace pourparler {

using namespace Qt::StringLiterals;

namespace {

struct DealWords {
    Q_DECLARE_TR_FUNCTIONS(DealChart)
};

} // namespace

DealChart::DealChart(const SeatView& view, const Reader& reader, std::shared_ptr<const Deal> deal)
    : SessionChart(view, reader)
    , m_deal(std::move(deal))
{
}

bool DealChart::endedWithoutDeal() const { return view().table().outcome && !deal().agreed; }

QString DealChart::subject() const
{
    if (deal().agreed)
        return DealWords::tr("Agreement");
    const auto& proposals = view().table().proposals;
    const auto made = std::find_if(proposals.rbegin(), proposals.rend(),
        [this](const Proposal& each) { return each.package == deal().package; });
    return made == proposals.rend() ? DealWords::tr("What is agreed so far")
                                    : text::fill(DealWords::tr("Proposal %1"),
                                        { QString::number(static_cast<std::uint32_t>(made->id)) });
}

QString DealChart::difference(Points points) const
{
    return text::pointsDifference(points, scenario().points, reader());
}

QString DealChart::gainers(const Improvement& improvement) const
{
    std::vector<std::size_t> order(improvement.gains.size());
    std::iota(order.begin(), order.end(), std::size_t { 0 });
    std::stable_sort(order.begin(), order.end(),
        [&](std::size_t a, std::size_t b) { return improvement.gains[a] > improvement.gains[b]; });
    QStringList names;
    for (const std::size_t p : order)
        if (improvement.gains[p] > 0)
            //: a party and by how much it gains
            names << text::fill(DealWords::tr("%1 (%2)"),
                { shortName(deal().parties[p]), difference(improvement.gains[p]) });
    return text::listed(names);
}

std::vector<DealStep> DealChart::path() const
{
    std::vector<DealStep> known;
    for (const DealStep& step : deal().path)
        if (const Proposal* made = view().table().proposal(step.proposal); made && !made->takenBack)
            known.push_back(step);
    return known;
}

std::vector<DealChart::Solution> DealChart::solutions() const
{
    std::vector<Solution> pieces;
    for (const DealSolution& each : deal().solutions) {
        const QString named = text::label(each.kind);
        //: the name of a solution and what it looks for
        const QString hint = text::fill(DealWords::tr("%1: %2"), { named, text::about(each.kind) });
        const auto same
            = std::find_if(pieces.begin(), pieces.end(), [&each](const Solution& piece) {
                  return piece.utilities == each.utilities && piece.proved == each.proved;
              });
        if (same == pieces.end()) {
            pieces.push_back({ named, hint, each.utilities, each.proved });
        } else {
            same->names += u", "_s + named;
            same->hint += u'\n' + hint;
        }
    }
    for (Solution& each : pieces)
        if (!each.proved)
            //: the names of solutions
            each.names = text::fill(DealWords::tr("%1 (not proved)"), { each.names });
    return pieces;
}

QString DealChart::codeOf(SolutionKind kind)
{
    const std::string_view name = nameOf(kind);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

QString DealChart::optionOf(const Package& package, IssueId issue) const
{
    const auto option = package.option(issue);
    return option ? text::optionLabel(scenario(), { issue, *option }, reader())
                  : DealWords::tr("left open");
}

QString DealChart::optionCode(const Package& package, IssueId issue) const
{
    const auto option = package.option(issue);
    return option ? QString::fromStdString(scenario().option({ issue, *option }).id) : QString();
}

double DealChart::addChanges(Scene& scene, double y, const Package& from, const Package& to,
    const std::vector<IssueId>& issues) const
{
    const double width = scene.width();
    const double gap = scene.zoomed(16);
    const bool stacked = width < scene.zoomed(620);
    const Style muted { TypeSize::body, Weight::regular, scene.tokens().muted };
    const QString arrow = u"→"_s;
    const double arrowWidth = scene.widthOf(arrow, scene.strong());
    const double fromX = stacked ? 0 : width * 0.34;
    const double half = (width - fromX - arrowWidth) / 2 - gap;
    for (const IssueId issue : issues) {
        scene.addLine({ QPolygonF() << QPointF(0, y) << QPointF(width, y) }, scene.tokens().line);
        const double top = y;
        y += scene.zoomed(7);
        const QString title = text::issueTitle(scenario(), issue, reader());
        const QString old = optionOf(from, issue);
        const QString wanted = optionOf(to, issue);
        double end = scene.addText(
            0, y, stacked ? width : fromX - gap, title, stacked ? scene.caption() : scene.body());
        if (stacked)
            y = end;
        end = std::max(end, scene.addText(fromX, y, half, old, muted));
        (void)scene.addText(fromX + half + gap / 2, y, arrowWidth, arrow, muted);
        const double toX = width - half;
        end = std::max(end, scene.addText(toX, y, half, wanted, scene.strong()));
        y = end + scene.zoomed(7);
        scene.addHint(QRectF(0, top, width, y - top),
            //: an issue, its option now and the one instead
            text::fill(DealWords::tr("%1: %2 → %3"), { title, old, wanted }));
    }
    return y;
}

} // namespace pourparler
