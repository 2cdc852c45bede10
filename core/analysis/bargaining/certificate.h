// Whether a package leaves joint gains on the table, with proof: the best improvement that hurts nobody, and the best one that
// changes only a few issues. Used by the debrief, the replay and the command line.
#pragma once

#include "core/analysis/bargaining/effort.h"
#include "core/analysis/bargaining/problem.h"
#include "core/base/result.h"

#include <cstddef>
#include <limits>
#include <optional>
#include <vector>

namespace pourparler {

/// Of the packages that give nobody less, the one that gives most together; of those one that changes the fewest issues, then the
/// first in package order.
struct Improvement {
    Package package; ///< complete
    Points gain = 0; ///< of all together, above 0
    std::vector<Points> gains; ///< [party of the problem] at least 0
    std::vector<IssueId> changes; ///< issues decided otherwise, or decided at last; ascending
    friend bool operator==(const Improvement&, const Improvement&) = default;
};

struct Certificate {
    std::optional<Improvement> better;
    /// There is no improvement, or none that gives more; else the best one found.
    bool proved = true;
    [[nodiscard]] bool efficient() const { return proved && !better; }
};

/// What an improvement may do.
struct ImprovementWish {
    /// Changes at most; to decide an issue that was left open is one.
    std::size_t mostChanges = std::numeric_limits<std::size_t>::max();
    /// It crosses no red line of anybody's that the package does not cross itself.
    bool keepsRedLines = true;
};

/// For a legal package, complete or not, as PackageSpace::value has it for `parties`; each of them needs a sheet. Fails with
/// `analysis-values-too-large` and `analysis-stopped`.
[[nodiscard]] Result<Certificate> certify(const Scenario& scenario, const PackageSpace& space,
    const std::vector<PartyId>& parties, const Package& package, const ImprovementWish& wish = {},
    const SearchCost& cost = {}, const Progress& progress = {});

/// The same among the packages of a problem, for a package with these utilities [party].
[[nodiscard]] Result<Certificate> certify(const BargainingProblem& problem, const Package& package,
    const std::vector<Points>& utilities,
    std::size_t mostChanges = std::numeric_limits<std::size_t>::max(), const SearchCost& cost = {},
    const Progress& progress = {});

} // namespace pourparler
