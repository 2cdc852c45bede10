// Bargaining solutions against their definitions, over all packages listed.
#include "core/analysis/bargaining/error_codes.h"
#include "core/analysis/bargaining/solutions.h"
#include "tests/core/analysis/exact.h"
#include "tests/core/analysis/listing.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <numeric>

namespace pourparler {

namespace {

using test::anyTable;
using test::Definition;
using test::Listed;
using test::Table;

std::vector<Listed> qualifying(const Table& table, const BargainingProblem& problem)
{
    std::vector<Listed> some;
    for (Listed& one : table.legal()) {
        if (table.crosses(one.package))
            continue;
        bool reaches = true;
        for (std::size_t p = 0; p < problem.partyCount(); ++p) {
            one.utilities[p] = std::min(one.utilities[p], problem.cap[p]);
            reaches = reaches && one.utilities[p] >= problem.walkAway[p];
        }
        if (reaches)
            some.push_back(std::move(one));
    }
    return some;
}

/// Over packages that reach every walk-away value.
Front acceptableFront(const BargainingProblem& problem)
{
    FrontWish wish;
    wish.acceptable = true;
    return paretoFront(problem, wish).value();
}

/// By searching, or by reading the front of what is acceptable.
void isWhatListingFinds(const Table& table, const BargainingProblem& problem)
{
    const SearchCost cost = test::anyCost();
    const Front front = acceptableFront(problem);
    const bool reads = test::upTo(0, 2) == 1;
    const auto found = bargainingSolutions(problem, cost, {}, reads ? &front : nullptr).value();
    RC_CLASSIFY(reads, "read off");
    const auto listed = qualifying(table, problem);
    RC_CLASSIFY(listed.empty(), "no package qualifies");
    RC_ASSERT(found.decided);
    RC_ASSERT(found.ideals.empty() == listed.empty());
    if (listed.empty()) {
        for (const SolutionKind kind : allSolutionKinds)
            RC_ASSERT(!found[kind]);
        return;
    }
    std::vector<std::size_t> columns(problem.partyCount());
    std::iota(columns.begin(), columns.end(), std::size_t { 0 });
    const Definition definition(listed, problem.walkAway, columns);
    RC_ASSERT(found.ideals == definition.ideals());
    RC_ASSERT(!found.nearest);
    for (const SolutionKind kind : allSolutionKinds) {
        const Solution& solution = found[kind].value();
        const auto expected = definition.best(kind);
        RC_ASSERT(solution.proved);
        RC_ASSERT(solution.counted);
        RC_ASSERT(definition.isAsGood(kind, solution.utilities, expected.utilities));
        RC_ASSERT(solution.ties == expected.ties);
        RC_ASSERT(solution.package == expected.package);
        RC_ASSERT(solution.utilities == expected.utilities);
        RC_ASSERT(solution.bound == solution.value);
    }
    RC_CLASSIFY(std::any_of(allSolutionKinds.begin(), allSolutionKinds.end(),
                    [&](SolutionKind kind) { return found[kind]->ties > 1; }),
        "ties");
}

/// Issues of two options; the option's worth [issue][option][party].
BargainingProblem problemOf(const std::vector<std::vector<std::vector<Points>>>& issues)
{
    BargainingProblem problem;
    const std::size_t parties = issues.front().front().size();
    for (std::size_t p = 0; p < parties; ++p)
        problem.parties.emplace_back(p);
    problem.walkAway.assign(parties, 0);
    problem.cap.assign(parties, BargainingProblem::noCap);
    for (const auto& options : issues) {
        problem.allowed.emplace_back(options.size(), std::uint8_t { 1 });
        problem.worth.emplace_back();
        for (const auto& option : options)
            problem.worth.back().insert(problem.worth.back().end(), option.begin(), option.end());
    }
    return problem;
}

/// So many issues, each of which one of the parties wins a point on.
BargainingProblem pointsToShare(std::size_t parties, std::size_t issues)
{
    std::vector<std::vector<Points>> options(parties, std::vector<Points>(parties));
    for (std::size_t p = 0; p < parties; ++p)
        options[p][p] = 1;
    return problemOf({ issues, options });
}

Package packageOf(const std::vector<std::size_t>& options)
{
    Package package;
    for (std::size_t i = 0; i < options.size(); ++i)
        package.set(IssueId(i), OptionId(options[i]));
    return package;
}

} // namespace

RC_GTEST_PROP(Solutions, areWhatListingFinds, ())
{
    const Table table = anyTable();
    RC_PRE(!table.parties.empty());
    isWhatListingFinds(table, table.problem(RedLines::kept));
}

RC_GTEST_PROP(Solutions, countNobodyBeyondTheirCap, ())
{
    const Table table = anyTable();
    RC_PRE(!table.parties.empty());
    BargainingProblem problem = table.problem(RedLines::kept);
    for (std::size_t p = 0; p < problem.partyCount(); ++p)
        problem.cap[p] = std::min(
            problem.cap[p], problem.walkAway[p] + static_cast<Points>(test::upTo(0, 3000)) - 500);
    isWhatListingFinds(table, problem);
}

RC_GTEST_PROP(Solutions, sayWhatIsNearestWhereNothingQualifies, ())
{
    const Table table = anyTable();
    RC_PRE(!table.parties.empty());
    const BargainingProblem problem = table.problem(RedLines::kept);
    const SearchCost cost = test::anyCost();
    const auto found = bargainingSolutions(problem, cost).value();
    RC_PRE(found.ideals.empty());
    std::optional<std::vector<Points>> most;
    Package expected;
    for (const Listed& one : table.legal()) {
        if (table.crosses(one.package))
            continue;
        std::vector<Points> gains;
        for (std::size_t p = 0; p < problem.partyCount(); ++p)
            gains.push_back(one.utilities[p] - problem.walkAway[p]);
        std::sort(gains.begin(), gains.end());
        if (most && gains <= *most)
            continue;
        most = gains;
        expected = one.package;
    }
    RC_CLASSIFY(most.has_value(), "something is near");
    RC_ASSERT(found.nearest.has_value() == most.has_value());
    if (!most)
        return;
    RC_ASSERT(found.nearest->proved);
    RC_ASSERT(found.nearest->package == expected);
    RC_ASSERT(found.nearest->utilities == table.utilitiesOf(expected));
    for (std::size_t p = 0; p < problem.partyCount(); ++p)
        RC_ASSERT(found.nearest->shortfalls[p]
            == std::max<Points>(problem.walkAway[p] - found.nearest->utilities[p], 0));
}

RC_GTEST_PROP(Solutions, neverClaimMoreThanTheirStepsAllow, ())
{
    const Table table = anyTable();
    RC_PRE(!table.parties.empty());
    const BargainingProblem problem = table.problem(RedLines::kept);
    const auto listed = qualifying(table, problem);
    SearchCost cost = test::anyCost();
    cost.steps = test::upTo(1, 3000);
    const auto found = bargainingSolutions(problem, cost).value();
    RC_ASSERT(found.ideals.empty() || !listed.empty());
    RC_ASSERT(!found.ideals.empty() || listed.empty() || !found.decided);
    if (found.ideals.empty())
        return;
    std::vector<std::size_t> columns(problem.partyCount());
    std::iota(columns.begin(), columns.end(), std::size_t { 0 });
    const Definition definition(listed, problem.walkAway, columns);
    for (const SolutionKind kind : allSolutionKinds) {
        const Solution& solution = found[kind].value();
        const auto expected = definition.best(kind);
        RC_CLASSIFY(!solution.proved, "not proved");
        RC_ASSERT(std::any_of(listed.begin(), listed.end(), [&](const Listed& one) {
            return one.package == solution.package && one.utilities == solution.utilities;
        }));
        if (solution.counted) {
            RC_ASSERT(solution.proved);
            RC_ASSERT(solution.package == expected.package);
            RC_ASSERT(solution.ties == expected.ties);
        } else if (definition.isAsGood(kind, solution.utilities, expected.utilities)) {
            RC_ASSERT(solution.ties <= expected.ties);
        }
        RC_ASSERT(solution.bound >= solution.value);
        if (kind == SolutionKind::utilitarian || kind == SolutionKind::egalitarian) {
            // The others' measures depend on ideals, which need not be known.
            RC_ASSERT(solution.bound > definition.value(kind, expected.utilities) - 1e-3);
        }
    }
}

RC_GTEST_PROP(Solutions, readOffAnExactFrontAreProvedInNoTime, ())
{
    const Table table = anyTable();
    RC_PRE(!table.parties.empty());
    const BargainingProblem problem = table.problem(RedLines::kept);
    const Front front = acceptableFront(problem);
    RC_PRE(front.kind() == Front::Kind::exact && front.size() > 0);
    SearchCost cost = test::anyCost();
    cost.steps = test::upTo(0, 200);
    const auto found = bargainingSolutions(problem, cost, {}, &front).value();
    std::vector<std::size_t> columns(problem.partyCount());
    std::iota(columns.begin(), columns.end(), std::size_t { 0 });
    const Definition definition(qualifying(table, problem), problem.walkAway, columns);
    RC_ASSERT(found.ideals == definition.ideals());
    for (const SolutionKind kind : allSolutionKinds) {
        const Solution& solution = found[kind].value();
        const auto expected = definition.best(kind);
        RC_CLASSIFY(!solution.counted, "not counted");
        RC_ASSERT(solution.proved);
        RC_ASSERT(definition.isAsGood(kind, solution.utilities, expected.utilities));
        RC_ASSERT(solution.ties <= expected.ties);
        RC_ASSERT(!solution.counted || solution.ties == expected.ties);
        RC_ASSERT(!solution.counted || solution.package == expected.package);
    }
}

RC_GTEST_PROP(Solutions, ofNashAndKalaiSmorodinskyDoNotDependOnUnits, ())
{
    const Table table = anyTable();
    RC_PRE(!table.parties.empty());
    const BargainingProblem problem = table.problem(RedLines::kept);
    BargainingProblem other = problem;
    const std::size_t n = problem.partyCount();
    for (std::size_t p = 0; p < n; ++p) {
        const auto unit = static_cast<Points>(test::upTo(1, 1000));
        const auto origin = static_cast<Points>(test::upTo(0, 100'000)) - 50'000;
        for (auto& issue : other.worth)
            for (std::size_t at = p; at < issue.size(); at += n)
                issue[at] *= unit;
        for (std::size_t at = p; at < other.worth.front().size(); at += n)
            other.worth.front()[at] += origin;
        for (Coupling& coupling : other.couplings)
            if (!coupling.forbidden())
                coupling.points[p] *= unit;
        other.walkAway[p] = unit * problem.walkAway[p] + origin;
        if (problem.cap[p] != BargainingProblem::noCap)
            other.cap[p] = unit * problem.cap[p] + origin;
    }
    const auto found = bargainingSolutions(problem).value();
    const auto again = bargainingSolutions(other).value();
    RC_PRE(!found.ideals.empty());
    for (const SolutionKind kind :
        { SolutionKind::nash, SolutionKind::kalaiSmorodinsky, SolutionKind::relativeUtilitarian }) {
        RC_ASSERT(found[kind]->package == again[kind]->package);
        RC_ASSERT(found[kind]->ties == again[kind]->ties);
    }
}

RC_GTEST_PROP(Solutions, leaveNoJointGainsToThoseWhoCount, ())
{
    const Table table = anyTable();
    RC_PRE(!table.parties.empty());
    const auto found = bargainingSolutions(table.problem(RedLines::kept)).value();
    RC_PRE(!found.ideals.empty());
    const auto listed = qualifying(table, table.problem(RedLines::kept));
    for (const SolutionKind kind : allSolutionKinds)
        RC_ASSERT(std::none_of(listed.begin(), listed.end(), [&](const Listed& one) {
            const auto& utilities = found[kind]->utilities;
            return one.utilities != utilities
                && std::equal(utilities.begin(), utilities.end(), one.utilities.begin(),
                    std::less_equal<> {});
        }));
}

TEST(Solutions, countTiesThatCannotBeListed)
{
    const auto found = bargainingSolutions(pointsToShare(2, 40)).value();
    const std::uint64_t half = 137'846'528'820; // 40 over 20
    for (const SolutionKind kind :
        { SolutionKind::nash, SolutionKind::kalaiSmorodinsky, SolutionKind::egalitarian }) {
        EXPECT_TRUE(found[kind]->proved);
        EXPECT_EQ(found[kind]->ties, half);
    }
    for (const SolutionKind kind :
        { SolutionKind::utilitarian, SolutionKind::relativeUtilitarian }) {
        EXPECT_TRUE(found[kind]->proved);
        EXPECT_EQ(found[kind]->ties, std::uint64_t { 1 } << 40U);
        EXPECT_EQ(found[kind]->utilities, (std::vector<Points> { 20, 20 }));
    }
    std::vector<std::size_t> first(40, 0);
    std::fill(first.begin() + 20, first.end(), std::size_t { 1 });
    EXPECT_EQ(found[SolutionKind::utilitarian]->package, packageOf(first));
    EXPECT_EQ(found[SolutionKind::nash]->package, packageOf(first));
}

TEST(Solutions, countTiesOfManyPointsOfAFront)
{
    const BargainingProblem problem = pointsToShare(2, 40);
    const Front front = acceptableFront(problem);
    const auto found = bargainingSolutions(problem, {}, {}, &front).value();
    EXPECT_EQ(found[SolutionKind::nash]->ties, std::uint64_t { 137'846'528'820 });
    EXPECT_EQ(found[SolutionKind::utilitarian]->ties, std::uint64_t { 1 } << 40U);
    EXPECT_TRUE(found[SolutionKind::utilitarian]->counted);
    std::vector<std::size_t> first(40, 0);
    std::fill(first.begin() + 20, first.end(), std::size_t { 1 });
    EXPECT_EQ(found[SolutionKind::utilitarian]->package, packageOf(first));
}

TEST(Solutions, areAllThereWhereASearchGetsLost)
{
    // What one gains the other loses, to a point: nearly every package qualifies, and hardly anything is ruled out.
    std::vector<std::vector<std::vector<Points>>> issues;
    Points seed = 1;
    for (int i = 0; i < 30; ++i) {
        auto& options = issues.emplace_back();
        for (int o = 0; o < 5; ++o) {
            seed = seed * 48'271 % 2'147'483'647;
            const Points share = seed % 1'000'000;
            options.push_back({ share, 1'000'000 - share + seed % 7 });
        }
    }
    BargainingProblem problem = problemOf(issues);
    problem.walkAway = { 10'000'000, 10'000'000 };
    SearchCost cost;
    cost.steps = 100'000;
    const auto found = bargainingSolutions(problem, cost).value();
    EXPECT_TRUE(found.decided);
    ASSERT_EQ(found.ideals.size(), 2U);
    EXPECT_LT(found.steps, cost.steps + cost.steps / 10);
    for (const SolutionKind kind : allSolutionKinds) {
        ASSERT_TRUE(found[kind]);
        EXPECT_EQ(problem.utilities(found[kind]->package), found[kind]->utilities);
        EXPECT_GE(found[kind]->utilities[0], problem.walkAway[0]);
        EXPECT_GE(found[kind]->utilities[1], problem.walkAway[1]);
    }
}

TEST(Solutions, takeAsManyStepsAsThereAreWaysToLookAt)
{
    // A hundred times the ways, hundreds of couplings that hold together: a place there is not one step.
    BargainingProblem problem;
    problem.parties = { PartyId(0), PartyId(1) };
    problem.walkAway = { 0, 0 };
    problem.cap = { BargainingProblem::noCap, BargainingProblem::noCap };
    Points seed = 1;
    const auto next = [&seed] { return seed = seed * 48'271 % 2'147'483'647; };
    for (int i = 0; i < 4; ++i) {
        problem.allowed.emplace_back(200, std::uint8_t { 1 });
        auto& worth = problem.worth.emplace_back();
        for (int at = 0; at < 400; ++at)
            worth.push_back(next() % 1'000'000);
    }
    SearchCost cost;
    cost.steps = 50'000;
    const auto least = bargainingSolutions(problem, cost).value();
    EXPECT_LT(least.steps, cost.steps + cost.steps / 2);
    for (const SolutionKind kind : allSolutionKinds)
        EXPECT_TRUE(least[kind]);
    for (int k = 0; k < 300; ++k) {
        Coupling& coupling = problem.couplings.emplace_back();
        for (const std::size_t issue : { 0U, 1U }) {
            coupling.literals.push_back({ IssueId(issue), {} });
            for (auto& word : coupling.literals.back().options)
                word = static_cast<std::uint64_t>(next()) << 20U;
            coupling.literals.back().options[3] &= 0xFFU;
        }
        coupling.points = { next() % 1000, next() % 1000 };
    }
    cost.steps = 1'000'000;
    const auto tied = bargainingSolutions(problem, cost).value();
    EXPECT_LT(tied.steps, cost.steps + cost.steps / 10);
    for (const SolutionKind kind : allSolutionKinds) {
        ASSERT_TRUE(tied[kind]);
        EXPECT_EQ(problem.utilities(tied[kind]->package), tied[kind]->utilities);
    }
}

TEST(Solutions, countOptionsThatNothingTellsApart)
{
    BargainingProblem problem = pointsToShare(2, 2);
    for (int i = 0; i < 60; ++i) {
        problem.allowed.emplace_back(5, std::uint8_t { 1 });
        problem.worth.emplace_back(10, 0);
    }
    const auto found = bargainingSolutions(problem).value();
    EXPECT_EQ(found[SolutionKind::nash]->ties, std::numeric_limits<std::uint64_t>::max());
    EXPECT_TRUE(found[SolutionKind::nash]->proved);
    EXPECT_EQ(found[SolutionKind::nash]->utilities, (std::vector<Points> { 1, 1 }));
}

TEST(Solutions, ofNashCountWhoGainsWhereNotEverybodyCan)
{
    // The first gains alone, the second and third can gain together.
    const auto found = bargainingSolutions(
        problemOf({ { { 90, 0, 0 }, { 0, 1, 2 }, { 0, 2, 2 }, { 0, 0, 80 } } }))
                           .value();
    EXPECT_EQ(found[SolutionKind::nash]->package, packageOf({ 2 }));
    EXPECT_EQ(found[SolutionKind::nash]->value, 2);
    EXPECT_EQ(found[SolutionKind::utilitarian]->package, packageOf({ 0 }));
}

TEST(Solutions, leaveOutWhoCannotGainAnything)
{
    BargainingProblem problem = problemOf({ { { 5, 0, 8 }, { 5, 4, 4 }, { 4, 9, 9 } } });
    problem.walkAway = { 5, 0, 0 };
    const auto found = bargainingSolutions(problem).value();
    EXPECT_EQ(found.ideals, (std::vector<Points> { 5, 4, 8 }));
    EXPECT_EQ(found[SolutionKind::kalaiSmorodinsky]->package, packageOf({ 1 }));
    EXPECT_EQ(found[SolutionKind::kalaiSmorodinsky]->value, 0.5);
    EXPECT_EQ(found[SolutionKind::egalitarian]->value, 0);
    EXPECT_EQ(found[SolutionKind::egalitarian]->package, packageOf({ 1 }));
}

TEST(Solutions, areNoneWhereThereIsNoPackage)
{
    BargainingProblem problem = problemOf({ { { 5, 0 }, { 0, 5 } }, { { 1, 1 } } });
    problem.allowed[1][0] = 0;
    const auto found = bargainingSolutions(problem).value();
    EXPECT_TRUE(found.decided);
    EXPECT_TRUE(found.ideals.empty());
    EXPECT_FALSE(found.nearest);
}

TEST(Solutions, reportAndStopWhenToldTo)
{
    int last = 0;
    const auto found = bargainingSolutions(pointsToShare(3, 12), {}, [&last](int perMille) {
        EXPECT_GE(perMille, last);
        last = perMille;
        return perMille < 500;
    });
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, analysis_error::stopped);
    EXPECT_GE(last, 500);
}

} // namespace pourparler
