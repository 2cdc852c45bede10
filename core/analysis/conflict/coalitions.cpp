#include "core/analysis/conflict/coalitions.h"

#include "core/analysis/conflict/conflict_codes.h"

#include <algorithm>
#include <bit>

namespace pourparler {

namespace {

/// What each coalition can do, [coalition]; the empty one can do nothing.
struct Powers {
    std::vector<Relation> reach; ///< together
    std::vector<Relation> preferred; ///< by every member
    std::vector<Relation> gains; ///< reached together and preferred by every member
    std::vector<Relation> within; ///< gains of a coalition within this one
};

[[nodiscard]] Relation meet(Relation a, const Relation& b)
{
    for (std::size_t state = 0; state < a.size(); ++state)
        a[state] &= b[state];
    return a;
}

/// Coalition by coalition, each from smaller ones.
[[nodiscard]] Powers powersOf(const Conflict& conflict)
{
    const Relation nothing = emptyRelation(conflict.stateCount());
    Powers powers { { nothing }, { Relation(conflict.stateCount(), allStates(conflict)) },
        { nothing }, { nothing } };
    for (Coalition coalition = 1; coalition <= everybody(conflict); ++coalition) {
        const auto decider = static_cast<std::size_t>(std::countr_zero(coalition));
        const Coalition rest = coalition & (coalition - 1);
        Relation steps = powers.reach[rest];
        unite(steps, conflict.moves[decider]);
        powers.reach.push_back(closure(steps));
        powers.preferred.push_back(meet(preferredBy(conflict, decider), powers.preferred[rest]));
        powers.gains.push_back(meet(powers.reach.back(), powers.preferred.back()));
        Relation within = powers.gains.back();
        for (const std::size_t member : membersOf(coalition))
            unite(within, powers.within[coalition & ~(Coalition { 1 } << member)]);
        powers.within.push_back(std::move(within));
    }
    return powers;
}

[[nodiscard]] CoalitionStability judge(
    const Powers& powers, Coalition coalition, Coalition others, const StateSet& all)
{
    const Relation credible = closure(powers.within[others]);
    const Sides sides { powers.reach[coalition], powers.reach[others], credible };
    CoalitionStability result;
    result.members = coalition;
    result.stable.fill(all);
    for (std::size_t state = 0; state < credible.size(); ++state) {
        const StateSet& better = powers.preferred[coalition][state];
        for (const StateIndex to : powers.gains[coalition][state].members()) {
            const StateImprovement found = improvement(sides, to, better);
            for (const Stability stability : allStabilities)
                if (!found.isDeterred(stability))
                    result.stable[static_cast<std::size_t>(stability)].erase(
                        static_cast<StateIndex>(state));
            if (!found.isDeterred(Stability::gmr)) // nothing could be less stable
                break;
        }
    }
    return result;
}

/// Where the coalition gains by going, and cannot go without one of its members.
[[nodiscard]] StateSet needingAll(const Powers& powers, Coalition coalition, StateIndex from)
{
    StateSet targets = powers.gains[coalition][from];
    for (const std::size_t member : membersOf(coalition))
        targets -= powers.reach[coalition & ~(Coalition { 1 } << member)][from];
    return targets;
}

void addJumps(CoalitionAnalysis& result, const Conflict& conflict, const Powers& powers,
    const StateSet& equilibria)
{
    equilibria.forEach([&](StateIndex from) {
        for (const CoalitionStability& each : result.coalitions) {
            if (std::popcount(each.members) < 2)
                continue;
            StateSet targets = needingAll(powers, each.members, from) & equilibria;
            result.jumpCount += targets.size();
            if (targets.empty() || result.jumps.size() >= maxJumps)
                continue;
            for (Path& path : shortestPaths(conflict.moves, each.members, from, targets))
                if (result.jumps.size() < maxJumps)
                    result.jumps.push_back({ each.members, from, path.to, std::move(path.steps) });
        }
    });
}

} // namespace

StateSet CoalitionAnalysis::equilibria(Stability stability) const
{
    const auto position = static_cast<std::size_t>(stability);
    StateSet all = coalitions.front().stable[position];
    for (const CoalitionStability& each : coalitions)
        all &= each.stable[position];
    return all;
}

Result<CoalitionAnalysis> analyseCoalitions(const Conflict& conflict, const StateSet& equilibria)
{
    const std::size_t states = conflict.stateCount();
    const std::size_t count = everybody(conflict);
    if ((count + 1) * states * states > maxCoalitionWork)
        return failure(conflict_code::tooManyCoalitions,
            { numberArgument(Argument::Kind::number, static_cast<std::int64_t>(count)),
                numberArgument(Argument::Kind::number, static_cast<std::int64_t>(states)) });
    std::vector<Coalition> coalitions;
    for (Coalition coalition = 1; coalition <= everybody(conflict); ++coalition)
        coalitions.push_back(coalition);
    std::stable_sort(coalitions.begin(), coalitions.end(),
        [](Coalition a, Coalition b) { return std::popcount(a) < std::popcount(b); });

    const Powers powers = powersOf(conflict);
    CoalitionAnalysis result;
    for (const Coalition coalition : coalitions)
        result.coalitions.push_back(
            judge(powers, coalition, everybody(conflict) & ~coalition, allStates(conflict)));
    addJumps(result, conflict, powers, equilibria);
    return result;
}

} // namespace pourparler
