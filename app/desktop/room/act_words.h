// What a facilitator's act is called on a button and behind "Undo:", as it stands after a colon. Used by the panel.
#pragma once

#include "core/scenario/scenario.h"
#include "core/session/command.h"

#include <QString>

namespace pourparler::desktop {

[[nodiscard]] QString actWords(const CommandBody& act, const Scenario& scenario);

} // namespace pourparler::desktop
