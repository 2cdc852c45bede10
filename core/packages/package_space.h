// The package space of a scenario under given terms: which packages are legal, what they are worth, which
// lines they cross. Used by session, agents, checker and screens. Must not know sessions.
#pragma once

#include "core/base/package.h"
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

/// Why a package is not legal.
struct Illegality {
    enum class Kind : std::uint8_t {
        dependency, ///< `dependency` is broken, or can no longer be kept by what is still open
        unavailable, ///< `choice` is not to be had any more
    };
    Kind kind = Kind::dependency;
    DependencyId dependency;
    Choice choice;
    friend bool operator==(const Illegality&, const Illegality&) = default;
};

/// Compiled once from scenario and terms, then immutable: copies share nothing, threads may read it together.
/// Packages of other scenarios are undefined behaviour; check with `fits` at the border.
class PackageSpace {
public:
    PackageSpace(const Scenario& scenario, const Terms& terms);

    [[nodiscard]] std::size_t issueCount() const { return m_optionCount.size(); }
    [[nodiscard]] std::size_t optionCount(IssueId issue) const { return m_optionCount[issue.index()]; }
    [[nodiscard]] bool isAvailable(Choice choice) const;

    /// Every decided issue exists and has that option; for packages that come from outside.
    [[nodiscard]] bool fits(const Package& package) const;

    /// Nothing when the package is legal: it keeps every dependency, and if it leaves issues open, at least one
    /// legal package completes it. Else the first dependency in scenario order that is broken outright, or, when only
    /// the combination cannot be completed, the first one that takes part in the conflict.
    [[nodiscard]] std::optional<Illegality> illegality(const Package& package) const;
    [[nodiscard]] bool isLegal(const Package& package) const { return !illegality(package); }

    /// What the package is worth to a party as a signed text: its options, the interactions wholly inside it, and for
    /// every issue left open what the terms say. Time cost is not in it. Requires a sheet for `party`.
    [[nodiscard]] Points value(PartyId party, const Package& package) const;
    /// Least and most over all legal completions of a legal package (exact; branch and bound over the open issues).
    /// An illegal package gives the range without dependencies.
    [[nodiscard]] Range range(PartyId party, const Package& package) const;
    /// Positions in the party's Sheet::redLines that the package crosses, ascending.
    [[nodiscard]] std::vector<std::size_t> crossed(PartyId party, const Package& package) const;
    [[nodiscard]] bool crossesRedLine(PartyId party, const Package& package) const;
    /// value ≥ walk-away and no red line crossed: what a party that follows its sheet would sign.
    [[nodiscard]] bool acceptable(PartyId party, const Package& package) const;
    /// The most valuable legal complete package for the party that crosses none of its red lines, if there is one.
    [[nodiscard]] std::optional<std::pair<Package, Points>> best(PartyId party) const;

    [[nodiscard]] const Sheet* sheet(PartyId party) const { return m_terms.sheet(party); }
    [[nodiscard]] const Terms& terms() const { return m_terms; }
    [[nodiscard]] const std::vector<Dependency>& dependencies() const { return m_dependencies; }

private:
    Terms m_terms;
    std::vector<Dependency> m_dependencies;
    std::vector<std::size_t> m_optionCount;
    // What else illegality, range and the searches need is compiled here by the constructor.
};

} // namespace pourparler
