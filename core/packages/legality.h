// The dependencies of a scenario, compiled: which packages are legal, which can still become so,
// and why not. Used by PackageSpace and by the searches of this folder, which walk over packages
// issue by issue. Must not know parties or points.
#pragma once

#include "core/base/package.h"
#include "core/scenario/scenario.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace pourparler {

/// Why a package is not legal.
struct Illegality {
    enum class Kind : std::uint8_t {
        dependency, ///< `dependency` is broken, or can no longer be kept by what is still open
        unavailable, ///< `choice` is not to be had any more, or its issue is open and has no option
    };
    Kind kind = Kind::dependency;
    DependencyId dependency;
    Choice choice;
    friend bool operator==(const Illegality&, const Illegality&) = default;
};

/// 0 for an issue left open, else its option + 1: how tables here are indexed.
[[nodiscard]] inline std::size_t digitOf(const Package& package, IssueId issue)
{
    return package.isOpen(issue) ? 0U : package.option(issue)->index() + 1U;
}

/// A dependency is held as a clause: for at least one of these issues, the option is one of these.
/// Issues that dependencies tie together form a group. A small group has a table that says for
/// every choice of some or all of its issues whether it can be completed; a larger one is searched
/// with propagation and backtracking, for a limited number of steps: where they do not suffice a
/// package counts as illegal. The checker finds scenarios that could come to that.
class Legality {
public:
    using OptionSet = std::array<std::uint64_t, 4>;

    struct Literal {
        IssueId issue;
        OptionSet allowed {};
        friend auto operator<=>(const Literal&, const Literal&) = default;
    };
    struct Clause {
        DependencyId dependency;
        std::vector<Literal> literals; ///< one an issue
    };
    struct Group {
        std::vector<IssueId> issues;
        std::vector<std::size_t> strides; ///< of each issue's digit in `completable`
        std::vector<std::size_t> clauses; ///< ascending
        std::vector<std::uint64_t> completable; ///< a bit for every index; empty for a large group
        [[nodiscard]] bool hasTable() const { return !completable.empty(); }
        [[nodiscard]] bool isCompletable(std::size_t index) const
        {
            return (completable[index / 64U] >> (index % 64U) & 1U) != 0U;
        }
    };
    static constexpr std::size_t noGroup = maxIssues;
    /// Beyond this many entries a group's table costs more than the searches it saves.
    static constexpr std::size_t usualTableLimit = std::size_t { 1 } << 16U;
    /// Dependencies looked at to judge one package: some tenths of a second.
    static constexpr std::uint64_t stepLimit = 10'000'000;

    Legality(const std::vector<std::vector<std::uint8_t>>& available,
        const std::vector<Dependency>& dependencies, std::size_t tableLimit = usualTableLimit);

    [[nodiscard]] std::size_t issueCount() const { return m_optionCount.size(); }
    [[nodiscard]] std::size_t optionCount(IssueId issue) const
    {
        return m_optionCount[issue.index()];
    }
    [[nodiscard]] bool isAvailable(Choice choice) const
    {
        return contains(m_available[choice.issue.index()], choice.option.index());
    }
    [[nodiscard]] bool isLegal(const Package& package) const;
    /// Takes what it needs from `steps`; at 0 it gave up, and what it returns means nothing.
    [[nodiscard]] bool isLegalWithin(const Package& package, std::uint64_t& steps) const;
    /// See PackageSpace::illegality.
    [[nodiscard]] std::optional<Illegality> illegality(
        const Package& package, const std::vector<Dependency>& dependencies) const;

    [[nodiscard]] const std::vector<Clause>& clauses() const { return m_clauses; }
    [[nodiscard]] const std::vector<Group>& groups() const { return m_groups; }
    /// The group of an issue, or `noGroup` where no dependency names it.
    [[nodiscard]] std::size_t groupOf(IssueId issue) const { return m_groupOf[issue.index()]; }

    [[nodiscard]] static bool contains(const OptionSet& set, std::size_t option)
    {
        return (set[option / 64U] >> (option % 64U) & 1U) != 0U;
    }

private:
    using Domains = std::array<OptionSet, maxIssues>;

    void compileClauses(const std::vector<Dependency>& dependencies);
    void groupIssues(std::size_t tableLimit);
    void makeTable(Group& group, std::size_t tableLimit) const;
    [[nodiscard]] bool allAvailable(const Package& package) const;
    [[nodiscard]] bool groupIsLegal(
        const Group& group, const Package& package, std::uint64_t& steps) const;
    [[nodiscard]] Domains domainsOf(const Package& package) const;
    [[nodiscard]] bool satisfiable(
        std::span<const std::size_t> clauses, Domains domains, std::uint64_t& steps) const;

    std::vector<std::size_t> m_optionCount;
    Domains m_available {};
    bool m_everythingAvailable = true;
    bool m_someIssueEmpty = false; ///< an issue has no option left: nothing is legal
    std::vector<Clause> m_clauses; ///< without those that always hold
    std::vector<Group> m_groups;
    std::array<std::size_t, maxIssues> m_groupOf {};
};

/// A depth-first walk over complete packages: one level an issue, in an order of the caller's that
/// holds every issue of each group it touches. Refuses what cannot become legal, at once where
/// there is a table, else as soon as a dependency has no open issue left.
class LegalWalk {
public:
    LegalWalk(const Legality& legality, std::span<const IssueId> order);

    /// True when the option may be taken at this level; only then `leave` has to follow.
    [[nodiscard]] bool enter(std::size_t level, std::size_t option)
    {
        const Level& here = m_levels[level];
        if (here.group != nullptr) {
            const std::size_t index = m_index[here.state] + (option + 1U) * here.stride;
            if (!here.group->isCompletable(index))
                return false;
            m_index[here.state] = index;
            return true;
        }
        if (!m_legality->isAvailable({ here.issue, OptionId(option) }))
            return false;
        m_option[here.issue.index()] = static_cast<std::uint8_t>(option);
        return here.closing.empty() || keepsAll(here);
    }
    void leave(std::size_t level, std::size_t option)
    {
        const Level& here = m_levels[level];
        if (here.group != nullptr)
            m_index[here.state] -= (option + 1U) * here.stride;
    }

private:
    struct Level {
        IssueId issue;
        const Legality::Group* group = nullptr; ///< where there is a table
        std::size_t state = 0;
        std::size_t stride = 0;
        std::vector<std::size_t> closing; ///< clauses whose last issue this is
    };
    [[nodiscard]] bool keepsAll(const Level& level) const;

    const Legality* m_legality;
    std::vector<Level> m_levels;
    std::array<std::size_t, maxIssues> m_index {}; ///< [group] into its table
    std::array<std::uint8_t, maxIssues> m_option {}; ///< [issue] where there is no table
};

} // namespace pourparler
