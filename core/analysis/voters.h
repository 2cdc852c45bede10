// Whose values a viewer can put side by side. Used by the readings of this folder: what is said of all who vote is only said
// where all of their sheets are known. Must not know what is done with them.
#pragma once

#include "core/view/seat_view.h"

#include <vector>

namespace pourparler {

/// Those who vote, in the scenario's order; empty where the viewer lacks the sheet of one of them.
[[nodiscard]] std::vector<PartyId> votersKnown(const SeatView& view);

} // namespace pourparler
