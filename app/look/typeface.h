// The shipped typeface, with tabular digits: the same on screens, in pictures and on paper. Used by Theme and by
// everything that is drawn without a window.
#pragma once

#include "app/look/tokens.h"

#include <QFont>
#include <QString>

namespace pourparler {

/// Loads it once and gives its family; a QGuiApplication has to be there.
[[nodiscard]] const QString& typeface();

/// A font of the type scale; `zoom` in per cent.
[[nodiscard]] QFont fontOf(TypeSize size, Weight weight = Weight::regular, int zoom = 100);

} // namespace pourparler
