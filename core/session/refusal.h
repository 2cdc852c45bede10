// Every reason for which decide() refuses a command, with its arguments in order; app/text words each.
#pragma once

#include <array>
#include <string_view>

namespace pourparler::refusal {

inline constexpr std::string_view tablePaused = "table-paused";
inline constexpr std::string_view wrongPhase = "wrong-phase"; ///< text: the phase's name (names.h)
inline constexpr std::string_view sessionClosed = "session-closed";
inline constexpr std::string_view notClosedYet = "not-closed-yet";
/// party, time: until when (0: no clock)
inline constexpr std::string_view floorElsewhere = "floor-elsewhere";
inline constexpr std::string_view doesNotVote = "does-not-vote"; ///< party
inline constexpr std::string_view walkedOut = "walked-out"; ///< party
inline constexpr std::string_view notWalkedOut = "not-walked-out"; ///< party
inline constexpr std::string_view signingUnderWay = "signing-under-way";
inline constexpr std::string_view spokespersonOnly = "spokesperson-only"; ///< party
inline constexpr std::string_view facilitatorOnly = "facilitator-only";
inline constexpr std::string_view seatOnly = "seat-only";
inline constexpr std::string_view clockOnly = "clock-only";
inline constexpr std::string_view unknownSeat = "unknown-seat";
inline constexpr std::string_view seatTaken = "seat-taken"; ///< party
inline constexpr std::string_view seatEmpty = "seat-empty"; ///< party
inline constexpr std::string_view nobodyBefore = "nobody-before"; ///< party
/// party: the first voting party without anybody
inline constexpr std::string_view seatsEmpty = "seats-empty";
inline constexpr std::string_view alreadyReady = "already-ready";
inline constexpr std::string_view noProposals = "no-proposals";
inline constexpr std::string_view unknownProposal = "unknown-proposal"; ///< proposal
inline constexpr std::string_view proposalWithdrawn = "proposal-withdrawn"; ///< proposal
inline constexpr std::string_view proposalFailed = "proposal-failed"; ///< proposal
inline constexpr std::string_view ownProposal = "own-proposal"; ///< proposal
inline constexpr std::string_view notOwnProposal = "not-own-proposal"; ///< proposal
inline constexpr std::string_view alreadyAccepted = "already-accepted"; ///< proposal
inline constexpr std::string_view alreadyRejected = "already-rejected"; ///< proposal
/// proposal: nobody else has accepted it
inline constexpr std::string_view notAcceptedYet = "not-accepted-yet";
/// it names issues or options that do not exist
inline constexpr std::string_view packageUnknown = "package-unknown";
inline constexpr std::string_view packageEmpty = "package-empty";
/// number: issues still open
inline constexpr std::string_view packageIncomplete = "package-incomplete";
inline constexpr std::string_view packageIllegal = "package-illegal"; ///< dependency
inline constexpr std::string_view optionUnavailable = "option-unavailable"; ///< option
inline constexpr std::string_view alreadyAgreed = "already-agreed"; ///< option
inline constexpr std::string_view notAgreedByYou = "not-agreed-by-you"; ///< issue
inline constexpr std::string_view nothingAgreed = "nothing-agreed";
inline constexpr std::string_view alreadyDecided = "already-decided";
inline constexpr std::string_view notPaused = "not-paused";
inline constexpr std::string_view nothingDue = "nothing-due";
inline constexpr std::string_view timeBackwards = "time-backwards"; ///< time: now
inline constexpr std::string_view setUpOutOfRange = "set-up-out-of-range";
inline constexpr std::string_view wordsTooLong = "words-too-long"; ///< number: the most bytes
inline constexpr std::string_view tooManyProposals = "too-many-proposals"; ///< number: the most
inline constexpr std::string_view nothingToDisclose = "nothing-to-disclose";
/// proposal: a rewind has
inline constexpr std::string_view proposalTakenBack = "proposal-taken-back";
/// nothing that could be extended or moved
inline constexpr std::string_view noClock = "no-clock";
/// it is as wished already
inline constexpr std::string_view alreadySo = "already-so";
inline constexpr std::string_view unknownRemark = "unknown-remark"; ///< number
inline constexpr std::string_view remarkEmpty = "remark-empty";
inline constexpr std::string_view unknownEvent = "unknown-event"; ///< number
/// before the talks there is nothing to go back to
inline constexpr std::string_view rewindTooFar = "rewind-too-far";
inline constexpr std::string_view tooManyRewinds = "too-many-rewinds"; ///< number: the most
inline constexpr std::string_view seatOfBot = "seat-of-bot"; ///< party
inline constexpr std::string_view languageUnknown = "language-unknown"; ///< not a language tag

inline constexpr std::array all { tablePaused, wrongPhase, sessionClosed, notClosedYet,
    floorElsewhere, doesNotVote, walkedOut, notWalkedOut, signingUnderWay, spokespersonOnly,
    facilitatorOnly, seatOnly, clockOnly, unknownSeat, seatTaken, seatEmpty, seatsEmpty,
    alreadyReady, noProposals, unknownProposal, proposalWithdrawn, proposalFailed, ownProposal,
    notOwnProposal, alreadyAccepted, alreadyRejected, notAcceptedYet, packageUnknown, packageEmpty,
    packageIncomplete, packageIllegal, optionUnavailable, alreadyAgreed, notAgreedByYou,
    nothingAgreed, alreadyDecided, notPaused, nothingDue, timeBackwards, setUpOutOfRange,
    wordsTooLong, tooManyProposals, nothingToDisclose, proposalTakenBack, noClock, alreadySo,
    unknownRemark, remarkEmpty, unknownEvent, rewindTooFar, tooManyRewinds, seatOfBot,
    languageUnknown, nobodyBefore };

/// bytes of UTF-8 in one argument, reason, note or name
inline constexpr std::size_t mostWords = 8192;
inline constexpr std::size_t mostProposals = 10'000; ///< at one table
inline constexpr std::size_t mostRewinds = 500; ///< at one table

} // namespace pourparler::refusal
