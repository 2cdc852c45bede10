// One more command for a session that nobody plays: a word about how one feels after the end, a remark in the debrief.
// Used by the debrief and the records page. It must not be used for a record that a Host has open.
#pragma once

#include "core/record/record.h"
#include "core/session/command.h"

#include <string>

namespace pourparler {

/// Opens the record, has the driver decide, and closes it in order; session time stands still. Errors: those of
/// Record::open, refusals (core/session/refusal.h), and those of writing.
[[nodiscard]] Result<void> amend(const std::string& path, const SealKey& key, StreamId stream,
    const Actor& actor, CommandBody body);

} // namespace pourparler
