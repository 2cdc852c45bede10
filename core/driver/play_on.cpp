#include "core/driver/play_on.h"

#include "core/driver/driver.h"
#include "core/driver/play.h"

#include <memory>
#include <utility>

namespace pourparler {

namespace {

/// Bots on all spokespersons' seats, and the talks under way.
Result<void> seatBots(Driver& driver, const Scenario& scenario)
{
    const SeatView& view = driver.view(facilitatorEyes());
    const auto wish = [&](CommandBody body) {
        return driver.submit({ facilitator(), view.table().now, std::move(body), {} });
    };
    for (std::size_t i = 0; i < scenario.parties.size(); ++i) {
        const SeatId seat { PartyId(i), 1 };
        const SeatState* state = view.room().seat(seat);
        if (state && state->holder && state->holder->kind == Holder::Kind::bot)
            continue;
        Holder bot;
        bot.kind = Holder::Kind::bot;
        bot.agent = defaultAgentFor(scenario.parties[i]);
        if (Result<void> done = wish(command::TakeSeat { seat, bot }); !done)
            return done;
    }
    return view.table().paused ? wish(command::Resume {}) : Result<void>();
}

} // namespace

Result<void> playOn(Record& record, const GoOn& goOn)
{
    const std::shared_ptr<const Scenario> scenario(
        std::shared_ptr<const void>(), &record.scenario());
    // Bots draw by the seed and the number of events: another seed a branch, or all of them would play the same.
    const std::uint64_t seed
        = record.header().table.seed + static_cast<std::uint64_t>(record.stream());
    Driver driver(scenario, seed, record.journal());
    driver.restore(record.events());
    if (driver.view(facilitatorEyes()).table().phase == PhaseKind::closed)
        return {};
    if (Result<void> seated = seatBots(driver, *scenario); !seated)
        return seated;
    while (goOn(driver.eventCount())) {
        const Result<bool> stepped = playStep(driver, seed);
        if (!stepped)
            return Unexpected(stepped.error());
        if (!*stepped)
            break;
    }
    return {};
}

} // namespace pourparler
