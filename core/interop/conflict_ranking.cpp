// What a decider prefers: a ranking of states with ties, the best first.
#include "core/analysis/conflict/conflict_codes.h"
#include "core/interop/conflict_desk.h"

#include <algorithm>

namespace pourparler {

namespace {

constexpr Bounds rungCount { 1, maxStates };

class Ranking {
public:
    Ranking(ConflictDesk& desk, const FormStates& states)
        : m_desk(desk)
        , m_states(states)
        , m_ranks(states.states.size(), none)
        , m_lines(states.states.size(), 0)
    {
    }

    /// A state that is named is where it is named, whatever patterns it fits.
    void rankNamed(const WrittenPattern& written, int rung)
    {
        const YamlNode& node = *written.node;
        std::vector<Argument> arguments { textArgument(pathOf(node)),
            textArgument(optionNames(m_desk.form.deciders, written.pattern.taken)) };
        const auto state = m_states.stateOf(written.pattern.taken);
        if (!state) {
            m_desk.cursor.problem(node, conflict_code::infeasibleState, std::move(arguments));
        } else if (m_ranks[*state] != none) {
            arguments.push_back(number(m_lines[*state]));
            m_desk.cursor.problem(node, conflict_code::stateRankedTwice, std::move(arguments));
        } else {
            m_ranks[*state] = rung;
            m_lines[*state] = node.line;
        }
    }
    /// The states that fit and have no rank yet.
    void rankFitting(const WrittenPattern& written, int rung)
    {
        bool idle = true;
        m_states.fitting(written.pattern).forEach([&](StateIndex state) {
            if (m_ranks[state] != none)
                return;
            m_ranks[state] = rung;
            idle = false;
        });
        if (idle)
            m_desk.cursor.remark(
                *written.node, conflict_code::patternIdle, { textArgument(pathOf(*written.node)) });
    }
    [[nodiscard]] std::optional<std::vector<int>> take(const YamlNode& list)
    {
        const auto missing = std::count(m_ranks.begin(), m_ranks.end(), none);
        if (missing == 0)
            return std::move(m_ranks);
        const auto first = std::find(m_ranks.begin(), m_ranks.end(), none) - m_ranks.begin();
        const Combination taken = m_states.combinations[static_cast<std::size_t>(first)].front();
        m_desk.cursor.problem(list, conflict_code::stateNotRanked,
            { textArgument(pathOf(list)), textArgument(optionNames(m_desk.form.deciders, taken)),
                number(static_cast<std::int64_t>(missing)) });
        return std::nullopt;
    }

private:
    static constexpr int none = -1;

    ConflictDesk& m_desk;
    const FormStates& m_states;
    std::vector<int> m_ranks; ///< [state]
    std::vector<int> m_lines; ///< [state] where it is named
};

} // namespace

std::optional<std::vector<int>> readRanking(
    ConflictDesk& desk, const FormStates& states, const YamlNode* list)
{
    if (list == nullptr)
        return std::nullopt;
    Ranking ranking(desk, states);
    std::vector<std::vector<WrittenPattern>> rungs;
    for (const YamlNode& node : desk.cursor.items(list, rungCount))
        rungs.push_back(desk.patterns(node, 0));
    for (std::size_t rung = 0; rung < rungs.size(); ++rung)
        for (const WrittenPattern& each : rungs[rung])
            if (each.isOneCombination())
                ranking.rankNamed(each, static_cast<int>(rung));
    for (std::size_t rung = 0; rung < rungs.size(); ++rung)
        for (const WrittenPattern& each : rungs[rung])
            if (!each.isOneCombination())
                ranking.rankFitting(each, static_cast<int>(rung));
    return ranking.take(*list);
}

void checkRanking(ConflictDesk& desk, const YamlNode* list)
{
    for (const YamlNode& node : desk.cursor.items(list, rungCount))
        static_cast<void>(desk.patterns(node, 0));
}

} // namespace pourparler
