// The rules engine: whole random sessions of the flagship, decide and evolve, then the same with every viewer's view.
// Commands are drawn beforehand, refused ones among them; what is counted are events.

#include "core/view/seat_view.h"
#include "tests/support/random_table.h"
#include "tests/support/shipped.h"

#include <benchmark/benchmark.h>

namespace pourparler::test {

namespace {

const Scenario& flagship()
{
    static const Scenario scenario = shippedScenario("price-of-the-hours");
    return scenario;
}

/// The commands of whole sessions, each up to its end or 400 commands.
const std::vector<std::vector<Command>>& sessions()
{
    static const std::vector<std::vector<Command>> all = [] {
        std::vector<std::vector<Command>> list;
        for (std::uint64_t seed = 1; seed <= 50; ++seed) {
            RandomTable random(flagship(), seed);
            State state = initialState(flagship());
            std::vector<Command> commands;
            for (int step = 0; step < 400 && state.table.phase != PhaseKind::closed; ++step) {
                commands.push_back(random.next(state));
                if (const auto events = decide(flagship(), state, commands.back()))
                    for (const Event& event : *events)
                        evolve(state, event);
            }
            list.push_back(std::move(commands));
        }
        return list;
    }();
    return all;
}

void decideAndEvolve(benchmark::State& bench)
{
    const State start = initialState(flagship());
    std::int64_t count = 0;
    for (auto _ : bench)
        for (const auto& commands : sessions()) {
            State state = start;
            for (const Command& command : commands)
                if (const auto events = decide(flagship(), state, command)) {
                    for (const Event& event : *events)
                        evolve(state, event);
                    count += static_cast<std::int64_t>(events->size());
                }
            benchmark::DoNotOptimize(state);
        }
    bench.SetItemsProcessed(count);
}
BENCHMARK(decideAndEvolve)->Unit(benchmark::kMillisecond);

void withSevenViewers(benchmark::State& bench)
{
    const State start = initialState(flagship());
    std::vector<SeatView> views { SeatView(redact(flagship(), everyone()), everyone()) };
    for (std::size_t party = 0; party < 6; ++party) {
        const Viewer viewer = viewerOf({ PartyId(party), 1 });
        views.emplace_back(redact(flagship(), viewer), viewer);
    }
    std::int64_t count = 0;
    for (auto _ : bench)
        for (const auto& commands : sessions()) {
            State state = start;
            std::vector<SeatView> watching = views;
            for (const Command& command : commands)
                if (const auto events = decide(flagship(), state, command)) {
                    for (const Event& event : *events) {
                        evolve(state, event);
                        for (SeatView& view : watching)
                            if (const auto shown = redact(event, view.viewer()))
                                view.take(*shown);
                    }
                    count += static_cast<std::int64_t>(events->size());
                }
            benchmark::DoNotOptimize(watching);
        }
    bench.SetItemsProcessed(count);
}
BENCHMARK(withSevenViewers)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace pourparler::test
