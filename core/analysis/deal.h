// What can be proved of one package among all that could have been agreed: is it efficient, what was left and which issues
// would have to change, who is missing, what would be fair, where the talks went. Plain values, for pictures and reports;
// whoever makes one has every bargainer's sheet. Must not know how it is worked out, nor words.
#pragma once

#include "core/analysis/bargaining/certificate.h"
#include "core/analysis/bargaining/solutions.h"
#include "core/analysis/bargaining/straw_vote.h"

#include <optional>
#include <vector>

namespace pourparler {

/// Where a proposal on the table stands.
struct DealStep {
    ProposalId proposal = ProposalId::none;
    PartyId party; ///< who made it
    int round = 1;
    std::vector<Points> utilities; ///< [party]
    friend bool operator==(const DealStep&, const DealStep&) = default;
};

/// One of them. Utilities stand in the order of Deal::parties, here and below.
struct DealSolution {
    SolutionKind kind = SolutionKind::nash;
    Package package;
    std::vector<Points> utilities; ///< [party]
    bool proved = true;
    friend bool operator==(const DealSolution&, const DealSolution&) = default;
};

struct Deal {
    std::vector<PartyId> parties; ///< the bargainers: who votes and has a sheet; ascending
    Package package; ///< may leave issues open
    bool agreed = false; ///< signed; else a proposal, or what is tentatively agreed
    std::vector<Points> utilities; ///< [party] of the package, time cost left out
    std::vector<Points> walkAway; ///< [party]
    std::vector<Points>
        best; ///< [party] of the most valuable legal package that crosses no red line of its own
    bool proved
        = true; ///< else `left` may not be the best there is, and nothing in it does not mean efficient
    /// The improvement with the most gain for all together that crosses no red line that the package does not cross.
    /// Nothing: nobody can gain without somebody's loss.
    std::optional<Improvement> left;
    std::optional<Improvement>
        small; ///< the best with few issues changed; nothing where `left` is as small, or there is none
    StrawVote vote;
    std::optional<Remedy>
        remedy; ///< the fewest changes after which it passes; nothing where nothing passes, or it does
    bool remedyProved = true; ///< else fewer changes could do, or any
    std::vector<DealStep> path; ///< the proposals that still count, in order
    // The map; empty until it has been worked out.
    std::vector<std::vector<Points>>
        front; ///< [point][party] over all legal packages, in the order of falling vectors
    Points bound = 0; ///< how far the front may be off; 0: it is exact
    std::vector<DealSolution>
        solutions; ///< those that exist; all empty when no package reaches every walk-away value
    [[nodiscard]] bool isEfficient() const { return proved && !left; }
    friend bool operator==(const Deal&, const Deal&) = default;
};

} // namespace pourparler
