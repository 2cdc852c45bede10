#include "core/analysis/bargaining/error_codes.h"
#include "core/analysis/bargaining/front_assembly.h"
#include "core/analysis/bargaining/nondominated.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <optional>

namespace pourparler {

namespace {

constexpr std::size_t pointsAtMost
    = 2'000; ///< of the relaxed front: each is compared with each that was found
constexpr std::size_t repairs = 400; ///< changes of one issue tried before a package is given up

/// Finds packages near those of the relaxed front, and measures what could still be missing.
class Relaxed {
public:
    Relaxed(const BargainingProblem& problem, const Elimination& plan)
        : m_problem(problem)
        , m_plan(plan)
        , m_bonus(problem.partyCount())
    {
        for (const std::size_t c : plan.relaxed)
            for (std::size_t p = 0; p < problem.couplings[c].points.size(); ++p)
                m_bonus[p] += std::max<Points>(problem.couplings[c].points[p], 0);
    }

    void look(const Front& promised, std::size_t point)
    {
        if (const auto package = repaired(promised.package(point))) {
            const Package better = climbed(*package);
            for (const Package& each : { *package, better }) {
                m_packages.push_back(each);
                m_found.push_back(m_problem.utilities(each));
            }
        }
    }

    [[nodiscard]] Front take(const Front& promised, bool acceptable)
    {
        if (acceptable)
            dropUnacceptable();
        FrontAssembly assembly;
        assembly.start(m_problem.partyCount());
        std::vector<std::vector<Points>> kept;
        for (const std::size_t place : nondominated(m_found)) {
            assembly.add(m_found[place], m_packages[place]);
            kept.push_back(m_found[place]);
        }
        Points bound = 0;
        for (std::size_t point = 0; point < promised.size(); ++point)
            bound = std::max(bound, missing(promised.utilities(point), kept));
        const Points promisedLoss = promised.bound();
        return assembly.take(bound > std::numeric_limits<Points>::max() - promisedLoss
                ? bound
                : bound + promisedLoss);
    }

private:
    [[nodiscard]] std::size_t broken(const Package& package) const
    {
        return static_cast<std::size_t>(
            std::count_if(m_problem.couplings.begin(), m_problem.couplings.end(),
                [&](const Coupling& each) { return each.forbidden() && each.holds(package); }));
    }
    /// Changes one issue after the other so that fewer couplings are broken, until none is.
    [[nodiscard]] std::optional<Package> repaired(Package package) const
    {
        std::size_t left = broken(package);
        for (std::size_t change = 0; left > 0 && change < repairs; ++change) {
            // Round the issues: where no change is better, an equal one leads out of the dead end.
            const IssueId issue(change % m_problem.issueCount());
            for (std::size_t o = 0; o < m_problem.optionCount(issue); ++o) {
                Package other = package;
                other.set(issue, OptionId(o));
                if (!m_problem.isAllowed({ issue, OptionId(o) }))
                    continue;
                if (const std::size_t then = broken(other); then <= left) {
                    package = other;
                    left = then;
                }
            }
        }
        if (left > 0)
            return std::nullopt;
        return package;
    }
    /// As long as the change of one issue leaves more for all together.
    [[nodiscard]] Package climbed(Package package) const
    {
        const auto sum = [&](const Package& of) {
            const auto utilities = m_problem.utilities(of);
            return std::accumulate(utilities.begin(), utilities.end(), Points { 0 });
        };
        Points best = sum(package);
        for (bool better = true; better;) {
            better = false;
            for (std::size_t i = 0; i < m_problem.issueCount(); ++i)
                for (std::size_t o = 0; o < m_problem.optionCount(IssueId(i)); ++o) {
                    Package other = package;
                    other.set(IssueId(i), OptionId(o));
                    if (!m_problem.contains(other))
                        continue;
                    if (const Points then = sum(other); then > best) {
                        best = then;
                        package = other;
                        better = true;
                    }
                }
        }
        return package;
    }
    void dropUnacceptable()
    {
        std::size_t kept = 0;
        for (std::size_t k = 0; k < m_found.size(); ++k) {
            bool acceptable = true;
            for (std::size_t p = 0; p < m_problem.partyCount(); ++p)
                acceptable = acceptable && m_found[k][p] >= m_problem.walkAway[p];
            if (!acceptable)
                continue;
            m_found[kept] = m_found[k];
            m_packages[kept++] = m_packages[k];
        }
        m_found.resize(kept);
        m_packages.resize(kept);
    }
    /// How far the nearest of `kept` is below what was promised and everything that was relaxed.
    [[nodiscard]] Points missing(
        std::span<const Points> promised, const std::vector<std::vector<Points>>& kept) const
    {
        Points least = std::numeric_limits<Points>::max();
        for (const auto& utilities : kept) {
            Points most = 0;
            for (std::size_t p = 0; p < utilities.size(); ++p)
                most = std::max(
                    most, std::min(promised[p] + m_bonus[p], m_problem.cap[p]) - utilities[p]);
            least = std::min(least, most);
        }
        return least;
    }

    const BargainingProblem& m_problem;
    const Elimination& m_plan;
    std::vector<Points> m_bonus; ///< [party] what the relaxed couplings could add at most
    std::vector<Package> m_packages;
    std::vector<std::vector<Points>> m_found; ///< [package][party]
};

} // namespace

Result<Front> relaxedFront(const BargainingProblem& problem, const Elimination& plan,
    const FrontWish& wish, const Progress& progress)
{
    // What has no cap and no floor promises at least as much as the problem itself.
    BargainingProblem open = problem;
    std::fill(open.cap.begin(), open.cap.end(), BargainingProblem::noCap);
    FrontWish few = wish;
    few.acceptable = false;
    few.approximate = std::min(wish.approximate, pointsAtMost);
    few.exact = std::min(wish.exact, pointsAtMost);
    const auto half = [&progress](int perMille) { return goesOn(progress, perMille / 2); };
    const Result<Front> promised = plannedFront(open, plan, few, half);
    if (!promised)
        return tl::unexpected(promised.error());

    Relaxed relaxed(problem, plan);
    for (std::size_t point = 0; point < promised->size(); ++point) {
        relaxed.look(*promised, point);
        if (!goesOn(progress, 500 + static_cast<int>(500 * point / promised->size())))
            return failure(analysis_error::stopped);
    }
    return relaxed.take(*promised, wish.acceptable);
}

} // namespace pourparler
