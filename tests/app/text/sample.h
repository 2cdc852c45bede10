// A scenario with texts in two languages, and a view of it, for tests of wording.
#pragma once

#include "app/text/reader.h"
#include "core/view/seat_view.h"

#include <QString>

namespace pourparler::test {

/// Parties: emp (Employers), uni (Union of Staff, two seats), med (mediator without a vote).
/// Issues: notice (7 days, 14 days), reuse (free, licence), income (shops, fund).
/// Dependency: licence ⇒ shops or fund. Ratification: emp, and more than half of uni's and emp's weights.
[[nodiscard]] Scenario sampleScenario();

/// What `viewer` knows after these events.
[[nodiscard]] SeatView viewAfter(
    const Scenario& scenario, const Events& events, const Viewer& viewer = facilitatorEyes());

/// One event of every kind, in an order in which they could happen.
[[nodiscard]] Events oneOfEachEvent();

/// Whether a placeholder was left: "%1" to "%9" or "%n".
[[nodiscard]] bool hasPlaceholder(const QString& sentence);

} // namespace pourparler::test
