// The package space of the flagship: rulings and values, the search for a best package, the
// balance; beside each the same by plain enumeration, so that a run compares on one machine.
#include "core/base/draw.h"
#include "core/packages/balance.h"
#include "core/packages/package_space.h"
#include "core/packages/search.h"
#include "tests/support/shipped.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <ctime>

namespace pourparler {

namespace {

const Scenario& flagship()
{
    static const Scenario scenario = test::shippedScenario("price-of-the-hours");
    return scenario;
}

const PackageSpace& flagshipSpace()
{
    static const PackageSpace space(flagship(), termsOf(flagship()));
    return space;
}

std::size_t below(std::size_t count, Draw& draw)
{
    return static_cast<std::size_t>(draw() % count);
}

std::vector<Package> somePackages(std::size_t openIn100)
{
    std::vector<Package> packages(1024);
    Draw draw(1, 0, 0);
    for (Package& package : packages)
        for (std::size_t i = 0; i < flagship().issues.size(); ++i)
            if (below(100, draw) >= openIn100)
                package.set(IssueId(i), OptionId(below(flagship().issues[i].options.size(), draw)));
    return packages;
}

void illegality(benchmark::State& state)
{
    const auto packages = somePackages(static_cast<std::size_t>(state.range(0)));
    const PackageSpace& space = flagshipSpace();
    std::size_t n = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(space.illegality(packages[n++ % packages.size()]));
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(illegality)->ArgName("open%")->Arg(0)->Arg(40);

void valueOfAPackage(benchmark::State& state)
{
    const auto packages = somePackages(10);
    const PackageSpace& space = flagshipSpace();
    std::size_t n = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(space.value(PartyId(), packages[n++ % packages.size()]));
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(valueOfAPackage);

void rangeOfAPackage(benchmark::State& state)
{
    auto packages = somePackages(60);
    const PackageSpace& space = flagshipSpace();
    packages.erase(std::remove_if(packages.begin(), packages.end(),
                       [&](const Package& package) { return !space.isLegal(package); }),
        packages.end());
    std::size_t n = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(space.range(PartyId(), packages[n++ % packages.size()]));
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(rangeOfAPackage);

/// Of processor time, which other programs do not lengthen.
double microseconds(std::clock_t since)
{
    return 1e6 * static_cast<double>(std::clock() - since) / CLOCKS_PER_SEC;
}

/// What an agent asks for: somebody else's estimated preferences, a target of its own, sometimes a
/// ceiling.
Wish wishOf(const Scenario& scenario, const PackageSpace& space, std::uint64_t n)
{
    Draw draw(2, 0, n);
    std::vector<PartyId> parties;
    for (std::size_t p = 0; p < scenario.parties.size(); ++p)
        if (space.sheet(PartyId(p)) != nullptr)
            parties.push_back(PartyId(p));
    Wish wish;
    wish.party = parties[below(parties.size(), draw)];
    const Sheet& other = *space.sheet(parties[below(parties.size(), draw)]);
    const bool noise = below(2, draw) == 0;
    for (std::size_t i = 0; i < scenario.issues.size(); ++i) {
        auto& wishes = wish.wish.emplace_back();
        for (std::size_t o = 0; o < scenario.issues[i].options.size(); ++o)
            wishes.push_back(
                noise ? static_cast<std::int64_t>(below(1'000'000, draw)) : other.value[i][o]);
    }
    wish.floor = static_cast<Points>(3000 + below(6500, draw));
    if (below(3, draw) == 0)
        wish.ceiling = wish.floor + static_cast<Points>(below(500, draw));
    return wish;
}

void bestForManyTargets(benchmark::State& state)
{
    const PackageSpace& space = flagshipSpace();
    std::uint64_t n = 0;
    std::vector<double> times;
    for (auto _ : state) {
        state.PauseTiming();
        const Wish wish = wishOf(flagship(), space, n++);
        state.ResumeTiming();
        const std::clock_t start = std::clock();
        benchmark::DoNotOptimize(bestFor(space, wish));
        times.push_back(microseconds(start));
    }
    std::sort(times.begin(), times.end());
    state.counters["median_us"] = times[times.size() / 2];
    state.counters["p99_us"] = times[times.size() * 99 / 100];
    state.counters["worst_us"] = times.back();
}
BENCHMARK(bestForManyTargets)->Iterations(5000)->Unit(benchmark::kMicrosecond);

void bestForByEnumeration(benchmark::State& state)
{
    const PackageSpace& space = flagshipSpace();
    std::uint64_t n = 0;
    for (auto _ : state) {
        const Wish wish = wishOf(flagship(), space, n++);
        Package package;
        for (std::size_t i = 0; i < space.issueCount(); ++i)
            package.set(IssueId(i), OptionId());
        std::int64_t most = std::numeric_limits<std::int64_t>::min();
        for (bool more = true; more;) {
            std::int64_t wished = 0;
            for (std::size_t i = 0; i < space.issueCount(); ++i)
                wished += wish.wish[i][package.option(IssueId(i))->index()];
            if (wished > most && space.isLegal(package)) {
                const Points value = space.value(wish.party, package);
                if (value >= wish.floor && (wish.ceiling == 0 || value <= wish.ceiling)
                    && !space.crossesRedLine(wish.party, package))
                    most = wished;
            }
            more = false;
            for (std::size_t i = 0; i < space.issueCount() && !more; ++i) {
                const std::size_t next = package.option(IssueId(i))->index() + 1;
                more = next < space.optionCount(IssueId(i));
                package.set(IssueId(i), OptionId(more ? next : std::size_t { 0 }));
            }
        }
        benchmark::DoNotOptimize(most);
    }
}
BENCHMARK(bestForByEnumeration)->Iterations(5)->Unit(benchmark::kMillisecond);

/// Issues × 5 options, one party, and as many dependencies as a third of the issues, in a chain.
void bestForInALargeSpace(benchmark::State& state)
{
    const auto issues = static_cast<std::size_t>(state.range(0));
    Draw draw(3, 0, 0);
    Scenario scenario;
    scenario.issues.resize(issues);
    scenario.parties.resize(2);
    for (Issue& issue : scenario.issues)
        issue.options.resize(5);
    for (std::size_t d = 0; d < issues / 3; ++d)
        scenario.dependencies.push_back({ { { IssueId(d), OptionId(below(5, draw)) } },
            { { IssueId(d + 1), OptionId(below(5, draw)) },
                { IssueId(d + 1), OptionId(below(5, draw)) } },
            {} });
    for (Party& party : scenario.parties) {
        Preferences preferences;
        for (std::size_t i = 0; i < issues; ++i) {
            preferences.weights.push_back(static_cast<int>(100 / issues));
            auto& scores = preferences.scores.emplace_back();
            for (std::size_t o = 0; o < 5; ++o)
                scores.push_back(static_cast<int>(below(101, draw)));
        }
        party.preferences = preferences;
    }
    const PackageSpace space(scenario, termsOf(scenario));
    std::uint64_t n = 0;
    std::vector<double> times;
    for (auto _ : state) {
        const Wish wish = wishOf(scenario, space, n++);
        const std::clock_t start = std::clock();
        benchmark::DoNotOptimize(bestFor(space, wish));
        times.push_back(microseconds(start));
    }
    std::sort(times.begin(), times.end());
    state.counters["median_us"] = times[times.size() / 2];
    state.counters["p99_us"] = times[times.size() * 99 / 100];
    state.counters["worst_us"] = times.back();
}
BENCHMARK(bestForInALargeSpace)
    ->Arg(15)
    ->Arg(20)
    ->Arg(30)
    ->Iterations(200)
    ->Unit(benchmark::kMicrosecond);

void balanceOfTheFlagship(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(balanceOf(flagship()));
}
BENCHMARK(balanceOfTheFlagship)->Unit(benchmark::kMillisecond);

void balanceByEnumeration(benchmark::State& state)
{
    const PackageSpace& space = flagshipSpace();
    for (auto _ : state) {
        std::uint64_t legal = 0;
        std::uint64_t consensus = 0;
        Package package;
        for (std::size_t i = 0; i < space.issueCount(); ++i)
            package.set(IssueId(i), OptionId());
        for (bool more = true; more;) {
            if (space.isLegal(package)) {
                ++legal;
                bool everybody = true;
                for (std::size_t p = 0; p < flagship().parties.size(); ++p)
                    if (space.sheet(PartyId(p)) != nullptr
                        && !space.acceptable(PartyId(p), package))
                        everybody = false;
                consensus += everybody ? 1U : 0U;
            }
            more = false;
            for (std::size_t i = 0; i < space.issueCount() && !more; ++i) {
                const std::size_t next = package.option(IssueId(i))->index() + 1;
                more = next < space.optionCount(IssueId(i));
                package.set(IssueId(i), OptionId(more ? next : std::size_t { 0 }));
            }
        }
        state.counters["legal"] = static_cast<double>(legal);
        state.counters["consensus"] = static_cast<double>(consensus);
    }
}
BENCHMARK(balanceByEnumeration)->Unit(benchmark::kMillisecond);

void compileTheFlagship(benchmark::State& state)
{
    const Terms terms = termsOf(flagship());
    for (auto _ : state)
        benchmark::DoNotOptimize(PackageSpace(flagship(), terms));
}
BENCHMARK(compileTheFlagship)->Unit(benchmark::kMicrosecond);

} // namespace

} // namespace pourparler
