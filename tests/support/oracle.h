// The hand-written truth about confidentiality (law 3): who sees which event, and what of a state is a viewer's to know.
// Deliberately another way to say what core/view/redact.cpp says; the laws hold the two against each other.
#pragma once

#include "core/view/seat_view.h"

namespace pourparler::test {

/// Whether the viewer is shown the event at all.
[[nodiscard]] bool sees(const Viewer& viewer, const Event& event);

/// The scenario with everything that is not the viewer's taken out.
[[nodiscard]] Scenario project(Scenario scenario, const Viewer& viewer);

/// The state with everything that is not the viewer's taken out. `lastSeen`: the time of the last event it was shown.
[[nodiscard]] State project(State state, const Scenario& scenario, const Viewer& viewer, SessionTime lastSeen);

/// The public, every seat and the facilitator.
[[nodiscard]] std::vector<Viewer> everybody(const Scenario& scenario);

} // namespace pourparler::test
