// How much of a package is left as it was: a column for searches that are to change few issues. Used by certificate.cpp and
// straw_vote.cpp only.
#pragma once

#include "core/analysis/bargaining/search_space.h"

#include <algorithm>
#include <vector>

namespace pourparler {

/// 1 for the option that the package has.
[[nodiscard]] inline SearchSpace::Column keptColumn(
    const BargainingProblem& problem, const Package& package)
{
    SearchSpace::Column column;
    for (std::size_t i = 0; i < problem.issueCount(); ++i) {
        column.emplace_back(problem.optionCount(IssueId(i)), 0);
        if (const auto option = package.option(IssueId(i)))
            column.back()[option->index()] = 1;
    }
    return column;
}

/// Ascending.
[[nodiscard]] inline std::vector<IssueId> changedIssues(
    const Package& from, const Package& to, std::size_t issues)
{
    std::vector<IssueId> changed;
    for (std::size_t i = 0; i < issues; ++i)
        if (from.option(IssueId(i)) != to.option(IssueId(i)))
            changed.emplace_back(i);
    return changed;
}

/// What must be kept so that no more than that changes.
[[nodiscard]] inline Points keptAtLeast(std::size_t issues, std::size_t mostChanges)
{
    return static_cast<Points>(issues - std::min(issues, mostChanges));
}

} // namespace pourparler
