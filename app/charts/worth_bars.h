// Rows of bars from each party's walk-away value to its best possible, with a mark where something puts it, and a paler
// one where it came from. Used by the charts of who got what and of what was left. Must not know what is compared.
#pragma once

#include "app/charts/scene.h"
#include "app/text/reader.h"
#include "core/base/point_scale.h"

#include <optional>
#include <vector>

namespace pourparler {

/// A party's row.
struct WorthBar {
    PartyId party;
    QString name; ///< short enough for a column
    Points walkAway = 0;
    Points best = 0;
    std::optional<Points> before; ///< where it stood
    Points at = 0; ///< where it stands, or would stand
    QString figures; ///< at the right end of the row
    QString hint;
};

/// What stands above the three columns.
struct WorthHeads {
    QString party;
    QString bar;
    QString figures;
};

/// Puts them one below the other on a common scale; returns where they end below.
[[nodiscard]] double addWorthBars(Scene& scene, double y, const std::vector<WorthBar>& bars,
    const WorthHeads& heads, const PointScale& scale, const Reader& reader);

} // namespace pourparler
