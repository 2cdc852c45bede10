#include "core/analysis/bargaining/solution_search.h"

#include "core/analysis/bargaining/height.h"

#include <algorithm>
#include <limits>

namespace pourparler {

namespace {

constexpr std::uint64_t countingSteps = 2'000'000; ///< for what is alike, of one solution
constexpr std::size_t mostCounted = 64; ///< points of the front that are equally good

std::uint64_t addSaturating(std::uint64_t a, std::uint64_t b)
{
    return a + b < a ? std::numeric_limits<std::uint64_t>::max() : a + b;
}

} // namespace

SolutionSearch::SolutionSearch(Arenas arenas, std::vector<ColumnGain> gains, Effort& effort)
    : m_arenas(std::move(arenas))
    , m_gains(std::move(gains))
    , m_effort(effort)
{
}

void SolutionSearch::offer(Candidate candidate)
{
    const auto isKnown
        = [&candidate](const Candidate& each) { return each.package == candidate.package; };
    if (std::none_of(m_seen.begin(), m_seen.end(), isKnown))
        m_seen.push_back(std::move(candidate));
}

bool SolutionSearch::run(Solutions& result)
{
    if (!findIdeals(result))
        return false;
    if (result.ideals.empty())
        return true;
    for (const SolutionKind kind : allSolutionKinds) {
        const auto at = static_cast<std::size_t>(kind);
        const Effort::Share share(m_effort, allSolutionKinds.size() - at);
        if (!m_effort.reach(300 + 140 * static_cast<int>(at))
            || !(m_front != nullptr ? readOff(kind, result.solutions[at])
                                    : solve(kind, result.solutions[at])))
            return false;
    }
    return true;
}

bool SolutionSearch::seek(const Aim& aim, Incumbent& incumbent)
{
    begin(aim, incumbent);
    for (std::size_t a = 0; a < m_arenas.count; ++a) {
        if (aim.seek == Seek::any && incumbent.package)
            break;
        if (m_effort.isUsedUp()) {
            incumbent.proved = false;
            incumbent.bound = std::numeric_limits<double>::infinity();
            break;
        }
        const Effort::Share share(m_effort, a + 1 < m_arenas.count ? 2 : 1);
        const Arena arena = m_arenas.make(a);
        std::vector<Points> floors = arena.floors;
        for (const auto& [column, least] : aim.floors)
            floors[column] = std::max(floors[column], least);
        const auto goal = aim.goal(*arena.space, floors);
        const Quest quest { *arena.space, *goal, aim.order, m_canonical.get(), floors, aim.seek,
            arena.admits, {}, aim.patience };
        if (!search(quest, incumbent, m_effort))
            return false;
    }
    if (incumbent.package)
        offer({ *incumbent.package, incumbent.utilities });
    return true;
}

/// With the best that is known.
void SolutionSearch::begin(const Aim& aim, Incumbent& incumbent) const
{
    for (const Candidate& each : m_seen) {
        const bool qualifies = std::all_of(aim.floors.begin(), aim.floors.end(),
            [&each](const Floor& floor) { return each.utilities[floor.first] >= floor.second; });
        if (!qualifies)
            continue;
        const auto order = incumbent.package
            ? aim.order.compare(each.utilities, incumbent.utilities)
            : std::strong_ordering::greater;
        if (order < 0
            || (order == 0 && !comesFirst(each, { *incumbent.package, incumbent.utilities })))
            continue;
        if (order > 0)
            incumbent.ties = 0;
        incumbent.package = each.package;
        incumbent.utilities = each.utilities;
    }
}

/// Of two that are equally good.
bool SolutionSearch::comesFirst(const Candidate& a, const Candidate& b) const
{
    if (m_canonical)
        if (const auto order = m_canonical->compare(a.utilities, b.utilities); order != 0)
            return order > 0;
    return a.package < b.package;
}

/// In the first arena where that leads anywhere.
void SolutionSearch::climbThere()
{
    const Effort::Share part(m_effort, 8);
    for (std::size_t a = 0; a < m_arenas.count && m_seen.empty() && !m_effort.isUsedUp(); ++a) {
        const Effort::Share share(m_effort, 2);
        const Arena arena = m_arenas.make(a);
        for (const Candidate& each : climb(*arena.space, arena.floors, m_gains, m_effort))
            if (!m_arenas.qualifies || m_arenas.qualifies(each.package, each.utilities))
                offer(each);
    }
}

/// At once, if that is soon done. Else by finding out how large the least can be and who can have no more than that: they are held
/// there, and the others go on without them.
bool SolutionSearch::seekLeximin(const std::vector<ColumnGain>& gains, Incumbent& incumbent)
{
    const auto order = leximinOrder(gains);
    std::vector<ColumnGain> open = gains;
    std::vector<Floor> floors;
    std::optional<double> bound; // of the least, where it is apart
    const auto seekOpen = [&](Seek which, std::optional<std::uint64_t> patience, Incumbent& found) {
        found = {};
        const auto goal = [&open, which](const auto& space, const auto& least) {
            return leximinGoal(space, open, least, which);
        };
        return seek({ *order, goal, which, floors, patience }, found);
    };
    for (bool isLast = false; !isLast;) {
        if (const Effort::Share share(m_effort, 2);
            !seekOpen(Seek::all, m_effort.patience(), incumbent))
            return false;
        if (incumbent.proved || m_effort.isUsedUp())
            break;
        std::vector<ColumnGain> stuck;
        if (Incumbent least; !open.empty()) {
            const Effort::Share share(m_effort, 2);
            if (!seekOpen(Seek::better, {}, least))
                return false;
            if (!bound)
                bound = least.bound;
            if (least.proved && least.package && !findStuck(open, least.utilities, floors, stuck))
                return false;
        }
        isLast = stuck.empty();
        if (isLast && !seekOpen(Seek::all, {}, incumbent))
            return false;
        for (const ColumnGain& gain : stuck)
            open.erase(std::find_if(open.begin(), open.end(),
                [&gain](const ColumnGain& each) { return each.column == gain.column; }));
    }
    if (incumbent.package)
        incumbent.value = leastHeight(gains, incumbent.utilities);
    if (incumbent.proved)
        incumbent.bound = incumbent.value;
    else if (bound)
        incumbent.bound = std::max(*bound, incumbent.value);
    return true;
}

/// Of gains whose least cannot be more than with these utilities: those that cannot be more than that least. Raises floors to it.
bool SolutionSearch::findStuck(const std::vector<ColumnGain>& gains,
    std::span<const Points> utilities, std::vector<Floor>& floors, std::vector<ColumnGain>& stuck)
{
    const Height least = heightsOf(gains, utilities).front();
    for (const ColumnGain& gain : gains)
        floors.emplace_back(gain.column, reaching(least, gain));
    const auto order = leximinOrder({});
    const auto goal = [](const auto& space, const auto& levels) {
        return leximinGoal(space, {}, levels, Seek::any);
    };
    for (const ColumnGain& gain : gains) {
        if (heightOf(gain, utilities) > least)
            continue;
        Aim aim { *order, goal, Seek::any, floors };
        aim.floors.emplace_back(gain.column, passing(least, gain));
        Incumbent incumbent;
        if (!seek(aim, incumbent))
            return false;
        if (!incumbent.package && incumbent.proved)
            stuck.push_back(gain);
    }
    return true;
}

bool SolutionSearch::seekSum(const std::vector<ColumnGain>& gains, Seek which, Incumbent& incumbent)
{
    const auto order = sumOrder(gains);
    const auto goal = [&gains, which](const auto& space, const auto& floors) {
        return sumGoal(space, gains, floors, which);
    };
    return seek({ *order, goal, which }, incumbent);
}

/// As many gains above 0 as can be together: all sets of that size, once no larger set has a package. Each package counts in the
/// one set that is its own.
bool SolutionSearch::seekProduct(Incumbent& incumbent)
{
    const auto order = productOrder(m_gains);
    const auto goal = [this](const auto& space, const auto& floors) {
        return productGoal(space, m_gains, floors);
    };
    std::vector<std::size_t> able;
    for (std::size_t g = 0; g < m_gains.size(); ++g)
        if (std::any_of(m_normalised.begin(), m_normalised.end(),
                [&](const ColumnGain& gain) { return gain.column == m_gains[g].column; }))
            able.push_back(g);
    for (std::size_t size = able.size() + 1; size-- > 0 && !incumbent.package;) {
        std::vector<bool> chosen(able.size(), false);
        std::fill_n(chosen.begin(), size, true);
        do {
            Aim aim { *order, goal, Seek::all };
            for (std::size_t k = 0; k < able.size(); ++k)
                if (chosen[k])
                    aim.floors.emplace_back(m_gains[able[k]].column, m_gains[able[k]].origin + 1);
            if (!seek(aim, incumbent))
                return false;
        } while (std::prev_permutation(chosen.begin(), chosen.end()) && !m_effort.isUsedUp());
    }
    return true;
}

bool SolutionSearch::findIdeals(Solutions& result)
{
    std::vector<Points> ideals;
    if (m_front == nullptr) {
        if (!seekIdeals(result, ideals))
            return false;
    } else if (m_front->size() > 0) {
        for (const ColumnGain& gain : m_gains) {
            ideals.push_back(gain.origin);
            for (std::size_t point = 0; point < m_front->size(); ++point)
                ideals.back() = std::max(ideals.back(), m_front->utilities(point)[gain.column]);
        }
    }
    result.ideals = std::move(ideals);
    if (result.ideals.empty())
        return true;
    for (std::size_t g = 0; g < m_gains.size(); ++g) {
        ColumnGain gain = m_gains[g];
        gain.unit = result.ideals[g] - gain.origin;
        if (gain.unit > 0)
            m_normalised.push_back(gain);
    }
    m_canonical = leximinOrder(m_normalised);
    return true;
}

/// Where one search gets lost, what others find is known all the same.
bool SolutionSearch::seekIdeals(Solutions& result, std::vector<Points>& ideals)
{
    const Effort::Share share(m_effort, 2);
    climbThere();
    for (std::size_t g = 0; g < m_gains.size(); ++g) {
        Incumbent incumbent;
        const Effort::Share part(m_effort, m_gains.size() - g);
        if (!m_effort.reach(static_cast<int>(300 * g / m_gains.size()))
            || !seekSum({ { m_gains[g].column, 0, 1, 1 } }, Seek::better, incumbent))
            return false;
        m_idealsProved = m_idealsProved && incumbent.proved;
        if (!incumbent.package && incumbent.proved)
            return true;
    }
    result.decided = !m_seen.empty();
    for (const ColumnGain& gain : m_gains)
        if (!m_seen.empty())
            ideals.push_back(std::max_element(
                m_seen.begin(), m_seen.end(), [&gain](const Candidate& a, const Candidate& b) {
                    return a.utilities[gain.column] < b.utilities[gain.column];
                })->utilities[gain.column]);
    return true;
}

std::vector<ColumnGain> SolutionSearch::gainsOf(SolutionKind kind) const
{
    switch (kind) {
    case SolutionKind::nash:
    case SolutionKind::egalitarian:
        break;
    case SolutionKind::kalaiSmorodinsky:
    case SolutionKind::relativeUtilitarian:
        return m_normalised;
    case SolutionKind::utilitarian: {
        std::vector<ColumnGain> utilities;
        for (const ColumnGain& gain : m_gains)
            utilities.push_back({ gain.column, 0, 1, 1 });
        return utilities;
    }
    }
    return m_gains;
}

std::unique_ptr<Order> SolutionSearch::orderOf(SolutionKind kind) const
{
    switch (kind) {
    case SolutionKind::nash:
        return productOrder(gainsOf(kind));
    case SolutionKind::kalaiSmorodinsky:
    case SolutionKind::egalitarian:
        return leximinOrder(gainsOf(kind));
    case SolutionKind::utilitarian:
    case SolutionKind::relativeUtilitarian:
        break;
    }
    return sumOrder(gainsOf(kind));
}

bool SolutionSearch::solve(SolutionKind kind, std::optional<Solution>& solution)
{
    Incumbent incumbent;
    bool going = true;
    switch (kind) {
    case SolutionKind::nash:
        going = seekProduct(incumbent);
        break;
    case SolutionKind::kalaiSmorodinsky:
    case SolutionKind::egalitarian:
        going = seekLeximin(gainsOf(kind), incumbent);
        break;
    case SolutionKind::utilitarian:
    case SolutionKind::relativeUtilitarian:
        going = seekSum(gainsOf(kind), Seek::all, incumbent);
        break;
    }
    if (going && incumbent.package)
        solution = solutionOf(kind, incumbent);
    return going;
}

double SolutionSearch::measureOf(SolutionKind kind, std::span<const Points> utilities) const
{
    switch (kind) {
    case SolutionKind::nash: {
        const Arena arena = m_arenas.make(0);
        return productGoal(*arena.space, m_gains, arena.floors)->measure(utilities);
    }
    case SolutionKind::kalaiSmorodinsky:
    case SolutionKind::egalitarian:
        return leastHeight(gainsOf(kind), utilities);
    case SolutionKind::utilitarian:
    case SolutionKind::relativeUtilitarian:
        break;
    }
    double sum = 0;
    for (const ColumnGain& gain : gainsOf(kind))
        sum += static_cast<double>(utilities[gain.column] - gain.origin)
            / static_cast<double>(gain.unit);
    return sum;
}

/// Whatever is best is on the front. How many packages are worth the same is counted as far as that is soon done.
bool SolutionSearch::readOff(SolutionKind kind, std::optional<Solution>& solution)
{
    const auto order = orderOf(kind);
    std::vector<std::size_t> best;
    for (std::size_t point = 0; point < m_front->size(); ++point) {
        const auto than = best.empty()
            ? std::strong_ordering::greater
            : order->compare(m_front->utilities(point), m_front->utilities(best.front()));
        if (than > 0)
            best.clear();
        if (than >= 0)
            best.push_back(point);
    }
    std::stable_sort(best.begin(), best.end(), [this](std::size_t a, std::size_t b) {
        return m_canonical->compare(m_front->utilities(a), m_front->utilities(b)) > 0;
    });
    const Effort::Share share(m_effort, m_effort.left() / countingSteps + 1);
    Solution found;
    found.ties = best.size() - std::min(best.size(), mostCounted);
    found.counted = found.ties == 0;
    best.resize(best.size() - found.ties);
    std::optional<Candidate> first;
    for (const std::size_t point : best) {
        const auto utilities = m_front->utilities(point);
        Candidate here { m_front->package(point), { utilities.begin(), utilities.end() } };
        if (!countAlike(here, found))
            return false;
        if (!first || comesFirst(here, *first))
            first = std::move(here);
    }
    found.package = first->package;
    found.utilities = std::move(first->utilities);
    found.value = measureOf(kind, found.utilities);
    found.bound = found.value;
    solution = std::move(found);
    return true;
}

/// Adds how many packages are worth what a point of the front is; of those the candidate becomes the first.
bool SolutionSearch::countAlike(Candidate& candidate, Solution& solution)
{
    const auto order = leximinOrder({});
    Aim aim { *order, [](const auto& space, const auto& floors) {
                 return leximinGoal(space, {}, floors, Seek::all);
             } };
    for (std::size_t c = 0; c < candidate.utilities.size(); ++c)
        aim.floors.emplace_back(c, candidate.utilities[c]);
    Incumbent incumbent;
    offer(candidate);
    if (!seek(aim, incumbent))
        return false;
    solution.ties = addSaturating(solution.ties, std::max<std::uint64_t>(incumbent.ties, 1));
    solution.counted = solution.counted && incumbent.proved;
    candidate.package = *incumbent.package;
    return true;
}

Solution SolutionSearch::solutionOf(SolutionKind kind, const Incumbent& incumbent) const
{
    Solution solution;
    solution.package = *incumbent.package;
    solution.utilities = incumbent.utilities;
    solution.ties = std::max<std::uint64_t>(incumbent.ties, 1);
    const bool onNormalised = kind == SolutionKind::kalaiSmorodinsky
        || kind == SolutionKind::relativeUtilitarian || solution.ties > 1;
    solution.proved = incumbent.proved && (m_idealsProved || !onNormalised);
    solution.counted = solution.proved;
    solution.value = incumbent.value;
    solution.bound = solution.proved ? solution.value : incumbent.bound;
    return solution;
}

} // namespace pourparler
