// Recorded sessions under a replay page: one that has nearly everything a timeline can mark, over or not. Used by the
// tests of the replay page.
#pragma once

#include "core/record/record.h"
#include "core/view/seat_view.h"

#include <QString>

#include <memory>

namespace pourparler::desktop::test {

/// Words that only the first party's seat may read again.
inline constexpr const char* secretDraft = "what I would settle for";
inline constexpr const char* secretNote = "watch the mediator";

/// The price of the hours, in a file at `path`: the first party is a person who drafts, notes, proposes and answers, the
/// facilitator pauses, remarks and goes back once; the bots play on to the end if it is to be `closed`.
[[nodiscard]] std::shared_ptr<const RecordContents> recordSession(const QString& path, bool closed);

/// The same words again with the eyes of `viewer`, folded from the beginning.
[[nodiscard]] SeatView foldedView(
    const RecordContents& contents, const Viewer& viewer, std::size_t shown);

} // namespace pourparler::desktop::test
