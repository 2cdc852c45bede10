// What files of GENIUS become: names, issues, worth to the last step, and what is odd about real files.
#include "core/interop/genius_import.h"
#include "core/packages/package_space.h"
#include "core/scenario/terms.h"
#include "tests/core/interop/genius_sample.h"
#include "tests/support/described.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <map>

namespace pourparler::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

constexpr Points one = 1'000'000'000'000;

std::vector<std::string> optionIds(const Issue& issue)
{
    std::vector<std::string> ids;
    for (const Option& option : issue.options)
        ids.push_back(option.id);
    return ids;
}

Sheet sheetOf(const Scenario& scenario, std::size_t party = 0)
{
    return *termsOf(scenario).sheet(PartyId(party));
}

/// What the import had to say, a line each.
std::string told(const GeniusFile& domain, const GeniusFile& profile)
{
    return described(importGenius(domain, { profile }, "x").findings);
}

Points worthOf(const Scenario& scenario, std::initializer_list<std::size_t> options)
{
    Package package;
    std::size_t issue = 0;
    for (const std::size_t option : options)
        package.set(IssueId(issue++), OptionId(option));
    return PackageSpace(scenario, termsOf(scenario)).value(PartyId(0U), package);
}

TEST(GeniusImport, IsAScenario)
{
    const GeniusImport imported = importGenius(gardenDomain(), { gardenProfile() }, "garden");
    EXPECT_EQ(described(imported.findings), "");
    const Scenario scenario = scenarioOf(imported);
    EXPECT_TRUE(scenario.imported);
    EXPECT_EQ(scenario.id, "garden");
    EXPECT_EQ(scenario.title.in("fr"), "Garden");
    EXPECT_EQ(scenario.points, (PointScale { 1, one }));
    ASSERT_EQ(scenario.issues.size(), 3U);
    EXPECT_EQ(scenario.issues[0].id, "hedge");
    EXPECT_EQ(scenario.issues[0].title.in("en"), "Hedge");
    EXPECT_THAT(optionIds(scenario.issues[0]), ElementsAre("high", "low", "none"));
    EXPECT_EQ(scenario.issues[1].kind, IssueKind::number);
    EXPECT_THAT(optionIds(scenario.issues[1]), ElementsAre("2", "3", "4", "5", "6"));
    EXPECT_EQ(scenario.parties[0].name.in("en"), "Neighbour");
    EXPECT_EQ(scenario.parties[0].id, "neighbour");
    EXPECT_EQ(scenario.protocol.rounds, 20);
    EXPECT_FALSE(scenario.protocol.partialAgreement);
}

TEST(GeniusImport, MatchesIssuesAndItemsByName)
{
    const Sheet sheet = sheetOf(garden());
    EXPECT_THAT(sheet.value[0], ElementsAre(one / 2, one / 4, 0));
    EXPECT_THAT(sheet.value[1],
        ElementsAre(3 * one / 10, 225 * one / 1000, 3 * one / 20, 75 * one / 1000, 0));
    EXPECT_THAT(sheet.value[2], ElementsAre(one / 50, one / 5));
    EXPECT_EQ(sheet.walkAway, one / 4);
    EXPECT_EQ(sheet.cap, one);
}

TEST(GeniusImport, ThirdsAreExact)
{
    // 0.5 × 1 / 3 and 0.5 × 3 / 7: sums of such values that are the same have to stay the same.
    const Scenario scenario
        = garden(with(with(gardenProfile(), R"(evaluation="4.0")", R"(evaluation="3")"),
            R"(value="none" evaluation="10")", R"(value="none" evaluation="7")"));
    const Points step = scenario.points.steps;
    EXPECT_EQ(step % 21, 0);
    EXPECT_GT(step, one / 10);
    EXPECT_EQ(sheetOf(scenario).value[0][1], step / 3);
    EXPECT_EQ(sheetOf(scenario).value[2][0], step / 5 / 7);
}

TEST(GeniusImport, WithoutACommonStepEachIsRoundedOnce)
{
    // Denominators 999,983 and 999,979 have no common multiple that a scale could have.
    const GeniusFile profile
        = with(with(gardenProfile(), R"(evaluation="4.0")", R"(evaluation="999983")"),
            R"(value="none" evaluation="10")", R"(value="none" evaluation="999979")");
    EXPECT_EQ(told(gardenDomain(), profile), "r :0:0 genius-rounded\n");
    const Scenario scenario = garden(profile);
    EXPECT_EQ(scenario.points.steps, one);
    EXPECT_EQ(sheetOf(scenario).value[0][1], std::llroundl(one * (0.5L * 2 / 999983)));
    EXPECT_EQ(sheetOf(scenario).value[2][0], std::llroundl(one * (0.2L / 999979)));
}

TEST(GeniusImport, PackagesAreNeverWorthMoreThanOne)
{
    const GeniusFile profile
        = with(gardenProfile(), R"(index="3" value="0.5")", R"(index="3" value="0.5001")");
    EXPECT_EQ(
        told(gardenDomain(), profile), "r in/Neighbour.xml:1:1 genius-weights-sum | 1.0001\n");
    const Scenario scenario = garden(profile);
    EXPECT_EQ(worthOf(scenario, { 0, 0, 1 }), one);
    EXPECT_EQ(worthOf(scenario, { 0, 0, 0 }), 5001 * one / 10000 + 3 * one / 10 + one / 50);
}

TEST(GeniusImport, HyperRectanglesAreInteractions)
{
    const Scenario scenario = boxes();
    const Sheet sheet = sheetOf(scenario);
    EXPECT_EQ(sheet.interactions.size(), 4U);
    EXPECT_EQ(sheet.walkAway, one / 10);
    // 50, 30 and −10 of 200.
    EXPECT_EQ(worthOf(scenario, { 2, 5, 0 }), one / 4 - one / 20);
    EXPECT_EQ(worthOf(scenario, { 4, 9, 7 }), one / 4 + 3 * one / 20 - one / 20);
    EXPECT_EQ(worthOf(scenario, { 5, 5, 7 }), 3 * one / 20 - one / 20);
    EXPECT_EQ(worthOf(scenario, { 1, 5, 7 }), 3 * one / 20);
    EXPECT_EQ(worthOf(scenario, { 0, 4, 0 }), 0);
    EXPECT_EQ(worthOf(scenario, { 2, 4, 0 }), -one / 20);
}

TEST(GeniusImport, RectanglesMayHaveBoundsThatSayNothing)
{
    const auto withBounds = [](std::string_view bounds) {
        return boxes(with(boxesProfile(), R"(<INCLUDES index="3" min="7" max="7"/>)", bounds));
    };
    // Beyond the issue's own, all of an issue's at once, or none: everywhere.
    EXPECT_EQ(worthOf(withBounds(R"(<INCLUDES index="3" min="-5" max="3"/>)"), { 0, 0, 3 }),
        3 * one / 20);
    EXPECT_EQ(worthOf(withBounds(R"(<INCLUDES index="3" min="2" max="9"/>
        <INCLUDES index="3" min="0" max="4"/>)"),
                  { 0, 0, 4 }),
        3 * one / 20);
    EXPECT_EQ(worthOf(withBounds(""), { 0, 0, 5 }), 3 * one / 20);
    EXPECT_EQ(
        worthOf(withBounds(R"(<EXCLUDES index="3" min="5" max="4"/>)"), { 0, 0, 5 }), 3 * one / 20);
    // Nowhere.
    EXPECT_EQ(worthOf(withBounds(R"(<INCLUDES index="3" min="5" max="4"/>)"), { 0, 0, 5 }), 0);
    EXPECT_EQ(worthOf(withBounds(R"(<EXCLUDES index="3" min="0" max="9"/>)"), { 0, 0, 5 }), 0);
}

TEST(GeniusImport, RealFilesAreOdd)
{
    const GeniusFile domain { "d.xml",
        "\xef\xbb\xbf<?xml version=\"1.0\"?>\r\n"
        R"(<!-- made by hand -->
<negotiation_template><utility_space>
 <objective name="root">
  <issue index="12" name="Délai de&#10;livraison&lt;br&gt;" type="discrete"><item value="30 jours"/><item value="60 jours"/></issue>
  <objective name="inner" index="3">
   <issue index="5" name="Délai de livraison" type="discrete" description="For&#xe9;ts &amp; co"><item value="ÉTÉ"/><item value="été"/></issue>
  </objective>
  <issue name="&#x4fa1;&#x683c;" index="9" type="discrete"><item value="&#x4e00;"/></issue>
 </objective>
</utility_space></negotiation_template>)" };
    const GeniusFile profile { "Ünï.xml", R"(<utility_space>
 <objective name="root">
  <issue index="1" name="Délai de&#xa;livraison&lt;br&gt;" type="discrete"><item value="60 jours" evaluation="2"/><item value="30 jours" evaluation="1"/></issue>
  <issue index="3" name="&#x4fa1;&#x683c;" type="discrete"><item value="&#x4e00;" evaluation="1"/></issue>
  <objective name="inner" index="4">
   <weight index="2" value="2.5e-1"/>
   <issue index="2" name="Délai de livraison" type="discrete"><item value="ÉTÉ" evaluation="+3."/><item value="été" evaluation=" .6 "/></issue>
  </objective>
  <weight index="1" value="0.5"/> <weight index="3" value="0.25"/> <weight index="4" value="0.25"/>
 </objective>
</utility_space>)" };
    const GeniusImport imported = importGenius(domain, { profile }, "odd");
    EXPECT_EQ(described(imported.findings),
        "r d.xml:3:23 genius-objectives-nested | 1\n"
        "r \xc3\x9cn\xc3\xaf.xml:1:1 genius-reservation-missing\n");
    const Scenario scenario = scenarioOf(imported);
    EXPECT_EQ(scenario.title.in("en"), "odd"); // "root" is what GENIUS calls everything
    EXPECT_EQ(scenario.issues[0].title.in("en"), "Délai de\nlivraison<br>");
    EXPECT_EQ(scenario.issues[0].shortTitle.in("en"), "Délai de livraison<br>");
    EXPECT_EQ(scenario.issues[0].id, "delai-de-livraison-br");
    EXPECT_THAT(optionIds(scenario.issues[0]), ElementsAre("o-30-jours", "o-60-jours"));
    EXPECT_EQ(scenario.issues[1].id, "delai-de-livraison");
    EXPECT_EQ(scenario.issues[1].about.in("en"), "Foréts & co");
    EXPECT_THAT(optionIds(scenario.issues[1]), ElementsAre("ete", "ete-2"));
    EXPECT_EQ(scenario.issues[2].id, "i");
    EXPECT_EQ(scenario.issues[2].title.in("fr"), "価格");
    EXPECT_EQ(scenario.parties[0].id, "uni");
    const Sheet sheet = sheetOf(scenario);
    EXPECT_THAT(sheet.value[0], ElementsAre(one / 4, one / 2));
    EXPECT_THAT(sheet.value[1], ElementsAre(one / 4, one / 20));
    EXPECT_THAT(sheet.value[2], ElementsAre(one / 4));
    EXPECT_EQ(sheet.walkAway, 0);
}

TEST(GeniusImport, WindowsLettersAreRead)
{
    GeniusFile domain = with(gardenDomain(), "name=\"Garden\"", "name=\"Jardin \x80\xe9\"");
    const GeniusImport imported = importGenius(domain, { gardenProfile() }, "x");
    EXPECT_EQ(
        described(imported.findings), "r in/garden.xml:3:54 genius-not-utf-8 | in/garden.xml\n");
    EXPECT_EQ(scenarioOf(imported).title.in("en"), "Jardin €é");
}

TEST(GeniusImport, PartiesStandInTheOrderOfTheirProfiles)
{
    GeniusFile second = with(gardenProfile(), R"(value="0.25")", R"(value="0.5")");
    second.path = "other/Neighbour.xml";
    GeniusFile third = second;
    third.path = "domain.xml";
    const Scenario scenario
        = scenarioOf(importGenius(gardenDomain(), { gardenProfile(), second, third }, "x"));
    ASSERT_EQ(scenario.parties.size(), 3U);
    EXPECT_EQ(scenario.parties[0].name.in("en"), "Neighbour");
    EXPECT_EQ(scenario.parties[1].name.in("en"), "Neighbour (2)");
    EXPECT_EQ(scenario.parties[1].id, "neighbour-2");
    EXPECT_EQ(scenario.parties[2].name.in("en"), "domain (2)");
    EXPECT_EQ(sheetOf(scenario, 0).walkAway, one / 4);
    EXPECT_EQ(sheetOf(scenario, 1).walkAway, one / 2);
    EXPECT_THAT(scenario.protocol.order, ElementsAre(PartyId(0U), PartyId(1U), PartyId(2U)));
}

TEST(GeniusImport, OfAnItemListedTwiceTheLastEvaluationCounts)
{
    const GeniusFile profile = with(gardenProfile(), R"(<item value="none" evaluation="0"/>)",
        R"(<item value="none" evaluation="9"/><item value="none" evaluation="3"/>)");
    EXPECT_EQ(told(gardenDomain(), profile),
        "r in/Neighbour.xml:12:42 genius-evaluation-twice | Hedge | none\n");
    EXPECT_THAT(sheetOf(garden(profile)).value[0],
        ElementsAre(one / 2, one / 4, 3 * one / 8)); // 9 is not the largest
}

TEST(GeniusImport, ConstantAndNumberedEvaluators)
{
    const auto trees = [](std::string_view evaluator) {
        return sheetOf(garden(with(gardenProfile(),
                           R"(<evaluator ftype="linear" slope="-0.25" offset="1"/>)", evaluator)))
            .value[1];
    };
    EXPECT_THAT(
        trees(R"(<evaluator ftype="constant" parameter0="0.5"/>)"), testing::Each(3 * one / 20));
    EXPECT_THAT(trees(R"(<evaluator ftype="linear" parameter0="0" parameter1="0.1"/>)"),
        ElementsAre(0, 3 * one / 100, 6 * one / 100, 9 * one / 100, 12 * one / 100));
    EXPECT_THAT(trees(R"(<evaluator slope="0" offset="1"/>)"), testing::Each(3 * one / 10));
    EXPECT_THAT(trees(""), testing::Each(0));
}

TEST(GeniusImport, EvaluatorsBeginWhereTheProfileSays)
{
    const GeniusFile profile = with(
        gardenProfile(), R"(lowerbound="2" upperbound="6")", R"(lowerbound="0" upperbound="4")");
    EXPECT_EQ(told(gardenDomain(), profile),
        "r in/Neighbour.xml:7:5 genius-bounds-differ | Trees\n"
        "r in/Neighbour.xml:7:5 genius-evaluator-outside | Trees\n");
    EXPECT_THAT(sheetOf(garden(profile)).value[1],
        ElementsAre(3 * one / 20, 75 * one / 1000, 0, -75 * one / 1000, -3 * one / 20));
}

/// Read and kept to 10^-9 of what exact rationals give, whatever is written.
TEST(GeniusImport, ValuesAreExactToTheNinthDecimal)
{
    const std::vector<std::string> written { "0.1", "1e-9", "0.333333333333333333", "3.3333e-1",
        "123456789.987654321", "7", "0.06999999999999999" };
    for (const std::string& weight : written)
        for (const std::string& largest : written) {
            if (std::stold(weight) > 100)
                continue;
            GeniusFile profile = with(
                gardenProfile(), R"(index="3" value="0.5")", R"(index="3" value=")" + weight + '"');
            profile = with(profile, R"(evaluation="4.0")", "evaluation=\"" + largest + '"');
            profile = with(profile, R"(evaluation="2")", R"(evaluation="0.05")");
            const Scenario scenario = garden(profile);
            const long double most = std::max(0.05L, std::stold(largest));
            const long double exact = std::stold(weight) * 0.05L / most;
            const long double read = static_cast<long double>(sheetOf(scenario).value[0][1])
                / static_cast<long double>(scenario.points.steps);
            EXPECT_LE(std::fabs(read - exact), 1e-12L) << weight << ' ' << largest;
        }
}

TEST(GeniusImport, IdsAndNames)
{
    GeniusFile domain = gardenDomain();
    const std::string twins = R"(<issue index="20" name="HEDGE" type="discrete">
        <item value="A very long name of an option, far longer than an id may be, 1"/>
        <item value="A very long name of an option, far longer than an id may be, 2"/>
        <item value="?"/><item value="!"/></issue>)";
    domain = with(domain, "</objective>", twins + "</objective>");
    GeniusFile profile = with(gardenProfile(), "</objective>",
        R"(<issue index="20" name="HEDGE" type="discrete">
        <item value="A very long name of an option, far longer than an id may be, 1" evaluation="1"/>
        <item value="A very long name of an option, far longer than an id may be, 2" evaluation="1"/>
        <item value="?" evaluation="1"/><item value="!" evaluation="1"/></issue>
        <weight index="20" value="0"/></objective>)");
    const Scenario scenario = scenarioOf(importGenius(domain, { profile }, "x"));
    const Issue& issue = scenario.issues[3];
    EXPECT_EQ(issue.id, "hedge-2");
    EXPECT_THAT(optionIds(issue),
        ElementsAre(
            "a-very-long-name-of-an-option-fa", "a-very-long-name-of-an-option-2", "o", "o-2"));
    EXPECT_EQ(issue.options[0].shortLabel.in("en"), "A very long n…");
}

} // namespace
} // namespace pourparler::test
