#include "app/documents/layout.h"

#include "app/documents/pieces.h"
#include "app/look/typeface.h"
#include "app/text/fill.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPen>

#include <algorithm>
#include <array>
#include <iterator>

namespace pourparler::paper {

using namespace Qt::StringLiterals;

namespace {

struct Document {
    Q_DECLARE_TR_FUNCTIONS(Document)
};

/// How much room `pieces` from `at` need up to the first that may be the last one on a page.
double roomOf(const Pieces& pieces, std::size_t at)
{
    double room = 0;
    for (std::size_t i = at; i < pieces.size(); ++i) {
        room += (i == at ? 0 : pieces[i].before) + pieces[i].height;
        if (!pieces[i].withNext || (i + 1 < pieces.size() && pieces[i + 1].newPage))
            break;
    }
    return room;
}

void paintPiece(QPainter& painter, const Placed& placed)
{
    const double height = placed.piece->height;
    const double scale = std::min(1.0, textHeight / height);
    painter.save();
    painter.translate(marginLeft, marginTop + placed.top);
    painter.scale(scale, scale);
    placed.piece->paint(painter, QRectF(0, 0, textWidth, height));
    painter.restore();
}

void paintFooter(QPainter& painter, const Print& print, std::size_t page, std::size_t pages)
{
    const double top = pageHeight - 22 * millimetre;
    painter.setPen(QPen(QColor(lineGrey, lineGrey, lineGrey), 0.5 * point));
    painter.drawLine(QPointF(marginLeft, top), QPointF(marginLeft + textWidth, top));
    const QString number = text::fill(
        Document::tr("Page %1 of %2"), { QString::number(page), QString::number(pages) });
    const double numberWidth = widthOf(number, font(Size::caption)) + 4 * millimetre;
    const QRectF box(marginLeft, top + 2 * millimetre, textWidth, 14 * millimetre);
    drawWords(painter, box, number, { Size::caption }, Qt::AlignRight);
    const QRectF left = box.adjusted(0, 0, -numberWidth, 0);
    const Type strong { Size::caption, true };
    drawWords(painter, left, print.grade, strong);
    const double used = heightOf(print.grade, strong, left.width()) + 0.5 * millimetre;
    drawWords(painter, left.adjusted(0, used, 0, 0), print.invented,
        { .size = Size::caption, .muted = true });
}

} // namespace

QFont font(Size size, bool strong)
{
    constexpr std::array points { 8, 10, 12, 16, 26 };
    QFont font(typeface());
    font.setPixelSize(
        static_cast<int>(points[static_cast<std::size_t>(size)] * static_cast<int>(point)));
    font.setWeight(strong ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void append(Pieces& to, Pieces more)
{
    to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

Pieces together(Pieces pieces)
{
    for (std::size_t i = 0; i + 1 < pieces.size(); ++i)
        pieces[i].withNext = true;
    return pieces;
}

std::vector<std::vector<Placed>> paginate(const Pieces& pieces)
{
    std::vector<std::vector<Placed>> pages(1);
    double used = 0;
    bool kept = false; // by the one before, whose room has been reckoned with
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const Piece& piece = pieces[i];
        const bool first = pages.back().empty();
        const double before = first ? 0 : piece.before;
        const double alone = std::min(piece.height, textHeight);
        const double room = kept ? alone : roomOf(pieces, i);
        const double needed = room > textHeight ? alone : room;
        if (!first && (piece.newPage || used + before + needed > textHeight)) {
            pages.emplace_back();
            used = 0;
        } else {
            used += before;
        }
        pages.back().push_back({ &piece, used });
        used += alone;
        kept = piece.withNext && room <= textHeight;
    }
    return pages;
}

QByteArray pdfOf(const Pieces& pieces, const Print& print)
{
    const auto pages = paginate(pieces);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(print.title);
    writer.setCreator(u"Pourparler"_s);
    writer.setResolution(unitsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    for (std::size_t page = 0; page < pages.size(); ++page) {
        if (page > 0)
            writer.newPage();
        for (const Placed& placed : pages[page])
            paintPiece(painter, placed);
        paintFooter(painter, print, page + 1, pages.size());
    }
    painter.end();
    return buffer.data();
}

} // namespace pourparler::paper
