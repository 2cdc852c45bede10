// With whose eyes a record is read, as people type it after --as. Used by replay and debrief.
#pragma once

#include "app/cli/commands.h"
#include "core/view/seat_view.h"

#include <optional>
#include <string>

namespace pourparler::cli {

/// "public", "facilitator", or a seat: "emp", "emp/2". For anything else nothing, after a word on standard error.
[[nodiscard]] std::optional<Viewer> viewerOfName(
    const Scenario& scenario, const std::string& name, Console& console);

} // namespace pourparler::cli
