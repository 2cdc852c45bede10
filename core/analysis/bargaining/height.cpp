#include "core/analysis/bargaining/height.h"

#include <algorithm>

namespace pourparler {

namespace {

__extension__ typedef __int128 Wide;

/// The largest whole number not above height × unit.
Points wholeOf(Wide over, Points under)
{
    const Wide whole = over / under;
    return static_cast<Points>(whole * under > over ? whole - 1 : whole);
}

} // namespace

std::strong_ordering operator<=>(const Height& a, const Height& b)
{
    const Wide left = Wide { a.over } * b.under;
    const Wide right = Wide { b.over } * a.under;
    return left < right ? std::strong_ordering::less
        : left > right  ? std::strong_ordering::greater
                        : std::strong_ordering::equal;
}

Points reaching(const Height& height, const ColumnGain& gain)
{
    return gain.origin - wholeOf(-Wide { height.over } * gain.unit, height.under);
}

Points passing(const Height& height, const ColumnGain& gain)
{
    return gain.origin + wholeOf(Wide { height.over } * gain.unit, height.under) + 1;
}

std::vector<Height> heightsOf(
    const std::vector<ColumnGain>& gains, std::span<const Points> utilities)
{
    std::vector<Height> heights;
    heights.reserve(gains.size());
    for (const ColumnGain& gain : gains)
        heights.push_back(heightOf(gain, utilities));
    std::sort(heights.begin(), heights.end());
    return heights;
}

double leastHeight(const std::vector<ColumnGain>& gains, std::span<const Points> utilities)
{
    if (gains.empty())
        return 0;
    const Height least = heightsOf(gains, utilities).front();
    return static_cast<double>(least.over) / static_cast<double>(least.under);
}

} // namespace pourparler
