#include "core/analysis/bargaining/problem.h"

#include "core/analysis/bargaining/error_codes.h"
#include "core/packages/combination.h"

#include <algorithm>
#include <map>

namespace pourparler {

namespace {

void insert(Legality::OptionSet& set, OptionId option)
{
    set[option.index() / 64U] |= std::uint64_t { 1 } << (option.index() % 64U);
}

/// Collects what belongs to the same options, so that each set of literals is one coupling.
class Builder {
public:
    Builder(const Scenario& scenario, const PackageSpace& space, std::vector<PartyId> parties)
        : m_scenario(scenario)
        , m_space(space)
    {
        m_problem.parties = std::move(parties);
        std::sort(m_problem.parties.begin(), m_problem.parties.end());
        for (const PartyId party : m_problem.parties) {
            m_problem.walkAway.push_back(sheet(party).walkAway);
            m_problem.cap.push_back(sheet(party).cap.value_or(BargainingProblem::noCap));
        }
    }

    void addIssues()
    {
        const std::size_t n = m_problem.partyCount();
        for (std::size_t i = 0; i < m_space.issueCount(); ++i) {
            const std::size_t options = m_space.optionCount(IssueId(i));
            auto& allowed = m_problem.allowed.emplace_back(options, std::uint8_t { 0 });
            auto& worth = m_problem.worth.emplace_back(options * n);
            for (std::size_t o = 0; o < options; ++o) {
                allowed[o] = m_space.isAvailable({ IssueId(i), OptionId(o) }) ? 1 : 0;
                for (std::size_t p = 0; p < n; ++p)
                    worth[o * n + p] = sheet(m_problem.parties[p]).value[i][o];
            }
        }
    }
    /// A clause is broken where every issue that it names has an option it does not ask for.
    void addDependencies()
    {
        for (const Legality::Clause& clause : m_space.legality().clauses()) {
            std::vector<Coupling::Literal> literals;
            for (const Legality::Literal& literal : clause.literals) {
                Legality::OptionSet refused {};
                for (std::size_t o = 0; o < m_space.optionCount(literal.issue); ++o)
                    if (!Legality::contains(literal.allowed, o))
                        insert(refused, OptionId(o));
                literals.push_back({ literal.issue, refused });
            }
            forbid(std::move(literals));
        }
    }
    void addRedLines(const RedLines& lines)
    {
        const auto kept = lines.in(m_space, m_problem.parties);
        for (std::size_t p = 0; p < kept.size(); ++p)
            for (const std::size_t line : kept[p])
                addRedLine(sheet(PartyId(p)).redLines[line]);
    }
    void addInteractions()
    {
        std::map<Combination, std::vector<Points>> points;
        for (std::size_t p = 0; p < m_problem.partyCount(); ++p)
            for (const Interaction& interaction : sheet(m_problem.parties[p]).interactions) {
                Combination combination = oneOfEach(interaction.options);
                if (combination.empty())
                    continue;
                auto& of = points[std::move(combination)];
                of.resize(m_problem.partyCount());
                of[p] += interaction.points;
            }
        for (const auto& [combination, of] : points) {
            auto literals = literalsOf(combination);
            if (literals.size() == 1)
                addToOptions(literals.front(), of);
            else
                m_problem.couplings.push_back({ std::move(literals), of });
        }
    }

    [[nodiscard]] Result<BargainingProblem> take()
    {
        for (std::size_t p = 0; p < m_problem.partyCount(); ++p)
            if (!fits(p))
                return failure(analysis_error::valuesTooLarge,
                    { textArgument(m_scenario.party(m_problem.parties[p]).id) });
        return std::move(m_problem);
    }

private:
    [[nodiscard]] const Sheet& sheet(PartyId party) const { return *m_space.sheet(party); }

    void addRedLine(const RedLine& line)
    {
        if (line.all) {
            if (auto literals = literalsOf(allAtOnce(line.options)); !literals.empty())
                forbid(std::move(literals));
            return;
        }
        for (const Choice& choice : line.options)
            m_problem.allowed[choice.issue.index()][choice.option.index()] = 0;
    }
    [[nodiscard]] static std::vector<Coupling::Literal> literalsOf(const Combination& combination)
    {
        std::vector<Coupling::Literal> literals;
        for (const Legality::Literal& literal : combination)
            literals.push_back({ literal.issue, literal.allowed });
        return literals;
    }
    void forbid(std::vector<Coupling::Literal> literals)
    {
        if (literals.empty()) // nothing can meet it
            for (auto& options : m_problem.allowed)
                std::fill(options.begin(), options.end(), std::uint8_t { 0 });
        else if (literals.size() == 1)
            forbidOptions(literals.front());
        else
            m_problem.couplings.push_back({ std::move(literals), {} });
    }
    void forbidOptions(const Coupling::Literal& literal)
    {
        auto& options = m_problem.allowed[literal.issue.index()];
        for (std::size_t o = 0; o < options.size(); ++o)
            if (Legality::contains(literal.options, o))
                options[o] = 0;
    }
    void addToOptions(const Coupling::Literal& literal, const std::vector<Points>& points)
    {
        const std::size_t n = m_problem.partyCount();
        auto& worth = m_problem.worth[literal.issue.index()];
        for (std::size_t o = 0; o < m_space.optionCount(literal.issue); ++o)
            if (Legality::contains(literal.options, o))
                for (std::size_t p = 0; p < n; ++p)
                    worth[o * n + p] += points[p];
    }
    [[nodiscard]] bool fits(std::size_t party) const
    {
        Points sum = 0;
        const auto add = [&sum](Points points) {
            if (points < -largestSum || points > largestSum)
                return false;
            sum += std::max(points, -points);
            return sum <= largestSum;
        };
        for (const auto& options : m_problem.worth) {
            Points largest = 0;
            for (std::size_t at = party; at < options.size(); at += m_problem.partyCount()) {
                if (options[at] < -largestSum || options[at] > largestSum)
                    return false;
                largest = std::max(largest, std::max(options[at], -options[at]));
            }
            if (!add(largest))
                return false;
        }
        return std::all_of(m_problem.couplings.begin(), m_problem.couplings.end(),
                   [&](const Coupling& each) {
                       return each.forbidden() || add(each.points[party]);
                   })
            && add(m_problem.walkAway[party]);
    }

    const Scenario& m_scenario;
    const PackageSpace& m_space;
    BargainingProblem m_problem;
};

} // namespace

RedLines RedLines::of(std::vector<PartyId> parties)
{
    RedLines lines(Whose::some);
    lines.m_some = std::move(parties);
    return lines;
}

RedLines RedLines::notCrossedBy(const Package& package)
{
    RedLines lines(Whose::everybody);
    lines.m_crossing = package;
    return lines;
}

std::vector<std::vector<std::size_t>> RedLines::in(
    const PackageSpace& space, const std::vector<PartyId>& parties) const
{
    const std::size_t count = space.terms().sheets.size();
    std::vector<std::vector<std::size_t>> lines(count);
    const auto keeps = [&](PartyId party) {
        const auto isOne = [party](const std::vector<PartyId>& some) {
            return std::find(some.begin(), some.end(), party) != some.end();
        };
        return space.sheet(party) != nullptr
            && (m_whose == Whose::everybody || (m_whose == Whose::some && isOne(m_some))
                || (m_whose == Whose::theProblems && isOne(parties)));
    };
    for (std::size_t p = 0; p < count; ++p) {
        if (!keeps(PartyId(p)))
            continue;
        const auto crossed = space.crossed(PartyId(p), m_crossing);
        for (std::size_t line = 0; line < space.sheet(PartyId(p))->redLines.size(); ++line)
            if (!std::binary_search(crossed.begin(), crossed.end(), line))
                lines[p].push_back(line);
    }
    return lines;
}

bool Coupling::holds(const Package& package) const
{
    return std::all_of(literals.begin(), literals.end(), [&package](const Literal& literal) {
        const auto option = package.option(literal.issue);
        return option && Legality::contains(literal.options, option->index());
    });
}

std::vector<Points> BargainingProblem::utilities(const Package& package) const
{
    std::vector<Points> sums(partyCount());
    const auto add = [&sums](std::span<const Points> points) {
        for (std::size_t p = 0; p < points.size(); ++p)
            sums[p] += points[p];
    };
    for (std::size_t i = 0; i < issueCount(); ++i)
        add(worthOf({ IssueId(i), *package.option(IssueId(i)) }));
    for (const Coupling& coupling : couplings)
        if (coupling.holds(package))
            add(coupling.points);
    for (std::size_t p = 0; p < partyCount(); ++p)
        sums[p] = std::min(sums[p], cap[p]);
    return sums;
}

bool BargainingProblem::contains(const Package& package) const
{
    for (std::size_t i = 0; i < issueCount(); ++i) {
        const auto option = package.option(IssueId(i));
        if (!option || !isAllowed({ IssueId(i), *option }))
            return false;
    }
    return std::none_of(couplings.begin(), couplings.end(), [&package](const Coupling& coupling) {
        return coupling.forbidden() && coupling.holds(package);
    });
}

Result<BargainingProblem> bargainingProblem(const Scenario& scenario, const PackageSpace& space,
    std::vector<PartyId> parties, const RedLines& lines)
{
    Builder builder(scenario, space, std::move(parties));
    builder.addIssues();
    builder.addDependencies();
    builder.addRedLines(lines);
    builder.addInteractions();
    return builder.take();
}

std::vector<PartyId> bargainers(const Scenario& scenario, const PackageSpace& space)
{
    std::vector<PartyId> parties;
    for (std::size_t p = 0; p < scenario.parties.size(); ++p)
        if (scenario.parties[p].votes && space.sheet(PartyId(p)) != nullptr)
            parties.push_back(PartyId(p));
    return parties;
}

} // namespace pourparler
