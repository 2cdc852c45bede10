// Worth as GENIUS writes it: decimals of 1 and straight lines. Used by the export only.
#pragma once

#include "core/base/point_scale.h"

#include <optional>
#include <string>
#include <vector>

namespace pourparler {

/// points ÷ steps: exactly where there is such a decimal, else the nearest one with twelve.
struct GeniusDecimal {
    std::string text;
    bool exact = true;
};
[[nodiscard]] GeniusDecimal decimalOfOne(Points points, std::int64_t steps);

/// slope × k + offset, of 1.
struct GeniusLine {
    std::string slope;
    std::string offset;
};
/// The line that gives exactly these points at 0, 1, 2 and so on. At the finest steps, one that does when it is rounded to
/// them. Nothing where there is none, or none with decimals. There has to be a point.
[[nodiscard]] std::optional<GeniusLine> lineThrough(
    const std::vector<Points>& points, std::int64_t steps);

} // namespace pourparler
