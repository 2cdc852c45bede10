// What a facilitator does and what is said of a seat's person, as a table: a situation, a command, and what comes of it.
// Below it what a line cannot say: clocks that go on, and what a rewind leaves. Scenario: tests/support/small_scenario.h.

#include "core/session/refusal.h"
#include "tests/support/script.h"
#include "tests/support/small_scenario.h"

#include <gtest/gtest.h>

#include <ostream>

namespace pourparler::test {

namespace {

struct Row {
    const char* about;
    const char*
        situation; ///< played in an empty lobby, "!" first: at a table in its first turn, emp having the floor
    const char* command;
    const char* expected;
};

std::ostream& operator<<(std::ostream& out, const Row& row) { return out << row.about; }

class Facilitating : public testing::TestWithParam<Row> { };

TEST_P(Facilitating, holds)
{
    const Scenario scenario = smallScenario();
    Script script(scenario);
    std::string_view situation = GetParam().situation;
    if (situation.starts_with('!')) {
        script.bargaining();
        situation.remove_prefix(1);
    }
    script.play(situation);
    const State before = script.state();
    const std::string outcome = script.tryLine(GetParam().command);
    EXPECT_EQ(outcome, GetParam().expected);
    if (outcome.starts_with("refused:")) {
        EXPECT_TRUE(script.state() == before) << "a refusal changes nothing";
    }
}

#define CLOSED "!uni: walk-out; ngo: walk-out; emp: walk-out"
#define CLOCKS "facilitator: set-up 3 60 120 30; "
#define SEATED                                                                                     \
    "facilitator: seats emp Ann; facilitator: seats uni bot linear; facilitator: seats ngo bot "   \
    "linear; "
#define TALKING "facilitator: begin-briefing; facilitator: begin-bargaining; "

const Row timeRows[] = {
    { "more time for the briefing", CLOCKS SEATED "facilitator: begin-briefing",
        "facilitator: extend 60", "deadline-moved" },
    { "more time for the turn", CLOCKS SEATED TALKING, "facilitator: extend 60", "deadline-moved" },
    { "less time for the turn", CLOCKS SEATED TALKING, "facilitator: extend -30",
        "deadline-moved" },
    { "more time in a pause", CLOCKS SEATED TALKING "facilitator: pause", "facilitator: extend 60",
        "deadline-moved" },
    { "no time at all is none", CLOCKS SEATED TALKING, "facilitator: extend 0",
        "refused: already-so" },
    { "not more than a day", CLOCKS SEATED TALKING, "facilitator: extend 86401",
        "refused: set-up-out-of-range" },
    { "nor less", CLOCKS SEATED TALKING, "facilitator: extend -86401",
        "refused: set-up-out-of-range" },
    { "no clock, no time", "!", "facilitator: extend 60", "refused: no-clock" },
    { "nor in the lobby", CLOCKS, "facilitator: extend 60", "refused: no-clock" },
    { "nobody else extends", CLOCKS SEATED TALKING, "emp: extend 60", "refused: facilitator-only" },
    { "not after the end", CLOSED, "facilitator: extend 60", "refused: session-closed" },
    { "a longer round", CLOCKS SEATED TALKING, "facilitator: extend-round 60", "round-extended" },
    { "not before the talks", CLOCKS, "facilitator: extend-round 60", "refused: wrong-phase" },
    { "not without a clock", "!", "facilitator: extend-round 60", "refused: no-clock" },
    { "a turn stays at least a second", CLOCKS SEATED TALKING, "facilitator: extend-round -60",
        "refused: set-up-out-of-range" },
    { "all extensions together too",
        CLOCKS SEATED TALKING "facilitator: extend-round -30; facilitator: extend-round -20",
        "facilitator: extend-round -10", "refused: set-up-out-of-range" },
    { "a turn is at most a day", CLOCKS SEATED TALKING, "facilitator: extend-round 86341",
        "refused: set-up-out-of-range" },
    { "by nothing is nothing", CLOCKS SEATED TALKING, "facilitator: extend-round 0",
        "refused: already-so" },
    { "nobody else extends a round", CLOCKS SEATED TALKING, "emp: extend-round 60",
        "refused: facilitator-only" },
    { "not after the end either", CLOSED, "facilitator: extend-round 60",
        "refused: session-closed" },
    { "more rounds", "!", "facilitator: rounds 5", "rounds-set" },
    { "more rounds in the lobby", "", "facilitator: rounds 5", "rounds-set" },
    { "fewer rounds", "!", "facilitator: rounds 1", "rounds-set" },
    { "not fewer than have begun", "!emp: pass; uni: pass; ngo: pass; med: pass",
        "facilitator: rounds 1", "refused: set-up-out-of-range" },
    { "no rounds are none", "", "facilitator: rounds 0", "refused: set-up-out-of-range" },
    { "not a hundred", "!", "facilitator: rounds 100", "refused: set-up-out-of-range" },
    { "the rounds there are", "!", "facilitator: rounds 2", "refused: already-so" },
    { "nobody else sets rounds", "!", "emp: rounds 5", "refused: facilitator-only" },
    { "no rounds after the end", CLOSED, "facilitator: rounds 5", "refused: session-closed" },
};

const Row turnRows[] = {
    { "a turn is skipped", "!", "facilitator: skip", "turn-skipped, turn-began" },
    { "the last one too: it is over",
        "!emp: pass; uni: pass; ngo: pass; med: pass; emp: pass; uni: pass; ngo: pass",
        "facilitator: skip", "turn-skipped, closed, disclosed" },
    { "not in a pause", "!facilitator: pause", "facilitator: skip", "refused: table-paused" },
    { "not in the lobby", "", "facilitator: skip", "refused: wrong-phase" },
    { "not during a signing", "!emp: propose pay=mid; uni: accept 1; uni: call 1",
        "facilitator: skip", "refused: wrong-phase" },
    { "not by the clock", "!", "clock: skip", "refused: facilitator-only" },
    { "not after the end", CLOSED, "facilitator: skip", "refused: session-closed" },
    { "breaking off", "!", "facilitator: break-off fire alarm", "broken-off, closed, disclosed" },
    { "without a word", "!", "facilitator: break-off", "broken-off, closed, disclosed" },
    { "in a pause", "!facilitator: pause", "facilitator: break-off",
        "broken-off, closed, disclosed" },
    { "during a signing", "!emp: propose pay=mid; uni: accept 1; uni: call 1",
        "facilitator: break-off", "broken-off, closed, disclosed" },
    { "in the lobby", "", "facilitator: break-off", "broken-off, closed, disclosed" },
    { "not twice", "!facilitator: break-off", "facilitator: break-off", "refused: session-closed" },
    { "nobody else breaks off", "!", "emp: break-off", "refused: facilitator-only" },
    { "a closed table is not resumed", "!facilitator: pause; facilitator: break-off",
        "facilitator: resume", "refused: not-paused" },
};

const Row roomRows[] = {
    { "blank screens", "", "facilitator: blank", "blanked" },
    { "no longer", "!facilitator: blank", "facilitator: unblank", "blanked" },
    { "they are blank already", "!facilitator: blank", "facilitator: blank",
        "refused: already-so" },
    { "they are not blank", "!", "facilitator: unblank", "refused: already-so" },
    { "blank after the end", CLOSED, "facilitator: blank", "blanked" },
    { "nobody else blanks", "!", "emp: blank", "refused: facilitator-only" },
    { "scores are hidden", "!", "facilitator: hide-scores", "scores-hidden" },
    { "and shown", "!facilitator: hide-scores", "facilitator: show-scores", "scores-hidden" },
    { "they are shown already", "!", "facilitator: show-scores", "refused: already-so" },
    { "they are hidden already", "!facilitator: hide-scores", "facilitator: hide-scores",
        "refused: already-so" },
    { "nobody else hides them", "!", "emp: hide-scores", "refused: facilitator-only" },
    { "a note for the debrief", "", "facilitator: note they know each other", "remarked" },
    { "an incident", "!facilitator: pause", "facilitator: incident fire alarm", "remarked" },
    { "an incident without a word", "!", "facilitator: incident", "remarked" },
    { "a note says something", "!", "facilitator: note", "refused: remark-empty" },
    { "after the end", CLOSED, "facilitator: note a good end", "remarked" },
    { "nobody else remarks", "!", "emp: incident", "refused: facilitator-only" },
    { "a note is struck", "facilitator: note so", "facilitator: strike 1", "remark-struck" },
    { "and stands again", "facilitator: note so; facilitator: strike 1", "facilitator: unstrike 1",
        "remark-struck" },
    { "struck already", "facilitator: note so; facilitator: strike 1", "facilitator: strike 1",
        "refused: already-so" },
    { "it stands", "facilitator: note so", "facilitator: unstrike 1", "refused: already-so" },
    { "no such note", "facilitator: note so", "facilitator: strike 2", "refused: unknown-remark" },
    { "nor before the first", "facilitator: note so", "facilitator: strike 0",
        "refused: unknown-remark" },
    { "nobody else strikes", "facilitator: note so", "emp: strike 1", "refused: facilitator-only" },
};

const Row personRows[] = {
    { "a person consents", "!", "emp: consent yes", "consent-given" },
    { "or not", "!", "emp: consent no", "consent-given" },
    { "a mind can change, after the end too", CLOSED "; emp: consent yes", "emp: consent no",
        "consent-given" },
    { "that was said", "!emp: consent yes", "emp: consent yes", "refused: already-so" },
    { "the facilitator was told", "!", "facilitator: consent emp yes", "consent-given" },
    { "an empty seat consents to nothing", "", "emp: consent yes", "refused: seat-empty" },
    { "nor does a bot", SEATED, "facilitator: consent uni yes", "refused: seat-of-bot" },
    { "there is no such seat", "!", "facilitator: consent emp/7 yes", "refused: unknown-seat" },
    { "a language", SEATED, "emp: language fr", "language-chosen" },
    { "with its country", SEATED, "emp: language fr-CA", "language-chosen" },
    { "the program's again", SEATED "emp: language fr", "emp: language", "language-chosen" },
    { "the same", SEATED "emp: language fr", "emp: language fr", "refused: already-so" },
    { "by the facilitator", "!", "facilitator: language uni fr", "language-chosen" },
    { "a language, no sentence", "!", "emp: language plain English", "refused: language-unknown" },
    { "nor an endless one", "!", "emp: language abcdefghijklmnopqrstuvwxyz-abcdefghij",
        "refused: language-unknown" },
    { "a bot reads nothing", SEATED, "facilitator: language uni fr", "refused: seat-of-bot" },
    { "a word after the end", CLOSED, "emp: feeling relieved", "feeling-said" },
    { "another one", CLOSED "; emp: feeling relieved", "emp: feeling tired", "feeling-said" },
    { "by the facilitator", CLOSED, "facilitator: feeling emp relieved", "feeling-said" },
    { "not before the end", "!", "emp: feeling relieved", "refused: not-closed-yet" },
    { "not by a bot", SEATED "facilitator: break-off", "facilitator: feeling uni fine",
        "refused: seat-of-bot" },
    { "a seat goes back to its person", SEATED "facilitator: seats emp bot linear",
        "facilitator: gives-back emp", "seat-taken" },
    { "with what that person had said",
        SEATED "emp: language fr; emp: consent yes; facilitator: seats emp bot linear",
        "facilitator: gives-back emp", "seat-taken, language-chosen, consent-given" },
    { "an empty seat too", SEATED "facilitator: clears emp", "facilitator: gives-back emp",
        "seat-taken" },
    { "and one that another person has", SEATED "facilitator: seats emp Bea",
        "facilitator: gives-back emp", "seat-taken" },
    { "to nobody where nobody was", SEATED, "facilitator: gives-back uni",
        "refused: nobody-before" },
    { "nor to whoever has it", SEATED, "facilitator: gives-back emp", "refused: nobody-before" },
    { "nor where there is no seat", SEATED, "facilitator: gives-back emp/7",
        "refused: unknown-seat" },
    { "nobody else gives it back", SEATED "facilitator: seats emp bot linear",
        "emp: gives-back emp", "refused: facilitator-only" },
    { "nor after the end", SEATED "facilitator: seats emp bot linear; facilitator: break-off",
        "facilitator: gives-back emp", "refused: session-closed" },
};

// Numbers of events: 1–4 seats taken, 5 briefing began, 6 bargaining began, 7 turn began.
const Row rewindRows[] = {
    { "back by a turn", "!emp: propose pay=mid", "facilitator: rewind 7", "rewound" },
    { "the beginning of the talks is their first turn", "!emp: pass", "facilitator: rewind 6",
        "rewound" },
    { "in a pause", "!emp: pass; facilitator: pause", "facilitator: rewind 7", "rewound" },
    { "during a signing", "!emp: propose pay=mid; uni: accept 1; uni: call 1",
        "facilitator: rewind 9", "rewound" },
    { "of a closing", CLOSED, "facilitator: rewind 7", "rewound" },
    { "where it stands", "!emp: pass", "facilitator: rewind 9", "refused: already-so" },
    { "a deed is gone back to as a whole", "!emp: pass", "facilitator: rewind 8",
        "refused: already-so" },
    { "an event that is not there", "!", "facilitator: rewind 8", "refused: unknown-event" },
    { "there is none before the first", "!", "facilitator: rewind 0", "refused: unknown-event" },
    { "not into the briefing", "!emp: pass", "facilitator: rewind 5", "refused: rewind-too-far" },
    { "nor into the lobby", "!emp: pass", "facilitator: rewind 2", "refused: rewind-too-far" },
    { "nor in the lobby", SEATED, "facilitator: rewind 2", "refused: rewind-too-far" },
    { "nobody else rewinds", "!emp: pass", "emp: rewind 7", "refused: facilitator-only" },
    { "a rewind is undone", "!emp: pass; facilitator: rewind 7", "facilitator: rewind 9",
        "rewound" },
    { "and done again", "!emp: pass; facilitator: rewind 7; facilitator: rewind 9",
        "facilitator: rewind 10", "rewound" },
};

INSTANTIATE_TEST_SUITE_P(time, Facilitating, testing::ValuesIn(timeRows));
INSTANTIATE_TEST_SUITE_P(turns, Facilitating, testing::ValuesIn(turnRows));
INSTANTIATE_TEST_SUITE_P(room, Facilitating, testing::ValuesIn(roomRows));
INSTANTIATE_TEST_SUITE_P(persons, Facilitating, testing::ValuesIn(personRows));
INSTANTIATE_TEST_SUITE_P(rewinds, Facilitating, testing::ValuesIn(rewindRows));

TEST(Extending, movesTheDeadlineAndNeverIntoThePast)
{
    const Scenario scenario = smallScenario();
    Script script(scenario);
    script.play(CLOCKS SEATED TALKING "@ 10000\n facilitator: extend 60");
    EXPECT_EQ(script.state().table.deadline, 120'000);
    script.play("facilitator: extend -600");
    EXPECT_EQ(script.state().table.deadline, 10'000) << "now";
    EXPECT_EQ(script.tryLine("clock: clock"), "turn-timed-out, turn-began");
    EXPECT_EQ(script.state().table.deadline, 70'000) << "the next turn is as long as ever";
    script.play("@ 20000\n facilitator: pause; @ 90000\n facilitator: extend 10; "
                "facilitator: resume");
    EXPECT_EQ(script.state().table.deadline, 150'000) << "50 seconds were left, and ten more";
}

TEST(ExtendingARound, countsForItsTurnsOnly)
{
    const Scenario scenario = smallScenario();
    Script script(scenario);
    script.play(
        CLOCKS SEATED TALKING "facilitator: extend-round 30; facilitator: extend-round -10");
    EXPECT_EQ(script.state().table.deadline, 80'000);
    script.play("emp: pass");
    EXPECT_EQ(script.state().table.deadline, 80'000);
    script.play("@ 1000\n uni: pass; ngo: pass");
    EXPECT_EQ(script.state().table.round, 2);
    EXPECT_EQ(script.state().table.deadline, 61'000);
    script.play("facilitator: extend-round 5");
    EXPECT_EQ(script.state().table.extraSeconds, 5) << "what the last round had is gone";
}

TEST(Rewinding, takesBackAndKeepsTheNumbers)
{
    const Scenario scenario = smallScenario();
    Script script(scenario);
    script.bargaining().play("emp: propose pay=mid; uni: accept 1; uni: propose pay=high; "
                             "ngo: note mine; facilitator: note odd; facilitator: rewind 9");
    const Table& table = script.state().table;
    EXPECT_EQ(table.floor, PartyId(1));
    ASSERT_EQ(table.proposals.size(), 2U);
    EXPECT_TRUE(table.proposals[0].onTheTable());
    EXPECT_EQ(table.proposals[0].reactions[1], Reaction::none);
    EXPECT_TRUE(table.proposals[1].takenBack);
    EXPECT_EQ(script.state().room.seat({ PartyId(2), 1 })->note.text(), "mine");
    EXPECT_EQ(script.state().room.remarks.size(), 1U);
    EXPECT_EQ(script.tryLine("uni: accept 2"), "refused: proposal-taken-back");
    EXPECT_EQ(script.tryLine("uni: propose pay=high answering 2"), "refused: proposal-taken-back");
    EXPECT_EQ(script.tryLine("uni: propose pay=low"), "proposed, turn-began");
    EXPECT_EQ(table.proposals.back().id, static_cast<ProposalId>(3));
    // 8 proposed, 9 turn, 10 accepted, 11 proposed, 12 turn, 13 rewound: what was taken back stands again.
    EXPECT_EQ(script.tryLine("facilitator: rewind 12"), "rewound");
    EXPECT_TRUE(table.proposals[1].onTheTable());
    EXPECT_EQ(table.proposals[0].reactions[1], Reaction::accepted);
    EXPECT_TRUE(table.proposals[2].takenBack);
}

TEST(Rewinding, keepsTheTimeThatWasLeftAndThePauseThatIsOn)
{
    const Scenario scenario = smallScenario();
    Script script(scenario);
    // 1–3 seats and set-up, the briefing, the talks: the first turn is event 7.
    script.play(CLOCKS SEATED TALKING "@ 20000\n emp: agree pay=mid; @ 30000\n emp: pass");
    EXPECT_EQ(script.tryLine("facilitator: rewind 8"), "rewound");
    EXPECT_EQ(script.state().table.floor, PartyId(0));
    EXPECT_EQ(script.state().table.deadline, 70'000) << "40 seconds were left then";
    script.play("@ 40000\n facilitator: pause; @ 50000\n facilitator: rewind 7");
    EXPECT_TRUE(script.state().table.paused);
    script.play("@ 99000\n facilitator: resume");
    EXPECT_EQ(script.state().table.deadline, 159'000) << "the whole turn";
}

TEST(Rewinding, stopsBeforeTheClockSpoke)
{
    const Scenario scenario = smallScenario();
    Script script(scenario);
    script.play(
        CLOCKS SEATED TALKING "emp: propose pay=mid; uni: accept 1; uni: call 1; emp: sign");
    const std::uint64_t signature = script.state().publicEvents;
    script.play("@ 30000\n clock: clock");
    EXPECT_EQ(script.state().table.phase, PhaseKind::bargaining);
    script.play("facilitator: rewind " + std::to_string(signature));
    EXPECT_EQ(script.state().table.phase, PhaseKind::ratification) << "the others can still sign";
    EXPECT_EQ(script.state().table.signing->stands[1], Stand::pending);
}

TEST(Rewinding, hasALimit)
{
    const Scenario scenario = smallScenario();
    Script script(scenario);
    script.bargaining().play("emp: pass");
    for (std::size_t i = 0; i < refusal::mostRewinds; ++i)
        script.play(i % 2 == 0 ? "facilitator: rewind 7" : "facilitator: rewind 9");
    EXPECT_EQ(script.tryLine("facilitator: rewind 7"), "refused: too-many-rewinds");
}

TEST(SeatingAnew, asksThePersonAnew)
{
    const Scenario scenario = smallScenario();
    Script script(scenario);
    script.bargaining().play(
        "emp: consent yes; emp: language fr; facilitator: break-off; "
        "emp: feeling cross; facilitator: rewind 7; facilitator: seats emp Bea");
    const SeatState& seat = *script.state().room.seat({ PartyId(0), 1 });
    EXPECT_FALSE(seat.consent);
    EXPECT_EQ(seat.language, "");
    EXPECT_FALSE(seat.feeling.present());
}

TEST(GivingASeatBack, asksThePersonNothingAnew)
{
    const Scenario scenario = smallScenario();
    Script script(scenario);
    script.play("facilitator: seats emp person Ann")
        .play("emp: consent no; emp: language fr; facilitator: seats emp bot linear");
    const SeatState& seat = *script.state().room.seat({ PartyId(0), 1 });
    EXPECT_FALSE(seat.consent);
    EXPECT_EQ(seat.language, "");
    EXPECT_EQ(script.tryLine("facilitator: gives-back emp"),
        "seat-taken, language-chosen, consent-given");
    EXPECT_EQ(seat.holder->name.text(), "Ann");
    EXPECT_EQ(seat.language, "fr");
    EXPECT_EQ(seat.consent, false);
}

TEST(GivingASeatBack, givesItToWhoeverHadItLast)
{
    const Scenario scenario = smallScenario();
    Script script(scenario);
    script.play(
        "facilitator: seats emp person Ann; emp: consent yes; facilitator: seats emp person Bea; "
        "emp: language fr; facilitator: clears emp; facilitator: seats emp bot linear; "
        "facilitator: gives-back emp");
    const SeatState& seat = *script.state().room.seat({ PartyId(0), 1 });
    EXPECT_EQ(seat.holder->name.text(), "Bea");
    EXPECT_EQ(seat.language, "fr");
    EXPECT_FALSE(seat.consent) << "Bea has not been asked yet";
    EXPECT_EQ(script.tryLine("facilitator: gives-back emp"), "refused: nobody-before");
}

TEST(GivingASeatBack, changesNothingThatWasSaidMeanwhile)
{
    const Scenario scenario = smallScenario();
    Script script(scenario);
    script.play(
        "facilitator: seats emp person Ann; emp: consent yes; facilitator: seats emp bot linear; "
        "facilitator: gives-back emp; emp: consent no; facilitator: seats emp bot linear; "
        "facilitator: gives-back emp");
    EXPECT_EQ(script.state().room.seat({ PartyId(0), 1 })->consent, false);
}

TEST(GivingASeatBack, writesNoErasedNameAnew)
{
    const Scenario scenario = smallScenario();
    State state = initialState(scenario);
    const SeatId emp { PartyId(0), 1 };
    evolve(state, { 0, event::SeatTaken { emp, { Holder::Kind::person, Words::erased(), {} } } });
    evolve(state, { 0, event::SeatTaken { emp, { Holder::Kind::bot, {}, "linear" } } });
    const auto events
        = decide(scenario, state, { facilitator(), 0, command::GiveSeatBack { emp }, {} });
    ASSERT_TRUE(events);
    EXPECT_FALSE(std::get<event::SeatTaken>(events->front().body).holder.name.present());
}

TEST(BreakingOff, leavesNobodyAnAgreement)
{
    const Scenario scenario = smallScenario();
    Script script(scenario);
    script.bargaining().play("facilitator: break-off fire alarm");
    EXPECT_EQ(script.state().table.outcome, Outcome::brokenOff);
    EXPECT_EQ(script.state().table.brokenOff.text(), "fire alarm");
    EXPECT_EQ(resultFor(scenario, script.state(), PartyId(0)), 4000);
}

} // namespace

} // namespace pourparler::test
