// Camps, brokers and splits: by hand, and against plain counting over random tables.

#include "core/analysis/agreement_graph.h"
#include "tests/core/analysis/dealt.h"
#include "tests/core/packages/small_scenario.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace pourparler::test {

namespace {

using Shared = std::vector<std::vector<int>>;
using Mask = std::size_t;

constexpr int issues = 10;

std::vector<PartyId> partiesOf(std::size_t count)
{
    std::vector<PartyId> parties;
    for (std::size_t p = 0; p < count; ++p)
        parties.push_back(PartyId(2 * p)); // not the same as their places
    return parties;
}

std::vector<PartyId> membersOf(Mask set, std::size_t count)
{
    std::vector<PartyId> members;
    for (std::size_t p = 0; p < count; ++p)
        if ((set >> p & 1U) != 0)
            members.push_back(PartyId(2 * p));
    return members;
}

/// Close at half of the issues.
bool areClose(const Shared& shared, std::size_t a, std::size_t b)
{
    return a != b && 2 * shared[a][b] >= issues;
}

/// Edges as pairs of places, each worth so many issues.
Shared sharedOf(std::size_t parties, const std::vector<std::array<int, 3>>& edges)
{
    Shared shared(parties, std::vector<int>(parties));
    for (const auto& [a, b, worth] : edges)
        shared[static_cast<std::size_t>(a)][static_cast<std::size_t>(b)]
            = shared[static_cast<std::size_t>(b)][static_cast<std::size_t>(a)] = worth;
    return shared;
}

Shared anyShared()
{
    const std::size_t parties = upTo(1, 9);
    Shared shared(parties, std::vector<int>(parties));
    for (std::size_t a = 0; a < parties; ++a)
        for (std::size_t b = a + 1; b < parties; ++b)
            shared[a][b] = shared[b][a]
                = *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, issues + 1));
    return shared;
}

RoundGraph graphOf(const Shared& shared)
{
    return roundGraph(1, partiesOf(shared.size()), shared, issues, usuallyClose);
}

int cutBy(const Shared& shared, Mask side)
{
    int cut = 0;
    for (std::size_t a = 0; a < shared.size(); ++a)
        for (std::size_t b = a + 1; b < shared.size(); ++b)
            if ((side >> a & 1U) != (side >> b & 1U))
                cut += shared[a][b];
    return cut;
}

/// How many connected parts the close graph of `among` has.
int partsOf(const Shared& shared, Mask among)
{
    int parts = 0;
    while (among != 0) {
        ++parts;
        Mask reached = among & (~among + 1);
        for (Mask before = 0; before != reached;) {
            before = reached;
            for (std::size_t a = 0; a < shared.size(); ++a)
                for (std::size_t b = 0; b < shared.size(); ++b)
                    if ((before >> a & 1U) != 0 && (among >> b & 1U) != 0 && areClose(shared, a, b))
                        reached |= Mask { 1 } << b;
        }
        among &= ~reached;
    }
    return parts;
}

bool isClique(const Shared& shared, Mask set)
{
    for (std::size_t a = 0; a < shared.size(); ++a)
        for (std::size_t b = a + 1; b < shared.size(); ++b)
            if ((set >> a & 1U) != 0 && (set >> b & 1U) != 0 && !areClose(shared, a, b))
                return false;
    return true;
}

/// Lengths and numbers of the shortest ways between all pairs, step by step.
struct Ways {
    explicit Ways(const Shared& shared)
        : length(shared.size(), std::vector<int>(shared.size(), none))
        , count(shared.size(), std::vector<double>(shared.size()))
    {
        for (std::size_t from = 0; from < shared.size(); ++from) {
            length[from][from] = 0;
            count[from][from] = 1;
            for (int steps = 0; steps < static_cast<int>(shared.size()); ++steps)
                for (std::size_t a = 0; a < shared.size(); ++a)
                    for (std::size_t b = 0; b < shared.size(); ++b) {
                        if (length[from][a] != steps || !areClose(shared, a, b))
                            continue;
                        if (length[from][b] == none)
                            length[from][b] = steps + 1;
                        if (length[from][b] == steps + 1)
                            count[from][b] += count[from][a];
                    }
        }
    }
    static constexpr int none = std::numeric_limits<int>::max();
    std::vector<std::vector<int>> length;
    std::vector<std::vector<double>> count;
};

double betweennessOf(const Ways& ways, std::size_t through)
{
    const std::size_t n = ways.length.size();
    double sum = 0;
    double pairs = 0;
    for (std::size_t a = 0; a < n; ++a)
        for (std::size_t b = a + 1; b < n; ++b) {
            if (a == through || b == through)
                continue;
            ++pairs;
            const auto& from = ways.length[a];
            if (from[b] == Ways::none || from[through] == Ways::none
                || ways.length[through][b] == Ways::none
                || from[through] + ways.length[through][b] != from[b])
                continue;
            sum += ways.count[a][through] * ways.count[through][b] / ways.count[a][b];
        }
    return pairs == 0 ? 0 : sum / pairs;
}

} // namespace

TEST(RoundGraph, findsTheBridgeBetweenTwoCamps)
{
    // 0, 1, 2 close to each other, 3 and 4 close to each other, and 2 close to 3.
    const RoundGraph graph = graphOf(sharedOf(
        5, { { 0, 1, 9 }, { 0, 2, 8 }, { 1, 2, 7 }, { 2, 3, 5 }, { 3, 4, 10 }, { 1, 3, 1 } }));
    const auto party = [](std::size_t place) { return PartyId(2 * place); };
    const std::vector<PartyId> brokers { party(2), party(3) };
    const std::vector<std::vector<PartyId>> coalitions { { party(0), party(1), party(2) },
        { party(2), party(3) }, { party(3), party(4) } };
    const TableSplit split { { party(0), party(1), party(2) }, { party(3), party(4) }, 6 };
    EXPECT_EQ(graph.brokers, brokers);
    EXPECT_EQ(graph.coalitions, coalitions);
    EXPECT_EQ(graph.split, split);
    // Between 0 or 1 and 3 or 4: four of six pairs of others.
    EXPECT_DOUBLE_EQ(graph.betweenness[2].share, 4.0 / 6);
    EXPECT_DOUBLE_EQ(graph.betweenness[3].share, 3.0 / 6);
    EXPECT_DOUBLE_EQ(graph.betweenness[0].share, 0);
    ASSERT_EQ(graph.pairs.size(), 10U);
    const Closeness second { party(0), party(2), 8, 8000 };
    EXPECT_EQ(graph.pairs[1], second);
}

TEST(RoundGraph, ofOnePartyOrTwoHasNoBrokers)
{
    const RoundGraph alone = graphOf(sharedOf(1, {}));
    EXPECT_EQ(alone.split, std::nullopt);
    EXPECT_TRUE(alone.pairs.empty());
    const RoundGraph two = graphOf(sharedOf(2, { { 0, 1, 5 } }));
    EXPECT_TRUE(two.brokers.empty());
    EXPECT_EQ(two.coalitions.size(), 1U);
    EXPECT_EQ(two.split->issues, 5);
}

RC_GTEST_PROP(RoundGraph, splitsWhereFewestPositionsAreShared, ())
{
    const Shared shared = anyShared();
    const std::size_t n = shared.size();
    const RoundGraph graph = graphOf(shared);
    RC_ASSERT(graph.split.has_value() == (n > 1));
    if (n < 2)
        return;
    int least = std::numeric_limits<int>::max();
    bool among = false;
    for (Mask side = 1; side + 1 < Mask { 1 } << n; side += 2) {
        least = std::min(least, cutBy(shared, side));
        among = among
            || (membersOf(side, n) == graph.split->one
                && cutBy(shared, side) == graph.split->issues);
    }
    RC_ASSERT(graph.split->issues == least);
    RC_ASSERT(among);
    RC_ASSERT(graph.split->one.size() + graph.split->other.size() == n);
}

RC_GTEST_PROP(RoundGraph, callsBrokersThoseWithoutWhomPartsFallApart, ())
{
    const Shared shared = anyShared();
    const std::size_t n = shared.size();
    const Mask everybody = (Mask { 1 } << n) - 1;
    std::vector<PartyId> expected;
    for (std::size_t p = 0; p < n; ++p)
        if (partsOf(shared, everybody & ~(Mask { 1 } << p)) > partsOf(shared, everybody))
            expected.push_back(PartyId(2 * p));
    RC_ASSERT(graphOf(shared).brokers == expected);
}

RC_GTEST_PROP(RoundGraph, listsEveryCoalitionThatNobodyCanJoin, ())
{
    const Shared shared = anyShared();
    const std::size_t n = shared.size();
    std::vector<std::vector<PartyId>> expected;
    for (Mask set = 1; set < Mask { 1 } << n; ++set) {
        bool largest = std::popcount(set) > 1 && isClique(shared, set);
        for (std::size_t p = 0; p < n; ++p)
            if ((set >> p & 1U) == 0)
                largest = largest && !isClique(shared, set | Mask { 1 } << p);
        if (largest)
            expected.push_back(membersOf(set, n));
    }
    std::sort(expected.begin(), expected.end(), [](const auto& a, const auto& b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    RC_ASSERT(graphOf(shared).coalitions == expected);
}

RC_GTEST_PROP(RoundGraph, measuresWhoLiesBetween, ())
{
    const Shared shared = anyShared();
    const Ways ways(shared);
    const RoundGraph graph = graphOf(shared);
    RC_ASSERT(graph.betweenness.size() == shared.size());
    for (std::size_t p = 0; p < shared.size(); ++p)
        RC_ASSERT(std::abs(graph.betweenness[p].share - betweennessOf(ways, p)) < 1e-12);
}

TEST(AgreementGraph, followsTheRounds)
{
    const Scenario scenario = smallScenario();
    // Nobody's sheet is needed.
    const AgreementGraph graph = agreementGraph(whole(dealt(scenario), everyone()));
    const std::vector<PartyId> parties { emp, uni, ngo };
    EXPECT_EQ(graph.parties, parties);
    EXPECT_EQ(graph.close, 5000);
    ASSERT_EQ(graph.rounds.size(), 2U);
    const Closeness first { emp, uni, 2, 6666 };
    const Closeness none { emp, ngo, 0, 0 };
    EXPECT_EQ(graph.rounds[0].round, 1);
    EXPECT_EQ(graph.rounds[0].pairs[0], first);
    EXPECT_EQ(graph.rounds[0].pairs[1], none);
    // In the second round emp dropped the review, and uni came down to mid pay.
    EXPECT_EQ(graph.rounds[1].pairs[0], first);
    const TableSplit split { { emp, uni }, { ngo }, 0 };
    EXPECT_EQ(graph.rounds[1].split, split);
    const std::vector<std::vector<PartyId>> coalitions { { emp, uni } };
    EXPECT_EQ(graph.rounds[1].coalitions, coalitions);
}

TEST(AgreementGraph, callsCloseWhatItIsTold)
{
    const Scenario scenario = smallScenario();
    const SeatView view = whole(dealt(scenario));
    EXPECT_EQ(agreementGraph(view, 6666).rounds[0].coalitions.size(), 1U);
    EXPECT_TRUE(agreementGraph(view, 6667).rounds[0].coalitions.empty());
}

TEST(AgreementGraph, countsNoSilenceAsAgreement)
{
    const Scenario scenario = smallScenario();
    const AgreementGraph graph
        = agreementGraph(whole(talked(scenario, { "propose pay=mid", "propose pay=mid" })));
    const std::vector<Closeness> pairs { { emp, uni, 1, 3333 }, { emp, ngo, 0, 0 },
        { uni, ngo, 0, 0 } };
    ASSERT_FALSE(graph.rounds.empty());
    EXPECT_EQ(graph.rounds[0].pairs, pairs);
}

TEST(AgreementGraph, isEmptyBeforeTheTalks)
{
    const Scenario scenario = smallScenario();
    EXPECT_TRUE(agreementGraph(whole(Script(scenario))).rounds.empty());
}

} // namespace pourparler::test
