#include "app/charts/session_charts.h"
#include "app/charts/worth_bars.h"
#include "app/text/amounts.h"
#include "app/text/fill.h"

#include <QCoreApplication>

namespace pourparler {

using namespace Qt::StringLiterals;

namespace {

struct Results {
    Q_DECLARE_TR_FUNCTIONS(ResultsChart)
};

} // namespace

ResultsChart::ResultsChart(const SeatView& view, const Reader& reader)
    : SessionChart(view, reader)
    , m_gains(gains(view))
{
}

QString ResultsChart::id() const { return u"results"_s; }
QString ResultsChart::title() const { return Results::tr("Who got what"); }

Scene ResultsChart::scene(double width, const Ink& ink) const
{
    Scene scene(width, ink);
    std::vector<WorthBar> bars;
    for (const Gain& each : m_gains) {
        const QString result = points(each.result);
        bars.push_back(
            { each.party, shortName(each.party), each.walkAway, each.best, {}, each.result, result,
                text::fill(Results::tr("%1: result %2, walk-away value %3, best possible %4"),
                    { name(each.party), result, points(each.walkAway), points(each.best) }) });
    }
    scene.end(addWorthBars(scene, 0, bars,
        { Results::tr("Party"), Results::tr("from the walk-away value to the best possible"),
            Results::tr("Result") },
        scenario().points, reader()));
    return scene;
}

Numbers ResultsChart::numbers() const
{
    Numbers numbers { { Results::tr("Party"), Results::tr("Walk-away value"), Results::tr("Result"),
                          Results::tr("Best possible") },
        {}, { u"party"_s, u"walk_away"_s, u"result"_s, u"best"_s }, {} };
    for (const Gain& each : m_gains) {
        numbers.rows.push_back(
            { name(each.party), points(each.walkAway), points(each.result), points(each.best) });
        numbers.values.push_back({ code(each.party), plainPoints(each.walkAway),
            plainPoints(each.result), plainPoints(each.best) });
    }
    return numbers;
}

} // namespace pourparler
