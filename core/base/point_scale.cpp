#include "core/base/point_scale.h"

#include "core/base/wide.h"

namespace pourparler {

namespace {

[[nodiscard]] Wide powerOfTen(int exponent)
{
    Wide power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

} // namespace

int decimalsOf(const PointScale& scale)
{
    for (int decimals = 0; decimals < finestDecimals; ++decimals)
        if (Wide { scale.most } * powerOfTen(decimals) % scale.steps == 0)
            return decimals;
    return finestDecimals;
}

std::uint64_t roundedSize(Points points, const PointScale& scale, int decimals)
{
    const Wide size = points < 0 ? -Wide { points } : Wide { points };
    return static_cast<std::uint64_t>(
        (2 * size * scale.most * powerOfTen(decimals) + scale.steps) / (2 * Wide { scale.steps }));
}

std::string decimalOf(Points points, const PointScale& scale)
{
    const int decimals = decimalsOf(scale);
    const std::uint64_t size = roundedSize(points, scale, decimals);
    std::string digits = std::to_string(size);
    const auto least = static_cast<std::size_t>(decimals) + 1U; // a digit before the point
    if (digits.size() < least)
        digits.insert(0, least - digits.size(), '0');
    if (decimals > 0)
        digits.insert(digits.size() - static_cast<std::size_t>(decimals), 1, '.');
    return points < 0 && size != 0 ? '-' + digits : digits;
}

} // namespace pourparler
