// Fronts of spaces from ten million to 10^21 packages; where they can still be listed, beside a plain enumeration: an
// odometer with running sums, whose rows go through the same dominance filter, a million at a time.
#include "core/analysis/bargaining/front.h"
#include "core/analysis/bargaining/nondominated.h"
#include "tests/bench/random_problem.h"
#include "tests/support/shipped.h"

#include <benchmark/benchmark.h>

#include <algorithm>

namespace pourparler {

namespace {

using bench::ProblemSize;
using bench::randomProblem;

template <std::size_t N>
std::vector<UtilityRow<N>> listedFront(const BargainingProblem& problem)
{
    constexpr std::size_t atOnce = 1'000'000;
    std::vector<UtilityRow<N>> rows;
    std::vector<std::size_t> options(problem.issueCount());
    UtilityRow<N> sum;
    const auto change = [&](std::size_t issue, Points sign) {
        const Points* worth = &problem.worth[issue][options[issue] * N];
        for (std::size_t p = 0; p < N; ++p)
            sum.u[p] += sign * worth[p];
    };
    const auto filter = [&rows] {
        std::sort(rows.begin(), rows.end(), before<N>);
        keepNondominated(rows);
    };
    for (std::size_t i = 0; i < problem.issueCount(); ++i)
        change(i, 1);
    for (;;) {
        rows.push_back(sum);
        if (rows.size() >= atOnce)
            filter();
        std::size_t i = 0;
        for (; i < problem.issueCount(); ++i) {
            change(i, -1);
            options[i] = (options[i] + 1) % problem.optionCount(IssueId(i));
            change(i, 1);
            if (options[i] != 0)
                break;
        }
        if (i == problem.issueCount())
            break;
    }
    filter();
    return rows;
}

ProblemSize sizeOf(const benchmark::State& state)
{
    return { static_cast<std::size_t>(state.range(0)), static_cast<std::size_t>(state.range(1)), 5,
        state.range(2) != 0, 1 };
}

void front(benchmark::State& state)
{
    const BargainingProblem problem = randomProblem(sizeOf(state));
    Front found;
    for (auto _ : state)
        found = paretoFront(problem).value();
    state.counters["points"] = static_cast<double>(found.size());
    state.counters["bound"] = static_cast<double>(found.bound());
}
BENCHMARK(front)
    ->ArgNames({ "parties", "issues", "opposed" })
    ->Args({ 2, 10, 0 })
    ->Args({ 3, 10, 0 })
    ->Args({ 4, 10, 0 })
    ->Args({ 6, 10, 0 })
    ->Args({ 3, 30, 0 })
    ->Args({ 4, 20, 0 })
    ->Args({ 3, 15, 1 })
    ->Args({ 4, 30, 0 })
    ->Args({ 6, 30, 0 })
    ->Unit(benchmark::kMillisecond);

template <std::size_t N>
void frontByListing(benchmark::State& state)
{
    const BargainingProblem problem = randomProblem({ N, 10, 5, false, 1 });
    std::size_t points = 0;
    for (auto _ : state)
        points = listedFront<N>(problem).size();
    if (points != paretoFront(problem).value().size())
        state.SkipWithError("enumeration finds another front");
    state.counters["points"] = static_cast<double>(points);
}
BENCHMARK(frontByListing<2>)->Unit(benchmark::kMillisecond)->Iterations(1);
BENCHMARK(frontByListing<3>)->Unit(benchmark::kMillisecond)->Iterations(1);
BENCHMARK(frontByListing<4>)->Unit(benchmark::kMillisecond)->Iterations(1);
BENCHMARK(frontByListing<6>)->Unit(benchmark::kMillisecond)->Iterations(1);

void frontOfTheFlagship(benchmark::State& state)
{
    const Scenario scenario = test::shippedScenario("price-of-the-hours");
    const PackageSpace space(scenario, termsOf(scenario));
    const BargainingProblem problem
        = bargainingProblem(scenario, space, bargainers(scenario, space), RedLines::ignored)
              .value();
    Front found;
    for (auto _ : state)
        found = paretoFront(problem).value();
    state.counters["points"] = static_cast<double>(found.size());
    state.counters["bound"] = static_cast<double>(found.bound());
}
BENCHMARK(frontOfTheFlagship)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace pourparler
