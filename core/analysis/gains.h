// Who got what: walk-away value, result and best possible of each party that the viewer may know of.
// Used by the debrief. Computes from the viewer's own sheets or from what was disclosed, and from nothing else.
#pragma once

#include "core/view/seat_view.h"

#include <vector>

namespace pourparler {

struct Gain {
    PartyId party;
    Points walkAway = 0;
    Points result = 0; ///< what was signed less the cost of time, or the walk-away value
    Points best
        = 0; ///< the most that a legal package without crossing a red line is worth; else walkAway
    [[nodiscard]] Points above() const { return result - walkAway; }
    friend bool operator==(const Gain&, const Gain&) = default;
};

/// In the scenario's order. Empty before the end, and when the session was broken off: then there is no result.
[[nodiscard]] std::vector<Gain> gains(const SeatView& view);

} // namespace pourparler
