// Paper: pieces one below the other, broken into A4 pages, written as PDF with a footer on each. Lengths are in units of
// a 720th of an inch, so that text is set as finely as it is printed. Used by everything that goes on paper.
// Must not know what is on it.
#pragma once

#include "app/text/reader.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QFont>
#include <QRectF>
#include <QString>

#include <functional>
#include <vector>

class QPainter;

namespace pourparler::paper {

inline constexpr int unitsPerInch = 720;
inline constexpr double point = unitsPerInch / 72.0;
inline constexpr double millimetre = unitsPerInch / 25.4;

/// A4 and what lies between its margins, above the footer.
inline constexpr double pageWidth = 210 * millimetre;
inline constexpr double pageHeight = 297 * millimetre;
inline constexpr double marginLeft = 22 * millimetre;
inline constexpr double marginTop = 20 * millimetre;
inline constexpr double textWidth = pageWidth - 2 * marginLeft;
inline constexpr double textHeight = pageHeight - marginTop - 28 * millimetre;

/// Five sizes and no others, as on screens: 8, 10, 12, 16 and 26 point.
enum class Size { caption, body, lead, title, display };
[[nodiscard]] QFont font(Size size, bool strong = false);

/// What is printed grey is never lighter than what can be read on a poor copy.
inline constexpr int mutedGrey = 0x55;
inline constexpr int lineGrey = 0xaa;

/// Is never split; one that is higher than a page is made smaller.
struct Piece {
    double height = 0;
    double before = 0; ///< space above it; dropped at the top of a page
    bool withNext = false; ///< not the last one on a page
    bool newPage = false; ///< begins one
    std::function<void(QPainter& painter, const QRectF& box)> paint = {};
};
using Pieces = std::vector<Piece>;

void append(Pieces& to, Pieces more);
/// Keeps all of them on one page, if they fit there.
[[nodiscard]] Pieces together(Pieces pieces);

struct Placed {
    const Piece* piece = nullptr;
    double top = 0; ///< from the top of the text
};
/// A page at least. Pointers into `pieces`.
[[nodiscard]] std::vector<std::vector<Placed>> paginate(const Pieces& pieces);

struct Print {
    QString title; ///< of the file
    QString grade; ///< in every footer
    QString invented; ///< that it was invented for training; in every footer
};
[[nodiscard]] QByteArray pdfOf(const Pieces& pieces, const Print& print);

} // namespace pourparler::paper
