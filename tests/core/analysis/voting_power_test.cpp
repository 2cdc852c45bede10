// Who decides under a ratification rule: known values, and counting by hand.

#include "core/analysis/voting_power.h"
#include "core/scenario/ratification.h"
#include "tests/core/packages/small_scenario.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <array>
#include <numeric>

namespace pourparler::test {

namespace {

Ratification leaf(std::size_t party)
{
    Ratification rule;
    rule.kind = Ratification::Kind::party;
    rule.party = PartyId(party);
    return rule;
}

Ratification of(Ratification::Kind kind, std::vector<Ratification> children)
{
    Ratification rule;
    rule.kind = kind;
    rule.children = std::move(children);
    return rule;
}

Ratification allOf(std::vector<Ratification> children)
{
    return of(Ratification::Kind::all, std::move(children));
}
Ratification anyOf(std::vector<Ratification> children)
{
    return of(Ratification::Kind::any, std::move(children));
}
Ratification notOf(Ratification child)
{
    return of(Ratification::Kind::not_, { std::move(child) });
}

/// At least `quota` of the weights.
Ratification threshold(std::int64_t quota, const std::vector<std::int64_t>& weights)
{
    Ratification rule;
    rule.kind = Ratification::Kind::threshold;
    for (std::size_t p = 0; p < weights.size(); ++p)
        rule.weights.emplace_back(PartyId(p), weights[p]);
    rule.total = std::accumulate(weights.begin(), weights.end(), std::int64_t { 0 });
    rule.share = quota * 10'000 / rule.total;
    rule.strict = false;
    return rule;
}

VotingPower power(std::size_t voters, Ratification rule)
{
    Scenario scenario;
    scenario.parties.resize(voters);
    scenario.ratification = std::move(rule);
    return votingPower(SignTable(scenario));
}

std::vector<Fraction> banzhaf(const VotingPower& power)
{
    std::vector<Fraction> all;
    for (const PartyPower& each : power.parties)
        all.push_back(each.banzhaf);
    return all;
}
std::vector<Fraction> banzhafShares(const VotingPower& power)
{
    std::vector<Fraction> all;
    for (const PartyPower& each : power.parties)
        all.push_back(each.banzhafShare);
    return all;
}
std::vector<Fraction> shapley(const VotingPower& power)
{
    std::vector<Fraction> all;
    for (const PartyPower& each : power.parties)
        all.push_back(each.shapleyShubik);
    return all;
}

bool holds(const Scenario& scenario, const std::vector<PartyId>& signatories)
{
    std::vector<Stand> stands(scenario.parties.size(), Stand::refused);
    for (const PartyId party : signatories)
        stands[party.index()] = Stand::signed_;
    return evaluate(scenario.ratification, stands) == Verdict::holds;
}

/// Walks through every order in which the voters can sign, and notes who turns the verdict.
std::vector<std::int64_t> turnsInAllOrders(const Scenario& scenario, std::vector<PartyId> order)
{
    std::vector<std::int64_t> turns(scenario.parties.size());
    do {
        std::vector<PartyId> signatories;
        bool verdict = holds(scenario, signatories);
        for (const PartyId party : order) {
            signatories.push_back(party);
            if (const bool next = holds(scenario, signatories); next != verdict) {
                ++turns[party.index()];
                verdict = next;
            }
        }
    } while (std::next_permutation(order.begin(), order.end()));
    return turns;
}

/// For every set of the others, whether the party's signature turns the verdict.
std::int64_t turnsInAllSets(
    const Scenario& scenario, const std::vector<PartyId>& voters, PartyId party)
{
    std::int64_t turns = 0;
    for (std::size_t set = 0; set < std::size_t { 1 } << voters.size(); ++set) {
        std::vector<PartyId> signatories;
        for (std::size_t v = 0; v < voters.size(); ++v)
            if ((set >> v & 1U) != 0U)
                signatories.push_back(voters[v]);
        if (std::find(signatories.begin(), signatories.end(), party) != signatories.end())
            continue;
        const bool without = holds(scenario, signatories);
        signatories.push_back(party);
        turns += holds(scenario, signatories) != without ? 1 : 0;
    }
    return turns;
}

} // namespace

TEST(VotingPower, hasTheKnownValues)
{
    const VotingPower found = power(4, threshold(51, { 40, 30, 20, 10 }));
    const std::vector<Fraction> shares { { 5, 12 }, { 1, 4 }, { 1, 4 }, { 1, 12 } };
    const std::vector<Fraction> absolute { { 5, 8 }, { 3, 8 }, { 3, 8 }, { 1, 8 } };
    EXPECT_EQ(banzhafShares(found), shares);
    EXPECT_EQ(shapley(found), shares);
    EXPECT_EQ(banzhaf(found), absolute);
    EXPECT_TRUE(found.monotone);
}

TEST(VotingPower, tellsTheTwoIndicesApart)
{
    // [3; 2, 1, 1]: the first is in every winning set.
    const VotingPower found = power(3, threshold(3, { 2, 1, 1 }));
    const std::vector<Fraction> shares { { 3, 5 }, { 1, 5 }, { 1, 5 } };
    const std::vector<Fraction> orders { { 2, 3 }, { 1, 6 }, { 1, 6 } };
    EXPECT_EQ(banzhafShares(found), shares);
    EXPECT_EQ(shapley(found), orders);
}

TEST(VotingPower, ofAllIsEqualAndSmall)
{
    const VotingPower found = power(3, allOf({ leaf(0), leaf(1), leaf(2) }));
    EXPECT_EQ(shapley(found), std::vector<Fraction>(3, { 1, 3 }));
    EXPECT_EQ(banzhaf(found), std::vector<Fraction>(3, { 1, 4 }));
}

TEST(VotingPower, ofAnyIsTheSameAsOfAll)
{
    EXPECT_EQ(power(3, anyOf({ leaf(0), leaf(1), leaf(2) })),
        power(3, allOf({ leaf(0), leaf(1), leaf(2) })));
}

TEST(VotingPower, givesAVetoItsWeight)
{
    // Two of three, and never without the first.
    const VotingPower found = power(3, allOf({ threshold(2, { 1, 1, 1 }), leaf(0) }));
    const std::vector<Fraction> orders { { 2, 3 }, { 1, 6 }, { 1, 6 } };
    EXPECT_EQ(shapley(found), orders);
}

TEST(VotingPower, leavesADummyNothing)
{
    const std::vector<Fraction> shares { { 1, 2 }, { 1, 2 }, {} };
    EXPECT_EQ(shapley(power(3, allOf({ leaf(0), leaf(1) }))), shares);
    EXPECT_EQ(banzhafShares(power(3, allOf({ leaf(0), leaf(1) }))), shares);
}

TEST(VotingPower, countsTurnsEitherWayUnderNot)
{
    const VotingPower veto = power(2, notOf(leaf(0)));
    EXPECT_FALSE(veto.monotone);
    const std::vector<Fraction> first { { 1, 1 }, {} };
    EXPECT_EQ(banzhaf(veto), first);
    EXPECT_EQ(shapley(veto), first);

    // One of the two, and not both: every signature decides, and in every order the verdict turns twice.
    const VotingPower one = power(
        2, anyOf({ allOf({ leaf(0), notOf(leaf(1)) }), allOf({ leaf(1), notOf(leaf(0)) }) }));
    EXPECT_EQ(banzhaf(one), std::vector<Fraction>(2, { 1, 1 }));
    EXPECT_EQ(banzhafShares(one), std::vector<Fraction>(2, { 1, 2 }));
    EXPECT_EQ(shapley(one), std::vector<Fraction>(2, { 1, 2 }));
}

TEST(VotingPower, isNobodysWhereTheVerdictNeverTurns)
{
    const VotingPower found = power(2, allOf({}));
    EXPECT_EQ(shapley(found), std::vector<Fraction>(2));
    EXPECT_EQ(banzhafShares(found), std::vector<Fraction>(2));
}

TEST(VotingPower, goesUpToTheLargestTable)
{
    const VotingPower found = power(16, threshold(9, std::vector<std::int64_t>(16, 1)));
    EXPECT_EQ(shapley(found), std::vector<Fraction>(16, { 1, 16 }));
    EXPECT_EQ(banzhaf(found), std::vector<Fraction>(16, fractionOf(6435, 32'768))); // 15 over 8
}

TEST(VotingPower, isWhatCountingSays)
{
    std::size_t odd = 0;
    EXPECT_TRUE(rc::check("against orders and sets", [&] {
        const SmallScenario small(anySeed(), { upTo(1, 7), 1, 2, 0 });
        const SignTable table(small.scenario);
        const VotingPower found = votingPower(table);
        odd += found.monotone ? 0U : 1U;
        const auto& voters = table.voters();
        const auto orders = turnsInAllOrders(small.scenario, voters);
        const auto all = std::accumulate(orders.begin(), orders.end(), std::int64_t { 0 });
        std::int64_t sets = 0;
        for (const PartyId party : voters)
            sets += turnsInAllSets(small.scenario, voters, party);
        RC_ASSERT(found.parties.size() == voters.size());
        for (const PartyPower& each : found.parties) {
            const std::int64_t turns = turnsInAllSets(small.scenario, voters, each.party);
            const std::int64_t others = std::int64_t { 1 } << (voters.size() - 1);
            RC_ASSERT(each.banzhaf == fractionOf(turns, others));
            if (sets == 0)
                continue;
            RC_ASSERT(each.banzhafShare == fractionOf(turns, sets));
            RC_ASSERT(each.shapleyShubik == fractionOf(orders[each.party.index()], all));
        }
    }));
    EXPECT_GT(odd, 0U); // also rules that are not monotone
}

} // namespace pourparler::test
