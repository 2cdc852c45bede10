// The package space of a scenario under given terms: which packages are legal, what they are worth,
// which lines they cross. Used by session, agents, checker and screens. Must not know sessions.
#pragma once

#include "core/base/package.h"
#include "core/packages/combination.h"
#include "core/scenario/terms.h"

#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace pourparler {

/// Least and most; equal where nothing is open.
struct Range {
    Points least = 0;
    Points most = 0;
    friend bool operator==(const Range&, const Range&) = default;
};

/// Compiled once from scenario and terms, then immutable: copies share nothing, threads may read it
/// together. Packages of other scenarios are undefined behaviour; check with `fits` at the border.
class PackageSpace {
public:
    /// `tableLimit` trades memory for speed and changes nothing else.
    PackageSpace(const Scenario& scenario, const Terms& terms,
        std::size_t tableLimit = Legality::usualTableLimit);

    [[nodiscard]] std::size_t issueCount() const { return m_optionCount.size(); }
    [[nodiscard]] std::size_t optionCount(IssueId issue) const
    {
        return m_optionCount[issue.index()];
    }
    [[nodiscard]] bool isAvailable(Choice choice) const;

    /// Every decided issue exists and has that option; for packages that come from outside.
    [[nodiscard]] bool fits(const Package& package) const;

    /// Nothing when the package is legal: it keeps every dependency, and if it leaves issues open,
    /// at least one legal package completes it. Else the first choice that is unavailable (or open
    /// issue whose options all are); else the first dependency in scenario order that is broken
    /// outright; else, when only the combination cannot be completed, the first of a smallest set
    /// of dependencies that conflict (smallest: none can be left out; those later in the scenario
    /// are left out first).
    [[nodiscard]] std::optional<Illegality> illegality(const Package& package) const;
    [[nodiscard]] bool isLegal(const Package& package) const { return m_legality.isLegal(package); }

    /// What the package is worth to a party as a signed text: its options, the interactions that
    /// hold in it, and for every issue left open what the terms say; together not more than the
    /// party's cap. Time cost is not in it. Requires a sheet for `party`.
    [[nodiscard]] Points value(PartyId party, const Package& package) const;
    /// Least and most over all legal completions of a legal package (branch and bound over the open
    /// issues; exact, but where that takes too many steps wider than it need be). An illegal
    /// package gives the range without dependencies, over the options that are available.
    [[nodiscard]] Range range(PartyId party, const Package& package) const;
    /// Positions in the party's Sheet::redLines that the package crosses, ascending. Requires a
    /// sheet, as do the next.
    [[nodiscard]] std::vector<std::size_t> crossed(PartyId party, const Package& package) const;
    [[nodiscard]] bool crossesRedLine(PartyId party, const Package& package) const;
    /// value ≥ walk-away and no red line crossed: what a party that follows its sheet would sign.
    [[nodiscard]] bool acceptable(PartyId party, const Package& package) const;
    /// The most valuable legal complete package for the party that crosses none of its red lines,
    /// if there is one; of equals the first in package order.
    [[nodiscard]] std::optional<std::pair<Package, Points>> best(PartyId party) const;

    [[nodiscard]] const Sheet* sheet(PartyId party) const { return m_terms.sheet(party); }
    [[nodiscard]] const Terms& terms() const { return m_terms; }
    [[nodiscard]] const std::vector<Dependency>& dependencies() const { return m_dependencies; }

    /// The compiled dependencies, for searches.
    [[nodiscard]] const Legality& legality() const { return m_legality; }

private:
    /// Options of different issues, two or more, that mean something together.
    struct Together {
        std::size_t begin = 0; ///< in m_literals
        std::size_t end = 0;
        Points points = 0; ///< of an interaction
    };
    /// A sheet, compiled. A choice is looked up by m_digit[issue] + digit, where digit 0 is an open
    /// issue.
    struct Party {
        std::vector<Points> worth; ///< left open, then of each option
        std::vector<std::uint8_t> crossing; ///< 1 where the option alone crosses a red line
        std::vector<Together> interactions; ///< those about one issue are in `worth`
        std::vector<Together> redLines; ///< crossed by all options together
        std::vector<std::vector<IssueId>> blocks; ///< issues tied by dependencies or interactions
    };
    void compile(PartyId party);
    /// `single` takes each digit of a combination about one issue.
    template <class Single>
    void add(std::vector<Together>& to, const Combination& literals, Points points,
        const Single& single);
    [[nodiscard]] std::vector<std::vector<IssueId>> blocksOf(const Party& party) const;
    [[nodiscard]] std::span<const Legality::Literal> literalsOf(const Together& together) const
    {
        return { m_literals.data() + together.begin, together.end - together.begin };
    }
    /// The most that `sign` times the value of a block's issues can be in a completion.
    [[nodiscard]] Points extreme(const Party& party, const std::vector<IssueId>& block,
        const Package& package, Points sign, bool legalOnly) const;

    Terms m_terms;
    std::vector<Dependency> m_dependencies;
    std::vector<std::size_t> m_optionCount;
    Legality m_legality;
    std::vector<std::size_t> m_digit; ///< [issue]
    std::vector<Legality::Literal> m_literals;
    std::vector<Party> m_parties;
};

} // namespace pourparler
