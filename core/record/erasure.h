// Where people's words are in a session, for erasing them: names, what one seat's persons said, everything.
// Used by the records page, exports and the command line. Must not decide what is to go.
#pragma once

#include "core/record/record.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace pourparler {

/// Positions of events, from 0, as Record::eraseWords takes them; of events whose words are still there only.
using Positions = std::vector<std::size_t>;

/// The names of all persons who took a seat.
[[nodiscard]] Positions positionsOfNames(std::span<const Event> events);
/// What whoever sat there said, drafted and noted, and their names. What a party says as one, its spokesperson says.
[[nodiscard]] Positions positionsOfWords(std::span<const Event> events, SeatId seat);
/// Names, arguments, reasons, drafts, notes, and the facilitator's remarks.
[[nodiscard]] Positions positionsOfAllWords(std::span<const Event> events);

/// Erases what `choose` finds in the table and in every branch of a record that nobody plays. Errors: those of
/// Record::open and of writing; what was erased before one stays erased.
using ChoosePositions = std::function<Positions(std::span<const Event> events)>;
[[nodiscard]] Result<void> eraseEverywhere(
    const std::string& path, const SealKey& key, const ChoosePositions& choose);

} // namespace pourparler
