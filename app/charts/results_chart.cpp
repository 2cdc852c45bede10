#include "app/charts/session_charts.h"
#include "app/text/amounts.h"
#include "app/text/fill.h"

#include <QCoreApplication>

#include <algorithm>

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
    Points least = 10'000;
    Points most = 0;
    double names = 0;
    double figures = scene.widthOf(Results::tr("Result"), scene.caption());
    for (const Gain& each : m_gains) {
        least = std::min({ least, each.walkAway, each.result });
        most = std::max({ most, each.best, each.result, each.walkAway });
        names = std::max(names, scene.widthOf(shortName(each.party), scene.body()));
        figures
            = std::max(figures, scene.widthOf(text::points(each.result, reader()), scene.strong()));
    }
    least = std::max<Points>(0, least - 300);
    most += 300;
    const double mark = scene.zoomed(14);
    const double gap = scene.zoomed(12);
    const double nameX = mark + scene.zoomed(6);
    names = std::min(names, width * 0.32);
    const double barX = nameX + names + gap;
    const double barEnd = width - figures - gap;
    const auto place = [&](Points points) {
        return barX
            + (barEnd - barX) * static_cast<double>(points - least)
            / static_cast<double>(most - least);
    };
    double y = scene.addText(0, 0, barX - gap, Results::tr("Party"), scene.caption());
    scene.addText(barEnd + gap, 0, width - barEnd - gap, Results::tr("Result"), scene.caption(),
        Qt::AlignRight);
    y = std::max(y,
        scene.addText(barX, 0, barEnd - barX,
            Results::tr("from the walk-away value to the best possible"), scene.caption()));
    y += scene.zoomed(4);
    const double line = scene.lineHeight(scene.body());
    const double small = scene.lineHeight(scene.caption());
    for (const Gain& each : m_gains) {
        scene.addLine({ QPolygonF() << QPointF(0, y) << QPointF(width, y) }, scene.tokens().line);
        const double top = y;
        y += scene.zoomed(8);
        const double middle = y + line / 2;
        scene.addMark({ mark / 2, middle }, mark, each.party);
        const double nameEnd = scene.addText(nameX, y, names, shortName(each.party), scene.body());
        const double from = place(each.walkAway);
        const double to = place(each.best);
        const double thick = scene.zoomed(8);
        const QColor colour = partyMark(scene.tokens(), each.party).colour;
        scene.addBar(QRectF(from, middle - thick / 2, to - from, thick), scene.tokens().sunken,
            scene.tokens().line, 2);
        QColor gained = colour;
        gained.setAlphaF(0.35F);
        const double at = place(each.result);
        scene.addBar(
            QRectF(std::min(from, at), middle - thick / 2, std::abs(at - from), thick), gained);
        scene.addLine(
            { QPolygonF() << QPointF(from, middle - thick) << QPointF(from, middle + thick) },
            scene.tokens().text, 1);
        scene.addMark({ at, middle }, scene.zoomed(16), each.party);
        scene.addText(barEnd + gap, y, width - barEnd - gap, text::points(each.result, reader()),
            scene.strong(), Qt::AlignRight);
        // The ends of the bar in figures, below it; where they would meet, in one piece.
        const double below = y + line + scene.zoomed(2);
        const QString low = text::points(each.walkAway, reader());
        const QString high = text::points(each.best, reader());
        const double lowWidth = scene.widthOf(low, scene.caption());
        const double highWidth = scene.widthOf(high, scene.caption());
        const double lowX = std::clamp(from - lowWidth / 2, barX, barEnd - lowWidth);
        const double highX = std::clamp(to - highWidth / 2, barX, barEnd - highWidth);
        if (lowX + lowWidth + scene.zoomed(6) < highX) {
            scene.addText(lowX, below, lowWidth, low, scene.caption());
            scene.addText(highX, below, highWidth, high, scene.caption());
        } else {
            const QString both = low + u"–"_s + high;
            const double w = scene.widthOf(both, scene.caption());
            scene.addText(std::clamp(lowX, barX, std::max(barX, barEnd - w)), below,
                std::min(w, barEnd - barX), both, scene.caption());
        }
        y = std::max(nameEnd, below + small) + scene.zoomed(6);
        scene.addHint(QRectF(0, top, width, y - top),
            text::fill(Results::tr("%1: result %2, walk-away value %3, best possible %4"),
                { name(each.party), text::points(each.result, reader()), low, high }));
    }
    scene.end(y);
    return scene;
}

Numbers ResultsChart::numbers() const
{
    Numbers numbers { { Results::tr("Party"), Results::tr("Walk-away value"), Results::tr("Result"),
                          Results::tr("Best possible") },
        {}, { u"party"_s, u"walk_away"_s, u"result"_s, u"best"_s }, {} };
    for (const Gain& each : m_gains) {
        numbers.rows.push_back({ name(each.party), text::points(each.walkAway, reader()),
            text::points(each.result, reader()), text::points(each.best, reader()) });
        numbers.values.push_back({ code(each.party), plainHundredths(each.walkAway),
            plainHundredths(each.result), plainHundredths(each.best) });
    }
    return numbers;
}

} // namespace pourparler
