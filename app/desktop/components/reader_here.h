// Who sits at this screen: the language and the numbers that Languages has made QLocale's default. Used by all
// pages and by the table with app/text. Must not translate anything itself.
#pragma once

#include "app/text/reader.h"

#include <QString>

namespace pourparler::desktop {

[[nodiscard]] Reader readerHere();
/// The scenario's words in the language of this screen.
[[nodiscard]] QString words(const LocalText& text);

} // namespace pourparler::desktop
