// What a picture draws of a Deal's many packages: those efficient for two parties alone, a fair sample of all of them, what
// comes nearest where nothing is good enough for everybody. Used by charts. Must not know how a front is worked out.
#pragma once

#include "core/base/id.h"

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace pourparler {

/// Utility vectors, [point][party], of which none dominates another.
using Vectors = std::vector<std::vector<Points>>;

/// Positions of those that are efficient for two parties (positions in a vector) when nobody else counts, the first one's
/// utility rising and the second one's falling; of equal pairs the first.
[[nodiscard]] std::vector<std::size_t> efficientForTwo(
    const Vectors& front, std::size_t first, std::size_t second);

/// At most `most` of the positions below `count`, ascending and evenly spread, the first and the last among them; `most` of
/// at least 2.
[[nodiscard]] std::vector<std::size_t> spreadOver(std::size_t count, std::size_t most);

/// The vector whose largest shortfall below the walk-away values is the smallest; of equals the one with the smallest sum of
/// shortfalls, then the first. Nothing where there is no vector.
[[nodiscard]] std::optional<std::size_t> nearestToAll(
    const Vectors& front, const std::vector<Points>& walkAway);

/// The two parties (positions in a vector, the smaller first) whose interests are opposed the most: Pearson's correlation of
/// their utilities over the front is the smallest; of equals the first pair. There are at least two.
[[nodiscard]] std::pair<std::size_t, std::size_t> mostOpposed(
    const Vectors& front, std::size_t parties);

} // namespace pourparler
