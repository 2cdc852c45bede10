// A negotiation read from its record: everything that the readings of this folder say of one session, in one value. Used by
// reports and the research export. Must not know words; what needs sheets that the viewer lacks is left out.
#pragma once

#include "core/analysis/agreement_graph.h"
#include "core/analysis/concessions.h"
#include "core/analysis/inequality.h"
#include "core/analysis/logrolling.h"
#include "core/analysis/steps.h"
#include "core/analysis/voting_power.h"

#include <optional>
#include <vector>

namespace pourparler {

struct NegotiationReading {
    Steps steps;
    std::vector<DemandCurve> demands;
    Logrolling logrolling; ///< index of ours
    std::optional<double>
        integrative; ///< of what was signed; index of ours; nothing without an agreement
    /// Of what all who vote got above walk-away; nothing before the end, when the session was broken off, and unless the
    /// viewer knows all of it.
    std::optional<Inequality> inequality;
    VotingPower power;
    AgreementGraph agreement;
    friend bool operator==(const NegotiationReading&, const NegotiationReading&) = default;
};

[[nodiscard]] NegotiationReading readNegotiation(const SeatView& view);

} // namespace pourparler
