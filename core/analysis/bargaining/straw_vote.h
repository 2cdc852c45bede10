// A straw vote on a package: who would sign it and who would not, for which reasons, whether it passes, and the fewest changes
// that bring it to ratification. Used by the facilitator's and the debrief's screens and the command line.
#pragma once

#include "core/analysis/bargaining/effort.h"
#include "core/analysis/bargaining/problem.h"
#include "core/base/result.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace pourparler {

struct StrawVote {
    /// Of a party that votes and has a sheet: it would sign where nothing is missing and no red line is crossed.
    struct Ballot {
        PartyId party;
        Points missing = 0; ///< to its walk-away value
        std::vector<std::size_t> crossed; ///< positions in Sheet::redLines
        [[nodiscard]] bool signs() const { return missing == 0 && crossed.empty(); }
        friend bool operator==(const Ballot&, const Ballot&) = default;
    };
    std::vector<Ballot> ballots; ///< parties ascending
    bool passes = false; ///< who votes and would not sign has refused
    friend bool operator==(const StrawVote&, const StrawVote&) = default;
};

/// For a package, complete or not.
[[nodiscard]] StrawVote strawVote(
    const Scenario& scenario, const PackageSpace& space, const Package& package);

/// The complete package that differs from another one in the fewest issues and passes; of those the one that gives most to the
/// parties of `passing` together, then the first in package order.
struct Remedy {
    Package package;
    std::vector<IssueId> changes; ///< issues decided otherwise, or decided at last; ascending
    std::vector<PartyId>
        passing; ///< a smallest set of parties whose signatures suffice, all of whom would sign
    Points gain = 0; ///< of these together, above their walk-away values
    friend bool operator==(const Remedy&, const Remedy&) = default;
};
struct RemedySearch {
    std::optional<Remedy> remedy;
    /// Nothing that passes differs less, or gives more; without a remedy: nothing passes.
    bool proved = true;
};

/// For a legal package. Fails with `analysis-values-too-large` and `analysis-stopped`.
[[nodiscard]] Result<RemedySearch> findRemedy(const Scenario& scenario, const PackageSpace& space,
    const Package& package, const SearchCost& cost = {}, const Progress& progress = {});

} // namespace pourparler
