// A record of ten thousand events with a hundred rewinds and more: folded at once, and gone through from anywhere.

#include "core/session/refusal.h"
#include "core/view/replay.h"
#include "tests/support/random_table.h"
#include "tests/support/shipped.h"

#include <benchmark/benchmark.h>

#include <random>

namespace pourparler::test {

namespace {

const Scenario& flagship()
{
    static const Scenario scenario = shippedScenario("price-of-the-hours");
    return scenario;
}

struct LongSession {
    Events events;
    std::size_t rewinds = 0;
};

/// Random talks of 99 rounds that go on for `length` events: back by half of them whenever they are over, and by some
/// thirty events `rewinds` times besides.
LongSession longSession(std::size_t length, std::size_t rewinds)
{
    RandomTable random(flagship(), 1);
    State state = initialState(flagship());
    LongSession session;
    const auto submit = [&](const Command& command) {
        const auto result = decide(flagship(), state, command);
        if (!result)
            return;
        for (const Event& event : *result) {
            evolve(state, event);
            session.events.push_back(event);
        }
    };
    submit({ facilitator(), 0, command::SetUpTable { 99, 60, 0, 60 }, {} });
    while (session.events.size() < length && state.rewinds < refusal::mostRewinds) {
        const bool due
            = state.rewinds < rewinds * session.events.size() / length && state.publicEvents > 60;
        if (due || state.table.phase == PhaseKind::closed) {
            const std::uint64_t back = due ? 30 + random.below(10) : state.publicEvents / 2;
            submit({ facilitator(), state.table.now, command::Rewind { state.publicEvents - back },
                {} });
            continue;
        }
        const Command command = random.next(state);
        if (!std::holds_alternative<command::Rewind>(command.body)
            && !std::holds_alternative<command::BreakOff>(command.body)
            && !std::holds_alternative<command::WalkOut>(command.body)
            && !std::holds_alternative<command::CallSigning>(command.body)
            && !std::holds_alternative<command::SetUpTable>(command.body)
            && !std::holds_alternative<command::SetRounds>(command.body))
            submit(command);
    }
    session.rewinds = state.rewinds;
    return session;
}

void foldOfTenThousandEvents(benchmark::State& bench)
{
    const LongSession session = longSession(10'000, static_cast<std::size_t>(bench.range(0)));
    for (auto _ : bench)
        benchmark::DoNotOptimize(fold(flagship(), session.events));
    bench.counters["rewinds"] = static_cast<double>(session.rewinds);
    bench.SetItemsProcessed(bench.iterations() * static_cast<std::int64_t>(session.events.size()));
}
BENCHMARK(foldOfTenThousandEvents)->Arg(0)->Arg(100)->Arg(400)->Unit(benchmark::kMillisecond);

void replayAtRandomPositions(benchmark::State& bench)
{
    const LongSession session = longSession(10'000, static_cast<std::size_t>(bench.range(0)));
    const Replay replay(flagship(), session.events, facilitatorEyes());
    std::mt19937_64 positions(1);
    for (auto _ : bench)
        benchmark::DoNotOptimize(replay.at(positions() % (replay.size() + 1)));
    bench.counters["rewinds"] = static_cast<double>(session.rewinds);
}
BENCHMARK(replayAtRandomPositions)->Arg(0)->Arg(100)->Unit(benchmark::kMicrosecond);

} // namespace

} // namespace pourparler::test
