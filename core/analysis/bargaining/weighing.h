// Lagrangian bounds: with the columns of a search space weighed into one number, bucket elimination says how much each part of
// a package can add at most. Used by the search of this folder. Knows nothing of what is sought.
#pragma once

#include "core/analysis/bargaining/search_space.h"

#include <array>
#include <span>
#include <vector>

namespace pourparler {

/// One weight a column, none below 0, and what they come to.
struct Weighing {
    std::vector<double> weights; ///< [column]
    /// [SearchSpace::Level::table + entry] the most that a level, with the levels that read on from it, can add to the weighed
    /// sum; minus infinity where it can add nothing that is allowed.
    std::vector<double> tables;
    /// [depth] the most that is added by levels from there on that depend on nothing decided; couplings in no table count
    /// here at their best as long as they are not decided.
    std::vector<double> constants;
};

/// Where a search stands: the levels before `depth` are decided.
struct SearchPlace {
    std::size_t depth = 0;
    SearchSpace::Path path {};
    std::array<std::uint32_t, maxIssues>
        entries {}; ///< [level] in its table, once its scope is decided
};

/// Fills weighings, and follows them. Keeps room to work in, so that passes allocate nothing.
class Weigher {
public:
    explicit Weigher(const SearchSpace& space);

    /// Works out tables and constants for places of at least this depth.
    void weigh(Weighing& weighing, std::size_t depth = 0);

    /// How much can still be added at a place; its levels' tables must have been worked out.
    [[nodiscard]] double rest(const Weighing& weighing, const SearchPlace& place) const
    {
        double most = weighing.constants[place.depth];
        for (const std::size_t level : m_space.tiedAt(place.depth))
            most += weighing.tables[m_space.level(level).table + place.entries[level]];
        return most;
    }
    /// Decides all that is open at the place as the weighing likes it most, and adds to the sums [column] what that is worth if
    /// couplings in no table hold as the weighing likes it most; false when no way is allowed.
    [[nodiscard]] bool follow(
        const Weighing& weighing, SearchPlace& place, std::span<double> sums) const;

    /// Takes a way at the place, without looking at sums.
    void step(SearchPlace& place, std::size_t way) const
    {
        const SearchSpace::Level& level = m_space.level(place.depth);
        const std::size_t entry = place.entries[place.depth];
        place.path[place.depth] = static_cast<std::uint8_t>(way);
        for (const auto& child : level.children)
            place.entries[child.level] = static_cast<std::uint32_t>(child.entryAt(entry, way));
        ++place.depth;
    }

private:
    void weighWays(const Weighing& weighing, std::size_t level);
    void weighRows(const Weighing& weighing, std::size_t level);
    void fill(Weighing& weighing, std::size_t level);

    const SearchSpace& m_space;
    std::vector<double> m_ways; ///< [way] of the level under way
    std::vector<double> m_rows; ///< [row] that the level's tables hold
};

} // namespace pourparler
