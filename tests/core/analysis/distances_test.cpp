// Distances in scaled utilities, and opposition.

#include "core/analysis/distances.h"
#include "tests/core/analysis/dealt.h"
#include "tests/core/packages/small_scenario.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>

namespace pourparler::test {

namespace {

using Vector = std::vector<Points>;

Vector anyVector(std::size_t parties)
{
    return *rc::gen::container<Vector>(parties, rc::gen::inRange<Points>(-1000, 1001));
}

std::vector<Vector> anyVectors(std::size_t parties)
{
    std::vector<Vector> vectors;
    for (std::size_t n = upTo(1, 12); n > 0; --n)
        vectors.push_back(anyVector(parties));
    return vectors;
}

/// [party] least and most over all of them.
std::vector<Range> rangesOf(const std::vector<Vector>& utilities)
{
    std::vector<Range> ranges;
    for (const Points value : utilities.front())
        ranges.push_back({ value, value });
    for (const Vector& each : utilities)
        for (std::size_t p = 0; p < ranges.size(); ++p) {
            ranges[p].least = std::min(ranges[p].least, each[p]);
            ranges[p].most = std::max(ranges[p].most, each[p]);
        }
    return ranges;
}

bool dominates(const Vector& a, const Vector& b)
{
    for (std::size_t p = 0; p < a.size(); ++p)
        if (a[p] < b[p])
            return false;
    return a != b;
}

} // namespace

TEST(Opposition, ofAZeroSumGameWithTenOutcomes)
{
    std::vector<Vector> outcomes;
    for (Points mine = 0; mine < 10; ++mine)
        outcomes.push_back({ mine, 9 - mine });
    EXPECT_NEAR(*opposition(outcomes, rangesOf(outcomes)), 0.711458, 5e-7);
}

TEST(Opposition, isNothingWhereOnePackageIsBestForAll)
{
    const std::vector<Vector> outcomes { { 10, 300 }, { 20, 500 }, { 15, 500 } };
    EXPECT_DOUBLE_EQ(*opposition(outcomes, rangesOf(outcomes)), 0);
    EXPECT_EQ(opposition({}, {}), std::nullopt);
}

TEST(Opposition, isMeasuredOnTheScaleThatItIsGiven)
{
    const std::vector<Vector> outcomes { { 60, 100 }, { 80, 70 }, { 100, 40 } };
    const std::vector<Range> whole { { 0, 100 }, { 0, 100 } };
    EXPECT_DOUBLE_EQ(*opposition(outcomes, whole), std::hypot(0.2, 0.3));
    EXPECT_DOUBLE_EQ(*opposition(outcomes, rangesOf(outcomes)), std::hypot(0.5, 0.5));
}

TEST(Opposition, countsWhoIsIndifferentAsContent)
{
    const std::vector<Vector> outcomes { { 7, 0 }, { 7, 4 } };
    EXPECT_DOUBLE_EQ(*opposition(outcomes, rangesOf(outcomes)), 0);
}

RC_GTEST_PROP(Opposition, isFoundOnTheFrontAlone, ())
{
    const auto all = anyVectors(upTo(1, 5));
    std::vector<Vector> front;
    for (const Vector& one : all)
        if (std::none_of(
                all.begin(), all.end(), [&](const Vector& other) { return dominates(other, one); }))
            front.push_back(one);
    const auto ranges = rangesOf(all);
    RC_ASSERT(opposition(front, ranges) == opposition(all, ranges));
}

RC_GTEST_PROP(Opposition, doesNotDependOnUnits, ())
{
    const std::size_t parties = upTo(1, 5);
    auto vectors = anyVectors(parties);
    const double before = *opposition(vectors, rangesOf(vectors));
    RC_ASSERT(before >= 0);
    RC_ASSERT(before <= std::sqrt(static_cast<double>(parties)) + 1e-12);
    for (Vector& each : vectors)
        each.front() = 7 * each.front() - 3;
    RC_ASSERT(std::abs(*opposition(vectors, rangesOf(vectors)) - before) < 1e-12);
}

RC_GTEST_PROP(Distances, areAMetric, ())
{
    const std::size_t parties = upTo(1, 5);
    const Vector a = anyVector(parties);
    const Vector b = anyVector(parties);
    const Vector c = anyVector(parties);
    const std::vector<Range> ranges(parties, { -1000, 1000 });
    const auto apart
        = [&](const Vector& x, const Vector& y) { return distanceBetween(x, y, ranges); };
    RC_ASSERT(apart(a, b) == apart(b, a));
    RC_ASSERT((apart(a, b) == 0) == (a == b));
    RC_ASSERT(apart(a, c) <= apart(a, b) + apart(b, c) + 1e-12);
    const std::vector<Vector> points { b, c };
    RC_ASSERT(*distanceToNearest(a, points, ranges) == std::min(apart(a, b), apart(a, c)));
}

TEST(Distances, areScaledByEachPartysRange)
{
    const std::vector<Range> ranges { { 0, 100 }, { 50, 1050 } };
    const Vector here { 0, 50 };
    const Vector there { 30, 450 };
    EXPECT_DOUBLE_EQ(distanceBetween(here, there, ranges), 0.5);
    EXPECT_EQ(distanceToNearest(here, {}, ranges), std::nullopt);
}

TEST(ProposalDistances, tellOfEveryProposal)
{
    const Scenario scenario = smallScenario();
    const Script script = dealt(scenario);
    const Landmarks landmarks { { emp, uni }, { { 0, 10'000 }, { 0, 10'000 } },
        { { 4400, 8500 }, { 8000, 3500 } }, { { 1400, 10'000 } } };
    const auto distances = proposalDistances(whole(script), landmarks);
    ASSERT_EQ(distances.size(), 3U);
    EXPECT_EQ(distances[0].party, emp);
    EXPECT_EQ(distances[0].toFront, 0.0); // 44, 85
    EXPECT_DOUBLE_EQ(distances[0].toSolutions[0], std::hypot(0.30, 0.15));
    EXPECT_DOUBLE_EQ(distances[1].toSolutions[0], 0); // 14, 100
    EXPECT_EQ(distances[2].proposal, ProposalId { 3 });
    EXPECT_EQ(distances[2].round, 2);
    EXPECT_DOUBLE_EQ(*distances[2].toFront, std::hypot(0.12, 0.20)); // 56, 65
    EXPECT_TRUE(proposalDistances(whole(script, viewerOf({ emp, 1 })), landmarks).empty());
}

} // namespace pourparler::test
