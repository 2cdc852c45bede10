// Small GENIUS files, and ways to break them: a domain with items and whole numbers, and one for hyper-rectangles. Used by
// this folder's tests.
#pragma once

#include "core/interop/genius_import.h"
#include "core/scenario/scenario.h"

#include <string>
#include <string_view>

namespace pourparler::test {

/// "Garden": Hedge (high, low, none), Trees (2 to 6), Bench (oak, none); indexes with gaps.
[[nodiscard]] GeniusFile gardenDomain();
/// Hedge 0.5 × (1, 0.5, 0), Trees 0.3 × (1, 0.75, …, 0), Bench 0.2 × (0.1, 1); its own order and indexes. Reservation 0.25.
[[nodiscard]] GeniusFile gardenProfile();
/// "A", "B" and "C", 0 to 9 each.
[[nodiscard]] GeniusFile boxesDomain();
/// Of at most 200: 50 where A is 2 to 4 and B is 5 to 9, 2 × 30 × 0.5 where C is 7, −10 outside of A 0 to 1. Reservation 0.1.
[[nodiscard]] GeniusFile boxesProfile();

/// With the first `from` replaced; throws when there is none. § in `to` is taken out again.
[[nodiscard]] GeniusFile with(GeniusFile file, std::string_view from, std::string_view to);

/// Read again by the reader of scenarios, which has to have no problem with it.
[[nodiscard]] Scenario scenarioOf(const GeniusImport& imported);
[[nodiscard]] Scenario garden(const GeniusFile& profile = gardenProfile());
[[nodiscard]] Scenario boxes(const GeniusFile& profile = boxesProfile());

} // namespace pourparler::test
