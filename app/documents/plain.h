// People's words made fit for a file that others open: nothing that steers a reader or breaks a format.
// Used by HTML, SVG and CSV. Must not change what can be read.
#pragma once

#include <QString>

namespace pourparler::document {

/// Without control characters, surrogates that stand alone, and marks that turn the direction of all that follows;
/// line breaks become spaces.
[[nodiscard]] QString plain(const QString& words);

/// A field of comma-separated values, quoted where it has to be. What a spreadsheet would take for a formula is kept
/// from being one.
[[nodiscard]] QString csvField(const QString& words);

} // namespace pourparler::document
