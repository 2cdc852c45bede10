// Sessions that bots played, for tests of what is shown of them.
#pragma once

#include "core/view/seat_view.h"

#include <cstdint>
#include <string>

namespace pourparler::test {

/// Of a shipped scenario, as the viewer sees it in the end; `rounds`: fewer than it has, 0 for its own.
[[nodiscard]] SeatView playedView(
    const std::string& scenario, std::uint64_t seed, const Viewer& viewer, int rounds = 0);
/// The first seed with which the bots come to an agreement.
[[nodiscard]] std::uint64_t seedOfAgreement(const std::string& scenario);

} // namespace pourparler::test
