// What a facilitator's act is called on a button and behind "Undo:", as it stands after a colon. Used by the panel.
#pragma once

#include "core/session/command.h"
#include "core/view/seat_view.h"

#include <QString>

namespace pourparler::desktop {

/// `view` is everyone's: it says what a way back leads to.
[[nodiscard]] QString actWords(const CommandBody& act, const SeatView& view);

} // namespace pourparler::desktop
