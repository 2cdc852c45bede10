// Trades between issues, worked out by hand.

#include "core/analysis/logrolling.h"
#include "tests/core/analysis/dealt.h"

#include <gtest/gtest.h>

namespace pourparler::test {

namespace {

Package packageOf(std::size_t pay, std::size_t hours, std::size_t review)
{
    Package package;
    package.set(IssueId(std::size_t { 0 }), OptionId(pay));
    package.set(IssueId(std::size_t { 1 }), OptionId(hours));
    package.set(IssueId(std::size_t { 2 }), OptionId(review));
    return package;
}

/// Two issues; emp cares for pay (75 of 100), uni for hours (75 of 100); the first option is emp's, the last uni's.
Scenario tradable()
{
    Scenario scenario = smallScenario();
    scenario.parties.resize(2);
    scenario.protocol.order.resize(2);
    scenario.issues.resize(2);
    scenario.issues[1].options.push_back(scenario.issues[1].options.back());
    scenario.issues[1].options.back().id = "longest";
    scenario.dependencies.clear();
    for (Party& party : scenario.parties)
        party.preferences->redLines.clear();
    scenario.parties[0].preferences->weights = { 75, 25 };
    scenario.parties[0].preferences->scores = { { 100, 50, 0 }, { 100, 50, 0 } };
    scenario.parties[1].preferences->weights = { 25, 75 };
    scenario.parties[1].preferences->scores = { { 0, 50, 100 }, { 0, 50, 100 } };
    return scenario;
}

} // namespace

TEST(IntegrativeIndex, liesBetweenTheMiddleAndTheMost)
{
    const Scenario scenario = smallScenario();
    const SeatView view = whole(Script(scenario));
    // Means of the options, all three together: pay 55, hours 59, review 54. Most: mid, short, yearly, 229.
    EXPECT_DOUBLE_EQ(*integrativeIndex(view, packageOf(1, 0, 1)), 1);
    EXPECT_DOUBLE_EQ(*integrativeIndex(view, packageOf(1, 0, 0)), (161.0 - 168) / (229 - 168));
}

TEST(IntegrativeIndex, meetsInTheMiddleOptionOfAScale)
{
    Scenario scenario = smallScenario();
    scenario.issues[0].kind = IssueKind::scale; // pay: mid, 65
    const SeatView view = whole(Script(scenario));
    EXPECT_DOUBLE_EQ(*integrativeIndex(view, packageOf(1, 0, 0)), (161.0 - 178) / (229 - 178));
    scenario.issues[0].options.pop_back();
    for (Party& party : scenario.parties)
        if (party.preferences)
            party.preferences->scores[0].pop_back();
    scenario.dependencies.erase(scenario.dependencies.begin());
    // pay: low and mid, 50 and 65; the most is as it was
    const SeatView even = whole(Script(scenario));
    EXPECT_DOUBLE_EQ(*integrativeIndex(even, packageOf(1, 0, 0)), (161 - 170.5) / (229 - 170.5));
}

TEST(IntegrativeIndex, isZeroForMeetingInTheMiddleAndOneForTheTrade)
{
    const Scenario scenario = tradable();
    const SeatView view = whole(Script(scenario));
    Package middle;
    middle.set(IssueId(std::size_t { 0 }), OptionId(std::size_t { 1 }));
    middle.set(IssueId(std::size_t { 1 }), OptionId(std::size_t { 1 }));
    Package trade = middle;
    trade.set(IssueId(std::size_t { 0 }), OptionId(std::size_t { 0 }));
    trade.set(IssueId(std::size_t { 1 }), OptionId(std::size_t { 2 }));
    Package wrong = middle;
    wrong.set(IssueId(std::size_t { 0 }), OptionId(std::size_t { 2 }));
    wrong.set(IssueId(std::size_t { 1 }), OptionId(std::size_t { 0 }));
    EXPECT_DOUBLE_EQ(*integrativeIndex(view, middle), 0);
    EXPECT_DOUBLE_EQ(*integrativeIndex(view, trade), 1);
    EXPECT_DOUBLE_EQ(*integrativeIndex(view, wrong), -1);
}

TEST(IntegrativeIndex, isNothingWithoutRoomOrSheets)
{
    Scenario scenario = tradable();
    for (Party& party : scenario.parties)
        party.preferences->weights = { 50, 50 };
    EXPECT_EQ(integrativeIndex(whole(Script(scenario)), {}), std::nullopt);
    scenario = tradable();
    EXPECT_EQ(integrativeIndex(whole(Script(scenario), everyone()), {}), std::nullopt);
    EXPECT_EQ(integrativeIndex(whole(Script(scenario), viewerOf({ emp, 1 })), {}), std::nullopt);
}

TEST(Logrolling, isGivingWhatWeighsLess)
{
    const Scenario scenario = tradable();
    Script script(scenario);
    script.bargaining().play(
        "emp: propose pay=low hours=short\n"
        "uni: propose pay=high hours=longest\n"
        // emp gives all of hours (25), uni half of pay (12.5) and half of hours (37.5).
        "emp: propose pay=low hours=longest\n"
        "uni: propose pay=mid hours=long");
    const Logrolling read = logrolling(whole(script));
    ASSERT_EQ(read.parties.size(), 2U);
    const Trade ofEmp { emp, 2500, 2500 };
    const Trade ofUni { uni, 5000, 1250 };
    EXPECT_EQ(read.parties[0], ofEmp);
    EXPECT_EQ(read.parties[1], ofUni);
    EXPECT_EQ(read.parties[0].index(), fractionOf(1, 1));
    EXPECT_EQ(read.parties[1].index(), fractionOf(1, 4));
    EXPECT_DOUBLE_EQ(*read.index, 37.5 / 75);
}

TEST(Logrolling, needsSomebodyWhoGains)
{
    Scenario scenario = tradable();
    // What emp gives up on hours is worth nothing to uni.
    scenario.parties[1].preferences->scores[1] = { 100, 50, 0 };
    Script script(scenario);
    script.bargaining().play("emp: propose pay=low hours=short; uni: propose pay=high hours=short\n"
                             "emp: propose pay=low hours=longest; uni: pass");
    const Logrolling read = logrolling(whole(script));
    const Trade ofEmp { emp, 2500, 0 };
    EXPECT_EQ(read.parties[0], ofEmp);
    EXPECT_EQ(read.parties[1].index(), std::nullopt);
    EXPECT_DOUBLE_EQ(*read.index, 0);
}

TEST(Logrolling, goesFromTheOpeningToWhatWasSigned)
{
    const Scenario scenario = smallScenario();
    const Logrolling read = logrolling(whole(dealt(scenario)));
    ASSERT_EQ(read.parties.size(), 2U);
    const Trade ofEmp { emp, 0, 0 };
    const Trade ofUni { uni, 1500, 1500 }; // pay weighs 50 of 100 for uni, 50 of 86 for emp
    EXPECT_EQ(read.parties[0], ofEmp);
    EXPECT_EQ(read.parties[1], ofUni);
    EXPECT_DOUBLE_EQ(*read.index, 1);
}

TEST(Logrolling, chargesNobodyWithWhatOthersSigned)
{
    const Scenario scenario = smallScenario();
    Script script(scenario);
    script.bargaining().play("emp: propose pay=mid hours=short review=none\nuni: pass\n"
                             "ngo: propose pay=mid hours=short review=yearly\nmed: pass\n"
                             "emp: pass\nuni: accept 1\nuni: call 1\n"
                             "emp: sign\nuni: sign\nngo: refuse");
    const SeatView view = whole(script);
    ASSERT_EQ(view.table().outcome, Outcome::agreement);
    const Logrolling read = logrolling(view);
    ASSERT_EQ(read.parties.size(), 2U);
    EXPECT_EQ(read.parties[1].party, ngo);
    EXPECT_EQ(read.parties[1].conceded, 0);
}

TEST(Logrolling, isSilentWithoutSheets)
{
    const Scenario scenario = smallScenario();
    EXPECT_EQ(logrolling(whole(dealt(scenario), everyone())), Logrolling());
    EXPECT_EQ(logrolling(whole(dealt(scenario), viewerOf({ emp, 1 }))), Logrolling());
}

} // namespace pourparler::test
