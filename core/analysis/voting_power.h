// How much each party's signature decides under the ratification rule, before anything is known of what anybody wants:
// Banzhaf (1965; Penrose 1946) and Shapley & Shubik (1954), exactly. Used by reports, the preview and the research export.
// Must not know preferences.
#pragma once

#include "core/analysis/fraction.h"
#include "core/packages/sign_table.h"

#include <vector>

namespace pourparler {

/// A signature is decisive in a set of other signatories when with it the agreement holds and without it not. Under a rule
/// that is not monotone (`not`) it may be the other way round, and counts as well: what is measured is who decides.
struct PartyPower {
    PartyId party;
    /// Of all sets of the others, those in which it is decisive: the absolute index, 0 to 1.
    Fraction banzhaf;
    /// Of all decisive places of all parties, its own: the normalised index. Shares add up to 1.
    Fraction banzhafShare;
    /// If all sign one after the other, each order as likely as any other: its part of all turns of the verdict. Under a
    /// monotone rule an order has at most one, and this is the chance to be who brings it about. Shares add up to 1.
    Fraction shapleyShubik;
    friend bool operator==(const PartyPower&, const PartyPower&) = default;
};

struct VotingPower {
    std::vector<PartyPower>
        parties; ///< who votes, in the scenario's order; all zeros where nobody ever decides
    bool monotone = true; ///< no signature ever brings an agreement down
    friend bool operator==(const VotingPower&, const VotingPower&) = default;
};

/// Who has not signed has refused, as in SignTable.
[[nodiscard]] VotingPower votingPower(const SignTable& rule);

} // namespace pourparler
