// What the options and hyper-rectangles of GENIUS profiles are worth, in points of one scale: exactly where there is a step
// that all of them are multiples of, else each rounded once. Used by the import. Must not know files.
#pragma once

#include "core/base/point_scale.h"
#include "core/interop/genius_files.h"

#include <vector>

namespace pourparler {

/// Of one profile.
struct GeniusWorth {
    Points reservation = 0;
    std::vector<std::vector<Points>> options; ///< [issue][option]; all 0 with rectangles
    std::vector<Points> rectangles; ///< [rectangle]
    bool tooLarge = false; ///< beyond what a scenario can hold; then nothing of the above counts
    std::vector<std::size_t> outside; ///< issues whose evaluator leaves 0 to 1, ascending
};

struct GeniusValues {
    PointScale scale; ///< from 0 to 1
    bool rounded = false; ///< to 10^-12 each
    std::vector<GeniusWorth> profiles;
};

/// `domain` is that of the profiles.
[[nodiscard]] GeniusValues valuesOf(
    const GeniusDomain& domain, const std::vector<GeniusProfile>& profiles);

} // namespace pourparler
