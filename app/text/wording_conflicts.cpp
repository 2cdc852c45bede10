#include "app/text/wording.h"
#include "core/analysis/conflict/conflict_codes.h"

#include <QtGlobal>

namespace pourparler::text {

using namespace conflict_code;

// Most of them are findings, which follow "problem: " or "remark: ", hence no capital and no full stop.

WordingTable conflictWordings()
{
    constexpr bool path = true;
    static constexpr Wording rows[] {
        { tooManyOptions,
            QT_TRANSLATE_NOOP(
                "Conflict", "the deciders have too many options together, expected %1 at most") },
        { noState,
            QT_TRANSLATE_NOOP("Conflict",
                "every combination of options is infeasible, expected one state at least") },
        { tooManyStates,
            QT_TRANSLATE_NOOP("Conflict",
                "there are %1 states, expected %2 at most: exclude more combinations, or leave "
                "deciders or options out") },
        { tooManyCombinations,
            QT_TRANSLATE_NOOP("Conflict",
                "there are too many feasible combinations of options, expected %1 at most: exclude "
                "more, or leave deciders or options out") },
        { tooEntangled,
            QT_TRANSLATE_NOOP("Conflict",
                "which combinations are feasible takes too long to find out, expected fewer "
                "options or simpler exclusions") },
        { unknownOption,
            QT_TRANSLATE_NOOP("Conflict", "there is no option “%2”, expected “%3” perhaps"), 0, 3,
            QT_TRANSLATE_NOOP("Conflict", "there is no option “%2”, expected the id of an option"),
            path },
        { infeasibleState,
            QT_TRANSLATE_NOOP(
                "Conflict", "the combination “%2” is infeasible, expected one that can be"),
            0, 2,
            QT_TRANSLATE_NOOP("Conflict",
                "the combination in which no option is taken is infeasible, expected one that can "
                "be"),
            path },
        { stateNotRanked,
            QT_TRANSLATE_NOOP("Conflict",
                "states without a place in this ranking: %3, expected every state once; the first "
                "is “%2”"),
            0, 2,
            QT_TRANSLATE_NOOP("Conflict",
                "states without a place in this ranking: %3, expected every state once; the first "
                "is the one in which no option is taken"),
            path },
        { stateRankedTwice,
            QT_TRANSLATE_NOOP("Conflict",
                "the state of “%2” has a place in this ranking already, expected one only: see "
                "line %3"),
            0, 2,
            QT_TRANSLATE_NOOP("Conflict",
                "the state in which no option is taken has a place in this ranking already, "
                "expected one only: see line %3"),
            path },
        { patternIdle,
            QT_TRANSLATE_NOOP("Conflict",
                "no state is left that this is about, expected one at least: it says nothing"),
            0, 0, nullptr, path },
        { sheetHidden,
            QT_TRANSLATE_NOOP("Conflict",
                "what “%1” prefers is not shown here, expected the preferences of every voting "
                "party") },
        { nothingOpen,
            QT_TRANSLATE_NOOP("Conflict",
                "nobody at the table asks for anything that somebody else does not, expected an "
                "issue on which voting parties differ") },
        { noMeetingPoint,
            QT_TRANSLATE_NOOP("Conflict",
                "there is no package that the parties could meet at, expected a legal one") },
        { tooManyCoalitions,
            QT_TRANSLATE_NOOP("Conflict",
                "%1 coalitions in %2 states are too many to look at, expected fewer deciders or "
                "states") },
    };
    return { "Conflict", rows };
}

} // namespace pourparler::text
