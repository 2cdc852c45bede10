// Which states a form has, in which order, and who can move where.

#include "core/analysis/conflict/conflict_codes.h"
#include "core/analysis/conflict/option_form.h"
#include "tests/core/analysis/conflict/naive.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace pourparler::test {

namespace {

OptionForm formOf(const std::vector<std::size_t>& optionsOfEach)
{
    OptionForm form;
    std::size_t option = 0;
    for (const std::size_t count : optionsOfEach) {
        Decider decider;
        for (std::size_t i = 0; i < count; ++i)
            decider.options.push_back({ "o" + std::to_string(option++), {}, {} });
        form.deciders.push_back(std::move(decider));
    }
    return form;
}

std::string codeOf(const OptionForm& form)
{
    const auto made = statesOf(form);
    return made ? std::string() : std::string(made.error().code);
}

std::vector<StateIndex> movesFrom(const FormStates& made, std::size_t decider, StateIndex from)
{
    return made.moves[decider][from].members();
}

using List = std::vector<StateIndex>;

} // namespace

TEST(OptionForm, countsTheFirstOptionFastest)
{
    OptionForm form = formOf({ 1, 2 });
    form.infeasible = { { 0b110, 0b110 } }; // not both of the second decider's
    const auto made = statesOf(form);
    ASSERT_TRUE(made.has_value());
    ASSERT_EQ(made->states.size(), 6U);
    EXPECT_EQ(made->combinations[1], std::vector<Combination> { 0b001 });
    EXPECT_EQ(made->combinations[5], std::vector<Combination> { 0b101 });
    EXPECT_EQ(movesFrom(*made, 0, 0), List { 1 });
    EXPECT_EQ(movesFrom(*made, 1, 0), (List { 2, 4 }));
    EXPECT_EQ(made->stateOf(0b100), StateIndex { 4 });
    EXPECT_FALSE(made->stateOf(0b110).has_value());
    EXPECT_EQ(made->fitting({ 0b001, 0b001 }).members(), (List { 1, 3, 5 }));
}

TEST(OptionForm, whatCannotBeUndoneStays)
{
    OptionForm form = formOf({ 2 });
    form.irreversible = { { 0b01, 0b01 }, { 0b10, 0 } }; // once taken; once given up
    const auto made = statesOf(form);
    ASSERT_TRUE(made.has_value());
    EXPECT_EQ(movesFrom(*made, 0, 0), List { 1 });
    EXPECT_TRUE(movesFrom(*made, 0, 1).empty());
    EXPECT_EQ(movesFrom(*made, 0, 2), (List { 0, 1, 3 }));
    EXPECT_EQ(movesFrom(*made, 0, 3), List { 1 });
}

TEST(OptionForm, whatCountsAsOneComesLast)
{
    OptionForm form = formOf({ 1, 1 });
    form.sameState = { { { 0b01, 0b01 } } };
    const auto made = statesOf(form);
    ASSERT_TRUE(made.has_value());
    ASSERT_EQ(made->states.size(), 3U);
    EXPECT_EQ(made->combinations[2], (std::vector<Combination> { 0b01, 0b11 }));
    EXPECT_EQ(made->states[2].about & 0b11, Combination { 0b01 });
    EXPECT_EQ(made->states[2].taken, Combination { 0b01 });
    EXPECT_EQ(movesFrom(*made, 0, 2), (List { 0, 1 }));
    EXPECT_TRUE(movesFrom(*made, 1, 2).empty());
    // Of a state of several combinations, all have to fit.
    EXPECT_EQ(made->fitting({ 0b10, 0 }).members(), List { 0 });
}

/// From a to b, which counts as c, and from there on to d: a decider's own doing in one go.
TEST(OptionForm, aDeciderGoesOnFromWhatCountsAsOne)
{
    OptionForm form = formOf({ 1, 1 });
    form.irreversible = { { 0b01, 0b01 } };
    form.sameState = { { { 0b11, 0b01 }, { 0b11, 0b10 } } };
    const auto made = statesOf(form);
    ASSERT_TRUE(made.has_value());
    // States: nothing, both, and one of them.
    ASSERT_EQ(made->states.size(), 3U);
    EXPECT_EQ(movesFrom(*made, 0, 0), (List { 1, 2 }));
}

TEST(OptionForm, hasLimits)
{
    EXPECT_EQ(codeOf(formOf({ 65 })), conflict_code::tooManyOptions);
    EXPECT_EQ(codeOf(formOf({ 6, 6 })), "");
    EXPECT_EQ(codeOf(formOf({ 13 })), conflict_code::tooManyStates);
    EXPECT_EQ(codeOf(formOf({ 40, 24 })), conflict_code::tooManyCombinations);
    OptionForm nothing = formOf({ 1 });
    nothing.infeasible = { { 1, 0 }, { 1, 1 } };
    EXPECT_EQ(codeOf(nothing), conflict_code::noState);
    OptionForm all = formOf({ 64 });
    all.infeasible = { { 0, 0 } };
    EXPECT_EQ(codeOf(all), conflict_code::noState);
    // Forty options of which only the first decides, last of all, that nothing is feasible.
    OptionForm late = formOf({ 40 });
    late.infeasible = { { 1, 0 }, { 1, 1 } };
    EXPECT_EQ(codeOf(late), conflict_code::tooEntangled);
    OptionForm many = formOf({ 14 });
    many.sameState = { { { 0b11, 0 } }, { { 0b11, 1 } }, { { 0b11, 2 } }, { { 0b11, 3 } } };
    EXPECT_EQ(codeOf(many), "");
}

RC_GTEST_PROP(OptionForm, isWhatItSays, ())
{
    const OptionForm form = randomForm();
    std::size_t options = 0;
    for (const Decider& decider : form.deciders)
        options += decider.options.size();
    std::vector<Combination> feasible;
    for (Combination each = 0; each < Combination { 1 } << options; ++each)
        if (std::none_of(form.infeasible.begin(), form.infeasible.end(),
                [each](const OptionPattern& pattern) { return pattern.fits(each); }))
            feasible.push_back(each);
    const auto made = statesOf(form);
    if (feasible.empty()) {
        RC_ASSERT(!made.has_value());
        return;
    }
    RC_ASSERT(made->index.size() == feasible.size());
    const auto together = [&form](Combination a, Combination b) {
        return std::any_of(form.sameState.begin(), form.sameState.end(), [&](const auto& patterns) {
            return patterns.front().fits(a) && patterns.front().fits(b);
        });
    };
    for (const Combination a : feasible)
        for (const Combination b : feasible) {
            const auto from = *made->stateOf(a);
            const auto to = *made->stateOf(b);
            if (a == b || together(a, b))
                RC_ASSERT(from == to);
            RC_ASSERT(made->states[from].fits(a));
            for (std::size_t decider = 0; decider < form.deciders.size(); ++decider) {
                const bool own = ((a ^ b) & ~optionsOf(form.deciders, decider)) == 0;
                const bool bound = std::any_of(form.irreversible.begin(), form.irreversible.end(),
                    [&](const OptionPattern& each) { return each.fits(a) && !each.fits(b); });
                // What follows from combinations that count as one comes on top of this.
                if (own && !bound && from != to)
                    RC_ASSERT(made->moves[decider][from].contains(to));
                else if (form.sameState.empty())
                    RC_ASSERT(!made->moves[decider][from].contains(to));
            }
        }
    for (const Relation& moves : made->moves) {
        RC_ASSERT(closure(moves) == moves);
    }
}

RC_GTEST_PROP(Closure, isWhatOneCanReach, ())
{
    const auto states = *rc::gen::inRange<std::size_t>(1, 80);
    Relation steps = emptyRelation(states);
    for (int i = *rc::gen::inRange(0, 120); i > 0; --i)
        steps[*rc::gen::inRange<std::size_t>(0, states)].insert(
            static_cast<StateIndex>(*rc::gen::inRange<std::size_t>(0, states)));
    const Relation reached = closure(steps);
    for (StateIndex from = 0; from < states; ++from) {
        States expected;
        std::vector<StateIndex> open { from };
        while (!open.empty()) {
            const StateIndex at = open.back();
            open.pop_back();
            for (const StateIndex to : steps[at].members())
                if (expected.insert(to).second)
                    open.push_back(to);
        }
        expected.erase(from);
        RC_ASSERT(
            reached[from].members() == std::vector<StateIndex>(expected.begin(), expected.end()));
    }
}

} // namespace pourparler::test
