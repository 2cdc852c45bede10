// Sessions that end in every way there is, in memory: what the tests of the debrief look at.
#pragma once

#include "core/record/record.h"

#include <memory>

namespace pourparler::desktop::test {

enum class Ending { agreement, partial, impasse, walkOut, brokenOff, open, lobby };

struct Wanted {
    Ending ending = Ending::agreement;
    const char* scenario = "price-of-the-hours";
    /// With people in the first two seats; else bots alone.
    bool people = true;
    /// Whether everybody is shown the results at the end.
    bool disclosed = true;
};

/// Words of a person's that are a name on the screens.
inline constexpr const char* firstName = "Zorglub";

/// Played by bots and, in the first two seats, by somebody who proposes once, and signs or walks out as is wanted. Fails
/// loudly where no session ends so.
[[nodiscard]] std::shared_ptr<const RecordContents> sessionTo(const Wanted& wanted);

/// With a branch that leaves the table's stream before its last quarter and was broken off.
[[nodiscard]] std::shared_ptr<const RecordContents> withBranch(const RecordContents& contents);

/// The same after those people said a word each.
[[nodiscard]] std::shared_ptr<const RecordContents> withFeeling(
    const RecordContents& contents, SeatId seat, const char* word);

} // namespace pourparler::desktop::test
