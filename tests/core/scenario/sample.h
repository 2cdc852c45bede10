// The sample scenarios of tests/data/scenarios, everything and imported, and ways to break them. Used by this folder's
// tests.
#pragma once

#include "core/scenario/reader.h"

#include <string>
#include <string_view>

namespace pourparler::test {

/// All of its files, as loaded from disk.
[[nodiscard]] ScenarioFiles sampleFiles();

/// The sample with another scenario.yaml.
[[nodiscard]] ScenarioFiles sampleWith(std::string yaml);

/// scenario.yaml of the sample with the first `from` replaced; throws when there is none.
[[nodiscard]] std::string sampleYaml(std::string_view from = {}, std::string_view to = {});

/// The same of the imported sample, which is scenario.yaml alone.
[[nodiscard]] ScenarioFiles importedWith(std::string_view from = {}, std::string_view to = {});

} // namespace pourparler::test
