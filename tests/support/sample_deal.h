// A Deal for tests of what is shown: right in everything that a front and looking at a few changes can tell, without the
// proofs. Used by tests of charts, debrief and pages.
#pragma once

#include "core/analysis/deal.h"
#include "core/base/progress.h"
#include "core/view/seat_view.h"

namespace pourparler::test {

/// Of a proposal, or with ProposalId::none of what was agreed, tentatively or for good. The view has every bargainer's sheet.
[[nodiscard]] Deal sampleDeal(
    const SeatView& view, ProposalId about, bool map, const Progress& progress = {});

/// Session views by bots who play a shipped scenario; `rounds`: fewer than it has, 0 for its own.
[[nodiscard]] SeatView playedView(
    const std::string& scenario, std::uint64_t seed, const Viewer& viewer, int rounds = 0);
/// The first seed with which the bots come to an agreement.
[[nodiscard]] std::uint64_t seedOfAgreement(const std::string& scenario);

} // namespace pourparler::test
