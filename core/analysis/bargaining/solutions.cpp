#include "core/analysis/bargaining/solutions.h"

#include "core/analysis/bargaining/error_codes.h"
#include "core/analysis/bargaining/solution_search.h"

#include <algorithm>
#include <limits>

namespace pourparler {

namespace {

/// Walk-away values as what gains start from.
std::vector<ColumnGain> gainsOf(const BargainingProblem& problem)
{
    std::vector<ColumnGain> gains;
    for (std::size_t p = 0; p < problem.partyCount(); ++p)
        gains.push_back({ p, problem.walkAway[p], 1, 1 });
    return gains;
}

/// False when the caller said stop.
bool findNearest(const BargainingProblem& problem, const SearchSpace& space, Effort& effort,
    std::optional<Nearest>& nearest)
{
    const std::vector<Points> noFloors(problem.partyCount(), std::numeric_limits<Points>::min());
    const auto arena = std::make_shared<const Arena>(Arena { space, noFloors, {} });
    SolutionSearch solve({ 1, [&arena](std::size_t) { return arena; } }, gainsOf(problem), effort);
    Incumbent incumbent;
    if (!solve.seekLeximin(gainsOf(problem), incumbent))
        return false;
    if (!incumbent.package)
        return true;
    nearest = Nearest { *incumbent.package, incumbent.utilities, {}, incumbent.proved };
    for (std::size_t p = 0; p < problem.partyCount(); ++p)
        nearest->shortfalls.push_back(
            std::max<Points>(problem.walkAway[p] - incumbent.utilities[p], 0));
    return true;
}

} // namespace

Result<Solutions> bargainingSolutions(
    const BargainingProblem& problem, const SearchCost& cost, const Progress& progress)
{
    Effort effort(cost, progress);
    const auto arena = std::make_shared<const Arena>(Arena {
        SearchSpace(problem, planElimination(problem, cost.entries)), problem.walkAway, {} });
    Solutions solutions;
    SolutionSearch solve({ 1, [&arena](std::size_t) { return arena; } }, gainsOf(problem), effort);
    if (!solve.run(solutions)
        || (solutions.ideals.empty()
            && !findNearest(problem, arena->space, effort, solutions.nearest)))
        return failure(analysis_error::stopped);
    effort.reach(1000);
    return solutions;
}

} // namespace pourparler
