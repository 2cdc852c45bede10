#include "core/analysis/bargaining/straw_vote.h"

#include "core/analysis/bargaining/changes.h"
#include "core/analysis/bargaining/error_codes.h"
#include "core/analysis/bargaining/passing_sets.h"
#include "core/analysis/bargaining/solver.h"

#include <algorithm>

namespace pourparler {

namespace {

/// Goes through the sets that can ratify: first for the fewest changes, then among those for the most gain.
class RemedyFinder {
public:
    RemedyFinder(const PassingSets& sets, const PackageSpace& space, const Package& package,
        const SearchCost& cost, const Progress& progress)
        : m_sets(sets)
        , m_space(space)
        , m_package(package)
        , m_cost(cost)
        , m_effort(cost, progress)
    {
    }
    [[nodiscard]] Result<RemedySearch> run();

private:
    /// What packages that a set signs lie in.
    struct Arena {
        SearchSpace space;
        std::vector<Points> floors; ///< [column]: parties, then what is kept
    };
    [[nodiscard]] std::size_t keptPlace() const { return m_sets.parties().size(); }
    [[nodiscard]] Arena arenaOf(std::size_t mask);
    /// False when the caller said stop.
    [[nodiscard]] bool keepMost();
    [[nodiscard]] bool gainMost(std::size_t mask);
    [[nodiscard]] bool find(
        const Arena& arena, const std::vector<ColumnGain>& gains, Seek seek, Incumbent& incumbent);

    const PassingSets& m_sets;
    const PackageSpace& m_space;
    const Package& m_package;
    SearchCost m_cost;
    Effort m_effort;
    Points m_kept = 0; ///< issues, at most
    std::size_t m_signers = 0; ///< of the package that keeps as many
    std::vector<Package> m_seen;
    RemedySearch m_result;
};

RemedyFinder::Arena RemedyFinder::arenaOf(std::size_t mask)
{
    const BargainingProblem problem = *m_sets.problemOf(mask);
    const auto distinct
        = m_sets.isMonotone() ? std::vector<IssueId> {} : m_sets.issuesOutside(mask);
    Arena arena { SearchSpace(problem, planElimination(problem, m_cost.entries),
                      { keptColumn(problem, m_package) }, distinct),
        m_sets.floorsOf(mask) };
    arena.floors.push_back(m_kept);
    static_cast<void>(m_effort.spend(arena.space.layoutSteps())); // the search will notice
    return arena;
}

bool RemedyFinder::find(
    const Arena& arena, const std::vector<ColumnGain>& gains, Seek seek, Incumbent& incumbent)
{
    const auto order = sumOrder(gains);
    const auto goal = sumGoal(arena.space, gains, arena.floors, seek);
    std::function<bool(const Package&, std::span<const Points>)> admits;
    if (!m_sets.isMonotone())
        admits = [this](const Package& package, std::span<const Points> utilities) {
            return m_sets.passes(m_sets.signers(package, utilities));
        };
    return search({ arena.space, *goal, *order, nullptr, arena.floors, seek, admits, m_seen },
        incumbent, m_effort);
}

bool RemedyFinder::keepMost()
{
    Incumbent incumbent;
    // Half of the steps are for what gives most.
    const Effort::Share share(m_effort, 2);
    for (const std::size_t mask : m_sets.minimal()) {
        if (m_effort.isUsedUp()) {
            incumbent.proved = false;
            break;
        }
        const std::optional<Package> before = incumbent.package;
        if (!find(arenaOf(mask), { { keptPlace(), 0, 1, 1 } }, Seek::better, incumbent))
            return false;
        if (incumbent.package != before)
            m_signers = mask;
    }
    m_result.proved = incumbent.proved;
    if (!incumbent.package)
        return true;
    m_kept = incumbent.utilities[keptPlace()];
    m_seen.push_back(*incumbent.package);
    return true;
}

bool RemedyFinder::gainMost(std::size_t mask)
{
    std::vector<ColumnGain> gains;
    for (std::size_t p = 0; p < m_sets.parties().size(); ++p)
        if ((mask >> p & 1U) != 0U)
            gains.push_back({ p, m_space.sheet(m_sets.parties()[p])->walkAway, 1, 1 });
    Incumbent incumbent;
    if (!find(arenaOf(mask), gains, Seek::all, incumbent))
        return false;
    m_result.proved = m_result.proved && incumbent.proved;
    if (!incumbent.package)
        return true;
    Points gain = 0;
    for (const ColumnGain& each : gains)
        gain += incumbent.utilities[each.column] - each.origin;
    if (auto& best = m_result.remedy;
        !best || gain > best->gain || (gain == best->gain && *incumbent.package < best->package))
        best = Remedy { *incumbent.package,
            changedIssues(m_package, *incumbent.package, m_space.issueCount()),
            m_sets.partiesOf(mask), gain };
    return true;
}

Result<RemedySearch> RemedyFinder::run()
{
    if (!m_effort.reach(0) || !keepMost())
        return failure(analysis_error::stopped);
    if (m_seen.empty())
        return m_result;
    const std::size_t count = m_sets.minimal().size();
    for (std::size_t place = 0; place < count; ++place) {
        if (m_effort.isUsedUp()) {
            m_result.proved = false;
            break;
        }
        if (!m_effort.reach(static_cast<int>(500 + 500 * place / count))
            || !gainMost(m_sets.minimal()[place]))
            return failure(analysis_error::stopped);
    }
    if (!m_result.remedy
        && !gainMost(m_signers)) // what is known is told, whatever is left of the steps
        return failure(analysis_error::stopped);
    m_effort.reach(1000);
    return m_result;
}

} // namespace

StrawVote strawVote(const Scenario& scenario, const PackageSpace& space, const Package& package)
{
    const PassingSets sets(scenario, space);
    StrawVote vote;
    std::vector<Points> utilities;
    for (const PartyId party : sets.parties()) {
        utilities.push_back(space.value(party, package));
        vote.ballots.push_back(
            { party, std::max<Points>(space.sheet(party)->walkAway - utilities.back(), 0),
                space.crossed(party, package) });
    }
    vote.passes = sets.passes(sets.signers(package, utilities));
    return vote;
}

Result<RemedySearch> findRemedy(const Scenario& scenario, const PackageSpace& space,
    const Package& package, const SearchCost& cost, const Progress& progress)
{
    const PassingSets sets(scenario, space);
    if (const auto problem = sets.problemOf(0); !problem)
        return Unexpected(problem.error());
    return RemedyFinder(sets, space, package, cost, progress).run();
}

} // namespace pourparler
