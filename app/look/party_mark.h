// A party's mark: its colour and its shape, the same in tables, charts, chips and on paper.
// Used wherever a party is shown. Must not know names: the words beside it come from the scenario.
#pragma once

#include "app/look/tokens.h"
#include "core/base/id.h"

#include <QColor>
#include <QPainterPath>
#include <QRectF>
#include <QString>

class QPainter;

namespace pourparler {

/// ● ■ ▲ ◆ ⬟ ✚ ★ ⬢, in the order of the parties in the scenario.
enum class Shape { circle, square, triangle, diamond, pentagon, cross, star, hexagon };

struct PartyMark {
    Shape shape = Shape::circle;
    QColor colour;
    bool outlined = false; ///< from the ninth party on, the same eight in outline
};

[[nodiscard]] PartyMark partyMark(const Tokens& tokens, PartyId party);
/// For text that has no picture, such as a tooltip or a plain export: "●", in outline "○".
[[nodiscard]] QString partySymbol(PartyId party);

/// The shape inside `box`; all shapes look equally large.
[[nodiscard]] QPainterPath shapePath(Shape shape, const QRectF& box);
void paintMark(QPainter& painter, const PartyMark& mark, const QRectF& box);

} // namespace pourparler
