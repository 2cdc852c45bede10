// A conflict as people write it down (Howard 1971; Fang, Hipel & Kilgour 1993): options that each decider takes or leaves,
// what cannot be, what cannot be undone, what makes no difference; and the states and moves that follow.
// Used by the reader of conflict files. Must not know files or who prefers what.
#pragma once

#include "core/analysis/conflict/conflict.h"
#include "core/base/result.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace pourparler {

/// Feasible combinations, before those that count as one are put together.
inline constexpr std::size_t maxCombinations = 16'384;
inline constexpr std::size_t maxPatterns = 64; ///< of each of the lists below

struct OptionForm {
    std::vector<Decider> deciders;
    std::vector<OptionPattern> infeasible; ///< what fits one of these cannot be
    /// No move leads from what fits one of these to what does not.
    std::vector<OptionPattern> irreversible;
    /// What fits one of the patterns of an entry counts as one state with whatever else does.
    std::vector<std::vector<OptionPattern>> sameState;
};

/// States are numbered as their combinations count, the first option being the fastest digit; those that `sameState`
/// puts together come last, in the order of its entries.
struct FormStates {
    std::vector<OptionPattern> states; ///< what all combinations of the state have in common
    std::vector<std::vector<Taken>> combinations; ///< [state] ascending
    std::vector<Relation> moves; ///< [decider]
    std::vector<std::pair<Taken, StateIndex>> index; ///< every feasible combination, ascending

    /// Nothing for a combination that is infeasible.
    [[nodiscard]] std::optional<StateIndex> stateOf(Taken combination) const;
    /// States of which every combination fits.
    [[nodiscard]] StateSet fitting(const OptionPattern& pattern) const;
};

/// At most maxDeciders deciders and maxPatterns patterns, which its maker sees to. Errors: "conflict-too-many-options",
/// "conflict-no-state", "conflict-too-many-states", "conflict-too-many-combinations", "conflict-too-entangled".
[[nodiscard]] Result<FormStates> statesOf(const OptionForm& form);

/// Which options those of a decider are.
[[nodiscard]] Taken optionsOf(const std::vector<Decider>& deciders, std::size_t decider);
/// The ids of the options taken, joined by ", ".
[[nodiscard]] std::string optionNames(const std::vector<Decider>& deciders, Taken combination);

} // namespace pourparler
