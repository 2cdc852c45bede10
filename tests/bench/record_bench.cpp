// What the record costs: a transaction for each command, opening, verifying and sealing 10,000 events. On the disk that
// holds temporary files.
#include "core/record/codec.h"
#include "core/record/record.h"
#include "core/session/session.h"
#include "tests/support/random_table.h"
#include "tests/support/shipped.h"

#include <benchmark/benchmark.h>
#include <stdlib.h>

#include <filesystem>
#include <stdexcept>

namespace pourparler::test {

namespace {

constexpr std::size_t manyEvents = 10'000;

const ScenarioFiles& flagship()
{
    static const ScenarioFiles files = shippedFiles("price-of-the-hours");
    return files;
}

/// What happens at random tables of the flagship, one after the other; none of it closes.
const Events& longSession()
{
    static const Events events = [] {
        const Scenario scenario = *readScenario(flagship()).scenario;
        Events all;
        for (std::uint64_t seed = 1; all.size() < manyEvents; ++seed) {
            RandomTable table(scenario, seed);
            State state = initialState(scenario);
            for (int step = 0; step < 400; ++step) {
                const auto granted = decide(scenario, state, table.next(state));
                for (const Event& event : granted ? *granted : Events()) {
                    evolve(state, event);
                    if (!std::holds_alternative<event::Closed>(event.body))
                        all.push_back(event);
                }
            }
        }
        all.resize(manyEvents);
        return all;
    }();
    return events;
}

class Place {
public:
    Place()
    {
        std::string pattern
            = (std::filesystem::temp_directory_path() / "pourparler-bench-XXXXXX").string();
        if (!::mkdtemp(pattern.data()))
            throw std::runtime_error("no temporary folder");
        m_folder = pattern;
    }
    ~Place() { std::filesystem::remove_all(m_folder); }
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;
    [[nodiscard]] std::string file() const { return m_folder + "/a.pourparler"; }

private:
    std::string m_folder;
};

std::unique_ptr<Record> create(const Place& place)
{
    auto record = Record::create(place.file(), flagship(),
        { { 1, 1 }, "2026-01-01T00:00:00Z", "bench" }, SealKey::fromSeed(1));
    if (!record)
        throw std::runtime_error(std::string(record.error().code));
    return *std::move(record);
}

void fill(const Place& place, bool close)
{
    const auto record = create(place);
    const Event closed { 1'000'000'000, event::Closed {} };
    if (!record->journal().append(longSession())
        || (close && !record->journal().append({ &closed, 1 })))
        throw std::runtime_error("not filled");
}

void appendOneEvent(benchmark::State& state)
{
    const Place place;
    const auto record = create(place);
    const Events& events = longSession();
    std::size_t next = 0;
    for (auto _ : state)
        if (!record->journal().append({ &events[next++ % events.size()], 1 }))
            state.SkipWithError("refused");
    state.SetItemsProcessed(state.iterations());
}

void open(benchmark::State& state)
{
    const Place place;
    fill(place, state.range(0) != 0);
    for (auto _ : state) {
        auto record = Record::open(place.file(), SealKey::fromSeed(1));
        if (!record)
            state.SkipWithError("refused");
        state.PauseTiming(); // closing is another matter
        record = Result<std::unique_ptr<Record>>();
        state.ResumeTiming();
    }
}

void verify(benchmark::State& state)
{
    const Place place;
    fill(place, true);
    for (auto _ : state)
        benchmark::DoNotOptimize(verifyRecord(place.file()));
}

void sealTenThousand(benchmark::State& state)
{
    for (auto _ : state) {
        state.PauseTiming();
        const Place place;
        const auto record = create(place);
        if (!record->journal().append(longSession()))
            state.SkipWithError("refused");
        const Event closed { 1'000'000'000, event::Closed {} };
        state.ResumeTiming();
        benchmark::DoNotOptimize(record->journal().append({ &closed, 1 }));
    }
}

void encodeEvents(benchmark::State& state)
{
    const Scenario scenario = *readScenario(flagship()).scenario;
    const Events& events = longSession();
    std::size_t next = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(encode(scenario, events[next++ % events.size()]));
}

BENCHMARK(appendOneEvent)->Name("record/append-one-event")->UseRealTime();
BENCHMARK(open)
    ->Name("record/open-10000-events")
    ->ArgName("sealed")
    ->Arg(0)
    ->Arg(1)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK(verify)->Name("record/verify-10000-events")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(sealTenThousand)
    ->Name("record/seal-10000-events")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->Iterations(5);
BENCHMARK(encodeEvents)->Name("record/encode");

} // namespace

} // namespace pourparler::test
