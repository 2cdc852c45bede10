// The best package for a separable wish under a floor: how agents and the composer's help choose
// among millions without listing them. Must not know who asks.
#pragma once

#include "core/packages/package_space.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace pourparler {

/// Maximise Σ wish[issue][option] over legal complete packages whose value to `party` lies in
/// [floor, ceiling] and which cross none of its red lines. Ties: the higher value to the party, as
/// its cap leaves it, then package order. A party without a sheet (a mediator) values everything at
/// nothing and has no red lines.
struct Wish {
    PartyId party;
    Points floor = 0;
    Points ceiling = 0; ///< 0: none
    /// [issue][option], any sign; the largest of all issues together below 2^60
    std::vector<std::vector<std::int64_t>> wish;
    Package fixed; ///< issues decided here stay as they are
};

/// How long each way of searching is tried, in steps; as long as one comes to an end, the answer is the same.
struct SearchLimits {
    /// the ways to decide tied issues together; else they are decided apart
    std::size_t listing = 20'000;
    /// branch and bound; else dynamic programming, where there is room for it
    std::uint64_t branching = 20'000;
    /// branch and bound where that finds no room: some tenths of a second
    std::uint64_t lastResort = 4'000'000;
};

struct Best {
    std::optional<Package> package; ///< nothing when no package qualifies
    bool exact = true; ///< else every way of searching gave up, and there is no package
};

/// Exact: depth-first branch and bound with Lagrangian bounds over precomputed suffix maxima,
/// integers only; where that gets lost among near-equals, dynamic programming over values.
[[nodiscard]] Best searchBest(
    const PackageSpace& space, const Wish& wish, SearchLimits limits = {});

/// Wishing for nothing: ties go to the value and then to package order, which is the party's best package.
[[nodiscard]] Wish wishForBest(const PackageSpace& space, PartyId party);

/// Its package. The checker finds scenarios for which the search could give up.
[[nodiscard]] std::optional<Package> bestFor(
    const PackageSpace& space, const Wish& wish, SearchLimits limits = {});

} // namespace pourparler
