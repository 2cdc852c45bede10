#include "app/charts/balance_charts.h"
#include "app/text/amounts.h"
#include "app/text/fill.h"

#include <QCoreApplication>

#include <algorithm>

namespace pourparler {

using namespace Qt::StringLiterals;

namespace {

struct CountsWords {
    Q_DECLARE_TR_FUNCTIONS(CountsChart)
};

double numberOf(const std::string& digits) { return QString::fromStdString(digits).toDouble(); }

std::string digitsOf(double number) { return QString::number(number, 'f', 0).toStdString(); }

} // namespace

CountsChart::CountsChart(std::shared_ptr<const Scenario> scenario,
    std::shared_ptr<const BalanceReport> report, const Reader& reader)
    : BalanceChart(std::move(scenario), std::move(report), reader)
{
}

QString CountsChart::id() const { return u"balance-packages-full"_s; }
QString CountsChart::title() const { return CountsWords::tr("How many packages"); }

std::vector<CountsChart::Row> CountsChart::ofAll() const
{
    const std::string& all = report().packages;
    Row legal { u"legal"_s, CountsWords::tr("Legal: they keep the dependencies"), report().legal,
        false, std::nullopt };
    if (!legal.digits && balance().exact)
        legal.digits = std::to_string(balance().legal);
    if (legal.digits) {
        const double share = numberOf(*legal.digits) / numberOf(all);
        legal.share = Share { share, share, share, true };
    }
    return { { u"all"_s, CountsWords::tr("All combinations of options"), all, false,
                 Share { 1, 1, 1, true } },
        legal };
}

std::vector<CountsChart::Row> CountsChart::ofLegal() const
{
    const std::optional<std::string>& legal = report().legal;
    const auto rowOf = [&](const QString& key, const QString& what, std::uint64_t count) {
        Row row { key, what, std::nullopt, !balance().exact, shareOf(count, balance()) };
        if (balance().exact)
            row.digits = std::to_string(count);
        else if (legal)
            row.digits = digitsOf(numberOf(*legal) * row.share->value);
        return row;
    };
    return { rowOf(u"required"_s, CountsWords::tr("Acceptable to those who have to sign"),
                 balance().required),
        rowOf(u"passing"_s, CountsWords::tr("Pass the ratification rule"), balance().passing),
        rowOf(u"everybody"_s, CountsWords::tr("Acceptable to everybody who votes"),
            balance().consensus) };
}

QString CountsChart::countText(const Row& row, bool exactly) const
{
    if (!row.digits)
        return CountsWords::tr("not known");
    const QString count = exactly && !row.isEstimate ? text::count(*row.digits, reader())
                                                     : text::roundCount(*row.digits, reader());
    //: a number that is estimated
    return row.isEstimate ? text::fill(CountsWords::tr("about %1"), { count }) : count;
}

double CountsChart::addRow(
    Scene& scene, double y, const Row& row, double shares, const QColor& fill) const
{
    const double width = scene.width();
    const double gap = scene.zoomed(12);
    const double top = y;
    const QString count = countText(row, false);
    const QString share = row.share ? text::share(*row.share, reader()) : QString();
    const double countWidth = std::min(scene.widthOf(count, scene.strong()), width * 0.3);
    const double countX = width - shares - gap - countWidth;
    double end = scene.addText(0, y, countX - gap, row.what, scene.body());
    end = std::max(
        end, scene.addText(countX, y, countWidth, count, scene.strong(), Qt::AlignRight));
    end = std::max(
        end, scene.addText(width - shares, y, shares, share, scene.body(), Qt::AlignRight));
    y = end + scene.zoomed(4);

    const double thick = scene.zoomed(10);
    if (row.share) {
        scene.addBar(QRectF(0, y, width, thick), scene.tokens().sunken, scene.tokens().line, 2);
        // What is not nothing can be seen.
        const double least = row.share->value > 0 ? 2 : 0;
        scene.addBar(QRectF(0, y, std::max(least, width * row.share->value), thick), fill, {}, 2);
        if (!row.share->exact) {
            const double middle = y + thick / 2;
            scene.addLine({ QPolygonF() << QPointF(width * row.share->low, middle)
                                        << QPointF(width * row.share->high, middle) },
                scene.tokens().text, 3);
        }
        y += thick;
    }
    scene.addHint(QRectF(0, top, width, y - top),
        share.isEmpty()
            ? text::fill(CountsWords::tr("%1: %2"), { row.what, countText(row, true) })
            : text::fill(CountsWords::tr("%1: %2, %3"), { row.what, countText(row, true), share }));
    return y + scene.zoomed(12);
}

Scene CountsChart::scene(double width, const Ink& ink) const
{
    Scene scene(width, ink);
    double shares = 0;
    for (const std::vector<Row>& rows : { ofAll(), ofLegal() })
        for (const Row& row : rows)
            if (row.share)
                shares = std::max(
                    shares, scene.widthOf(text::share(*row.share, reader()), scene.body()));
    shares = std::min(shares, width * 0.3);
    double y = scene.addText(0, 0, width, CountsWords::tr("Of all combinations"), scene.caption())
        + scene.zoomed(6);
    for (const Row& row : ofAll())
        y = addRow(scene, y, row, shares, scene.tokens().muted);
    y += scene.zoomed(8);
    y = scene.addText(0, y, width,
            balance().exact
                ? CountsWords::tr("Of the legal ones")
                : text::fill(
                    CountsWords::tr("Of the legal ones, as far as a sample of %1 tells: the share, "
                                    "and between which two it lies with 95% confidence"),
                    { text::count(std::to_string(balance().legal), reader()) }),
            scene.caption())
        + scene.zoomed(6);
    for (const Row& row : ofLegal())
        y = addRow(scene, y, row, shares,
            row.key == "passing"_L1 ? scene.tokens().accent : scene.tokens().muted);
    scene.end(y - scene.zoomed(12));
    return scene;
}

Numbers CountsChart::numbers() const
{
    Numbers numbers {
        { CountsWords::tr("Packages"), CountsWords::tr("How many"), CountsWords::tr("Share"),
            CountsWords::tr("At least"), CountsWords::tr("At most"), CountsWords::tr("Of") },
        {}, { u"packages"_s, u"count"_s, u"share"_s, u"share_low"_s, u"share_high"_s, u"of"_s }, {}
    };
    const auto add = [&](const std::vector<Row>& rows, const QString& of, const QString& key) {
        for (const Row& row : rows) {
            QStringList words { row.what, countText(row, true) };
            QStringList values { row.key,
                row.digits ? QString::fromStdString(*row.digits) : QString() };
            for (const double Share::*part : { &Share::value, &Share::low, &Share::high }) {
                words << (row.share ? text::shareAlone((*row.share).*part, reader()) : QString());
                values << (row.share ? QString::number((*row.share).*part, 'g', 6) : QString());
            }
            numbers.rows.push_back(words << of);
            numbers.values.push_back(values << key);
        }
    };
    add(ofAll(), CountsWords::tr("all combinations"), u"all"_s);
    add(ofLegal(), CountsWords::tr("the legal ones"), u"legal"_s);
    return numbers;
}

} // namespace pourparler
