// The sentence above each picture of the debrief, and the questions beside it, computed from what a viewer knows.
// Names of parties stand where no language inflects them. Used by story.cpp and compare.cpp only.
#pragma once

#include "app/text/reader.h"
#include "core/view/seat_view.h"

#include <QString>

namespace pourparler::sentences {

[[nodiscard]] QString outcome(const SeatView& view);
[[nodiscard]] QString agreed(const SeatView& view, const Reader& reader);
[[nodiscard]] QString results(const SeatView& view, const Reader& reader);
[[nodiscard]] QString course(const SeatView& view, const Reader& reader);
[[nodiscard]] QString movement(const SeatView& view, const Reader& reader);
[[nodiscard]] QString value(const SeatView& view, const Reader& reader);
[[nodiscard]] QString themes(const SeatView& view, const Reader& reader);

/// What a presenter asks or points at, paragraphs by '\n'; `step` is Step::id.
[[nodiscard]] QString notes(const QString& step, const SeatView& view);

} // namespace pourparler::sentences
