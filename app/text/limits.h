// A viewer's own limits in words: the red lines that a package crosses, and that it is worth less than no agreement.
// Used by whatever shows a package to a seat: composer, proposals, signing. Must not know anybody else's sheet.
#pragma once

#include "app/text/reader.h"
#include "core/view/seat_view.h"

#include <QStringList>

namespace pourparler::text {

/// Why, for each red line of the viewer's party that the package crosses; none without a sheet.
[[nodiscard]] QStringList crossedRedLines(
    const SeatView& view, const Package& package, const Reader& reader);
/// "Crosses a red line: …"; several stand one below the other. Empty for none.
[[nodiscard]] QString crossing(const QStringList& redLines);
/// "Worth 11.0, below your walk-away value of 59.0"; empty where it is not, without a sheet and while scores are hidden.
[[nodiscard]] QString belowWalkAway(
    const SeatView& view, const Package& package, const Reader& reader);

} // namespace pourparler::text
