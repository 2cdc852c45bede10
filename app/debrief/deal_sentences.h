// The sentences above the pictures of what could have been agreed, and what a presenter asks there, computed from a Deal.
// Used by story.cpp and the replay.
#pragma once

#include "app/text/reader.h"
#include "core/analysis/deal.h"
#include "core/view/seat_view.h"

#include <QString>

#include <utility>

namespace pourparler::sentences {

[[nodiscard]] QString left(const SeatView& view, const Deal& deal, const Reader& reader);
[[nodiscard]] QString missing(const SeatView& view, const Deal& deal, const Reader& reader);
[[nodiscard]] QString map(const SeatView& view, const Deal& deal,
    std::pair<PartyId, PartyId> parties, const Reader& reader);
[[nodiscard]] QString parallel(const SeatView& view, const Deal& deal, const Reader& reader);

/// As sentences::notes() for these steps; `noDeal`: the talks ended without one.
[[nodiscard]] QString dealNotes(const QString& step, bool noDeal);

} // namespace pourparler::sentences
