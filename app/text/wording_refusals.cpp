#include "app/text/wording.h"
#include "core/session/refusal.h"

#include <QtGlobal>

namespace pourparler::text {

using namespace refusal;

WordingTable refusalWordings()
{
    static constexpr Wording rows[] {
        { tablePaused, QT_TRANSLATE_NOOP("Refusal", "The session is paused.") },
        { wrongPhase,
            //: %1 is a phase: Lobby, Briefing, Bargaining, Ratification, Closed
            QT_TRANSLATE_NOOP("Refusal", "Not possible in this phase: %1.") },
        { sessionClosed, QT_TRANSLATE_NOOP("Refusal", "The session is closed.") },
        { notClosedYet, QT_TRANSLATE_NOOP("Refusal", "Only once the session is closed.") },
        { floorElsewhere, QT_TRANSLATE_NOOP("Refusal", "The floor is with %1 until %2."), 0, 2,
            QT_TRANSLATE_NOOP("Refusal", "The floor is with %1.") },
        { doesNotVote, QT_TRANSLATE_NOOP("Refusal", "%1 speaks but has no vote.") },
        { refusal::walkedOut,
            QT_TRANSLATE_NOOP("Refusal", "%1 has walked out and has to come back first.") },
        { notWalkedOut, QT_TRANSLATE_NOOP("Refusal", "%1 is at the table already.") },
        { signingUnderWay,
            QT_TRANSLATE_NOOP(
                "Refusal", "A text is before the parties: sign it or refuse it first.") },
        { spokespersonOnly,
            QT_TRANSLATE_NOOP("Refusal", "Only the spokesperson may do this for %1.") },
        { facilitatorOnly, QT_TRANSLATE_NOOP("Refusal", "Only the facilitator may do this.") },
        { seatOnly,
            QT_TRANSLATE_NOOP("Refusal", "Only somebody with a seat at the table may do this.") },
        { clockOnly, QT_TRANSLATE_NOOP("Refusal", "Only the session’s clock may do this.") },
        { unknownSeat, QT_TRANSLATE_NOOP("Refusal", "There is no such seat at this table.") },
        { seatTaken, QT_TRANSLATE_NOOP("Refusal", "Somebody has this seat already: %1.") },
        { seatEmpty, QT_TRANSLATE_NOOP("Refusal", "Nobody has this seat: %1.") },
        { seatsEmpty,
            QT_TRANSLATE_NOOP(
                "Refusal", "Nobody sits there yet: %1. Seat a person or a bot first.") },
        { alreadyReady, QT_TRANSLATE_NOOP("Refusal", "This seat is ready already.") },
        { noProposals, QT_TRANSLATE_NOOP("Refusal", "There is no proposal on the table.") },
        { unknownProposal, QT_TRANSLATE_NOOP("Refusal", "There is no proposal %1.") },
        { proposalWithdrawn, QT_TRANSLATE_NOOP("Refusal", "Proposal %1 has been withdrawn.") },
        { proposalFailed,
            QT_TRANSLATE_NOOP("Refusal", "Proposal %1 came to signing and was not ratified.") },
        { ownProposal, QT_TRANSLATE_NOOP("Refusal", "Proposal %1 is your own.") },
        { notOwnProposal,
            QT_TRANSLATE_NOOP(
                "Refusal", "Proposal %1 is not yours: only its author may withdraw it.") },
        { alreadyAccepted, QT_TRANSLATE_NOOP("Refusal", "You have accepted proposal %1 already.") },
        { alreadyRejected, QT_TRANSLATE_NOOP("Refusal", "You have rejected proposal %1 already.") },
        { notAcceptedYet,
            QT_TRANSLATE_NOOP("Refusal", "Nobody else has accepted proposal %1 yet.") },
        { packageUnknown,
            QT_TRANSLATE_NOOP("Refusal",
                "The package names issues or options that this scenario does not have.") },
        { packageEmpty,
            QT_TRANSLATE_NOOP("Refusal", "The package is empty: choose at least one option.") },
        { packageIncomplete,
            QT_TRANSLATE_N_NOOP("Refusal",
                "%n issue(s) are still open, and this scenario wants an agreement on everything."),
            1 },
        { packageIllegal, QT_TRANSLATE_NOOP("Refusal", "These options do not go together: %1.") },
        { optionUnavailable, QT_TRANSLATE_NOOP("Refusal", "No longer to be had: %1.") },
        { alreadyAgreed, QT_TRANSLATE_NOOP("Refusal", "You have agreed this already: %1.") },
        { notAgreedByYou,
            QT_TRANSLATE_NOOP("Refusal", "You have not agreed any option of this issue: %1.") },
        { nothingAgreed, QT_TRANSLATE_NOOP("Refusal", "Nothing is tentatively agreed yet.") },
        { alreadyDecided,
            QT_TRANSLATE_NOOP("Refusal", "You have signed or refused this text already.") },
        { notPaused, QT_TRANSLATE_NOOP("Refusal", "The session is not paused.") },
        { nothingDue, QT_TRANSLATE_NOOP("Refusal", "No time limit has been reached.") },
        { timeBackwards,
            QT_TRANSLATE_NOOP("Refusal", "Time does not run backwards: it is %1 at the table.") },
        { setUpOutOfRange,
            QT_TRANSLATE_NOOP("Refusal",
                "The number of rounds or a time limit is out of range: 1 to 99 rounds, no time "
                "limit below zero.") },
        { wordsTooLong, QT_TRANSLATE_N_NOOP("Refusal", "The text is too long: %n byte(s) at most."),
            1 },
        { tooManyProposals,
            QT_TRANSLATE_N_NOOP(
                "Refusal", "There are too many proposals: %n at most at one table."),
            1 },
        { nothingToDisclose,
            QT_TRANSLATE_NOOP(
                "Refusal", "This has been disclosed already, or there is nothing to disclose.") },
        { proposalTakenBack,
            QT_TRANSLATE_NOOP("Refusal", "Proposal %1 was taken back when the table went back.") },
        { noClock, QT_TRANSLATE_NOOP("Refusal", "No time limit is running that could be moved.") },
        { alreadySo, QT_TRANSLATE_NOOP("Refusal", "It is so already.") },
        { unknownRemark, QT_TRANSLATE_NOOP("Refusal", "There is no note %1.") },
        { remarkEmpty, QT_TRANSLATE_NOOP("Refusal", "The note says nothing yet.") },
        { unknownEvent, QT_TRANSLATE_NOOP("Refusal", "There is no event %1 to go back to.") },
        { rewindTooFar,
            QT_TRANSLATE_NOOP(
                "Refusal", "One cannot go back to before the talks: begin a new session.") },
        { tooManyRewinds,
            QT_TRANSLATE_NOOP("Refusal", "The table has gone back %1 times: as often as it can.") },
        { languageUnknown, QT_TRANSLATE_NOOP("Refusal", "This is no language that is known.") },
        { nobodyBefore, QT_TRANSLATE_NOOP("Refusal", "Nobody had this seat before: %1.") },
        { seatOfBot, QT_TRANSLATE_NOOP("Refusal", "A bot holds this seat: %1.") },
    };
    return { "Refusal", rows };
}

} // namespace pourparler::text
