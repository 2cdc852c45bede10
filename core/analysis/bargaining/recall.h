// What a search found below places that it has come to the end of, so that it need not search where it stands at the same sums
// again: with coarse scores a few sums stand for millions of packages. Used by solver.cpp only.
#pragma once

#include "core/analysis/bargaining/weighing.h"

#include <cstdint>
#include <span>
#include <vector>

namespace pourparler {

/// Packages as good as the best one found.
struct Found {
    std::uint64_t count = 0; ///< saturating
    Package first; ///< of them; only where the count is above 0
};

/// A table of fixed size, where the latest place replaces another; places are compared, not only their hashes. It gives itself up
/// where hardly anything is found in it.
class Recall {
public:
    explicit Recall(const SearchSpace& space)
        : m_space(space)
    {
    }

    /// What was found from these sums on, and under which version of the best package; nothing when that is not known.
    struct Entry {
        std::uint64_t version = 0;
        Found found;
    };
    [[nodiscard]] const Entry* find(const SearchPlace& place, std::span<const double> sums);
    void store(const SearchPlace& place, std::span<const double> sums, const Entry& entry);
    [[nodiscard]] bool isWorthwhile() const { return !m_givenUp; }

private:
    static constexpr std::size_t slots = std::size_t { 1 } << 14U;
    static constexpr std::uint64_t trial = std::uint64_t { 1 } << 14U; ///< lookups

    /// Words that tell places apart: depth, ways that later levels take notice of, sums.
    void makeKey(const SearchPlace& place, std::span<const double> sums);
    [[nodiscard]] std::size_t slot() const;

    const SearchSpace& m_space;
    std::vector<std::uint64_t> m_key; ///< of the place asked about
    std::vector<std::vector<std::uint64_t>> m_keys; ///< [slot]
    std::vector<Entry> m_entries; ///< [slot]
    std::uint64_t m_lookups = 0;
    std::uint64_t m_hits = 0;
    bool m_givenUp = false;
};

} // namespace pourparler
