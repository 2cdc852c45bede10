// What would be fair: the bargaining solutions, each as the package that maximises it, with proof. Used by reports, the command
// line and the debrief. Must not know the ratification rule.
#pragma once

#include "core/analysis/bargaining/effort.h"
#include "core/analysis/bargaining/front.h"
#include "core/analysis/bargaining/problem.h"
#include "core/base/result.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace pourparler {

/// Over packages that give nobody less than their walk-away value. A gain is what is above it; the ideal of a party is the most
/// that it gets in any of these packages, and a gain is normalised by dividing it by the ideal's.
enum class SolutionKind : std::uint8_t {
    nash, ///< the product of gains (Nash 1950); where not all can be positive, the number of positive ones, then their product
    kalaiSmorodinsky, ///< the least normalised gain (Kalai & Smorodinsky 1975), then the least but one, ... (Imai 1983)
    egalitarian, ///< the least gain (Kalai 1977), then the least but one, ...
    utilitarian, ///< the sum of utilities
    relativeUtilitarian ///< the sum of normalised gains
};
inline constexpr std::array<SolutionKind, 5> allSolutionKinds { SolutionKind::nash,
    SolutionKind::kalaiSmorodinsky, SolutionKind::egalitarian, SolutionKind::utilitarian,
    SolutionKind::relativeUtilitarian };

/// As other programs read them: "nash", "kalai_smorodinsky".
[[nodiscard]] constexpr std::string_view nameOf(SolutionKind kind)
{
    constexpr std::array<std::string_view, allSolutionKinds.size()> names { "nash",
        "kalai_smorodinsky", "egalitarian", "utilitarian", "relative_utilitarian" };
    return names[static_cast<std::size_t>(kind)];
}

/// Of the packages that are best, the one whose least normalised gain is largest, then the least but one, and so on; of those the
/// first in package order.
struct Solution {
    Package package;
    std::vector<Points> utilities; ///< [party of the problem]
    std::uint64_t ties = 1; ///< packages that are best, this one included; saturating
    bool proved = true; ///< nothing is better; else the best package found
    bool counted
        = true; ///< `ties` and the choice among them are exact; else there are at least so many
    /// What is maximised, in points or parts: the geometric mean of positive gains; the least gain, normalised or not; the sum.
    double value = 0;
    double bound = 0; ///< no package has more than this; proved: the value
};

/// Nobody's walk-away value can be kept for all.
struct Nearest {
    Package package; ///< whose largest shortfall is least, then the largest but one, and so on
    std::vector<Points> utilities; ///< [party]
    std::vector<Points> shortfalls; ///< [party] what is missing to the walk-away value, or 0
    bool proved = true;
    [[nodiscard]] bool qualifies() const
    {
        return std::all_of(
            shortfalls.begin(), shortfalls.end(), [](Points missing) { return missing == 0; });
    }
};

struct Solutions {
    /// [party] the most it can get, or the most found, where nobody gets less than their walk-away value; empty where no package
    /// that qualifies is known. A party
    /// whose ideal is its walk-away value gains nothing anywhere and is left out of what compares normalised gains.
    std::vector<Points> ideals;
    /// [SolutionKind] all, where any package that qualifies is known, or none.
    std::array<std::optional<Solution>, allSolutionKinds.size()> solutions;
    /// Where no package qualifies; nothing where the problem has no package at all, or none was found.
    std::optional<Nearest> nearest;
    bool decided = true; ///< whether any package qualifies is proved
    std::uint64_t steps = 0; ///< that it took, of SearchCost

    [[nodiscard]] const std::optional<Solution>& operator[](SolutionKind kind) const
    {
        return solutions[static_cast<std::size_t>(kind)];
    }
};

/// Over the packages of a problem, which is to keep red lines where they are to be kept. Fails with `analysis-stopped`. With the
/// front of the packages that reach every walk-away value (FrontWish::acceptable, epsilon 0), all is proved at once where that
/// front is exact, and its packages are where searches begin where it is not.
[[nodiscard]] Result<Solutions> bargainingSolutions(const BargainingProblem& problem,
    const SearchCost& cost = {}, const Progress& progress = {}, const Front* acceptable = nullptr);

} // namespace pourparler
