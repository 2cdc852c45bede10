// The hand-written truth about confidentiality (law 3): who sees which event, and what of a state is a viewer's to know.
// Deliberately another way to say what core/view/redact.cpp says; the laws hold the two against each other.
#pragma once

#include "core/view/seat_view.h"

namespace pourparler::test {

/// Whether the viewer is shown the event at all.
[[nodiscard]] bool sees(const Viewer& viewer, const Event& event);

/// The scenario with everything that is not the viewer's taken out.
[[nodiscard]] Scenario project(Scenario scenario, const Viewer& viewer);

/// Room and table with everything that is not the viewer's taken out; the space stays as it is, it follows from the
/// scenario. `lastSeen`: the time of the last event the viewer was shown.
[[nodiscard]] State project(State state, const Viewer& viewer, SessionTime lastSeen);

/// The public, every seat and the facilitator.
[[nodiscard]] std::vector<Viewer> everybody(const Scenario& scenario);

} // namespace pourparler::test
