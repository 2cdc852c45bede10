// A scale of points: its ends and where its figures stand. Used by charts that plot values. Must not know which way it runs.
#pragma once

#include "core/base/id.h"

#include <algorithm>

namespace pourparler {

struct Axis {
    Points least = 0;
    Points most = 1;
    Points step
        = 1; ///< between figures: 1, 2 or 5 times a power of ten, no more than eight of them

    /// From 0 at `least` to 1 at `most`.
    [[nodiscard]] double share(Points points) const
    {
        return static_cast<double>(points - least) / static_cast<double>(most - least);
    }
    /// The first figure.
    [[nodiscard]] Points first() const
    {
        const Points below = least / step * step;
        return below < least ? below + step : below;
    }
};

/// Over [least, most] with a little room at both ends.
[[nodiscard]] inline Axis axisOver(Points least, Points most)
{
    const Points room = std::max<Points>(1, (most - least) / 24);
    Axis axis { least - room, most + room, 1 };
    const Points range = axis.most - axis.least;
    while (range / axis.step > 8) {
        // 1, 2, 5, 10, …
        Points lead = axis.step;
        while (lead >= 10)
            lead /= 10;
        axis.step = lead == 2 ? axis.step / 2 * 5 : axis.step * 2;
    }
    return axis;
}

} // namespace pourparler
