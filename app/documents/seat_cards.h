// Cards for the table: a page a seat, folded in the middle, mark and name on both sides. Used by the paper for a room.
// Public: must not show anything of a brief.
#pragma once

#include "app/documents/pieces.h"
#include "core/scenario/scenario.h"

namespace pourparler::paper {

[[nodiscard]] Pieces seatCards(const Scenario& scenario, const Reader& reader);

} // namespace pourparler::paper
