// Analyses of sessions small enough to work out by hand.

#include "core/analysis/agreed.h"
#include "core/analysis/course.h"
#include "core/analysis/gains.h"
#include "core/analysis/lineage.h"
#include "core/analysis/movement.h"
#include "core/analysis/value_sharing.h"
#include "tests/core/analysis/dealt.h"

#include <gtest/gtest.h>

namespace pourparler::test {

TEST(Agreed, namesWhoAskedFirst)
{
    const Scenario scenario = smallScenario();
    const auto issues = whatWasAgreed(whole(dealt(scenario)));
    ASSERT_EQ(issues.size(), 3U);
    EXPECT_EQ(settled(issues), 3);
    const FirstAsked first { emp, static_cast<ProposalId>(1), 1 };
    EXPECT_EQ(issues[0].first, first);
    EXPECT_EQ(issues[0].option, OptionId(std::size_t { 1 }));
    EXPECT_TRUE(keptApart(issues).empty());
}

TEST(Gains, areResultsAboveWalkAways)
{
    const Scenario scenario = smallScenario();
    const auto known = gains(whole(dealt(scenario)));
    ASSERT_EQ(known.size(), 3U);
    // 50 × 60 + 30 × 20 + 20 × 40 and 50 × 70 + 30 × 100 + 20 × 100, in hundredths.
    EXPECT_EQ(known[0].result, 4400);
    EXPECT_EQ(known[1].result, 8500);
    // 40 × 100 + 60 × 100, less 200 for the second round.
    EXPECT_EQ(known[2].result, 9800);
    EXPECT_EQ(known[0].above(), 400);
}

TEST(Gains, areEmptyWhileTheTalksGoOn)
{
    const Scenario scenario = smallScenario();
    Script script(scenario);
    script.bargaining();
    EXPECT_TRUE(gains(whole(script)).empty());
}

TEST(Course, knowsOnlyWhatTheViewerMayKnow)
{
    const Scenario scenario = smallScenario();
    const Script script = dealt(scenario);
    EXPECT_TRUE(course(whole(script, everyone())).parties.empty());
    const Course seen = course(whole(script, viewerOf({ uni, 1 })));
    ASSERT_EQ(seen.parties.size(), 1U);
    EXPECT_EQ(seen.parties[0].points[0].value, 10'000);
    const Course all = course(whole(script));
    ASSERT_EQ(all.parties.size(), 2U);
    EXPECT_EQ(all.parties[0].points.size(), 2U);
    EXPECT_EQ(all.parties[0].points[1].value, 5600); // 50 × 60 + 30 × 20 + 20 × 100
    ASSERT_EQ(all.turningPoints.size(), 3U);
    EXPECT_EQ(all.turningPoints[0].kind, TurningPoint::Kind::firstAcceptance);
    EXPECT_EQ(all.turningPoints[2].kind, TurningPoint::Kind::signedByRule);
}

TEST(Course, tellsTheLargestStepWhereItWasTaken)
{
    const Scenario scenario = smallScenario();
    Script script(scenario);
    script.bargaining().play("emp: propose pay=mid hours=short review=none\nuni: pass\n"
                             "ngo: pass\nmed: pass\n"
                             "emp: propose pay=mid hours=short review=yearly\n"
                             "uni: accept 2\nuni: call 2\nemp: sign\nuni: sign\nngo: sign");
    const Course all = course(whole(script));
    ASSERT_EQ(all.turningPoints.size(), 4U);
    EXPECT_EQ(all.turningPoints[0].kind, TurningPoint::Kind::largestStep);
    EXPECT_EQ(all.turningPoints[0].step, 1200);
    EXPECT_EQ(all.turningPoints[3].kind, TurningPoint::Kind::signedByRule);
}

TEST(Movement, followsPositionsFromRoundToRound)
{
    const Scenario scenario = smallScenario();
    const auto issues = movement(whole(dealt(scenario)));
    const OptionId mid { std::size_t { 1 } };
    const OptionId high { std::size_t { 2 } };
    EXPECT_EQ(issues[0].positions[1][0], high);
    EXPECT_EQ(issues[0].positions[1][1], mid);
    EXPECT_EQ(issues[0].moves, 1);
    EXPECT_EQ(issues[0].agreedRound, 2);
    EXPECT_EQ(issues[2].moves, 1); // emp, from yearly to none
}

TEST(Lineage, leavesOutWhatARewindTookBack)
{
    const Scenario scenario = smallScenario();
    Script script(scenario);
    script.bargaining();
    const std::uint64_t before = script.state().publicEvents;
    script.play("emp: propose pay=low hours=short review=none");
    Events events = script.events();
    const std::uint64_t proposed = script.state().publicEvents;
    const auto proposals = [&] {
        const SeatView view = Replay(scenario, events, facilitatorEyes()).whole();
        int count = 0;
        for (const Happened& each : effectiveLog(view))
            count += std::holds_alternative<event::Proposed>(each.event->body) ? 1 : 0;
        return count;
    };
    EXPECT_EQ(proposals(), 1);
    events.push_back({ script.now(), event::Rewound { before, noDeadline, false } });
    EXPECT_EQ(proposals(), 0);
    // Back into what was taken back: it holds again.
    events.push_back({ script.now(), event::Rewound { proposed, noDeadline, false } });
    EXPECT_EQ(proposals(), 1);
    const SeatView view = Replay(scenario, events, facilitatorEyes()).whole();
    EXPECT_EQ(movement(view)[0].positions[0][0], OptionId(std::size_t { 0 }));
}

TEST(ValueSharing, addsUpWhatTheAgreementBringsAbout)
{
    Scenario scenario = smallScenario();
    const Choice mid { IssueId(std::size_t { 0 }), OptionId(std::size_t { 1 }) };
    const Choice high { IssueId(std::size_t { 0 }), OptionId(std::size_t { 2 }) };
    ValueItem gain;
    gain.id = "gain";
    gain.createdBy = { emp, uni };
    gain.amounts = { { { high }, 5, 5, { { uni, 100 } } },
        { { mid }, 100, 200, { { emp, 75 }, { uni, 25 } } } };
    ValueItem paid;
    paid.id = "paid";
    paid.createdBy = { emp };
    paid.amounts = { { {}, -40, -30, { { emp, 100 } } } };
    scenario.valueTable.items = { gain, paid };
    const ValueSharing sharing = valueSharing(whole(dealt(scenario), everyone()));
    ASSERT_EQ(sharing.items.size(), 2U);
    const Amount total { 6000, 17'000 };
    const Amount ofEmp { 7500 - 4000, 15'000 - 3000 };
    EXPECT_EQ(sharing.total, total);
    ASSERT_EQ(sharing.parties.size(), 2U);
    EXPECT_EQ(sharing.parties[0].captured, ofEmp);
    EXPECT_EQ(sharing.parties[0].creates, 1);
}

} // namespace pourparler::test
