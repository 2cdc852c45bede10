#include "core/scenario/ratification.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>
#include <string_view>

namespace pourparler {
namespace {

using Kind = Ratification::Kind;
using Basis = Ratification::Basis;

[[nodiscard]] Ratification leaf(std::size_t party)
{
    Ratification rule;
    rule.kind = Kind::party;
    rule.party = PartyId(party);
    return rule;
}

[[nodiscard]] Ratification node(Kind kind, std::vector<Ratification> children)
{
    Ratification rule;
    rule.kind = kind;
    rule.children = std::move(children);
    return rule;
}

/// Weights 34, 46, 20 of parties 0, 1, 2.
[[nodiscard]] Ratification share(
    std::int64_t percent, bool strict, Basis basis, std::int64_t total = 100)
{
    Ratification rule;
    rule.kind = Kind::threshold;
    rule.weights = { { PartyId(std::size_t { 0 }), 34 }, { PartyId(std::size_t { 1 }), 46 },
        { PartyId(std::size_t { 2 }), 20 } };
    rule.total = total;
    rule.share = percent * 100;
    rule.strict = strict;
    rule.basis = basis;
    return rule;
}

/// One letter a party: s signed, r refused, - pending.
[[nodiscard]] std::vector<Stand> stands(std::string_view letters)
{
    std::vector<Stand> result;
    for (const char letter : letters)
        result.push_back(letter == 's' ? Stand::signed_
                : letter == 'r'        ? Stand::refused
                                       : Stand::pending);
    return result;
}

[[nodiscard]] char verdict(const Ratification& rule, std::string_view letters)
{
    switch (evaluate(rule, stands(letters))) {
    case Verdict::open:
        return '?';
    case Verdict::holds:
        return '+';
    case Verdict::fails:
        return '-';
    }
    return '!';
}

TEST(Ratification, KleenesTruthTables)
{
    const std::vector<std::string_view> pairs { "ss", "sr", "s-", "rs", "rr", "r-", "-s", "-r",
        "--" };
    const auto column = [&pairs](const Ratification& rule) {
        std::string result;
        for (const std::string_view pair : pairs)
            result += verdict(rule, pair);
        return result;
    };
    EXPECT_EQ(column(leaf(0)), "+++---???");
    EXPECT_EQ(column(node(Kind::not_, { leaf(0) })), "---+++???");
    EXPECT_EQ(column(node(Kind::all, { leaf(0), leaf(1) })), "+-?---?-?");
    EXPECT_EQ(column(node(Kind::any, { leaf(0), leaf(1) })), "++++-?+??");
    EXPECT_EQ(column(node(Kind::all, {})), "+++++++++");
    EXPECT_EQ(column(node(Kind::any, {})), "---------");
}

TEST(Ratification, ThresholdOfAll)
{
    const Ratification over = share(54, true, Basis::all);
    EXPECT_EQ(verdict(over, "s-s"), '?'); // 54 is not more than 54, 100 would be
    EXPECT_EQ(verdict(over, "srs"), '-');
    EXPECT_EQ(verdict(over, "-ss"), '+'); // 66
    EXPECT_EQ(verdict(share(54, false, Basis::all), "s-s"), '+'); // 54 is at least 54
    EXPECT_EQ(verdict(over, "rr-"), '-');
    EXPECT_EQ(verdict(over, "---"), '?');
    // Weights that nobody at the table has: 66 of 200 is a third.
    EXPECT_EQ(verdict(share(33, true, Basis::all, 200), "rss"), '-');
    EXPECT_EQ(verdict(share(33, false, Basis::all, 200), "rss"), '+');
}

TEST(Ratification, ThresholdOfThoseCast)
{
    const Ratification over = share(60, true, Basis::cast);
    EXPECT_EQ(verdict(over, "s--"), '?'); // 34 of 34 so far, but 34 of 100 if both refuse
    EXPECT_EQ(verdict(over, "-ss"), '+'); // 66 of 100 at worst
    EXPECT_EQ(verdict(over, "r-r"), '-'); // 46 of 100 at best
    EXPECT_EQ(verdict(over, "---"), '?');
    EXPECT_TRUE(holdsAsItStands(over, stands("s--"))); // who does not speak is not counted
    EXPECT_FALSE(holdsAsItStands(share(60, true, Basis::all), stands("s--")));
    EXPECT_FALSE(
        holdsAsItStands(share(0, false, Basis::cast), stands("---"))); // a share of nothing
}

TEST(Ratification, SharesAreNeverRounded)
{
    Ratification third = share(0, false, Basis::all);
    third.weights = { { PartyId(std::size_t { 0 }), 1 }, { PartyId(std::size_t { 1 }), 2 } };
    third.total = 3;
    third.share = 3333;
    EXPECT_EQ(verdict(third, "sr"), '+');
    third.share = 3334;
    EXPECT_EQ(verdict(third, "sr"), '-');
}

TEST(Ratification, PartiesOf)
{
    const Ratification rule = node(Kind::all,
        { leaf(7), node(Kind::not_, { leaf(3) }), leaf(7), share(50, true, Basis::all) });
    std::vector<std::size_t> found;
    for (const PartyId party : partiesOf(rule))
        found.push_back(party.index());
    EXPECT_EQ(found, (std::vector<std::size_t> { 0, 1, 2, 3, 7 }));
}

TEST(Ratification, StandsThatAreMissingArePending) { EXPECT_EQ(verdict(leaf(5), "ss"), '?'); }

constexpr std::size_t parties = 5;

[[nodiscard]] Ratification anyThreshold()
{
    Ratification rule;
    rule.kind = Kind::threshold;
    for (std::size_t party = 0; party < parties; ++party)
        if (*rc::gen::arbitrary<bool>())
            rule.weights.emplace_back(PartyId(party), *rc::gen::inRange<std::int64_t>(1, 9));
    for (const auto& weight : rule.weights)
        rule.total += weight.second;
    rule.total += *rc::gen::inRange<std::int64_t>(0, 3);
    rule.share = *rc::gen::inRange<std::int64_t>(0, 10'001);
    rule.strict = *rc::gen::arbitrary<bool>();
    rule.basis = *rc::gen::element(Basis::all, Basis::cast);
    return rule;
}

[[nodiscard]] Ratification anyRule(int depth)
{
    const int kind = depth == 0 ? *rc::gen::inRange(0, 2) : *rc::gen::inRange(0, 5);
    if (kind == 0)
        return leaf(*rc::gen::inRange<std::size_t>(0, parties));
    if (kind == 1)
        return anyThreshold();
    if (kind == 2)
        return node(Kind::not_, { anyRule(depth - 1) });
    std::vector<Ratification> children;
    const int count = *rc::gen::inRange(1, 4);
    for (int i = 0; i < count; ++i)
        children.push_back(anyRule(depth - 1));
    return node(kind == 3 ? Kind::all : Kind::any, std::move(children));
}

[[nodiscard]] std::vector<Stand> anyStands()
{
    return *rc::gen::container<std::vector<Stand>>(
        parties, rc::gen::element(Stand::pending, Stand::signed_, Stand::refused));
}

/// What is decided stays decided, however the others go on to speak, or keep silent.
RC_GTEST_PROP(Ratification, AVerdictIsNeverTakenBack, ())
{
    const Ratification rule = anyRule(3);
    std::vector<Stand> now = anyStands();
    const Verdict verdictNow = evaluate(rule, now);
    for (Stand& stand : now)
        if (stand == Stand::pending && *rc::gen::arbitrary<bool>())
            stand = *rc::gen::element(Stand::signed_, Stand::refused);
    const Verdict later = evaluate(rule, now);
    if (verdictNow != Verdict::open)
        RC_ASSERT(later == verdictNow);
}

RC_GTEST_PROP(Ratification, NothingIsOpenOnceEverybodyHasSpoken, ())
{
    const Ratification rule = anyRule(3);
    std::vector<Stand> all = anyStands();
    for (Stand& stand : all)
        if (stand == Stand::pending)
            stand = Stand::refused;
    const Verdict end = evaluate(rule, all);
    RC_ASSERT(end != Verdict::open);
    RC_ASSERT(holdsAsItStands(rule, all) == (end == Verdict::holds));
}

/// A threshold is open exactly as long as those pending could turn it.
RC_GTEST_PROP(Ratification, AThresholdIsOpenWhileItCanGoBothWays, ())
{
    const Ratification rule = anyThreshold();
    const std::vector<Stand> now = anyStands();
    const Verdict verdictNow = evaluate(rule, now);
    std::vector<Stand> best = now;
    std::vector<Stand> worst = now;
    for (std::size_t i = 0; i < parties; ++i) {
        if (now[i] == Stand::pending) {
            best[i] = Stand::signed_;
            worst[i] = Stand::refused;
        }
    }
    const bool both
        = evaluate(rule, best) == Verdict::holds && evaluate(rule, worst) == Verdict::fails;
    RC_ASSERT(both == (verdictNow == Verdict::open));
}

} // namespace
} // namespace pourparler
