// From a Scenario to the files of its folder: what the reader reads back is the same scenario. Used by imports from other
// tools and by the tests. Must not judge what it writes.
#pragma once

#include "core/scenario/reader.h"
#include "core/scenario/scenario.h"

namespace pourparler {

/// scenario.yaml, instructions and briefs; the same bytes for the same scenario. The scenario has to be one that the reader
/// could have read: nothing confidential taken out of it, and a place for every party, issue and option that it names.
[[nodiscard]] ScenarioFiles filesOf(const Scenario& scenario);

} // namespace pourparler
