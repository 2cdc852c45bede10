// What the tables of rules_test.cpp cannot say in a line: clocks, results, the way from the lobby to the first turn.

#include "core/session/refusal.h"
#include "tests/support/script.h"
#include "tests/support/small_scenario.h"

#include <gtest/gtest.h>

namespace pourparler::test {

namespace {

TEST(Lobby, fillsAndOpens)
{
    const Scenario scenario = smallScenario();
    Script script(scenario);
    EXPECT_EQ(script.tryLine("facilitator: begin-briefing"), "refused: seats-empty");
    EXPECT_EQ(script.tryLine("facilitator: set-up 3 60 120 30"), "table-set-up");
    EXPECT_EQ(script.tryLine("facilitator: set-up 0 60 120 30"), "refused: set-up-out-of-range");
    EXPECT_EQ(script.tryLine("emp: set-up 3 60 120 30"), "refused: facilitator-only");
    EXPECT_EQ(script.tryLine("emp: seats emp person"), "seat-taken");
    script.play("facilitator: seats uni bot linear; facilitator: seats ngo bot linear");
    EXPECT_EQ(script.tryLine("emp: ready"), "refused: wrong-phase");
    // Nobody mediates: who does not vote need not be there.
    EXPECT_EQ(script.tryLine("facilitator: begin-briefing"), "briefing-began");
    EXPECT_EQ(script.state().table.deadline, 120'000);
    EXPECT_EQ(script.tryLine("emp: ready"), "seat-ready");
    EXPECT_EQ(script.tryLine("emp: ready"), "refused: already-ready");
    EXPECT_EQ(script.tryLine("ngo: ready"), "seat-ready");
    EXPECT_EQ(script.tryLine("uni: ready"), "seat-ready, bargaining-began, turn-began");
    EXPECT_EQ(script.state().table.round, 1);
    EXPECT_EQ(script.state().table.floor, PartyId(0));
    EXPECT_EQ(script.state().table.deadline, 60'000);
    script.play("emp: pass; uni: pass; ngo: pass");
    EXPECT_EQ(script.state().table.round, 2) << "the empty chair is passed over";
    EXPECT_EQ(script.state().table.floor, PartyId(0));
}

TEST(Briefing, waitsForWhoTakesASeatThatWasReady)
{
    const Scenario scenario = smallScenario();
    Script script(scenario);
    script.seated().play("facilitator: begin-briefing; emp: ready; ngo: ready; med: ready");
    script.play("emp: clears emp; emp: seats emp person; facilitator: seats ngo person");
    EXPECT_EQ(script.tryLine("uni: ready"), "seat-ready") << "two have not read anything yet";
    EXPECT_EQ(script.tryLine("emp: ready"), "seat-ready");
    EXPECT_EQ(script.tryLine("ngo: ready"), "seat-ready, bargaining-began, turn-began");
}

TEST(Accepting, takesBackWhyItWasRejected)
{
    const Scenario scenario = smallScenario();
    Script script(scenario);
    script.bargaining().play("emp: propose pay=mid; uni: reject 1 because too little");
    EXPECT_EQ(script.state().table.proposal(ProposalId { 1 })->reasons[1].text(), "too little");
    script.play("uni: accept 1");
    EXPECT_FALSE(script.state().table.proposal(ProposalId { 1 })->reasons[1].present());
}

TEST(Clock, passesTheTurnAndSilenceRefuses)
{
    const Scenario scenario = smallScenario();
    Script script(scenario);
    script.seated().play("facilitator: set-up 2 60 120 30; facilitator: begin-briefing; @ 119999");
    EXPECT_EQ(script.tryLine("clock: clock"), "refused: nothing-due");
    script.play("@ 120000");
    EXPECT_EQ(script.tryLine("clock: clock"), "bargaining-began, turn-began");
    EXPECT_EQ(script.state().table.deadline, 180'000);
    script.play("@ 180000");
    EXPECT_EQ(script.tryLine("clock: clock"), "turn-timed-out, turn-began");
    EXPECT_EQ(script.state().table.floor, PartyId(1));
    script.play("uni: propose pay=mid; ngo: accept 1; ngo: call 1");
    EXPECT_EQ(script.state().table.deadline, 210'000);
    script.play("emp: sign; @ 210000");
    EXPECT_EQ(script.tryLine("clock: clock"), "refused, refused, signing-failed, turn-began");
    EXPECT_EQ(script.state().table.signing->causes[1], RefusalCause::timedOut);
    EXPECT_EQ(script.state().table.floor, PartyId(3));
}

TEST(Clock, standsStillDuringAPause)
{
    const Scenario scenario = smallScenario();
    Script script(scenario);
    script.play("facilitator: set-up 2 60 0 0").bargaining();
    script.play("@ 20000\nfacilitator: pause\n@ 500000");
    EXPECT_EQ(script.tryLine("clock: clock"), "refused: nothing-due");
    EXPECT_EQ(script.tryLine("uni: draft pay=high"), "draft-kept");
    script.play("facilitator: resume");
    EXPECT_EQ(script.state().table.deadline, 540'000) << "forty seconds were left";
}

TEST(Time, doesNotRunBackwards)
{
    const Scenario scenario = smallScenario();
    Script script(scenario);
    script.play("@ 1000").bargaining();
    script.play("@ 999");
    EXPECT_EQ(script.tryLine("emp: pass"), "refused: time-backwards");
}

TEST(Result, isTheAgreementForWhoSigned)
{
    const Scenario scenario = smallScenario();
    Script script(scenario);
    script.bargaining().play(
        "emp: propose pay=mid hours=short review=yearly; uni: accept 1; uni: call 1; "
        "ngo: refuse; emp: sign; uni: sign");
    EXPECT_EQ(script.state().table.outcome, Outcome::agreement);
    EXPECT_EQ(resultFor(scenario, script.state(), PartyId(0)), 50 * 60 + 30 * 20 + 20 * 40);
    EXPECT_EQ(resultFor(scenario, script.state(), PartyId(1)), 50 * 70 + 30 * 100 + 20 * 100);
    EXPECT_EQ(resultFor(scenario, script.state(), PartyId(2)), 5000)
        << "did not sign and is not bound";
    const auto& told = *script.state().table.disclosed;
    ASSERT_EQ(told.size(), 3U);
    EXPECT_EQ(told[1].result, 8500);
    EXPECT_EQ(told[1].walkAway, 4500);
    EXPECT_TRUE(told[1].sheet.empty()) << "results, not sheets";
}

TEST(Result, bindsWhoDidNotSignWhereTheScenarioSaysSo)
{
    Scenario scenario = smallScenario();
    scenario.protocol.nonSignatoriesBound = true;
    Script script(scenario);
    script.bargaining().play(
        "emp: pass; uni: pass; ngo: pass; med: pass; "
        "emp: propose pay=mid hours=short review=yearly; uni: accept 1; uni: call 1; "
        "ngo: refuse; emp: sign; uni: sign");
    EXPECT_EQ(resultFor(scenario, script.state(), PartyId(2)), 40 * 100 + 60 * 100 - 200)
        << "less a round of time";
}

TEST(Result, countsAnOpenIssueAsTheScenarioSays)
{
    const Scenario scenario = smallScenario();
    Script script(scenario);
    script.bargaining().play("emp: propose pay=mid hours=short; uni: accept 1; uni: call 1; ngo: "
                             "sign; emp: sign; uni: sign");
    EXPECT_EQ(script.state().table.outcome, Outcome::partial);
    EXPECT_EQ(resultFor(scenario, script.state(), PartyId(0)), 50 * 60 + 30 * 20 + 20 * 40)
        << "its weight's share of the walk-away value of 40";
}

TEST(Result, isTheWalkAwayValueInAnImpasse)
{
    const Scenario scenario = smallScenario();
    Script script(scenario);
    script.bargaining().play("uni: walk-out; ngo: walk-out; emp: walk-out");
    EXPECT_EQ(script.state().table.outcome, Outcome::impasse);
    EXPECT_EQ(resultFor(scenario, script.state(), PartyId(0)), 4000);
}

TEST(PartialAgreement, isRefusedWhereTheScenarioRefusesIt)
{
    Scenario scenario = smallScenario();
    scenario.protocol.partialAgreement = false;
    Script script(scenario);
    script.bargaining().play("emp: propose pay=mid; uni: accept 1");
    EXPECT_EQ(script.tryLine("uni: call 1"), "refused: package-incomplete");
}

TEST(Disclosure, tellsNothingWhereTheScenarioSaysSo)
{
    Scenario scenario = smallScenario();
    scenario.protocol.disclosedAtEnd = Disclosure::nothing;
    Script script(scenario);
    script.bargaining().play("uni: walk-out; ngo: walk-out");
    EXPECT_EQ(script.tryLine("emp: walk-out"), "walked-out, closed");
}

TEST(Reasons, standBehindTheDeedTheyExplain)
{
    const Scenario scenario = smallScenario();
    Script script(scenario);
    script.bargaining();
    Command command = parseCommand(scenario, "emp: pass", 0);
    command.reason = Reason { "nothing-better", {} };
    const auto events = decide(scenario, script.state(), command);
    ASSERT_TRUE(events);
    EXPECT_EQ(namesOf(*events), "passed, reason-given, turn-began");
}

TEST(Words, haveALimit)
{
    const Scenario scenario = smallScenario();
    Script script(scenario);
    script.bargaining();
    EXPECT_EQ(script.tryLine("emp: note " + std::string(refusal::mostWords, 'x')), "note-kept");
    EXPECT_EQ(script.tryLine("emp: note " + std::string(refusal::mostWords + 1, 'x')),
        "refused: words-too-long");
    const std::string endless(refusal::mostWords + 1, 'x');
    EXPECT_EQ(script.tryLine("facilitator: seats uni bot " + endless), "refused: words-too-long");
}

TEST(Packages, fromOutsideAreLookedAt)
{
    const Scenario scenario = smallScenario();
    Script script(scenario);
    script.bargaining();
    Package nonsense;
    nonsense.set(IssueId(0), OptionId(77));
    Command command = parseCommand(scenario, "emp: pass", 0);
    command.body = command::Propose { nonsense, ProposalId::none, {} };
    EXPECT_EQ(decide(scenario, script.state(), command).error().code, refusal::packageUnknown);
    command.body = command::KeepDraft { nonsense, ProposalId::none, {} };
    EXPECT_EQ(decide(scenario, script.state(), command).error().code, refusal::packageUnknown);
    command.body = command::AgreeOption { { IssueId(50), OptionId(0) } };
    EXPECT_EQ(decide(scenario, script.state(), command).error().code, refusal::packageUnknown);
}

} // namespace

} // namespace pourparler::test
