// Names, phases, decimals and UTF-8.
#include "core/scenario/decimal.h"
#include "core/scenario/names.h"
#include "core/scenario/phase_graph.h"
#include "core/scenario/utf8.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace pourparler {
namespace {

template <class E>
void expectRoundTrip(std::size_t count)
{
    ASSERT_EQ(namesOf<E>().size(), count);
    for (std::size_t value = 0; value < count; ++value) {
        const std::string_view name = nameOf(static_cast<E>(value));
        EXPECT_EQ(name, namesOf<E>()[value]);
        EXPECT_EQ(fromName<E>(name), static_cast<E>(value)) << name;
    }
    EXPECT_EQ(fromName<E>(""), std::nullopt);
    EXPECT_EQ(fromName<E>("Number"), std::nullopt);
}

TEST(Names, GoBothWays)
{
    expectRoundTrip<PartyKind>(9);
    expectRoundTrip<Role>(2);
    expectRoundTrip<Level>(3);
    expectRoundTrip<IssueKind>(3);
    expectRoundTrip<Grade>(4);
    expectRoundTrip<LeftOpen>(3);
    expectRoundTrip<Disclosure>(3);
    expectRoundTrip<PhaseKind>(5);
    EXPECT_EQ(nameOf(PartyKind::dataProvider), "data_provider");
    EXPECT_EQ(nameOf(LeftOpen::walkAway), "walk_away");
}

TEST(Phases, TheDefaultReachesEverything)
{
    const PhaseGraph graph = defaultPhases();
    ASSERT_EQ(graph.phases.size(), 5U);
    EXPECT_TRUE(unreachablePhases(graph).empty());
    EXPECT_EQ(reachablePhases(graph, 4), (std::vector<std::size_t> { 4 }));
    EXPECT_EQ(reachablePhases(graph, 3), (std::vector<std::size_t> { 2, 3, 4 }));
}

TEST(Phases, Unreachable)
{
    PhaseGraph graph = defaultPhases();
    graph.phases[1].next = {}; // nothing after the briefing
    EXPECT_EQ(unreachablePhases(graph), (std::vector<std::size_t> { 2, 3, 4 }));
    graph.phases[1].next = { 99 }; // a position that is not there
    EXPECT_EQ(unreachablePhases(graph), (std::vector<std::size_t> { 2, 3, 4 }));
    EXPECT_TRUE(unreachablePhases(PhaseGraph {}).empty());
}

TEST(Decimals, AreExact)
{
    struct Row {
        std::string_view text;
        std::int64_t value; ///< in hundredths
        bool exact;
    };
    for (const Row& row :
        { Row { "0", 0, true }, { "12", 1200, true }, { "+12", 1200, true }, { "-3", -300, true },
            { "57.13", 5713, true }, { "57.130", 5713, true }, { "57.131", 5713, false },
            { "-.5", -50, true }, { "5.", 500, true }, { "1e2", 10'000, true },
            { "1.5e-1", 15, true }, { "1e-3", 0, false }, { "0.001", 0, false },
            { "0x10", 1600, true }, { "0o17", 1500, true }, { "0007", 700, true },
            { "0e99999999999", 0, true }, { "1e99999999999", 900'000'000'000'000'000, true } }) {
        const Decimal decimal = parseDecimal(row.text);
        EXPECT_EQ(decimal.value, row.value) << row.text;
        EXPECT_EQ(decimal.exact, row.exact) << row.text;
        EXPECT_TRUE(decimal.finite) << row.text;
    }
    EXPECT_FALSE(parseDecimal(".inf").finite);
    EXPECT_FALSE(parseDecimal("-.Inf").finite);
    EXPECT_FALSE(parseDecimal(".nan").finite);
    EXPECT_FALSE(parseDecimal("1.5").isWhole());
    EXPECT_TRUE(parseDecimal("1.0").isWhole());
}

RC_GTEST_PROP(Decimals, WholeNumbersSurvive, (std::int32_t value))
{
    const Decimal decimal = parseDecimal(std::to_string(value));
    RC_ASSERT(decimal.isWhole());
    RC_ASSERT(decimal.value == std::int64_t { value } * 100);
}

TEST(Utf8, LengthAndValidity)
{
    EXPECT_EQ(utf8::length("L’été"), 5U);
    EXPECT_EQ(utf8::length("\xf0\x9f\x98\x80"), 1U);
    EXPECT_EQ(utf8::firstInvalid("L’été"), std::string_view::npos);
    EXPECT_EQ(utf8::firstInvalid("ab\xc3"), 2U);
    EXPECT_EQ(utf8::firstInvalid("\xf4\x90\x80\x80"), 0U); // beyond the last code point
    EXPECT_TRUE(utf8::isBlank(" \t\n\xc2\xa0"));
    EXPECT_FALSE(utf8::isBlank(" x"));
}

} // namespace
} // namespace pourparler
