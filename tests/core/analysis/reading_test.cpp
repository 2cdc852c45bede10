// A session read as a whole, by hand and over random sessions.

#include "core/analysis/lineage.h"
#include "core/analysis/reading.h"
#include "tests/core/analysis/dealt.h"
#include "tests/support/oracle.h"
#include "tests/support/random_table.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <map>

namespace pourparler::test {

namespace {

Events randomSession(const Scenario& scenario, std::uint64_t seed)
{
    RandomTable random(scenario, seed);
    State state = initialState(scenario);
    Events events;
    for (int wishes = 0; wishes < 150; ++wishes)
        if (const auto result = decide(scenario, state, random.next(state)))
            for (const Event& event : *result) {
                evolve(state, event);
                events.push_back(event);
            }
    return events;
}

} // namespace

TEST(Reading, collectsEverything)
{
    const Scenario scenario = smallScenario();
    const SeatView view = whole(dealt(scenario));
    const NegotiationReading read = readNegotiation(view);
    EXPECT_EQ(read.steps, steps(view));
    EXPECT_EQ(read.demands, demandCurves(view));
    EXPECT_EQ(read.logrolling, logrolling(view));
    EXPECT_EQ(read.agreement, agreementGraph(view));
    EXPECT_DOUBLE_EQ(*read.integrative, 1);
    ASSERT_EQ(read.inequality->kind, Inequality::Kind::measured);
    // Above walk-away: 4, 40, 48.
    EXPECT_DOUBLE_EQ(read.inequality->gini, 2.0 * (36 + 44 + 8) / (2 * 3 * 92));
    EXPECT_DOUBLE_EQ(read.inequality->jain, 92.0 * 92 / (3 * (16 + 1600 + 2304)));
    EXPECT_EQ(read.power.parties[0].shapleyShubik, fractionOf(1, 2));
    EXPECT_EQ(read.power.parties[2].shapleyShubik, Fraction());
}

TEST(Reading, hasNoShareOfGainsBeforeTheEnd)
{
    const Scenario scenario = smallScenario();
    Script script = talked(scenario, { "propose pay=mid", "pass" });
    EXPECT_EQ(readNegotiation(whole(script)).inequality, std::nullopt);
    EXPECT_EQ(readNegotiation(whole(script)).integrative, std::nullopt);
    script.play("facilitator: rounds 2; emp: pass; uni: pass; ngo: pass; med: pass");
    ASSERT_EQ(script.state().table.outcome, Outcome::impasse);
    EXPECT_EQ(readNegotiation(whole(script)).inequality->kind, Inequality::Kind::noGain);
    EXPECT_EQ(readNegotiation(whole(script)).integrative, std::nullopt);
}

TEST(Reading, tellsThePublicWhatWasSaidAndThePowerOfVotes)
{
    const Scenario scenario = smallScenario();
    const NegotiationReading read = readNegotiation(whole(dealt(scenario), everyone()));
    EXPECT_EQ(read.steps, Steps());
    EXPECT_TRUE(read.demands.empty());
    EXPECT_EQ(read.logrolling, Logrolling());
    EXPECT_EQ(read.integrative, std::nullopt);
    EXPECT_EQ(read.agreement.rounds.size(), 2U);
    EXPECT_EQ(read.power.parties.size(), 3U);
    EXPECT_TRUE(read.inequality); // results were disclosed at the end
}

TEST(Reading, saysNothingOfGainsThatAViewerKnowsInPart)
{
    Scenario scenario = smallScenario();
    scenario.protocol.disclosedAtEnd = Disclosure::nothing;
    const Script script = dealt(scenario);
    EXPECT_EQ(readNegotiation(whole(script, viewerOf({ emp, 1 }))).inequality, std::nullopt);
    EXPECT_TRUE(readNegotiation(whole(script)).inequality);
}

TEST(Reading, holdsTogetherInAnySession)
{
    const Scenario scenario = smallScenario();
    std::size_t steps = 0;
    EXPECT_TRUE(rc::check("a reading of random talks", [&](std::uint64_t seed) {
        const Events events = randomSession(scenario, seed);
        const SeatView view = Replay(scenario, events, facilitatorEyes()).whole();
        const NegotiationReading read = readNegotiation(view);
        std::map<PartyId, int> made;
        for (const Offer& offer : offers(view))
            ++made[offer.party];
        for (const PartySteps& each : read.steps.parties) {
            RC_ASSERT(each.group.total() == std::max(0, made[each.party] - 1));
            for (const auto& [other, tally] : each.towards)
                RC_ASSERT(tally.total() == each.group.total());
        }
        steps += read.steps.steps.size();
        for (const DemandCurve& curve : read.demands) {
            RC_ASSERT(static_cast<int>(curve.demands.size()) == made[curve.party]);
            Points lowest = curve.demands.front().value;
            for (const Demand& demand : curve.demands) {
                lowest = std::min(lowest, demand.value);
                RC_ASSERT(demand.lowest == lowest);
            }
        }
        for (const Trade& trade : read.logrolling.parties)
            RC_ASSERT(0 <= trade.logrolled && trade.logrolled <= trade.conceded);
        if (read.logrolling.index)
            RC_ASSERT(*read.logrolling.index >= 0 && *read.logrolling.index <= 1);
        RC_ASSERT(static_cast<int>(read.agreement.rounds.size()) == view.table().round);
        for (const Viewer& viewer : everybody(scenario)) // nobody's eyes bring it down
            static_cast<void>(readNegotiation(Replay(scenario, events, viewer).whole()));
    }));
    EXPECT_GT(steps, 0U);
}

} // namespace pourparler::test
