// The style sheet of HTML documents, made from the design tokens: light, dark and print. Used by the debrief in HTML.
// Must not name anything that would have to be fetched.
#pragma once

#include <QString>

namespace pourparler::document {

[[nodiscard]] QString styleSheet();

} // namespace pourparler::document
