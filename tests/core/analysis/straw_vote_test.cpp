// Straw votes and remedies against all packages listed.
#include "core/analysis/bargaining/straw_vote.h"
#include "tests/core/analysis/listing.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace pourparler {

namespace {

using test::Listed;
using test::Table;

using Signers = std::vector<PartyId>; ///< ascending

bool passes(const Table& table, const Signers& signers)
{
    const Scenario& scenario = table.small.scenario;
    std::vector<Stand> stands(scenario.parties.size(), Stand::pending);
    for (std::size_t p = 0; p < stands.size(); ++p)
        if (scenario.parties[p].votes)
            stands[p] = std::binary_search(signers.begin(), signers.end(), PartyId(p))
                ? Stand::signed_
                : Stand::refused;
    return evaluate(scenario.ratification, stands) == Verdict::holds;
}

Signers signersOf(const Table& table, const Package& package)
{
    Signers signers;
    for (const PartyId party : table.parties)
        if (table.space.acceptable(party, package))
            signers.push_back(party);
    return signers;
}

/// Sets that pass and have no smaller part that does.
std::vector<Signers> smallestSets(const Table& table)
{
    std::vector<Signers> passing;
    for (std::size_t mask = 0; mask < std::size_t { 1 } << table.parties.size(); ++mask) {
        Signers signers;
        for (std::size_t p = 0; p < table.parties.size(); ++p)
            if ((mask >> p & 1U) != 0U)
                signers.push_back(table.parties[p]);
        if (passes(table, signers))
            passing.push_back(signers);
    }
    std::vector<Signers> smallest;
    for (const Signers& one : passing)
        if (std::none_of(passing.begin(), passing.end(), [&](const Signers& other) {
                return other != one
                    && std::includes(one.begin(), one.end(), other.begin(), other.end());
            }))
            smallest.push_back(one);
    return smallest;
}

std::size_t changes(const Table& table, const Package& from, const Package& to)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < table.space.issueCount(); ++i)
        count += from.option(IssueId(i)) != to.option(IssueId(i)) ? 1U : 0U;
    return count;
}

} // namespace

RC_GTEST_PROP(StrawVote, saysWhoSignsAndWhy, ())
{
    Table table = test::anyTable();
    const Package package = table.small.package(20);
    const StrawVote vote = strawVote(table.small.scenario, table.space, package);
    Signers signers;
    Signers asked;
    for (const auto& ballot : vote.ballots) {
        asked.push_back(ballot.party);
        if (ballot.signs())
            signers.push_back(ballot.party);
        const Points value = table.space.value(ballot.party, package);
        const Points walkAway = table.space.sheet(ballot.party)->walkAway;
        RC_ASSERT(ballot.missing == std::max<Points>(walkAway - value, 0));
        RC_ASSERT(ballot.crossed == table.space.crossed(ballot.party, package));
    }
    RC_ASSERT(asked == table.parties);
    RC_ASSERT(signers == signersOf(table, package));
    RC_ASSERT(vote.passes == passes(table, signers));
}

RC_GTEST_PROP(Remedy, isWhatListingFinds, ())
{
    Table table = test::anyTable();
    const Package package = table.small.package(*rc::gen::element<std::size_t>(0, 0, 25));
    const SearchCost cost = test::anyCost();
    const auto found = findRemedy(table.small.scenario, table.space, package, cost).value();
    RC_ASSERT(found.proved);

    const auto sets = smallestSets(table);
    std::optional<Remedy> expected;
    std::size_t fewest = 0;
    for (const Listed& one : table.legal()) {
        const Signers signers = signersOf(table, one.package);
        if (!passes(table, signers))
            continue;
        const std::size_t changed = changes(table, package, one.package);
        for (const Signers& set : sets) {
            if (!std::includes(signers.begin(), signers.end(), set.begin(), set.end()))
                continue;
            Points gain = 0;
            for (const PartyId party : set)
                gain += table.space.value(party, one.package) - table.space.sheet(party)->walkAway;
            if (expected && (changed > fewest || (changed == fewest && gain <= expected->gain)))
                continue;
            fewest = changed;
            expected = Remedy { one.package, {}, set, gain };
        }
    }
    RC_CLASSIFY(expected.has_value(), "there is one");
    RC_ASSERT(found.remedy.has_value() == expected.has_value());
    if (!expected)
        return;
    const Remedy& remedy = *found.remedy;
    RC_ASSERT(remedy.changes.size() == fewest);
    for (const IssueId issue : remedy.changes)
        RC_ASSERT(package.option(issue) != remedy.package.option(issue));
    RC_ASSERT(remedy.gain == expected->gain);
    RC_ASSERT(remedy.package == expected->package);
    const Signers signers = signersOf(table, remedy.package);
    RC_ASSERT(std::includes(
        signers.begin(), signers.end(), remedy.passing.begin(), remedy.passing.end()));
    RC_ASSERT(std::find(sets.begin(), sets.end(), remedy.passing) != sets.end());
}

} // namespace pourparler
