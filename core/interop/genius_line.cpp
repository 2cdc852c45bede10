#include "core/interop/genius_line.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>

namespace pourparler {

namespace {

using boost::multiprecision::cpp_int;
using boost::multiprecision::cpp_rational;

/// Of slopes and offsets: far finer than a step.
constexpr unsigned lineDecimals = 24;

[[nodiscard]] std::string decimalText(const cpp_int& units, unsigned decimals)
{
    std::string digits = cpp_int(abs(units)).str();
    if (digits.size() <= decimals)
        digits.insert(0, decimals + 1 - digits.size(), '0');
    if (decimals > 0) {
        digits.insert(digits.size() - decimals, 1, '.');
        digits.erase(digits.find_last_not_of('0') + 1);
        if (digits.back() == '.')
            digits.pop_back();
    }
    return units < 0 ? '-' + digits : digits;
}

/// Halves away from zero.
[[nodiscard]] cpp_int rounded(const cpp_rational& value)
{
    const cpp_int above = numerator(value) * 2;
    const cpp_int below = denominator(value);
    return (above + (above < 0 ? cpp_int(-below) : below)) / (below * 2);
}

/// The least number of decimals that say it exactly; nothing where none do.
[[nodiscard]] std::optional<unsigned> decimalsFor(cpp_int denominator)
{
    const auto powers = [&denominator](int factor) {
        unsigned count = 0;
        for (; denominator % factor == 0; ++count)
            denominator /= factor;
        return count;
    };
    const unsigned twos = powers(2);
    const unsigned fives = powers(5);
    if (denominator != 1)
        return std::nullopt;
    return std::max(twos, fives);
}

/// Slopes with which a line can pass within half a step of every point.
struct Slopes {
    cpp_rational least;
    cpp_rational most;
};

[[nodiscard]] std::optional<Slopes> slopesOf(const std::vector<Points>& points)
{
    const auto slope = [&points](std::size_t i, std::size_t j, int slack) {
        return cpp_rational(points[j] - points[i] + slack, j - i);
    };
    // What bends by more than the slack is not worth the reckoning.
    for (std::size_t k = 2; k < points.size(); ++k)
        if (std::abs(points[k] - 2 * points[k - 1] + points[k - 2]) > 2)
            return std::nullopt;
    Slopes slopes { slope(0, 1, -1), slope(0, 1, 1) };
    for (std::size_t j = 1; j < points.size(); ++j)
        for (std::size_t i = 0; i < j; ++i) {
            slopes.least = std::max(slopes.least, slope(i, j, -1));
            slopes.most = std::min(slopes.most, slope(i, j, 1));
        }
    if (slopes.least >= slopes.most)
        return std::nullopt;
    return slopes;
}

/// The nearest with lineDecimals, or exactly where fewer do.
[[nodiscard]] cpp_rational onDecimals(const cpp_rational& value, std::string& text)
{
    const auto decimals = decimalsFor(denominator(value));
    const unsigned used = std::min(decimals.value_or(lineDecimals), lineDecimals);
    const cpp_int unit = pow(cpp_int(10), used);
    const cpp_int units = rounded(value * unit);
    text = decimalText(units, used);
    return cpp_rational(units, unit);
}

/// Through points that were rounded from one, as an import does at the finest steps.
[[nodiscard]] std::optional<GeniusLine> roundedLine(const std::vector<Points>& points)
{
    const auto slopes = slopesOf(points);
    if (!slopes)
        return std::nullopt;
    GeniusLine line;
    const cpp_rational slope
        = onDecimals((slopes->least + slopes->most) / 2 / finestSteps, line.slope);
    // Between the offsets that every single point leaves.
    const cpp_rational half(1, 2);
    std::optional<cpp_rational> least;
    std::optional<cpp_rational> most;
    for (std::size_t k = 0; k < points.size(); ++k) {
        const cpp_rational rest = points[k] - slope * finestSteps * k;
        least = least ? std::max<cpp_rational>(*least, rest - half) : cpp_rational(rest - half);
        most = most ? std::min<cpp_rational>(*most, rest + half) : cpp_rational(rest + half);
    }
    const cpp_rational offset = onDecimals((*least + *most) / 2 / finestSteps, line.offset);
    for (std::size_t k = 0; k < points.size(); ++k)
        if (rounded((slope * k + offset) * finestSteps) != points[k])
            return std::nullopt;
    return line;
}

} // namespace

GeniusDecimal decimalOfOne(Points points, std::int64_t steps)
{
    const cpp_rational value(points, steps);
    const auto exact = decimalsFor(denominator(value));
    const unsigned decimals = exact.value_or(finestDecimals);
    const cpp_int unit = pow(cpp_int(10), decimals);
    return { decimalText(rounded(value * unit), decimals), exact.has_value() };
}

std::optional<GeniusLine> lineThrough(const std::vector<Points>& points, std::int64_t steps)
{
    const Points step = points.size() > 1 ? points[1] - points[0] : 0;
    for (std::size_t k = 1; k < points.size(); ++k)
        if (points[k] - points[k - 1] != step)
            return steps == finestSteps ? roundedLine(points) : std::nullopt;
    const cpp_rational slope(step, steps);
    const cpp_rational offset(points.front(), steps);
    if (!decimalsFor(denominator(slope)) || !decimalsFor(denominator(offset)))
        return std::nullopt;
    GeniusLine line;
    (void)onDecimals(slope, line.slope);
    (void)onDecimals(offset, line.offset);
    return line;
}

} // namespace pourparler
