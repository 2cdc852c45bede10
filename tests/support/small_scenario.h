// A scenario small enough to hold in one's head: two that must sign, one that may, one that only speaks.
// Used by tests of the rules and of everything above them.
#pragma once

#include "core/scenario/scenario.h"

namespace pourparler::test {

/// Parties, in speaking order: emp (votes), uni (votes), ngo (votes), med (mediator, does not vote).
/// Issues: pay (low, mid, high), hours (short, long), review (none, yearly).
/// pay.high ⇒ review.yearly; pay.low ⇒ hours.short. Ratification: emp, and uni. Two rounds, no clocks.
[[nodiscard]] Scenario smallScenario();

} // namespace pourparler::test
