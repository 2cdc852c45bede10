// Whole sessions on virtual time; what the bots do in them is tested in tests/core/agents.

#include "core/driver/play.h"
#include "core/session/refusal.h"
#include "tests/support/small_scenario.h"

#include <gtest/gtest.h>

namespace pourparler::test {

namespace {

class PlayTest : public ::testing::Test {
protected:
    PlayTest()
        : scenario(std::make_shared<const Scenario>(smallScenario()))
    {
    }
    Result<PlayResult> playWith(const PlaySetUp& setUp)
    {
        MemoryJournal journal(*scenario, {}, { setUp.seed, 1 });
        return play(scenario, setUp, journal);
    }
    std::shared_ptr<const Scenario> scenario;
};

TEST_F(PlayTest, TellsHowItEnded)
{
    PlaySetUp setUp;
    setUp.seed = 4;
    setUp.rounds = 6;
    const Result<PlayResult> result = playWith(setUp);
    ASSERT_TRUE(result.has_value());
    EXPECT_GE(result->rounds, 1);
    EXPECT_LE(result->rounds, 6);
    EXPECT_GT(result->events, 10U);
    ASSERT_EQ(result->parties.size(), 3U); // the mediator has no sheet
    const PackageSpace space(*scenario, termsOf(*scenario));
    for (const PlayResult::OfParty& party : result->parties) {
        EXPECT_EQ(party.walkAway, space.sheet(party.party)->walkAway);
        if (!party.signedIt) {
            EXPECT_EQ(party.value, party.walkAway);
        }
    }
    EXPECT_EQ(result->agreement.empty(), result->outcome == Outcome::impasse);
}

TEST_F(PlayTest, PlaysTheAgentsThatWereChosen)
{
    MemoryJournal journal(*scenario, {}, { 1, 1 });
    Driver driver(scenario, 1, journal);
    PlaySetUp setUp;
    setUp.agents = { "boulware", "", "conceder" };
    ASSERT_TRUE(setUpPlay(driver, *scenario, setUp));
    const Room& room = driver.view(facilitatorEyes()).room();
    EXPECT_EQ(room.seats[0].holder->agent, "boulware");
    EXPECT_EQ(room.seats[1].holder->agent,
        drawnAgentFor(scenario->parties[1], Draw(0, (1U << 20U) + 1U, 1)));
    EXPECT_EQ(room.seats[2].holder->agent, "conceder");
    EXPECT_EQ(room.seats[3].holder->agent, "mediator");
}

TEST_F(PlayTest, WithoutRoomForAgreementThereIsNone)
{
    Scenario hopeless = smallScenario();
    hopeless.parties[0].preferences->walkAway = 10'000;
    scenario = std::make_shared<const Scenario>(hopeless);
    const Result<PlayResult> result = playWith({});
    ASSERT_TRUE(result.has_value());
    EXPECT_EQ(result->outcome, Outcome::impasse);
    for (const PlayResult::OfParty& party : result->parties)
        EXPECT_EQ(party.value, party.walkAway);
}

TEST_F(PlayTest, ReportsASetUpThatCannotBe)
{
    PlaySetUp setUp;
    setUp.rounds = 0;
    const Result<PlayResult> result = playWith(setUp);
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, refusal::setUpOutOfRange);
}

} // namespace

} // namespace pourparler::test
