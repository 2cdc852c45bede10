#include "app/text/conflict_text.h"

#include "app/text/fill.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>
#include <numeric>

namespace pourparler::text {

using namespace Qt::StringLiterals;

namespace {

struct Conflicts {
    Q_DECLARE_TR_FUNCTIONS(Conflicts)
};

/// What a decider does in a state, as far as there is one thing to say.
QStringList deeds(const Conflict& conflict, std::size_t decider, std::size_t firstOption,
    StateIndex state, const Reader& reader)
{
    const OptionPattern& pattern = conflict.states[state];
    QStringList list;
    std::size_t bit = firstOption;
    for (const ConflictOption& option : conflict.deciders[decider].options) {
        const Taken mask = Taken { 1 } << bit++;
        const LocalText& words = (pattern.taken & mask) != 0 ? option.name : option.otherwise;
        if ((pattern.about & mask) != 0 && !words.empty())
            list << inLanguage(words, reader);
    }
    return list;
}

bool hasNoNames(const Conflict& conflict)
{
    return std::all_of(
        conflict.deciders.begin(), conflict.deciders.end(), [](const Decider& decider) {
            return std::all_of(decider.options.begin(), decider.options.end(),
                [](const ConflictOption& option) { return option.name.empty(); });
        });
}

/// Each decider has one option.
QString whoMoves(const Conflict& conflict, StateIndex state, const Reader& reader)
{
    const auto moving = static_cast<Coalition>(conflict.states[state].taken);
    if (moving == 0)
        return Conflicts::tr("Everybody holds");
    if (moving == everybody(conflict))
        return Conflicts::tr("Everybody moves");
    const Coalition holding = everybody(conflict) & ~moving;
    if (std::popcount(moving) > std::popcount(holding))
        return fill(
            Conflicts::tr("Moving: all but %1"), { allOf(memberNames(conflict, holding, reader)) });
    return fill(Conflicts::tr("Moving: %1"), { allOf(memberNames(conflict, moving, reader)) });
}

} // namespace

QString deciderName(const Conflict& conflict, std::size_t decider, const Reader& reader)
{
    return inLanguage(conflict.deciders[decider].name, reader);
}

QString stateWords(const Conflict& conflict, StateIndex state, const Reader& reader)
{
    if (hasNoNames(conflict))
        return whoMoves(conflict, state, reader);
    QStringList parts;
    std::size_t firstOption = 0;
    for (std::size_t decider = 0; decider < conflict.deciders.size(); ++decider) {
        const QStringList does = deeds(conflict, decider, firstOption, state, reader);
        if (!does.isEmpty())
            //: who, and what they do
            parts << fill(
                Conflicts::tr("%1: %2"), { deciderName(conflict, decider, reader), allOf(does) });
        firstOption += conflict.deciders[decider].options.size();
    }
    return parts.isEmpty() ? Conflicts::tr("Nobody does anything") : listed(parts);
}

QString stateNumber(StateIndex state) { return QString::number(state + 1); }

QString stateList(const StateSet& states)
{
    const std::vector<StateIndex> all = states.members();
    QStringList parts;
    for (std::size_t i = 0; i < all.size();) {
        std::size_t end = i + 1;
        while (end < all.size() && all[end] == all[end - 1] + 1)
            ++end;
        if (end - i > 2) {
            parts << stateNumber(all[i]) + u'–' + stateNumber(all[end - 1]);
            i = end;
        } else {
            parts << stateNumber(all[i++]);
        }
    }
    //: no states
    return parts.isEmpty() ? Conflicts::tr("none") : parts.join(u", "_s);
}

QString ranking(const Conflict& conflict, std::size_t decider)
{
    const std::vector<int>& ranks = conflict.ranks[decider];
    std::vector<StateIndex> order(ranks.size());
    std::iota(order.begin(), order.end(), StateIndex { 0 });
    std::stable_sort(order.begin(), order.end(),
        [&ranks](StateIndex a, StateIndex b) { return ranks[a] < ranks[b]; });
    QString shown;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0)
            shown += ranks[order[i]] == ranks[order[i - 1]] ? u" = "_s : u" > "_s;
        shown += stateNumber(order[i]);
    }
    return shown;
}

QString steps(const Conflict& conflict, const std::vector<PathStep>& steps, const Reader& reader)
{
    QStringList list;
    for (const PathStep& step : steps)
        list << deciderName(conflict, step.decider, reader) + u" → "_s + stateNumber(step.to);
    return listed(list);
}

QStringList memberNames(const Conflict& conflict, Coalition coalition, const Reader& reader)
{
    QStringList names;
    for (const std::size_t member : membersOf(coalition))
        names << deciderName(conflict, member, reader);
    return names;
}

QString label(Stability stability)
{
    switch (stability) {
    case Stability::nash:
        return Conflicts::tr("Nash");
    case Stability::gmr:
        //: general metarationality
        return Conflicts::tr("GMR");
    case Stability::smr:
        //: symmetric metarationality
        return Conflicts::tr("SMR");
    case Stability::seq:
        //: sequential stability
        return Conflicts::tr("SEQ");
    }
    return {};
}

QString about(Stability stability)
{
    switch (stability) {
    case Stability::nash:
        return Conflicts::tr("nobody gains by a move of their own; implies the others");
    case Stability::gmr:
        return Conflicts::tr("whatever one could gain, the others could take away again");
    case Stability::smr:
        return Conflicts::tr("the same, and there would be no way out of it");
    case Stability::seq:
        return Conflicts::tr("the same as GMR, and the others would gain by it themselves");
    }
    return {};
}

QString improvementWords(const StateImprovement& improvement)
{
    const QString to = stateNumber(improvement.to);
    const auto answer = [](const std::optional<StateIndex>& state) {
        return state ? stateNumber(*state) : QString();
    };
    if (!improvement.gmr)
        return fill(Conflicts::tr("gains by moving to %1, whatever the others answer"), { to });
    if (improvement.smr && improvement.smr == improvement.seq)
        return fill(Conflicts::tr("would gain by moving to %1; the others could answer with %2, by "
                                  "which they gain and from which there is no way out"),
            { to, answer(improvement.smr) });
    if (improvement.smr && improvement.seq)
        return fill(Conflicts::tr("would gain by moving to %1; the others could answer with %2, "
                                  "from which there is no way out, or with %3, by which they gain"),
            { to, answer(improvement.smr), answer(improvement.seq) });
    if (improvement.smr)
        return fill(Conflicts::tr("would gain by moving to %1; the others could answer with %2, "
                                  "from which there is no way out, though they gain nothing by it"),
            { to, answer(improvement.smr) });
    if (improvement.seq)
        return fill(Conflicts::tr("would gain by moving to %1; the others could answer with %2, by "
                                  "which they gain, though there is a way out"),
            { to, answer(improvement.seq) });
    return fill(Conflicts::tr("would gain by moving to %1; the others could answer with %2, though "
                              "they gain nothing by it and there is a way out"),
        { to, answer(improvement.gmr) });
}

} // namespace pourparler::text
