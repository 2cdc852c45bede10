#include "core/analysis/conflict/stability.h"

#include <algorithm>

namespace pourparler {

namespace {

/// What all others can bring about one after the other.
[[nodiscard]] Relation together(const std::vector<Relation>& relations, std::size_t without)
{
    Relation steps = emptyRelation(relations[without].size());
    for (std::size_t other = 0; other < relations.size(); ++other)
        if (other != without)
            unite(steps, relations[other]);
    return closure(steps);
}

} // namespace

std::string_view nameOf(Stability stability)
{
    constexpr std::array<std::string_view, allStabilities.size()> names { "nash", "gmr", "smr",
        "seq" };
    return names[static_cast<std::size_t>(stability)];
}

bool StateImprovement::isDeterred(Stability stability) const
{
    switch (stability) {
    case Stability::nash:
        return false;
    case Stability::gmr:
        return gmr.has_value();
    case Stability::smr:
        return smr.has_value();
    case Stability::seq:
        return seq.has_value();
    }
    return false;
}

StateImprovement improvement(const Sides& sides, StateIndex to, const StateSet& better)
{
    StateImprovement found;
    found.to = to;
    found.gmr = sides.others[to].firstBut(better);
    if (!found.gmr) // and so there is no answer at all
        return found;
    const auto noWayOut = [&](StateIndex answer) { return !sides.own[answer].meets(better); };
    if (const auto both
        = sides.credible[to].firstBut(better, noWayOut)) { // what is most to be feared
        found.smr = both;
        found.seq = both;
    } else {
        found.smr = sides.others[to].firstBut(better, noWayOut);
        found.seq = sides.credible[to].firstBut(better);
    }
    return found;
}

bool Stabilities::isStable(Stability stability, std::size_t decider, StateIndex state) const
{
    const std::vector<StateImprovement>& all = improvements[decider][state];
    return std::all_of(all.begin(), all.end(),
        [stability](const StateImprovement& each) { return each.isDeterred(stability); });
}

StateSet Stabilities::stable(Stability stability, std::size_t decider) const
{
    const std::size_t states = improvements[decider].size();
    StateSet stable(states);
    for (std::size_t state = 0; state < states; ++state)
        if (isStable(stability, decider, static_cast<StateIndex>(state)))
            stable.insert(static_cast<StateIndex>(state));
    return stable;
}

StateSet Stabilities::equilibria(Stability stability) const
{
    StateSet all = stable(stability, 0);
    for (std::size_t decider = 1; decider < improvements.size(); ++decider)
        all &= stable(stability, decider);
    return all;
}

Stabilities stabilities(const Conflict& conflict)
{
    Stabilities result;
    std::vector<Relation> gains;
    for (std::size_t decider = 0; decider < conflict.deciders.size(); ++decider)
        gains.push_back(improvementsBy(conflict, decider));
    for (std::size_t decider = 0; decider < conflict.deciders.size(); ++decider) {
        const Relation others = together(conflict.moves, decider);
        const Relation credible = together(gains, decider);
        const Relation better = preferredBy(conflict, decider);
        const Sides sides { conflict.moves[decider], others, credible };
        std::vector<std::vector<StateImprovement>> found(conflict.stateCount());
        for (std::size_t state = 0; state < found.size(); ++state)
            gains[decider][state].forEach([&](StateIndex to) {
                found[state].push_back(improvement(sides, to, better[state]));
            });
        result.improvements.push_back(std::move(found));
    }
    return result;
}

} // namespace pourparler
