#include "core/packages/search.h"

#include "core/packages/combination.h"
#include "core/packages/frontier_search.h"
#include "core/packages/multiple_choice.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace pourparler {

namespace {

/// Terms by the level of a walk at which they are decided.
class ClosingTerms {
public:
    ClosingTerms() = default;
    ClosingTerms(const std::vector<const Term*>& terms, const std::vector<IssueId>& order)
        : m_closing(order.size())
    {
        std::array<std::size_t, maxIssues> levelOf {};
        for (std::size_t level = 0; level < order.size(); ++level)
            levelOf[order[level].index()] = level;
        for (const Term* term : terms) {
            std::size_t last = 0;
            for (const Choice& choice : term->choices)
                last = std::max(last, levelOf[choice.issue.index()]);
            m_closing[last].push_back(term);
        }
    }
    [[nodiscard]] const std::vector<const Term*>& at(std::size_t level) const
    {
        return m_closing[level];
    }
    /// Points of the terms that `package` completes at this level; nothing when one of them is
    /// forbidden.
    [[nodiscard]] std::optional<Points> points(std::size_t level, const Package& package) const
    {
        Points sum = 0;
        for (const Term* term : m_closing[level]) {
            const bool complete = std::all_of(term->choices.begin(), term->choices.end(),
                [&](const Choice& choice) { return package.has(choice); });
            if (complete && term->forbidden)
                return std::nullopt;
            if (complete)
                sum += term->points;
        }
        return sum;
    }

private:
    std::vector<std::vector<const Term*>> m_closing;
};

/// Issues decided together, and the ways to do so.
struct Block {
    struct Way {
        std::int64_t wish = 0;
        Points value = 0;
        std::size_t options = 0; ///< where they start in `options`
    };
    std::vector<IssueId> issues; ///< ascending
    std::vector<Way> ways;
    std::vector<std::uint8_t> options;

    [[nodiscard]] const std::uint8_t* optionsOf(std::size_t way) const
    {
        return options.data() + ways[way].options;
    }
};

class Search {
public:
    Search(const PackageSpace& space, const Wish& wish, SearchLimits limits);
    [[nodiscard]] Best run();

private:
    void collectTerms();
    void makeDomains();
    [[nodiscard]] std::vector<std::vector<IssueId>> tiedIssues() const;
    [[nodiscard]] bool list(Block& block) const;
    void listApart(const std::vector<IssueId>& issues);
    void dropDominated(Block& block) const;
    [[nodiscard]] Package packageOf(const std::vector<std::size_t>& ways) const;
    void makeFirstOfEquals(MultipleChoice& problem, MultipleChoice::Solution& solution) const;

    const PackageSpace& m_space;
    const Wish& m_wish;
    Sheet m_nothing; ///< in place of the sheet that a mediator does not have
    const Sheet& m_sheet;
    SearchLimits m_limits;
    std::vector<Term> m_terms;
    std::vector<std::vector<std::size_t>> m_domain; ///< [issue] options
    std::vector<Block> m_blocks;
    bool m_apart = false; ///< some tied issues are blocks of their own
    MultipleChoice::Window m_window;
};

/// One walk over the ways of tied issues.
class Listing {
public:
    Listing(const Legality& legality, const std::vector<std::vector<std::size_t>>& domain,
        const std::vector<const Term*>& terms, const Wish& wish, const Sheet& sheet,
        std::size_t stepLimit, Block& block)
        : m_walk(legality, block.issues)
        , m_closing(terms, block.issues)
        , m_domain(domain)
        , m_wish(wish)
        , m_sheet(sheet)
        , m_stepLimit(stepLimit)
        , m_block(block)
        , m_options(block.issues.size())
    {
    }
    /// False when there are too many.
    bool run() { return visit(0, 0, 0); }

private:
    bool visit(std::size_t level, std::int64_t wish, Points value)
    {
        if (++m_steps > m_stepLimit)
            return false;
        if (level == m_block.issues.size()) {
            m_block.ways.push_back({ wish, value, m_block.options.size() });
            m_block.options.insert(m_block.options.end(), m_options.begin(), m_options.end());
            return true;
        }
        const IssueId issue = m_block.issues[level];
        for (const std::size_t option : m_domain[issue.index()]) {
            if (!m_walk.enter(level, option))
                continue;
            m_package.set(issue, OptionId(option));
            m_options[level] = static_cast<std::uint8_t>(option);
            const auto points = m_closing.points(level, m_package);
            const bool going = !points
                || visit(level + 1, wish + m_wish.wish[issue.index()][option],
                    value + *points + m_sheet.value[issue.index()][option]);
            m_walk.leave(level, option);
            if (!going)
                return false;
        }
        return true;
    }

    LegalWalk m_walk;
    ClosingTerms m_closing;
    const std::vector<std::vector<std::size_t>>& m_domain;
    const Wish& m_wish;
    const Sheet& m_sheet;
    std::size_t m_stepLimit;
    Block& m_block;
    std::vector<std::uint8_t> m_options;
    Package m_package;
    std::size_t m_steps = 0;
};

/// Dependencies, red lines and interactions between blocks that had to be kept apart.
class Ties final : public MultipleChoice::Guard {
public:
    Ties(const Legality& legality, const std::vector<Block>& blocks, std::vector<const Term*> terms)
        : m_legality(legality)
        , m_blocks(blocks)
        , m_terms(std::move(terms))
    {
    }
    void setOrder(const std::vector<std::size_t>& classes) override
    {
        m_order = classes;
        m_firstLevel.clear();
        std::vector<IssueId> issues;
        for (const std::size_t block : classes) {
            m_firstLevel.push_back(issues.size());
            issues.insert(
                issues.end(), m_blocks[block].issues.begin(), m_blocks[block].issues.end());
        }
        m_walk.emplace(m_legality, issues);
        m_closing = ClosingTerms(m_terms, issues);
    }
    std::int64_t leastBonus(std::size_t level) const override { return bonus(level, -1); }
    std::int64_t mostBonus(std::size_t level) const override { return bonus(level, 1); }
    std::optional<std::int64_t> enter(std::size_t level, std::size_t item) override
    {
        const Block& block = m_blocks[m_order[level]];
        const std::uint8_t* options = block.optionsOf(item);
        std::int64_t bonus = 0;
        for (std::size_t k = 0; k < block.issues.size(); ++k) {
            const std::size_t at = m_firstLevel[level] + k;
            if (!m_walk->enter(at, options[k])) {
                leaveFirst(level, options, k);
                return std::nullopt;
            }
            m_package.set(block.issues[k], OptionId(options[k]));
            const auto points = m_closing.points(at, m_package);
            if (!points) {
                leaveFirst(level, options, k + 1);
                return std::nullopt;
            }
            bonus += *points;
        }
        return bonus;
    }
    void leave(std::size_t level, std::size_t item) override
    {
        const Block& block = m_blocks[m_order[level]];
        leaveFirst(level, block.optionsOf(item), block.issues.size());
    }

private:
    void leaveFirst(std::size_t level, const std::uint8_t* options, std::size_t count)
    {
        while (count-- > 0)
            m_walk->leave(m_firstLevel[level] + count, options[count]);
    }
    std::int64_t bonus(std::size_t level, Points sign) const
    {
        Points sum = 0;
        const Block& block = m_blocks[m_order[level]];
        for (std::size_t k = 0; k < block.issues.size(); ++k)
            for (const Term* term : m_closing.at(m_firstLevel[level] + k))
                sum += std::max<Points>(sign * term->points, 0);
        return sign * sum;
    }

    const Legality& m_legality;
    const std::vector<Block>& m_blocks;
    std::vector<const Term*> m_terms; ///< between blocks only
    std::vector<std::size_t> m_order;
    std::vector<std::size_t> m_firstLevel; ///< [level] of the walk
    std::optional<LegalWalk> m_walk;
    ClosingTerms m_closing;
    Package m_package;
};

Search::Search(const PackageSpace& space, const Wish& wish, SearchLimits limits)
    : m_space(space)
    , m_wish(wish)
    , m_sheet(space.sheet(wish.party) ? *space.sheet(wish.party) : m_nothing)
    , m_limits(limits)
{
    for (std::size_t i = 0; i < space.issueCount(); ++i)
        m_nothing.value.emplace_back(space.optionCount(IssueId(i)), 0);
    collectTerms();
    makeDomains();
}

void Search::collectTerms()
{
    for (const Interaction& interaction : m_sheet.interactions)
        m_terms.push_back({ together(interaction.options), interaction.points, false });
    for (const RedLine& line : m_sheet.redLines)
        if (line.all)
            m_terms.push_back({ together(line.options), 0, true });
    m_terms.erase(std::remove_if(m_terms.begin(), m_terms.end(),
                      [](const Term& term) { return term.choices.empty(); }),
        m_terms.end());
}

void Search::makeDomains()
{
    const auto crosses = [this](const Choice& choice) {
        return std::any_of(
            m_sheet.redLines.begin(), m_sheet.redLines.end(), [&](const RedLine& line) {
                return !line.all
                    && std::find(line.options.begin(), line.options.end(), choice)
                    != line.options.end();
            });
    };
    m_domain.resize(m_space.issueCount());
    for (std::size_t i = 0; i < m_domain.size(); ++i) {
        const IssueId issue(i);
        for (std::size_t o = 0; o < m_space.optionCount(issue); ++o) {
            const Choice choice { issue, OptionId(o) };
            const bool open = m_wish.fixed.isOpen(issue) || m_wish.fixed.has(choice);
            if (open && m_space.isAvailable(choice) && !crosses(choice))
                m_domain[i].push_back(o);
        }
    }
}

std::vector<std::vector<IssueId>> Search::tiedIssues() const
{
    std::vector<std::size_t> tie(m_domain.size());
    std::iota(tie.begin(), tie.end(), std::size_t { 0 });
    const auto join = [&tie](IssueId a, IssueId b) {
        const std::size_t from = tie[b.index()];
        const std::size_t to = tie[a.index()];
        std::replace(tie.begin(), tie.end(), from, to);
    };
    for (const Legality::Group& group : m_space.legality().groups())
        for (const IssueId issue : group.issues)
            join(group.issues.front(), issue);
    for (const Term& term : m_terms)
        for (const Choice& choice : term.choices)
            join(term.choices.front().issue, choice.issue);
    std::vector<std::vector<IssueId>> byRoot(tie.size());
    for (std::size_t i = 0; i < tie.size(); ++i)
        byRoot[tie[i]].push_back(IssueId(i));
    return byRoot;
}

bool Search::list(Block& block) const
{
    std::vector<const Term*> terms;
    for (const Term& term : m_terms)
        if (std::find(block.issues.begin(), block.issues.end(), term.choices.front().issue)
            != block.issues.end())
            terms.push_back(&term);
    return Listing(m_space.legality(), m_domain, terms, m_wish, m_sheet, m_limits.listing, block)
        .run();
}

void Search::listApart(const std::vector<IssueId>& issues)
{
    m_apart = true;
    for (const IssueId issue : issues) {
        Block& block = m_blocks.emplace_back();
        block.issues = { issue };
        for (const std::size_t option : m_domain[issue.index()]) {
            block.ways.push_back({ m_wish.wish[issue.index()][option],
                m_sheet.value[issue.index()][option], block.options.size() });
            block.options.push_back(static_cast<std::uint8_t>(option));
        }
    }
}

void Search::dropDominated(Block& block) const
{
    // Ways were listed in package order and the sort is stable: of equals the first one stays.
    std::stable_sort(block.ways.begin(), block.ways.end(), [](const auto& a, const auto& b) {
        return a.value != b.value ? a.value > b.value : a.wish > b.wish;
    });
    std::vector<Block::Way> kept;
    for (const Block::Way& way : block.ways) {
        const bool worse = !kept.empty()
            && (kept.back().value == way.value
                || (m_wish.ceiling == 0 && kept.back().wish >= way.wish));
        if (!worse)
            kept.push_back(way);
    }
    block.ways = std::move(kept);
}

Package Search::packageOf(const std::vector<std::size_t>& ways) const
{
    Package package;
    for (std::size_t b = 0; b < m_blocks.size(); ++b)
        for (std::size_t k = 0; k < m_blocks[b].issues.size(); ++k)
            package.set(
                m_blocks[b].issues[k], OptionId(std::size_t { m_blocks[b].optionsOf(ways[b])[k] }));
    return package;
}

void Search::makeFirstOfEquals(MultipleChoice& problem, MultipleChoice::Solution& solution) const
{
    // Issue by issue: can an earlier option do as well, given what is settled before it?
    std::vector<std::vector<std::size_t>> allowed(m_blocks.size());
    for (std::size_t b = 0; b < m_blocks.size(); ++b) {
        allowed[b].resize(m_blocks[b].ways.size());
        std::iota(allowed[b].begin(), allowed[b].end(), std::size_t { 0 });
    }
    for (std::size_t i = 0; i < m_domain.size(); ++i) {
        std::size_t b = 0;
        std::size_t k = 0;
        for (; b < m_blocks.size(); ++b) {
            const auto& issues = m_blocks[b].issues;
            k = static_cast<std::size_t>(
                std::find(issues.begin(), issues.end(), IssueId(i)) - issues.begin());
            if (k < issues.size())
                break;
        }
        const std::vector<std::size_t> before = allowed[b];
        const auto only = [&](std::size_t option) {
            allowed[b].clear();
            for (const std::size_t way : before)
                if (m_blocks[b].optionsOf(way)[k] == option)
                    allowed[b].push_back(way);
        };
        const std::size_t current = m_blocks[b].optionsOf(solution.items[b])[k];
        for (const std::size_t option : m_domain[i]) {
            only(option);
            if (option == current)
                break;
            if (allowed[b].empty())
                continue;
            auto found = problem.find(allowed, solution.wish, solution.value);
            if (problem.gaveUp())
                return;
            if (found) {
                solution = std::move(*found);
                break;
            }
        }
    }
}

Best Search::run()
{
    std::vector<const Term*> between;
    for (const auto& issues : tiedIssues()) {
        if (issues.empty())
            continue;
        Block block;
        block.issues = issues;
        if (list(block)) {
            m_blocks.push_back(std::move(block));
            continue;
        }
        listApart(issues);
        for (const Term& term : m_terms)
            if (std::find(issues.begin(), issues.end(), term.choices.front().issue) != issues.end())
                between.push_back(&term);
    }

    Points least = 0;
    Points most = 0;
    std::vector<std::vector<MultipleChoice::Item>> classes;
    for (Block& block : m_blocks) {
        const bool whole = !m_apart || block.issues.size() > 1;
        if (whole)
            dropDominated(block);
        if (block.ways.empty())
            return {};
        auto& items = classes.emplace_back();
        const auto [low, high] = std::minmax_element(block.ways.begin(), block.ways.end(),
            [](const auto& a, const auto& b) { return a.value < b.value; });
        least += low->value;
        most += high->value;
        for (const Block::Way& way : block.ways)
            items.push_back({ way.wish, way.value });
    }
    for (const Term* term : between) {
        least += std::min<Points>(term->points, 0);
        most += std::max<Points>(term->points, 0);
    }
    // A window no wider than what there is keeps the sums of the search small.
    m_window.floor = std::max(least, m_wish.floor);
    m_window.ceiling = m_wish.ceiling == 0 ? most : std::min(most, m_wish.ceiling);
    if (m_window.floor > m_window.ceiling)
        return {};

    Ties ties(m_space.legality(), m_blocks, between);
    MultipleChoice problem(std::move(classes), m_window, m_apart ? &ties : nullptr);
    const auto branch = [&](std::uint64_t steps) -> std::optional<Best> {
        problem.setStepLimit(steps);
        auto solution = problem.solve();
        if (solution && !problem.gaveUp())
            makeFirstOfEquals(problem, *solution);
        if (problem.gaveUp())
            return std::nullopt;
        return solution ? Best { packageOf(solution->items), true } : Best {};
    };
    if (auto best = branch(m_limits.branching))
        return *best;
    FrontierSearch frontier(m_space, m_wish, m_sheet, m_terms, m_domain);
    if (frontier.run())
        return { frontier.best(), true };
    return branch(m_limits.lastResort).value_or(Best { std::nullopt, false });
}

} // namespace

Best searchBest(const PackageSpace& space, const Wish& wish, SearchLimits limits)
{
    return Search(space, wish, limits).run();
}

Wish wishForBest(const PackageSpace& space, PartyId party)
{
    Wish wish;
    wish.party = party;
    wish.floor = std::numeric_limits<std::int32_t>::min();
    for (std::size_t i = 0; i < space.issueCount(); ++i)
        wish.wish.emplace_back(space.optionCount(IssueId(i)), 0);
    return wish;
}

std::optional<Package> bestFor(const PackageSpace& space, const Wish& wish, SearchLimits limits)
{
    return searchBest(space, wish, limits).package;
}

} // namespace pourparler
