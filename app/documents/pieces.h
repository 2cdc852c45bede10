// What paper is made of: words, headings, Markdown, rows of a table, pictures, marks in black and white.
// Used by every document on paper. Must not know scenarios' secrets: it sets what it is given.
#pragma once

#include "app/documents/layout.h"
#include "core/base/id.h"

#include <QStringList>

#include <vector>

namespace pourparler {
class Chart;
}

namespace pourparler::paper {

struct Type {
    Size size = Size::body;
    bool strong = false;
    bool muted = false;
};

// Words in a box, broken into lines.
[[nodiscard]] double widthOf(const QString& words, const QFont& font);
[[nodiscard]] double heightOf(const QString& words, const Type& type, double width);
void drawWords(QPainter& painter, const QRectF& box, const QString& words, const Type& type,
    Qt::Alignment alignment = Qt::AlignLeft);
/// The party's shape in black, in outline from the ninth on.
void drawMark(QPainter& painter, PartyId party, const QRectF& box);
void drawLine(QPainter& painter, double left, double right, double y);

// Pieces over the whole width of the text.
/// Stays with what follows. `size`: title or lead.
[[nodiscard]] Piece heading(const QString& words, Size size = Size::title);
/// Plain words, which may go over pages line by line; paragraphs by '\n'.
[[nodiscard]] Pieces paragraph(const QString& words, const Type& type = {}, double before = 2);
/// `level`: from 1, how far in.
[[nodiscard]] Pieces bullets(const QStringList& items, const Type& type = {}, int level = 1);
/// Without its first heading where the page has said that already. Nothing is fetched, HTML is shown as it is written.
[[nodiscard]] Pieces markdown(const QString& text, bool withoutTitle = false);
/// As wide as the text; the chart's own pixel is three quarters of a point. Smaller where it would be higher than `most`.
[[nodiscard]] Piece picture(const Chart& chart, double most = textHeight);

/// A small line, the title in large type below it with a party's mark, and a line about it.
struct Title {
    QString over;
    QString words;
    QString under = {};
    bool marked = false;
    PartyId party = {};
};
[[nodiscard]] Piece titleBlock(const Title& title);

/// One cell of a row; shares add up to 1.
struct Cell {
    QString words;
    double share = 1;
    Type type = {};
    Qt::Alignment alignment = Qt::AlignLeft;
};
inline constexpr double cellGap = 3 * millimetre; ///< between two of them
/// As high as its highest cell, a hairline above it if wished.
[[nodiscard]] Piece row(std::vector<Cell> cells, bool line = true);

} // namespace pourparler::paper
