// Every reason that a bot gives for what it does, with its arguments in order; app/text words each for the
// bot's own seat, the facilitator and the debrief. Used by core/agents and core/driver.
// Must not carry a value in points (law 3). "elapsed" is the share of the rounds that has gone by, a percent.
#pragma once

#include <array>
#include <string_view>

namespace pourparler::reason_code {

// Before the talks.

/// Ready. None: it has read its brief.
inline constexpr std::string_view briefRead = "brief-read";

// Proposals of its own.

/// Propose. percent elapsed: nobody else has put anything on the table; it opens near what suits it best.
inline constexpr std::string_view opensHigh = "opens-high";
/// Propose. proposal: the one answered; party: whose; option: one that it takes over from it and had not
/// proposed before, the most costly to it; percent elapsed.
inline constexpr std::string_view givesWay = "gives-way";
/// Propose. proposal: the one answered; party: whose; percent elapsed: of all that is good enough for it at
/// this point, this comes nearest to what the others ask for.
inline constexpr std::string_view comesNearest = "comes-nearest";

// Answers to others.

/// Accept. proposal; party: whose; percent elapsed: it reaches what the bot aims at by now.
inline constexpr std::string_view goodEnough = "good-enough";
/// Accept. proposal; party: whose: it is at least as good as what the bot would propose next.
inline constexpr std::string_view asGoodAsOwn = "as-good-as-own";
/// Reject. proposal; party: whose; number: how many of the bot's red lines it crosses.
inline constexpr std::string_view crossesRedLine = "crosses-red-line";
/// Reject. proposal; party: whose: no agreement would be better for it.
inline constexpr std::string_view worseThanNone = "worse-than-none";
/// Reject. proposal; party: whose; option: the one in it that costs the bot most; percent elapsed: better than no
/// agreement, but well below what it aims at by now.
inline constexpr std::string_view tooFar = "too-far";

// Single issues.

/// AgreeOption. option; number: how many others have agreed it already.
inline constexpr std::string_view othersAgreedIt = "others-agreed-it";
/// AgreeOption. option; number: how many others ask for it in what they proposed or accepted last.
inline constexpr std::string_view othersAskForIt = "others-ask-for-it";
/// ReopenIssue. issue; option: what the bot had agreed: it stands in the way of every package good enough for it.
inline constexpr std::string_view inTheWay = "in-the-way";

// Calls for signing.

/// CallSigning. number: issues agreed; percent elapsed: all that is tentatively agreed is good enough for it.
inline constexpr std::string_view allAgreed = "all-agreed";
/// CallSigning. number: issues agreed; number: issues left open; percent elapsed: time is running out, and part of an
/// agreement is better for it than none.
inline constexpr std::string_view partBetterThanNone = "part-better-than-none";
/// CallSigning. proposal; party: whose; number: how many others have accepted it: the signatures of those who
/// have proposed or accepted it suffice under the rule of ratification.
inline constexpr std::string_view couldPass = "could-pass";
/// CallSigning. proposal; party: whose; percent elapsed: nobody knows whether it passes, but time is running out.
inline constexpr std::string_view lastChance = "last-chance";

// Signing.

/// Sign. percent elapsed: the text reaches what the bot aims at by now.
inline constexpr std::string_view textGoodEnough = "text-good-enough";
/// Sign. percent elapsed: less than it aimed at, but better than no agreement, and nothing better is to be expected.
inline constexpr std::string_view textBetterThanNone = "text-better-than-none";
/// Refuse. number: how many of its red lines the text crosses.
inline constexpr std::string_view textCrossesRedLine = "text-crosses-red-line";
/// Refuse. None: no agreement is better for it than this text.
inline constexpr std::string_view textWorseThanNone = "text-worse-than-none";
/// Refuse. option: the one in the text that costs the bot most; percent elapsed: better than none, but there is
/// time left to ask for more.
inline constexpr std::string_view textTooFar = "text-too-far";

// Passing.

/// Pass. proposal: its own, still on the table; percent elapsed: it has nothing better to offer for now.
inline constexpr std::string_view proposalStands = "proposal-stands";
/// Pass. proposal: the one it has accepted; party: whose: it waits for the others.
inline constexpr std::string_view waitsForOthers = "waits-for-others";
/// Pass. None: no package that is still to be had is better for it than no agreement.
inline constexpr std::string_view nothingToGain = "nothing-to-gain";
/// Pass. None: it has no vote and no text to put forward.
inline constexpr std::string_view speaksOnly = "speaks-only";

// The mediator.

/// Pass. number: voting parties that have shown where they stand; number: voting parties: too early for a text.
inline constexpr std::string_view tooEarlyToMediate = "too-early-to-mediate";
/// Propose. number: parties whose positions it goes by: a single text nearest to all of them.
inline constexpr std::string_view singleText = "single-text";
/// Propose. proposal: its last text; number: issues on which the new one differs; number: parties it goes by.
inline constexpr std::string_view singleTextRevised = "single-text-revised";
/// Pass. proposal: its own: the positions still lead to the same text.
inline constexpr std::string_view textStands = "text-stands";
/// Pass. None: the dependencies leave no text.
inline constexpr std::string_view noTextPossible = "no-text-possible";

// The driver.

/// Pass or Refuse. text: the refusal's code: what the bot wished could not be done; should never be seen.
inline constexpr std::string_view wishRefused = "wish-refused";

} // namespace pourparler::reason_code

namespace pourparler {

inline constexpr std::array allReasonCodes { reason_code::briefRead, reason_code::opensHigh,
    reason_code::givesWay, reason_code::comesNearest, reason_code::goodEnough,
    reason_code::asGoodAsOwn, reason_code::crossesRedLine, reason_code::worseThanNone,
    reason_code::tooFar, reason_code::othersAgreedIt, reason_code::othersAskForIt,
    reason_code::inTheWay, reason_code::allAgreed, reason_code::partBetterThanNone,
    reason_code::couldPass, reason_code::lastChance, reason_code::textGoodEnough,
    reason_code::textBetterThanNone, reason_code::textCrossesRedLine,
    reason_code::textWorseThanNone, reason_code::textTooFar, reason_code::proposalStands,
    reason_code::waitsForOthers, reason_code::nothingToGain, reason_code::speaksOnly,
    reason_code::tooEarlyToMediate, reason_code::singleText, reason_code::singleTextRevised,
    reason_code::textStands, reason_code::noTextPossible, reason_code::wishRefused };

} // namespace pourparler
