// The package that some parties would choose if it were for them alone: the largest sum of their utilities, exactly, by
// bucket elimination (Dechter 1999). Used by concession rates and the integrative index. Must not know sessions.
#pragma once

#include "core/analysis/bargaining/elimination.h"
#include "core/analysis/bargaining/problem.h"

#include <optional>
#include <span>

namespace pourparler {

struct JointBest {
    Package package;
    Points sum = 0; ///< of the utilities of those whom it is best for
    friend bool operator==(const JointBest&, const JointBest&) = default;
};

/// Of the problem's packages one with the largest Σ of the utilities of `parties` (positions in the problem, each once);
/// of equals one that is worth most to all others together. Nothing where the problem has no package, where `plan` is not
/// exact, or where caps of several of the parties decide, so that sums no longer prove anything. Where the cap of a single
/// one decides, equals are told apart by what they would be worth to it without.
[[nodiscard]] std::optional<JointBest> jointBest(const BargainingProblem& problem,
    const Elimination& plan, std::span<const std::size_t> parties);

} // namespace pourparler
