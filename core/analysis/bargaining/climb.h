// Packages that qualify, found by changing one issue after the other for the better: quick, and no proof of anything, so that
// searches have something to begin with. Used by solution_search.cpp only.
#pragma once

#include "core/analysis/bargaining/effort.h"
#include "core/analysis/bargaining/order.h"
#include "core/analysis/bargaining/search_space.h"

#include <vector>

namespace pourparler {

/// A package with its utilities [column].
struct Candidate {
    Package package;
    std::vector<Points> utilities;
};

/// Packages that reach all floors [column]: some that give much to one of the gains, to all together, or to the least of them;
/// each once. None where none was found.
[[nodiscard]] std::vector<Candidate> climb(const SearchSpace& space,
    const std::vector<Points>& floors, const std::vector<ColumnGain>& gains, Effort& effort);

} // namespace pourparler
