#include "app/text/wording.h"
#include "core/agents/reason_codes.h"

#include <QtGlobal>

namespace pourparler::text {

using namespace reason_code;

WordingTable reasonWordings()
{
    static constexpr Wording rows[] {
        { briefRead, QT_TRANSLATE_NOOP("Reason", "I have read my brief.") },
        { opensHigh,
            QT_TRANSLATE_NOOP("Reason",
                "Nothing is on the table yet (%1 of the time gone): I open near what suits me "
                "best.") },
        { givesWay,
            QT_TRANSLATE_NOOP("Reason",
                "I answer proposal %1 (%2) and take over one of its options: %3 (%4 of the time "
                "gone).") },
        { comesNearest,
            QT_TRANSLATE_NOOP("Reason",
                "I answer proposal %1 (%2): of all that is good enough for me after %3 of the "
                "time, this comes nearest to what the others ask for.") },
        { goodEnough,
            QT_TRANSLATE_NOOP(
                "Reason", "Proposal %1 (%2) reaches what I aim at after %3 of the time.") },
        { asGoodAsOwn,
            QT_TRANSLATE_NOOP(
                "Reason", "Proposal %1 (%2) is at least as good as what I would propose next.") },
        { crossesRedLine,
            QT_TRANSLATE_N_NOOP("Reason", "Proposal %1 (%2) crosses %n of my red line(s)."), 3 },
        { worseThanNone,
            QT_TRANSLATE_NOOP("Reason", "Proposal %1 (%2) is worse for me than no agreement.") },
        { tooFar,
            QT_TRANSLATE_NOOP("Reason",
                "Proposal %1 (%2) is well below what I aim at after %4 of the time; what costs me "
                "most: %3.") },
        { othersAgreedIt,
            QT_TRANSLATE_N_NOOP(
                "Reason", "%n other(s) have agreed this already, and I can live with it: %1."),
            2 },
        { othersAskForIt,
            QT_TRANSLATE_N_NOOP("Reason", "%n other(s) ask for this, and I can live with it: %1."),
            2 },
        { inTheWay,
            QT_TRANSLATE_NOOP("Reason",
                "%1: what I had agreed (%2) stands in the way of every package that is good enough "
                "for me.") },
        { allAgreed,
            QT_TRANSLATE_N_NOOP("Reason",
                "%n issue(s) are tentatively agreed, and together they are good enough for me (%2 "
                "of the time gone)."),
            1 },
        { partBetterThanNone,
            QT_TRANSLATE_NOOP("Reason",
                "Issues agreed: %1; left open: %2. Time is running out (%3 gone), and a part is "
                "better for me than no agreement.") },
        { couldPass,
            QT_TRANSLATE_N_NOOP("Reason",
                "Proposal %1 (%2) has been accepted by %n other(s): with the author’s and their "
                "signatures it can pass."),
            3 },
        { lastChance,
            QT_TRANSLATE_NOOP("Reason",
                "Proposal %1 (%2) may or may not pass, but time is running out (%3 gone).") },
        { textGoodEnough,
            QT_TRANSLATE_NOOP("Reason", "The text reaches what I aim at after %1 of the time.") },
        { textBetterThanNone,
            QT_TRANSLATE_NOOP("Reason",
                "The text is less than I aimed at, but better for me than no agreement, and after "
                "%1 of the time I expect nothing better.") },
        { textCrossesRedLine,
            QT_TRANSLATE_N_NOOP("Reason", "The text crosses %n of my red line(s)."), 1 },
        { textWorseThanNone,
            QT_TRANSLATE_NOOP("Reason", "The text is worse for me than no agreement.") },
        { textTooFar,
            QT_TRANSLATE_NOOP("Reason",
                "There is time left to ask for more (%2 gone); what costs me most in the text: "
                "%1.") },
        { proposalStands,
            QT_TRANSLATE_NOOP("Reason",
                "My proposal %1 stands; I have nothing better to offer after %2 of the time.") },
        { waitsForOthers,
            QT_TRANSLATE_NOOP(
                "Reason", "I have accepted proposal %1 (%2) and wait for the others.") },
        { nothingToGain,
            QT_TRANSLATE_NOOP(
                "Reason", "Nothing that is still to be had is better for me than no agreement.") },
        { speaksOnly, QT_TRANSLATE_NOOP("Reason", "I have no vote and no text to put forward.") },
        { tooEarlyToMediate,
            QT_TRANSLATE_NOOP(
                "Reason", "Too early for a text: positions known from %1 of %2 voting parties.") },
        { singleText,
            QT_TRANSLATE_N_NOOP(
                "Reason", "A single text, nearest to the positions of %n party(ies)."),
            1 },
        { singleTextRevised,
            QT_TRANSLATE_N_NOOP("Reason",
                "My text %1 revised on %n issue(s); number of parties whose positions it goes by: "
                "%3."),
            2 },
        { textStands,
            QT_TRANSLATE_NOOP(
                "Reason", "My text, proposal %1, stands: the positions still lead to it.") },
        { noTextPossible,
            QT_TRANSLATE_NOOP(
                "Reason", "The dependencies between the issues leave no text to propose.") },
        { wishRefused, QT_TRANSLATE_NOOP("Reason", "What I wished to do was refused (%1).") },
    };
    return { "Reason", rows };
}

} // namespace pourparler::text
