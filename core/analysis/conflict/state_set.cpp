#include "core/analysis/conflict/state_set.h"

namespace pourparler {

void unite(Relation& relation, const Relation& other)
{
    for (std::size_t state = 0; state < relation.size(); ++state)
        relation[state] |= other[state];
}

Relation closure(const Relation& steps)
{
    Relation reached = emptyRelation(steps.size());
    for (std::size_t i = 0; i < steps.size(); ++i) {
        StateSet& mine = reached[i];
        StateSet pending = steps[i];
        while (const std::optional<StateIndex> next = pending.first()) {
            mine.insert(*next);
            if (*next < i) { // it has been here before, and everything from there on with it
                mine |= reached[*next];
                pending -= mine;
            } else {
                pending |= steps[*next];
                pending -= mine;
            }
        }
    }
    for (std::size_t i = 0; i < steps.size(); ++i)
        reached[i].erase(static_cast<StateIndex>(i));
    return reached;
}

} // namespace pourparler
