// The codes of errors of writing files that are no records: documents, pictures, exports. app/text words them.
// Used by whatever writes such files. Must not hold a sentence.
#pragma once

#include <string_view>

namespace pourparler::fault {

/// (t) path, (t) system: what the operating system says, in its language.
inline constexpr std::string_view fileNotWritten = "file-not-written";
/// (t) path. There is something in it, or it is a file.
inline constexpr std::string_view folderNotEmpty = "folder-not-empty";
/// (t) file of the key, (t) folder of the data, in which it would lie.
inline constexpr std::string_view keyBesideData = "key-beside-data";

} // namespace pourparler::fault
