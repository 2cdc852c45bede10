#include "core/analysis/bargaining/solution_search.h"

#include "core/analysis/bargaining/height.h"

#include <algorithm>
#include <numeric>

namespace pourparler {

SolutionSearch::SolutionSearch(Arenas arenas, std::vector<ColumnGain> gains, Effort& effort)
    : m_arenas(std::move(arenas))
    , m_gains(std::move(gains))
    , m_effort(effort)
{
}

bool SolutionSearch::run(Solutions& result)
{
    if (!findIdeals(result))
        return false;
    if (result.ideals.empty())
        return true;
    for (const SolutionKind kind : allSolutionKinds) {
        const auto at = static_cast<std::size_t>(kind);
        if (!m_effort.reach(300 + 140 * static_cast<int>(at)) || !solve(kind, result.solutions[at]))
            return false;
    }
    return true;
}

bool SolutionSearch::seek(const Aim& aim, Incumbent& incumbent)
{
    for (std::size_t a = 0; a < m_arenas.count; ++a) {
        const auto made = m_arenas.make(a);
        const Arena& arena = *made;
        std::vector<Points> floors = arena.floors;
        for (const auto& [column, least] : aim.floors)
            floors[column] = std::max(floors[column], least);
        const auto goal = aim.goal(arena.space, floors);
        const Quest quest { arena.space, *goal, aim.order, m_canonical.get(), floors, aim.seek,
            arena.admits, m_seen, aim.patience };
        if (!search(quest, incumbent, m_effort))
            return false;
        if (aim.seek == Seek::any && incumbent.package)
            break;
    }
    return true;
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
        if (!seekOpen(Seek::all, m_effort.patience(), incumbent))
            return false;
        if (incumbent.proved || m_effort.isUsedUp())
            break;
        std::vector<ColumnGain> stuck;
        if (Incumbent least; !open.empty()) {
            if (!seekOpen(Seek::better, {}, least))
                return false;
            if (least.package)
                m_seen.push_back(*least.package);
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
    for (std::size_t g = 0; g < m_gains.size(); ++g) {
        Incumbent incumbent;
        if (!m_effort.reach(static_cast<int>(300 * g / m_gains.size()))
            || !seekSum({ { m_gains[g].column, 0, 1, 1 } }, Seek::better, incumbent))
            return false;
        m_idealsProved = m_idealsProved && incumbent.proved;
        if (!incumbent.package) {
            result.decided = incumbent.proved;
            return true;
        }
        m_seen.push_back(*incumbent.package);
        ideals.push_back(incumbent.utilities[m_gains[g].column]);
    }
    result.ideals = std::move(ideals);
    for (std::size_t g = 0; g < m_gains.size(); ++g) {
        ColumnGain gain = m_gains[g];
        gain.unit = result.ideals[g] - gain.origin;
        if (gain.unit > 0)
            m_normalised.push_back(gain);
    }
    m_canonical = leximinOrder(m_normalised);
    return true;
}

bool SolutionSearch::solve(SolutionKind kind, std::optional<Solution>& solution)
{
    Incumbent incumbent;
    std::vector<ColumnGain> utilities;
    for (const ColumnGain& gain : m_gains)
        utilities.push_back({ gain.column, 0, 1, 1 });
    bool going = true;
    switch (kind) {
    case SolutionKind::nash:
        going = seekProduct(incumbent);
        break;
    case SolutionKind::kalaiSmorodinsky:
        going = seekLeximin(m_normalised, incumbent);
        break;
    case SolutionKind::egalitarian:
        going = seekLeximin(m_gains, incumbent);
        break;
    case SolutionKind::utilitarian:
        going = seekSum(utilities, Seek::all, incumbent);
        break;
    case SolutionKind::relativeUtilitarian:
        going = seekSum(m_normalised, Seek::all, incumbent);
        break;
    }
    if (going && incumbent.package) {
        m_seen.push_back(*incumbent.package);
        solution = solutionOf(kind, incumbent);
    }
    return going;
}

Solution SolutionSearch::solutionOf(SolutionKind kind, const Incumbent& incumbent) const
{
    Solution solution;
    solution.package = *incumbent.package;
    solution.utilities = incumbent.utilities;
    solution.ties = incumbent.ties;
    const bool onNormalised = kind == SolutionKind::kalaiSmorodinsky
        || kind == SolutionKind::relativeUtilitarian || solution.ties > 1;
    solution.proved = incumbent.proved && (m_idealsProved || !onNormalised);
    solution.value = incumbent.value;
    solution.bound = solution.proved ? solution.value : incumbent.bound;
    return solution;
}

} // namespace pourparler
