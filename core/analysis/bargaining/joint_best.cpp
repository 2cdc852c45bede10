#include "core/analysis/bargaining/joint_best.h"

#include <algorithm>
#include <array>
#include <compare>
#include <cstdint>
#include <vector>

namespace pourparler {

namespace {

/// Of those who count and of the others; the first decides. Adding the same to two scores keeps their order, which is all
/// that elimination needs.
struct Score {
    Points counting = 0;
    Points others = 0;
    Score& operator+=(const Score& more)
    {
        counting += more.counting;
        others += more.others;
        return *this;
    }
    friend auto operator<=>(const Score&, const Score&) = default;
};

class Eliminator {
public:
    Eliminator(const BargainingProblem& problem, const Elimination& plan,
        std::span<const std::size_t> parties)
        : m_problem(problem)
        , m_plan(plan)
        , m_counts(problem.partyCount())
    {
        for (const std::size_t party : parties)
            m_counts[party] = 1;
    }

    /// As if there were no caps.
    [[nodiscard]] std::optional<JointBest> run()
    {
        for (const Bucket& bucket : m_plan.buckets)
            fill(bucket);
        JointBest best;
        for (std::size_t b = 0; b < m_plan.buckets.size(); ++b) {
            if (m_plan.buckets[b].parent != Bucket::none)
                continue;
            const auto& score = m_tables[b].front().score;
            if (!score)
                return std::nullopt;
            best.sum += score->counting;
        }
        for (std::size_t b = m_plan.buckets.size(); b-- > 0;) {
            const Bucket& bucket = m_plan.buckets[b];
            const OptionId option = m_tables[b][bucket.entryOf(m_options)].option;
            m_options[bucket.issue.index()] = option.index();
            best.package.set(bucket.issue, option);
        }
        return best;
    }

private:
    struct Entry {
        std::optional<Score> score; ///< nothing: no package has this choice of the scope
        OptionId option;
    };

    void fill(const Bucket& bucket)
    {
        auto& table = m_tables.emplace_back(bucket.entries);
        for (const IssueId issue : bucket.scope)
            m_options[issue.index()] = 0;
        for (Entry& entry : table) {
            decide(bucket, entry);
            for (const IssueId issue : bucket.scope) { // an odometer, in the order of the entries
                if (++m_options[issue.index()] < m_problem.optionCount(issue))
                    break;
                m_options[issue.index()] = 0;
            }
        }
    }
    void decide(const Bucket& bucket, Entry& entry)
    {
        for (std::size_t o = 0; o < m_problem.optionCount(bucket.issue); ++o) {
            const Choice choice { bucket.issue, OptionId(o) };
            if (!m_problem.isAllowed(choice))
                continue;
            m_options[bucket.issue.index()] = o;
            Score score = scoreOf(m_problem.worthOf(choice));
            if (addCouplings(bucket, score) && addChildren(bucket, score)
                && (!entry.score || score > *entry.score))
                entry = { score, choice.option };
        }
    }
    [[nodiscard]] bool addCouplings(const Bucket& bucket, Score& score) const
    {
        for (const std::size_t c : bucket.couplings) {
            const Coupling& coupling = m_problem.couplings[c];
            const bool holds = std::all_of(coupling.literals.begin(), coupling.literals.end(),
                [this](const Coupling::Literal& literal) {
                    return Legality::contains(literal.options, m_options[literal.issue.index()]);
                });
            if (!holds)
                continue;
            if (coupling.forbidden())
                return false;
            score += scoreOf(coupling.points);
        }
        return true;
    }
    [[nodiscard]] bool addChildren(const Bucket& bucket, Score& score) const
    {
        for (const std::size_t child : bucket.children) {
            const auto& best = m_tables[child][m_plan.buckets[child].entryOf(m_options)].score;
            if (!best)
                return false;
            score += *best;
        }
        return true;
    }
    [[nodiscard]] Score scoreOf(std::span<const Points> points) const
    {
        Score score;
        for (std::size_t p = 0; p < points.size(); ++p)
            (m_counts[p] != 0 ? score.counting : score.others) += points[p];
        return score;
    }

    const BargainingProblem& m_problem;
    const Elimination& m_plan;
    std::vector<std::uint8_t> m_counts; ///< [party] 1 or 0
    std::vector<std::vector<Entry>> m_tables; ///< [bucket][entry]
    std::array<std::size_t, maxIssues> m_options {}; ///< [issue] chosen just now
};

} // namespace

std::optional<JointBest> jointBest(
    const BargainingProblem& problem, const Elimination& plan, std::span<const std::size_t> parties)
{
    if (!plan.exact())
        return std::nullopt;
    auto best = Eliminator(problem, plan, parties).run();
    if (!best)
        return std::nullopt;
    const std::vector<Points> utilities = problem.utilities(best->package);
    Points capped = 0;
    for (const std::size_t party : parties)
        capped += utilities[party];
    // Sums without caps are nowhere below those with them: where no cap has bitten, the largest is the largest.
    if (capped != best->sum && parties.size() > 1)
        return std::nullopt;
    best->sum = capped;
    return best;
}

} // namespace pourparler
