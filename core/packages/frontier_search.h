// The same question as bestFor by dynamic programming: slower at the usual sizes, but never much
// slower than that. Used by search.cpp when branch and bound gets lost among near-equals.
#pragma once

#include "core/packages/search.h"

#include <optional>
#include <vector>

namespace pourparler {

/// Options taken together: worth points, or not to be taken.
struct Term {
    std::vector<Choice> choices;
    Points points = 0;
    bool forbidden = false;
};

/// Decides issue by issue and keeps, for every value and every choice of those earlier issues that
/// later ones are tied to, the one best beginning: whatever follows is open to all of them alike.
/// Exact.
class FrontierSearch {
public:
    /// `domain` [issue] holds the options that may be taken. All that is passed must outlive it.
    FrontierSearch(const PackageSpace& space, const Wish& wish, const Sheet& sheet,
        const std::vector<Term>& terms, const std::vector<std::vector<std::size_t>>& domain);

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
    [[nodiscard]] bool advance(const Level& level);
    void finish();

    const PackageSpace& m_space;
    const Wish& m_wish;
    const Sheet& m_sheet;
    const std::vector<Term>& m_terms;
    const std::vector<std::vector<std::size_t>>& m_domain;
    std::vector<std::vector<IssueId>> m_links; ///< of clauses, then of terms
    std::vector<Level> m_levels;
    std::vector<Beginning> m_beginnings;
    std::optional<Package> m_best;
};

} // namespace pourparler
