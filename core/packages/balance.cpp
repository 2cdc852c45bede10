#include "core/packages/balance.h"

#include "core/packages/combination.h"
#include "core/packages/legal_sample.h"
#include "core/packages/sign_table.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

namespace pourparler {

namespace {

using boost::multiprecision::cpp_int;

constexpr std::uint64_t sampleSize = 200'000;
/// legal packages that are counted where dependencies tie too many issues together for a table
constexpr std::uint64_t searchedLimit = 1'000'000;
constexpr std::uint64_t sampleSeed
    = 0x62616c616e6365; // any; fixed, so that a scenario has one balance

/// Passes on how far the work has come, in thousandths that never fall, and keeps in mind that it was told to stop.
class Reporting {
public:
    explicit Reporting(const Progress& progress)
        : m_progress(progress)
    {
    }
    /// A part begins: so many packages at most, which bring it to `until`.
    void begin(std::uint64_t packages, int until)
    {
        m_from = m_until;
        m_until = until;
        m_packages = std::max<std::uint64_t>(packages, 1);
    }
    /// Now and then. False: stop.
    bool goesOnAfter(std::uint64_t packages)
    {
        const double part = static_cast<double>(packages) / static_cast<double>(m_packages);
        const int perMille
            = m_from + static_cast<int>(std::min(part, 1.) * static_cast<double>(m_until - m_from));
        m_stopped = m_stopped || !goesOn(m_progress, perMille);
        return !m_stopped;
    }
    [[nodiscard]] bool isStopped() const { return m_stopped; }

private:
    const Progress& m_progress;
    std::uint64_t m_packages = 1;
    int m_from = 0;
    int m_until = 0;
    bool m_stopped = false;
};
constexpr std::uint64_t reportEvery = 1U << 12U; ///< steps or packages

/// Every legal package, depth-first: what parties gain is summed on the way down, what passes on
/// the way up. `lanes` ≥ number of parties, so that the sums are added a few at a time.
template <std::size_t lanes>
class Count {
public:
    Count(const PackageSpace& space, const SignTable& table, std::vector<IssueId> order)
        : m_space(space)
        , m_table(table)
        , m_order(std::move(order))
        , m_walk(space.legality(), m_order)
        , m_levels(m_order.size())
        , m_passingMasks(std::size_t { 1 } << table.voters().size())
    {
        m_start.fill(-1);
        for (std::size_t v = 0; v < table.voters().size(); ++v)
            addVoter(v);
        m_least.fill(std::numeric_limits<Points>::max());
        m_most.fill(std::numeric_limits<Points>::min());
    }

    /// False when it was told to stop, or when there are more legal packages, or ways into dead ends, than `limit`
    /// allows for.
    bool run(std::uint64_t limit, Reporting& reporting, Balance& balance)
    {
        m_reporting = &reporting;
        m_limit = limit;
        m_stepLimit = 4 * std::min(limit, std::uint64_t { 1 } << 60U) + 1'000'000;
        m_balance = &balance;
        const Tally tally = visit(0, m_start, m_refused);
        if (m_stopped)
            return false;
        balance.legal = tally.legal;
        balance.passing = tally.passing;
        for (std::size_t mask = 0; mask < m_passingMasks.size(); ++mask)
            m_table.count(mask, m_passingMasks[mask], balance.decisive);
        balance.required = m_required;
        balance.consensus = m_consensus;
        for (std::size_t v = 0; v < m_table.voters().size(); ++v) {
            const PartyId party = m_table.voters()[v];
            const Sheet* sheet = m_space.sheet(party);
            if (sheet != nullptr && tally.passing > 0)
                balance.passingValue[party.index()] = { sheet->capped(m_least[v] + sheet->walkAway),
                    sheet->capped(m_most[v] + sheet->walkAway) };
        }
        return true;
    }

private:
    using Margins = std::array<Points, lanes>; ///< value less walk-away value; below 0: no

    struct Tally {
        std::uint64_t legal = 0;
        std::uint64_t passing = 0;
    };
    /// What an option completes.
    struct Closing {
        Combination literals; ///< of the issues before it
        std::size_t voter = 0;
        Points points = 0;
        std::uint32_t crossing = 0;
    };
    struct OptionPart {
        Margins gains {};
        std::uint32_t crossing = 0;
        std::vector<Closing> closing;
    };

    void addVoter(std::size_t voter)
    {
        const Sheet* sheet = m_space.sheet(m_table.voters()[voter]);
        for (std::size_t level = 0; level < m_order.size(); ++level) {
            const IssueId issue = m_order[level];
            m_levels[level].resize(m_space.optionCount(issue));
            for (std::size_t o = 0; sheet != nullptr && o < m_levels[level].size(); ++o)
                m_levels[level][o].gains[voter] = sheet->value[issue.index()][o];
        }
        if (sheet == nullptr)
            return;
        m_start[voter] = -sheet->walkAway;
        const std::uint32_t bit = std::uint32_t { 1 } << voter;
        for (const Interaction& interaction : sheet->interactions)
            addClosing({ oneOfEach(interaction.options), voter, interaction.points, 0 });
        for (const RedLine& line : sheet->redLines) {
            if (line.all) {
                addClosing({ allAtOnce(line.options), voter, 0, bit });
                continue;
            }
            for (const Choice& choice : line.options)
                addClosing({ oneOfEach({ choice }), voter, 0, bit });
        }
        // Whoever wants more than there can ever be refuses everything.
        if (sheet->cap && *sheet->cap < sheet->walkAway)
            m_refused |= bit;
    }
    /// Every option of the last issue that it names may complete it.
    void addClosing(Closing closing)
    {
        if (closing.literals.empty())
            return;
        const auto levelOf = [this](const Legality::Literal& literal) {
            return std::find(m_order.begin(), m_order.end(), literal.issue) - m_order.begin();
        };
        const auto place = std::max_element(closing.literals.begin(), closing.literals.end(),
            [&](const auto& a, const auto& b) { return levelOf(a) < levelOf(b); });
        const Legality::Literal last = *place;
        closing.literals.erase(place);
        auto& parts = m_levels[static_cast<std::size_t>(levelOf(last))];
        for (std::size_t o = 0; o < parts.size(); ++o) {
            if (!Legality::contains(last.allowed, o))
                continue;
            if (!closing.literals.empty()) {
                parts[o].closing.push_back(closing);
                continue;
            }
            parts[o].gains[closing.voter] += closing.points;
            parts[o].crossing |= closing.crossing;
        }
    }

    Tally visit(std::size_t level, const Margins& margins, std::uint32_t crossed)
    {
        if (level == m_order.size())
            return leaf(margins, crossed);
        Tally tally;
        const IssueId issue = m_order[level];
        for (std::size_t o = 0; o < m_levels[level].size(); ++o) {
            if (!m_walk.enter(level, o))
                continue;
            const OptionPart& part = m_levels[level][o];
            Margins then;
            for (std::size_t k = 0; k < lanes; ++k)
                then[k] = margins[k] + part.gains[k];
            std::uint32_t crossedThen = crossed | part.crossing;
            m_package.set(issue, OptionId(o));
            for (const Closing& closing : part.closing) {
                if (!holds(closing.literals, m_package))
                    continue;
                then[closing.voter] += closing.points;
                crossedThen |= closing.crossing;
            }
            const Tally below = level + 1 == m_order.size() ? leaf(then, crossedThen)
                                                            : visit(level + 1, then, crossedThen);
            m_walk.leave(level, o);
            m_balance->legalWith[issue.index()][o] += below.legal;
            m_balance->passingWith[issue.index()][o] += below.passing;
            tally.legal += below.legal;
            tally.passing += below.passing;
            if (m_stopped)
                break;
        }
        m_stopped = m_stopped || ++m_steps > m_stepLimit
            || (m_steps % reportEvery == 0 && !m_reporting->goesOnAfter(m_visited));
        return tally;
    }
    Tally leaf(const Margins& margins, std::uint32_t crossed)
    {
        std::uint32_t against = crossed;
        for (std::size_t k = 0; k < lanes; ++k)
            against |= static_cast<std::uint32_t>(static_cast<std::uint64_t>(margins[k]) >> 63U)
                << k;
        const std::size_t mask = ~against & m_table.everybody();
        if (++m_visited > m_limit)
            m_stopped = true;
        m_required += (mask & m_table.required()) == m_table.required() ? 1U : 0U;
        m_consensus += mask == m_table.everybody() ? 1U : 0U;
        if (!m_table.passes(mask))
            return { 1, 0 };
        ++m_passingMasks[mask];
        for (std::size_t k = 0; k < lanes; ++k) {
            m_least[k] = std::min(m_least[k], margins[k]);
            m_most[k] = std::max(m_most[k], margins[k]);
        }
        return { 1, 1 };
    }

    const PackageSpace& m_space;
    const SignTable& m_table;
    std::vector<IssueId> m_order;
    LegalWalk m_walk;
    std::vector<std::vector<OptionPart>> m_levels; ///< [level][option]
    std::vector<std::uint64_t> m_passingMasks; ///< [who signs] packages
    std::uint32_t m_refused = 0; ///< a bit for every voter who can be offered nothing
    Margins m_start {};
    Margins m_least {};
    Margins m_most {};
    Package m_package;
    Balance* m_balance = nullptr;
    Reporting* m_reporting = nullptr;
    std::uint64_t m_required = 0;
    std::uint64_t m_consensus = 0;
    std::uint64_t m_visited = 0;
    std::uint64_t m_steps = 0;
    std::uint64_t m_limit = 0;
    std::uint64_t m_stepLimit = 0;
    bool m_stopped = false;
};

/// Tied issues first, so that dead ends show early; the widest of the others last, where an option
/// costs least.
std::vector<IssueId> walkOrder(const Legality& legality)
{
    std::vector<IssueId> order;
    for (const Legality::Group& group : legality.groups())
        order.insert(order.end(), group.issues.begin(), group.issues.end());
    const auto tied = static_cast<std::ptrdiff_t>(order.size());
    for (std::size_t i = 0; i < legality.issueCount(); ++i)
        if (legality.groupOf(IssueId(i)) == Legality::noGroup)
            order.push_back(IssueId(i));
    std::stable_sort(order.begin() + tied, order.end(),
        [&](IssueId a, IssueId b) { return legality.optionCount(a) < legality.optionCount(b); });
    return order;
}

Balance emptyBalance(const Scenario& scenario)
{
    Balance balance;
    cpp_int packages = 1;
    for (const Issue& issue : scenario.issues) {
        packages *= issue.options.size();
        balance.legalWith.emplace_back(issue.options.size());
        balance.passingWith.emplace_back(issue.options.size());
    }
    balance.packages = packages.str();
    balance.passingValue.resize(scenario.parties.size());
    balance.decisive.resize(scenario.parties.size());
    return balance;
}

bool countAll(const PackageSpace& space, const SignTable& table, std::uint64_t limit,
    Reporting& reporting, Balance& balance)
{
    // On the heap: the sums of sixteen parties at sixty-four levels are more than a thread's stack
    // should hold.
    const std::vector<IssueId> order = walkOrder(space.legality());
    if (table.voters().size() <= 4)
        return std::make_unique<Count<4>>(space, table, order)->run(limit, reporting, balance);
    if (table.voters().size() <= 8)
        return std::make_unique<Count<8>>(space, table, order)->run(limit, reporting, balance);
    return std::make_unique<Count<16>>(space, table, order)->run(limit, reporting, balance);
}

void countSample(const PackageSpace& space, const SignTable& table, LegalSample& sample,
    Reporting& reporting, Balance& balance)
{
    balance.exact = false;
    for (std::uint64_t n = 0; n < sampleSize; ++n) {
        if (n % reportEvery == 0 && !reporting.goesOnAfter(n))
            return;
        Draw draw(sampleSeed, 0, n);
        const auto package = sample.draw(draw);
        if (!package)
            return;
        std::size_t mask = 0;
        for (std::size_t v = 0; v < table.voters().size(); ++v)
            if (space.sheet(table.voters()[v]) != nullptr
                && space.acceptable(table.voters()[v], *package))
                mask |= std::size_t { 1 } << v;
        const bool passes = table.passes(mask);
        ++balance.legal;
        balance.passing += passes ? 1U : 0U;
        balance.required += (mask & table.required()) == table.required() ? 1U : 0U;
        balance.consensus += mask == table.everybody() ? 1U : 0U;
        for (std::size_t i = 0; i < space.issueCount(); ++i) {
            const std::size_t option = package->option(IssueId(i))->index();
            ++balance.legalWith[i][option];
            balance.passingWith[i][option] += passes ? 1U : 0U;
        }
        if (!passes)
            continue;
        table.count(mask, 1, balance.decisive);
        for (const PartyId party : table.voters()) {
            if (space.sheet(party) == nullptr)
                continue;
            const Points value = space.value(party, *package);
            Range& range = balance.passingValue[party.index()];
            range.least = balance.passing == 1 ? value : std::min(range.least, value);
            range.most = balance.passing == 1 ? value : std::max(range.most, value);
        }
    }
}

} // namespace

std::optional<Balance> countBalance(
    const Scenario& scenario, const Progress& progress, std::uint64_t limit)
{
    const PackageSpace space(scenario, termsOf(scenario));
    const SignTable table(scenario);
    LegalSample sample(space.legality());
    cpp_int legal = 1;
    for (const std::uint64_t count : sample.counts())
        legal *= count;

    Reporting reporting(progress);
    Balance balance = emptyBalance(scenario);
    const auto& groups = space.legality().groups();
    if (std::any_of(
            groups.begin(), groups.end(), [](const auto& group) { return !group.hasTable(); }))
        limit = std::min(limit, searchedLimit);
    if (!sample.counted() || legal <= limit) {
        // Where nobody knows how many there are, a sample may have to follow.
        reporting.begin(sample.counted() ? static_cast<std::uint64_t>(legal) : limit,
            sample.counted() ? 1'000 : 500);
        if (countAll(space, table, limit, reporting, balance))
            return balance;
        if (reporting.isStopped())
            return std::nullopt;
        balance = emptyBalance(scenario);
    }
    reporting.begin(sampleSize, 1'000);
    countSample(space, table, sample, reporting, balance);
    if (reporting.isStopped())
        return std::nullopt;
    return balance;
}

Balance balanceOf(const Scenario& scenario, std::uint64_t limit)
{
    return *countBalance(scenario, {}, limit);
}

Share shareOf(std::uint64_t count, std::uint64_t of, bool exact)
{
    const auto n = static_cast<double>(of);
    if (of == 0)
        return { 0, 0, exact ? 0. : 1., exact };
    const double share = static_cast<double>(count) / n;
    if (exact)
        return { share, share, share, true };
    constexpr double z = 1.959964; // of the normal distribution, two-sided 95 %
    const double middle = (share + z * z / (2 * n)) / (1 + z * z / n);
    const double half
        = z * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n)) / (1 + z * z / n);
    return { share, std::max(0., middle - half), std::min(1., middle + half), false };
}

Share shareOf(std::uint64_t count, const Balance& balance)
{
    return shareOf(count, balance.legal, balance.exact);
}

} // namespace pourparler
