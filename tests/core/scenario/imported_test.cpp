// Scenarios from other tools: what they may do without, points instead of weights and scores, their own scale, caps, and
// interactions of several options an issue.
#include "core/scenario/finding_codes.h"
#include "core/scenario/terms.h"
#include "tests/core/scenario/sample.h"
#include "tests/support/described.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace pourparler {
namespace {

using test::described;
using test::importedWith;
using test::sampleWith;
using test::sampleYaml;

constexpr Points one = 1'000'000'000'000;

Choice choice(std::size_t issue, std::size_t option)
{
    return { IssueId(issue), OptionId(option) };
}

Scenario imported()
{
    auto reading = readScenario(importedWith());
    EXPECT_TRUE(reading.scenario.has_value()) << described(reading.findings);
    return *std::move(reading.scenario);
}

std::string findingsWith(std::string_view from, std::string_view to)
{
    return described(readScenario(importedWith(from, to)).findings);
}

TEST(Imported, WhatIsMissingIsARemark)
{
    const Reading reading = readScenario(importedWith());
    EXPECT_FALSE(reading.hasProblems());
    EXPECT_EQ(described(reading.findings),
        "r scenario.yaml:44:5 weights-not-100 | old | 101\n"
        "r briefs/en/old.md:0:0 brief-missing | old | en\n"
        "r briefs/en/one.md:0:0 brief-missing | one | en\n"
        "r briefs/en/two.md:0:0 brief-missing | two | en\n"
        "r briefs/fr/old.md:0:0 brief-missing | old | fr\n"
        "r briefs/fr/one.md:0:0 brief-missing | one | fr\n"
        "r briefs/fr/two.md:0:0 brief-missing | two | fr\n"
        "r public/en:0:0 instructions-missing | en\n"
        "r public/fr:0:0 instructions-missing | fr\n");
}

TEST(Imported, DoesWithoutWhatOnlyPeopleAskFor)
{
    const Scenario scenario = imported();
    EXPECT_TRUE(scenario.imported);
    EXPECT_EQ(scenario.points, (PointScale { 1, one }));
    EXPECT_EQ(scenario.level, std::nullopt);
    EXPECT_EQ(scenario.minutes, 0);
    EXPECT_EQ(scenario.parties[0].kind, std::nullopt);
    EXPECT_TRUE(scenario.parties[0].about.empty());
    EXPECT_TRUE(scenario.parties[0].preferences->walkAwayText.empty());
    EXPECT_EQ(scenario.issues[0].tags, Tags {});
    EXPECT_EQ(scenario.issues[2].options[3].label.in("fr"), "4"); // no unit
    EXPECT_EQ(scenario.issues[3].options.size(), 1U);
}

TEST(Imported, WithoutTheWordTheSameIsFullOfProblems)
{
    const std::string text = findingsWith("imported: true", "imported: false");
    for (const char* wanted :
        { "P scenario.yaml:3:1 missing-key |  | level", "missing-key |  | minutes",
            "missing-key | parties.one | kind", "missing-key | parties.one | about",
            "missing-key | parties.one | interests", "missing-key | parties.one | weights",
            "missing-key | parties.one.walk_away | text", "missing-key | issues.price | tags",
            "missing-key | issues.days.number | unit",
            "unknown-key | issues.price.options.low | points", "unknown-key | issues.days | points",
            "wrong-count | issues.only.options | 1 | 2 | 250", "number-range | fixed | 7 | 7",
            "missing-key | issues.fixed | scores", "P scenario.yaml:44:5 weights-not-100",
            "P briefs/en/old.md:0:0 brief-missing", "P public/en:0:0 instructions-missing" })
        EXPECT_NE(text.find(wanted), std::string::npos) << wanted << " is not in\n" << text;
}

TEST(Imported, OptionsAreWorthPoints)
{
    const Terms terms = termsOf(imported());
    const Sheet& first = *terms.sheet(PartyId(0U));
    EXPECT_EQ(first.value,
        (std::vector<std::vector<Points>> { { 333'333'333'333, 0, one / 2 }, { 0 },
            { one / 10, one / 5, 3 * one / 10, 2 * one / 5 }, { 0 } }));
    EXPECT_EQ(first.walkAway, one / 4);
    EXPECT_EQ(first.cap, one);
    EXPECT_EQ(first.interactions[1].points, -1);
    EXPECT_EQ(first.interactions[0].options,
        (std::vector { choice(0, 0), choice(0, 2), choice(2, 1), choice(2, 2) }));
    const Sheet& second = *terms.sheet(PartyId(1U));
    EXPECT_EQ(second.value[0], (std::vector { -one / 10, 3 * one / 2, Points { 0 } }));
    // From 0.5 down to 0 in three steps, the nearest each.
    EXPECT_EQ(
        second.value[2], (std::vector<Points> { one / 2, 333'333'333'333, 166'666'666'667, 0 }));
    EXPECT_EQ(second.walkAway, -one / 2);
    EXPECT_EQ(second.cap, std::nullopt);
    // Weight × score, on the scenario's own scale.
    const Sheet& old = *terms.sheet(PartyId(2U));
    EXPECT_EQ(old.value[0], (std::vector<Points> { 600'000'000'000, 300'000'000'000, 0 }));
    EXPECT_EQ(old.walkAway, one / 10);
}

TEST(Imported, AnIssueLeftOpenCountsByTheMostItCouldBring)
{
    Scenario scenario = imported();
    scenario.protocol.leftOpen = LeftOpen::walkAway;
    // 0.5 of 0.9 and 0.4 of 0.9, of 0.25.
    EXPECT_EQ(termsOf(scenario).sheets[0]->leftOpen,
        (std::vector<Points> { 138'888'888'888, 0, 111'111'111'111, 0 }));
    scenario.protocol.leftOpen = LeftOpen::scores;
    scenario.parties[0].preferences->leftOpen = { 50, 100, 25, 0 };
    EXPECT_EQ(
        termsOf(scenario).sheets[0]->leftOpen, (std::vector<Points> { one / 4, 0, one / 10, 0 }));
}

TEST(Imported, LeftOpenScoresAreAskedOfPartiesInPointsToo)
{
    const std::string text = findingsWith("left_open: zero", "left_open: scores");
    EXPECT_NE(text.find("left-open-missing | only | two"), std::string::npos) << text;
    EXPECT_EQ(text.find("left-open-missing | only | old"), std::string::npos) << text;
}

TEST(Imported, WhoGivesPointsGivesThemToEveryOption)
{
    EXPECT_NE(findingsWith("points: {one: 0, two: 1.5}", "points: {two: 1.5}")
                  .find("points-missing | issues.price.options.mid | one | price.mid"),
        std::string::npos);
    EXPECT_NE(findingsWith("one: [0.1, 0.2, 0.3, 0.4]", "one: [0.1, 0.2, 0.3]")
                  .find("score-count | issues.days.points.one | one | 3 | 4"),
        std::string::npos);
}

TEST(Imported, PointsOfAPartyWithWeightsCountNothing)
{
    const auto files
        = importedWith("points: {one: 0, two: 1.5}", "points: {one: 0, two: 1.5, old: 1}");
    const Reading reading = readScenario(files);
    EXPECT_FALSE(reading.hasProblems());
    EXPECT_NE(described(reading.findings)
                  .find("r scenario.yaml:54:70 points-beside-weights | "
                        "issues.price.options.mid.points.old | old | price.mid"),
        std::string::npos)
        << described(reading.findings);
    EXPECT_TRUE(reading.scenario->parties[2].preferences->worth.empty());
}

TEST(Imported, MayGoFarBeyondTheScaleButNotBeyondWhatCanBeSummed)
{
    EXPECT_TRUE(readScenario(importedWith("two: 1.5}", "two: 100}")).scenario.has_value());
    EXPECT_NE(
        findingsWith("two: 1.5}", "two: 100.1}").find("points-beyond-scale"), std::string::npos);
    std::string many = "interactions:\n";
    for (int n = 0; n < 50; ++n)
        many += "      - {all_of: [price.mid, days.1], points: -100}\n";
    EXPECT_NE(
        findingsWith("interactions:\n      - {all_of: [price.mid, days.1], points: 2.5}\n", many)
            .find("points-too-large | two | 4503"),
        std::string::npos);
}

TEST(Scales, AreWrittenAndReadToTheStep)
{
    // Thirds have no decimal; the nearest with twelve is taken for the step.
    const auto in = [](std::string_view points) {
        std::string yaml
            = sampleYaml("minutes: 45", "minutes: 45\npoints: {most: 1, steps: 30000}");
        const auto put = [&yaml](std::string_view from, std::string_view to) {
            yaml.replace(yaml.find(from), from.size(), to);
        };
        put("points: 33.5", "points: " + std::string(points));
        put("points: 20", "points: 0.2");
        put("points: 10", "points: 0.1");
        put("points: -2.25", "points: 0");
        put("time_cost: 0.5", "time_cost: 0");
        put("uni: 4.25, emp: -3", "uni: 0");
        return readScenario(sampleWith(yaml));
    };
    const Reading third = in("0.333333333333");
    ASSERT_TRUE(third.scenario.has_value()) << described(third.findings);
    EXPECT_EQ(third.scenario->parties[0].preferences->walkAway, 10'000);
    EXPECT_EQ(termsOf(*third.scenario).sheets[0]->value[0][2], 12'000); // 40 of 100
    EXPECT_NE(described(in("0.33334").findings).find("too-many-decimals"), std::string::npos);
    EXPECT_NE(described(in("1.01").findings).find("points-beyond-scale"), std::string::npos);
}

} // namespace
} // namespace pourparler
