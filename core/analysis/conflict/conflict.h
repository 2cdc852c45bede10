// A conflict as the graph model for conflict resolution sees it (Fang, Hipel & Kilgour 1993): who decides, in which states
// things can be, who can move them from which state to which, and which states each prefers. Made from options by
// option_form.h and from a table by table_conflict.h; read by the stabilities. Must not know where it comes from.
#pragma once

#include "core/analysis/conflict/state_set.h"
#include "core/base/local_text.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pourparler {

inline constexpr std::size_t maxDeciders = 16;
inline constexpr std::size_t maxConflictOptions = 64;
inline constexpr std::size_t maxStates = 4'096;

/// Something that its decider takes or leaves. The texts are empty where the program has words of its own.
struct ConflictOption {
    std::string id; ///< unique in the conflict
    LocalText name;
    LocalText otherwise; ///< when it is not taken; empty: nothing is said of it then
    friend bool operator==(const ConflictOption&, const ConflictOption&) = default;
};

struct Decider {
    std::string id;
    LocalText name;
    std::vector<ConflictOption> options;
    friend bool operator==(const Decider&, const Decider&) = default;
};

/// Which options are taken: a bit each, counted through the deciders in their order.
using Taken = std::uint64_t;

/// Of the options in `about` exactly those in `taken` are taken; the others are as they may.
struct OptionPattern {
    Taken about = 0;
    Taken taken = 0;
    [[nodiscard]] bool fits(Taken combination) const { return (combination & about) == taken; }
    friend bool operator==(const OptionPattern&, const OptionPattern&) = default;
};

/// A decider's moves are transitive: they are what it can bring about by itself, in one move or in several. That is why
/// what a set of deciders can bring about together, nobody moving twice in a row, is what their moves lead to one after
/// the other: two moves of the same decider in a row are one move, or none where they lead back. The same holds for
/// improvements, as to prefer is transitive, and for sequences of coalitions.
struct Conflict {
    std::vector<Decider> deciders;
    std::vector<OptionPattern> states; ///< what all combinations of a state have in common
    std::vector<Relation> moves; ///< [decider] transitive, never to the state itself
    std::vector<std::vector<int>> ranks; ///< [decider][state] 0 is the best; equals tie
    std::optional<StateIndex> statusQuo;

    [[nodiscard]] std::size_t stateCount() const { return states.size(); }
    [[nodiscard]] bool prefers(std::size_t decider, StateIndex a, StateIndex b) const
    {
        return ranks[decider][a] < ranks[decider][b];
    }
    friend bool operator==(const Conflict&, const Conflict&) = default;
};

/// [state] the states that the decider prefers to it.
[[nodiscard]] Relation preferredBy(const Conflict& conflict, std::size_t decider);
/// [state] where the decider can move to and prefers to be.
[[nodiscard]] Relation improvementsBy(const Conflict& conflict, std::size_t decider);
/// Every state.
[[nodiscard]] StateSet allStates(const Conflict& conflict);

} // namespace pourparler
