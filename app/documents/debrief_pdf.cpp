#include "app/documents/documents.h"
#include "app/documents/pieces.h"
#include "app/documents/plain.h"
#include "app/documents/writing.h"
#include "app/text/fill.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace pourparler::document {

using namespace Qt::StringLiterals;
using namespace paper;

namespace {

struct Document {
    Q_DECLARE_TR_FUNCTIONS(Document)
};

/// Of a table on paper; whoever wants more reckons with it and takes the file of numbers.
constexpr std::size_t mostRows = 60;

double longestWordOf(const QString& words, const QFont& font)
{
    double longest = 0;
    for (const QString& word : words.split(u' ', Qt::SkipEmptyParts))
        longest = std::max(longest, widthOf(word, font));
    return longest;
}

/// How wide a column has to be, so that no word is broken, and how wide it would be.
struct ColumnWidth {
    double least = 0;
    double wished = 0;
};

ColumnWidth widthOfColumn(const Numbers& numbers, qsizetype column)
{
    constexpr double slack = 0.5 * millimetre;
    ColumnWidth width;
    const auto fit = [&width](const QString& words, const QFont& font) {
        width.least = std::max(width.least, longestWordOf(words, font) + slack);
        width.wished = std::max(width.wished, widthOf(words, font) + slack);
    };
    fit(numbers.columns[column], font(Size::caption, true));
    for (const QStringList& row : numbers.rows)
        if (column < row.size())
            fit(plain(row[column]), font(Size::caption));
    width.least = std::min(width.least, 60 * millimetre);
    width.wished = std::clamp(width.wished, std::max(10 * millimetre, width.least),
        std::max(60 * millimetre, width.least));
    return width;
}

/// Of what is left when every column has what its words need, each gets as much as it wishes.
std::vector<double> sharesOf(const Numbers& numbers)
{
    std::vector<ColumnWidth> widths;
    double least = 0;
    double wished = 0;
    for (qsizetype column = 0; column < numbers.columns.size(); ++column) {
        widths.push_back(widthOfColumn(numbers, column));
        least += widths.back().least;
        wished += widths.back().wished;
    }
    const double room = textWidth - cellGap * static_cast<double>(widths.size() - 1);
    const double part
        = wished > least ? std::clamp((room - least) / (wished - least), 0.0, 1.0) : 1;
    std::vector<double> shares;
    for (const ColumnWidth& each : widths)
        shares.push_back(each.least + part * (each.wished - each.least));
    const double all = std::accumulate(shares.begin(), shares.end(), 0.0);
    for (double& share : shares)
        share /= all;
    return shares;
}

Piece rowOf(const QStringList& words, const std::vector<double>& shares, bool strong)
{
    std::vector<Cell> cells;
    for (std::size_t i = 0; i < shares.size(); ++i)
        cells.push_back({ plain(words.value(static_cast<qsizetype>(i))), shares[i],
            { Size::caption, strong } });
    return row(std::move(cells));
}

Pieces tableOf(const Chart& chart)
{
    const Numbers numbers = chart.numbers();
    if (numbers.rows.empty() || numbers.columns.isEmpty())
        return {};
    const std::vector<double> shares = sharesOf(numbers);
    Pieces pieces { heading(plain(chart.title()), Size::lead) };
    pieces.push_back(rowOf(numbers.columns, shares, true));
    pieces.back().withNext = true;
    const std::size_t shown = std::min(numbers.rows.size(), mostRows);
    for (std::size_t i = 0; i < shown; ++i)
        pieces.push_back(rowOf(numbers.rows[i], shares, false));
    if (shown < numbers.rows.size())
        append(pieces,
            paragraph(
                Document::tr("%n more row(s): in the HTML file and in the picture’s own table.",
                    nullptr, static_cast<int>(numbers.rows.size() - shown)),
                { .size = Size::caption, .muted = true }));
    return pieces;
}

Pieces stepOf(const Step& step, bool notes)
{
    Pieces start { heading(plain(step.title)) };
    if (!step.sentence.isEmpty())
        append(start, paragraph(plain(step.sentence), { Size::lead }, 0));
    if (step.picture) {
        // What is said of a picture is on the same page: a high one gives way.
        double said = 0;
        for (const Piece& piece : start)
            said += piece.before + piece.height;
        start.push_back(picture(*step.picture, 0.97 * textHeight - said));
        start = together(std::move(start));
    }
    Pieces pieces = std::move(start);
    QStringList points;
    for (const QString& point : step.points)
        points << plain(point);
    Pieces more = bullets(points);
    if (!more.empty()) {
        more.front().before = 3 * millimetre;
        pieces.back().withNext = true;
    }
    append(pieces, std::move(more));
    if (notes && !step.notes.isEmpty()) {
        Pieces spoken { heading(Document::tr("Notes for the presenter"), Size::body) };
        for (const QString& note : step.notes.split(u'\n', Qt::SkipEmptyParts))
            append(spoken, paragraph(plain(note), { .muted = true }, 0.8));
        append(pieces, together(std::move(spoken)));
    }
    return pieces;
}

Pieces feelingsOf(const Story& story)
{
    if (story.feelings.empty())
        return {};
    Pieces pieces { heading(Document::tr("First of all: how was it?")) };
    for (const Feeling& feeling : story.feelings)
        pieces.push_back(row({ { plain(feeling.who), 0.5 },
            { feeling.word.isEmpty() ? u"–"_s : plain(feeling.word), 0.5, { .strong = true } } }));
    return pieces;
}

} // namespace

Result<void> writeDebriefPdf(
    const SeatView& whole, const Story& story, const Reader& reader, const QString& path)
{
    const QString title = plain(story.scenario);
    const QString grade = gradeWords(whole.scenario(), whole.viewer(), reader);
    QString over = text::fill(Document::tr("Debrief · %1", "who may read it"), { plain(grade) });
    if (reader.start.isValid())
        over += u" · "_s + reader.locale.toString(reader.start.date(), u"d MMMM yyyy"_s);
    Pieces pieces { titleBlock({ .over = over, .words = title }) };
    append(pieces, paragraph(plain(story.branch), { .muted = true }, 0));
    append(pieces, paragraph(plain(story.outcome), { Size::lead, true }, 0));
    append(pieces, feelingsOf(story));
    const bool notes = whole.viewer().kind == Viewer::Kind::facilitator;
    for (const Step& step : story.steps)
        append(pieces, stepOf(step, notes));

    Pieces numbers;
    for (const Step& step : story.steps)
        if (step.picture)
            append(numbers, tableOf(*step.picture));
    if (!numbers.empty()) {
        pieces.push_back(heading(Document::tr("The same in numbers")));
        pieces.back().newPage = true;
        append(pieces, std::move(numbers));
    }
    return writeFile(path,
        pdfOf(pieces,
            { .title
                = text::fill(Document::tr("Debrief: %1 (%2)", "a scenario and who may read it"),
                    { plain(titleOf(story)), grade }),
                .grade = text::fill(Document::tr("%1 · %2", "a scenario, and who may read this"),
                    { plain(titleOf(story)), plain(grade) }),
                .invented = plain(story.invented.isEmpty() ? inventedWords(whole.scenario(), reader)
                                                           : story.invented) }));
}

} // namespace pourparler::document
