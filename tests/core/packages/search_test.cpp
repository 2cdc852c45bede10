#include "core/packages/search.h"
#include "tests/core/packages/brute_force.h"
#include "tests/core/packages/small_scenario.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace pourparler::test {

namespace {

Wish anyWish(SmallScenario& small)
{
    Wish wish;
    const auto magnitude
        = *rc::gen::element<std::int64_t>(1, 3, 100, 10'000, (std::int64_t { 1 } << 54) - 1);
    for (const Issue& issue : small.scenario.issues) {
        auto& wishes = wish.wish.emplace_back();
        for (std::size_t o = 0; o < issue.options.size(); ++o)
            wishes.push_back(
                static_cast<std::int64_t>(small.below(2 * static_cast<std::size_t>(magnitude) + 1))
                - magnitude);
    }
    const auto span
        = *rc::gen::element<Points>(9000, 500) * *rc::gen::element<Points>(1, SmallScenario::fine);
    wish.floor = static_cast<Points>(small.below(static_cast<std::size_t>(span))) - span / 10;
    if (*rc::gen::inRange(0, 2) == 0)
        wish.ceiling = wish.floor + *rc::gen::element<Points>(0, 50, 500, 3000) * (span / 500);
    if (*rc::gen::inRange(0, 3) == 0)
        wish.fixed = small.package(70);
    return wish;
}

} // namespace

RC_GTEST_PROP(BestFor, isWhatListingFinds, ())
{
    SmallScenario::Size size;
    size.parties = 1;
    size.issues = upTo(1, 6);
    size.options = upTo(1, 6);
    size.dependencies = upTo(0, 5);
    SmallScenario small(anySeed(), size);
    if (*rc::gen::inRange(0, 3) == 0)
        small.removeOptions();
    const BruteForce brute(small.scenario, small.terms);
    // Tied issues as one, each on its own, and some of both; branch and bound, dynamic programming,
    // the one after the other.
    SearchLimits limits;
    limits.listing = *rc::gen::element<std::size_t>(0, 3, 10, 20'000, 20'000);
    limits.branching = *rc::gen::element<std::uint64_t>(0, 30, 20'000);
    const PackageSpace space(
        small.scenario, small.terms, *rc::gen::element<std::size_t>(0, Legality::usualTableLimit));
    for (int n = 0; n < 5; ++n) {
        const Wish wish = anyWish(small);
        RC_ASSERT(bestFor(space, wish, limits) == brute.bestFor(wish));
    }
}

/// As large as values and wishes may be: 64 issues whose worth adds up to all that a party can have.
TEST(BestFor, isExactAtTheLargestValues)
{
    constexpr std::size_t options = 5;
    constexpr Points most = largestSum / static_cast<Points>(maxIssues);
    constexpr std::int64_t mostWish
        = (std::int64_t { 1 } << 60) / static_cast<std::int64_t>(maxIssues) - 1;
    Scenario scenario;
    scenario.parties.resize(1);
    scenario.issues.resize(maxIssues);
    Preferences preferences;
    Wish wish;
    Draw draw(1, 2, 3);
    const auto below = [&draw](std::int64_t end) {
        return static_cast<std::int64_t>(draw() % static_cast<std::uint64_t>(end));
    };
    Points highest = 0;
    std::int64_t wished = 0;
    Package mostWished;
    Package mostValuable;
    for (std::size_t i = 0; i < maxIssues; ++i) {
        scenario.issues[i].options.resize(options);
        preferences.weights.push_back(0);
        preferences.scores.emplace_back(options, 0);
        auto& worth = preferences.worth.emplace_back();
        auto& wishes = wish.wish.emplace_back();
        for (std::size_t o = 0; o < options; ++o) {
            worth.push_back(most - below(most / 1'000));
            wishes.push_back(mostWish - below(mostWish / 1'000));
        }
        const auto bestValue = std::max_element(worth.begin(), worth.end());
        const auto bestWish = std::max_element(wishes.begin(), wishes.end());
        highest += *bestValue;
        wished += *bestWish;
        mostValuable.set(IssueId(i), OptionId(static_cast<std::size_t>(bestValue - worth.begin())));
        mostWished.set(IssueId(i), OptionId(static_cast<std::size_t>(bestWish - wishes.begin())));
    }
    scenario.parties[0].preferences = preferences;
    const PackageSpace space(scenario, termsOf(scenario));
    EXPECT_EQ(space.best(PartyId()), std::make_pair(mostValuable, highest));
    EXPECT_EQ(bestFor(space, wish), mostWished);
    wish.floor = highest;
    EXPECT_EQ(bestFor(space, wish), mostValuable);
    wish.floor = highest + 1;
    EXPECT_EQ(bestFor(space, wish), std::nullopt);
    // In between, a package that keeps the floor; how good it is, smaller numbers have shown.
    wish.floor = highest - most / 100;
    const auto between = searchBest(space, wish);
    ASSERT_TRUE(between.exact);
    EXPECT_GE(space.value(PartyId(), *between.package), wish.floor);
}

TEST(BestFor, equalsAreSettledByValueThenByPackageOrder)
{
    Scenario scenario;
    scenario.parties.resize(1);
    scenario.issues.resize(3);
    Preferences preferences;
    for (Issue& issue : scenario.issues) {
        issue.options.resize(3);
        preferences.weights.push_back(1);
        preferences.scores.push_back({ 50, 60, 50 });
    }
    scenario.parties[0].preferences = preferences;
    const PackageSpace space(scenario, termsOf(scenario));
    Wish wish;
    wish.wish.assign(3, { 0, 0, 0 });
    wish.ceiling = 160;
    Package expected;
    expected.set(IssueId(0), OptionId(0));
    expected.set(IssueId(1), OptionId(0));
    expected.set(IssueId(2), OptionId(1));
    EXPECT_EQ(bestFor(space, wish), expected);
    wish.wish[2] = { 0, 0, 1 };
    expected.set(IssueId(1), OptionId(1));
    expected.set(IssueId(2), OptionId(2));
    EXPECT_EQ(bestFor(space, wish), expected);
    wish.floor = 181;
    wish.ceiling = 0;
    EXPECT_EQ(bestFor(space, wish), std::nullopt);
}

} // namespace pourparler::test
