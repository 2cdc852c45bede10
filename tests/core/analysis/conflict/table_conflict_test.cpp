// The conflict at a table: where the parties could meet, what becomes of who holds and who moves, and who may see it.

#include "core/analysis/conflict/compromise.h"
#include "core/analysis/conflict/conflict_codes.h"
#include "core/analysis/conflict/stability.h"
#include "core/analysis/conflict/table_conflict.h"
#include "core/scenario/reader.h"
#include "core/view/replay.h"
#include "tests/core/packages/small_scenario.h"
#include "tests/support/assembly.h"
#include "tests/support/script.h"
#include "tests/support/small_scenario.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace pourparler::test {

namespace {

const PartyId emp { std::size_t { 0 } };
const PartyId uni { std::size_t { 1 } };
const PartyId ngo { std::size_t { 2 } };

SeatView viewOf(const Script& script, const Viewer& viewer = facilitatorEyes())
{
    return Replay(script.scenario(), script.events(), viewer).whole();
}

Package packageOf(std::size_t pay, std::size_t hours, std::size_t review)
{
    Package package;
    package.set(IssueId(0), OptionId(pay));
    package.set(IssueId(1), OptionId(hours));
    package.set(IssueId(2), OptionId(review));
    return package;
}

bool has(const std::vector<PartyId>& parties, PartyId party)
{
    return std::find(parties.begin(), parties.end(), party) != parties.end();
}

bool grants(const Package& package, const Package& asked)
{
    for (std::size_t i = 0; i < maxIssues; ++i)
        if (!asked.isOpen(IssueId(i)) && asked.option(IssueId(i)) != package.option(IssueId(i)))
            return false;
    return true;
}

Scenario shipped(const std::string& id)
{
    const auto files = loadScenarioFolder(POURPARLER_SOURCE_DIR "/scenarios/" + id);
    return readScenario(files.value()).scenario.value();
}

} // namespace

TEST(TableConflict, beginsWithEverybodysBest)
{
    const Scenario scenario = smallScenario();
    const auto made = tableConflict(scenario);
    ASSERT_TRUE(made.has_value());
    EXPECT_EQ(made->open.size(), 3U);
    EXPECT_EQ(made->asked[0], packageOf(1, 1, 0));
    EXPECT_EQ(made->asked[1], packageOf(2, 0, 1));
    EXPECT_TRUE(made->asked[3].empty()); // does not vote
    EXPECT_EQ(made->proposal, ProposalId::none);
    EXPECT_EQ(made->conflict.statusQuo, StateIndex { 0 });
    EXPECT_TRUE(made->outcomes.front().empty());
    EXPECT_EQ(made->outcomes.back(), made->meetingPoint);
    const auto decider = std::find(made->deciders.begin(), made->deciders.end(), emp);
    ASSERT_NE(decider, made->deciders.end());
    const auto& values = made->values[static_cast<std::size_t>(decider - made->deciders.begin())];
    EXPECT_EQ(values.front(), 4'000); // its walk-away value
    EXPECT_GT(values.back(), 4'000);
}

TEST(TableConflict, meetsAtTheProposalThatMostStandBehind)
{
    const Scenario scenario = smallScenario();
    Script script(scenario);
    script.bargaining().play("emp: propose pay=mid hours=short review=yearly\n"
                             "uni: propose pay=high hours=short review=yearly\n"
                             "ngo: accept 1\nngo: pass\nmed: pass\n");
    const auto made = tableConflict(viewOf(script));
    ASSERT_TRUE(made.has_value());
    EXPECT_EQ(made->proposal, static_cast<ProposalId>(1));
    EXPECT_EQ(made->meetingPoint, packageOf(1, 0, 1));
    EXPECT_EQ(made->open, std::vector<IssueId> { IssueId(0) });
    EXPECT_EQ(made->there, (std::vector<PartyId> { emp, ngo }));
    ASSERT_EQ(made->deciders, std::vector<PartyId> { uni });
    ASSERT_EQ(made->outcomes.size(), 2U);
    // High pay is worth 2,600 to the employers, below their walk-away value: they give no way.
    EXPECT_TRUE(made->outcomes[0].empty());
    EXPECT_EQ(made->outcomes[1], made->meetingPoint);
    EXPECT_EQ(made->signedBy[1], (std::vector<PartyId> { emp, uni, ngo }));
    EXPECT_EQ(made->values[0], (std::vector<Points> { 4'500, 8'500 }));
    EXPECT_EQ(made->conflict.ranks[0], (std::vector<int> { 1, 0 }));
}

TEST(TableConflict, whoIsNeededAndHoldsGetsItsWay)
{
    Scenario scenario = smallScenario();
    scenario.parties[0].preferences->walkAway = 1'000; // the employers would take high pay
    Script script(scenario);
    script.bargaining().play("emp: propose pay=mid hours=short review=yearly\n"
                             "uni: propose pay=high hours=short review=yearly\n"
                             "ngo: accept 1\nngo: pass\nmed: pass\n");
    const auto made = tableConflict(viewOf(script));
    ASSERT_TRUE(made.has_value());
    EXPECT_EQ(made->outcomes[0], packageOf(2, 0, 1));
    EXPECT_EQ(made->values[0], (std::vector<Points> { 10'000, 8'500 }));
    // Nobody needs the union any more: holding out is of no use.
    scenario.ratification.children.pop_back();
    Script without(scenario);
    without.bargaining().play("emp: propose pay=mid hours=short review=yearly\n"
                              "uni: propose pay=high hours=short review=yearly\n"
                              "ngo: accept 1\nngo: pass\nmed: pass\n");
    const auto unneeded = tableConflict(viewOf(without));
    ASSERT_TRUE(unneeded.has_value());
    EXPECT_EQ(unneeded->outcomes[0], unneeded->meetingPoint);
    EXPECT_FALSE(has(unneeded->signedBy[0], uni));
}

TEST(TableConflict, leavesOutWhoHasLeft)
{
    const Scenario scenario = smallScenario();
    Script script(scenario);
    script.bargaining().play("emp: propose pay=mid hours=short review=yearly\n"
                             "uni: propose pay=high hours=short review=yearly\n"
                             "ngo: walk-out\n");
    const auto made = tableConflict(viewOf(script));
    ASSERT_TRUE(made.has_value());
    EXPECT_FALSE(has(made->deciders, ngo));
    EXPECT_FALSE(has(made->there, ngo));
    EXPECT_TRUE(made->asked[2].empty());
}

TEST(TableConflict, needsSomethingOpenAndEverybodysSheet)
{
    const Scenario scenario = smallScenario();
    Script script(scenario);
    script.bargaining().play("emp: propose pay=mid hours=short review=yearly\n"
                             "uni: accept 1\nuni: pass\nngo: accept 1\nngo: pass\nmed: pass\n");
    const auto settled = tableConflict(viewOf(script));
    ASSERT_FALSE(settled.has_value());
    EXPECT_EQ(settled.error().code, conflict_code::nothingOpen);
    for (const Viewer& viewer : { everyone(), viewerOf({ emp, 1 }), viewerOf({ PartyId(3), 1 }) }) {
        const auto hidden = tableConflict(viewOf(script, viewer));
        ASSERT_FALSE(hidden.has_value());
        EXPECT_EQ(hidden.error().code, conflict_code::sheetHidden);
    }
}

TEST(TableConflict, hasALimit)
{
    Scenario scenario = assembly(9, 4);
    EXPECT_TRUE(tableConflict(scenario).has_value());
    for (std::size_t i = 0; i < 7; ++i) {
        scenario.parties.push_back(scenario.parties[i]);
        scenario.parties.back().id += "-too";
    }
    const auto many = tableConflict(scenario);
    ASSERT_FALSE(many.has_value());
    EXPECT_EQ(many.error().code, conflict_code::tooManyCombinations);
}

/// Every shipped scenario has a meeting point that its rule passes and everybody at the table gains by.
TEST(TableConflict, meetsInShippedScenarios)
{
    for (const std::string id : { "home-and-screen", "price-of-the-hours" }) {
        const Scenario scenario = shipped(id);
        const auto made = tableConflict(scenario);
        ASSERT_TRUE(made.has_value()) << id;
        EXPECT_EQ(made->outcomes.back(), made->meetingPoint) << id;
        for (const auto& values : made->values)
            EXPECT_GT(values.back(), values.front()) << id;
        // Nobody gets out of the deadlock alone.
        EXPECT_TRUE(stabilities(made->conflict).equilibria(Stability::nash).contains(0)) << id;
    }
}

RC_GTEST_PROP(TableConflict, isWhatItSays, ())
{
    SmallScenario::Size size;
    size.parties = upTo(1, 6);
    size.issues = upTo(1, 5);
    SmallScenario small(anySeed(), size);
    const Scenario& scenario = small.scenario;
    const auto made = tableConflict(scenario);
    if (!made) {
        RC_ASSERT((made.error().code == conflict_code::nothingOpen
            || made.error().code == conflict_code::noMeetingPoint));
        return;
    }
    const PackageSpace space(scenario, small.terms);
    RC_ASSERT(space.isLegal(made->meetingPoint));
    for (StateIndex state = 0; state < made->conflict.stateCount(); ++state) {
        const Package& outcome = made->outcomes[state];
        std::vector<PartyId> holding;
        for (std::size_t i = 0; i < made->deciders.size(); ++i)
            if ((made->conflict.states[state].taken >> i & 1U) == 0)
                holding.push_back(made->deciders[i]);
        const auto standsOn = [&](const Package& package) {
            std::vector<Stand> stands(scenario.parties.size(), Stand::pending);
            for (std::size_t p = 0; p < stands.size(); ++p)
                if (scenario.parties[p].votes)
                    stands[p] = space.acceptable(PartyId(p), package)
                            && (!has(holding, PartyId(p)) || grants(package, made->asked[p]))
                        ? Stand::signed_
                        : Stand::refused;
            return stands;
        };
        const auto passes = [&](const Package& package) {
            return holdsAsItStands(scenario.ratification, standsOn(package));
        };
        // The meeting point, else what all who hold ask for, else nothing.
        Package expected = made->meetingPoint;
        if (!passes(expected)) {
            for (const PartyId party : holding)
                for (std::size_t i = 0; i < scenario.issues.size(); ++i)
                    if (const auto option = made->asked[party.index()].option(IssueId(i)))
                        expected.set(IssueId(i), *option);
            const bool agree = std::all_of(holding.begin(), holding.end(),
                [&](PartyId party) { return grants(expected, made->asked[party.index()]); });
            if (!agree || !space.isLegal(expected) || !passes(expected))
                expected = {};
        }
        RC_ASSERT(outcome == expected);
        for (std::size_t i = 0; i < made->deciders.size(); ++i) {
            const PartyId party = made->deciders[i];
            const bool gets = !outcome.empty()
                && (scenario.protocol.nonSignatoriesBound || has(made->signedBy[state], party));
            RC_ASSERT(made->values[i][state]
                == (gets ? space.value(party, outcome) : space.sheet(party)->walkAway));
            for (StateIndex other = 0; other < state; ++other)
                RC_ASSERT(made->conflict.prefers(i, state, other)
                    == (made->values[i][state] > made->values[i][other]));
        }
    }
}

TEST(Compromise, leavesAloneWhatIsFixed)
{
    const Scenario scenario = smallScenario();
    const PackageSpace space(scenario, termsOf(scenario));
    Package fixed;
    fixed.set(IssueId(0), OptionId(2));
    const auto found = compromise(scenario, space, { emp, uni }, fixed);
    ASSERT_TRUE(found.has_value());
    EXPECT_TRUE(found->has({ IssueId(0), OptionId(2) }));
    const auto free = compromise(scenario, space, { emp, uni }, {});
    ASSERT_TRUE(free.has_value());
    EXPECT_TRUE(space.acceptable(emp, *free));
    EXPECT_TRUE(space.acceptable(uni, *free));
    EXPECT_FALSE(compromise(scenario, space, {}, {}).has_value());
}

} // namespace pourparler::test
