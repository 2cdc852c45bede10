// One run of the branch and bound of solver.h: where it stands and what it knows. How it goes on lies in solver.cpp, what rules
// places out in solver_bounds.cpp; nobody else uses it.
#pragma once

#include "core/analysis/bargaining/bound_pool.h"
#include "core/analysis/bargaining/recall.h"
#include "core/analysis/bargaining/solver.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace pourparler {

class BranchAndBound {
public:
    BranchAndBound(const Quest& quest, Incumbent& incumbent, Effort& effort);
    void run();

private:
    static constexpr double nothing = -std::numeric_limits<double>::infinity();
    static constexpr std::uint64_t waysPerStep
        = 64; ///< of a pass, which cost about as much as a place visited

    struct Way {
        double score = 0;
        std::size_t way = 0;
    };

    void holdColumns();
    void explore();
    [[nodiscard]] std::optional<double> probe(
        std::span<const double> multiplier, std::span<double> coordinates);
    void blendInto(std::span<const double> sums, std::span<double> coordinates) const;

    [[nodiscard]] Found deepen();
    [[nodiscard]] Found visit();
    [[nodiscard]] Found branch();
    [[nodiscard]] Found leaf();
    void listWays(const Bound& lead);
    void add(Found& found, const Found& below, std::uint64_t multiplicity);
    [[nodiscard]] static double dot(std::span<const double> a, std::span<const double> b)
    {
        double sum = 0;
        for (std::size_t c = 0; c < a.size(); ++c)
            sum += a[c] * b[c];
        return sum;
    }
    [[nodiscard]] double slack(const Bound& bound) const
    {
        return dot(bound.weighing.weights, m_sums[m_place.depth])
            + m_pool.weigher().rest(bound.weighing, m_place);
    }
    [[nodiscard]] bool isRuledOut();
    [[nodiscard]] bool isRuledOutAhead();
    [[nodiscard]] bool tighten();
    void startTightening();
    [[nodiscard]] double thresholdOf(const Bound& bound);
    [[nodiscard]] Found recalled(const Recall::Entry& entry);

    [[nodiscard]] bool evaluate(const SearchSpace::Path& path);
    void readUtilities(std::span<const double> sums);
    [[nodiscard]] bool qualifies(const Package& package) const;
    /// Compares the package whose utilities have been read with the best so far, which it becomes if it is better.
    std::strong_ordering judge(const Package& package);
    /// Of two packages that are equally good.
    [[nodiscard]] bool comesFirst(const Package& a, std::span<const Points> utilitiesA,
        const Package& b, std::span<const Points> utilitiesB) const;
    void offer(const SearchSpace::Path& path);

    const Quest& m_quest;
    const SearchSpace& m_space;
    Incumbent& m_incumbent;
    Effort& m_effort;
    BoundPool m_pool;
    Recall m_recall;
    std::vector<std::uint32_t> m_columnBounds; ///< [column]
    std::vector<std::uint64_t> m_waysFrom; ///< [depth] of a pass
    std::vector<std::uint64_t>
        m_passFrom; ///< [depth] the same, with all that costs as much as a way
    std::vector<std::vector<double>> m_multipliers; ///< tried lately
    std::vector<double> m_bestMultiplier;
    double m_leastBound = std::numeric_limits<double>::infinity();

    SearchPlace m_place;
    std::vector<std::vector<double>> m_sums; ///< [depth][column]
    std::vector<std::vector<double>> m_waySums; ///< [depth][way × columns + column]
    std::vector<std::vector<Way>> m_ways; ///< [depth]
    std::vector<Points> m_utilities; ///< [column] of the package looked at
    std::vector<double> m_most; ///< [column] that can still be reached
    std::vector<double> m_point; ///< [coordinate] of the target
    std::vector<double> m_multiplier; ///< [coordinate], as the next
    std::vector<double> m_coordinates; ///< of a package
    std::vector<double> m_packageSums; ///< [column]
    Bound m_work;

    std::uint64_t m_version = 0; ///< of the incumbent, as far as the order tells
    std::uint64_t m_visits = 0;
    std::uint64_t m_tightening = 0; ///< ways
    std::uint64_t m_pause = std::numeric_limits<std::uint64_t>::max(); ///< visits
    std::uint64_t m_idle = 0; ///< visits where the least is no longer at stake
    std::uint64_t m_patience;
    bool m_isPaused = false;
    bool m_stopped = false;
    bool m_isDone = false; ///< nothing is good enough, or nothing better needed
    bool m_isNarrowed = false; ///< m_point is nearer than the goal's target
};

} // namespace pourparler
