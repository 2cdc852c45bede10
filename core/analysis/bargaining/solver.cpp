#include "core/analysis/bargaining/solver.h"

#include "core/analysis/bargaining/bound_pool.h"
#include "core/analysis/bargaining/recall.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace pourparler {

namespace {

constexpr double nothing = -std::numeric_limits<double>::infinity();
constexpr std::uint64_t waysPerStep
    = 64; ///< of a pass, which cost about as much as a place visited
constexpr std::uint64_t listedPerStep = 8; ///< ways of a place, likewise
constexpr std::uint64_t productsPerWay = 8; ///< that cost about as much
constexpr std::uint64_t tighteningShare = 8; ///< ways of passes for each place visited
constexpr int tighteningSteps = 12;
constexpr std::size_t recentMultipliers = 8;
constexpr double firstSteps
    = 256; ///< how much of the distance to the bound the first aspiration gives up, inverse
constexpr int mostAspirations = 60;
constexpr std::size_t idleHeight
    = 6; ///< levels below a place where a nearer target tells something
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

double dot(std::span<const double> a, std::span<const double> b)
{
    double sum = 0;
    for (std::size_t c = 0; c < a.size(); ++c)
        sum += a[c] * b[c];
    return sum;
}

class Search {
public:
    Search(const Quest& quest, Incumbent& incumbent, Effort& effort);
    void run();

private:
    struct Way {
        double score = 0;
        std::size_t way = 0;
    };

    void holdColumns();
    void explore();
    [[nodiscard]] std::optional<double> probe(
        std::span<const double> multiplier, std::span<double> coordinates);
    void blendInto(std::span<const double> sums, std::span<double> coordinates) const;

    [[nodiscard]] Found deepen();
    [[nodiscard]] Found visit();
    [[nodiscard]] Found branch();
    [[nodiscard]] Found leaf();
    void listWays(const Bound& lead);
    void add(Found& found, const Found& below, std::uint64_t multiplicity);
    [[nodiscard]] double slack(const Bound& bound) const
    {
        return dot(bound.weighing.weights, m_sums[m_place.depth])
            + m_pool.weigher().rest(bound.weighing, m_place);
    }
    [[nodiscard]] bool isRuledOut();
    [[nodiscard]] bool isRuledOutAhead();
    [[nodiscard]] bool tighten();
    void startTightening();
    [[nodiscard]] double thresholdOf(const Bound& bound);
    [[nodiscard]] Found recalled(const Recall::Entry& entry);

    [[nodiscard]] bool evaluate(const SearchSpace::Path& path);
    void readUtilities(std::span<const double> sums);
    [[nodiscard]] bool qualifies(const Package& package) const;
    /// Compares the package whose utilities have been read with the best so far, which it becomes if it is better.
    std::strong_ordering judge(const Package& package);
    /// Of two packages that are equally good.
    [[nodiscard]] bool comesFirst(const Package& a, std::span<const Points> utilitiesA,
        const Package& b, std::span<const Points> utilitiesB) const;
    void offer(const SearchSpace::Path& path);

    const Quest& m_quest;
    const SearchSpace& m_space;
    Incumbent& m_incumbent;
    Effort& m_effort;
    BoundPool m_pool;
    Recall m_recall;
    std::vector<std::uint32_t> m_columnBounds; ///< [column]
    std::vector<std::uint64_t> m_waysFrom; ///< [depth] of a pass
    std::vector<std::uint64_t>
        m_passFrom; ///< [depth] the same, with all that costs as much as a way
    std::vector<std::vector<double>> m_multipliers; ///< tried lately
    std::vector<double> m_bestMultiplier;
    double m_leastBound = std::numeric_limits<double>::infinity();

    SearchPlace m_place;
    std::vector<std::vector<double>> m_sums; ///< [depth][column]
    std::vector<std::vector<double>> m_waySums; ///< [depth][way × columns + column]
    std::vector<std::vector<Way>> m_ways; ///< [depth]
    std::vector<Points> m_utilities; ///< [column] of the package looked at
    std::vector<double> m_most; ///< [column] that can still be reached
    std::vector<double> m_point; ///< [coordinate] of the target
    std::vector<double> m_multiplier; ///< [coordinate], as the next
    std::vector<double> m_coordinates; ///< of a package
    std::vector<double> m_packageSums; ///< [column]
    Bound m_work;

    std::uint64_t m_version = 0; ///< of the incumbent, as far as the order tells
    std::uint64_t m_visits = 0;
    std::uint64_t m_tightening = 0; ///< ways
    std::uint64_t m_pause = std::numeric_limits<std::uint64_t>::max(); ///< visits
    std::uint64_t m_idle = 0; ///< visits where the least is no longer at stake
    std::uint64_t m_patience;
    bool m_isPaused = false;
    bool m_stopped = false;
    bool m_isDone = false; ///< nothing is good enough, or nothing better needed
    bool m_isNarrowed = false; ///< m_point is nearer than the goal's target
};

Search::Search(const Quest& quest, Incumbent& incumbent, Effort& effort)
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

void Search::run()
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
void Search::holdColumns()
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

void Search::explore()
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

std::optional<double> Search::probe(
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

void Search::blendInto(std::span<const double> sums, std::span<double> coordinates) const
{
    std::copy(sums.begin(), sums.end(), coordinates.begin());
    if (coordinates.size() > sums.size())
        coordinates.back() = dot(m_quest.goal.blend(), sums);
}

/// A good package makes the proof short, and a search that asks for too much is short as well: so it asks for less and less,
/// beginning with what the bounds allow, until there is such a package. What it then still finds makes the proof complete.
Found Search::deepen()
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

Found Search::visit()
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

void Search::listWays(const Bound& lead)
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

Found Search::branch()
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

void Search::add(Found& found, const Found& below, std::uint64_t multiplicity)
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

Found Search::leaf()
{
    m_idle += idleLeaf;
    readUtilities(m_sums[m_space.depth()]);
    const Package package = m_space.packageOf(m_place.path, m_space.depth());
    if (!qualifies(package) || judge(package) < 0 || m_quest.seek != Seek::all)
        return {};
    return { 1, package };
}

bool Search::isRuledOut()
{
    const auto bounds = m_pool.at(m_place.depth);
    for (std::size_t k = 0; k < bounds.size(); ++k) {
        const Bound& bound = m_pool[bounds[k]];
        if (slack(bound) >= bound.threshold - bound.margin)
            continue;
        m_pool.reward(m_place.depth, k);
        return true;
    }
    return false;
}

/// The same with a target that is nearer here than elsewhere.
bool Search::isRuledOutAhead()
{
    for (std::size_t c = 0; c < m_most.size(); ++c) {
        const Weighing& weighing = m_pool[m_columnBounds[c]].weighing;
        m_most[c] = std::min(m_sums[m_place.depth][c] + m_pool.weigher().rest(weighing, m_place),
            static_cast<double>(m_space.caps()[c]));
    }
    m_quest.goal.target(m_multiplier, m_point);
    switch (m_quest.goal.lookAhead(m_most, m_point)) {
    case Goal::Outlook::hopeless:
        return true;
    case Goal::Outlook::unchanged:
        return false;
    case Goal::Outlook::narrower:
        break;
    }
    m_isNarrowed = true;
    const auto bounds = m_pool.at(m_place.depth);
    const bool isRuledOut = std::any_of(bounds.begin(), bounds.end(), [this](std::uint32_t number) {
        const Bound& bound = m_pool[number];
        return slack(bound) < dot(bound.multiplier, m_point) - bound.margin;
    });
    m_idle += !isRuledOut && m_place.depth + idleHeight <= m_space.depth() ? 1U : 0U;
    return isRuledOut;
}

double Search::thresholdOf(const Bound& bound)
{
    if (!m_isNarrowed)
        m_quest.goal.target(bound.multiplier, m_point);
    return dot(bound.multiplier, m_point);
}

/// From the bound at hand that is nearest to ruling the place out.
void Search::startTightening()
{
    const auto scale = m_quest.goal.scale();
    double least = std::numeric_limits<double>::infinity();
    double weight = 1;
    const Bound* start = &m_pool[m_pool.at(m_place.depth).front()];
    for (const std::uint32_t number : m_pool.at(m_place.depth)) {
        const Bound& bound = m_pool[number];
        const double size = dot(bound.multiplier, scale);
        const double distance = (slack(bound) - thresholdOf(bound)) / size;
        if (distance < least) {
            least = distance;
            start = &bound;
            weight = size;
        }
    }
    for (std::size_t c = 0; c < m_multiplier.size(); ++c)
        m_multiplier[c] = start->multiplier[c] / weight;
}

/// Subgradient steps (Polyak 1969) towards a multiplier under which nothing here is good enough.
bool Search::tighten()
{
    const std::size_t depth = m_place.depth;
    const auto scale = m_quest.goal.scale();
    startTightening();
    for (int step = 0; step < tighteningSteps; ++step) {
        m_tightening += m_waysFrom[depth];
        m_stopped = m_stopped || !m_effort.spend(m_passFrom[depth] / waysPerStep + 1);
        if (m_stopped)
            return false;
        m_pool.make(m_multiplier, depth, m_work);
        const double excess = slack(m_work) - thresholdOf(m_work);
        if (excess < -m_work.margin) {
            m_pool.keep(m_work, depth);
            return true;
        }
        SearchPlace place = m_place;
        m_packageSums = m_sums[depth];
        if (!m_pool.weigher().follow(m_work.weighing, place, m_packageSums))
            return true;
        blendInto(m_packageSums, m_coordinates);
        double size = 0;
        for (std::size_t c = 0; c < scale.size(); ++c) {
            m_coordinates[c] = (m_coordinates[c] - m_point[c]) / scale[c];
            size += m_coordinates[c] * m_coordinates[c];
        }
        offer(place.path);
        if (size == 0)
            return false;
        for (std::size_t c = 0; c < scale.size(); ++c)
            m_multiplier[c] = std::max(
                0.0, m_multiplier[c] - (excess + 1e-9) / size * m_coordinates[c] / scale[c]);
    }
    return false;
}

Found Search::recalled(const Recall::Entry& entry)
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

bool Search::evaluate(const SearchSpace::Path& path)
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

void Search::readUtilities(std::span<const double> sums)
{
    for (std::size_t c = 0; c < sums.size(); ++c)
        m_utilities[c] = std::min(static_cast<Points>(sums[c]), m_space.caps()[c]);
}

bool Search::qualifies(const Package& package) const
{
    for (std::size_t c = 0; c < m_utilities.size(); ++c)
        if (m_utilities[c] < m_quest.floors[c])
            return false;
    return !m_quest.admits || m_quest.admits(package, m_utilities);
}

bool Search::comesFirst(const Package& a, std::span<const Points> utilitiesA, const Package& b,
    std::span<const Points> utilitiesB) const
{
    if (m_quest.among != nullptr)
        if (const auto order = m_quest.among->compare(utilitiesA, utilitiesB); order != 0)
            return order > 0;
    return a < b;
}

std::strong_ordering Search::judge(const Package& package)
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

void Search::offer(const SearchSpace::Path& path)
{
    if (!evaluate(path))
        return;
    if (const Package package = m_space.packageOf(path, m_space.depth()); qualifies(package))
        judge(package);
}

} // namespace

bool search(const Quest& quest, Incumbent& incumbent, Effort& effort)
{
    if (!quest.space.isEmpty())
        Search(quest, incumbent, effort).run();
    return !effort.stopped();
}

} // namespace pourparler
