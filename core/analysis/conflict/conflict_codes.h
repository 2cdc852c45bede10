// What a conflict can fail with and what its file can be found wanting in, as codes with their arguments in order;
// app/text has a sentence for each. Used by this folder and by the reader of conflict files. Must not hold a sentence.
//
// Kinds of arguments as in core/scenario/finding_codes.h: (t) text, (n) number. "options" are those taken in a
// combination, joined by ", ", empty where none is.
#pragma once

#include <array>
#include <string_view>

namespace pourparler::conflict_code {

// Of the options, for errors and findings alike.

/// (n) limit: more options in all.
inline constexpr std::string_view tooManyOptions = "conflict-too-many-options";
/// None: every combination is infeasible.
inline constexpr std::string_view noState = "conflict-no-state";
/// (n) states, (n) limit.
inline constexpr std::string_view tooManyStates = "conflict-too-many-states";
/// (n) limit: more feasible combinations, before those that count as one are put together.
inline constexpr std::string_view tooManyCombinations = "conflict-too-many-combinations";
/// None: what is feasible takes too many steps to find out.
inline constexpr std::string_view tooEntangled = "conflict-too-entangled";

// Of a file: findings.

/// (t) path, (t) id, (t) near.
inline constexpr std::string_view unknownOption = "conflict-unknown-option";
/// (t) path, (t) options: an infeasible combination where a state is asked for.
inline constexpr std::string_view infeasibleState = "conflict-infeasible-state";
/// (t) path, (t) options of the first, (n) how many states have no place in the ranking.
inline constexpr std::string_view stateNotRanked = "conflict-state-not-ranked";
/// (t) path, (t) options, (n) line where the state is ranked first.
inline constexpr std::string_view stateRankedTwice = "conflict-state-ranked-twice";
/// (t) path. Remark: no combination fits, so it says nothing; or, in a ranking, none is left for it.
inline constexpr std::string_view patternIdle = "conflict-pattern-idle";

// Of a table: errors.

/// (t) party, as the scenario calls it, whose preferences may not be seen.
inline constexpr std::string_view sheetHidden = "conflict-sheet-hidden";
/// None: the parties at the table ask for the same, or nobody votes there.
inline constexpr std::string_view nothingOpen = "conflict-nothing-open";
/// None: there is no package that they could meet at.
inline constexpr std::string_view noMeetingPoint = "conflict-no-meeting-point";

// Of the coalitions: an error.

/// (n) coalitions, (n) states: too many to look at every coalition in every state.
inline constexpr std::string_view tooManyCoalitions = "conflict-too-many-coalitions";

} // namespace pourparler::conflict_code

namespace pourparler {

inline constexpr std::array<std::string_view, 14> allConflictCodes {
    conflict_code::tooManyOptions,
    conflict_code::noState,
    conflict_code::tooManyStates,
    conflict_code::tooManyCombinations,
    conflict_code::tooEntangled,
    conflict_code::unknownOption,
    conflict_code::infeasibleState,
    conflict_code::stateNotRanked,
    conflict_code::stateRankedTwice,
    conflict_code::patternIdle,
    conflict_code::sheetHidden,
    conflict_code::nothingOpen,
    conflict_code::noMeetingPoint,
    conflict_code::tooManyCoalitions,
};

} // namespace pourparler
