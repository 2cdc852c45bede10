// In which order the issues of a bargaining problem are decided, and what each of them is tied to when its turn comes: the
// plan of bucket elimination (Rollón & Larrosa 2006) that fronts, bounds and counts follow. Knows nothing of utilities.
#pragma once

#include "core/analysis/bargaining/problem.h"

#include <cstddef>
#include <vector>

namespace pourparler {

/// What is settled when one issue is eliminated: a table with an entry for every choice of its scope.
struct Bucket {
    IssueId issue;
    std::vector<IssueId> scope; ///< issues eliminated later that it is tied to, ascending
    std::vector<std::size_t> strides; ///< of each issue of the scope in the table
    std::size_t entries = 1; ///< of the table: the product of the scope's option counts
    std::vector<std::size_t>
        couplings; ///< positions: whose issues are all this one or in its scope
    std::vector<std::size_t> children; ///< earlier buckets whose table is read here, ascending
    std::size_t parent
        = none; ///< the bucket that reads this one's table; none where the scope is empty
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    /// The table entry for a choice of the scope. `options` [issue]: the options chosen.
    template <class Options>
    [[nodiscard]] std::size_t entryOf(const Options& options) const
    {
        std::size_t entry = 0;
        for (std::size_t k = 0; k < scope.size(); ++k)
            entry += strides[k] * static_cast<std::size_t>(options[scope[k].index()]);
        return entry;
    }
};

struct Elimination {
    std::vector<Bucket>
        buckets; ///< one an issue, in the order of elimination; children stand before their parents
    /// Couplings that no bucket holds, because their tables would be too large: whoever searches has to look at them
    /// itself, and whoever bounds may assume the best of them.
    std::vector<std::size_t> relaxed;
    std::size_t entries = 0; ///< of all tables together
    [[nodiscard]] bool exact() const { return relaxed.empty(); }
};

/// Of all tables together.
inline constexpr std::size_t usualEntryLimit = std::size_t { 1 } << 20U;

/// Greedy min-fill over the graph of issues that share a coupling. Where the tables would have more than `entryLimit`
/// entries (times options), couplings are left out: those worth least first, dependencies last.
[[nodiscard]] Elimination planElimination(
    const BargainingProblem& problem, std::size_t entryLimit = usualEntryLimit);

} // namespace pourparler
