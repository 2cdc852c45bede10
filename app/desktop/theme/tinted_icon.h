// Icons drawn in one colour (SVG with "currentColor") that take their ink from the theme while they are
// painted, so that they never vanish on dark. Used by Theme::icon. Must not cache across themes.
#pragma once

#include "app/desktop/theme/theme.h"

#include <QIcon>

namespace pourparler::desktop {

/// An unknown name gives an empty icon. Disabled icons take the colour of disabled text.
[[nodiscard]] QIcon tintedIcon(const Theme& theme, const QString& name, Theme::Ink ink);

} // namespace pourparler::desktop
