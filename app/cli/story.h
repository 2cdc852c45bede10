// A session told round by round, without what only moves the clock or the chairs. Used by play.
#pragma once

#include "app/cli/commands.h"
#include "core/view/seat_view.h"

namespace pourparler::cli {

void tellStory(const SeatView& view, Console& console);

} // namespace pourparler::cli
