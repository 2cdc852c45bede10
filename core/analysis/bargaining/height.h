// How far a gain has come, as an exact fraction: what leximin compares. Used by orders and goals, and by who takes a leximin apart.
#pragma once

#include "core/analysis/bargaining/order.h"

#include <compare>
#include <span>
#include <vector>

namespace pourparler {

/// (utility − origin) / unit of a gain.
struct Height {
    Points over = 0;
    Points under = 1; ///< above 0

    friend std::strong_ordering operator<=>(const Height& a, const Height& b);
    friend bool operator==(const Height& a, const Height& b) { return (a <=> b) == 0; }
};

[[nodiscard]] inline Height heightOf(const ColumnGain& gain, std::span<const Points> utilities)
{
    return { utilities[gain.column] - gain.origin, gain.unit };
}
/// The least utility at which a gain is at that height, or above it.
[[nodiscard]] Points reaching(const Height& height, const ColumnGain& gain);
[[nodiscard]] Points passing(const Height& height, const ColumnGain& gain);
/// Ascending.
[[nodiscard]] std::vector<Height> heightsOf(
    const std::vector<ColumnGain>& gains, std::span<const Points> utilities);
/// For people; 0 where there are no gains.
[[nodiscard]] double leastHeight(
    const std::vector<ColumnGain>& gains, std::span<const Points> utilities);

} // namespace pourparler
