#include "core/packages/package_space.h"

#include "core/packages/search.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace pourparler {

namespace {

constexpr Points noPoints = std::numeric_limits<Points>::min();
constexpr std::uint64_t rangeSteps = 2'000'000; ///< for one end of a range in one block

std::vector<std::size_t> optionCounts(const Scenario& scenario)
{
    std::vector<std::size_t> counts;
    counts.reserve(scenario.issues.size());
    for (const Issue& issue : scenario.issues)
        counts.push_back(issue.options.size());
    return counts;
}

/// One block's part of PackageSpace::extreme: depth-first over its issues, bounded by the best that
/// each later issue and each interaction that is not complete yet could add.
class BlockSearch {
public:
    struct Term {
        Points points = 0;
        std::span<const Legality::Literal> literals;
    };
    BlockSearch(const Legality& legality, std::span<const IssueId> order, bool legalOnly)
        : m_walk(legality, order)
        , m_order(order)
        , m_legalOnly(legalOnly)
        , m_options(order.size())
        , m_closing(order.size())
        , m_rest(order.size() + 1)
    {
    }

    void addOption(std::size_t level, std::size_t option, Points points)
    {
        m_options[level].push_back({ points, option });
    }
    void addTerm(const Term& term)
    {
        std::size_t last = 0;
        for (const Legality::Literal& literal : term.literals) {
            const auto place = std::find(m_order.begin(), m_order.end(), literal.issue);
            last = std::max(last, static_cast<std::size_t>(place - m_order.begin()));
        }
        m_closing[last].push_back(term);
    }
    Points most()
    {
        for (std::size_t level = m_order.size(); level-- > 0;) {
            auto& options = m_options[level];
            if (options.empty())
                return noPoints;
            std::sort(options.begin(), options.end(), [](const auto& a, const auto& b) {
                return a.first != b.first ? a.first > b.first : a.second < b.second;
            });
            m_rest[level] = m_rest[level + 1] + options.front().first;
            for (const Term& term : m_closing[level])
                m_rest[level] += std::max<Points>(term.points, 0);
        }
        visit(0, 0);
        // Where the steps do not suffice, what no package of the block can exceed.
        return m_steps == 0 ? m_rest.front() : m_best;
    }

private:
    void visit(std::size_t level, Points sum)
    {
        if (m_steps == 0)
            return;
        --m_steps;
        if (level == m_order.size()) {
            m_best = std::max(m_best, sum);
            return;
        }
        Points possible = m_rest[level] - m_options[level].front().first;
        for (const auto& option : m_options[level]) {
            if (m_best != noPoints && sum + possible + option.first <= m_best)
                return;
            if (m_legalOnly && !m_walk.enter(level, option.second))
                continue;
            m_package.set(m_order[level], OptionId(option.second));
            Points gain = option.first;
            for (const Term& term : m_closing[level])
                if (holds(term.literals, m_package))
                    gain += term.points;
            visit(level + 1, sum + gain);
            if (m_legalOnly)
                m_walk.leave(level, option.second);
        }
    }

    LegalWalk m_walk;
    std::span<const IssueId> m_order;
    bool m_legalOnly;
    std::vector<std::vector<std::pair<Points, std::size_t>>> m_options;
    std::vector<std::vector<Term>> m_closing;
    std::vector<Points> m_rest;
    Package m_package;
    Points m_best = noPoints;
    std::uint64_t m_steps = rangeSteps;
};

} // namespace

PackageSpace::PackageSpace(const Scenario& scenario, const Terms& terms, std::size_t tableLimit)
    : m_terms(terms)
    , m_dependencies(scenario.dependencies)
    , m_optionCount(optionCounts(scenario))
    , m_legality(terms.available, scenario.dependencies, tableLimit)
{
    std::size_t offset = 0;
    for (const std::size_t count : m_optionCount) {
        m_digit.push_back(offset);
        offset += count + 1U;
    }
    m_parties.resize(terms.sheets.size());
    for (std::size_t p = 0; p < terms.sheets.size(); ++p)
        if (terms.sheets[p])
            compile(PartyId(p));
}

void PackageSpace::compile(PartyId id)
{
    const Sheet& sheet = *m_terms.sheet(id);
    Party& party = m_parties[id.index()];
    for (std::size_t i = 0; i < issueCount(); ++i) {
        party.worth.push_back(i < sheet.leftOpen.size() ? sheet.leftOpen[i] : 0);
        party.worth.insert(party.worth.end(), sheet.value[i].begin(), sheet.value[i].end());
        party.worth.resize(m_digit[i] + m_optionCount[i] + 1U);
    }
    party.crossing.resize(party.worth.size());
    for (const RedLine& line : sheet.redLines) {
        const auto crosses = [&party](std::size_t digit) { party.crossing[digit] = 1; };
        if (line.all)
            add(party.redLines, allAtOnce(line.options), 0, crosses);
        else
            for (const Choice& choice : line.options)
                crosses(m_digit[choice.issue.index()] + choice.option.index() + 1U);
    }
    for (const Interaction& interaction : sheet.interactions)
        add(party.interactions, oneOfEach(interaction.options), interaction.points,
            [&](std::size_t digit) { party.worth[digit] += interaction.points; });
    party.blocks = blocksOf(party);
}

template <class Single>
void PackageSpace::add(
    std::vector<Together>& to, const Combination& literals, Points points, const Single& single)
{
    if (literals.size() > 1) {
        const std::size_t begin = m_literals.size();
        m_literals.insert(m_literals.end(), literals.begin(), literals.end());
        to.push_back({ begin, m_literals.size(), points });
        return;
    }
    for (const Legality::Literal& literal : literals)
        for (std::size_t o = 0; o < optionCount(literal.issue); ++o)
            if (Legality::contains(literal.allowed, o))
                single(m_digit[literal.issue.index()] + o + 1U);
}

std::vector<std::vector<IssueId>> PackageSpace::blocksOf(const Party& party) const
{
    std::vector<std::size_t> block(issueCount());
    std::iota(block.begin(), block.end(), std::size_t { 0 });
    const auto join = [&block](IssueId a, IssueId b) {
        const std::size_t from = block[b.index()];
        const std::size_t to = block[a.index()];
        std::replace(block.begin(), block.end(), from, to);
    };
    for (const Legality::Group& group : m_legality.groups())
        for (const IssueId issue : group.issues)
            join(group.issues.front(), issue);
    for (const Together& interaction : party.interactions)
        for (const Legality::Literal& literal : literalsOf(interaction))
            join(m_literals[interaction.begin].issue, literal.issue);
    std::vector<std::vector<IssueId>> byRoot(issueCount());
    for (std::size_t i = 0; i < issueCount(); ++i)
        byRoot[block[i]].push_back(IssueId(i));
    std::vector<std::vector<IssueId>> blocks;
    for (auto& issues : byRoot)
        if (!issues.empty())
            blocks.push_back(std::move(issues));
    return blocks;
}

bool PackageSpace::isAvailable(Choice choice) const { return m_legality.isAvailable(choice); }

bool PackageSpace::fits(const Package& package) const
{
    for (std::size_t i = 0; i < maxIssues; ++i) {
        const std::size_t digit = digitOf(package, IssueId(i));
        if (digit > (i < issueCount() ? m_optionCount[i] : 0U))
            return false;
    }
    return true;
}

std::optional<Illegality> PackageSpace::illegality(const Package& package) const
{
    return m_legality.illegality(package, m_dependencies);
}

Points PackageSpace::value(PartyId id, const Package& package) const
{
    const Party& party = m_parties[id.index()];
    Points sum = 0;
    for (std::size_t i = 0; i < m_digit.size(); ++i)
        sum += party.worth[m_digit[i] + digitOf(package, IssueId(i))];
    for (const Together& interaction : party.interactions)
        if (holds(literalsOf(interaction), package))
            sum += interaction.points;
    return m_terms.sheet(id)->capped(sum);
}

Range PackageSpace::range(PartyId id, const Package& package) const
{
    const Party& party = m_parties[id.index()];
    const bool legal = isLegal(package);
    Range range;
    for (const auto& block : party.blocks) {
        range.least -= extreme(party, block, package, -1, legal);
        range.most += extreme(party, block, package, 1, legal);
    }
    const Sheet& sheet = *m_terms.sheet(id);
    return { sheet.capped(range.least), sheet.capped(range.most) };
}

Points PackageSpace::extreme(const Party& party, const std::vector<IssueId>& block,
    const Package& package, Points sign, bool legalOnly) const
{
    const auto forOptions = [&](IssueId issue, const auto& take) {
        const std::size_t first = m_digit[issue.index()] + 1U;
        if (const auto decided = package.option(issue)) {
            take(decided->index(), sign * party.worth[first + decided->index()]);
            return;
        }
        bool none = true;
        for (std::size_t o = 0; o < optionCount(issue); ++o) {
            if (!isAvailable({ issue, OptionId(o) }))
                continue;
            none = false;
            take(o, sign * party.worth[first + o]);
        }
        for (std::size_t o = 0; none && o < optionCount(issue); ++o)
            take(o, sign * party.worth[first + o]);
    };
    if (block.size() == 1 && m_legality.groupOf(block.front()) == Legality::noGroup) {
        Points most = noPoints;
        forOptions(
            block.front(), [&](std::size_t, Points points) { most = std::max(most, points); });
        return most;
    }
    BlockSearch search(m_legality, block, legalOnly);
    for (std::size_t level = 0; level < block.size(); ++level)
        forOptions(block[level],
            [&](std::size_t option, Points points) { search.addOption(level, option, points); });
    for (const Together& interaction : party.interactions) {
        const auto literals = literalsOf(interaction);
        if (std::find(block.begin(), block.end(), literals.front().issue) != block.end())
            search.addTerm({ sign * interaction.points, literals });
    }
    return search.most();
}

std::vector<std::size_t> PackageSpace::crossed(PartyId id, const Package& package) const
{
    const std::vector<RedLine>& lines = m_terms.sheet(id)->redLines;
    std::vector<std::size_t> crossed;
    for (std::size_t r = 0; r < lines.size(); ++r) {
        const auto chosen = [&](const Choice& choice) { return package.has(choice); };
        const auto& options = lines[r].options;
        const bool crosses = lines[r].all
            ? !options.empty() && std::all_of(options.begin(), options.end(), chosen)
            : std::any_of(options.begin(), options.end(), chosen);
        if (crosses)
            crossed.push_back(r);
    }
    return crossed;
}

bool PackageSpace::crossesRedLine(PartyId id, const Package& package) const
{
    const Party& party = m_parties[id.index()];
    for (std::size_t i = 0; i < m_digit.size(); ++i)
        if (party.crossing[m_digit[i] + digitOf(package, IssueId(i))] != 0U)
            return true;
    return std::any_of(party.redLines.begin(), party.redLines.end(),
        [&](const Together& line) { return holds(literalsOf(line), package); });
}

bool PackageSpace::acceptable(PartyId party, const Package& package) const
{
    return value(party, package) >= m_terms.sheet(party)->walkAway
        && !crossesRedLine(party, package);
}

std::optional<std::pair<Package, Points>> PackageSpace::best(PartyId party) const
{
    const auto package = bestFor(*this, wishForBest(*this, party));
    if (!package)
        return std::nullopt;
    return std::make_pair(*package, value(party, *package));
}

} // namespace pourparler
