// The bounds that a search has at hand: multipliers with what they weigh, and for every depth those that have ruled out most
// there of late. Used by solver.cpp only.
#pragma once

#include "core/analysis/bargaining/goal.h"
#include "core/analysis/bargaining/weighing.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <span>
#include <vector>

namespace pourparler {

struct Bound {
    std::vector<double> multiplier; ///< [coordinate of the goal]
    Weighing weighing;
    double margin = 0; ///< more than rounding can come to
    double threshold
        = 0; ///< what comes to less than this is not good enough, by more than the margin

private:
    friend class BoundPool;
    std::uint32_t m_uses = 0;
};

class BoundPool {
public:
    BoundPool(const SearchSpace& space, const Goal& goal);

    /// Works out everything for a multiplier, for places of at least this depth.
    void make(std::span<const double> multiplier, std::size_t depth, Bound& bound);
    /// Keeps a bound for a depth and the next, where it counts as useful; `bound` is then something else. Nothing is kept when
    /// there is no room.
    void keep(Bound& bound, std::size_t depth);
    /// For all depths, behind those that are there; before any other is kept. Returns its number.
    std::uint32_t keepForAll(Bound& bound);
    /// The same, and it is never dropped, so that its number remains.
    [[nodiscard]] std::uint32_t hold(Bound& bound);

    /// The bounds of a depth, the most useful first.
    [[nodiscard]] std::span<const std::uint32_t> at(std::size_t depth) const
    {
        return m_lists[depth];
    }
    [[nodiscard]] const Bound& operator[](std::size_t bound) const { return m_bounds[bound]; }
    /// The bound at this position of a depth has ruled something out.
    void reward(std::size_t depth, std::size_t position);
    /// The goal has been raised.
    void renewThresholds();

    [[nodiscard]] Weigher& weigher() { return m_weigher; }
    [[nodiscard]] const Weigher& weigher() const { return m_weigher; }

private:
    static constexpr std::size_t longest = 24; ///< list
    static constexpr std::size_t memory = std::size_t { 1 } << 25U; ///< bytes for all bounds, or so

    [[nodiscard]] std::uint32_t place(Bound& bound);
    void insert(std::size_t depth, std::size_t position, std::uint32_t bound);
    void setThreshold(Bound& bound);

    const SearchSpace& m_space;
    const Goal& m_goal;
    Weigher m_weigher;
    std::size_t m_room; ///< bounds
    std::deque<Bound> m_bounds;
    std::vector<std::uint32_t> m_free;
    std::vector<std::vector<std::uint32_t>> m_lists; ///< [depth]
    std::vector<double> m_point; ///< [coordinate]
};

} // namespace pourparler
