#include "app/documents/pieces.h"

#include "app/charts/chart.h"
#include "app/look/party_mark.h"
#include "app/look/wrapping.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPen>

#include <algorithm>

namespace pourparler::paper {

namespace {

/// Of a picture: its pixels are CSS's, 96 to the inch.
constexpr double pixel = unitsPerInch / 96.0;
constexpr double beforePicture = 3 * millimetre;
constexpr double cellPadding = 1.1 * millimetre;

QColor inkOf(const Type& type)
{
    return type.muted ? QColor(mutedGrey, mutedGrey, mutedGrey) : QColor(Qt::black);
}

} // namespace

double widthOf(const QString& words, const QFont& font)
{
    return QFontMetricsF(font).horizontalAdvance(words);
}

double heightOf(const QString& words, const Type& type, double width)
{
    if (words.isEmpty())
        return 0;
    const QRectF room(0, 0, width, 1e6);
    const QFont set = font(type.size, type.strong);
    return QFontMetricsF(set).boundingRect(room, wrapOf(words, set, width), words).height();
}

void drawWords(QPainter& painter, const QRectF& box, const QString& words, const Type& type,
    Qt::Alignment alignment)
{
    const QFont set = font(type.size, type.strong);
    painter.setFont(set);
    painter.setPen(inkOf(type));
    painter.drawText(box, static_cast<int>(alignment) | wrapOf(words, set, box.width()), words);
}

void drawMark(QPainter& painter, PartyId party, const QRectF& box)
{
    PartyMark mark = partyMark(lightTokens(), party);
    mark.colour = Qt::black;
    paintMark(painter, mark, box);
}

void drawLine(QPainter& painter, double left, double right, double y)
{
    painter.setPen(QPen(QColor(lineGrey, lineGrey, lineGrey), 0.5 * point));
    painter.drawLine(QPointF(left, y), QPointF(right, y));
}

Piece heading(const QString& words, Size size)
{
    const Type type { size, true };
    const double below = size == Size::title ? 2 * millimetre : 1 * millimetre;
    return { .height = heightOf(words, type, textWidth) + below,
        .before = (size == Size::title ? 8 : 5) * millimetre,
        .withNext = true,
        .paint = [words, type](QPainter& painter, const QRectF& box) {
            drawWords(painter, box, words, type);
        } };
}

Piece picture(const Chart& chart, double most)
{
    const double width = textWidth / pixel;
    const Ink ink;
    const double height = chart.heightFor(width, ink);
    const double scale = std::min(pixel, most / height);
    return { .height = height * scale,
        .before = beforePicture,
        // Whoever lays out keeps the chart for as long as the pieces.
        .paint = [&chart, width, height, scale, ink](QPainter& painter, const QRectF&) {
            painter.scale(scale, scale);
            chart.paint(painter, QRectF(0, 0, width, height), ink);
        } };
}

Piece titleBlock(const Title& title)
{
    const Type over { Size::caption, true, true };
    const Type large { Size::display, true };
    const Type under { Size::body, false, true };
    const double left = title.marked ? 17 * millimetre : 0;
    const double overHeight = heightOf(title.over, over, textWidth) + 2.5 * millimetre;
    const double wordsHeight = heightOf(title.words, large, textWidth - left);
    const double underHeight = heightOf(title.under, under, textWidth - left);
    return { .height = overHeight + wordsHeight + 1.5 * millimetre + underHeight + 3 * millimetre,
        .paint = [=](QPainter& painter, const QRectF& box) {
            drawWords(painter, box, title.over, over);
            const QRectF words = box.adjusted(left, overHeight, 0, 0);
            if (title.marked)
                drawMark(painter, title.party,
                    QRectF(0, overHeight + 0.5 * millimetre, 12 * millimetre, 12 * millimetre));
            drawWords(painter, words, title.words, large);
            drawWords(painter, words.adjusted(0, wordsHeight + 1.5 * millimetre, 0, 0), title.under,
                under);
        } };
}

Piece row(std::vector<Cell> cells, bool line)
{
    const double gaps = cellGap * static_cast<double>(cells.size() - 1);
    const auto ascentOf = [](const Cell& cell) {
        return QFontMetricsF(font(cell.type.size, cell.type.strong)).ascent();
    };
    // Different sizes stand on one line.
    double ascent = 0;
    for (const Cell& cell : cells)
        ascent = std::max(ascent, cell.words.isEmpty() ? 0 : ascentOf(cell));
    std::vector<double> tops;
    double height = 0;
    for (const Cell& cell : cells) {
        tops.push_back(cellPadding + std::max(0.0, ascent - ascentOf(cell)));
        height = std::max(
            height, tops.back() + heightOf(cell.words, cell.type, (textWidth - gaps) * cell.share));
    }
    return { .height = height + cellPadding,
        .paint
        = [cells = std::move(cells), tops, gaps, line](QPainter& painter, const QRectF& box) {
              if (line)
                  drawLine(painter, 0, box.width(), 0);
              double left = 0;
              for (std::size_t i = 0; i < cells.size(); ++i) {
                  const double width = (box.width() - gaps) * cells[i].share;
                  drawWords(painter, QRectF(left, tops[i], width, box.height()), cells[i].words,
                      cells[i].type, cells[i].alignment);
                  left += width + cellGap;
              }
          } };
}

} // namespace pourparler::paper
