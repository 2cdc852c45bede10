#include "app/charts/balance_charts.h"
#include "app/text/amounts.h"
#include "app/text/fill.h"

#include <QCoreApplication>

#include <algorithm>

namespace pourparler {

using namespace Qt::StringLiterals;

namespace {

struct KeyWords {
    Q_DECLARE_TR_FUNCTIONS(KeyChart)
};

} // namespace

KeyChart::KeyChart(std::shared_ptr<const Scenario> scenario,
    std::shared_ptr<const BalanceReport> report, const Reader& reader)
    : BalanceChart(std::move(scenario), std::move(report), reader)
{
    const Terms terms = termsOf(this->scenario());
    m_least = 10'000;
    for (std::size_t p = 0; p < terms.sheets.size() && balance().passing > 0; ++p) {
        const PartyId party(p);
        const Sheet* sheet = terms.sheet(party);
        if (!this->scenario().party(party).votes || sheet == nullptr)
            continue;
        m_holders.push_back({ party, ofPassing(balance().decisive[p]), balance().passingValue[p],
            sheet->walkAway });
        m_least = std::min({ m_least, sheet->walkAway, balance().passingValue[p].least });
        m_most = std::max({ m_most, sheet->walkAway, balance().passingValue[p].most });
    }
    std::stable_sort(m_holders.begin(), m_holders.end(),
        [](const Holder& a, const Holder& b) { return a.decides.value > b.decides.value; });
}

QString KeyChart::id() const { return u"balance-key-full"_s; }
QString KeyChart::title() const { return KeyWords::tr("Who holds the key"); }

double KeyChart::addDeciding(
    Scene& scene, double x, double y, double width, const Holder& holder) const
{
    const double line = scene.lineHeight(scene.body());
    const double thick = scene.zoomed(10);
    const double figures = scene.widthOf(text::shareAlone(longestShare, reader()), scene.strong());
    const double barWidth = std::max(1., width - figures - scene.zoomed(8));
    const double middle = y + line / 2;
    scene.addBar(QRectF(x, middle - thick / 2, barWidth, thick), scene.tokens().sunken,
        scene.tokens().line, 2);
    if (holder.decides.value > 0)
        scene.addBar(
            QRectF(x, middle - thick / 2, std::max(2., barWidth * holder.decides.value), thick),
            partyMark(scene.tokens(), holder.party).colour, {}, 2);
    return std::max(y + line,
        scene.addText(x + width - figures, y, figures,
            text::shareAlone(holder.decides.value, reader()), scene.strong(), Qt::AlignRight));
}

double KeyChart::addValue(
    Scene& scene, double x, double y, double width, const Holder& holder) const
{
    const double line = scene.lineHeight(scene.body());
    const double thick = scene.zoomed(8);
    const double middle = y + line / 2;
    const auto place = [&](Points points) {
        return x
            + width * static_cast<double>(points - m_least)
            / static_cast<double>(std::max<Points>(1, m_most - m_least));
    };
    scene.addBar(
        QRectF(x, middle - thick / 2, width, thick), scene.tokens().sunken, scene.tokens().line, 2);
    const double from = place(holder.value.least);
    QColor range = partyMark(scene.tokens(), holder.party).colour;
    range.setAlphaF(0.45F);
    scene.addBar(
        QRectF(from, middle - thick / 2, std::max(2., place(holder.value.most) - from), thick),
        range, {}, 2);
    const double walkAway = place(holder.walkAway);
    scene.addLine(
        { QPolygonF() << QPointF(walkAway, middle - thick) << QPointF(walkAway, middle + thick) },
        scene.tokens().text, 2);
    return scene.addText(x, y + line, width,
        //: what passing packages are worth to a party, and its walk-away value
        text::fill(KeyWords::tr("%1; walk-away value %2"),
            { text::pointsRange(holder.value.least, holder.value.most, reader()),
                text::points(holder.walkAway, reader()) }),
        scene.caption());
}

Scene KeyChart::scene(double width, const Ink& ink) const
{
    Scene scene(width, ink);
    const double gap = scene.zoomed(24);
    const double mark = scene.zoomed(14);
    const double nameX = mark + scene.zoomed(6);
    const bool stacked = width < scene.zoomed(640);
    const double names = stacked ? width - nameX : width * 0.26 - nameX;
    const double leftX = stacked ? 0 : width * 0.26 + gap;
    const double valueX = stacked ? 0 : width * 0.56 + gap;
    const double deciding = stacked ? width : width * 0.56 - leftX;
    const double value = width - valueX;
    const QString decides = KeyWords::tr("packages that pass only with its signature");
    const QString worth = KeyWords::tr("what the packages that pass are worth to it");

    double y = 0;
    if (!stacked && !m_holders.empty()) {
        scene.addText(0, 0, leftX - gap, KeyWords::tr("Party"), scene.caption());
        y = scene.addText(leftX, 0, deciding, decides, scene.caption());
        y = std::max(y, scene.addText(valueX, 0, value, worth, scene.caption()));
        y += scene.zoomed(4);
    }
    for (const Holder& each : m_holders) {
        scene.addLine({ QPolygonF() << QPointF(0, y) << QPointF(width, y) }, scene.tokens().line);
        const double top = y;
        y += scene.zoomed(7);
        scene.addMark({ mark / 2, y + scene.lineHeight(scene.body()) / 2 }, mark, each.party);
        double end = scene.addText(nameX, y, names, shortName(each.party), scene.body());
        if (stacked) {
            y = scene.addText(0, end + scene.zoomed(4), width, decides, scene.caption());
            y = addDeciding(scene, 0, y, width, each) + scene.zoomed(4);
            y = scene.addText(0, y, width, worth, scene.caption());
            end = addValue(scene, 0, y, width, each);
        } else {
            end = std::max({ end, addDeciding(scene, leftX, y, deciding, each),
                addValue(scene, valueX, y, value, each) });
        }
        y = end + scene.zoomed(7);
        scene.addHint(QRectF(0, top, width, y - top),
            text::fill(
                KeyWords::tr("%1: in %2 of the packages that pass nothing would pass without "
                             "its signature; they are worth %3 to it, its walk-away value "
                             "is %4"),
                { name(each.party), text::share(each.decides, reader()),
                    text::pointsRange(each.value.least, each.value.most, reader()),
                    text::points(each.walkAway, reader()) }));
    }
    scene.end(y);
    return scene;
}

Numbers KeyChart::numbers() const
{
    Numbers numbers { { KeyWords::tr("Party"), KeyWords::tr("Decides in"),
                          KeyWords::tr("Least value"), KeyWords::tr("Greatest value"),
                          KeyWords::tr("Walk-away value") },
        {},
        { u"party"_s, u"decisive_share"_s, u"least_value"_s, u"greatest_value"_s, u"walk_away"_s },
        {} };
    for (const Holder& each : m_holders) {
        numbers.rows.push_back({ name(each.party), text::share(each.decides, reader()),
            text::points(each.value.least, reader()), text::points(each.value.most, reader()),
            text::points(each.walkAway, reader()) });
        numbers.values.push_back({ code(each.party), QString::number(each.decides.value, 'g', 6),
            plainHundredths(each.value.least), plainHundredths(each.value.most),
            plainHundredths(each.walkAway) });
    }
    return numbers;
}

} // namespace pourparler
