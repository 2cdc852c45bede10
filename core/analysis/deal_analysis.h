// Works out what can be proved of a proposal or an agreement: the Deal that pictures and reports are drawn from. Used by the
// debrief, the replay and the command line. Must not know any of them.
#pragma once

#include "core/analysis/deal.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/view/seat_view.h"

namespace pourparler {

/// Of a proposal, or with ProposalId::none of what was signed or, before that, is tentatively agreed. Without the `map` (front
/// and solutions) it takes some milliseconds. Fails with `analysis-not-for-this-viewer` unless mayKnowDeal, and where the
/// searches do (`analysis-…`).
[[nodiscard]] Result<Deal> analyseDeal(
    const SeatView& view, ProposalId about, bool map, const Progress& progress = {});

/// The proposals that no rewind took back, as these parties value them; the view has their sheets.
[[nodiscard]] std::vector<DealStep> dealPath(
    const SeatView& view, const std::vector<PartyId>& parties);

/// A small improvement changes so many issues at most: what a mediator can put to the parties.
inline constexpr std::size_t fewChanges = 2;

} // namespace pourparler
