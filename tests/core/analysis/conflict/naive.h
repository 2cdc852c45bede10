// The stabilities of the graph model a second time, word for word from their definitions, slow and with nothing of the
// program's but the conflict itself: joint moves by a search over (state, who moved last). The tests compare.
#pragma once

#include "core/analysis/conflict/coalitions.h"
#include "core/analysis/conflict/option_form.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace pourparler::test {

using States = std::set<StateIndex>;
using Members = std::vector<std::size_t>;

/// What `movers` movers can bring about from a state, nobody moving twice in a row; `step(mover, state)` is where one can
/// go at once.
template <class StepOf>
[[nodiscard]] States inTurn(std::size_t movers, StateIndex from, StepOf step)
{
    std::set<std::pair<StateIndex, std::size_t>> seen; // a state, and who moved last
    std::vector<std::pair<StateIndex, std::size_t>> open { { from, movers } };
    States reached;
    while (!open.empty()) {
        const auto [state, last] = open.back();
        open.pop_back();
        for (std::size_t mover = 0; mover < movers; ++mover) {
            if (mover == last)
                continue;
            for (const StateIndex to : step(mover, state)) {
                reached.insert(to);
                if (seen.emplace(to, mover).second)
                    open.emplace_back(to, mover);
            }
        }
    }
    return reached;
}

class Naive {
public:
    explicit Naive(const Conflict& conflict)
        : m_conflict(conflict)
    {
    }

    [[nodiscard]] States moves(std::size_t decider, StateIndex from) const
    {
        States states;
        for (StateIndex to = 0; to < m_conflict.stateCount(); ++to)
            if (m_conflict.moves[decider][from].contains(to))
                states.insert(to);
        return states;
    }
    [[nodiscard]] States improvements(std::size_t decider, StateIndex from) const
    {
        States better;
        for (const StateIndex to : moves(decider, from))
            if (m_conflict.ranks[decider][to] < m_conflict.ranks[decider][from])
                better.insert(to);
        return better;
    }
    [[nodiscard]] const States& together(const Members& members, StateIndex from) const
    {
        return once(m_together, members, from, [&] {
            return inTurn(members.size(), from,
                [&](std::size_t mover, StateIndex state) { return moves(members[mover], state); });
        });
    }
    [[nodiscard]] const States& gaining(const Members& members, StateIndex from) const
    {
        return once(m_gaining, members, from, [&] {
            return inTurn(members.size(), from, [&](std::size_t mover, StateIndex state) {
                return improvements(members[mover], state);
            });
        });
    }
    /// Reached together, and better for every member.
    [[nodiscard]] const States& groupGains(const Members& members, StateIndex from) const
    {
        return once(m_groupGains, members, from, [&] {
            States gains;
            for (const StateIndex to : together(members, from))
                if (!isNotBetter(members, to, from))
                    gains.insert(to);
            return gains;
        });
    }
    /// Gains of one coalition among `members` after another, none twice in a row.
    [[nodiscard]] const States& gainingInGroups(const Members& members, StateIndex from) const
    {
        return once(m_gainingInGroups, members, from, [&] {
            const std::size_t groups = (std::size_t { 1 } << members.size()) - 1;
            return inTurn(groups, from, [&](std::size_t group, StateIndex state) {
                Members some;
                for (std::size_t i = 0; i < members.size(); ++i)
                    if (((group + 1) >> i & 1U) != 0)
                        some.push_back(members[i]);
                return groupGains(some, state);
            });
        });
    }
    /// Not better for one member at least.
    [[nodiscard]] bool isNotBetter(const Members& members, StateIndex state, StateIndex than) const
    {
        for (const std::size_t member : members)
            if (m_conflict.ranks[member][state] >= m_conflict.ranks[member][than])
                return true;
        return false;
    }

    /// `asCoalition`: the others answer in groups.
    [[nodiscard]] bool isStable(
        Stability stability, const Members& members, StateIndex state, bool asCoalition) const
    {
        const Members others = allBut(members);
        for (const StateIndex better : groupGains(members, state)) {
            bool deterred = false;
            switch (stability) {
            case Stability::nash:
                break;
            case Stability::gmr:
                for (const StateIndex answer : together(others, better))
                    deterred = deterred || isNotBetter(members, answer, state);
                break;
            case Stability::smr:
                for (const StateIndex answer : together(others, better))
                    deterred = deterred
                        || (isNotBetter(members, answer, state)
                            && !canEscape(members, answer, state));
                break;
            case Stability::seq:
                for (const StateIndex answer :
                    asCoalition ? gainingInGroups(others, better) : gaining(others, better))
                    deterred = deterred || isNotBetter(members, answer, state);
                break;
            }
            if (!deterred)
                return false;
        }
        return true;
    }

private:
    [[nodiscard]] bool canEscape(const Members& members, StateIndex answer, StateIndex state) const
    {
        for (const StateIndex escape : together(members, answer))
            if (!isNotBetter(members, escape, state))
                return true;
        return false;
    }
    [[nodiscard]] Members allBut(const Members& members) const
    {
        Members others;
        for (std::size_t i = 0; i < m_conflict.deciders.size(); ++i)
            if (std::find(members.begin(), members.end(), i) == members.end())
                others.push_back(i);
        return others;
    }

    /// Each is worked out when it is first asked for.
    using Known = std::map<std::pair<Members, StateIndex>, States>;
    template <class Work>
    static const States& once(Known& known, const Members& members, StateIndex from, Work work)
    {
        const auto found = known.find({ members, from });
        return found != known.end() ? found->second
                                    : known.emplace(std::pair(members, from), work()).first->second;
    }

    const Conflict& m_conflict;
    mutable Known m_together;
    mutable Known m_gaining;
    mutable Known m_groupGains;
    mutable Known m_gainingInGroups;
};

/// One to four deciders with up to six options among them, some of it infeasible, irreversible or the same, and rankings
/// with ties.
[[nodiscard]] Conflict randomConflict();
[[nodiscard]] OptionForm randomForm();

} // namespace pourparler::test
