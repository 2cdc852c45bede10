// The rules as a table: a situation, a command, and what comes of it. Scenario: tests/support/small_scenario.h.

#include "tests/support/script.h"
#include "tests/support/small_scenario.h"

#include <gtest/gtest.h>

#include <ostream>

namespace pourparler::test {

namespace {

struct Row {
    const char* about;
    const char* situation; ///< played on a table in its first turn, emp having the floor
    const char* command;
    const char* expected;
};

std::ostream& operator<<(std::ostream& out, const Row& row) { return out << row.about; }

class Rules : public testing::TestWithParam<Row> { };

TEST_P(Rules, hold)
{
    const Scenario scenario = smallScenario();
    Script script(scenario);
    script.bargaining().play(GetParam().situation);
    const State before = script.state();
    const std::string outcome = script.tryLine(GetParam().command);
    EXPECT_EQ(outcome, GetParam().expected);
    if (outcome.starts_with("refused:")) {
        EXPECT_TRUE(script.state() == before) << "a refusal changes nothing";
    }
}

// Who is who, for the rows below: emp → uni → ngo → med speak in this order; emp and uni have to sign.
const Row floorRows[] = {
    { "a proposal passes the floor on", "", "emp: propose pay=mid", "proposed, turn-began" },
    { "a pass passes the floor on", "", "emp: pass", "passed, turn-began" },
    { "only who has the floor proposes", "", "uni: propose pay=mid", "refused: floor-elsewhere" },
    { "only who has the floor passes", "", "med: pass", "refused: floor-elsewhere" },
    { "who does not vote may propose", "emp: pass; uni: pass; ngo: pass", "med: propose pay=mid",
        "proposed, turn-began" },
    { "who does not vote agrees to nothing", "emp: pass; uni: pass; ngo: pass",
        "med: agree pay=mid", "refused: does-not-vote" },
    { "who does not vote accepts nothing", "emp: propose pay=mid; uni: pass; ngo: pass",
        "med: accept 1", "refused: does-not-vote" },
    { "accepting keeps the floor", "emp: propose pay=mid", "uni: accept 1", "accepted" },
    { "the last pass of the last round ends it",
        "emp: pass; uni: pass; ngo: pass; med: pass; emp: pass; uni: pass; ngo: pass", "med: pass",
        "passed, closed, disclosed" },
    { "the last proposal of the last round ends it too",
        "emp: pass; uni: pass; ngo: pass; med: pass; emp: pass; uni: pass; ngo: pass",
        "med: propose pay=mid", "proposed, closed, disclosed" },
    { "nobody speaks to a paused table", "facilitator: pause", "emp: pass",
        "refused: table-paused" },
    { "a pause ends", "facilitator: pause", "facilitator: resume", "resumed" },
    { "no pause twice", "facilitator: pause", "facilitator: pause", "refused: table-paused" },
    { "no resuming what goes on", "", "facilitator: resume", "refused: not-paused" },
    { "a pause is the facilitator's", "", "emp: pause", "refused: facilitator-only" },
    { "the clock has nothing to say without a deadline", "", "clock: clock",
        "refused: nothing-due" },
    { "nobody plays the clock", "", "emp: clock", "refused: clock-only" },
};

const Row proposalRows[] = {
    { "an empty package is none", "", "emp: propose", "refused: package-empty" },
    { "a dependency is kept", "", "emp: propose pay=high review=none", "refused: package-illegal" },
    { "a dependency that can still be kept does not bite", "", "emp: propose pay=high",
        "proposed, turn-began" },
    { "a red line warns, it does not block", "emp: pass", "uni: propose pay=low",
        "proposed, turn-began" },
    { "a counter-proposal names its parent", "emp: propose pay=mid",
        "uni: propose pay=high answering 1", "proposed, turn-began" },
    { "a parent has to exist", "", "emp: propose pay=mid answering 1",
        "refused: unknown-proposal" },
    { "a withdrawn parent answers to nobody",
        "emp: propose pay=mid; uni: pass; ngo: pass; med: pass; emp: withdraw 1; emp: pass",
        "uni: propose pay=high answering 1", "refused: proposal-withdrawn" },
    { "nobody accepts their own", "emp: propose pay=mid; uni: pass; ngo: pass; med: pass",
        "emp: accept 1", "refused: own-proposal" },
    { "nobody accepts twice", "emp: propose pay=mid; uni: accept 1", "uni: accept 1",
        "refused: already-accepted" },
    { "a mind can change", "emp: propose pay=mid; uni: accept 1", "uni: reject 1 because no",
        "rejected" },
    { "and change back", "emp: propose pay=mid; uni: reject 1", "uni: accept 1", "accepted" },
    { "nobody rejects twice", "emp: propose pay=mid; uni: reject 1", "uni: reject 1",
        "refused: already-rejected" },
    { "what does not exist is not accepted", "", "emp: accept 9", "refused: unknown-proposal" },
    { "one's own is withdrawn", "emp: propose pay=mid; uni: pass; ngo: pass; med: pass",
        "emp: withdraw 1", "withdrawn" },
    { "another's is not", "emp: propose pay=mid", "uni: withdraw 1", "refused: not-own-proposal" },
    { "nothing is withdrawn twice",
        "emp: propose pay=mid; uni: pass; ngo: pass; med: pass; emp: withdraw 1", "emp: withdraw 1",
        "refused: proposal-withdrawn" },
};

const Row issueRows[] = {
    { "agreeing an option is said", "", "emp: agree pay=mid", "option-agreed" },
    { "not the same one twice", "emp: agree pay=mid", "emp: agree pay=mid",
        "refused: already-agreed" },
    { "the last voting party makes it tentative",
        "emp: agree pay=mid; emp: pass; uni: agree pay=mid; uni: pass", "ngo: agree pay=mid",
        "option-agreed, issue-agreed" },
    { "another option does not", "emp: agree pay=mid; emp: pass; uni: agree pay=mid; uni: pass",
        "ngo: agree pay=high", "option-agreed" },
    { "one's own agreed options fit together", "emp: agree pay=high", "emp: agree review=none",
        "refused: package-illegal" },
    { "reopening what one agreed", "emp: agree pay=mid", "emp: reopen pay", "option-reopened" },
    { "reopening what all agreed",
        "emp: agree pay=mid; emp: pass; uni: agree pay=mid; uni: pass; ngo: agree pay=mid",
        "ngo: reopen pay", "option-reopened, issue-reopened" },
    { "agreeing otherwise reopens too",
        "emp: agree pay=mid; emp: pass; uni: agree pay=mid; uni: pass; ngo: agree pay=mid",
        "ngo: agree pay=high", "option-agreed, issue-reopened" },
    { "no reopening of what one did not agree", "", "emp: reopen pay",
        "refused: not-agreed-by-you" },
    { "who leaves no longer stands in the way",
        "emp: agree pay=mid; emp: pass; uni: agree pay=mid; uni: pass", "ngo: walk-out",
        "walked-out, issue-agreed, turn-began" },
    { "who comes back does again",
        "emp: agree pay=mid; emp: pass; uni: agree pay=mid; uni: pass; ngo: walk-out",
        "ngo: come-back", "came-back, issue-reopened" },
    { "unless it agrees the same",
        "emp: agree pay=mid; emp: pass; uni: agree pay=mid; uni: pass; ngo: agree pay=mid; ngo: "
        "walk-out",
        "ngo: come-back", "came-back" },
};

const Row signingRows[] = {
    { "what nobody accepted is not called", "emp: propose pay=mid", "uni: call 1",
        "refused: not-accepted-yet" },
    { "one acceptance makes it callable", "emp: propose pay=mid; uni: accept 1", "uni: call 1",
        "signing-called" },
    { "an acceptance of anybody's who votes", "emp: propose pay=mid; uni: pass; ngo: accept 1",
        "ngo: call 1", "signing-called" },
    { "nothing agreed, nothing called", "", "emp: call tentative", "refused: nothing-agreed" },
    { "nobody proposes during a signing", "emp: propose pay=mid; uni: accept 1; uni: call 1",
        "uni: propose pay=high", "refused: signing-under-way" },
    { "signing", "emp: propose pay=mid; uni: accept 1; uni: call 1", "ngo: sign", "signed" },
    { "not twice", "emp: propose pay=mid; uni: accept 1; uni: call 1; ngo: sign", "ngo: sign",
        "refused: already-decided" },
    { "no vote, no signature", "emp: propose pay=mid; uni: accept 1; uni: call 1", "med: sign",
        "refused: does-not-vote" },
    { "the last word decides: a partial agreement",
        "emp: propose pay=mid; uni: accept 1; uni: call 1; ngo: refuse; emp: sign", "uni: sign",
        "signed, closed, disclosed" },
    { "the rule is not met: the talks go on",
        "emp: propose pay=mid; uni: accept 1; uni: call 1; ngo: sign; emp: sign",
        "uni: refuse because not like this", "refused, signing-failed, turn-began" },
    { "a failed text is not called again",
        "emp: propose pay=mid; uni: accept 1; uni: call 1; ngo: sign; emp: sign; uni: refuse",
        "ngo: call 1", "refused: proposal-failed" },
    { "a failed signing in the last turn is an impasse",
        "emp: propose pay=mid; uni: accept 1; uni: pass; ngo: pass; med: pass; emp: pass; uni: "
        "pass; "
        "med: walk-out; ngo: call 1; ngo: sign; emp: sign",
        "uni: refuse", "refused, signing-failed, closed, disclosed" },
    { "who walked out counts as refusing", "emp: propose pay=mid; uni: accept 1; ngo: walk-out",
        "uni: call 1", "signing-called, refused" },
    { "leaving a signing refuses", "emp: propose pay=mid; uni: accept 1; uni: call 1",
        "ngo: walk-out", "walked-out, refused" },
    { "a signature stays when its party leaves",
        "emp: propose pay=mid; uni: accept 1; uni: call 1; ngo: sign", "ngo: walk-out",
        "walked-out" },
    { "nobody comes back into a signing",
        "emp: propose pay=mid; uni: accept 1; ngo: walk-out; uni: call 1", "ngo: come-back",
        "refused: signing-under-way" },
    { "no signature outside a signing", "", "emp: sign", "refused: wrong-phase" },
};

const Row leavingRows[] = {
    { "leaving without the floor", "", "uni: walk-out", "walked-out" },
    { "leaving with the floor passes it on", "", "emp: walk-out", "walked-out, turn-began" },
    { "who left has no floor", "uni: walk-out; emp: pass", "uni: pass", "refused: walked-out" },
    { "the floor passes over who left", "uni: walk-out; emp: pass", "ngo: pass",
        "passed, turn-began" },
    { "nobody leaves twice", "uni: walk-out", "uni: walk-out", "refused: walked-out" },
    { "coming back", "uni: walk-out", "uni: come-back", "came-back" },
    { "who is here does not come back", "", "uni: come-back", "refused: not-walked-out" },
    { "the last voting party to leave ends it", "uni: walk-out; ngo: walk-out", "emp: walk-out",
        "walked-out, closed, disclosed" },
    { "a mediator who leaves ends nothing", "", "med: walk-out", "walked-out" },
    { "after the end nobody leaves", "uni: walk-out; ngo: walk-out; emp: walk-out", "med: walk-out",
        "refused: session-closed" },
};

const Row privateRows[] = {
    { "a draft is kept without the floor", "", "uni: draft pay=high", "draft-kept" },
    { "a draft may break a dependency", "", "uni: draft pay=high review=none because not done",
        "draft-kept" },
    { "a draft is kept while paused", "facilitator: pause", "uni: draft pay=high", "draft-kept" },
    { "no draft after the end", "uni: walk-out; ngo: walk-out; emp: walk-out",
        "uni: draft pay=high", "refused: session-closed" },
    { "a note is kept even then", "uni: walk-out; ngo: walk-out; emp: walk-out",
        "uni: note so it goes", "note-kept" },
    { "the facilitator discloses more after the end", "uni: walk-out; ngo: walk-out; emp: walk-out",
        "facilitator: disclose sheets", "disclosed" },
    { "not what is disclosed already", "uni: walk-out; ngo: walk-out; emp: walk-out",
        "facilitator: disclose results", "refused: nothing-to-disclose" },
    { "not before the end", "", "facilitator: disclose sheets", "refused: not-closed-yet" },
    { "nobody else discloses", "uni: walk-out; ngo: walk-out; emp: walk-out",
        "emp: disclose sheets", "refused: facilitator-only" },
    { "a seat goes to a bot", "", "facilitator: seats uni bot linear", "seat-taken" },
    { "nobody takes a held seat for themselves", "", "uni: seats uni person",
        "refused: seat-taken" },
    { "nobody takes another's seat", "", "uni: seats emp person", "refused: facilitator-only" },
    { "a seat is given up", "", "uni: clears uni", "seat-left" },
    { "an empty seat says nothing", "emp: clears emp", "emp: pass", "refused: seat-empty" },
    { "and is passed over", "facilitator: clears uni", "emp: pass", "passed, turn-began" },
};

INSTANTIATE_TEST_SUITE_P(floor, Rules, testing::ValuesIn(floorRows));
INSTANTIATE_TEST_SUITE_P(proposals, Rules, testing::ValuesIn(proposalRows));
INSTANTIATE_TEST_SUITE_P(issues, Rules, testing::ValuesIn(issueRows));
INSTANTIATE_TEST_SUITE_P(signing, Rules, testing::ValuesIn(signingRows));
INSTANTIATE_TEST_SUITE_P(leaving, Rules, testing::ValuesIn(leavingRows));
INSTANTIATE_TEST_SUITE_P(privately, Rules, testing::ValuesIn(privateRows));

} // namespace

} // namespace pourparler::test
