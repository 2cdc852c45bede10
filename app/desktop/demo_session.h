// A session that bots play to its end, seen through one seat's eyes at the moments that make a picture. Used by --shots
// and --demo and by tests of the pages. It goes through the driver like everything else.
#pragma once

#include "app/desktop/library.h"
#include "core/record/journal.h"
#include "core/view/seat_view.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace pourparler::desktop {

struct DemoSession {
    std::shared_ptr<const Scenario> scenario;
    SeatId seat;
    std::shared_ptr<const SeatView> briefing;
    std::shared_ptr<const SeatView> table; ///< the seat has the floor, late in the talks
    std::shared_ptr<const SeatView>
        signing; ///< some have signed; nothing where it never came to that
    std::shared_ptr<const SeatView> result;
    Events events; ///< all of them
    std::shared_ptr<const SeatView>
        impasse; ///< how another session ended without an agreement, if one did
};

/// The first voting party's eyes. Errors are the journal's.
[[nodiscard]] Result<DemoSession> playDemo(
    const LoadedScenario& loaded, std::uint64_t seed, Journal& journal);
/// The first seed from `seed` on, within reason, with which the bots come to an agreement; else `seed`.
[[nodiscard]] std::uint64_t seedOfAgreement(const LoadedScenario& loaded, std::uint64_t seed);
/// The same, kept by nobody.
[[nodiscard]] Result<DemoSession> playDemo(const LoadedScenario& loaded, std::uint64_t seed);

} // namespace pourparler::desktop
