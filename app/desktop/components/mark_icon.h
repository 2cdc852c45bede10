// A party's mark as an icon, for boxes and lists that take icons. Used by whatever lets one choose a party.
#pragma once

#include "core/base/id.h"

#include <QIcon>

namespace pourparler::desktop {

class Theme;

/// `side` in pixels of a screen with `ratio` dots to each.
[[nodiscard]] QIcon markIcon(const Theme& theme, PartyId party, int side, qreal ratio);

} // namespace pourparler::desktop
