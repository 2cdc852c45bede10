// The ratification rule: who has to sign for an agreement to hold, as a tree.
// Used by the session to decide, by the checker and the analysis to reason. Must not know packages.
#pragma once

#include "core/base/id.h"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace pourparler {

/// What a party has done with the text before it.
enum class Stand : std::uint8_t { pending, signed_, refused };

/// Three-valued: a rule may hold or fail before everybody has spoken.
enum class Verdict : std::uint8_t { open, holds, fails };

/// A node and what hangs below it. A leaf names a party.
struct Ratification {
    enum class Kind : std::uint8_t { party, all, any, not_, threshold };
    /// What a share is taken of: everybody's weight, or that of those who signed or refused.
    enum class Basis : std::uint8_t { all, cast };

    Kind kind = Kind::all;
    PartyId party; ///< Kind::party
    std::vector<Ratification> children; ///< all, any; exactly one for not_
    std::vector<std::pair<PartyId, std::int64_t>> weights; ///< threshold
    std::int64_t total = 0; ///< threshold, Basis::all: the weight that counts as 100 %
    std::int64_t share = 0; ///< threshold: hundredths of a per cent
    bool strict = true; ///< more than `share`, else at least
    Basis basis = Basis::all;

    friend bool operator==(const Ratification&, const Ratification&) = default;
};

/// `stands[party]` for every party of the scenario. Total; Kleene's three-valued logic, where
/// a threshold is open as long as the pending weights could still turn it.
[[nodiscard]] Verdict evaluate(const Ratification& rule, std::span<const Stand> stands);

/// Whether the rule would hold if nobody else spoke any more: who is pending has neither signed nor refused,
/// and counts nothing where a share is taken of the weights cast.
[[nodiscard]] bool holdsAsItStands(const Ratification& rule, std::span<const Stand> stands);

/// The parties that the tree names, each once, in ascending order.
[[nodiscard]] std::vector<PartyId> partiesOf(const Ratification& rule);

} // namespace pourparler
