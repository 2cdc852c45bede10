#include "core/packages/search.h"

#include "core/packages/frontier_search.h"
#include "core/packages/ways.h"

#include <algorithm>
#include <numeric>

namespace pourparler {

namespace {

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
    void readCap();
    [[nodiscard]] bool reachesCap(const std::vector<const Term*>& between) const;
    void dropDominated(Block& block) const;
    [[nodiscard]] Package packageOf(const std::vector<std::size_t>& ways) const;
    void makeFirstOfEquals(MultipleChoice& problem, MultipleChoice::Solution& solution) const;

    const PackageSpace& m_space;
    const Wish& m_wish;
    const Sheet* m_sheet; ///< none: a mediator
    SearchLimits m_limits;
    std::vector<std::vector<Points>> m_value; ///< [issue][option]
    std::vector<Term> m_terms; ///< about several issues
    std::vector<std::vector<std::size_t>> m_domain; ///< [issue] options
    std::vector<Block> m_blocks;
    bool m_apart = false; ///< some tied issues are blocks of their own
    MultipleChoice::Window m_window;
    Points m_ceiling = 0; ///< 0: none
    Points m_enough = MultipleChoice::never; ///< from here on more value is worth no more
};

Search::Search(const PackageSpace& space, const Wish& wish, SearchLimits limits)
    : m_space(space)
    , m_wish(wish)
    , m_sheet(space.sheet(wish.party))
    , m_limits(limits)
    , m_ceiling(wish.ceiling)
{
    for (std::size_t i = 0; i < space.issueCount(); ++i)
        m_value.emplace_back(space.optionCount(IssueId(i)), 0);
    if (m_sheet != nullptr) {
        m_value = m_sheet->value;
        collectTerms();
        readCap();
    }
    makeDomains();
}

void Search::collectTerms()
{
    for (const Interaction& interaction : m_sheet->interactions) {
        Combination literals = oneOfEach(interaction.options);
        if (literals.size() > 1) {
            m_terms.push_back({ std::move(literals), interaction.points, false });
            continue;
        }
        for (const Legality::Literal& literal : literals) {
            auto& value = m_value[literal.issue.index()];
            for (std::size_t o = 0; o < value.size(); ++o)
                value[o] += Legality::contains(literal.allowed, o) ? interaction.points : 0;
        }
    }
    for (const RedLine& line : m_sheet->redLines)
        if (line.all)
            if (Combination literals = allAtOnce(line.options); !literals.empty())
                m_terms.push_back({ std::move(literals), 0, true });
}

/// Sums beyond the cap are all worth the same, unless a ceiling below it keeps them out.
void Search::readCap()
{
    if (!m_sheet->cap)
        return;
    if (m_ceiling >= *m_sheet->cap)
        m_ceiling = 0;
    if (m_ceiling == 0)
        m_enough = *m_sheet->cap;
}

/// No sum may be beyond it: then every search is as if there were none.
bool Search::reachesCap(const std::vector<const Term*>& between) const
{
    Points most = 0;
    for (const Block& block : m_blocks) {
        Points ofBlock = 0;
        for (const Block::Way& way : block.ways)
            ofBlock = &way == &block.ways.front() ? way.value : std::max(ofBlock, way.value);
        most += ofBlock;
    }
    for (const Term* term : between)
        most += std::max<Points>(term->points, 0);
    return most > m_enough;
}

void Search::makeDomains()
{
    const auto crosses = [this](const Choice& choice) {
        return m_sheet != nullptr
            && std::any_of(
                m_sheet->redLines.begin(), m_sheet->redLines.end(), [&](const RedLine& line) {
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
        for (const Legality::Literal& literal : term.literals)
            join(term.literals.front().issue, literal.issue);
    std::vector<std::vector<IssueId>> byRoot(tie.size());
    for (std::size_t i = 0; i < tie.size(); ++i)
        byRoot[tie[i]].push_back(IssueId(i));
    return byRoot;
}

bool Search::list(Block& block) const
{
    std::vector<const Term*> terms;
    for (const Term& term : m_terms)
        if (std::find(block.issues.begin(), block.issues.end(), term.literals.front().issue)
            != block.issues.end())
            terms.push_back(&term);
    return listWays(m_space.legality(), m_domain, terms, m_wish, m_value, m_limits.listing, block);
}

void Search::listApart(const std::vector<IssueId>& issues)
{
    m_apart = true;
    for (const IssueId issue : issues) {
        Block& block = m_blocks.emplace_back();
        block.issues = { issue };
        for (const std::size_t option : m_domain[issue.index()]) {
            block.ways.push_back({ m_wish.wish[issue.index()][option],
                m_value[issue.index()][option], block.options.size() });
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
    std::int64_t mostWish = 0; ///< of those kept
    std::size_t first = 0; ///< in package order, of those kept that have it
    const auto isWorse = [&](const Block::Way& way) {
        if (kept.empty())
            return false;
        // Where more value may be worth no more, of equal wishes the earlier one may win.
        if (m_enough != MultipleChoice::never)
            return way.wish < mostWish || (way.wish == mostWish && first < way.options);
        return kept.back().value == way.value || (m_ceiling == 0 && mostWish >= way.wish);
    };
    for (const Block::Way& way : block.ways) {
        if (isWorse(way))
            continue;
        first = !kept.empty() && way.wish == mostWish ? std::min(first, way.options) : way.options;
        mostWish = kept.empty() ? way.wish : std::max(mostWish, way.wish);
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
            if (std::find(issues.begin(), issues.end(), term.literals.front().issue)
                != issues.end())
                between.push_back(&term);
    }

    if (m_sheet != nullptr && m_sheet->cap && m_wish.floor > *m_sheet->cap)
        return {};
    if (!reachesCap(between))
        m_enough = MultipleChoice::never;
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
    m_window.ceiling = m_ceiling == 0 ? most : std::min(most, m_ceiling);
    if (m_window.floor > m_window.ceiling)
        return {};

    Ties ties(m_space.legality(), m_blocks, between);
    MultipleChoice problem(std::move(classes), m_window, m_apart ? &ties : nullptr, m_enough);
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
    FrontierSearch frontier(m_space, m_wish, m_value, m_terms, m_domain,
        { m_wish.floor, m_ceiling == 0 ? MultipleChoice::never : m_ceiling, m_enough });
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
    wish.floor = -largestSum;
    for (std::size_t i = 0; i < space.issueCount(); ++i)
        wish.wish.emplace_back(space.optionCount(IssueId(i)), 0);
    return wish;
}

std::optional<Package> bestFor(const PackageSpace& space, const Wish& wish, SearchLimits limits)
{
    return searchBest(space, wish, limits).package;
}

} // namespace pourparler
