#include "core/driver/play_on.h"

#include "core/driver/driver.h"
#include "core/driver/play.h"

#include <memory>
#include <utility>
#include <vector>

namespace pourparler {

namespace {

/// Whether a bot has to sit down there: for a person, who would be waited for, or for a party that could not speak.
bool wantsBot(const SeatState& seat)
{
    return seat.holder ? seat.holder->kind == Holder::Kind::person : seat.seat.number == 1;
}

/// Bots on all seats that count, and the talks under way.
Result<void> seatBots(Driver& driver, const Scenario& scenario)
{
    const SeatView& view = driver.view(facilitatorEyes());
    std::vector<CommandBody> wishes;
    for (const SeatState& seat : view.room().seats) {
        if (!wantsBot(seat))
            continue;
        Holder bot;
        bot.kind = Holder::Kind::bot;
        bot.agent = defaultAgentFor(scenario.party(seat.seat.party));
        wishes.emplace_back(command::TakeSeat { seat.seat, bot });
    }
    if (view.table().phase == PhaseKind::lobby)
        wishes.emplace_back(command::BeginBriefing {});
    if (view.table().paused)
        wishes.emplace_back(command::Resume {});
    for (CommandBody& body : wishes)
        if (auto done = driver.submit({ facilitator(), view.table().now, std::move(body), {} });
            !done)
            return done;
    return {};
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
