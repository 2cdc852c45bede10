// What each party asked for itself, proposal by proposal, and how far it came towards the others: demand curves and the
// concession rate of Baarslag, Hindriks & Jonker (2011, "Towards a quantitative concession-based classification method of
// negotiation strategies"). Used by reports and the research export. Must not know any sheet but the viewer's.
#pragma once

#include "core/analysis/fraction.h"
#include "core/view/seat_view.h"

#include <optional>
#include <vector>

namespace pourparler {

/// In the scenario's steps.
struct Demand {
    int round = 1;
    ProposalId proposal = ProposalId::none;
    Points value = 0; ///< of its own proposal to the party
    Points lowest = 0; ///< so far, this one included
    friend bool operator==(const Demand&, const Demand&) = default;
};

struct DemandCurve {
    PartyId party;
    /// What legal packages are worth to the party, red lines aside, since proposals may cross them. A proposal that leaves
    /// issues open may lie outside.
    Range range;
    std::vector<Demand> demands; ///< in the order of the talks; never empty
    /// What the party has in the package that would be best for the opponents: the legal one with the largest sum of the
    /// utilities of all others who vote, red lines aside; of equals the one worth most to the party. Nothing unless the
    /// sheets of all who vote are known and that package can be found exactly.
    std::optional<Points> atOthersBest;

    /// A value on the party's own scale: 0 the least, 1 the most of the range; 1 where all packages are worth the same.
    [[nodiscard]] double scaled(Points value) const;
    /// (1 − lowest own utility demanded) / (1 − own utility of the opponents' best package), utilities scaled as above: 0
    /// where nothing was conceded, 1 for who at some time asked for no more than the opponents' best would give it. Nothing
    /// where that is not known, or gives the party its most already, so that there was nothing to concede.
    [[nodiscard]] std::optional<Fraction> concessionRate() const;
    friend bool operator==(const DemandCurve&, const DemandCurve&) = default;
};

/// One a party that has made a proposal and whose sheet is known, in the scenario's order. Of what no rewind took back.
[[nodiscard]] std::vector<DemandCurve> demandCurves(const SeatView& view);

} // namespace pourparler
