#include "core/scenario/decimal.h"

#include <algorithm>
#include <string>

namespace pourparler {

namespace {

constexpr std::int64_t ceiling = 900'000'000'000'000'000;

[[nodiscard]] std::int64_t times(std::int64_t value, std::int64_t base, std::int64_t digit)
{
    return value > (ceiling - digit) / base ? ceiling : value * base + digit;
}

[[nodiscard]] int digitOf(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return (c | 0x20) - 'a' + 10;
}

/// The digits after "0x" or "0o".
[[nodiscard]] Decimal parseWhole(std::string_view digits, int base, std::int64_t unit)
{
    std::int64_t value = 0;
    for (const char c : digits)
        value = times(value, base, digitOf(c));
    return { times(value, unit, 0), unit, true, true };
}

[[nodiscard]] std::int64_t unitOf(int decimals)
{
    std::int64_t unit = 1;
    for (int i = 0; i < decimals; ++i)
        unit *= 10;
    return unit;
}

/// The power of ten, held within ±10,000: nothing beyond makes a difference.
[[nodiscard]] std::int64_t parseExponent(std::string_view text)
{
    const bool negative = !text.empty() && text[0] == '-';
    std::int64_t value = 0;
    for (const char c : text)
        if (c >= '0' && c <= '9')
            value = std::min<std::int64_t>(times(value, 10, digitOf(c)), 10'000'000);
    return negative ? -value : value;
}

} // namespace

Decimal parseDecimal(std::string_view text, int decimals)
{
    const std::int64_t unit = unitOf(decimals);
    if (text.substr(0, 2) == "0x")
        return parseWhole(text.substr(2), 16, unit);
    if (text.substr(0, 2) == "0o")
        return parseWhole(text.substr(2), 8, unit);
    const bool negative = !text.empty() && text[0] == '-';
    const std::size_t end = std::min(text.find_first_of("eE"), text.size());
    std::int64_t exponent = end < text.size() ? parseExponent(text.substr(end + 1)) : 0;

    std::string digits;
    bool afterPoint = false;
    for (const char c : text.substr(0, end)) {
        if (c == '.') {
            afterPoint = true;
        } else if (c >= '0' && c <= '9') {
            digits += c;
            exponent -= afterPoint ? 1 : 0;
        } else if (c != '-' && c != '+') {
            return { 0, unit, false, false }; // .inf, .nan
        }
    }
    while (!digits.empty() && digits.back() == '0') {
        digits.pop_back();
        ++exponent;
    }

    Decimal result { 0, unit };
    const auto count = static_cast<std::int64_t>(digits.size());
    const std::int64_t kept = std::clamp<std::int64_t>(
        count + std::min<std::int64_t>(exponent + decimals, 0), 0, count);
    result.exact = kept == count;
    for (const char c : std::string_view(digits).substr(0, static_cast<std::size_t>(kept)))
        result.value = times(result.value, 10, digitOf(c));
    for (std::int64_t i = 0; i < exponent + decimals && result.value != 0; ++i) {
        result.value = times(result.value, 10, 0);
        if (result.value == ceiling)
            break;
    }
    if (negative)
        result.value = -result.value;
    return result;
}

} // namespace pourparler
