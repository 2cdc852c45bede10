// Where coalitions of deciders would leave things as they are (Inohara & Hipel 2008), and where one can take things from
// one equilibrium to another that all its members prefer. Used by whoever explains a conflict; stability.h judges
// deciders one by one.
#pragma once

#include "core/analysis/conflict/paths.h"
#include "core/analysis/conflict/stability.h"
#include "core/base/result.h"

#include <array>
#include <vector>

namespace pourparler {

/// As for one decider, where better is what every member prefers, and to move is to move together, member after member.
/// seq: the others answer by moves together, of one coalition of theirs after another, from which all who move gain. A
/// coalition of one is its decider; only for seq it is more easily deterred, as the others may answer as coalitions.
struct CoalitionStability {
    Coalition members = 0;
    std::array<StateSet, allStabilities.size()> stable;
};

/// No coalition without one of its members could do it, and it is of two or more.
struct Jump {
    Coalition members = 0;
    StateIndex from = 0;
    StateIndex to = 0;
    std::vector<PathStep> steps;
    friend bool operator==(const Jump&, const Jump&) = default;
};

struct CoalitionAnalysis {
    std::vector<CoalitionStability> coalitions; ///< all, the small ones first
    /// By `from`, then as the coalitions stand, then by `to`; the first maxJumps.
    std::vector<Jump> jumps;
    std::size_t jumpCount = 0; ///< of all that there are

    /// Stable for every coalition.
    [[nodiscard]] StateSet equilibria(Stability stability) const;
};

/// Coalitions times states times states that are looked at; 12 deciders with one option each are too many, 9 are not.
inline constexpr std::size_t maxCoalitionWork = std::size_t { 1 } << 27U;
inline constexpr std::size_t maxJumps = 1'000; ///< more are counted only

/// Jumps are those among `equilibria`. Error: "conflict-too-many-coalitions".
[[nodiscard]] Result<CoalitionAnalysis> analyseCoalitions(
    const Conflict& conflict, const StateSet& equilibria);

} // namespace pourparler
