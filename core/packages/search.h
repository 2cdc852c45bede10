// The best package for a separable wish under a floor: how agents and the composer's help choose among
// millions without listing them. Must not know who asks.
#pragma once

#include "core/packages/package_space.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace pourparler {

/// Maximise Σ wish[issue][option] over legal complete packages whose value to `party` lies in [floor, ceiling] and
/// which cross none of its red lines. Ties: the higher value to the party, then package order. A party without a
/// sheet (a mediator) values everything at nothing and has no red lines.
struct Wish {
    PartyId party;
    Points floor = 0;
    Points ceiling = 0; ///< 0: none
    std::vector<std::vector<std::int64_t>> wish; ///< [issue][option], any sign, |wish| < 2^40
    Package fixed; ///< issues decided here stay as they are
};

/// Exact: depth-first branch and bound with Lagrangian bounds over precomputed suffix maxima, integers only.
/// Nothing when no package qualifies. Issues that dependencies, interactions or red lines tie together are decided as
/// one, unless listing their choices takes more than `stepLimit` steps: that changes the time it takes, nothing else.
[[nodiscard]] std::optional<Package> bestFor(
    const PackageSpace& space, const Wish& wish, std::size_t stepLimit = 200'000);

} // namespace pourparler
