// One sentence for each event, from what a viewer was shown, and where the table stands in words. Templates never
// inflect a party's name. Used by histories, messages, replay and the command line.
#pragma once

#include "app/text/reader.h"
#include "core/view/seat_view.h"

#include <vector>

namespace pourparler::text {

/// "Union du Comptoir answers proposal 12 with proposal 14: Notice: 7 days → 14 days", without a full stop.
/// `view` is the one whose log the event is from; proposals are looked up in it.
[[nodiscard]] QString event(const SeatView& view, const Event& event, const Reader& reader);

/// Several answers of one party in one sentence: "Ordalune accepts proposals 1, 6 and rejects proposals 41, 42".
[[nodiscard]] QString answers(const Scenario& scenario, PartyId party,
    const std::vector<ProposalId>& accepted, const std::vector<ProposalId>& rejected,
    const Reader& reader);

/// "Bargaining, round 3 of 8, floor: Union du Comptoir".
[[nodiscard]] QString standing(const SeatView& view, const Reader& reader);

/// "Agreement: Notice: 14 days; …"; "Impasse: each party gets its walk-away value".
[[nodiscard]] QString outcome(
    const Scenario& scenario, Outcome outcome, const Package& agreement, const Reader& reader);

} // namespace pourparler::text
