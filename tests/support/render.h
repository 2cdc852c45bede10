// A view in words that a person can compare: the golden playthroughs show it after every script.
#pragma once

#include "core/view/seat_view.h"

#include <string>

namespace pourparler::test {

/// A dozen lines: phase, floor, proposals, agreed options, signing, outcome, and what is the viewer's alone.
[[nodiscard]] std::string render(const SeatView& view);
[[nodiscard]] std::string render(const Scenario& scenario, const Package& package);
[[nodiscard]] std::string nameOf(const Scenario& scenario, const Viewer& viewer);

} // namespace pourparler::test
