#include "core/analysis/bargaining/solutions.h"

#include "core/analysis/bargaining/error_codes.h"
#include "core/analysis/bargaining/solution_search.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <numeric>

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
bool findNearest(const BargainingProblem& problem, const std::shared_ptr<const SearchSpace>& space,
    Effort& effort, std::optional<Nearest>& nearest)
{
    const std::vector<Points> noFloors(problem.partyCount(), std::numeric_limits<Points>::min());
    SolutionSearch solve({ 1,
                             [&](std::size_t) {
                                 return Arena { space, noFloors, {} };
                             } },
        gainsOf(problem), effort);
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

/// Those best for each party and for all together, and some on the way between them.
std::vector<std::size_t> pointsToStartFrom(const Front& front)
{
    constexpr std::size_t some = 100;
    std::vector<std::size_t> points;
    const auto addBest = [&](const auto& valueOf) {
        std::size_t best = 0;
        for (std::size_t point = 1; point < front.size(); ++point)
            if (valueOf(front.utilities(point)) > valueOf(front.utilities(best)))
                best = point;
        points.push_back(best);
    };
    for (std::size_t p = 0; p < front.parties(); ++p)
        addBest([p](std::span<const Points> utilities) { return utilities[p]; });
    addBest([](std::span<const Points> utilities) {
        return std::accumulate(utilities.begin(), utilities.end(), Points { 0 });
    });
    for (std::size_t k = 0; k < std::min(front.size(), some); ++k)
        points.push_back(k * front.size() / std::min(front.size(), some));
    return points;
}

/// Where a front is not exact, some of its points lie just below walk-away values.
void offerPoints(const BargainingProblem& problem, const Front& front, SolutionSearch& solve)
{
    if (front.size() == 0)
        return;
    for (const std::size_t point : pointsToStartFrom(front)) {
        const auto utilities = front.utilities(point);
        if (std::equal(utilities.begin(), utilities.end(), problem.walkAway.begin(),
                std::greater_equal<> {}))
            solve.offer({ front.package(point), { utilities.begin(), utilities.end() } });
    }
}

} // namespace

Result<Solutions> bargainingSolutions(const BargainingProblem& problem, const SearchCost& cost,
    const Progress& progress, const Front* acceptable)
{
    Effort effort(cost, progress);
    const auto space
        = std::make_shared<const SearchSpace>(problem, planElimination(problem, cost.entries));
    Solutions solutions;
    SolutionSearch solve({ 1,
                             [&](std::size_t) {
                                 return Arena { space, problem.walkAway, {} };
                             } },
        gainsOf(problem), effort);
    if (acceptable != nullptr) {
        if (acceptable->kind() == Front::Kind::exact)
            solve.read(*acceptable);
        else
            offerPoints(problem, *acceptable, solve);
    }
    if (!solve.run(solutions)
        || (solutions.ideals.empty() && !findNearest(problem, space, effort, solutions.nearest)))
        return failure(analysis_error::stopped);
    if (auto& nearest = solutions.nearest; nearest && nearest->qualifies()) {
        solve.offer({ nearest->package, std::move(nearest->utilities) });
        nearest.reset();
        if (!solve.run(solutions))
            return failure(analysis_error::stopped);
    }
    effort.reach(1000);
    solutions.steps = effort.used();
    return solutions;
}

} // namespace pourparler
