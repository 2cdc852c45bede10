// What works out what could have been agreed, as pages and documents call it: it takes from some milliseconds to seconds.
// Used by the debrief, the replay and the documents; tests put others in its place. Must not know threads.
#pragma once

#include "core/analysis/deal.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/view/seat_view.h"

#include <functional>
#include <memory>

namespace pourparler {

/// Of a proposal, or with ProposalId::none of what was signed. `map`: with front and solutions, which take longest. Fails
/// where the view may not know, and with `analysis-stopped`. Empty: nothing can be worked out.
using DealAnalysis = std::function<Result<Deal>(
    const SeatView& view, ProposalId about, bool map, const Progress& progress)>;

/// At once, with its map; nothing where this viewer may not know, where nothing was said yet, or where it fails.
[[nodiscard]] std::shared_ptr<const Deal> dealFor(
    const SeatView& whole, const DealAnalysis& analysis);

} // namespace pourparler
