#include "app/charts/session_charts.h"
#include "app/text/amounts.h"
#include "app/text/fill.h"
#include "app/text/naming.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace pourparler {

using namespace Qt::StringLiterals;

namespace {

struct MovementWords {
    Q_DECLARE_TR_FUNCTIONS(MovementChart)
};

/// One option's row in a cell: a track for each party that ever stood there.
struct Row {
    double top = 0;
    double height = 0;
    std::map<PartyId, double> track; ///< its height in pixels
};

} // namespace

MovementChart::MovementChart(const SeatView& view, const Reader& reader)
    : SessionChart(view, reader)
    , m_issues(movement(view))
{
}

QString MovementChart::id() const { return u"movement"_s; }
QString MovementChart::title() const { return MovementWords::tr("Where it moved"); }

double MovementChart::addCell(
    Scene& scene, double x, double y, double width, const IssueMovement& issue) const
{
    const double start = y;
    const QString title = text::issueShort(scenario(), issue.issue, reader());
    y = scene.addText(x, y, width, title, scene.strong()) + scene.zoomed(4);
    std::map<OptionId, Row> rows;
    std::size_t rounds = 0;
    for (std::size_t p = 0; p < issue.positions.size(); ++p) {
        rounds = std::max(rounds, issue.positions[p].size());
        for (const auto& option : issue.positions[p])
            if (option)
                rows[*option].track[PartyId(p)] = 0;
    }
    if (issue.agreed)
        rows[*issue.agreed];
    if (rows.empty())
        return scene.addText(x, y, width, MovementWords::tr("never spoken of"), scene.caption());

    const double mark = scene.zoomed(8);
    const double labels = width * 0.36;
    const double plotX = x + labels + scene.zoomed(10) + mark;
    const double plotWidth = std::max(1.0, x + width - mark - plotX);
    const auto column = [&](int round) {
        return rounds < 2 ? plotX + plotWidth / 2
                          : plotX + plotWidth * (round - 1) / static_cast<double>(rounds - 1);
    };
    for (auto& [option, row] : rows) {
        const QString words = text::optionShort(scenario(), { issue.issue, option }, reader());
        const bool agreed = issue.agreed == option;
        const Style style = agreed
            ? Style { TypeSize::caption, Weight::strong, scene.tokens().text }
            : scene.caption();
        const double pad = scene.zoomed(4);
        const double high = scene.heightOf(words, labels, style);
        row.top = y;
        row.height = std::max(high, static_cast<double>(row.track.size()) * mark) + 2 * pad;
        scene.addLine(
            { QPolygonF() << QPointF(x, y) << QPointF(x + width, y) }, scene.tokens().line);
        double at
            = y + row.height / 2 - mark * static_cast<double>(row.track.size()) / 2 + mark / 2;
        for (auto& [party, place] : row.track) {
            place = at;
            at += mark;
        }
        scene.addText(x, y + pad, labels, words, style);
        if (agreed && issue.agreedRound > 0) {
            const double from = column(issue.agreedRound) - mark;
            scene.addBar(
                QRectF(from, y + 1, x + width - from, row.height - 1), scene.tokens().accentSoft);
            scene.addLine({ QPolygonF() << QPointF(from, y + 1) << QPointF(from, y + row.height) },
                scene.tokens().accent, 2);
        }
        scene.addHint(QRectF(x, y, labels, row.height),
            text::fill(agreed && issue.agreedRound > 0
                    ? MovementWords::tr("%1: %2, agreed in round %3")
                    : MovementWords::tr("%1: %2"),
                { title, text::optionLabel(scenario(), { issue.issue, option }, reader()),
                    text::number(issue.agreedRound, reader()) }));
        y += row.height;
    }
    for (std::size_t p = 0; p < issue.positions.size(); ++p) {
        const PartyId party(p);
        QPolygonF path;
        std::optional<OptionId> before;
        for (std::size_t r = 0; r < issue.positions[p].size(); ++r) {
            const auto option = issue.positions[p][r];
            if (!option)
                continue;
            const QPointF at(column(static_cast<int>(r) + 1), rows[*option].track[party]);
            const bool last = r + 1 == issue.positions[p].size();
            if (option != before || last)
                scene.addMark(at, mark, party);
            path << at;
            before = option;
            scene.addHint(QRectF(at.x() - mark, at.y() - mark / 2, 2 * mark, mark),
                text::fill(MovementWords::tr("%1, round %2: %3"),
                    { name(party), text::number(static_cast<std::int64_t>(r) + 1, reader()),
                        text::optionLabel(scenario(), { issue.issue, *option }, reader()) }));
        }
        if (path.size() > 1)
            scene.addLine(path, partyMark(scene.tokens(), party).colour, 1.25);
    }
    scene.addLine({ QPolygonF() << QPointF(x, y) << QPointF(x + width, y) }, scene.tokens().line);
    const QString first = text::number(1, reader());
    const QString last = text::number(static_cast<std::int64_t>(rounds), reader());
    const double digits = scene.widthOf(last, scene.caption());
    const double axis = y + scene.zoomed(2);
    double end = scene.addText(
        column(1) - digits / 2, axis, digits, first, scene.caption(), Qt::AlignHCenter);
    if (rounds > 1)
        scene.addText(x + width - digits, axis, digits, last, scene.caption(), Qt::AlignRight);
    const double middle = x + width - digits - (plotX - mark + digits) - scene.zoomed(8);
    const QString rounded = MovementWords::tr("rounds");
    if (rounds > 1 && scene.widthOf(rounded, scene.caption()) <= middle)
        scene.addText(plotX - mark + digits + scene.zoomed(4), axis, middle, rounded,
            scene.caption(), Qt::AlignHCenter);
    return std::max(end, start);
}

Scene MovementChart::scene(double width, const Ink& ink) const
{
    Scene scene(width, ink);
    std::set<PartyId> seen;
    for (const IssueMovement& issue : m_issues)
        for (std::size_t p = 0; p < issue.positions.size(); ++p)
            if (!issue.positions[p].empty() && issue.positions[p].back())
                seen.insert(PartyId(p));
    double y = addLegend(scene, 0, seen);

    const double gap = scene.zoomed(24);
    const int columns = std::max(1, static_cast<int>((width + gap) / (scene.zoomed(290) + gap)));
    const double cell = (width - gap * (columns - 1)) / columns;
    for (std::size_t i = 0; i < m_issues.size(); i += static_cast<std::size_t>(columns)) {
        double end = y;
        for (int c = 0; c < columns && i + static_cast<std::size_t>(c) < m_issues.size(); ++c)
            end = std::max(end,
                addCell(
                    scene, c * (cell + gap), y, cell, m_issues[i + static_cast<std::size_t>(c)]));
        y = end + gap;
    }
    scene.end(std::max(0.0, y - gap));
    return scene;
}

Numbers MovementChart::numbers() const
{
    Numbers numbers { { MovementWords::tr("Issue"), MovementWords::tr("Party"),
                          MovementWords::tr("Round"), MovementWords::tr("Option"),
                          MovementWords::tr("Agreed") },
        {}, { u"issue"_s, u"party"_s, u"round"_s, u"option"_s, u"agreed"_s }, {} };
    for (const IssueMovement& issue : m_issues)
        for (std::size_t p = 0; p < issue.positions.size(); ++p)
            for (std::size_t r = 0; r < issue.positions[p].size(); ++r) {
                const auto option = issue.positions[p][r];
                if (!option)
                    continue;
                const Choice choice { issue.issue, *option };
                const int round = static_cast<int>(r) + 1;
                const bool agreed
                    = issue.agreed == option && issue.agreedRound > 0 && issue.agreedRound <= round;
                numbers.rows.push_back({ text::issueTitle(scenario(), issue.issue, reader()),
                    name(PartyId(p)), text::number(round, reader()),
                    text::optionLabel(scenario(), choice, reader()),
                    agreed ? MovementWords::tr("yes") : MovementWords::tr("no") });
                numbers.values.push_back({ QString::fromStdString(scenario().issue(issue.issue).id),
                    code(PartyId(p)), QString::number(round),
                    QString::fromStdString(scenario().option(choice).id),
                    agreed ? u"1"_s : u"0"_s });
            }
    return numbers;
}

} // namespace pourparler
