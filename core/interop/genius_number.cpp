#include "core/interop/genius_number.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>

namespace pourparler {

namespace {

using boost::multiprecision::cpp_int;

constexpr std::size_t longest = 400;
constexpr std::int64_t mostDigits = 300; // before or behind the point

[[nodiscard]] bool isDigit(char c) { return c >= '0' && c <= '9'; }

[[nodiscard]] std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// Takes a sign from the beginning; whether it was a minus.
[[nodiscard]] bool takeSign(std::string_view& text)
{
    const bool negative = !text.empty() && text.front() == '-';
    if (!text.empty() && (text.front() == '-' || text.front() == '+'))
        text.remove_prefix(1);
    return negative;
}

/// Takes zeros from both ends of the digits.
[[nodiscard]] NumberFault settle(GeniusNumber& number, std::int64_t exponent)
{
    number.digits.erase(0, std::min(number.digits.find_first_not_of('0'), number.digits.size()));
    while (!number.digits.empty() && number.digits.back() == '0') {
        number.digits.pop_back();
        ++exponent;
    }
    const auto size = static_cast<std::int64_t>(number.digits.size());
    if (number.isZero()) {
        number = {};
        return NumberFault::none;
    }
    number.exponent = static_cast<std::int32_t>(exponent);
    return size + exponent > mostDigits || exponent < -mostDigits ? NumberFault::tooLarge
                                                                  : NumberFault::none;
}

} // namespace

NumberFault readNumber(std::string_view text, GeniusNumber& number)
{
    text = trimmed(text);
    number = {};
    number.negative = takeSign(text);
    const std::size_t end = std::min(text.find_first_of("eE"), text.size());
    bool afterPoint = false;
    bool any = false;
    std::int64_t exponent = 0;
    for (const char c : text.substr(0, end)) {
        if (c == '.' && !afterPoint) {
            afterPoint = true;
        } else if (isDigit(c)) {
            any = true;
            number.digits += c;
            exponent -= afterPoint ? 1 : 0;
        } else {
            return NumberFault::notANumber;
        }
    }
    std::string_view power = end < text.size() ? text.substr(end + 1) : "0";
    const bool smaller = takeSign(power);
    if (!any || power.empty() || !std::all_of(power.begin(), power.end(), isDigit))
        return NumberFault::notANumber;
    if (text.size() > longest || power.size() > 6)
        return NumberFault::tooLarge;
    std::int64_t shift = 0;
    for (const char c : power)
        shift = shift * 10 + (c - '0');
    exponent += smaller ? -shift : shift;

    return settle(number, exponent);
}

std::string plainText(const GeniusNumber& number)
{
    if (number.isZero())
        return "0";
    std::string text = number.digits;
    if (number.exponent >= 0) {
        text.append(static_cast<std::size_t>(number.exponent), '0');
    } else {
        const auto behind = static_cast<std::size_t>(-number.exponent);
        if (text.size() <= behind)
            text.insert(0, behind + 1 - text.size(), '0');
        text.insert(text.size() - behind, 1, '.');
    }
    return number.negative ? '-' + text : text;
}

int compare(const GeniusNumber& a, const GeniusNumber& b)
{
    const auto sign = [](const GeniusNumber& n) { return n.isZero() ? 0 : n.negative ? -1 : 1; };
    if (sign(a) != sign(b))
        return sign(a) - sign(b);
    const auto places = [](const GeniusNumber& n) {
        return static_cast<std::int64_t>(n.digits.size()) + n.exponent;
    };
    const bool less = places(a) != places(b) ? places(a) < places(b) : a.digits < b.digits;
    if (places(a) == places(b) && a.digits == b.digits)
        return 0;
    return less == a.negative ? 1 : -1;
}

GeniusNumber sumOf(const std::vector<GeniusNumber>& numbers)
{
    std::int32_t exponent = 0;
    for (const GeniusNumber& number : numbers)
        exponent = std::min(exponent, number.exponent);
    cpp_int sum;
    for (const GeniusNumber& number : numbers) {
        if (number.isZero())
            continue;
        const cpp_int size = cpp_int(number.digits)
            * pow(cpp_int(10), static_cast<unsigned>(number.exponent - exponent));
        sum += number.negative ? cpp_int(-size) : size;
    }
    GeniusNumber result;
    // A decimal that is read again has neither too many digits nor zeros at its ends.
    (void)readNumber(sum.str() + 'e' + std::to_string(exponent), result);
    return result;
}

NumberFault multiply(GeniusNumber& number, const GeniusNumber& factor)
{
    number.negative = number.negative != factor.negative;
    if (number.isZero() || factor.isZero())
        number.digits.clear();
    else
        number.digits = cpp_int(cpp_int(number.digits) * cpp_int(factor.digits)).str();
    return settle(number, std::int64_t { number.exponent } + factor.exponent);
}

GeniusNumber one() { return { "1", 0, false }; }

std::optional<std::int64_t> wholeOf(const GeniusNumber& number)
{
    constexpr std::size_t mostSize = 10;
    constexpr std::int64_t most = 1'000'000'000;
    if (number.exponent < 0
        || number.digits.size() + static_cast<std::size_t>(number.exponent) > mostSize)
        return std::nullopt;
    std::int64_t value = 0;
    for (const char c : number.digits)
        value = value * 10 + (c - '0');
    for (int i = 0; i < number.exponent; ++i)
        value *= 10;
    if (value > most)
        return std::nullopt;
    return number.negative ? -value : value;
}

} // namespace pourparler
