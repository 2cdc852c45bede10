// A table in six lines for who comes late: where it is, who has the floor, what is agreed, the last proposal, what was
// said to it, who is at the table. Used by RecapView. Public data only, whoever's view it is.
#pragma once

#include "app/text/reader.h"
#include "core/view/seat_view.h"

#include <array>

namespace pourparler {

struct RecapLine {
    QString title; ///< one or two words
    QString words; ///< never empty
    friend bool operator==(const RecapLine&, const RecapLine&) = default;
};

using Recap = std::array<RecapLine, 6>;

[[nodiscard]] Recap recap(const SeatView& view, const Reader& reader);

} // namespace pourparler
