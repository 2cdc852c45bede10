#include "core/analysis/bargaining/certificate.h"

#include "core/analysis/bargaining/changes.h"
#include "core/analysis/bargaining/error_codes.h"
#include "core/analysis/bargaining/solver.h"

#include <algorithm>

namespace pourparler {

Result<Certificate> certify(const Scenario& scenario, const PackageSpace& space,
    const std::vector<PartyId>& parties, const Package& package, const ImprovementWish& wish,
    const SearchCost& cost, const Progress& progress)
{
    const RedLines lines = wish.keepsRedLines ? RedLines::notCrossedBy(package) : RedLines::ignored;
    const auto problem = bargainingProblem(scenario, space, parties, lines);
    if (!problem)
        return Unexpected(problem.error());
    std::vector<Points> utilities;
    for (const PartyId party : problem->parties)
        utilities.push_back(space.value(party, package));
    return certify(*problem, package, utilities, wish.mostChanges, cost, progress);
}

Result<Certificate> certify(const BargainingProblem& problem, const Package& package,
    const std::vector<Points>& utilities, std::size_t mostChanges, const SearchCost& cost,
    const Progress& progress)
{
    const std::size_t issues = problem.issueCount();
    const std::size_t kept = problem.partyCount(); // the column
    const SearchSpace space(
        problem, planElimination(problem, cost.entries), { keptColumn(problem, package) });
    std::vector<Points> floors = utilities;
    floors.push_back(keptAtLeast(issues, mostChanges));
    // One point gained outweighs all that can be kept.
    std::vector<ColumnGain> gains { { kept, 0, 1, 1 } };
    for (std::size_t p = 0; p < kept; ++p)
        gains.push_back({ p, utilities[p], 1, static_cast<Points>(issues) + 1 });
    const auto order = sumOrder(gains);
    const auto goal = sumGoal(space, gains, floors, Seek::all);
    const std::vector<Package> starts { package };
    Effort effort(cost, progress);
    effort.reach(0);
    Incumbent incumbent;
    if (!search(
            { space, *goal, *order, nullptr, floors, Seek::all, {}, starts }, incumbent, effort))
        return failure(analysis_error::stopped);
    effort.reach(1000);
    Certificate certificate { std::nullopt, incumbent.proved };
    if (!incumbent.package)
        return certificate;
    Improvement better;
    better.package = *incumbent.package;
    for (std::size_t p = 0; p < kept; ++p) {
        better.gains.push_back(incumbent.utilities[p] - utilities[p]);
        better.gain += better.gains.back();
    }
    better.changes = changedIssues(package, better.package, issues);
    if (better.gain > 0)
        certificate.better = std::move(better);
    return certificate;
}

} // namespace pourparler
