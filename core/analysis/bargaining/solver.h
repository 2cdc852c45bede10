// The best packages of a search space under a goal, with proof: depth-first branch and bound, where Lagrangian bounds of bucket
// elimination rule out what cannot be good enough. Used by solutions, certificates and straw votes. Must not know what they are.
#pragma once

#include "core/analysis/bargaining/effort.h"
#include "core/analysis/bargaining/goal.h"
#include "core/analysis/bargaining/order.h"
#include "core/analysis/bargaining/search_space.h"

#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace pourparler {

/// What is sought in a space.
struct Quest {
    const SearchSpace& space;
    Goal& goal; ///< is raised by the search
    const Order& order; ///< what the goal is about, exactly
    const Order* among = nullptr; ///< which of equals is kept; then the first in package order
    const std::vector<Points>& floors; ///< [column] as the goal has them
    Seek seek = Seek::all;
    /// Whether a complete package counts, by its utilities [column] and by its options of issues that the space keeps apart;
    /// empty: all do.
    std::function<bool(const Package&, std::span<const Points>)> admits;
    /// Packages that may be good; those of other spaces do no harm.
    std::span<const Package> starts = {};
    /// After how many places where nothing but equals of what it measures is at stake the search gives up, or so; nothing: as long
    /// as there are steps it goes on.
    std::optional<std::uint64_t> patience = std::nullopt;
};

/// The best package of all searches so far, over one or several spaces with the same columns.
struct Incumbent {
    std::optional<Package> package;
    std::vector<Points> utilities; ///< [column]
    double value = 0; ///< what the goal measures
    /// Packages met that are as good, this one included once it is met; only with Seek::all; saturating.
    std::uint64_t ties = 0;
    /// Every search came to its end: nothing is better, and all ties are counted.
    bool proved = true;
    /// What no package measures more than; where nothing was proved, as far as is known.
    double bound = -std::numeric_limits<double>::infinity();
};

/// Packages must not lie in the spaces of several quests for one incumbent, unless `admits` lets each of them count only once.
/// Deterministic; false when the caller said stop.
[[nodiscard]] bool search(const Quest& quest, Incumbent& incumbent, Effort& effort);

} // namespace pourparler
