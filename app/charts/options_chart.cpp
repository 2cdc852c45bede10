#include "app/charts/balance_charts.h"
#include "app/text/amounts.h"
#include "app/text/fill.h"
#include "app/text/naming.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace pourparler {

using namespace Qt::StringLiterals;

namespace {

struct OptionsWords {
    Q_DECLARE_TR_FUNCTIONS(OptionsChart)
};

/// Options of an issue that are shown one by one; where there are more, so many spans of them.
constexpr std::size_t mostSteps = 10; ///< of a number
constexpr std::size_t mostChoices = 24;
constexpr std::size_t spans = 10;

std::uint64_t sum(const std::vector<std::uint64_t>& counts, std::size_t first, std::size_t last)
{
    const auto begin = counts.begin();
    return std::accumulate(begin + static_cast<std::ptrdiff_t>(first),
        begin + static_cast<std::ptrdiff_t>(last) + 1, std::uint64_t { 0 });
}

} // namespace

OptionsChart::OptionsChart(std::shared_ptr<const Scenario> scenario,
    std::shared_ptr<const BalanceReport> report, const Reader& reader)
    : BalanceChart(std::move(scenario), std::move(report), reader)
{
}

QString OptionsChart::id() const { return u"balance-options-full"_s; }
QString OptionsChart::title() const { return OptionsWords::tr("What becomes of each option"); }

std::vector<OptionsChart::Span> OptionsChart::spansOf(IssueId issue) const
{
    const std::size_t options = scenario().issue(issue).options.size();
    const std::size_t most = scenario().issue(issue).number ? mostSteps : mostChoices;
    const std::size_t count = options > most ? spans : options;
    std::vector<Span> list;
    for (std::size_t s = 0; s < count; ++s)
        list.push_back({ issue, s * options / count, (s + 1) * options / count - 1 });
    return list;
}

QString OptionsChart::label(const Span& span) const
{
    const auto words = [&](std::size_t option) {
        return text::optionLabel(scenario(), { span.issue, OptionId(option) }, reader());
    };
    if (span.first == span.last)
        return words(span.first);
    const auto& scale = scenario().issue(span.issue).number;
    if (!scale)
        //: the first and the last of some options, in their order
        return text::fill(OptionsWords::tr("%1 … %2"), { words(span.first), words(span.last) });
    const auto figure = [&](std::size_t option) {
        return text::number(
            scale->from + static_cast<std::int64_t>(option) * scale->step, reader());
    };
    //: two numbers and their unit, such as "3 to 6 days"
    return text::fill(OptionsWords::tr("%1 to %2 %3"),
        { figure(span.first), figure(span.last), text::inLanguage(scale->unit, reader()) });
}

std::vector<PartyId> OptionsChart::firstChoiceOf(const Span& span) const
{
    std::set<PartyId> parties;
    for (std::size_t o = span.first; o <= span.last; ++o) {
        const auto& some = report().options[span.issue.index()][o].firstChoiceOf;
        parties.insert(some.begin(), some.end());
    }
    return { parties.begin(), parties.end() };
}

Share OptionsChart::share(const Span& span, bool passing) const
{
    const auto& counts = passing ? balance().passingWith : balance().legalWith;
    const std::uint64_t count = sum(counts[span.issue.index()], span.first, span.last);
    return passing ? ofPassing(count) : shareOf(count, balance());
}

QStringList OptionsChart::remarks(const Span& span) const
{
    QStringList remarks;
    const OptionAccount& account = report().options[span.issue.index()][span.first];
    const bool single = span.first == span.last;
    if (single && account.excluded)
        remarks << OptionsWords::tr("in no legal package");
    else if (balance().passing > 0 && share(span, true).value <= 0)
        remarks << (balance().exact ? OptionsWords::tr("in no package that passes")
                                    : OptionsWords::tr("in no package of the sample that passes"));
    if (single && account.dominatedBy)
        remarks << text::fill(OptionsWords::tr("never better than %1"),
            { text::quoted(
                text::optionShort(scenario(), { span.issue, *account.dominatedBy }, reader())) });
    return remarks;
}

QString OptionsChart::beyondLine(const Span& span) const
{
    const OptionAccount& account = report().options[span.issue.index()][span.first];
    if (span.first != span.last || account.beyondLineOf.empty())
        return {};
    QStringList whose;
    for (const PartyId party : account.beyondLineOf)
        whose << shortName(party);
    return text::fill(OptionsWords::tr("beyond a red line: %1"), { text::listed(whose) });
}

QString OptionsChart::hint(const Span& span) const
{
    const std::vector<PartyId> first = firstChoiceOf(span);
    const QString legal = text::share(share(span, false), reader());
    QStringList parts { balance().passing > 0
            ? text::fill(
                OptionsWords::tr("%1: %2: in %3 of the packages that pass, %4 of the legal ones."),
                { text::issueTitle(scenario(), span.issue, reader()), label(span),
                    text::share(share(span, true), reader()), legal })
            : text::fill(OptionsWords::tr("%1: %2: in %3 of the legal packages."),
                { text::issueTitle(scenario(), span.issue, reader()), label(span), legal }),
        first.empty() ? OptionsWords::tr("Nobody’s first choice.")
                      : text::fill(OptionsWords::tr("First choice of: %1."), { names(first) }) };
    return parts.join(u' ');
}

double OptionsChart::addKey(Scene& scene, double y) const
{
    const double line = scene.lineHeight(scene.caption());
    const double swatch = scene.zoomed(20);
    const double gap = scene.zoomed(6);
    double x = 0;
    const auto add = [&](const QString& words, const auto& draw) {
        const double room = scene.width() - swatch - gap;
        const double wide = std::min(scene.widthOf(words, scene.caption()), room);
        if (x > 0 && x + swatch + gap + wide > scene.width()) {
            x = 0;
            y += line + scene.zoomed(4);
        }
        draw(QRectF(x, y, swatch, line));
        const double end = scene.addText(x + swatch + gap, y, wide, words, scene.caption());
        x += swatch + gap + wide + scene.zoomed(16);
        y = std::max(y, end - line);
    };
    add(OptionsWords::tr("share of the packages that pass"), [&](const QRectF& box) {
        scene.addBar(
            QRectF(box.left(), box.center().y() - scene.zoomed(4), box.width(), scene.zoomed(8)),
            scene.tokens().accent, {}, 2);
    });
    add(OptionsWords::tr("share of the legal ones"), [&](const QRectF& box) {
        scene.addLine({ QPolygonF() << QPointF(box.center().x(), box.top() + scene.zoomed(1))
                                    << QPointF(box.center().x(), box.bottom() - scene.zoomed(1)) },
            scene.tokens().text, 2);
    });
    add(OptionsWords::tr("a party’s mark: its first choice"),
        [&](const QRectF& box) { scene.addMark(box.center(), scene.zoomed(10), PartyId(0U)); });
    return y + line + scene.zoomed(16);
}

double OptionsChart::addSpan(Scene& scene, double x, double y, double width, const Span& span) const
{
    const double top = y;
    const double gap = scene.zoomed(8);
    const double mark = scene.zoomed(10);
    const double line = scene.lineHeight(scene.body());
    const double figures = scene.widthOf(text::shareAlone(longestShare, reader()), scene.strong());
    const double labels = width * 0.44;
    const double middle = width * 0.18; // marks
    const double barX = x + labels + gap + middle + gap;
    const double barWidth = x + width - figures - gap - barX;
    y += scene.zoomed(5);

    double end = scene.addText(x, y, labels, label(span), scene.body());
    for (const QString& remark : remarks(span))
        end = scene.addText(
            x, end, labels, remark, { TypeSize::caption, Weight::strong, scene.tokens().text });
    end = scene.addText(x, end, labels, beyondLine(span),
        { TypeSize::caption, Weight::regular, scene.tokens().danger });

    const std::vector<PartyId> first = firstChoiceOf(span);
    double markX = x + labels + gap;
    double markY = y;
    for (const PartyId party : first) {
        if (markX + mark > x + labels + gap + middle) {
            markX = x + labels + gap;
            markY += mark + scene.zoomed(3);
        }
        scene.addMark({ markX + mark / 2, markY + line / 2 }, mark, party);
        markX += mark + scene.zoomed(3);
    }
    end = std::max(end, markY + line);
    if (first.empty())
        end = std::max(end,
            scene.addText(
                x + labels + gap, y, middle, OptionsWords::tr("nobody’s"), scene.caption()));

    const double thick = scene.zoomed(8);
    const double centre = y + line / 2;
    scene.addBar(QRectF(barX, centre - thick / 2, barWidth, thick), scene.tokens().sunken,
        scene.tokens().line, 2);
    const double legal = barX + barWidth * share(span, false).value;
    if (balance().passing > 0) {
        const Share passing = share(span, true);
        if (passing.value > 0)
            scene.addBar(
                QRectF(barX, centre - thick / 2, std::max(2., barWidth * passing.value), thick),
                scene.tokens().accent, {}, 2);
        scene.addText(x + width - figures, y, figures, text::shareAlone(passing.value, reader()),
            scene.strong(), Qt::AlignRight);
    }
    scene.addLine(
        { QPolygonF() << QPointF(legal, centre - thick) << QPointF(legal, centre + thick) },
        scene.tokens().text, 2);
    end += scene.zoomed(5);
    scene.addHint(QRectF(x, top, width, end - top), hint(span));
    return end;
}

double OptionsChart::addIssue(Scene& scene, double x, double y, double width, IssueId issue) const
{
    y = scene.addText(x, y, width, text::issueTitle(scenario(), issue, reader()), scene.strong())
        + scene.zoomed(4);
    for (const Span& span : spansOf(issue)) {
        scene.addLine(
            { QPolygonF() << QPointF(x, y) << QPointF(x + width, y) }, scene.tokens().line);
        y = addSpan(scene, x, y, width, span);
    }
    return y;
}

Scene OptionsChart::scene(double width, const Ink& ink) const
{
    Scene scene(width, ink);
    std::set<PartyId> parties;
    for (std::size_t i = 0; i < scenario().issues.size(); ++i)
        for (const OptionAccount& account : report().options[i])
            parties.insert(account.firstChoiceOf.begin(), account.firstChoiceOf.end());
    const double y = addKey(scene, addLegend(scene, parties));
    // Two columns where there is room, the second one begun when half of it all stands in the first.
    const double gap = scene.zoomed(40);
    const bool twice = width >= 2 * scene.zoomed(400) + gap;
    const double cell = twice ? (width - gap) / 2 : width;
    std::vector<double> heights;
    Scene measured(width, ink);
    for (std::size_t i = 0; i < scenario().issues.size(); ++i)
        heights.push_back(addIssue(measured, 0, 0, cell, IssueId(i)) + scene.zoomed(20));
    const double half = std::accumulate(heights.begin(), heights.end(), 0.) / 2;
    double x = 0;
    double at = y;
    double placed = 0;
    double end = y;
    for (std::size_t i = 0; i < heights.size(); ++i) {
        if (twice && x <= 0 && placed + heights[i] / 2 > half) {
            x = cell + gap;
            at = y;
        }
        (void)addIssue(scene, x, at, cell, IssueId(i));
        at += heights[i];
        placed += heights[i];
        end = std::max(end, at);
    }
    scene.end(end - scene.zoomed(20));
    return scene;
}

Numbers OptionsChart::numbers() const
{
    Numbers numbers { { OptionsWords::tr("Issue"), OptionsWords::tr("Option"),
                          OptionsWords::tr("Of those that pass"),
                          OptionsWords::tr("Of the legal ones"),
                          OptionsWords::tr("First choice of"), OptionsWords::tr("Remarks"),
                          OptionsWords::tr("Red line") },
        {},
        { u"issue"_s, u"option"_s, u"passing_share"_s, u"legal_share"_s, u"first_choice_of"_s,
            u"dominated_by"_s, u"beyond_line_of"_s },
        {} };
    for (std::size_t i = 0; i < scenario().issues.size(); ++i)
        for (std::size_t o = 0; o < scenario().issues[i].options.size(); ++o) {
            const Span span { IssueId(i), o, o };
            const Choice choice { IssueId(i), OptionId(o) };
            const OptionAccount& account = report().options[i][o];
            const Share passing = share(span, true);
            const Share legal = share(span, false);
            numbers.rows.push_back({ text::issueTitle(scenario(), choice.issue, reader()),
                label(span), balance().passing > 0 ? text::share(passing, reader()) : QString(),
                text::share(legal, reader()), names(account.firstChoiceOf),
                text::listed(remarks(span)), beyondLine(span) });
            numbers.values.push_back({ QString::fromStdString(scenario().issue(choice.issue).id),
                QString::fromStdString(scenario().option(choice).id),
                balance().passing > 0 ? QString::number(passing.value, 'g', 6) : QString(),
                QString::number(legal.value, 'g', 6), codes(account.firstChoiceOf),
                account.dominatedBy ? QString::fromStdString(
                    scenario().option({ choice.issue, *account.dominatedBy }).id)
                                    : QString(),
                codes(account.beyondLineOf) });
        }
    return numbers;
}

} // namespace pourparler
