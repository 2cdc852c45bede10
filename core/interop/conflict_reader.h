// From a conflict file (resources/conflicts/FORMAT.md) to a conflict and everything that is wrong with the file. Used by
// the command line and the tests. Must not know stabilities.
#pragma once

#include "core/analysis/conflict/conflict.h"
#include "core/scenario/finding.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pourparler {

struct ConflictFile {
    std::vector<std::string> languages; ///< the first is the fallback
    LocalText title;
    LocalText about; ///< may be empty
    Conflict conflict;
};

struct ConflictReading {
    std::optional<ConflictFile> file; ///< present when no problem makes it meaningless
    std::vector<Finding> findings; ///< all of them, in the order of lines
    [[nodiscard]] bool hasProblems() const;
};

/// `name` is what findings call the file. Never throws, never hangs: sizes, depth and aliases are capped before the YAML is
/// parsed, states and deciders before anything is computed. Codes: core/scenario/finding_codes.h and conflict_codes.h.
[[nodiscard]] ConflictReading readConflict(const std::string& name, std::string_view bytes);

} // namespace pourparler
