// Who may be told what could have been agreed, and of which package it is asked. Used by whatever has a Deal worked out for
// somebody. Must not know how.
#pragma once

#include "core/view/seat_view.h"

namespace pourparler {

/// The facilitator. What is disclosed at the end, sheets included, holds neither interactions nor red lines, and is not enough
/// for a proof; and a seat never may while it plays.
[[nodiscard]] bool mayKnowDeal(const SeatView& view);

/// Of what it is asked where this view stands: ProposalId::none for what was signed, else the last proposal that no rewind
/// took back, if there is any.
[[nodiscard]] ProposalId dealSubject(const SeatView& view);

} // namespace pourparler
