// Where a decider would leave things as they are, and why: Nash stability, general metarationality and symmetric
// metarationality (Howard 1971), sequential stability (Fraser & Hipel 1984), for any number of deciders as Fang, Hipel &
// Kilgour (1993) have it. Used by whoever explains a conflict. Knows nothing of options.
#pragma once

#include "core/analysis/conflict/conflict.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace pourparler {

/// nash: nothing to gain by a move of its own. gmr: whatever it could gain, the others could answer so that it is not
/// better off than before. smr: and it could not get out of that answer. seq: the others would gain by the answer
/// themselves. nash ⇒ smr ⇒ gmr, nash ⇒ seq ⇒ gmr.
enum class Stability : std::uint8_t { nash, gmr, smr, seq };
inline constexpr std::array allStabilities { Stability::nash, Stability::gmr, Stability::smr,
    Stability::seq };
/// As files have it: "nash".
[[nodiscard]] std::string_view nameOf(Stability stability);

/// A move to something better, and a state each that the others could answer it with; nothing where they cannot.
struct StateImprovement {
    StateIndex to = 0;
    std::optional<StateIndex> gmr;
    std::optional<StateIndex> smr;
    std::optional<StateIndex> seq;

    /// Whether it is no reason to move.
    [[nodiscard]] bool isDeterred(Stability stability) const;
    friend bool operator==(const StateImprovement&, const StateImprovement&) = default;
};

/// Who moves and who answers; all relations transitive. `credible`: those of the others' answers by which they gain.
struct Sides {
    const Relation& own;
    const Relation& others;
    const Relation& credible;
};
/// What becomes of going to `to`, which is in `better`, from a state that is worse than those in `better`.
[[nodiscard]] StateImprovement improvement(
    const Sides& sides, StateIndex to, const StateSet& better);

struct Stabilities {
    /// [decider][state] ascending; none: Nash stable.
    std::vector<std::vector<std::vector<StateImprovement>>> improvements;

    [[nodiscard]] bool isStable(Stability stability, std::size_t decider, StateIndex state) const;
    [[nodiscard]] StateSet stable(Stability stability, std::size_t decider) const;
    /// Stable for every decider.
    [[nodiscard]] StateSet equilibria(Stability stability) const;
};

[[nodiscard]] Stabilities stabilities(const Conflict& conflict);

} // namespace pourparler
