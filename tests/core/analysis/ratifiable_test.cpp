// Solutions among packages that the ratification tree passes, against all packages listed.
#include "core/analysis/bargaining/error_codes.h"
#include "core/analysis/bargaining/ratifiable.h"
#include "tests/core/analysis/exact.h"
#include "tests/core/analysis/listing.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <set>

namespace pourparler {

namespace {

using test::Definition;
using test::Listed;
using test::Table;

/// Whether the tree holds when everybody who is in `signers` signs and nobody else.
bool passes(const Scenario& scenario, const std::set<PartyId>& signers)
{
    std::vector<Stand> stands(scenario.parties.size(), Stand::pending);
    for (std::size_t p = 0; p < stands.size(); ++p)
        if (scenario.parties[p].votes)
            stands[p] = signers.count(PartyId(p)) != 0 ? Stand::signed_ : Stand::refused;
    return evaluate(scenario.ratification, stands) == Verdict::holds;
}

/// Positions in `parties` of those who are in every set that passes; nothing when no set passes.
std::optional<std::vector<std::size_t>> necessary(const Table& table)
{
    std::optional<std::vector<std::size_t>> common;
    for (std::size_t mask = 0; mask < std::size_t { 1 } << table.parties.size(); ++mask) {
        std::set<PartyId> signers;
        std::vector<std::size_t> places;
        for (std::size_t p = 0; p < table.parties.size(); ++p)
            if ((mask >> p & 1U) != 0U) {
                signers.insert(table.parties[p]);
                places.push_back(p);
            }
        if (!passes(table.small.scenario, signers))
            continue;
        std::vector<std::size_t> both = places;
        if (common) {
            both.clear();
            std::set_intersection(common->begin(), common->end(), places.begin(), places.end(),
                std::back_inserter(both));
        }
        common = both;
    }
    return common;
}

std::vector<Listed> passing(const Table& table)
{
    std::vector<Listed> some;
    for (const Listed& one : table.legal()) {
        std::set<PartyId> signers;
        for (const PartyId party : table.parties)
            if (table.space.acceptable(party, one.package))
                signers.insert(party);
        if (passes(table.small.scenario, signers))
            some.push_back(one);
    }
    return some;
}

} // namespace

RC_GTEST_PROP(Ratifiable, isWhatListingFinds, ())
{
    const Table table = test::anyTable();
    const SearchCost cost = test::anyCost();
    const auto found = ratifiableSolutions(table.small.scenario, table.space, cost).value();
    RC_ASSERT(found.parties == table.parties);
    const auto those = necessary(table);
    if (!those || those->empty()) {
        RC_ASSERT(found.why
            == (those ? Ratifiable::Why::nobodyNecessary : Ratifiable::Why::ruleNeverPasses));
        RC_ASSERT(!found.solutions[SolutionKind::nash]);
        return;
    }
    std::vector<PartyId> parties;
    for (const std::size_t place : *those)
        parties.push_back(table.parties[place]);
    RC_ASSERT(found.necessary == parties);
    const auto listed = passing(table);
    RC_CLASSIFY(!listed.empty(), "packages pass");
    RC_ASSERT(found.solutions.decided);
    if (listed.empty()) {
        RC_ASSERT(found.why == Ratifiable::Why::noPackagePasses);
        return;
    }
    RC_ASSERT(found.why == Ratifiable::Why::found);
    std::vector<Points> walkAway;
    for (const PartyId party : table.parties)
        walkAway.push_back(table.space.sheet(party)->walkAway);
    const Definition definition(listed, walkAway, *those);
    RC_ASSERT(found.solutions.ideals == definition.ideals());
    for (const SolutionKind kind : allSolutionKinds) {
        const Solution& solution = found.solutions[kind].value();
        const auto expected = definition.best(kind);
        RC_ASSERT(solution.proved);
        RC_ASSERT(solution.package == expected.package);
        RC_ASSERT(solution.utilities == expected.utilities);
        RC_ASSERT(solution.ties == expected.ties);
    }
}

RC_GTEST_PROP(Ratifiable, neverClaimsMoreThanItsStepsAllow, ())
{
    const Table table = test::anyTable();
    const auto those = necessary(table);
    RC_PRE(those.has_value());
    RC_PRE(!those->empty());
    SearchCost cost = test::anyCost();
    cost.steps = test::upTo(1, 3000);
    // What everybody could sign is a beginning, where it is known.
    const auto acceptable = bargainingSolutions(table.problem(RedLines::kept), cost).value();
    const bool begins = test::upTo(0, 2) == 1;
    const auto found = ratifiableSolutions(
        table.small.scenario, table.space, cost, {}, begins ? &acceptable : nullptr)
                           .value();
    const auto listed = passing(table);
    RC_ASSERT((found.why == Ratifiable::Why::found) == !found.solutions.ideals.empty());
    RC_ASSERT(!found.solutions.ideals.empty() || listed.empty() || !found.solutions.decided);
    RC_ASSERT(found.solutions.ideals.empty() || !listed.empty());
    if (found.solutions.ideals.empty())
        return;
    std::vector<Points> walkAway;
    for (const PartyId party : table.parties)
        walkAway.push_back(table.space.sheet(party)->walkAway);
    const Definition definition(listed, walkAway, *those);
    for (const SolutionKind kind : allSolutionKinds) {
        const Solution& solution = found.solutions[kind].value();
        RC_CLASSIFY(!solution.proved, "not proved");
        RC_ASSERT(std::any_of(listed.begin(), listed.end(), [&](const Listed& one) {
            return one.package == solution.package && one.utilities == solution.utilities;
        }));
        if (solution.counted) {
            RC_ASSERT(solution.package == definition.best(kind).package);
            RC_ASSERT(solution.ties == definition.best(kind).ties);
        }
    }
}

TEST(Ratifiable, saysWhyThereIsNothing)
{
    Table table(7, { 3, 4, 3, 0 });
    table.makeModest();
    const auto why = [&table](const Ratification& rule) {
        table.small.scenario.ratification = rule;
        return ratifiableSolutions(table.small.scenario, table.space).value().why;
    };
    ASSERT_GE(table.parties.size(), 2U);
    Ratification either;
    either.kind = Ratification::Kind::any;
    either.children = { test::signedBy(table.parties[0]), test::signedBy(table.parties[1]) };
    EXPECT_EQ(why(either), Ratifiable::Why::nobodyNecessary);
    Ratification never;
    never.kind = Ratification::Kind::any;
    EXPECT_EQ(why(never), Ratifiable::Why::ruleNeverPasses);
    EXPECT_EQ(why(either.children[1]), Ratifiable::Why::found);
    table.small.terms.sheets[table.parties[1].index()]->walkAway = 1'000'000;
    table.space = PackageSpace(table.small.scenario, table.small.terms);
    EXPECT_EQ(why(either.children[1]), Ratifiable::Why::noPackagePasses);
}

TEST(Ratifiable, stopsWhenToldTo)
{
    Table table(7, { 3, 4, 3, 0 });
    table.small.scenario.ratification = test::signedBy(PartyId(0));
    const auto found
        = ratifiableSolutions(table.small.scenario, table.space, {}, [](int) { return false; });
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, analysis_error::stopped);
}

} // namespace pourparler
