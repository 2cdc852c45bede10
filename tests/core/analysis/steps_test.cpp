// Steps between proposals and what they are called.

#include "core/analysis/steps.h"
#include "tests/core/analysis/dealt.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <map>
#include <ostream>

namespace pourparler {

void PrintTo(StepClass which, std::ostream* out) { *out << nameOf(which); }

} // namespace pourparler

namespace pourparler::test {

namespace {

/// The definitions, as they are written down.
std::vector<StepClass> definitionsMet(Points own, Points other)
{
    std::vector<StepClass> met;
    if (own > 0 && other > 0)
        met.push_back(StepClass::fortunate);
    if (own > 0 && other <= 0)
        met.push_back(StepClass::selfish);
    if (own < 0 && other >= 0)
        met.push_back(StepClass::concession);
    if (own <= 0 && other < 0)
        met.push_back(StepClass::unfortunate);
    if (own == 0 && other > 0)
        met.push_back(StepClass::nice);
    if (own == 0 && other == 0)
        met.push_back(StepClass::silent);
    return met;
}

StepTally tallyOf(const std::vector<StepClass>& classes)
{
    StepTally tally;
    for (const StepClass which : classes)
        tally.add(which);
    return tally;
}

} // namespace

TEST(StepClasses, areAPartitionOfAllSigns)
{
    std::map<StepClass, int> met;
    for (const Points own : { -1, 0, 1 })
        for (const Points other : { -1, 0, 1 }) {
            const auto definitions = definitionsMet(own, other);
            ASSERT_EQ(definitions.size(), 1U) << own << ' ' << other;
            EXPECT_EQ(classOfStep(own, other), definitions.front()) << own << ' ' << other;
            ++met[definitions.front()];
        }
    EXPECT_EQ(met.size(), allStepClasses.size());
}

RC_GTEST_PROP(StepClasses, dependOnSignsAlone, (Points own, Points other))
{
    const std::vector<StepClass> expected { classOfStep(own, other) };
    RC_ASSERT(definitionsMet(own, other) == expected);
    RC_ASSERT(classOfStep((own > 0) - (own < 0), (other > 0) - (other < 0)) == expected.front());
}

TEST(StepTally, dividesWhatHelpsByWhatDoesNot)
{
    const StepTally tally
        = tallyOf({ StepClass::fortunate, StepClass::concession, StepClass::concession,
            StepClass::nice, StepClass::selfish, StepClass::unfortunate, StepClass::silent });
    const Fraction twoSevenths { 2, 7 };
    const Fraction fourThirds { 4, 3 };
    EXPECT_EQ(tally.total(), 7);
    EXPECT_EQ(tally.share(StepClass::concession), twoSevenths);
    EXPECT_EQ(tally.sensitivity(), fourThirds);
}

TEST(StepTally, saysThatThereIsNothingToDivideBy)
{
    EXPECT_EQ(StepTally().share(StepClass::nice), std::nullopt);
    EXPECT_EQ(StepTally().sensitivity(), std::nullopt);
    EXPECT_EQ(tallyOf({ StepClass::nice, StepClass::concession }).sensitivity(), std::nullopt);
    EXPECT_EQ(tallyOf({ StepClass::silent, StepClass::silent }).sensitivity(), Fraction());
}

TEST(Steps, areReadPairByPairAndForTheGroup)
{
    const Scenario scenario = smallScenario();
    const Steps read = steps(whole(talked(scenario,
        { "propose pay=mid hours=long review=none", // 80, 35, 12
            "propose pay=high hours=short review=yearly", // 14, 100, 100
            "propose pay=mid hours=short review=none", // 56, 65, 40: all others gain
            "propose pay=mid hours=short review=yearly", // 44, 85, 100: ngo loses nothing
            "propose pay=low hours=short review=none" }))); // 76, 30, 40
    ASSERT_EQ(read.steps.size(), 3U);

    const std::vector<StepTowards> first { { uni, 3000, StepClass::concession },
        { ngo, 2800, StepClass::concession } };
    EXPECT_EQ(read.steps[0].party, emp);
    EXPECT_EQ(read.steps[0].from, ProposalId { 1 });
    EXPECT_EQ(read.steps[0].to, ProposalId { 3 });
    EXPECT_EQ(read.steps[0].round, 2);
    EXPECT_EQ(read.steps[0].own, -2400);
    EXPECT_EQ(read.steps[0].others, first);
    EXPECT_EQ(read.steps[0].group, StepClass::concession);

    const std::vector<StepTowards> second { { emp, 3000, StepClass::concession },
        { ngo, 0, StepClass::concession } };
    EXPECT_EQ(read.steps[1].others, second);
    EXPECT_EQ(read.steps[1].group, StepClass::concession);

    // uni loses 35, ngo nothing: selfish for each, and for the group by the worse of the two.
    const std::vector<StepTowards> third { { uni, -3500, StepClass::selfish },
        { ngo, 0, StepClass::selfish } };
    EXPECT_EQ(read.steps[2].others, third);
    EXPECT_EQ(read.steps[2].group, StepClass::selfish);

    ASSERT_EQ(read.parties.size(), 3U);
    EXPECT_EQ(read.parties[0].group, tallyOf({ StepClass::concession, StepClass::selfish }));
    EXPECT_EQ(read.parties[0].group.sensitivity(), fractionOf(1, 1));
    ASSERT_EQ(read.parties[1].towards.size(), 2U);
    EXPECT_EQ(read.parties[1].towards[1].first, ngo);
    EXPECT_EQ(read.parties[1].towards[1].second, tallyOf({ StepClass::concession }));
    EXPECT_EQ(read.parties[2].group, StepTally());
}

TEST(Steps, differByWhomTheyAreReadFor)
{
    const Scenario scenario = smallScenario();
    // 56, 65, 40, then 64, 50, 100.
    const Steps read = steps(whole(talked(scenario,
        { "propose pay=mid hours=short review=none", "pass",
            "propose pay=low hours=short review=yearly" })));
    ASSERT_EQ(read.steps.size(), 1U);
    const std::vector<StepTowards> others { { uni, -1500, StepClass::selfish },
        { ngo, 6000, StepClass::fortunate } };
    EXPECT_EQ(read.steps[0].others, others);
    EXPECT_EQ(read.steps[0].group, StepClass::selfish);
}

TEST(Steps, valueOpenIssuesAsTheTermsSay)
{
    Scenario scenario = smallScenario();
    scenario.protocol.leftOpen = LeftOpen::zero;
    const Steps read = steps(whole(talked(
        scenario, { "propose pay=mid", "pass", "propose pay=mid hours=short review=none" })));
    ASSERT_EQ(read.steps.size(), 1U);
    EXPECT_EQ(read.steps[0].own, 600 + 2000);
    EXPECT_EQ(read.steps[0].group, StepClass::fortunate);
}

TEST(Steps, tellAViewerOfKnownSheetsOnly)
{
    const Scenario scenario = smallScenario();
    const Script script = dealt(scenario);
    const Steps own = steps(whole(script, viewerOf({ emp, 1 })));
    ASSERT_EQ(own.steps.size(), 1U);
    EXPECT_EQ(own.steps[0].own, 1200);
    EXPECT_TRUE(own.steps[0].others.empty());
    EXPECT_EQ(own.steps[0].group, std::nullopt);
    EXPECT_EQ(own.parties.size(), 1U);
    EXPECT_EQ(steps(whole(script, everyone())), Steps());
}

TEST(Steps, haveNoClassForAGroupThatIsKnownInPart)
{
    Scenario scenario = smallScenario();
    scenario.parties[2].preferences.reset();
    const Steps read = steps(whole(
        talked(scenario, { "propose pay=mid hours=long", "pass", "propose pay=mid hours=short" })));
    ASSERT_EQ(read.steps.size(), 1U);
    ASSERT_EQ(read.steps[0].others.size(), 1U);
    EXPECT_EQ(read.steps[0].others[0].which, StepClass::concession);
    EXPECT_EQ(read.steps[0].group, std::nullopt);
}

TEST(Steps, leaveOutWhatARewindTookBack)
{
    const Scenario scenario = smallScenario();
    Script script = talked(scenario, { "propose pay=mid hours=long review=none", "pass" });
    const std::uint64_t before = script.state().publicEvents;
    script.play("emp: propose pay=low hours=short review=none");
    EXPECT_EQ(steps(whole(script)).steps.size(), 1U);
    script.play("facilitator: rewind " + std::to_string(before));
    EXPECT_TRUE(steps(whole(script)).steps.empty());
    script.play("emp: propose pay=mid hours=short review=none");
    const Steps read = steps(whole(script));
    ASSERT_EQ(read.steps.size(), 1U);
    EXPECT_EQ(read.steps[0].from, ProposalId { 1 });
    EXPECT_EQ(read.steps[0].to, ProposalId { 3 });
}

} // namespace pourparler::test
