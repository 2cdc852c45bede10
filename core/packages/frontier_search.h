// The same question as bestFor by dynamic programming: slower at the usual sizes, but never much
// slower than that. Used by search.cpp when branch and bound gets lost among near-equals.
#pragma once

#include "core/packages/search.h"

#include <optional>
#include <utility>
#include <vector>

namespace pourparler {

/// Decides issue by issue and keeps, for every value and every choice of those earlier issues that
/// later ones are tied to, the one best beginning: whatever follows is open to all of them alike.
/// Exact.
class FrontierSearch {
public:
    /// Which values may be had.
    struct Values {
        Points floor = 0;
        Points ceiling = 0;
        Points enough = 0; ///< from here on more is worth no more
    };
    /// `value` [issue][option] is what options are worth, `domain` [issue] holds those that may be
    /// taken. All that is passed by reference must outlive it.
    FrontierSearch(const PackageSpace& space, const Wish& wish,
        const std::vector<std::vector<Points>>& value, const std::vector<Term>& terms,
        const std::vector<std::vector<std::size_t>>& domain, Values values);

    /// False when it would have to keep too many beginnings.
    [[nodiscard]] bool run();
    [[nodiscard]] const std::optional<Package>& best() const { return m_best; }

private:
    struct Beginning {
        std::int64_t wish = 0;
        Points value = 0;
        Package package;
    };
    struct Level {
        IssueId issue;
        std::vector<std::size_t> clauses; ///< decided here
        std::vector<std::size_t> terms; ///< decided here
        std::vector<IssueId> frontier; ///< decided by now and tied to what is not
        std::size_t frontierSize = 1;
        Points leastRest = 0; ///< of all levels after this one
        Points mostRest = 0;
    };

    void orderIssues();
    void closeLinks();
    [[nodiscard]] std::optional<Points> bonus(const Level& level, const Package& package) const;
    [[nodiscard]] std::pair<Points, Points> rangeAfter(const Level& level) const;
    [[nodiscard]] bool advance(const Level& level);
    [[nodiscard]] std::size_t frontierKey(const Level& level, const Package& package) const;
    void finish();

    const PackageSpace& m_space;
    const Wish& m_wish;
    const std::vector<std::vector<Points>>& m_value;
    const std::vector<Term>& m_terms;
    const std::vector<std::vector<std::size_t>>& m_domain;
    Values m_values;
    std::vector<std::vector<IssueId>> m_links; ///< of clauses, then of terms
    std::vector<Level> m_levels;
    std::vector<Beginning> m_beginnings;
    std::optional<Package> m_best;
};

} // namespace pourparler
