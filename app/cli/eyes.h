// What of a record is read and with whose eyes, as people type it after --branch and --as. Used by replay and debrief.
#pragma once

#include "app/cli/commands.h"
#include "core/record/record.h"
#include "core/view/seat_view.h"

#include <cstdint>
#include <optional>
#include <string>

namespace pourparler::cli {

/// Nothing after a word on standard error. What is altered is told all the same, after a warning.
[[nodiscard]] std::optional<RecordContents> readWarily(const std::string& record, Console& console);
/// "public", "facilitator", or a seat: "emp", "emp/2". For anything else nothing, after a word on standard error.
[[nodiscard]] std::optional<Viewer> viewerOfName(
    const Scenario& scenario, const std::string& name, Console& console);
/// The table where there is no number. Where there is no such branch nothing, after a word on standard error.
[[nodiscard]] std::optional<StreamId> streamOfNumber(const RecordContents& contents,
    const std::string& record, std::optional<std::uint64_t> number, Console& console);

} // namespace pourparler::cli
