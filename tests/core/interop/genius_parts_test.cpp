// Numbers kept as they are written, lines that say points exactly, ids from names.
#include "core/interop/genius_line.h"
#include "core/interop/genius_names.h"
#include "core/interop/genius_number.h"

#include <boost/multiprecision/cpp_int.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace pourparler::test {
namespace {

using boost::multiprecision::cpp_int;
using boost::multiprecision::cpp_rational;

GeniusNumber read(std::string_view text)
{
    GeniusNumber number;
    EXPECT_EQ(readNumber(text, number), NumberFault::none) << text;
    return number;
}

cpp_rational rational(const GeniusNumber& number)
{
    const cpp_int power = pow(cpp_int(10), static_cast<unsigned>(std::abs(number.exponent)));
    const cpp_int digits(number.digits.empty() ? "0" : number.digits);
    const cpp_rational size
        = number.exponent < 0 ? cpp_rational(digits, power) : cpp_rational(digits * power);
    return number.negative ? cpp_rational(-size) : size;
}

std::string anyDecimal()
{
    const auto whole = *rc::gen::inRange(-2000, 2000);
    const auto behind = *rc::gen::inRange(0, 1000);
    const auto power = *rc::gen::inRange(-12, 13);
    return std::to_string(whole) + '.' + std::to_string(behind) + 'e' + std::to_string(power);
}

TEST(GeniusNumbers, AreReadAsWritten)
{
    EXPECT_EQ(read("12"), (GeniusNumber { "12", 0, false }));
    EXPECT_EQ(read("-0.50"), (GeniusNumber { "5", -1, true }));
    EXPECT_EQ(read(" +1e3\n"), (GeniusNumber { "1", 3, false }));
    EXPECT_EQ(read(".5E-2"), (GeniusNumber { "5", -3, false }));
    EXPECT_EQ(read("5."), (GeniusNumber { "5", 0, false }));
    EXPECT_EQ(read("-0.000e9"), GeniusNumber {});
    EXPECT_EQ(read("00120.0"), (GeniusNumber { "12", 1, false }));
    EXPECT_EQ(read("1e299").exponent, 299);
}

TEST(GeniusNumbers, OtherTextsAreNone)
{
    GeniusNumber number;
    for (const char* text : { "", " ", ".", "-", "+-1", "1e", "1e+", "e3", "1.2.3", "1,5", "0x10",
             "1 2", "NaN", "inf", "-Infinity", "1e1.5", "½", "1d", "1f", "--1" })
        EXPECT_EQ(readNumber(text, number), NumberFault::notANumber) << text;
    for (const std::string& text : { std::string("1e300"), std::string("1e-301"),
             std::string("1e9999999"), std::string(401, '1'), "0." + std::string(300, '0') + "1" })
        EXPECT_EQ(readNumber(text, number), NumberFault::tooLarge) << text;
}

RC_GTEST_PROP(GeniusNumbers, areExact, ())
{
    const GeniusNumber a = read(anyDecimal());
    const GeniusNumber b = read(anyDecimal());
    RC_ASSERT(rational(read(plainText(a))) == rational(a));
    RC_ASSERT(rational(sumOf({ a, b })) == rational(a) + rational(b));
    GeniusNumber product = a;
    RC_ASSERT(multiply(product, b) == NumberFault::none);
    RC_ASSERT(rational(product) == rational(a) * rational(b));
    const int sign = compare(a, b);
    RC_ASSERT((sign < 0) == (rational(a) < rational(b)));
    RC_ASSERT((sign == 0) == (rational(a) == rational(b)));
}

TEST(GeniusNumbers, WholeOnesHaveLimits)
{
    EXPECT_EQ(wholeOf(read("-12e2")), -1200);
    EXPECT_EQ(wholeOf(read("1000000000")), 1'000'000'000);
    EXPECT_EQ(wholeOf(read("0")), 0);
    for (const char* text : { "1000000001", "0.5", "1e10", "-1e200", "99999999999" })
        EXPECT_EQ(wholeOf(read(text)), std::nullopt) << text;
}

TEST(GeniusLines, DecimalsAreExactWhereThereIsOne)
{
    EXPECT_EQ(decimalOfOne(1, 4).text, "0.25");
    EXPECT_EQ(decimalOfOne(-3, 2).text, "-1.5");
    EXPECT_EQ(decimalOfOne(0, 7).text, "0");
    EXPECT_EQ(decimalOfOne(14, 7).text, "2");
    EXPECT_EQ(decimalOfOne(1, 1'000'000'000'000).text, "0.000000000001");
    EXPECT_TRUE(decimalOfOne(1, 4).exact);
    EXPECT_EQ(decimalOfOne(-2, 3).text, "-0.666666666667");
    EXPECT_FALSE(decimalOfOne(-2, 3).exact);
}

TEST(GeniusLines, PassThroughEveryPoint)
{
    const auto line = lineThrough({ 30, 20, 10, 0 }, 40);
    ASSERT_TRUE(line.has_value());
    EXPECT_EQ(line->slope, "-0.25");
    EXPECT_EQ(line->offset, "0.75");
    EXPECT_EQ(lineThrough({ 7 }, 10)->offset, "0.7");
    EXPECT_FALSE(lineThrough({ 0, 10, 19 }, 100).has_value());
    EXPECT_FALSE(lineThrough({ 0, 1, 2 }, 3).has_value()); // no decimal
    EXPECT_TRUE(lineThrough({ 0, 3, 6 }, 3).has_value());
    // A line that was rounded to the finest steps.
    EXPECT_TRUE(lineThrough({ 0, 33, 67, 100 }, finestSteps).has_value());
    EXPECT_FALSE(lineThrough({ 0, 33, 68, 100 }, finestSteps).has_value());
    EXPECT_FALSE(lineThrough({ 0, 33, 66, 2 }, finestSteps).has_value());
}

/// What an import makes of a line can be written as a line again, which gives the same points.
RC_GTEST_PROP(GeniusLines, thatWereRoundedAreFound, ())
{
    constexpr auto steps = finestSteps;
    const cpp_rational slope = rational(read(anyDecimal())) / 1'000'000'000;
    const cpp_rational offset = rational(read(anyDecimal())) / 1'000'000'000;
    const auto count = *rc::gen::resize(rc::kNominalSize, rc::gen::inRange<std::size_t>(1, 250));
    const auto rounded = [](const cpp_rational& value) {
        const cpp_rational twice = value * 2 + (value < 0 ? -1 : 1);
        return static_cast<Points>(cpp_int(numerator(twice) / (denominator(twice) * 2)));
    };
    // Beyond it an import has refused long before.
    const cpp_rational most = cpp_rational(Points { 1 } << 60U) / steps;
    RC_PRE(abs(offset) <= most && abs(slope * (count - 1) + offset) <= most);
    std::vector<Points> points;
    for (std::size_t k = 0; k < count; ++k)
        points.push_back(rounded((slope * k + offset) * steps));
    const auto line = lineThrough(points, steps);
    RC_ASSERT(line.has_value());
    const cpp_rational again = rational(read(line->slope));
    const cpp_rational from = rational(read(line->offset));
    for (std::size_t k = 0; k < count; ++k)
        RC_ASSERT(rounded((again * k + from) * steps) == points[k]);
}

TEST(GeniusNames, IdsAreMadeFromNames)
{
    Ids ids('x');
    EXPECT_EQ(ids.take("Délai de livraison"), "delai-de-livraison");
    EXPECT_EQ(ids.take("DELAI, de  Livraison!"), "delai-de-livraison-2");
    EXPECT_EQ(ids.take("Straße & Œuvre"), "strasse-oeuvre");
    EXPECT_EQ(ids.take("E\xcc\x81te"), "ete"); // an accent of its own
    EXPECT_EQ(ids.take("60 days"), "x-60-days");
    EXPECT_EQ(ids.take("価格"), "x");
    EXPECT_EQ(ids.take(""), "x-2");
    EXPECT_EQ(ids.take(std::string(40, 'a')), std::string(32, 'a'));
    EXPECT_EQ(ids.take(std::string(41, 'a')), std::string(30, 'a') + "-2");
    EXPECT_EQ(ids.take(std::string(30, 'a') + " 2"), std::string(30, 'a') + "-3");
}

TEST(GeniusNames, ShortLabelsSayThatTheyAreCutOff)
{
    EXPECT_EQ(shortened("short", 5).in("en"), "short");
    EXPECT_EQ(shortened("longer", 5).in("en"), "long…");
    EXPECT_EQ(shortened("äöüäöü", 5).in("en"), "äöüä…");
    EXPECT_EQ(shortened("a\nb\tc", 5).in("en"), "a b c");
}

TEST(GeniusNames, NoTwoAreTheSame)
{
    Names names;
    EXPECT_EQ(names.take("a"), "a");
    EXPECT_EQ(names.take("a"), "a (2)");
    EXPECT_EQ(names.take("a (2)"), "a (2) (2)");
    EXPECT_EQ(names.take("a"), "a (3)");
}

} // namespace
} // namespace pourparler::test
