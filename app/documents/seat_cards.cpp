#include "app/documents/seat_cards.h"

#include "app/documents/party_words.h"
#include "app/text/fill.h"
#include "app/text/naming.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPen>

#include <algorithm>

namespace pourparler::paper {

using namespace Qt::StringLiterals;

namespace {

struct Document {
    Q_DECLARE_TR_FUNCTIONS(Document)
};

constexpr double markSide = 44 * millimetre;
/// Half a page, so that the fold lies in its middle.
constexpr double foldAt = pageHeight / 2 - marginTop;

struct Card {
    PartyId party;
    QString name;
    QString under;
};

/// The largest size, in units, at which the name takes no more than two lines of the card and no word is broken.
int nameSize(const QString& name)
{
    int pixels = static_cast<int>(44 * point);
    for (; pixels > 16 * point; pixels -= static_cast<int>(point)) {
        QFont tried = font(Size::display, true);
        tried.setPixelSize(pixels);
        const QFontMetricsF metrics(tried);
        const QRectF box = metrics.boundingRect(
            QRectF(0, 0, textWidth, 1e6), Qt::TextWordWrap | Qt::AlignHCenter, name);
        if (box.width() <= textWidth && box.height() <= 2.1 * metrics.lineSpacing())
            break;
    }
    return pixels;
}

/// One side, upright, in half a page of which (0, 0) is the left end of the fold.
void paintSide(QPainter& painter, const Card& card)
{
    const double top = 26 * millimetre;
    drawMark(painter, card.party, QRectF((textWidth - markSide) / 2, top, markSide, markSide));
    QFont large = font(Size::display, true);
    large.setPixelSize(nameSize(card.name));
    painter.setFont(large);
    painter.setPen(Qt::black);
    const QRectF box(0, top + markSide + 7 * millimetre, textWidth, 45 * millimetre);
    constexpr int flags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;
    painter.drawText(box, flags, card.name);
    const double used = QFontMetricsF(large).boundingRect(box, flags, card.name).height();
    drawWords(painter, box.adjusted(0, used + 3 * millimetre, 0, 0), card.under,
        { .size = Size::lead, .muted = true }, Qt::AlignHCenter);
}

Piece pieceOf(const Card& card)
{
    return { .height = textHeight,
        .newPage = true,
        .paint = [card](QPainter& painter, const QRectF&) {
            painter.save();
            painter.translate(0, foldAt);
            painter.setPen(QPen(QColor(lineGrey, lineGrey, lineGrey), 0.7 * point, Qt::DashLine));
            painter.drawLine(QPointF(-marginLeft, 0), QPointF(textWidth + marginLeft, 0));
            paintSide(painter, card);
            painter.rotate(180);
            painter.translate(-textWidth, 0);
            paintSide(painter, card);
            painter.restore();
        } };
}

} // namespace

Pieces seatCards(const Scenario& scenario, const Reader& reader)
{
    Pieces pieces;
    for (std::size_t i = 0; i < scenario.parties.size(); ++i) {
        const Party& party = scenario.parties[i];
        for (int seat = 1; seat <= party.seats; ++seat) {
            QString under = roleWords(party);
            if (party.seats > 1)
                under += u" · "_s
                    + text::fill(Document::tr("seat %1 of %2"),
                        { QString::number(seat), QString::number(party.seats) });
            pieces.push_back(
                pieceOf({ PartyId(i), text::partyName(scenario, PartyId(i), reader), under }));
        }
    }
    return pieces;
}

} // namespace pourparler::paper
