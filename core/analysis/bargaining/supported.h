// Packages that are best for some weighing of the parties: points of the front found one by one, however large it is. Used to
// fill up approximate fronts. Must not know walk-away values.
#pragma once

#include "core/analysis/bargaining/elimination.h"

#include <vector>

namespace pourparler {

/// For each of up to `count` weighings, drawn at random but always the same ones, the package with the highest weighted sum of
/// utilities (caps left out): efficient, as all weights are above zero. Fewer where the plan's tables are large. Without those
/// that came up before. `plan` has to be exact.
[[nodiscard]] std::vector<Package> supportedPackages(
    const BargainingProblem& problem, const Elimination& plan, std::size_t count);

} // namespace pourparler
