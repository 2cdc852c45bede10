// A number that is not rounded: indices and rates of this folder that are ratios of whole numbers. Must not know what is
// divided by what.
#pragma once

#include <cstdint>
#include <numeric>

namespace pourparler {

/// In lowest terms, denominator above 0: of equal numbers every member is equal.
struct Fraction {
    std::int64_t numerator = 0;
    std::int64_t denominator = 1;
    [[nodiscard]] double value() const
    {
        return static_cast<double>(numerator) / static_cast<double>(denominator);
    }
    friend bool operator==(const Fraction&, const Fraction&) = default;
};

/// `denominator` has to be above 0.
[[nodiscard]] inline Fraction fractionOf(std::int64_t numerator, std::int64_t denominator)
{
    const std::int64_t common = std::gcd(numerator, denominator);
    return { numerator / common, denominator / common };
}

} // namespace pourparler
