// Findings as lines of text, for tests that compare them and for messages of tests that fail.
#pragma once

#include "core/scenario/finding.h"

#include <string>
#include <vector>

namespace pourparler::test {

/// The problems and remarks, a line each: "P scenario.yaml:3:5 bad-id path | value".
[[nodiscard]] std::string described(const std::vector<Finding>& findings);

} // namespace pourparler::test
