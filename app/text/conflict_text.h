// Conflicts in words: deciders and states in the reader's language, kinds of stability in the program's. States go by
// their numbers, from 1. Used by the command line.
#pragma once

#include "app/text/reader.h"
#include "core/analysis/conflict/coalitions.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace pourparler::text {

[[nodiscard]] QString deciderName(
    const Conflict& conflict, std::size_t decider, const Reader& reader);
/// "The company: accepts the order; Local government: insist"; what differs within the state is left out. Where options
/// have no names of their own, as at a table, who moves: "Moving: all but Employers".
[[nodiscard]] QString stateWords(const Conflict& conflict, StateIndex state, const Reader& reader);
[[nodiscard]] QString stateNumber(StateIndex state);
/// "1, 4–6"; "none" where there is none.
[[nodiscard]] QString stateList(const StateSet& states);
/// "7 > 3 = 4 > 8", from a decider's best state to its worst.
[[nodiscard]] QString ranking(const Conflict& conflict, std::size_t decider);
/// "The company → 6, Local government → 8".
[[nodiscard]] QString steps(
    const Conflict& conflict, const std::vector<PathStep>& steps, const Reader& reader);
[[nodiscard]] QStringList memberNames(
    const Conflict& conflict, Coalition coalition, const Reader& reader);

/// "Nash", "GMR"; and what that is, without a full stop.
[[nodiscard]] QString label(Stability stability);
[[nodiscard]] QString about(Stability stability);
/// What a decider could gain by a move, and what could keep it from it. No full stop.
[[nodiscard]] QString improvementWords(const StateImprovement& improvement);

} // namespace pourparler::text
