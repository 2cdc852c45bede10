// The bytes of a file of another program's, for readers that take bytes. Used by the command line. Must not know what is in it.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <string>

namespace pourparler {

inline constexpr std::size_t usualFileLimit = std::size_t { 1 } << 20U;

/// Errors: "file-unreadable" for what is not there, no regular file or not to be read, "file-too-large".
[[nodiscard]] Result<std::string> loadFile(
    const std::string& path, std::size_t most = usualFileLimit);

} // namespace pourparler
