#include "core/analysis/conflict/conflict.h"

#include <algorithm>
#include <numeric>

namespace pourparler {

Relation preferredBy(const Conflict& conflict, std::size_t decider)
{
    const std::vector<int>& rank = conflict.ranks[decider];
    std::vector<StateIndex> order(rank.size());
    std::iota(order.begin(), order.end(), StateIndex { 0 });
    std::sort(order.begin(), order.end(),
        [&rank](StateIndex a, StateIndex b) { return rank[a] < rank[b]; });
    Relation preferred = emptyRelation(rank.size());
    StateSet better(rank.size());
    for (std::size_t i = 0, rung = 0; i < order.size(); ++i) {
        for (; rank[order[rung]] < rank[order[i]]; ++rung)
            better.insert(order[rung]);
        preferred[order[i]] = better;
    }
    return preferred;
}

Relation improvementsBy(const Conflict& conflict, std::size_t decider)
{
    Relation improvements = preferredBy(conflict, decider);
    for (std::size_t state = 0; state < improvements.size(); ++state)
        improvements[state] &= conflict.moves[decider][state];
    return improvements;
}

StateSet allStates(const Conflict& conflict)
{
    StateSet all(conflict.stateCount());
    for (std::size_t state = 0; state < conflict.stateCount(); ++state)
        all.insert(static_cast<StateIndex>(state));
    return all;
}

} // namespace pourparler
