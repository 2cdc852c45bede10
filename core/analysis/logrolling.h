// Whether parties traded what matters little to them for what matters much: two indices of ours, not from the literature,
// and to be shown as such. Used by reports and the research export. Computes from sheets, and only where all of those who
// vote are known.
#pragma once

#include "core/analysis/fraction.h"
#include "core/view/seat_view.h"

#include <optional>
#include <vector>

namespace pourparler {

/// Our own index of how much a package makes of what there is to trade: (W(x) − W_mid) / (W_max − W_mid). W is the sum of
/// the points of all who vote, of different sheets as they are; W_max the most over legal packages, red lines aside; W_mid
/// what is had by meeting in the middle issue by issue: of a scale or a number its middle option, or the mean of the two
/// middle ones, of a choice, which has no middle, the mean of its options, all of those still to be had. 0: no better than
/// that; 1: nothing is left to trade; below 0: worse. Nothing where sheets are lacking, where trading has nothing to give
/// (W_max ≤ W_mid), or where W_max cannot be found exactly.
[[nodiscard]] std::optional<double> integrativeIndex(const SeatView& view, const Package& package);

/// What a party gave up, issue by issue, from what it first proposed on the issue to what was agreed with it, else to its
/// own last word; nothing where that is worth more to it, or where the issue lacks one of the two. In the scenario's steps.
struct Trade {
    PartyId party;
    Points conceded = 0;
    /// The part conceded on issues that weigh less for the giver than, on average, for those others to whom the change is
    /// worth something. An issue weighs what lies between its best and its worst option, as a share of all issues' weight.
    Points logrolled = 0;
    /// logrolled / conceded; nothing where nothing was conceded.
    [[nodiscard]] std::optional<Fraction> index() const;
    friend bool operator==(const Trade&, const Trade&) = default;
};

struct Logrolling {
    std::vector<Trade> parties; ///< who votes and has proposed, in the scenario's order
    /// Our own index for the whole table: Σ logrolled / Σ conceded, each party's points as a share of the weight of all its
    /// issues, so that no scale counts more than another. Nothing where nothing was conceded.
    std::optional<double> index;
    friend bool operator==(const Logrolling&, const Logrolling&) = default;
};

/// Empty where the viewer lacks the sheet of one who votes. Of what no rewind took back. Interactions are no issue's and do
/// not count.
[[nodiscard]] Logrolling logrolling(const SeatView& view);

} // namespace pourparler
