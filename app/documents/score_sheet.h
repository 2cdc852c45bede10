// A party's score sheet for paper: issue by issue with boxes to tick, the walk-away value, red lines, what is worth more
// or less together, the cost of time. Used by the party's paper. Confidential: must not be put on public paper.
#pragma once

#include "app/documents/pieces.h"
#include "core/scenario/scenario.h"

namespace pourparler::paper {

/// Nothing where the scenario does not show the party's preferences.
[[nodiscard]] Pieces scoreSheet(const Scenario& scenario, PartyId party, const Reader& reader);

} // namespace pourparler::paper
