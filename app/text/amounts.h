// Numbers, points, shares and times as people read them. Points have as many decimals as four digits leave them, always
// the same on one scale: one from 0 to 100, so that 58.6 is never shown as 59 beside a walk-away value of 59; three from 0
// to 1. No floating point but in shares, which are
// estimates.
#pragma once

#include "app/text/reader.h"
#include "core/base/point_scale.h"
#include "core/packages/balance.h"

#include <cstdint>
#include <string>

namespace pourparler::text {

/// To the decimals that are shown. Differences are taken between such figures, so that they are what people get who
/// subtract one figure on the screen from another.
[[nodiscard]] Points asShown(Points points, const PointScale& scale);
/// "58.6", "0.721".
[[nodiscard]] QString points(Points points, const PointScale& scale, const Reader& reader);
/// Without decimals that say nothing: "20", "0.2". For the marks of an axis.
[[nodiscard]] QString roundPoints(Points points, const PointScale& scale, const Reader& reader);
/// "+5.0", "−3.0", "0.0".
[[nodiscard]] QString pointsDifference(
    Points points, const PointScale& scale, const Reader& reader);
/// "61.0–78.3", or one figure where both are the same.
[[nodiscard]] QString pointsRange(
    Points least, Points most, const PointScale& scale, const Reader& reader);
[[nodiscard]] QString number(std::int64_t number, const Reader& reader);
/// From hundredths of a per cent: "4.3%".
[[nodiscard]] QString percent(std::int64_t hundredths, const Reader& reader);
/// "4.4%", and of a sample its interval: "4.4% (4.3% to 4.5%)". What is not nothing is never shown as nothing: "<0.1%".
[[nodiscard]] QString share(const Share& share, const Reader& reader);
/// The share without its interval.
[[nodiscard]] QString shareAlone(double share, const Reader& reader);
/// A count of any size from its digits, all of them: "3,932,160".
[[nodiscard]] QString count(const std::string& digits, const Reader& reader);
/// The same as people say it: "887,040", "3.9 million", "48 billion"; from 10^15 on "4.8 × 10¹⁷".
[[nodiscard]] QString roundCount(const std::string& digits, const Reader& reader);
/// The clock on the wall where the reader knows it, else the time elapsed: "10:42", "1:02:05".
[[nodiscard]] QString time(SessionTime time, const Reader& reader);
/// A date as scenarios write it, "2026-07-02", "2026-07" or "2026": "2 July 2026", "July 2026", "2026".
[[nodiscard]] QString date(const std::string& iso, const Reader& reader);
/// "02:41", "1:02:05".
[[nodiscard]] QString countdown(SessionTime milliseconds);
/// "3 minutes", "90 seconds", "1 hour 30 minutes".
[[nodiscard]] QString duration(std::int64_t seconds);

} // namespace pourparler::text
