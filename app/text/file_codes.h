// The code of the error of writing a file that is not a record: documents, pictures, exports. app/text words it.
// Used by whatever writes such files. Must not hold a sentence.
#pragma once

#include <string_view>

namespace pourparler::fault {

/// (t) path, (t) system: what the operating system says, in its language.
inline constexpr std::string_view fileNotWritten = "file-not-written";

} // namespace pourparler::fault
