#include "core/analysis/bargaining/solver_search.h"

#include <algorithm>
#include <cmath>

namespace pourparler {

namespace {

constexpr std::uint64_t listedPerStep = 8; ///< ways of a place, likewise
constexpr std::uint64_t productsPerWay = 8; ///< that cost about as much
constexpr std::uint64_t tighteningShare = 8; ///< ways of passes for each place visited
constexpr std::size_t recentMultipliers = 8;
constexpr double firstSteps
    = 256; ///< how much of the distance to the bound the first aspiration gives up, inverse
constexpr int mostAspirations = 60;
constexpr std::uint64_t idleLeaf = 100; ///< what a complete package counts for, in such places
constexpr std::size_t recallHeight = 3; ///< levels below a place that is worth recalling
constexpr std::uint64_t recallVisits = 8; ///< and places visited there

std::uint64_t addSaturating(std::uint64_t a, std::uint64_t b)
{
    return a + b < a ? std::numeric_limits<std::uint64_t>::max() : a + b;
}

std::uint64_t timesSaturating(std::uint64_t a, std::uint64_t b)
{
    return a != 0 && b > std::numeric_limits<std::uint64_t>::max() / a
        ? std::numeric_limits<std::uint64_t>::max()
        : a * b;
}

} // namespace

BranchAndBound::BranchAndBound(const Quest& quest, Incumbent& incumbent, Effort& effort)
    : m_quest(quest)
    , m_space(quest.space)
    , m_incumbent(incumbent)
    , m_effort(effort)
    , m_pool(quest.space, quest.goal)
    , m_recall(quest.space)
    , m_waysFrom(quest.space.depth() + 1)
    , m_passFrom(quest.space.depth() + 1)
    , m_sums(quest.space.depth() + 1, std::vector<double>(quest.space.columnCount()))
    , m_waySums(quest.space.depth())
    , m_ways(quest.space.depth())
    , m_utilities(quest.space.columnCount())
    , m_most(quest.space.columnCount())
    , m_point(quest.goal.coordinateCount())
    , m_multiplier(quest.goal.coordinateCount())
    , m_coordinates(quest.goal.coordinateCount())
    , m_packageSums(quest.space.columnCount())
    , m_patience(quest.patience.value_or(std::numeric_limits<std::uint64_t>::max()))
{
    for (std::size_t l = m_space.depth(); l-- > 0;) {
        const SearchSpace::Level& level = m_space.level(l);
        m_waysFrom[l] = m_waysFrom[l + 1] + level.entries * level.wayCount();
        m_passFrom[l] = m_passFrom[l + 1] + level.passSteps;
        m_waySums[l].resize(level.wayCount() * m_space.columnCount());
        m_ways[l].reserve(level.wayCount());
    }
}

void BranchAndBound::run()
{
    if (m_incumbent.package)
        m_quest.goal.raise(m_incumbent.utilities);
    for (const Package& start : m_quest.starts)
        if (const auto path = m_space.pathOf(start))
            offer(*path);
    holdColumns();
    explore();
    const Found found = m_isDone ? Found {} : deepen();
    m_incumbent.ties = addSaturating(m_version == 0 ? m_incumbent.ties : 0, found.count);
    m_incumbent.proved = m_incumbent.proved && !m_stopped;
    if (m_stopped)
        m_incumbent.bound = std::max(m_incumbent.bound, m_leastBound);
    if (!m_incumbent.package)
        return;
    m_incumbent.value = m_quest.goal.measure(m_incumbent.utilities);
    m_incumbent.bound = std::max(m_incumbent.bound, m_incumbent.value);
}

// --- before branching -------------------------------------------------------------------------------------------

/// What each column can come to at most is a bound as well, and the first: it is least where there is no package at all.
void BranchAndBound::holdColumns()
{
    std::vector<double> multiplier(m_quest.goal.coordinateCount());
    for (std::size_t c = 0; c < m_space.columnCount(); ++c) {
        multiplier[c] = 1;
        m_pool.make(multiplier, 0, m_work);
        m_columnBounds.push_back(m_pool.hold(m_work));
        multiplier[c] = 0;
    }
    if (m_columnBounds.empty()) {
        m_pool.make(multiplier, 0, m_work);
        m_pool.keepForAll(m_work);
    }
    m_stopped = !m_effort.spend(m_space.passSteps() * (m_columnBounds.size() + 1) / waysPerStep);
    m_isDone = m_isDone || m_stopped || isRuledOut();
}

void BranchAndBound::explore()
{
    if (m_isDone || m_columnBounds.empty())
        return;
    m_quest.goal.explore([this](std::span<const double> multiplier, std::span<double> coordinates) {
        return probe(multiplier, coordinates);
    });
    if (m_isDone || m_stopped)
        return;
    if (!m_bestMultiplier.empty())
        m_multipliers.push_back(m_bestMultiplier);
    for (auto multiplier = m_multipliers.rbegin(); multiplier != m_multipliers.rend();
         ++multiplier) {
        m_pool.make(*multiplier, 0, m_work);
        m_pool.keepForAll(m_work);
    }
}

std::optional<double> BranchAndBound::probe(
    std::span<const double> multiplier, std::span<double> coordinates)
{
    const std::uint64_t size = multiplier.size(); // of what the goal inverts to find the next
    const std::uint64_t ways = m_space.passSteps() + size * size * size / productsPerWay;
    m_stopped = m_stopped || !m_effort.spend(ways / waysPerStep + 1);
    if (m_stopped)
        return std::nullopt;
    m_pool.make(multiplier, 0, m_work);
    const double most = m_pool.weigher().rest(m_work.weighing, m_place);
    const double bound = m_quest.goal.bound(multiplier, most + m_work.margin);
    if (bound < m_leastBound) {
        m_leastBound = bound;
        m_bestMultiplier.assign(multiplier.begin(), multiplier.end());
    }
    m_multipliers.emplace_back(multiplier.begin(), multiplier.end());
    if (m_multipliers.size() > recentMultipliers)
        m_multipliers.erase(m_multipliers.begin());
    SearchPlace place;
    std::vector<double> sums(m_space.columnCount());
    if (!m_pool.weigher().follow(m_work.weighing, place, sums))
        return std::nullopt;
    blendInto(sums, coordinates);
    offer(place.path);
    m_isDone = m_isDone || most < m_work.threshold - m_work.margin;
    return m_isDone ? std::nullopt : std::optional(most);
}

void BranchAndBound::blendInto(std::span<const double> sums, std::span<double> coordinates) const
{
    std::copy(sums.begin(), sums.end(), coordinates.begin());
    if (coordinates.size() > sums.size())
        coordinates.back() = dot(m_quest.goal.blend(), sums);
}

/// A good package makes the proof short, and a search that asks for too much is short as well: so it asks for less and less,
/// beginning with what the bounds allow, until there is such a package. What it then still finds makes the proof complete.
Found BranchAndBound::deepen()
{
    const auto attempt = [this] {
        m_recall.forget();
        m_isPaused = false;
        m_place.depth = 0;
        return visit();
    };
    m_pause = m_visits + m_effort.firstLook();
    const Found found = attempt();
    m_pause = std::numeric_limits<std::uint64_t>::max();
    if (!m_isPaused || m_isDone)
        return found;
    const auto value = [this] {
        return m_incumbent.package ? m_quest.goal.measure(m_incumbent.utilities) : nothing;
    };
    const double tolerance = 1e-9 * std::max(1.0, std::abs(m_leastBound));
    double step
        = std::max(m_incumbent.package ? m_leastBound - value() : std::abs(m_leastBound), tolerance)
        / firstSteps;
    for (int k = 0; k < mostAspirations; ++k) {
        const double aspired = m_leastBound - step;
        if (!std::isfinite(aspired) || value() >= aspired + tolerance)
            break;
        const std::uint64_t before = m_visits;
        m_quest.goal.aspire(aspired);
        m_pool.renewThresholds();
        const Found all = attempt();
        if (m_stopped || m_isDone || value() >= aspired + tolerance)
            return all;
        m_leastBound = aspired + tolerance;
        const std::uint64_t visits = m_visits - before;
        step *= visits < 1000 ? 2 : visits < 20'000 ? 1.5 : 1.25;
    }
    m_quest.goal.aspire(nothing);
    m_pool.renewThresholds();
    return attempt();
}

// --- branching --------------------------------------------------------------------------------------------------

Found BranchAndBound::visit()
{
    ++m_visits;
    m_stopped = m_stopped || m_idle > m_patience || !m_effort.spend(1);
    m_isPaused = m_isPaused || m_visits > m_pause;
    if (m_stopped || m_isPaused || m_isDone)
        return {};
    if (m_place.depth == m_space.depth())
        return leaf();
    m_isNarrowed = false;
    if (isRuledOut() || (m_quest.goal.looksAhead() && isRuledOutAhead()))
        return {};
    const bool recalls = m_place.depth + recallHeight <= m_space.depth() && m_recall.isWorthwhile();
    if (recalls)
        if (const auto* entry = m_recall.find(m_place, m_sums[m_place.depth]))
            return recalled(*entry);
    if (m_tightening <= tighteningShare * m_visits && m_place.depth + 2 < m_space.depth()
        && tighten())
        return {};
    const std::uint64_t before = m_visits;
    const Found found = branch();
    if (recalls && !m_stopped && !m_isPaused && !m_isDone && m_visits - before >= recallVisits)
        m_recall.store(m_place, m_sums[m_place.depth], { m_version, found });
    return found;
}

void BranchAndBound::listWays(const Bound& lead)
{
    const std::size_t depth = m_place.depth;
    const std::size_t columns = m_space.columnCount();
    const SearchSpace::Level& level = m_space.level(depth);
    const std::size_t entry = m_place.entries[depth];
    const Weighing& weighing = lead.weighing;
    double others
        = weighing.constants[depth + 1]; // what is read beside this level and what reads on from it
    for (const std::size_t tied : m_space.tiedAt(depth))
        if (tied != depth)
            others += weighing.tables[m_space.level(tied).table + m_place.entries[tied]];
    m_ways[depth].clear();
    for (std::size_t way = 0; way < level.wayCount(); ++way) {
        const auto sums = std::span(m_waySums[depth]).subspan(way * columns, columns);
        std::copy(m_sums[depth].begin(), m_sums[depth].end(), sums.begin());
        if (!m_space.take(depth, entry, way, m_place.path, sums))
            continue;
        double score = others + dot(weighing.weights, sums);
        for (const auto& child : level.children)
            score += weighing.tables[m_space.level(child.level).table + child.entryAt(entry, way)];
        if (score >= lead.threshold - lead.margin)
            m_ways[depth].push_back({ score, way });
    }
    std::stable_sort(m_ways[depth].begin(), m_ways[depth].end(),
        [](const Way& a, const Way& b) { return a.score > b.score; });
}

Found BranchAndBound::branch()
{
    const std::size_t depth = m_place.depth;
    const std::size_t columns = m_space.columnCount();
    m_stopped = m_stopped || !m_effort.spend(m_space.level(depth).listSteps / listedPerStep);
    listWays(m_pool[m_pool.at(depth).front()]);
    Found found;
    for (const Way& each : m_ways[depth]) {
        const auto sums = std::span(m_waySums[depth]).subspan(each.way * columns, columns);
        std::copy(sums.begin(), sums.end(), m_sums[depth + 1].begin());
        m_pool.weigher().step(m_place, each.way);
        const std::uint64_t version = m_version;
        const Found below = visit();
        m_place.depth = depth;
        if (m_version != version)
            found = {};
        add(found, below, m_space.level(depth).multiplicity[each.way]);
        if (m_stopped || m_isPaused || m_isDone)
            break;
    }
    return found;
}

void BranchAndBound::add(Found& found, const Found& below, std::uint64_t multiplicity)
{
    if (below.count == 0)
        return;
    const std::uint64_t before = found.count;
    found.count = addSaturating(before, timesSaturating(below.count, multiplicity));
    if (before == 0) {
        found.first = below.first;
        return;
    }
    const auto utilitiesOf = [this](const Package& package) {
        const bool known = evaluate(*m_space.pathOf(package));
        return known ? m_utilities : std::vector<Points> {};
    };
    if (comesFirst(below.first, utilitiesOf(below.first), found.first, utilitiesOf(found.first)))
        found.first = below.first;
}

Found BranchAndBound::leaf()
{
    m_idle += idleLeaf;
    readUtilities(m_sums[m_space.depth()]);
    const Package package = m_space.packageOf(m_place.path, m_space.depth());
    if (!qualifies(package) || judge(package) < 0 || m_quest.seek != Seek::all)
        return {};
    return { 1, package };
}

Found BranchAndBound::recalled(const Recall::Entry& entry)
{
    if (entry.version != m_version || entry.found.count == 0)
        return {};
    Found found = entry.found;
    for (std::size_t l = 0; l < m_place.depth; ++l)
        found.first.set(m_space.level(l).issue, m_space.level(l).options[m_place.path[l]]);
    offer(*m_space.pathOf(found.first));
    return found;
}

// --- packages ---------------------------------------------------------------------------------------------------

bool BranchAndBound::evaluate(const SearchSpace::Path& path)
{
    SearchPlace place;
    std::vector<double>& sums = m_packageSums;
    std::fill(sums.begin(), sums.end(), 0.0);
    for (std::size_t l = 0; l < m_space.depth(); ++l) {
        if (!m_space.take(l, place.entries[l], path[l], place.path, sums))
            return false;
        m_pool.weigher().step(place, path[l]);
    }
    readUtilities(sums);
    return true;
}

void BranchAndBound::readUtilities(std::span<const double> sums)
{
    for (std::size_t c = 0; c < sums.size(); ++c)
        m_utilities[c] = std::min(static_cast<Points>(sums[c]), m_space.caps()[c]);
}

bool BranchAndBound::qualifies(const Package& package) const
{
    for (std::size_t c = 0; c < m_utilities.size(); ++c)
        if (m_utilities[c] < m_quest.floors[c])
            return false;
    return !m_quest.admits || m_quest.admits(package, m_utilities);
}

bool BranchAndBound::comesFirst(const Package& a, std::span<const Points> utilitiesA,
    const Package& b, std::span<const Points> utilitiesB) const
{
    if (m_quest.among != nullptr)
        if (const auto order = m_quest.among->compare(utilitiesA, utilitiesB); order != 0)
            return order > 0;
    return a < b;
}

std::strong_ordering BranchAndBound::judge(const Package& package)
{
    const auto order = m_incumbent.package
        ? m_quest.order.compare(m_utilities, m_incumbent.utilities)
        : std::strong_ordering::greater;
    const bool isFirst = order == 0
        && comesFirst(package, m_utilities, *m_incumbent.package, m_incumbent.utilities);
    if (order > 0 || isFirst) {
        m_incumbent.package = package;
        m_incumbent.utilities = m_utilities;
    }
    m_isDone = m_isDone || m_quest.seek == Seek::any;
    if (order > 0) {
        ++m_version;
        m_quest.goal.raise(m_utilities);
        m_pool.renewThresholds();
    }
    return order;
}

void BranchAndBound::offer(const SearchSpace::Path& path)
{
    if (!evaluate(path))
        return;
    if (const Package package = m_space.packageOf(path, m_space.depth()); qualifies(package))
        judge(package);
}

bool search(const Quest& quest, Incumbent& incumbent, Effort& effort)
{
    if (!quest.space.isEmpty())
        BranchAndBound(quest, incumbent, effort).run();
    return !effort.stopped();
}

} // namespace pourparler
