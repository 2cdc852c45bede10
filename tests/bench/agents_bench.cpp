// How long a bot thinks about a proposal on the flagship, and how many whole sessions of bots a second brings.

#include "core/agents/positions.h"
#include "core/driver/play.h"
#include "tests/support/shipped.h"

#include <benchmark/benchmark.h>

#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace pourparler {

namespace {

std::shared_ptr<const Scenario> shipped(const std::string& id)
{
    return std::make_shared<const Scenario>(test::shippedScenario(id));
}

/// Views at which the bot that has the floor goes on to propose, late in a session.
std::vector<SeatView> beforeProposals(const std::shared_ptr<const Scenario>& scenario)
{
    std::vector<SeatView> views;
    MemoryJournal journal(*scenario, {}, { 1, 1 });
    Driver driver(scenario, 1, journal);
    if (!setUpPlay(driver, *scenario, { 1, std::nullopt, {} }))
        throw std::runtime_error("the set-up was refused");
    while (const auto seat = driver.waitingAgent()) {
        const SeatView before = driver.view(viewerOf(*seat));
        const std::size_t proposals = before.table().proposals.size();
        if (const auto stepped = playStep(driver, 1); !stepped || !*stepped)
            break;
        if (before.table().round > 3 && before.space().sheet(seat->party)
            && driver.view(facilitatorEyes()).table().proposals.size() > proposals)
            views.push_back(before);
    }
    return views;
}

void chooseAProposal(benchmark::State& state)
{
    const auto views = beforeProposals(shipped("price-of-the-hours"));
    const auto agent = makeAgent("linear");
    std::uint64_t number = 0;
    for (auto _ : state) {
        const SeatView& view = views[number % views.size()];
        benchmark::DoNotOptimize(agent->choose(view, Draw(1, 1, ++number)));
    }
}
BENCHMARK(chooseAProposal)->Unit(benchmark::kMicrosecond);

void playASession(benchmark::State& state, const std::string& id)
{
    const auto scenario = shipped(id);
    std::uint64_t seed = 0;
    for (auto _ : state) {
        MemoryJournal journal(*scenario, {}, { ++seed, 1 });
        benchmark::DoNotOptimize(play(scenario, { seed, std::nullopt, {} }, journal));
    }
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK_CAPTURE(playASession, starter, std::string("home-and-screen"))
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(playASession, flagship, std::string("price-of-the-hours"))
    ->Unit(benchmark::kMillisecond);

} // namespace

} // namespace pourparler
