// What pictures draw of a front, against the definitions.
#include "core/analysis/deal_map.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <functional>
#include <set>

namespace pourparler {
namespace {

Vectors anyVectors()
{
    const auto size = *rc::gen::inRange<std::size_t>(0, 40);
    Vectors vectors(size);
    for (auto& each : vectors)
        each = *rc::gen::container<std::vector<Points>>(3, rc::gen::inRange<Points>(0, 12));
    return vectors;
}

RC_GTEST_PROP(DealMap, WhatIsEfficientForTwo, ())
{
    const Vectors vectors = anyVectors();
    std::set<std::pair<Points, Points>> wanted;
    for (const auto& each : vectors)
        if (std::none_of(vectors.begin(), vectors.end(), [&](const auto& other) {
                return other[0] >= each[0] && other[2] >= each[2]
                    && (other[0] > each[0] || other[2] > each[2]);
            }))
            wanted.emplace(each[0], each[2]);
    const auto found = efficientForTwo(vectors, 0, 2);
    std::vector<std::pair<Points, Points>> pairs;
    for (const std::size_t point : found)
        pairs.emplace_back(vectors[point][0], vectors[point][2]);
    // In the set's own order: the first one's utility rises.
    RC_ASSERT(pairs == std::vector(wanted.begin(), wanted.end()));
}

RC_GTEST_PROP(DealMap, SamplesAreSpread, ())
{
    const auto count = *rc::gen::inRange<std::size_t>(0, 500);
    const auto most = *rc::gen::inRange<std::size_t>(2, 60);
    const auto chosen = spreadOver(count, most);
    RC_ASSERT(chosen.size() == std::min(count, most));
    RC_ASSERT(
        std::adjacent_find(chosen.begin(), chosen.end(), std::greater_equal<> {}) == chosen.end());
    if (!chosen.empty()) {
        RC_ASSERT(chosen.front() == 0);
        RC_ASSERT(chosen.back() == count - 1);
    }
    for (std::size_t i = 1; i < chosen.size(); ++i)
        RC_ASSERT(chosen[i] - chosen[i - 1] <= (count - 1) / (most - 1) + 1);
}

TEST(DealMap, NearestLacksLeastForWhoeverLacksMost)
{
    const std::vector<Points> walkAway { 50, 50 };
    EXPECT_EQ(nearestToAll({}, walkAway), std::nullopt);
    EXPECT_EQ(nearestToAll({ { 90, 20 }, { 45, 40 }, { 30, 80 } }, walkAway), 1U);
    // As far from it for whoever lacks most, but nobody else lacks anything.
    EXPECT_EQ(nearestToAll({ { 45, 40 }, { 60, 40 } }, walkAway), 1U);
    EXPECT_EQ(nearestToAll({ { 90, 20 }, { 50, 50 } }, walkAway), 1U);
}

TEST(DealMap, OpposedAreThoseOfWhomOneGainsWhatTheOtherLoses)
{
    // The first and the third go up together; the second goes down as the third goes up, exactly.
    EXPECT_EQ(mostOpposed({ { 1, 9, 1 }, { 2, 5, 5 }, { 9, 1, 9 } }, 3), std::pair(1UL, 2UL));
    EXPECT_EQ(mostOpposed({}, 2), std::pair(0UL, 1UL));
    // Who gets the same everywhere is opposed to nobody.
    EXPECT_EQ(mostOpposed({ { 4, 1, 9 }, { 4, 9, 1 } }, 3), std::pair(1UL, 2UL));
}

} // namespace
} // namespace pourparler
