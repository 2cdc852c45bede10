#include "core/analysis/bargaining/ratifiable.h"

#include "core/analysis/bargaining/error_codes.h"
#include "core/analysis/bargaining/passing_sets.h"
#include "core/analysis/bargaining/solution_search.h"

#include <algorithm>
#include <map>
#include <utility>

namespace pourparler {

namespace {

constexpr std::size_t keptNumbers = std::size_t { 1 }
    << 23U; ///< of all spaces that are kept, or so

/// Arenas where all of a set sign. Spaces are shared by sets that keep the same red lines, and kept as long as there is room.
class ArenaMaker {
public:
    ArenaMaker(
        const PassingSets& sets, const PackageSpace& space, const SearchCost& cost, Effort& effort)
        : m_sets(sets)
        , m_cost(cost)
        , m_effort(effort)
        , m_firstOf(std::size_t { 1 } << sets.parties().size(), unknown)
    {
        for (std::size_t p = 0; p < sets.parties().size(); ++p)
            if (!space.sheet(sets.parties()[p])->redLines.empty())
                m_withLines |= std::size_t { 1 } << p;
    }

    /// A package that several sets would sign belongs to the first of them.
    [[nodiscard]] Arena make(std::size_t place)
    {
        const std::size_t mask = m_sets.minimal()[place];
        const bool alone = m_sets.isMonotone() && place == 0;
        Arena arena { spaceOf(mask, alone), m_sets.floorsOf(mask), {} };
        if (!alone)
            arena.admits
                = [this, place](const Package& package, std::span<const Points> utilities) {
                      const std::size_t signers = m_sets.signers(package, utilities);
                      return m_sets.passes(signers) && firstOf(signers) == place;
                  };
        return arena;
    }

private:
    static constexpr std::uint32_t unknown = static_cast<std::uint32_t>(-1);

    [[nodiscard]] std::shared_ptr<const SearchSpace> spaceOf(std::size_t mask, bool alone)
    {
        auto& kept = m_spaces[{ mask & m_withLines, alone }];
        if (kept)
            return kept;
        const BargainingProblem problem = *m_sets.problemOf(mask);
        auto made = std::make_shared<const SearchSpace>(problem,
            planElimination(problem, m_cost.entries), std::vector<SearchSpace::Column> {},
            alone ? std::vector<IssueId> {} : m_sets.issuesOutside(mask));
        static_cast<void>(m_effort.spend(made->layoutSteps())); // the search will notice
        if (made->size() <= m_room) {
            m_room -= made->size();
            kept = made;
        }
        return made;
    }
    /// The first minimal set that has all it needs.
    [[nodiscard]] std::size_t firstOf(std::size_t signers)
    {
        std::uint32_t& first = m_firstOf[signers];
        if (first == unknown) {
            const auto& minimal = m_sets.minimal();
            const auto found = std::find_if(minimal.begin(), minimal.end(),
                [signers](std::size_t set) { return (set & ~signers) == 0; });
            first = static_cast<std::uint32_t>(found - minimal.begin());
        }
        return first;
    }

    const PassingSets& m_sets;
    SearchCost m_cost;
    Effort& m_effort;
    std::vector<std::uint32_t> m_firstOf; ///< [signers]
    std::size_t m_withLines = 0; ///< parties that have red lines
    std::map<std::pair<std::size_t, bool>, std::shared_ptr<const SearchSpace>> m_spaces;
    std::size_t m_room = keptNumbers;
};

/// Those that pass when everybody signs.
void offerAll(const Solutions& acceptable, const PassingSets& sets, SolutionSearch& solve)
{
    for (const auto& solution : acceptable.solutions)
        if (solution && sets.passes(sets.signers(solution->package, solution->utilities)))
            solve.offer({ solution->package, solution->utilities });
}

} // namespace

Result<Ratifiable> ratifiableSolutions(const Scenario& scenario, const PackageSpace& space,
    const SearchCost& cost, const Progress& progress, const Solutions* acceptable)
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
    if (acceptable != nullptr && result.necessary == result.parties) {
        result.solutions = *acceptable;
        result.solutions.nearest.reset();
    } else {
        std::vector<ColumnGain> gains;
        for (std::size_t p = 0; p < sets.parties().size(); ++p)
            if ((sets.necessary() >> p & 1U) != 0U)
                gains.push_back({ p, space.sheet(sets.parties()[p])->walkAway, 1, 1 });
        Effort effort(cost, progress);
        ArenaMaker maker(sets, space, cost, effort);
        SolutionSearch solve(
            { sets.minimal().size(), [&maker](std::size_t place) { return maker.make(place); },
                [&sets](const Package& package, std::span<const Points> utilities) {
                    return sets.passes(sets.signers(package, utilities));
                } },
            gains, effort);
        if (acceptable != nullptr)
            offerAll(*acceptable, sets, solve);
        if (!solve.run(result.solutions))
            return failure(analysis_error::stopped);
        result.solutions.steps = effort.used();
    }
    if (result.solutions.ideals.empty())
        result.why = Ratifiable::Why::noPackagePasses;
    static_cast<void>(goesOn(progress, 1000));
    return result;
}

} // namespace pourparler
