// Numbers as GENIUS files write them, held as they are written: no floating point comes near what an option is worth.
// Used by the readers and the writer of this folder. Must not know what a number is for.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pourparler {

/// ±digits × 10^exponent.
struct GeniusNumber {
    std::string digits; ///< without zeros at either end; empty: 0
    std::int32_t exponent = 0;
    bool negative = false;

    [[nodiscard]] bool isZero() const { return digits.empty(); }
    friend bool operator==(const GeniusNumber&, const GeniusNumber&) = default;
};

/// Why a text is no such number.
enum class NumberFault : std::uint8_t { none, notANumber, tooLarge };

/// "12", "-0.5", "+1e-3", ".5", with blanks around it. Neither NaN nor infinite; at most 400 characters, and between 10^-300
/// and 10^300.
[[nodiscard]] NumberFault readNumber(std::string_view text, GeniusNumber& number);

/// As a decimal without exponent: "-0.5".
[[nodiscard]] std::string plainText(const GeniusNumber& number);

/// Below 0, 0 or above 0, as a is less than b, the same or more.
[[nodiscard]] int compare(const GeniusNumber& a, const GeniusNumber& b);
[[nodiscard]] GeniusNumber sumOf(const std::vector<GeniusNumber>& numbers);
/// Held to the same limits as a number that is read: `tooLarge` where the product is beyond them.
[[nodiscard]] NumberFault multiply(GeniusNumber& number, const GeniusNumber& factor);
[[nodiscard]] GeniusNumber one();

/// Nothing where it is no whole number within ±10^9.
[[nodiscard]] std::optional<std::int64_t> wholeOf(const GeniusNumber& number);

} // namespace pourparler
