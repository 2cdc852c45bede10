#include "core/analysis/bargaining/ratifiable.h"

#include "core/analysis/bargaining/error_codes.h"
#include "core/analysis/bargaining/passing_sets.h"
#include "core/analysis/bargaining/solution_search.h"

#include <algorithm>

namespace pourparler {

namespace {

constexpr std::size_t keptArenas = 64;

/// Where all of a set sign. A package that several sets would sign belongs to the first of them.
Arena arenaOf(const PassingSets& sets, std::size_t place, const SearchCost& cost)
{
    const std::size_t mask = sets.minimal()[place];
    const BargainingProblem problem = *sets.problemOf(mask);
    const bool alone = sets.isMonotone() && place == 0;
    Arena arena { SearchSpace(problem, planElimination(problem, cost.entries), {},
                      alone ? std::vector<IssueId> {} : sets.issuesOutside(mask)),
        sets.floorsOf(mask), {} };
    if (alone)
        return arena;
    arena.admits = [&sets, place](const Package& package, std::span<const Points> utilities) {
        const std::size_t signers = sets.signers(package, utilities);
        const auto first = sets.minimal().begin();
        return sets.passes(signers)
            && std::none_of(first, first + static_cast<std::ptrdiff_t>(place),
                [signers](std::size_t earlier) { return (earlier & ~signers) == 0; });
    };
    return arena;
}

} // namespace

Result<Ratifiable> ratifiableSolutions(const Scenario& scenario, const PackageSpace& space,
    const SearchCost& cost, const Progress& progress)
{
    const PassingSets sets(scenario, space);
    Ratifiable result;
    result.parties = sets.parties();
    result.necessary = sets.partiesOf(sets.necessary());
    if (sets.necessary() == 0) {
        result.why = sets.minimal().empty() ? Ratifiable::Why::ruleNeverPasses
                                            : Ratifiable::Why::nobodyNecessary;
        return result;
    }
    if (const auto problem = sets.problemOf(0); !problem)
        return Unexpected(problem.error());
    std::vector<ColumnGain> gains;
    for (std::size_t p = 0; p < sets.parties().size(); ++p)
        if ((sets.necessary() >> p & 1U) != 0U)
            gains.push_back({ p, space.sheet(sets.parties()[p])->walkAway, 1, 1 });

    std::vector<std::shared_ptr<const Arena>> kept(std::min(sets.minimal().size(), keptArenas));
    const auto make = [&](std::size_t place) {
        if (place < kept.size() && kept[place])
            return kept[place];
        auto arena = std::make_shared<const Arena>(arenaOf(sets, place, cost));
        if (place < kept.size())
            kept[place] = arena;
        return arena;
    };
    Effort effort(cost, progress);
    if (!SolutionSearch({ sets.minimal().size(), make }, gains, effort).run(result.solutions))
        return failure(analysis_error::stopped);
    if (result.solutions.ideals.empty())
        result.why = Ratifiable::Why::noPackagePasses;
    effort.reach(1000);
    return result;
}

} // namespace pourparler
