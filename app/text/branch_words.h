// How a record's streams are called: the original, a branch, where it leaves. Used by the command line, the documents and
// the desktop, so that a branch has the same number everywhere. Must not look into events.
#pragma once

#include "app/text/reader.h"
#include "core/record/record.h"

namespace pourparler::text {

/// "The original", "Branch 2".
[[nodiscard]] QString streamName(StreamId stream, const Reader& reader);
/// "Branch 2 leaves the table after event 40". No full stop.
[[nodiscard]] QString branchPlace(const Fork& fork, const Reader& reader);

} // namespace pourparler::text
