// On what scale a scenario's points run, and how fine they are: 0 to 100 in hundredths, or 0 to 1 in steps of a
// billionth. Used by whatever reads or writes points; what reckons with them knows none of this. Must not know languages.
#pragma once

#include "core/base/id.h"

#include <cstdint>
#include <string>

namespace pourparler {

struct PointScale {
    std::int64_t most = 100; ///< what people call the top of the scale
    std::int64_t steps = 10'000; ///< the same as Points: the scale is divided into so many

    friend bool operator==(const PointScale&, const PointScale&) = default;
};

/// `steps` are not more, `most` is at least 1.
inline constexpr std::int64_t finestSteps = 1'000'000'000'000;
/// More than these a step never needs.
inline constexpr int finestDecimals = 12;

/// How many decimals write every step exactly; finestDecimals where none do, as with thirds.
[[nodiscard]] int decimalsOf(const PointScale& scale);

/// For programs, with all decimals of the scale: "58.60", "-0.333333333333". The nearest decimal, halves away from zero.
[[nodiscard]] std::string decimalOf(Points points, const PointScale& scale);
/// The same without sign and as a whole number of the last of so many decimals: 5864 → 586 with one decimal. For those who
/// put signs and decimal points as a language wants them.
[[nodiscard]] std::uint64_t roundedSize(Points points, const PointScale& scale, int decimals);

} // namespace pourparler
