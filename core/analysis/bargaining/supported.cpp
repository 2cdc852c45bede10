#include "core/analysis/bargaining/supported.h"

#include "core/base/draw.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <set>

namespace pourparler {

namespace {

constexpr std::uint64_t seed = 0x737570706f7274; // any; fixed, so that a problem has one cloud
constexpr std::size_t stepLimit = 200'000'000; ///< looks at an option, all weighings together
constexpr double nothing = -std::numeric_limits<double>::infinity();

/// One weighing after another, along the plan.
class Weighing {
public:
    Weighing(const BargainingProblem& problem, const Elimination& plan)
        : m_problem(problem)
        , m_plan(plan)
        , m_worth(problem.issueCount())
        , m_points(problem.couplings.size())
        , m_tables(plan.buckets.size())
        , m_choices(plan.buckets.size())
    {
        for (std::size_t b = 0; b < plan.buckets.size(); ++b) {
            m_tables[b].resize(plan.buckets[b].entries);
            m_choices[b].resize(plan.buckets[b].entries);
        }
    }

    /// Nothing when there is no package at all.
    std::optional<Package> best(const std::vector<double>& weights)
    {
        weigh(weights);
        for (std::size_t b = 0; b < m_plan.buckets.size(); ++b)
            fill(b);
        Package package;
        for (std::size_t b = m_plan.buckets.size(); b-- > 0;) {
            const Bucket& bucket = m_plan.buckets[b];
            const std::size_t entry = bucket.entryOf(m_options);
            if (m_tables[b][entry] == nothing)
                return std::nullopt;
            m_options[bucket.issue.index()] = m_choices[b][entry];
            package.set(bucket.issue, OptionId(std::size_t { m_choices[b][entry] }));
        }
        return package;
    }

private:
    [[nodiscard]] static double sum(
        std::span<const Points> points, const std::vector<double>& weights)
    {
        double sum = 0;
        for (std::size_t p = 0; p < points.size(); ++p)
            sum += weights[p] * static_cast<double>(points[p]);
        return sum;
    }
    void weigh(const std::vector<double>& weights)
    {
        for (std::size_t i = 0; i < m_problem.issueCount(); ++i) {
            m_worth[i].resize(m_problem.optionCount(IssueId(i)));
            for (std::size_t o = 0; o < m_worth[i].size(); ++o)
                m_worth[i][o] = sum(m_problem.worthOf({ IssueId(i), OptionId(o) }), weights);
        }
        for (std::size_t c = 0; c < m_points.size(); ++c)
            m_points[c] = m_problem.couplings[c].forbidden()
                ? nothing
                : sum(m_problem.couplings[c].points, weights);
    }
    void fill(std::size_t b)
    {
        const Bucket& bucket = m_plan.buckets[b];
        for (std::size_t entry = 0; entry < bucket.entries; ++entry) {
            for (std::size_t k = 0; k < bucket.scope.size(); ++k)
                m_options[bucket.scope[k].index()] = static_cast<std::uint8_t>(
                    entry / bucket.strides[k] % m_problem.optionCount(bucket.scope[k]));
            m_tables[b][entry] = nothing;
            for (std::size_t o = 0; o < m_problem.optionCount(bucket.issue); ++o) {
                if (!m_problem.isAllowed({ bucket.issue, OptionId(o) }))
                    continue;
                m_options[bucket.issue.index()] = static_cast<std::uint8_t>(o);
                if (const double value = valueHere(bucket); value > m_tables[b][entry]) {
                    m_tables[b][entry] = value;
                    m_choices[b][entry] = static_cast<std::uint8_t>(o);
                }
            }
        }
    }
    [[nodiscard]] double valueHere(const Bucket& bucket) const
    {
        double value = m_worth[bucket.issue.index()][m_options[bucket.issue.index()]];
        for (const std::size_t c : bucket.couplings) {
            const auto& literals = m_problem.couplings[c].literals;
            if (std::all_of(literals.begin(), literals.end(), [&](const Coupling::Literal& each) {
                    return Legality::contains(each.options, m_options[each.issue.index()]);
                }))
                value += m_points[c];
        }
        for (const std::size_t child : bucket.children)
            value += m_tables[child][m_plan.buckets[child].entryOf(m_options)];
        return value;
    }

    const BargainingProblem& m_problem;
    const Elimination& m_plan;
    std::vector<std::vector<double>> m_worth; ///< [issue][option]
    std::vector<double> m_points; ///< [coupling]
    std::vector<std::vector<double>> m_tables; ///< [bucket][entry]
    std::vector<std::vector<std::uint8_t>> m_choices; ///< [bucket][entry]
    std::array<std::uint8_t, maxIssues> m_options {};
};

} // namespace

std::vector<Package> supportedPackages(
    const BargainingProblem& problem, const Elimination& plan, std::size_t count)
{
    std::size_t steps = 0;
    for (const Bucket& bucket : plan.buckets)
        steps += bucket.entries * problem.optionCount(bucket.issue);
    count = std::min(count, std::max<std::size_t>(1, stepLimit / std::max<std::size_t>(1, steps)));

    Weighing weighing(problem, plan);
    std::vector<Package> packages;
    std::set<Package> seen;
    Draw draw(seed, 0, 0);
    std::vector<double> weights(problem.partyCount());
    for (std::size_t n = 0; n < count; ++n) {
        // Cubes: now everybody counts, now hardly anybody but one. No library function that differs between machines.
        for (double& weight : weights) {
            const double even = static_cast<double>((draw() >> 12U) + 1U) * 0x1p-52;
            weight = even * even * even + 0x1p-20;
        }
        const auto package = weighing.best(weights);
        if (!package)
            break;
        if (seen.insert(*package).second)
            packages.push_back(*package);
    }
    return packages;
}

} // namespace pourparler
