#include "app/charts/session_charts.h"
#include "app/text/amounts.h"
#include "app/text/fill.h"

#include <QCoreApplication>

#include <algorithm>

namespace pourparler {

using namespace Qt::StringLiterals;

namespace {

struct SharingWords {
    Q_DECLARE_TR_FUNCTIONS(SharingChart)
};

} // namespace

SharingChart::SharingChart(const SeatView& view, const Reader& reader)
    : SessionChart(view, reader)
    , m_sharing(valueSharing(view))
{
}

QString SharingChart::id() const { return u"value"_s; }
QString SharingChart::title() const
{
    return SharingWords::tr("Who created and who captured value");
}

Scene SharingChart::scene(double width, const Ink& ink) const
{
    Scene scene(width, ink);
    const double mark = scene.zoomed(12);
    const double gap = scene.zoomed(12);
    const double line = scene.lineHeight(scene.body());
    const QString unit = text::inLanguage(scenario().valueTable.unit, reader());

    // What each party captures: a bar from nothing to the low amount, paler on to the high one.
    std::int64_t least = 0;
    std::int64_t most = 0;
    double names = 0;
    double figures = 0;
    for (const PartyShare& each : m_sharing.parties) {
        least = std::min(least, each.captured.low);
        most = std::max(most, each.captured.high);
        names = std::max(names, scene.widthOf(shortName(each.party), scene.body()));
        figures
            = std::max(figures, scene.widthOf(amountText(each.captured, reader()), scene.body()));
    }
    most = std::max(most, least + 1);
    const double nameX = mark + scene.zoomed(6);
    names = std::min(names, width * 0.3);
    figures = std::min(figures, width * 0.32);
    const double barX = nameX + names + gap;
    const double barWidth = std::max(1.0, width - figures - gap - barX);
    const auto place = [&](std::int64_t amount) {
        return barX
            + barWidth * static_cast<double>(amount - least) / static_cast<double>(most - least);
    };
    double y = scene.addText(0, 0, width,
                   text::fill(SharingWords::tr("Captured, less what is paid: %1"), { unit }),
                   scene.caption())
        + scene.zoomed(6);
    const double zeroTop = y;
    for (const PartyShare& each : m_sharing.parties) {
        const double top = y;
        y += scene.zoomed(5);
        const double middle = y + line / 2;
        const QColor colour = partyMark(scene.tokens(), each.party).colour;
        scene.addMark({ mark / 2, middle }, mark, each.party);
        double end = scene.addText(nameX, y, names, shortName(each.party), scene.body());
        const double thick = scene.zoomed(10);
        QColor pale = colour;
        pale.setAlphaF(0.4F);
        const auto bar = [&](std::int64_t from, std::int64_t to, const QColor& fill) {
            if (from < to)
                scene.addBar(
                    QRectF(place(from), middle - thick / 2, place(to) - place(from), thick), fill);
        };
        const Amount& got = each.captured;
        bar(std::min<std::int64_t>(0, got.low), std::max<std::int64_t>(0, got.high), pale);
        if (got.low > 0)
            bar(0, got.low, colour);
        if (got.high < 0)
            bar(got.high, 0, colour);
        end = std::max(end,
            scene.addText(width - figures, y, figures, amountText(got, reader()), scene.body(),
                Qt::AlignRight));
        y = end + scene.zoomed(5);
        scene.addHint(QRectF(0, top, width, y - top),
            text::fill(SharingWords::tr("%1 captures %2 (%3)"),
                { name(each.party), amountText(got, reader()), unit }));
    }
    scene.addLine({ QPolygonF() << QPointF(place(0), zeroTop) << QPointF(place(0), y) },
        scene.tokens().outline);

    // Where it comes from: each item with who creates it and who captures it.
    y += scene.zoomed(16);
    const bool stacked = width < scene.zoomed(620);
    const double left = stacked ? width : width * 0.36 - gap;
    const double createdX = stacked ? 0 : width * 0.36;
    const double capturedX = stacked ? 0 : width * 0.54;
    const double itemFigures = stacked ? width : width * 0.18;
    if (!stacked) {
        scene.addText(0, y, left, SharingWords::tr("What"), scene.caption());
        scene.addText(createdX, y, capturedX - createdX - gap, SharingWords::tr("Created by"),
            scene.caption());
        scene.addText(capturedX, y, width - itemFigures - capturedX - gap,
            SharingWords::tr("Captured by"), scene.caption());
        y = scene.addText(width - itemFigures, y, itemFigures, SharingWords::tr("Amount"),
                scene.caption(), Qt::AlignRight)
            + scene.zoomed(4);
    }
    for (const SharedItem& each : m_sharing.items) {
        scene.addLine({ QPolygonF() << QPointF(0, y) << QPointF(width, y) }, scene.tokens().line);
        const double top = y;
        y += scene.zoomed(6);
        const ValueItem& item = scenario().valueTable.items[each.item];
        const QString what = text::inLanguage(item.item, reader());
        double end = scene.addText(0, y, left, what, scene.body());
        if (stacked)
            y = end + scene.zoomed(2);
        double x = createdX;
        double row = y;
        QStringList creators;
        for (const PartyId party : item.createdBy) {
            if (x + mark > (stacked ? width : capturedX - gap)) {
                x = createdX;
                row += line;
            }
            scene.addMark({ x + mark / 2, row + line / 2 }, mark, party);
            x += mark + scene.zoomed(4);
            creators << name(party);
        }
        end = std::max(end, row + line);
        if (stacked) {
            row = end;
        } else {
            row = y;
        }
        x = capturedX;
        const double limit = stacked ? width : width - itemFigures - gap;
        QStringList takers;
        for (const auto& [party, percent] : each.capturedBy) {
            const QString share = text::percent(std::int64_t { percent } * 100, reader());
            const double whole = mark + scene.zoomed(4) + scene.widthOf(share, scene.body());
            if (x > capturedX && x + whole > limit) {
                x = capturedX;
                row += line;
            }
            scene.addMark({ x + mark / 2, row + line / 2 }, mark, party);
            scene.addText(x + mark + scene.zoomed(4), row, scene.widthOf(share, scene.body()),
                share, scene.body());
            x += whole + scene.zoomed(12);
            takers << text::fill(
                SharingWords::tr("%1 %2", "a party and its share"), { name(party), share });
        }
        end = std::max(end, row + line);
        const QString amount = amountText(each.amount, reader());
        end = std::max(end,
            scene.addText(stacked ? 0 : width - itemFigures, stacked ? end : y, itemFigures, amount,
                scene.strong(), stacked ? Qt::AlignLeft : Qt::AlignRight));
        y = end + scene.zoomed(6);
        scene.addHint(QRectF(0, top, width, y - top),
            text::fill(SharingWords::tr("%1: %2 (%3). Created by: %4. Captured by: %5"),
                { what, amount, unit, text::listed(creators), text::listed(takers) }));
    }
    y = scene.addText(0, y + scene.zoomed(8), width,
        SharingWords::tr(
            "Who creates is named, not weighed: the scenario gives no shares of what is "
            "created, only of what is captured."),
        scene.caption());
    scene.end(y);
    return scene;
}

Numbers SharingChart::numbers() const
{
    Numbers numbers { { SharingWords::tr("What"), SharingWords::tr("Created by"),
                          SharingWords::tr("Captured by"), SharingWords::tr("Low"),
                          SharingWords::tr("High"), SharingWords::tr("Share") },
        {}, { u"item"_s, u"created_by"_s, u"party"_s, u"low"_s, u"high"_s, u"percent"_s }, {} };
    for (const SharedItem& each : m_sharing.items) {
        const ValueItem& item = scenario().valueTable.items[each.item];
        QStringList creators;
        QStringList codes;
        for (const PartyId party : item.createdBy) {
            creators << name(party);
            codes << code(party);
        }
        for (const auto& [party, percent] : each.capturedBy) {
            const std::int64_t low = each.amount.low * percent / 100;
            const std::int64_t high = each.amount.high * percent / 100;
            numbers.rows.push_back(
                { text::inLanguage(item.item, reader()), text::listed(creators), name(party),
                    amountText({ low, low }, reader()), amountText({ high, high }, reader()),
                    text::percent(std::int64_t { percent } * 100, reader()) });
            numbers.values.push_back(
                { QString::fromStdString(item.id), codes.join(u' '), code(party),
                    plainHundredths(low), plainHundredths(high), QString::number(percent) });
        }
    }
    return numbers;
}

} // namespace pourparler
