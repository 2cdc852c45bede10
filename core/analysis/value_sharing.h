// Who created and who captured value, by the scenario's public value table. Used by the debrief.
// Must not know points: these are amounts of money or whatever unit the table has.
#pragma once

#include "core/view/seat_view.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace pourparler {

/// Hundredths of the table's unit, so that shares in per cent are exact; low ≤ high, either may be below zero.
struct Amount {
    std::int64_t low = 0;
    std::int64_t high = 0;
    friend bool operator==(const Amount&, const Amount&) = default;
};

/// A line of the table that the agreement brings about.
struct SharedItem {
    std::size_t item = 0; ///< place in ValueTable::items
    Amount amount;
    std::vector<std::pair<PartyId, int>> capturedBy; ///< per cent
    friend bool operator==(const SharedItem&, const SharedItem&) = default;
};

struct PartyShare {
    PartyId party;
    Amount captured; ///< its shares of all items, what it pays taken off
    int creates = 0; ///< how many items it helps to create that are worth something
    friend bool operator==(const PartyShare&, const PartyShare&) = default;
};

struct ValueSharing {
    std::vector<SharedItem> items; ///< in the table's order
    std::vector<PartyShare>
        parties; ///< in the scenario's order; those that create or capture something
    Amount total;
    friend bool operator==(const ValueSharing&, const ValueSharing&) = default;
};

/// Of the agreement; empty without one, or without a table.
[[nodiscard]] ValueSharing valueSharing(const SeatView& view);

} // namespace pourparler
