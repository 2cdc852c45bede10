// The five bargaining solutions with proof, certificates and straw votes, from 400,000 packages to 10^41; where they can still be
// listed, beside a plain enumeration: an odometer with running sums.
#include "core/analysis/bargaining/certificate.h"
#include "core/analysis/bargaining/ratifiable.h"
#include "core/analysis/bargaining/solutions.h"
#include "core/analysis/bargaining/straw_vote.h"
#include "core/base/draw.h"
#include "tests/bench/random_problem.h"
#include "tests/support/shipped.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <ctime>
#include <numeric>

namespace pourparler {

namespace {

using bench::ProblemSize;
using bench::randomProblem;

std::size_t below(std::size_t count, Draw& draw)
{
    return static_cast<std::size_t>(draw() % count);
}

enum class Kind : std::uint8_t { separable, coarse, chain, ring };

/// Whole scores from 0 to 100, and weights that add up to 100.
void makeCoarse(BargainingProblem& problem, Draw& draw)
{
    const std::size_t n = problem.partyCount();
    for (std::size_t p = 0; p < n; ++p) {
        std::vector<Points> weights(problem.issueCount(), 1);
        for (std::size_t left = 100 - weights.size(); left > 0; --left)
            ++weights[below(weights.size(), draw)];
        for (std::size_t i = 0; i < problem.issueCount(); ++i) {
            Points most = 1;
            for (std::size_t at = p; at < problem.worth[i].size(); at += n)
                most = std::max(most, problem.worth[i][at]);
            for (std::size_t at = p; at < problem.worth[i].size(); at += n)
                problem.worth[i][at] = weights[i] * (problem.worth[i][at] * 100 / most);
        }
    }
}

/// Every issue with the next: an interaction, or two options that exclude each other.
void tie(BargainingProblem& problem, bool closed, Draw& draw)
{
    const std::size_t issues = problem.issueCount();
    std::vector<Coupling> worth;
    for (std::size_t i = closed ? 0 : 1; i < issues; ++i) {
        const std::array<std::size_t, 2> pair { std::min(i, (i + 1) % issues),
            std::max(i, (i + 1) % issues) };
        Coupling coupling;
        for (const std::size_t issue : pair) {
            coupling.literals.push_back({ IssueId(issue), {} });
            coupling.literals.back().options[0] = std::uint64_t { 1 }
                << below(problem.optionCount(IssueId(issue)), draw);
        }
        if (below(3, draw) == 0) {
            problem.couplings.push_back(coupling);
            continue;
        }
        for (std::size_t p = 0; p < problem.partyCount(); ++p)
            coupling.points.push_back(static_cast<Points>(below(40'000, draw)) - 20'000);
        worth.push_back(std::move(coupling));
    }
    problem.couplings.insert(problem.couplings.end(), worth.begin(), worth.end());
}

/// With walk-away values of so many per cent of what everybody could get at most.
BargainingProblem problemFor(const ProblemSize& size, Kind kind, Points walkAwayIn100)
{
    BargainingProblem problem = randomProblem(size);
    Draw draw(size.seed, 1, 0);
    if (kind == Kind::coarse)
        makeCoarse(problem, draw);
    if (kind == Kind::chain || kind == Kind::ring)
        tie(problem, kind == Kind::ring, draw);
    const std::size_t n = problem.partyCount();
    for (const auto& worth : problem.worth)
        for (std::size_t p = 0; p < n; ++p) {
            Points most = 0;
            for (std::size_t at = p; at < worth.size(); at += n)
                most = std::max(most, worth[at]);
            problem.walkAway[p] += most * walkAwayIn100 / 100;
        }
    return problem;
}

/// Of processor time, which other programs do not lengthen.
double milliseconds(std::clock_t since)
{
    return 1e3 * static_cast<double>(std::clock() - since) / CLOCKS_PER_SEC;
}

void addCounters(benchmark::State& state, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    state.counters["mean_ms"]
        = std::accumulate(times.begin(), times.end(), 0.0) / static_cast<double>(times.size());
    state.counters["worst_ms"] = times.back();
}

/// Another seed with each iteration.
void fiveSolutions(benchmark::State& state)
{
    ProblemSize size { static_cast<std::size_t>(state.range(0)),
        static_cast<std::size_t>(state.range(1)), 5, state.range(2) != 0, 0 };
    std::vector<double> times;
    for (auto _ : state) {
        state.PauseTiming();
        ++size.seed;
        const BargainingProblem problem
            = problemFor(size, static_cast<Kind>(state.range(3)), state.range(4));
        state.ResumeTiming();
        const std::clock_t start = std::clock();
        const auto found = bargainingSolutions(problem);
        times.push_back(milliseconds(start));
        for (const SolutionKind kind : allSolutionKinds)
            if ((*found)[kind] && !(*found)[kind]->proved)
                state.SkipWithError("not proved");
    }
    addCounters(state, std::move(times));
}
BENCHMARK(fiveSolutions)
    ->ArgNames({ "parties", "issues", "opposed", "kind", "walkAway%" })
    ->Args({ 2, 8, 0, 0, 40 })
    ->Args({ 6, 30, 0, 0, 0 })
    ->Args({ 6, 30, 0, 0, 40 })
    ->Args({ 6, 30, 1, 0, 0 })
    ->Args({ 6, 30, 1, 0, 40 })
    ->Args({ 6, 30, 0, 1, 40 })
    ->Args({ 6, 30, 1, 1, 40 })
    ->Args({ 6, 30, 0, 2, 40 })
    ->Args({ 6, 30, 0, 3, 40 })
    ->Args({ 9, 16, 0, 0, 40 })
    ->Iterations(20)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(fiveSolutions)
    ->Name("fiveSolutionsOf10^41")
    ->ArgNames({ "parties", "issues", "opposed", "kind", "walkAway%" })
    ->Args({ 6, 60, 0, 0, 0 })
    ->Args({ 6, 60, 0, 0, 40 })
    ->Args({ 6, 60, 1, 0, 0 })
    ->Iterations(3)
    ->Unit(benchmark::kMillisecond);

/// What each solution maximises, at its best over all packages that qualify.
using Values = std::array<double, allSolutionKinds.size()>;

/// Calls with everybody's sums for each package.
template <std::size_t N, class Visit>
void list(const BargainingProblem& problem, const Visit& visit)
{
    std::vector<std::size_t> options(problem.issueCount());
    std::array<Points, N> sums {};
    const auto change = [&](std::size_t issue, Points sign) {
        const Points* worth = &problem.worth[issue][options[issue] * N];
        for (std::size_t p = 0; p < N; ++p)
            sums[p] += sign * worth[p];
    };
    for (std::size_t i = 0; i < problem.issueCount(); ++i)
        change(i, 1);
    for (;;) {
        bool qualifies = true;
        for (std::size_t p = 0; p < N; ++p)
            qualifies = qualifies && sums[p] >= problem.walkAway[p];
        if (qualifies)
            visit(sums);
        std::size_t i = 0;
        for (; i < problem.issueCount(); ++i) {
            change(i, -1);
            options[i] = (options[i] + 1) % problem.optionCount(IssueId(i));
            change(i, 1);
            if (options[i] != 0)
                break;
        }
        if (i == problem.issueCount())
            return;
    }
}

template <std::size_t N>
Values listedSolutions(const BargainingProblem& problem)
{
    std::array<Points, N> ideals {};
    list<N>(problem, [&ideals](const std::array<Points, N>& sums) {
        for (std::size_t p = 0; p < N; ++p)
            ideals[p] = std::max(ideals[p], sums[p]);
    });
    Values best {};
    list<N>(problem, [&](const std::array<Points, N>& sums) {
        Values here { 1, 1e300, 1e300, 0, 0 };
        for (std::size_t p = 0; p < N; ++p) {
            const auto gain = static_cast<double>(sums[p] - problem.walkAway[p]);
            const double part = gain / static_cast<double>(ideals[p] - problem.walkAway[p]);
            here[0] *= gain;
            here[1] = std::min(here[1], part);
            here[2] = std::min(here[2], gain);
            here[3] += static_cast<double>(sums[p]);
            here[4] += part;
        }
        for (std::size_t k = 0; k < here.size(); ++k)
            best[k] = std::max(best[k], here[k]);
    });
    best[0] = std::pow(best[0], 1 / static_cast<double>(N));
    return best;
}

template <std::size_t N>
void fiveSolutionsByListing(benchmark::State& state)
{
    const BargainingProblem problem
        = problemFor({ N, 10, 5, state.range(0) != 0, 1 }, Kind::separable, 40);
    Values listed {};
    std::clock_t start = std::clock();
    for (auto _ : state)
        listed = listedSolutions<N>(problem);
    const double listing = milliseconds(start);
    start = std::clock();
    const auto found = bargainingSolutions(problem).value();
    state.counters["times_faster"] = listing / milliseconds(start);
    for (const SolutionKind kind : allSolutionKinds)
        if (const double value = listed[static_cast<std::size_t>(kind)];
            std::abs(found[kind]->value - value) > 1e-9 * value)
            state.SkipWithError("enumeration finds something else");
}
BENCHMARK(fiveSolutionsByListing<2>)->ArgName("opposed")->Arg(0)->Arg(1)->Iterations(1);
BENCHMARK(fiveSolutionsByListing<4>)->ArgName("opposed")->Arg(0)->Arg(1)->Iterations(1);
BENCHMARK(fiveSolutionsByListing<6>)->ArgName("opposed")->Arg(0)->Arg(1)->Iterations(1);

/// Of any package, of one that everybody half likes, of one that cannot be improved: in turn.
Package packageFor(const BargainingProblem& problem, std::size_t turn, Draw& draw)
{
    Package package;
    for (std::size_t i = 0; i < problem.issueCount(); ++i) {
        const IssueId issue(i);
        std::size_t best = below(problem.optionCount(issue), draw);
        double most = -1;
        for (std::size_t o = 0; turn % 3 != 0 && o < problem.optionCount(issue); ++o) {
            const auto worth = problem.worthOf({ issue, OptionId(o) });
            const auto noise = static_cast<double>(turn % 3 == 1 ? 50 + below(100, draw) : 100);
            const double sum = noise
                * static_cast<double>(std::accumulate(worth.begin(), worth.end(), Points {}));
            if (sum > most) {
                most = sum;
                best = o;
            }
        }
        package.set(issue, OptionId(best));
    }
    return package;
}

void certificate(benchmark::State& state)
{
    const bool opposed = state.range(2) != 0;
    const auto issues = static_cast<std::size_t>(state.range(1));
    Draw draw(3, 0, 0);
    std::size_t turn = 0;
    std::vector<double> times;
    for (auto _ : state) {
        state.PauseTiming();
        const BargainingProblem problem = problemFor(
            { static_cast<std::size_t>(state.range(0)), issues, 5, opposed, turn / 3 + 1 },
            static_cast<Kind>(state.range(3)), 0);
        Package package = packageFor(problem, turn, draw);
        ++turn;
        state.ResumeTiming();
        const std::clock_t start = std::clock();
        const auto mostChanges
            = state.range(4) == 0 ? issues : static_cast<std::size_t>(state.range(4));
        const auto found
            = certify(problem, package, problem.utilities(package), mostChanges).value();
        times.push_back(milliseconds(start));
        if (!found.proved)
            state.SkipWithError("not proved");
    }
    addCounters(state, std::move(times));
}
BENCHMARK(certificate)
    ->ArgNames({ "parties", "issues", "opposed", "kind", "changes" })
    ->Args({ 6, 30, 0, 0, 0 })
    ->Args({ 6, 30, 1, 0, 0 })
    ->Args({ 6, 30, 0, 1, 0 })
    ->Args({ 6, 30, 0, 3, 0 })
    ->Args({ 6, 30, 0, 0, 2 })
    ->Args({ 6, 30, 1, 0, 3 })
    ->Args({ 6, 60, 0, 0, 0 })
    ->Args({ 6, 60, 1, 0, 0 })
    ->Iterations(60)
    ->Unit(benchmark::kMillisecond);

/// Two parties, eight issues of five options: 390,625 packages.
Scenario smallDomain()
{
    Draw draw(4, 0, 0);
    Scenario scenario;
    scenario.issues.resize(8);
    for (Issue& issue : scenario.issues)
        issue.options.resize(5);
    scenario.parties.resize(2);
    scenario.ratification.kind = Ratification::Kind::all;
    for (std::size_t p = 0; p < 2; ++p) {
        Preferences preferences;
        preferences.weights.assign(8, 12);
        preferences.weights.back() = 16;
        for (std::size_t i = 0; i < 8; ++i) {
            preferences.scores.emplace_back();
            for (std::size_t o = 0; o < 5; ++o)
                preferences.scores.back().push_back(static_cast<int>(below(101, draw)));
        }
        preferences.walkAway = 4500;
        scenario.parties[p].id = p == 0 ? "a" : "b";
        scenario.parties[p].preferences = preferences;
        Ratification rule;
        rule.kind = Ratification::Kind::party;
        rule.party = PartyId(p);
        scenario.ratification.children.push_back(rule);
    }
    return scenario;
}

/// Everything there is to know of a scenario and a package.
void analyse(const Scenario& scenario, const PackageSpace& space, const Package& package)
{
    const auto parties = bargainers(scenario, space);
    const auto problem = bargainingProblem(scenario, space, parties, RedLines::kept);
    benchmark::DoNotOptimize(bargainingSolutions(*problem));
    benchmark::DoNotOptimize(ratifiableSolutions(scenario, space));
    benchmark::DoNotOptimize(certify(scenario, space, parties, package));
    benchmark::DoNotOptimize(certify(scenario, space, parties, package, { 2, true }));
    benchmark::DoNotOptimize(strawVote(scenario, space, package));
    benchmark::DoNotOptimize(findRemedy(scenario, space, package));
}

void everythingOf400000(benchmark::State& state)
{
    const Scenario scenario = smallDomain();
    const PackageSpace space(scenario, termsOf(scenario));
    Package package;
    for (std::size_t i = 0; i < 8; ++i)
        package.set(IssueId(i), OptionId(i % 5));
    for (auto _ : state)
        analyse(scenario, space, package);
}
BENCHMARK(everythingOf400000)->Unit(benchmark::kMillisecond);

void everythingOfTheFlagship(benchmark::State& state)
{
    const Scenario scenario = test::shippedScenario("price-of-the-hours");
    const PackageSpace space(scenario, termsOf(scenario));
    const Package package = space.best(bargainers(scenario, space).front())->first;
    for (auto _ : state)
        analyse(scenario, space, package);
}
BENCHMARK(everythingOfTheFlagship)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace pourparler
