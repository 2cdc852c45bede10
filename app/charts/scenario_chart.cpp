#include "app/charts/scenario_chart.h"

#include "app/text/amounts.h"
#include "app/text/fill.h"
#include "app/text/naming.h"

#include <algorithm>

namespace pourparler {

using namespace Qt::StringLiterals;

QString ScenarioChart::name(PartyId party) const
{
    return text::partyName(scenario(), party, m_reader);
}

QString ScenarioChart::shortName(PartyId party) const
{
    return text::partyShort(scenario(), party, m_reader);
}

QString ScenarioChart::code(PartyId party) const
{
    return QString::fromStdString(scenario().party(party).id);
}

QString ScenarioChart::names(const std::vector<PartyId>& parties) const
{
    QStringList all;
    for (const PartyId party : parties)
        all << name(party);
    return text::listed(all);
}

QString ScenarioChart::codes(const std::vector<PartyId>& parties) const
{
    QStringList all;
    for (const PartyId party : parties)
        all << code(party);
    return all.join(u' ');
}

QString ScenarioChart::points(Points points) const
{
    return text::points(points, scenario().points, m_reader);
}

QString ScenarioChart::pointsRange(Points least, Points most) const
{
    return text::pointsRange(least, most, scenario().points, m_reader);
}

QString ScenarioChart::plainPoints(Points points) const
{
    return QString::fromStdString(decimalOf(points, scenario().points));
}

double ScenarioChart::addLegend(Scene& scene, double y, const std::set<PartyId>& parties) const
{
    if (parties.empty())
        return y;
    double x = 0;
    const double mark = scene.zoomed(10);
    const double line = scene.lineHeight(scene.caption());
    for (const PartyId party : parties) {
        const Style style { TypeSize::caption, Weight::strong,
            partyMark(scene.tokens(), party).colour };
        const double nameX = mark + scene.zoomed(5);
        const double words
            = std::min(scene.widthOf(shortName(party), style), scene.width() - nameX);
        if (x > 0 && x + nameX + words > scene.width()) {
            x = 0;
            y += line + scene.zoomed(4);
        }
        scene.addMark({ x + mark / 2, y + line / 2 }, mark, party);
        scene.addText(x + nameX, y, words, shortName(party), style);
        x += nameX + words + scene.zoomed(16);
    }
    return y + line + scene.zoomed(16);
}

QString plainHundredths(std::int64_t hundredths)
{
    const std::int64_t size = hundredths < 0 ? -hundredths : hundredths;
    return (hundredths < 0 ? u"-"_s : QString())
        + u"%1.%2"_s.arg(size / 100).arg(size % 100, 2, 10, QChar(u'0'));
}

} // namespace pourparler
