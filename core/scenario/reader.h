// From the files of a scenario to a Scenario and everything that is wrong with its form.
// Used by the programs, the record (which keeps the files) and the tests. Must not judge the deal:
// balance is core/packages' half of the check.
#pragma once

#include "core/base/result.h"
#include "core/scenario/finding.h"
#include "core/scenario/scenario.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace pourparler {

/// A scenario's folder as it was read: path relative to the folder, with '/', → bytes. Sorted, so hashing is stable.
struct ScenarioFiles {
    std::string name; ///< the folder's own name; has to be the scenario's id
    std::map<std::string, std::string> files;
};

/// Reads scenario.yaml, public/<lang>/*.md and briefs/<lang>/*.md; anything else in there is left alone,
/// except that other files under briefs/ are kept so that the reader can object to them.
/// Errors: "folder-missing", "folder-unreadable", "file-too-large" (1 MiB a file, 16 MiB together), "too-many-files".
[[nodiscard]] Result<ScenarioFiles> loadScenarioFolder(const std::string& folder);

/// Where things stand in scenario.yaml, for checkers that find something later.
/// Keys: "party/emp", "issue/reuse", "option/reuse.free", "dependency/0", "ratification", "protocol", "".
using Places = std::map<std::string, Place, std::less<>>;

struct Reading {
    std::optional<Scenario> scenario; ///< present when no problem makes it meaningless
    std::vector<Finding> findings; ///< all of them, in the order of files and lines
    Places places;
    [[nodiscard]] bool hasProblems() const;
};

/// Never throws, never hangs: sizes, depth and aliases are capped before the YAML is parsed.
[[nodiscard]] Reading readScenario(const ScenarioFiles& files);

} // namespace pourparler
