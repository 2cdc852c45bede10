// A package from outside, as a file: {"reuse": "licence", "notice": 7}, issue id → option id; issues that are not named are
// left open. JSON, which the YAML reader takes too and knows the line of everything. Used by the command line.
#pragma once

#include "core/base/package.h"
#include "core/scenario/finding.h"
#include "core/scenario/scenario.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pourparler {

struct PackageReading {
    std::optional<Package> package; ///< nothing when there is a problem
    std::vector<Finding>
        findings; ///< all of them, codes of core/scenario/finding_codes.h, in the order of lines
};

/// `file` is what findings call it. Never throws, whatever the bytes are.
[[nodiscard]] PackageReading readPackage(
    const Scenario& scenario, const std::string& file, std::string_view bytes);

} // namespace pourparler
