// What “stability” has worked out before it is told, to people or to programs. Used by the files of that command.
#pragma once

#include "app/cli/commands.h"
#include "core/analysis/conflict/coalitions.h"
#include "core/analysis/conflict/paths.h"
#include "core/analysis/conflict/table_conflict.h"

#include <optional>
#include <vector>

namespace pourparler::cli {

/// A conflict from a file, or the one at a table.
struct ConflictCase {
    LocalText title;
    LocalText about; ///< may be empty
    QString where; ///< at what point of the talks; empty for a file
    Conflict conflict;
    std::optional<TableConflict> table; ///< without its conflict, which is above
    std::optional<Scenario> scenario; ///< of the table
};

struct StabilityFindings {
    Stabilities single;
    StateSet lasting; ///< equilibria of any kind
    Result<CoalitionAnalysis> coalitions;
    std::vector<Path> paths; ///< from the status quo to the equilibria that improvements lead to
};

[[nodiscard]] StabilityFindings findStabilities(const Conflict& conflict);

[[nodiscard]] std::string stabilityJson(
    const ConflictCase& theCase, const StabilityFindings& found, const Reader& reader);
void tellStability(const ConflictCase& theCase, const StabilityFindings& found, Console& console);

} // namespace pourparler::cli
