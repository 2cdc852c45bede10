// Stabilities against their definitions, on random conflicts; and what follows from what.

#include "core/analysis/conflict/coalitions.h"
#include "tests/core/analysis/conflict/naive.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace pourparler::test {

namespace {

std::vector<std::size_t> alone(std::size_t decider) { return { decider }; }

/// Whether every state of `a` is one of `b`.
bool follows(const StateSet& a, const StateSet& b) { return (a - b).empty(); }

} // namespace

RC_GTEST_PROP(Stability, isWhatTheDefinitionsSay, ())
{
    const Conflict conflict = randomConflict();
    const Naive naive(conflict);
    const Stabilities found = stabilities(conflict);
    for (std::size_t decider = 0; decider < conflict.deciders.size(); ++decider)
        for (StateIndex state = 0; state < conflict.stateCount(); ++state)
            for (const Stability stability : allStabilities)
                RC_ASSERT(found.isStable(stability, decider, state)
                    == naive.isStable(stability, alone(decider), state, false));
}

RC_GTEST_PROP(Stability, improvementsAndAnswersAreReal, ())
{
    const Conflict conflict = randomConflict();
    const Naive naive(conflict);
    const Stabilities found = stabilities(conflict);
    for (std::size_t decider = 0; decider < conflict.deciders.size(); ++decider) {
        std::vector<std::size_t> others;
        for (std::size_t other = 0; other < conflict.deciders.size(); ++other)
            if (other != decider)
                others.push_back(other);
        for (StateIndex state = 0; state < conflict.stateCount(); ++state) {
            const States better = naive.improvements(decider, state);
            const auto& all = found.improvements[decider][state];
            RC_ASSERT(all.size() == better.size());
            for (const StateImprovement& each : all) {
                RC_ASSERT(better.contains(each.to));
                for (const auto& answer : { each.gmr, each.smr })
                    RC_ASSERT((!answer || naive.together(others, each.to).contains(*answer)));
                RC_ASSERT((!each.seq || naive.gaining(others, each.to).contains(*each.seq)));
                for (const auto& answer : { each.gmr, each.smr, each.seq })
                    RC_ASSERT((!answer || !conflict.prefers(decider, *answer, state)));
            }
        }
    }
}

RC_GTEST_PROP(Stability, someKindsImplyOthers, ())
{
    const Conflict conflict = randomConflict();
    const Stabilities found = stabilities(conflict);
    for (std::size_t decider = 0; decider < conflict.deciders.size(); ++decider) {
        const auto stable = [&](Stability stability) { return found.stable(stability, decider); };
        RC_ASSERT(follows(stable(Stability::nash), stable(Stability::smr)));
        RC_ASSERT(follows(stable(Stability::smr), stable(Stability::gmr)));
        RC_ASSERT(follows(stable(Stability::nash), stable(Stability::seq)));
        RC_ASSERT(follows(stable(Stability::seq), stable(Stability::gmr)));
    }
    for (const Stability stability : allStabilities) {
        StateSet all = allStates(conflict);
        for (std::size_t decider = 0; decider < conflict.deciders.size(); ++decider)
            all &= found.stable(stability, decider);
        RC_ASSERT(found.equilibria(stability) == all);
    }
}

RC_GTEST_PROP(Coalitions, areStableAsTheDefinitionsSay, ())
{
    const Conflict conflict = randomConflict();
    const Naive naive(conflict);
    const auto found = analyseCoalitions(conflict, allStates(conflict));
    RC_ASSERT(found.has_value());
    RC_ASSERT(found->coalitions.size() == everybody(conflict));
    for (const CoalitionStability& each : found->coalitions)
        for (StateIndex state = 0; state < conflict.stateCount(); ++state)
            for (const Stability stability : allStabilities)
                RC_ASSERT(each.stable[static_cast<std::size_t>(stability)].contains(state)
                    == naive.isStable(stability, membersOf(each.members), state, true));
}

RC_GTEST_PROP(Coalitions, implyWhatDecidersDo, ())
{
    const Conflict conflict = randomConflict();
    const Stabilities single = stabilities(conflict);
    const auto found = analyseCoalitions(conflict, allStates(conflict));
    for (const CoalitionStability& each : found->coalitions) {
        const auto& stable = each.stable;
        RC_ASSERT(follows(stable[0], stable[2])); // Nash, symmetric
        RC_ASSERT(follows(stable[2], stable[1])); // symmetric, general
        RC_ASSERT(follows(stable[3], stable[1])); // sequential, general
        if (std::popcount(each.members) > 1)
            continue;
        const std::size_t decider = membersOf(each.members).front();
        for (const Stability stability : { Stability::nash, Stability::gmr, Stability::smr })
            RC_ASSERT(
                stable[static_cast<std::size_t>(stability)] == single.stable(stability, decider));
        RC_ASSERT(follows(single.stable(Stability::seq, decider), stable[3]));
    }
    for (const Stability stability : { Stability::nash, Stability::gmr, Stability::smr })
        RC_ASSERT(follows(found->equilibria(stability), single.equilibria(stability)));
}

RC_GTEST_PROP(Coalitions, jumpTogetherOrNotAtAll, ())
{
    const Conflict conflict = randomConflict();
    const Naive naive(conflict);
    const StateSet equilibria = stabilities(conflict).equilibria(Stability::gmr);
    const auto found = analyseCoalitions(conflict, equilibria);
    std::vector<Jump> expected; // without their steps
    for (const StateIndex from : equilibria.members())
        for (const CoalitionStability& each : found->coalitions)
            for (const StateIndex to : equilibria.members()) {
                const auto can = [&](Coalition members) {
                    return naive.groupGains(membersOf(members), from).contains(to);
                };
                bool smallest = std::popcount(each.members) > 1 && can(each.members);
                for (Coalition part = 1; part < each.members; ++part)
                    smallest = smallest && ((part & each.members) != part || !can(part));
                if (smallest)
                    expected.push_back({ each.members, from, to, {} });
            }
    std::vector<Jump> jumps = found->jumps;
    for (Jump& jump : jumps) {
        StateIndex at = jump.from;
        std::size_t last = conflict.deciders.size();
        for (const PathStep& step : jump.steps) {
            RC_ASSERT((jump.members >> step.decider & 1U) != 0);
            RC_ASSERT(step.decider != last);
            RC_ASSERT(conflict.moves[step.decider][at].contains(step.to));
            at = step.to;
            last = step.decider;
        }
        RC_ASSERT(at == jump.to);
        jump.steps.clear();
    }
    RC_ASSERT(found->jumpCount == expected.size());
    expected.resize(std::min(expected.size(), maxJumps));
    RC_ASSERT(jumps == expected);
}

RC_GTEST_PROP(Paths, areImprovementsAndShortest, ())
{
    const Conflict conflict = randomConflict();
    const Naive naive(conflict);
    const auto from
        = *rc::gen::inRange<StateIndex>(0, static_cast<StateIndex>(conflict.stateCount()));
    const auto paths = pathsByImprovement(conflict, from, allStates(conflict));
    // Level by level, nobody moving twice in a row.
    std::vector<std::size_t> everyone;
    for (std::size_t i = 0; i < conflict.deciders.size(); ++i)
        everyone.push_back(i);
    std::vector<std::size_t> distance(conflict.stateCount(), conflict.stateCount() + 1);
    std::set<std::pair<StateIndex, std::size_t>> level { { from, everyone.size() } };
    distance[from] = 0;
    for (std::size_t steps = 1; steps <= conflict.stateCount(); ++steps) {
        std::set<std::pair<StateIndex, std::size_t>> next;
        for (const auto& [state, last] : level)
            for (const std::size_t mover : everyone)
                if (mover != last)
                    for (const StateIndex to : naive.improvements(mover, state)) {
                        distance[to] = std::min(distance[to], steps);
                        next.emplace(to, mover);
                    }
        level = std::move(next);
    }
    std::size_t reachable = 0;
    for (const std::size_t each : distance)
        reachable += each <= conflict.stateCount() ? 1U : 0U;
    RC_ASSERT(paths.size() == reachable);
    for (const Path& path : paths) {
        RC_ASSERT(path.steps.size() == distance[path.to]);
        StateIndex at = from;
        std::size_t last = everyone.size();
        for (const PathStep& step : path.steps) {
            RC_ASSERT(step.decider != last);
            RC_ASSERT(naive.improvements(step.decider, at).contains(step.to));
            at = step.to;
            last = step.decider;
        }
        RC_ASSERT(at == path.to);
    }
}

TEST(Coalitions, areTooManyWithoutAWord)
{
    OptionForm form;
    for (int i = 0; i < 10; ++i)
        form.deciders.push_back({ "d", {}, { { "o", {}, {} } } });
    const auto made = statesOf(form);
    ASSERT_TRUE(made.has_value());
    const Conflict conflict { form.deciders, made->states, made->moves,
        std::vector<std::vector<int>>(10, std::vector<int>(1'024, 0)), std::nullopt };
    const auto found = analyseCoalitions(conflict, allStates(conflict));
    ASSERT_FALSE(found.has_value());
    EXPECT_EQ(found.error().code, "conflict-too-many-coalitions");
    EXPECT_EQ(found.error().arguments[0].number, 1'023);
}

} // namespace pourparler::test
