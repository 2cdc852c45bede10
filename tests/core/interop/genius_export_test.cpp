// What GENIUS is told of a scenario, what it is not told, and that it comes back the same.
#include "core/interop/genius_export.h"
#include "core/interop/genius_import.h"
#include "core/interop/genius_names.h"
#include "core/scenario/terms.h"
#include "tests/core/interop/genius_sample.h"
#include "tests/support/described.h"
#include "tests/support/shipped.h"
#include "tests/support/small_scenario.h"

#include <boost/multiprecision/cpp_int.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace pourparler::test {
namespace {

using boost::multiprecision::cpp_rational;
using testing::HasSubstr;
using testing::Not;

std::string unsaidOf(const Scenario& scenario)
{
    return described(exportGenius(scenario, "en").unsaid);
}

std::string bytesOf(const GeniusExport& exported, const std::string& name)
{
    for (const auto& [file, bytes] : exported.files)
        if (file == name)
            return bytes;
    throw std::runtime_error(name + " is not among the files");
}

GeniusImport importedAgain(const GeniusExport& exported, const std::string& id)
{
    std::vector<GeniusFile> files;
    for (const auto& [name, bytes] : exported.files)
        files.push_back({ "out/" + name, bytes });
    const GeniusFile domain = files.front();
    files.erase(files.begin());
    return importGenius(domain, files, id);
}

Scenario everything()
{
    const auto files = loadScenarioFolder(POURPARLER_SOURCE_DIR "/tests/data/scenarios/everything");
    return *readScenario(*files).scenario;
}

TEST(GeniusExport, WritesADomainAndAProfileForEveryVote)
{
    const GeniusExport exported = exportGenius(garden(), "en");
    ASSERT_EQ(exported.files.size(), 2U);
    EXPECT_EQ(exported.files[0].first, "domain.xml");
    EXPECT_EQ(exported.files[0].second, R"(<?xml version="1.0"?>
<negotiation_template>
  <utility_space number_of_issues="3">
    <objective index="0" description="" name="Garden" type="objective" etype="objective">
      <issue index="1" name="Hedge" vtype="discrete" type="discrete" etype="discrete">
        <item index="1" value="high" />
        <item index="2" value="low" />
        <item index="3" value="none" />
      </issue>
      <issue index="2" name="Trees" vtype="integer" type="integer" etype="integer" lowerbound="2" upperbound="6" />
      <issue index="3" name="Bench" vtype="discrete" type="discrete" etype="discrete">
        <item index="1" value="oak" />
        <item index="2" value="none" />
      </issue>
    </objective>
  </utility_space>
</negotiation_template>
)");
    EXPECT_EQ(exported.files[1].first, "Neighbour.xml");
    EXPECT_EQ(exported.files[1].second, R"(<?xml version="1.0"?>
<utility_space>
  <objective index="0" description="" name="Garden" type="objective" etype="objective">
    <issue index="1" name="Hedge" vtype="discrete" type="discrete" etype="discrete">
      <item index="1" value="high" evaluation="2" />
      <item index="2" value="low" evaluation="1" />
      <item index="3" value="none" evaluation="0" />
    </issue>
    <issue index="2" name="Trees" vtype="integer" type="integer" etype="integer" lowerbound="2" upperbound="6">
      <evaluator ftype="linear" slope="-0.075" offset="0.3" />
    </issue>
    <issue index="3" name="Bench" vtype="discrete" type="discrete" etype="discrete">
      <item index="1" value="oak" evaluation="1" />
      <item index="2" value="none" evaluation="10" />
    </issue>
    <weight index="1" value="0.5" />
    <weight index="2" value="1" />
    <weight index="3" value="0.2" />
  </objective>
  <discount_factor value="1" />
  <reservation value="0.25" />
</utility_space>
)");
    EXPECT_EQ(described(exported.unsaid), "");
}

TEST(GeniusExport, WritesInteractionsAsHyperRectangles)
{
    const GeniusExport exported = exportGenius(boxes(), "en");
    EXPECT_EQ(described(exported.unsaid), "");
    EXPECT_THAT(
        bytesOf(exported, "Packer.xml"), HasSubstr(R"(    <utility maxutility="1000000000000">
      <ufun type="PlainUfun" weight="1" aggregation="sum">
        <hyperRectangle utility="250000000000">
          <INCLUDES index="1" min="2" max="4" />
          <INCLUDES index="2" min="5" max="9" />
        </hyperRectangle>
)"));
    EXPECT_THAT(bytesOf(exported, "Packer.xml"), HasSubstr("<utility_space type=\"nonlinear\">"));
}

TEST(GeniusExport, NamesAreThoseOfALanguage)
{
    const Scenario scenario = shippedScenario("home-and-screen");
    const std::string english = exportGenius(scenario, "en").files.front().second;
    const std::string french = exportGenius(scenario, "fr").files.front().second;
    EXPECT_THAT(english, HasSubstr("name=\"" + scenario.title.in("en") + '"'));
    EXPECT_THAT(french, HasSubstr("name=\"" + scenario.title.in("fr") + '"'));
}

TEST(GeniusExport, NamesAreUnlikeEachOther)
{
    Scenario scenario = smallScenario();
    scenario.issues[1].title = scenario.issues[0].title;
    scenario.issues[1].options[1].label = scenario.issues[1].options[0].label;
    scenario.parties[0].name = everywhere("a/b");
    scenario.parties[1].name = everywhere("domain");
    const GeniusExport exported = exportGenius(scenario, "en");
    EXPECT_EQ(exported.files[1].first, "party-emp.xml");
    EXPECT_EQ(exported.files[2].first, "domain (2).xml");
    const std::string issue = scenario.issues[0].title.in("en");
    const std::string option = scenario.issues[1].options[0].label.in("en");
    const std::string unsaid = described(exported.unsaid);
    EXPECT_THAT(unsaid, HasSubstr("genius-renamed | " + issue + " | " + issue + " (2)\n"));
    EXPECT_THAT(unsaid, HasSubstr("genius-renamed | " + option + " | " + option + " (2)\n"));
    EXPECT_THAT(unsaid, HasSubstr("genius-renamed | a/b | party-emp\n"));
    EXPECT_THAT(unsaid, HasSubstr("genius-renamed | domain | domain (2)\n"));
    EXPECT_TRUE(importedAgain(exported, "x").files.has_value());
}

TEST(GeniusExport, ListsWhatItCannotSay)
{
    EXPECT_EQ(unsaidOf(everything()),
        "r :0:0 genius-number-as-items | Notice\n"
        "r :0:0 genius-party-unsaid | med\n"
        "r :0:0 genius-red-lines-unsaid | emp | 2\n"
        "r :0:0 genius-interactions-unsaid | emp | 1\n"
        "r :0:0 genius-time-cost-unsaid | emp\n"
        "r :0:0 genius-dependencies-unsaid | 1\n"
        "r :0:0 genius-partial-unsaid\n"
        "r :0:0 genius-protocol-unsaid\n"
        "r :0:0 genius-words-unsaid\n"
        "r :0:0 genius-injects-unsaid | 1\n"
        "r :0:0 genius-value-table-unsaid\n");
    EXPECT_THAT(unsaidOf(everything()), Not(HasSubstr("ratification"))); // everybody who votes
    EXPECT_THAT(unsaidOf(smallScenario()), HasSubstr("genius-ratification-unsaid\n"));
}

TEST(GeniusExport, ListsWhatOneOddNumberCosts)
{
    const Scenario plain = boxes();
    const auto changed = [&plain](const auto& change) {
        Scenario scenario = plain;
        change(scenario, *scenario.parties[0].preferences);
        return unsaidOf(scenario);
    };
    using S = Scenario&;
    using P = Preferences&;
    EXPECT_EQ(changed([](S, P own) { own.cap = 5 * own.cap.value() / 10; }),
        "r :0:0 genius-cap-unsaid | packer | 0.5\n");
    EXPECT_EQ(changed([](S, P own) { own.cap.reset(); }), "");
    EXPECT_EQ(changed([](S, P own) {
        own.interactions[0].points *= 4;
        own.cap.reset();
    }),
        "r :0:0 genius-above-one-unsaid | packer\n");
    EXPECT_EQ(
        changed([](S, P own) { own.timeCost = 1; }), "r :0:0 genius-time-cost-unsaid | packer\n");
    // Two separate ranges of an issue are no rectangle.
    EXPECT_EQ(changed([](S, P own) {
        own.interactions[1].options.push_back({ IssueId(2U), OptionId(2U) });
    }),
        "r :0:0 genius-interactions-unsaid | packer | 4\n");
    // A number in steps of two is no whole number of GENIUS.
    EXPECT_THAT(changed([](S scenario, P own) {
        Issue& issue = scenario.issues[2];
        issue.number->step = 2;
        issue.number->to = 18;
        own.interactions.clear();
    }),
        "r :0:0 genius-number-as-items | C\n");
    EXPECT_THAT(changed([](S scenario, P own) {
        scenario.points.steps = 3;
        own.cap = 3;
        own.walkAway = 1;
        own.worth[0] = { 1, 0, 0, 0, 0, 0, 0, 0, 0, 0 };
        own.interactions.clear();
    }),
        "r :0:0 genius-number-as-items | A\n"
        "r :0:0 genius-worth-rounded | packer | reservation\n"
        "r :0:0 genius-worth-rounded | packer | A\n");
}

/// Values of a scenario that people play, on the scale from 0 to 1.
TEST(GeniusExport, ShippedScenariosKeepTheirValues)
{
    for (const char* id : { "home-and-screen", "price-of-the-hours" }) {
        const Scenario before = shippedScenario(id);
        const Scenario after = scenarioOf(importedAgain(exportGenius(before, "fr"), id));
        std::vector<const Sheet*> sheets;
        const Terms terms = termsOf(before);
        for (std::size_t p = 0; p < before.parties.size(); ++p)
            if (const Sheet* sheet = terms.sheet(PartyId(p)))
                sheets.push_back(sheet);
        const Terms again = termsOf(after);
        ASSERT_EQ(sheets.size(), after.parties.size());
        ASSERT_EQ(before.issues.size(), after.issues.size());
        const auto same = [&](Points then, Points now) {
            return cpp_rational(then, before.points.steps) == cpp_rational(now, after.points.steps);
        };
        for (std::size_t p = 0; p < sheets.size(); ++p) {
            const Sheet& now = *again.sheet(PartyId(p));
            EXPECT_TRUE(same(sheets[p]->walkAway, now.walkAway));
            for (std::size_t i = 0; i < before.issues.size(); ++i)
                EXPECT_TRUE(std::equal(sheets[p]->value[i].begin(), sheets[p]->value[i].end(),
                    now.value[i].begin(), now.value[i].end(), same))
                    << id << ' ' << p << ' ' << before.issues[i].id;
        }
        for (std::size_t i = 0; i < before.issues.size(); ++i)
            for (std::size_t o = 0; o < before.issues[i].options.size(); ++o)
                EXPECT_EQ(before.issues[i].options[o].label.in("fr"),
                    after.issues[i].options[o].label.in("fr"));
    }
}

} // namespace
} // namespace pourparler::test
