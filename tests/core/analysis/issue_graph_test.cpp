#include "core/analysis/issue_graph.h"
#include "tests/core/packages/small_scenario.h"
#include "tests/support/shipped.h"
#include "tests/support/small_scenario.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace pourparler {

namespace {

using Kind = IssueTie::Kind;

constexpr IssueId pay { 0U };
constexpr IssueId hours { 1U };
constexpr IssueId review { 2U };
constexpr PartyId emp { 0U };
constexpr PartyId uni { 1U };

Choice choice(IssueId issue, std::size_t option) { return { issue, OptionId(option) }; }

IssueGraph graphOf(const Scenario& scenario) { return issueGraph(scenario, termsOf(scenario)); }

std::vector<IssueTie> ties(const IssueGraph& graph, Kind kind)
{
    std::vector<IssueTie> some;
    std::copy_if(graph.ties.begin(), graph.ties.end(), std::back_inserter(some),
        [kind](const IssueTie& tie) { return tie.kind == kind; });
    return some;
}

/// Every issue once: in a group or alone.
std::size_t shown(const IssueGraph& graph)
{
    std::set<IssueId> all(graph.alone.begin(), graph.alone.end());
    std::size_t count = graph.alone.size();
    for (const IssueGroup& group : graph.groups) {
        all.insert(group.issues.begin(), group.issues.end());
        count += group.issues.size();
    }
    return all.size() == count ? count : 0;
}

double nearest(const IssueGroup& group)
{
    double least = 2;
    for (std::size_t a = 0; a < group.places.size(); ++a)
        for (std::size_t b = 0; b < a; ++b)
            least = std::min(least,
                std::hypot(
                    group.places[a].x - group.places[b].x, group.places[a].y - group.places[b].y));
    return least;
}

} // namespace

TEST(IssueGraph, dependenciesHaveADirectionAndTellWhichTheyAre)
{
    Scenario scenario = test::smallScenario();
    scenario.dependencies.push_back(
        { { choice(pay, 1), choice(hours, 1) }, { choice(review, 1) }, {} });
    const IssueGraph graph = graphOf(scenario);
    EXPECT_THAT(graph.ties,
        testing::ElementsAre(IssueTie { Kind::dependency, pay, hours, { DependencyId(1) }, {} },
            IssueTie { Kind::dependency, pay, review, { DependencyId(0), DependencyId(2) }, {} },
            IssueTie { Kind::dependency, hours, review, { DependencyId(2) }, {} }));
    ASSERT_EQ(graph.groups.size(), 1U);
    EXPECT_THAT(graph.groups[0].issues, testing::ElementsAre(pay, hours, review));
    EXPECT_THAT(graph.alone, testing::IsEmpty());
    EXPECT_THAT(graph.circles, testing::IsEmpty());
}

TEST(IssueGraph, aDependencyWithOneSideHasNoDirection)
{
    Scenario scenario = test::smallScenario();
    scenario.dependencies = { { {}, { choice(review, 1), choice(pay, 0) }, {} },
        { { choice(pay, 1), choice(hours, 0) }, {}, {} },
        { { choice(pay, 0) }, { choice(pay, 1) }, {} } };
    const IssueGraph graph = graphOf(scenario);
    EXPECT_THAT(graph.ties,
        testing::ElementsAre(IssueTie { Kind::condition, pay, hours, { DependencyId(1) }, {} },
            IssueTie { Kind::condition, pay, review, { DependencyId(0) }, {} }));
    EXPECT_THAT(graph.circles, testing::IsEmpty());
}

TEST(IssueGraph, tiesOfTheSheetsTellWhoseTheyAre)
{
    Scenario scenario = test::smallScenario();
    scenario.dependencies.clear();
    for (const PartyId party : { emp, uni }) {
        auto& preferences = *scenario.parties[party.index()].preferences;
        preferences.interactions = { { { choice(hours, 0), choice(pay, 1) }, 300 },
            { { choice(pay, 2), choice(hours, 1) }, -200 }, { { choice(pay, 1) }, 100 } };
    }
    scenario.parties[1].preferences->redLines
        = { { { choice(hours, 0), choice(review, 0) }, true, {} },
              { { choice(pay, 0), choice(review, 1) }, false, {} } };
    const IssueGraph graph = graphOf(scenario);
    EXPECT_THAT(graph.ties,
        testing::ElementsAre(IssueTie { Kind::interaction, pay, hours, {}, { emp, uni } },
            IssueTie { Kind::redLine, hours, review, {}, { uni } }));

    for (Party& party : scenario.parties)
        party.preferences.reset(); // as everybody sees it
    const IssueGraph seen = graphOf(scenario);
    EXPECT_THAT(seen.ties, testing::IsEmpty());
    EXPECT_THAT(seen.alone, testing::ElementsAre(pay, hours, review));
}

TEST(IssueGraph, dependenciesThatRunInACircleAreFound)
{
    Scenario scenario = test::smallScenario();
    Issue notice = scenario.issues[1];
    notice.id = "notice";
    scenario.issues.push_back(notice);
    scenario.dependencies = { { { choice(pay, 0) }, { choice(hours, 0) }, {} },
        { { choice(hours, 0) }, { choice(review, 0) }, {} },
        { { choice(review, 0) }, { choice(pay, 1) }, {} },
        { { choice(review, 0) }, { choice(IssueId(3U), 0) }, {} } };
    EXPECT_THAT(
        graphOf(scenario).circles, testing::ElementsAre(testing::ElementsAre(pay, hours, review)));
    scenario.dependencies.erase(scenario.dependencies.begin() + 1);
    EXPECT_THAT(graphOf(scenario).circles, testing::IsEmpty());
}

TEST(IssueGraph, knowsTheFlagship)
{
    const Scenario scenario = test::shippedScenario("price-of-the-hours");
    const IssueGraph graph = graphOf(scenario);
    std::size_t dependencies = 0;
    for (const IssueTie& tie : ties(graph, Kind::dependency))
        dependencies += tie.dependencies.size();
    EXPECT_EQ(dependencies, scenario.dependencies.size()); // each has an issue on either side
    EXPECT_EQ(shown(graph), scenario.issues.size());
    for (const IssueGroup& group : graph.groups)
        EXPECT_GT(nearest(group), 0.05);
    EXPECT_EQ(graphOf(scenario), graph);
}

RC_GTEST_PROP(IssueGraph, hasAPlaceForEveryIssueAndKeepsThemApart, ())
{
    const test::SmallScenario small(test::anySeed(),
        { test::upTo(1, 4), test::upTo(1, 30), test::upTo(2, 5), test::upTo(0, 25) });
    const IssueGraph graph = issueGraph(small.scenario, small.terms);
    RC_ASSERT(shown(graph) == small.scenario.issues.size());
    for (std::size_t g = 0; g < graph.groups.size(); ++g) {
        const IssueGroup& group = graph.groups[g];
        RC_ASSERT(group.issues.size() >= 2U);
        RC_ASSERT(group.places.size() == group.issues.size());
        RC_ASSERT((g == 0 || graph.groups[g - 1].issues.size() >= group.issues.size()));
        RC_ASSERT(nearest(group) > 0); // the picture sees to the rest
        for (const IssueGroup::Place& place : group.places) {
            RC_ASSERT((place.x >= 0 && place.x <= 1));
            RC_ASSERT((place.y >= 0 && place.y <= 1));
        }
    }
    const auto groupOf = [&graph](IssueId issue) {
        return std::find_if(
            graph.groups.begin(), graph.groups.end(), [issue](const IssueGroup& group) {
                return std::binary_search(group.issues.begin(), group.issues.end(), issue);
            });
    };
    for (const IssueTie& tie : graph.ties) {
        RC_ASSERT(groupOf(tie.from) != graph.groups.end());
        RC_ASSERT(groupOf(tie.from) == groupOf(tie.to));
        RC_ASSERT(tie.kind == Kind::dependency || tie.from < tie.to);
        RC_ASSERT(tie.dependencies.empty() != tie.parties.empty());
    }
    for (const auto& circle : graph.circles)
        for (const IssueId issue : circle)
            RC_ASSERT(std::any_of(graph.ties.begin(), graph.ties.end(), [&](const IssueTie& tie) {
                return tie.kind == Kind::dependency && tie.from == issue
                    && std::binary_search(circle.begin(), circle.end(), tie.to);
            }));
}

TEST(IssueGraph, aLargeTangleTakesNoTime)
{
    // Every issue with every other: as many springs as there can be.
    Scenario scenario = test::smallScenario();
    scenario.dependencies.clear();
    const Issue one = scenario.issues[1];
    scenario.issues.assign(maxIssues, one);
    for (Party& party : scenario.parties)
        party.preferences.reset();
    for (std::size_t i = 0; i < maxIssues; ++i)
        for (std::size_t j = i + 1; j < maxIssues && scenario.dependencies.size() < 256; ++j)
            scenario.dependencies.push_back(
                { { choice(IssueId(i), 0) }, { choice(IssueId((i * 7 + j) % maxIssues), 0) }, {} });
    const IssueGraph graph = graphOf(scenario);
    EXPECT_EQ(shown(graph), maxIssues);
}

} // namespace pourparler
