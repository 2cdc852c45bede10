// From a scenario to a GENIUS domain and a profile for every voting party: what that format can say, and a list of what it
// cannot. Used by the command line. Must not touch files.
#pragma once

#include "core/scenario/finding.h"
#include "core/scenario/scenario.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pourparler {

struct GeniusExport {
    std::vector<std::pair<std::string, std::string>> files; ///< name → bytes, domain.xml first
    std::vector<Finding> unsaid; ///< remarks without a place
};

/// Names are those of `language`. Importing the files again gives the same worth of every package on a scale from 0 to 1, as
/// far as nothing is listed; of a scenario that was imported it gives the same folder.
[[nodiscard]] GeniusExport exportGenius(const Scenario& scenario, std::string_view language);

} // namespace pourparler
