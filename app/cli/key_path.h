// Where the key of this installation lies, with which records are sealed. The desktop uses the same one.
#pragma once

#include <string>

namespace pourparler::cli {

/// $XDG_DATA_HOME/pourparler/key. Makes the folder, as far as that can be done; whoever makes the key says why not.
[[nodiscard]] std::string sealKeyPath();

} // namespace pourparler::cli
