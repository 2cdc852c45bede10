#include "core/driver/play.h"

#include "core/base/draw.h"

#include <boost/random/uniform_int_distribution.hpp>

#include <algorithm>
#include <utility>

namespace pourparler {

namespace {

/// Draws for the passing of time: no seat has this stream.
constexpr std::uint64_t timeStream = 1U << 20U;
/// The same for who sits at the table where nobody chose.
constexpr std::uint64_t temperStream = timeStream + 1U;
constexpr SessionTime quickest = 2'000;
constexpr SessionTime slowest = 20'000;

Result<void> tell(Driver& driver, CommandBody body)
{
    return driver.submit({ facilitator(), 0, std::move(body), std::nullopt });
}

} // namespace

Result<void> setUpPlay(Driver& driver, const Scenario& scenario, const PlaySetUp& setUp)
{
    const Protocol& protocol = scenario.protocol;
    if (Result<void> done = tell(driver,
            command::SetUpTable { setUp.rounds.value_or(protocol.rounds), protocol.turnSeconds,
                protocol.briefingSeconds, protocol.signingSeconds });
        !done)
        return done;
    for (std::size_t i = 0; i < scenario.parties.size(); ++i) {
        Holder bot;
        bot.kind = Holder::Kind::bot;
        bot.agent = i < setUp.agents.size() ? setUp.agents[i] : std::string();
        if (bot.agent.empty())
            bot.agent = drawnAgentFor(scenario.parties[i], Draw(setUp.seed, temperStream, i));
        if (Result<void> done = tell(driver, command::TakeSeat { SeatId { PartyId(i), 1 }, bot });
            !done)
            return done;
    }
    return tell(driver, command::BeginBriefing {});
}

Result<bool> playStep(Driver& driver, std::uint64_t seed)
{
    const auto seat = driver.waitingAgent();
    if (!seat)
        return false;
    const SessionTime now = driver.view(facilitatorEyes()).table().now;
    Draw draw(seed, timeStream, driver.eventCount());
    boost::random::uniform_int_distribution<SessionTime> seconds(quickest, slowest);
    SessionTime step = seconds(draw);
    if (const auto deadline = driver.nextDeadline())
        step = std::clamp<SessionTime>((*deadline - now) / 4, 0, step);
    if (Result<void> done = driver.letAgentAct(*seat, now + step); !done)
        return Unexpected(done.error());
    return true;
}

PlayResult playResult(Driver& driver)
{
    const SeatView& view = driver.view(facilitatorEyes());
    const Table& table = view.table();
    PlayResult result;
    result.outcome = table.outcome.value_or(Outcome::impasse);
    result.agreement = table.agreement;
    result.rounds = table.round;
    result.events = driver.eventCount();
    for (std::size_t i = 0; i < view.scenario().parties.size(); ++i) {
        const PartyId party(i);
        const Sheet* sheet = view.space().sheet(party);
        if (!sheet)
            continue;
        const bool signedIt = hasAgreement(result.outcome) && table.signing
            && table.signing->stands[i] == Stand::signed_;
        result.parties.push_back(
            { party, resultFor(view.scenario(), view.state(), party), sheet->walkAway, signedIt });
    }
    return result;
}

Result<PlayResult> play(
    std::shared_ptr<const Scenario> scenario, const PlaySetUp& setUp, Journal& journal)
{
    Driver driver(scenario, setUp.seed, journal);
    if (Result<void> done = setUpPlay(driver, *scenario, setUp); !done)
        return Unexpected(done.error());
    for (;;) {
        const Result<bool> stepped = playStep(driver, setUp.seed);
        if (!stepped)
            return Unexpected(stepped.error());
        if (!*stepped)
            break;
    }
    return playResult(driver);
}

} // namespace pourparler
