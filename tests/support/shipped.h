// The scenarios that the program comes with, for tests and benchmarks that play them. Whether they are as they should be
// is the reader's tests' business: here one that cannot be read throws.
#pragma once

#include "core/scenario/reader.h"

#include <string>

namespace pourparler::test {

[[nodiscard]] ScenarioFiles shippedFiles(const std::string& id);
[[nodiscard]] Scenario shippedScenario(const std::string& id);

} // namespace pourparler::test
