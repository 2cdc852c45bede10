#include "core/packages/frontier_search.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace pourparler {

namespace {

constexpr std::size_t slotLimit = std::size_t { 1 } << 23U;
/// Kept at once; each takes a package's room and more.
constexpr std::size_t beginningLimit = std::size_t { 1 } << 22U;
constexpr std::uint32_t noSlot = std::numeric_limits<std::uint32_t>::max();

} // namespace

FrontierSearch::FrontierSearch(const PackageSpace& space, const Wish& wish,
    const std::vector<std::vector<Points>>& value, const std::vector<Term>& terms,
    const std::vector<std::vector<std::size_t>>& domain, Values values)
    : m_space(space)
    , m_wish(wish)
    , m_value(value)
    , m_terms(terms)
    , m_domain(domain)
    , m_values(values)
{
    for (const auto& clause : space.legality().clauses()) {
        auto& link = m_links.emplace_back();
        for (const auto& literal : clause.literals)
            link.push_back(literal.issue);
    }
    for (const Term& term : terms) {
        auto& link = m_links.emplace_back();
        for (const Legality::Literal& literal : term.literals)
            link.push_back(literal.issue);
    }
    orderIssues();
    closeLinks();
}

void FrontierSearch::orderIssues()
{
    const std::size_t count = m_domain.size();
    std::vector<bool> decided(count);
    const auto isDecided = [&](IssueId issue) { return decided[issue.index()]; };
    const auto frontier = [&] {
        std::vector<bool> tied(count);
        for (const auto& link : m_links) {
            if (std::all_of(link.begin(), link.end(), isDecided))
                continue;
            for (const IssueId issue : link)
                tied[issue.index()] = tied[issue.index()] || isDecided(issue);
        }
        std::vector<IssueId> issues;
        for (std::size_t i = 0; i < count; ++i)
            if (tied[i])
                issues.push_back(IssueId(i));
        return issues;
    };
    const auto sizeOf = [&](const std::vector<IssueId>& issues) {
        std::size_t size = 1;
        for (const IssueId issue : issues)
            size = std::min(
                slotLimit + 1U, size * std::max<std::size_t>(1, m_domain[issue.index()].size()));
        return size;
    };
    // Tied issues first, while there are few values yet; each time the one that keeps the frontier
    // narrow.
    std::vector<bool> linked(count);
    for (const auto& link : m_links)
        for (const IssueId issue : link)
            linked[issue.index()] = true;
    while (m_levels.size() < count) {
        std::size_t next = count;
        std::size_t least = 0;
        for (std::size_t i = 0; i < count; ++i) {
            if (decided[i])
                continue;
            decided[i] = true;
            const std::size_t size = linked[i] ? sizeOf(frontier()) : slotLimit + 2U;
            decided[i] = false;
            if (next == count || size < least) {
                next = i;
                least = size;
            }
        }
        decided[next] = true;
        Level& level = m_levels.emplace_back();
        level.issue = IssueId(next);
        level.frontier = frontier();
        level.frontierSize = sizeOf(level.frontier);
    }
}

void FrontierSearch::closeLinks()
{
    std::vector<std::size_t> levelOf(m_domain.size());
    for (std::size_t level = 0; level < m_levels.size(); ++level)
        levelOf[m_levels[level].issue.index()] = level;
    const std::size_t clauses = m_space.legality().clauses().size();
    for (std::size_t k = 0; k < m_links.size(); ++k) {
        std::size_t last = 0;
        for (const IssueId issue : m_links[k])
            last = std::max(last, levelOf[issue.index()]);
        if (k < clauses)
            m_levels[last].clauses.push_back(k);
        else
            m_levels[last].terms.push_back(k - clauses);
    }
    for (std::size_t level = m_levels.size(); level-- > 1;) {
        const std::size_t issue = m_levels[level].issue.index();
        Points least = std::numeric_limits<Points>::max();
        Points most = std::numeric_limits<Points>::min();
        for (const std::size_t option : m_domain[issue]) {
            least = std::min(least, m_value[issue][option]);
            most = std::max(most, m_value[issue][option]);
        }
        for (const std::size_t term : m_levels[level].terms) {
            least += std::min<Points>(m_terms[term].points, 0);
            most += std::max<Points>(m_terms[term].points, 0);
        }
        m_levels[level - 1].leastRest = m_levels[level].leastRest + least;
        m_levels[level - 1].mostRest = m_levels[level].mostRest + most;
    }
}

std::optional<Points> FrontierSearch::bonus(const Level& level, const Package& package) const
{
    for (const std::size_t c : level.clauses) {
        const auto& literals = m_space.legality().clauses()[c].literals;
        if (std::none_of(literals.begin(), literals.end(), [&](const auto& literal) {
                return Legality::contains(literal.allowed, package.option(literal.issue)->index());
            }))
            return std::nullopt;
    }
    Points points = 0;
    for (const std::size_t t : level.terms) {
        const Term& term = m_terms[t];
        if (!holds(term.literals, package))
            continue;
        if (term.forbidden)
            return std::nullopt;
        points += term.points;
    }
    return points;
}

/// What beginnings may be worth after a level, as far as that can still come to an end within the values.
std::pair<Points, Points> FrontierSearch::rangeAfter(const Level& level) const
{
    const auto [fewest, most] = std::minmax_element(m_beginnings.begin(), m_beginnings.end(),
        [](const Beginning& a, const Beginning& b) { return a.value < b.value; });
    Points low = fewest->value;
    Points high = most->value;
    Points least = std::numeric_limits<Points>::max();
    Points largest = std::numeric_limits<Points>::min();
    for (const std::size_t option : m_domain[level.issue.index()]) {
        least = std::min(least, m_value[level.issue.index()][option]);
        largest = std::max(largest, m_value[level.issue.index()][option]);
    }
    low += least;
    high += largest;
    for (const std::size_t term : level.terms) {
        low += std::min<Points>(m_terms[term].points, 0);
        high += std::max<Points>(m_terms[term].points, 0);
    }
    low = std::max(low, m_values.floor - level.mostRest);
    if (m_values.ceiling != std::numeric_limits<Points>::max())
        high = std::min(high, m_values.ceiling - level.leastRest);
    return { low, high };
}

bool FrontierSearch::advance(const Level& level)
{
    const std::size_t issue = level.issue.index();
    if (m_beginnings.empty() || m_domain[issue].empty()) {
        m_beginnings.clear();
        return true;
    }
    const auto [least, most] = rangeAfter(level);
    const std::vector<Beginning> before = std::exchange(m_beginnings, {});
    if (most < least)
        return true;
    const auto span = static_cast<std::size_t>(most - least) + 1U;
    if (span > slotLimit / level.frontierSize)
        return false;
    std::vector<std::uint32_t> slots(span * level.frontierSize, noSlot);
    for (const Beginning& beginning : before) {
        for (const std::size_t option : m_domain[issue]) {
            Beginning then = beginning;
            then.package.set(level.issue, OptionId(option));
            const auto points = bonus(level, then.package);
            if (!points)
                continue;
            then.wish += m_wish.wish[issue][option];
            then.value += *points + m_value[issue][option];
            if (then.value < least || then.value > most)
                continue;
            std::uint32_t& slot = slots[frontierKey(level, then.package) * span
                + static_cast<std::size_t>(then.value - least)];
            if (slot == noSlot) {
                if (m_beginnings.size() == beginningLimit)
                    return false;
                slot = static_cast<std::uint32_t>(m_beginnings.size());
                m_beginnings.push_back(then);
                continue;
            }
            Beginning& kept = m_beginnings[slot];
            if (then.wish > kept.wish || (then.wish == kept.wish && then.package < kept.package))
                kept = then;
        }
    }
    return true;
}

/// Which of the ways in which those issues are decided that later ones are tied to.
std::size_t FrontierSearch::frontierKey(const Level& level, const Package& package) const
{
    std::size_t key = 0;
    for (const IssueId tied : level.frontier) {
        const auto& domain = m_domain[tied.index()];
        const auto place = std::find(domain.begin(), domain.end(), package.option(tied)->index());
        key = key * domain.size() + static_cast<std::size_t>(place - domain.begin());
    }
    return key;
}

bool FrontierSearch::run()
{
    m_beginnings.assign(1, {});
    for (const Level& level : m_levels)
        if (!advance(level))
            return false;
    finish();
    return true;
}

void FrontierSearch::finish()
{
    const auto worth
        = [this](const Beginning& one) { return std::min(one.value, m_values.enough); };
    const Beginning* best = nullptr;
    for (const Beginning& one : m_beginnings) {
        const bool better = best == nullptr || one.wish > best->wish
            || (one.wish == best->wish
                && (worth(one) > worth(*best)
                    || (worth(one) == worth(*best) && one.package < best->package)));
        if (better)
            best = &one;
    }
    if (best != nullptr)
        m_best = best->package;
}

} // namespace pourparler
