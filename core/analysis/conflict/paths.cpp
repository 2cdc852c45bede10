#include "core/analysis/conflict/paths.h"

#include <algorithm>
#include <bit>

namespace pourparler {

std::vector<std::size_t> membersOf(Coalition coalition)
{
    std::vector<std::size_t> members;
    for (; coalition != 0; coalition &= coalition - 1)
        members.push_back(static_cast<std::size_t>(std::countr_zero(coalition)));
    return members;
}

std::vector<Path> shortestPaths(
    const std::vector<Relation>& moves, Coalition members, StateIndex from, const StateSet& targets)
{
    struct Arrival {
        StateIndex before = 0;
        PathStep step;
    };
    const std::size_t states = moves.front().size();
    std::vector<Arrival> arrivals(states);
    StateSet reached(states);
    reached.insert(from);
    std::vector<StateIndex> queue { from };
    const std::vector<std::size_t> movers = membersOf(members);
    for (std::size_t next = 0; next < queue.size(); ++next) {
        const StateIndex here = queue[next];
        for (const std::size_t mover : movers)
            (moves[mover][here] - reached).forEach([&](StateIndex to) {
                reached.insert(to);
                arrivals[to] = { here, { mover, to } };
                queue.push_back(to);
            });
    }

    std::vector<Path> paths;
    (targets & reached).forEach([&](StateIndex target) {
        Path path { target, {} };
        for (StateIndex at = target; at != from; at = arrivals[at].before)
            path.steps.push_back(arrivals[at].step);
        std::reverse(path.steps.begin(), path.steps.end());
        paths.push_back(std::move(path));
    });
    return paths;
}

std::vector<Path> pathsByImprovement(
    const Conflict& conflict, StateIndex from, const StateSet& targets)
{
    std::vector<Relation> improvements;
    for (std::size_t decider = 0; decider < conflict.deciders.size(); ++decider)
        improvements.push_back(improvementsBy(conflict, decider));
    return shortestPaths(improvements, everybody(conflict), from, targets);
}

} // namespace pourparler
