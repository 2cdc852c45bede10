// What is left of a recorded session, played to its end by bots: "what if", after a branch. Used by the host's branch player
// and the command line. Must not know rules; it only asks the driver.
#pragma once

#include "core/record/record.h"

#include <cstdint>
#include <functional>

namespace pourparler {

/// Asked before each step with how many events the stream has; false stops, and what was played until then stays.
using GoOn = std::function<bool(std::uint64_t events)>;

/// Bots take people's seats and every spokesperson's that is empty, and play on virtual time what is open in the record,
/// from the lobby on if need be. They draw by the table's seed and the number of the stream: same branch, same events.
/// An error is a refusal or the journal's own.
[[nodiscard]] Result<void> playOn(Record& record, const GoOn& goOn);

} // namespace pourparler
