// Gini, Theil and Jain: known values, and what holds for all of them.

#include "core/analysis/inequality.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace pourparler::test {

namespace {

using Kind = Inequality::Kind;

void expectIndices(std::vector<Points> gains, double gini, double theil, double jain)
{
    const Inequality found = inequalityOf(gains);
    EXPECT_EQ(found.kind, Kind::measured);
    EXPECT_NEAR(found.gini, gini, 5e-7);
    EXPECT_NEAR(found.theil, theil, 5e-7);
    EXPECT_NEAR(found.jain, jain, 5e-7);
}

std::vector<Points> anyGains()
{
    const auto one = rc::gen::weightedOneOf<Points>(
        { { 1, rc::gen::just(Points { 0 }) }, { 4, rc::gen::inRange<Points>(1, 10'000) } });
    auto gains = *rc::gen::nonEmpty(rc::gen::container<std::vector<Points>>(one));
    RC_PRE(std::accumulate(gains.begin(), gains.end(), Points { 0 }) > 0);
    return gains;
}

bool near(double a, double b) { return std::abs(a - b) < 1e-9; }
bool near(const Inequality& a, const Inequality& b)
{
    return a.kind == b.kind && near(a.gini, b.gini) && near(a.theil, b.theil)
        && near(a.jain, b.jain);
}

} // namespace

TEST(Inequality, hasTheKnownValues)
{
    expectIndices({ 1, 2, 3, 4 }, .25, .106440, .833333);
    expectIndices({ 0, 0, 0, 1 }, .75, 1.386294, .25);
    expectIndices({ 2, 3, 5 }, .2, .068959, .877193);
    expectIndices({ 4000 }, 0, 0, 1);
}

TEST(Inequality, saysThatThereIsNoGain)
{
    const std::vector<Points> nothing { 0, 0, 0 };
    EXPECT_EQ(inequalityOf(nothing), Inequality());
    EXPECT_EQ(inequalityOf(nothing).kind, Kind::noGain);
    EXPECT_EQ(inequalityOf({}).kind, Kind::noGain);
}

TEST(Inequality, saysThatSomeLose)
{
    const std::vector<Points> gains { 100, -1 };
    EXPECT_EQ(inequalityOf(gains).kind, Kind::someLose);
    EXPECT_EQ(inequalityOf(gains).gini, 0);
}

RC_GTEST_PROP(Inequality, staysWithinBounds, ())
{
    const auto gains = anyGains();
    const auto n = static_cast<double>(gains.size());
    const Inequality found = inequalityOf(gains);
    RC_ASSERT(found.gini >= 0 && found.gini <= 1 - 1 / n + 1e-9);
    RC_ASSERT(found.theil >= -1e-9 && found.theil <= std::log(n) + 1e-9);
    RC_ASSERT(found.jain >= 1 / n - 1e-9 && found.jain <= 1 + 1e-9);
}

RC_GTEST_PROP(Inequality, isNothingForEqualGains, ())
{
    const std::vector<Points> gains(
        *rc::gen::inRange<std::size_t>(1, 17), *rc::gen::inRange<Points>(1, 1'000'000'000'000));
    const Inequality even { Kind::measured, 0, 0, 1 };
    RC_ASSERT(near(inequalityOf(gains), even));
}

RC_GTEST_PROP(Inequality, knowsNeitherUnitsNorNames, ())
{
    auto gains = anyGains();
    const Inequality before = inequalityOf(gains);
    std::reverse(gains.begin(), gains.end());
    const Points factor = *rc::gen::inRange<Points>(1, 1000);
    for (Points& gain : gains)
        gain *= factor;
    RC_ASSERT(near(inequalityOf(gains), before));
    // Everybody twice: the same society.
    auto twice = gains;
    twice.insert(twice.end(), gains.begin(), gains.end());
    RC_ASSERT(near(inequalityOf(twice), before));
}

RC_GTEST_PROP(Inequality, fallsWhenTheRicherGivesToThePoorer, ())
{
    auto gains = anyGains();
    const auto [poorest, richest] = std::minmax_element(gains.begin(), gains.end());
    RC_PRE(*richest - *poorest >= 2);
    const Inequality before = inequalityOf(gains);
    const Points given = *rc::gen::inRange<Points>(1, (*richest - *poorest) / 2 + 1);
    *richest -= given;
    *poorest += given;
    const Inequality after = inequalityOf(gains);
    RC_ASSERT(after.gini < before.gini);
    RC_ASSERT(after.theil < before.theil);
    RC_ASSERT(after.jain > before.jain);
}

} // namespace pourparler::test
