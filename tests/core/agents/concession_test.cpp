#include "core/agents/concession.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cstdlib>

namespace pourparler {

namespace {

constexpr Points scale = 10'000'000; // the vectors have five digits

double share(Points points) { return static_cast<double>(points) / static_cast<double>(scale); }

TEST(ConcessionTest, VectorsOfFaratinSierraAndJennings)
{
    const Points least = scale * 4 / 10;
    const FixedShare half = FixedShare::of(1, 2);
    EXPECT_NEAR(share(targetAt(Tactic::boulware, least, scale, half)), .98125, 1e-7);
    EXPECT_NEAR(share(targetAt(Tactic::linear, least, scale, half)), .7, 1e-7);
    EXPECT_NEAR(share(targetAt(Tactic::conceder, least, scale, half)), .47767, 5e-6);
}

TEST(ConcessionTest, BeginsAtTheMostAndEndsAtTheLeast)
{
    for (const Tactic tactic : { Tactic::boulware, Tactic::linear, Tactic::conceder }) {
        EXPECT_EQ(targetAt(tactic, 5'700, 9'800, FixedShare::none()), 9'800);
        EXPECT_EQ(targetAt(tactic, 5'700, 9'800, FixedShare::all()), 5'700);
        EXPECT_EQ(targetAt(tactic, 5'700, 5'000, FixedShare::of(1, 3)), 5'700);
    }
}

TEST(ConcessionTest, SharesOfLargeAmountsAreExact)
{
    constexpr Points large = Points { 1 } << 52U;
    EXPECT_EQ(FixedShare::all().times(large), large);
    EXPECT_EQ(FixedShare::of(1, 4).times(large), large / 4);
    EXPECT_EQ(FixedShare::of(1, 4).times(-large), -large / 4);
    EXPECT_EQ(targetAt(Tactic::linear, -large, large, FixedShare::of(1, 2)), 0);
}

TEST(ConcessionTest, SharesAreClamped)
{
    EXPECT_EQ(FixedShare::of(-1, 4), FixedShare::none());
    EXPECT_EQ(FixedShare::of(5, 4), FixedShare::all());
    EXPECT_EQ(FixedShare::of(0, 0), FixedShare::all());
    EXPECT_EQ(FixedShare::of(1, 4).rest(), FixedShare::of(3, 4));
    EXPECT_EQ(FixedShare::of(1, 3).times(9'000), 3'000);
}

RC_GTEST_PROP(ConcessionProperties, NeverRisesAndStaysInside, (std::int64_t seed))
{
    const auto whole = *rc::gen::inRange<std::int64_t>(1, 1'000);
    const auto part = *rc::gen::inRange<std::int64_t>(0, whole);
    const auto least = *rc::gen::inRange<Points>(0, 9'000);
    const auto most = least + *rc::gen::inRange<Points>(0, 5'000);
    (void)seed;
    const FixedShare now = FixedShare::of(part, whole);
    const FixedShare later = FixedShare::of(part + 1, whole);
    Points before = 0;
    for (const Tactic tactic : { Tactic::conceder, Tactic::linear, Tactic::boulware }) {
        const Points target = targetAt(tactic, least, most, now);
        RC_ASSERT(target >= least && target <= most);
        RC_ASSERT(targetAt(tactic, least, most, later) <= target);
        RC_ASSERT(target + 1 >= before); // a tougher one never asks for less
        before = target;
    }
}

RC_GTEST_PROP(ConcessionProperties, RootUndoesPower, ())
{
    // Below a tenth, a fifth power is smaller than what thirty bits can tell from its neighbours.
    const auto part = *rc::gen::inRange<std::int64_t>(100, 1'000);
    const FixedShare share = FixedShare::of(part, 1'000);
    RC_ASSERT(share.root(5).power(5) <= share);
    RC_ASSERT(std::abs(share.root(5).power(5).times(1'000'000) - share.times(1'000'000)) <= 1);
    RC_ASSERT(std::abs(share.power(5).root(5).times(100'000) - share.times(100'000)) <= 2);
}

} // namespace

} // namespace pourparler
