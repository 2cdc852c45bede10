#include "app/documents/score_sheet.h"

#include "app/text/amounts.h"
#include "app/text/fill.h"
#include "app/text/names.h"
#include "app/text/naming.h"
#include "core/scenario/terms.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPen>

#include <algorithm>

namespace pourparler::paper {

using namespace Qt::StringLiterals;
using text::fill;

namespace {

struct Document {
    Q_DECLARE_TR_FUNCTIONS(Document)
};

constexpr double optionHeight = 6.2 * millimetre;
constexpr double boxSide = 3.2 * millimetre;
constexpr double barWidth = 38 * millimetre;
/// A number with more steps than these shows some of them, evenly spaced.
constexpr std::size_t mostSteps = 12;
constexpr double numberWidth = 16 * millimetre;

/// One row to tick: box, words, a bar as long as its points are many, the points.
struct OptionRow {
    QString words;
    QString points;
    double share = 0; ///< of the longest bar
    bool redLine = false;
    bool tick = true;
};

Piece pieceOf(const OptionRow& option)
{
    const double left = boxSide + 3 * millimetre;
    const double width = textWidth - left - barWidth - numberWidth - 4 * millimetre;
    const Type type { .strong = option.redLine, .muted = !option.tick };
    const double height
        = std::max(optionHeight, heightOf(option.words, type, width) + 1.6 * millimetre);
    return { .height = height, .paint = [=](QPainter& painter, const QRectF& box) {
                const double middle = box.height() / 2;
                painter.setBrush(Qt::NoBrush);
                painter.setPen(QPen(Qt::black, 0.7 * point));
                if (option.tick)
                    painter.drawRect(QRectF(0, middle - boxSide / 2, boxSide, boxSide));
                drawWords(painter, QRectF(left, 0, width, box.height()), option.words, type,
                    Qt::AlignVCenter);
                const double barLeft = box.width() - numberWidth - barWidth;
                const QRectF bar(barLeft, middle - 0.9 * millimetre,
                    barWidth * std::clamp(option.share, 0.0, 1.0), 1.8 * millimetre);
                if (option.share > 0)
                    painter.fillRect(bar,
                        option.tick ? QColor(Qt::black) : QColor(lineGrey, lineGrey, lineGrey));
                drawWords(painter, QRectF(box.width() - numberWidth, 0, numberWidth, box.height()),
                    option.points, { .strong = option.tick }, Qt::AlignRight | Qt::AlignVCenter);
            } };
}

class Writer {
public:
    Writer(const Scenario& scenario, PartyId party, const Reader& reader)
        : m_scenario(scenario)
        , m_preferences(*scenario.party(party).preferences)
        , m_terms(termsOf(scenario))
        , m_sheet(m_terms.sheet(party))
        , m_reader(reader)
    {
    }

    Pieces write() const
    {
        Pieces pieces { heading(Document::tr("Score sheet")) };
        pieces.back().newPage = true;
        append(pieces,
            paragraph(
                Document::tr("What each option is worth to you, in points. Tick one option of "
                             "each issue and add up: that is what the package is worth to you. "
                             "Nobody else knows these numbers."),
                { .muted = true }, 0));
        if (m_sheet) {
            for (std::size_t i = 0; i < m_scenario.issues.size(); ++i)
                append(pieces, issue(IssueId(i)));
            append(pieces, total());
            append(pieces, limits());
        }
        return pieces;
    }

private:
    Points most() const
    {
        Points most = 1;
        for (const auto& options : m_sheet->value)
            most = std::max(most, *std::max_element(options.begin(), options.end()));
        return most;
    }

    bool crossesAlone(Choice choice) const
    {
        return std::any_of(
            m_preferences.redLines.begin(), m_preferences.redLines.end(), [&](const RedLine& line) {
                return (!line.all || line.options.size() == 1)
                    && std::find(line.options.begin(), line.options.end(), choice)
                    != line.options.end();
            });
    }

    double shareOf(Points points) const
    {
        return static_cast<double>(points) / static_cast<double>(most());
    }

    Pieces issue(IssueId issue) const
    {
        const auto& worth = m_sheet->value[issue.index()];
        const Points best = *std::max_element(worth.begin(), worth.end());
        const QString atStake = best == 0
            ? Document::tr("worth nothing to you")
            : fill(Document::tr("up to %1"), { text::points(best, m_scenario.points, m_reader) });
        Pieces pieces { row({ { fill(Document::tr("%1. %2", "number and title of an issue"),
                                    { QString::number(issue.index() + 1),
                                        text::issueTitle(m_scenario, issue, m_reader) }),
                                  0.75, { Size::body, true } },
            { atStake, 0.25, { Size::body, false, true }, Qt::AlignRight } }) };
        pieces.back().before = 3 * millimetre;
        const bool number = m_scenario.issue(issue).kind == IssueKind::number;
        const std::size_t step = number ? (worth.size() + mostSteps - 1) / mostSteps : 1;
        for (std::size_t o = 0; o < worth.size(); o += step) {
            const Choice choice { issue, OptionId(o) };
            OptionRow option { text::optionLabel(m_scenario, choice, m_reader),
                text::points(worth[o], m_scenario.points, m_reader), shareOf(worth[o]),
                crossesAlone(choice) };
            if (option.redLine)
                option.words = fill(Document::tr("%1 (red line)"), { option.words });
            pieces.push_back(pieceOf(option));
        }
        if (m_scenario.protocol.partialAgreement && !m_sheet->leftOpen.empty()) {
            const Points open = m_sheet->leftOpen[issue.index()];
            pieces.push_back(pieceOf({ Document::tr("left open"),
                text::points(open, m_scenario.points, m_reader), shareOf(open), false, false }));
        }
        return together(std::move(pieces));
    }

    /// Where the sum is written, beside what it has to reach.
    Pieces total() const
    {
        const QString walkAway = text::points(m_sheet->walkAway, m_scenario.points, m_reader);
        const QString sum = Document::tr("Together");
        const QString needed
            = fill(Document::tr("Your walk-away value is %1: below it you are better off without."),
                { walkAway });
        Piece piece { .height = 16 * millimetre, .before = 5 * millimetre };
        piece.paint = [sum, needed](QPainter& painter, const QRectF& box) {
            painter.setPen(QPen(Qt::black, 1.2 * point));
            painter.drawLine(QPointF(0, 0), QPointF(box.width(), 0));
            const double field = 30 * millimetre;
            const QRectF words(0, 0, box.width() - field - 4 * millimetre, box.height());
            drawWords(
                painter, words.adjusted(0, 2.5 * millimetre, 0, 0), sum, { Size::lead, true });
            drawWords(painter, words.adjusted(0, 9 * millimetre, 0, 0), needed, { .muted = true });
            painter.setPen(QPen(Qt::black, 1 * point));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF(box.width() - field, 2.5 * millimetre, field, 11 * millimetre));
        };
        return { piece };
    }

    QString choices(const std::vector<Choice>& list, bool all) const
    {
        QStringList words;
        for (const Choice& choice : list)
            words << text::choice(m_scenario, choice, m_reader);
        return all ? text::allOf(words) : text::oneOf(words);
    }

    Pieces limits() const
    {
        Pieces pieces = together({ heading(Document::tr("Without an agreement"), Size::lead),
            row({ { text::points(m_sheet->walkAway, m_scenario.points, m_reader), 0.18,
                      { Size::title, true } },
                    { text::inLanguage(m_preferences.walkAwayText, m_reader), 0.82 } },
                false) });
        if (!m_preferences.redLines.empty()) {
            pieces.push_back(heading(Document::tr("Your red lines"), Size::lead));
            for (const RedLine& line : m_preferences.redLines)
                pieces.push_back(row({ { choices(line.options, line.all), 0.4, { .strong = true } },
                    { text::inLanguage(line.why, m_reader), 0.6 } }));
            append(pieces,
                paragraph(Document::tr("A red line warns, it does not forbid. A package across it "
                                       "counts as worse than no agreement."),
                    { Size::body, false, true }, 1.5));
        }
        if (!m_preferences.interactions.empty()) {
            pieces.push_back(heading(Document::tr("Worth more or less together"), Size::lead));
            for (const Interaction& each : m_preferences.interactions)
                pieces.push_back(row({ { text::oneOfEach(m_scenario, each.options, m_reader), 0.8 },
                    { text::pointsDifference(each.points, m_scenario.points, m_reader), 0.2,
                        { .strong = true }, Qt::AlignRight } }));
        }
        if (m_sheet->cap) {
            pieces.push_back(heading(Document::tr("The most it can be"), Size::lead));
            append(pieces,
                paragraph(fill(Document::tr("A package is never worth more than %1 to you."),
                              { text::points(*m_sheet->cap, m_scenario.points, m_reader) }),
                    {}, 0));
        }
        if (m_sheet->timeCost != 0) {
            pieces.push_back(heading(Document::tr("The cost of time"), Size::lead));
            append(pieces,
                paragraph(fill(Document::tr("Every round after the first costs you %1 points."),
                              { text::points(m_sheet->timeCost, m_scenario.points, m_reader) }),
                    {}, 0));
        }
        return pieces;
    }

    const Scenario& m_scenario;
    const Preferences& m_preferences;
    const Terms m_terms;
    const Sheet* m_sheet;
    const Reader& m_reader;
};

} // namespace

Pieces scoreSheet(const Scenario& scenario, PartyId party, const Reader& reader)
{
    if (!scenario.party(party).preferences)
        return {};
    return Writer(scenario, party, reader).write();
}

} // namespace pourparler::paper
