// Looks at the bytes of a YAML file before the YAML parser does, which has no limits of its own.
// Used by the readers and the loaders. Must not know what the file is about.
#pragma once

#include "core/scenario/finding_list.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace pourparler {

inline constexpr std::size_t maxFileSize = std::size_t { 1 } << 20U;
inline constexpr std::size_t maxFolderSize = 16 * maxFileSize;

/// Size, UTF-8, control characters, tabs in the indentation. False: the parser must not see it.
[[nodiscard]] bool guardYaml(
    const std::string& file, std::string_view bytes, FindingList& findings);

/// Size and UTF-8 only: for Markdown.
[[nodiscard]] bool guardText(
    const std::string& file, std::string_view bytes, FindingList& findings);

} // namespace pourparler
