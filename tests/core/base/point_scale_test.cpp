#include "core/base/point_scale.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace pourparler {
namespace {

constexpr PointScale hundredths;
constexpr PointScale unit { 1, 1'000'000'000'000 };
constexpr PointScale thirds { 1, 300'000 };

TEST(PointScales, KnowTheirDecimals)
{
    EXPECT_EQ(decimalsOf(hundredths), 2);
    EXPECT_EQ(decimalsOf(unit), 12);
    EXPECT_EQ(decimalsOf(thirds), 12);
    EXPECT_EQ(decimalsOf({ 1, 8 }), 3);
    EXPECT_EQ(decimalsOf({ 100, 100 }), 0);
    EXPECT_EQ(decimalsOf({ 1'000, 10 }), 0);
}

TEST(PointScales, WriteDecimalsForPrograms)
{
    EXPECT_EQ(decimalOf(5860, hundredths), "58.60");
    EXPECT_EQ(decimalOf(-5, hundredths), "-0.05");
    EXPECT_EQ(decimalOf(0, hundredths), "0.00");
    EXPECT_EQ(decimalOf(721'477'861'402, unit), "0.721477861402");
    EXPECT_EQ(decimalOf(-1, unit), "-0.000000000001");
    EXPECT_EQ(decimalOf(100'000, thirds), "0.333333333333");
    EXPECT_EQ(decimalOf(-200'000, thirds), "-0.666666666667");
    EXPECT_EQ(decimalOf(7, { 100, 100 }), "7");
    EXPECT_EQ(decimalOf((Points { 1 } << 52U) - 1, unit), "4503.599627370495");
}

TEST(PointScales, RoundHalvesAwayFromZero)
{
    EXPECT_EQ(roundedSize(5864, hundredths, 1), 586U);
    EXPECT_EQ(roundedSize(-5865, hundredths, 1), 587U);
    EXPECT_EQ(roundedSize(500'000'000, unit, 3), 1U);
    EXPECT_EQ(roundedSize(499'999'999, unit, 3), 0U);
}

RC_GTEST_PROP(PointScales, HundredthsAreAsWritten, (std::int32_t points))
{
    const std::string text = decimalOf(points, hundredths);
    RC_ASSERT(text.size() > 3U && text[text.size() - 3] == '.');
    RC_ASSERT(std::stoll(std::string(text).erase(text.size() - 3, 1)) == points);
}

} // namespace
} // namespace pourparler
