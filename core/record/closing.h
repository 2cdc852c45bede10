// When a table counts as closed, and where its events may be parted: what the record has to know of them to seal and to
// branch, and a replay to offer it. Used by core/record and the replay page. Must not know rules; a rewind is resolved
// by the fold.
#pragma once

#include "core/scenario/scenario.h"
#include "core/session/event.h"

#include <cstdint>
#include <span>

namespace pourparler {

/// Whether `isClosed` may have another answer after these.
[[nodiscard]] bool concernsClosing(std::span<const Event> events);
/// From Closed on, whatever comes after it but a rewind: that can take the end back, or bring it back.
[[nodiscard]] bool isClosed(const Scenario& scenario, std::span<const Event> events);

/// The least number of events from `number` on after which a deed is done with all that follows from it.
[[nodiscard]] std::uint64_t endOfDeed(std::span<const Event> events, std::uint64_t number);

} // namespace pourparler
