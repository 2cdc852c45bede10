#include "core/packages/legality.h"

#include <algorithm>
#include <numeric>

namespace pourparler {

namespace {

using OptionSet = Legality::OptionSet;

void insert(OptionSet& set, std::size_t option)
{
    set[option / 64U] |= std::uint64_t { 1 } << (option % 64U);
}

OptionSet firstOptions(std::size_t count)
{
    OptionSet set {};
    for (std::size_t o = 0; o < count; ++o)
        insert(set, o);
    return set;
}

OptionSet intersection(const OptionSet& a, const OptionSet& b)
{
    return { a[0] & b[0], a[1] & b[1], a[2] & b[2], a[3] & b[3] };
}

OptionSet difference(const OptionSet& a, const OptionSet& b)
{
    return { a[0] & ~b[0], a[1] & ~b[1], a[2] & ~b[2], a[3] & ~b[3] };
}

bool isEmpty(const OptionSet& set) { return (set[0] | set[1] | set[2] | set[3]) == 0U; }

bool holds(const Legality::Clause& clause, const std::array<std::uint8_t, maxIssues>& option)
{
    return std::any_of(clause.literals.begin(), clause.literals.end(), [&](const auto& literal) {
        return Legality::contains(literal.allowed, option[literal.issue.index()]);
    });
}

} // namespace

Legality::Legality(const std::vector<std::vector<std::uint8_t>>& available,
    const std::vector<Dependency>& dependencies, std::size_t tableLimit)
{
    m_optionCount.reserve(available.size());
    for (std::size_t i = 0; i < available.size(); ++i) {
        m_optionCount.push_back(available[i].size());
        for (std::size_t o = 0; o < available[i].size(); ++o) {
            if (available[i][o] != 0U)
                insert(m_available[i], o);
            else
                m_everythingAvailable = false;
        }
        m_someIssueEmpty = m_someIssueEmpty || isEmpty(m_available[i]);
    }
    compileClauses(dependencies);
    groupIssues(tableLimit);
}

void Legality::compileClauses(const std::vector<Dependency>& dependencies)
{
    for (std::size_t d = 0; d < dependencies.size(); ++d) {
        std::array<OptionSet, maxIssues> excluded {};
        std::array<OptionSet, maxIssues> allowed {};
        for (const Choice& choice : dependencies[d].allOf)
            insert(excluded[choice.issue.index()], choice.option.index());
        for (const Choice& choice : dependencies[d].anyOf)
            insert(allowed[choice.issue.index()], choice.option.index());

        Clause clause { DependencyId(d), {} };
        bool alwaysHolds = false;
        for (std::size_t i = 0; i < issueCount(); ++i) {
            OptionSet set = allowed[i];
            if (!isEmpty(excluded[i])) {
                // Not one of two options at once: each option of the issue lacks at least one of
                // them.
                const OptionSet all = firstOptions(m_optionCount[i]);
                for (std::size_t o = 0; o < m_optionCount[i]; ++o) {
                    OptionSet one {};
                    insert(one, o);
                    if (!isEmpty(difference(excluded[i], one)) || !contains(excluded[i], o))
                        insert(set, o);
                }
                alwaysHolds = alwaysHolds || set == all;
            }
            if (!isEmpty(set))
                clause.literals.push_back({ IssueId(i), set });
        }
        if (!alwaysHolds)
            m_clauses.push_back(std::move(clause));
    }
}

void Legality::groupIssues(std::size_t tableLimit)
{
    std::array<std::size_t, maxIssues> parent {};
    std::iota(parent.begin(), parent.end(), std::size_t { 0 });
    const auto root = [&parent](std::size_t i) {
        while (parent[i] != i)
            i = parent[i] = parent[parent[i]];
        return i;
    };
    std::array<bool, maxIssues> named {};
    for (const Clause& clause : m_clauses) {
        for (const Literal& literal : clause.literals) {
            named[literal.issue.index()] = true;
            parent[root(literal.issue.index())] = root(clause.literals.front().issue.index());
        }
        // A clause that no issue can satisfy makes everything illegal: hang it on the first issue.
        if (clause.literals.empty())
            named[0] = true;
    }
    m_groupOf.fill(noGroup);
    for (std::size_t i = 0; i < issueCount(); ++i) {
        if (!named[i])
            continue;
        std::size_t& group = m_groupOf[root(i)];
        if (group == noGroup) {
            group = m_groups.size();
            m_groups.emplace_back();
        }
        m_groupOf[i] = group;
        m_groups[group].issues.push_back(IssueId(i));
    }
    for (std::size_t c = 0; c < m_clauses.size(); ++c) {
        const auto& literals = m_clauses[c].literals;
        const std::size_t issue = literals.empty() ? 0U : literals.front().issue.index();
        if (m_groupOf[issue] != noGroup)
            m_groups[m_groupOf[issue]].clauses.push_back(c);
    }
    for (Group& group : m_groups)
        makeTable(group, tableLimit);
}

void Legality::makeTable(Group& group, std::size_t tableLimit) const
{
    std::size_t size = 1;
    for (const IssueId issue : group.issues) {
        group.strides.push_back(size);
        size *= optionCount(issue) + 1U;
        if (size > tableLimit)
            break;
    }
    if (size > tableLimit)
        return;
    // From the last entry down: deciding an open issue leads to a higher one, which is known by
    // then.
    group.completable.assign((size + 63U) / 64U, 0U);
    std::array<std::uint8_t, maxIssues> option {};
    for (std::size_t index = size; index-- > 0;) {
        std::size_t open = group.issues.size();
        bool good = true;
        for (std::size_t k = group.issues.size(); k-- > 0;) {
            const std::size_t i = group.issues[k].index();
            const std::size_t digit = index / group.strides[k] % (m_optionCount[i] + 1U);
            if (digit == 0)
                open = k;
            else {
                option[i] = static_cast<std::uint8_t>(digit - 1U);
                good = good && contains(m_available[i], digit - 1U);
            }
        }
        if (good && open == group.issues.size())
            good = std::all_of(group.clauses.begin(), group.clauses.end(),
                [&](std::size_t c) { return holds(m_clauses[c], option); });
        else if (good) {
            good = false;
            for (std::size_t digit = optionCount(group.issues[open]); digit > 0 && !good; --digit)
                good = group.isCompletable(index + digit * group.strides[open]);
        }
        if (good)
            group.completable[index / 64U] |= std::uint64_t { 1 } << (index % 64U);
    }
}

bool Legality::allAvailable(const Package& package) const
{
    if (m_someIssueEmpty)
        return false;
    if (m_everythingAvailable)
        return true;
    for (std::size_t i = 0; i < issueCount(); ++i) {
        const auto option = package.option(IssueId(i));
        if (option && !contains(m_available[i], option->index()))
            return false;
    }
    return true;
}

bool Legality::groupIsLegal(const Group& group, const Package& package, std::uint64_t& steps) const
{
    if (group.hasTable()) {
        std::size_t index = 0;
        for (std::size_t k = 0; k < group.issues.size(); ++k)
            index += digitOf(package, group.issues[k]) * group.strides[k];
        return group.isCompletable(index);
    }
    return satisfiable(group.clauses, domainsOf(package), steps);
}

bool Legality::isLegal(const Package& package) const
{
    std::uint64_t steps = stepLimit;
    return isLegalWithin(package, steps);
}

bool Legality::isLegalWithin(const Package& package, std::uint64_t& steps) const
{
    return allAvailable(package)
        && std::all_of(m_groups.begin(), m_groups.end(),
            [&](const Group& group) { return groupIsLegal(group, package, steps); });
}

Legality::Domains Legality::domainsOf(const Package& package) const
{
    Domains domains = m_available;
    for (std::size_t i = 0; i < issueCount(); ++i) {
        const auto option = package.option(IssueId(i));
        if (!option)
            continue;
        OptionSet one {};
        insert(one, option->index());
        domains[i] = intersection(domains[i], one);
    }
    return domains;
}

bool Legality::satisfiable(
    std::span<const std::size_t> clauses, Domains domains, std::uint64_t& steps) const
{
    const Literal* branch = nullptr;
    for (bool changed = true; changed;) {
        if (steps <= clauses.size()) {
            steps = 0;
            return false;
        }
        steps -= clauses.size();
        changed = false;
        branch = nullptr;
        for (const std::size_t c : clauses) {
            const Literal* possible = nullptr;
            bool several = false;
            bool satisfied = false;
            for (const Literal& literal : m_clauses[c].literals) {
                const OptionSet& domain = domains[literal.issue.index()];
                if (isEmpty(intersection(domain, literal.allowed)))
                    continue;
                if (isEmpty(difference(domain, literal.allowed))) {
                    satisfied = true;
                    break;
                }
                if (possible != nullptr)
                    several = true;
                else
                    possible = &literal;
            }
            if (satisfied)
                continue;
            if (possible == nullptr)
                return false;
            if (several) {
                branch = possible;
                continue;
            }
            OptionSet& domain = domains[possible->issue.index()];
            domain = intersection(domain, possible->allowed);
            changed = true;
        }
    }
    if (branch == nullptr)
        return true;
    // Both halves are smaller than the domain, so this ends.
    OptionSet& domain = domains[branch->issue.index()];
    const OptionSet whole = domain;
    domain = intersection(whole, branch->allowed);
    if (satisfiable(clauses, domains, steps))
        return true;
    domain = difference(whole, branch->allowed);
    return satisfiable(clauses, domains, steps);
}

std::optional<Illegality> Legality::illegality(
    const Package& package, const std::vector<Dependency>& dependencies) const
{
    if (isLegal(package))
        return std::nullopt;

    for (std::size_t i = 0; i < issueCount(); ++i) {
        const auto option = package.option(IssueId(i));
        const bool bad
            = option ? !contains(m_available[i], option->index()) : isEmpty(m_available[i]);
        if (bad)
            return Illegality { Illegality::Kind::unavailable, {},
                { IssueId(i), option.value_or(OptionId()) } };
    }
    for (const Clause& clause : m_clauses) {
        const Dependency& dependency = dependencies[clause.dependency.index()];
        const bool applies = std::all_of(dependency.allOf.begin(), dependency.allOf.end(),
            [&](const Choice& choice) { return package.has(choice); });
        const bool lost = std::all_of(
            dependency.anyOf.begin(), dependency.anyOf.end(), [&](const Choice& choice) {
                return !isAvailable(choice)
                    || (!package.isOpen(choice.issue) && !package.has(choice));
            });
        if (applies && lost)
            return Illegality { Illegality::Kind::dependency, clause.dependency, {} };
    }
    // Only together do they leave no way. Drop from the last one on what the conflict does not
    // need.
    std::vector<std::size_t> conflict;
    std::uint64_t steps = stepLimit;
    for (const Group& group : m_groups)
        if (!groupIsLegal(group, package, steps))
            conflict.insert(conflict.end(), group.clauses.begin(), group.clauses.end());
    std::sort(conflict.begin(), conflict.end());
    const Domains domains = domainsOf(package);
    for (std::size_t k = conflict.size(); k-- > 0;) {
        std::vector<std::size_t> rest = conflict;
        rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(k));
        const bool stillConflicts = !satisfiable(rest, domains, steps);
        if (steps == 0)
            break;
        if (stillConflicts)
            conflict = std::move(rest);
    }
    return Illegality { Illegality::Kind::dependency, m_clauses[conflict.front()].dependency, {} };
}

LegalWalk::LegalWalk(const Legality& legality, std::span<const IssueId> order)
    : m_legality(&legality)
{
    std::array<std::size_t, maxIssues> levelOf {};
    for (std::size_t level = 0; level < order.size(); ++level) {
        levelOf[order[level].index()] = level;
        Level& here = m_levels.emplace_back();
        here.issue = order[level];
        const std::size_t g = legality.groupOf(here.issue);
        if (g == Legality::noGroup || !legality.groups()[g].hasTable())
            continue;
        const Legality::Group& group = legality.groups()[g];
        here.group = &group;
        here.state = g;
        const auto position = std::find(group.issues.begin(), group.issues.end(), here.issue);
        here.stride = group.strides[static_cast<std::size_t>(position - group.issues.begin())];
    }
    std::vector<bool> seen(legality.groups().size());
    for (const IssueId issue : order) {
        const std::size_t g = legality.groupOf(issue);
        if (g == Legality::noGroup || legality.groups()[g].hasTable() || seen[g])
            continue;
        seen[g] = true;
        for (const std::size_t c : legality.groups()[g].clauses) {
            std::size_t last = 0;
            for (const auto& literal : legality.clauses()[c].literals)
                last = std::max(last, levelOf[literal.issue.index()]);
            m_levels[last].closing.push_back(c);
        }
    }
}

bool LegalWalk::keepsAll(const Level& level) const
{
    return std::all_of(level.closing.begin(), level.closing.end(),
        [&](std::size_t c) { return holds(m_legality->clauses()[c], m_option); });
}

} // namespace pourparler
