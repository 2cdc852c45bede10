// The one way in which a function of core says that it may fail.
// Only names that std::expected has are used on it, so that it can be replaced by it.
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

#include <string_view>
#include <utility>
#include <vector>

namespace pourparler {

template <class T>
using Result = tl::expected<T, Error>;

using Unexpected = tl::unexpected<Error>;

/// `return failure("record-locked", { textArgument(path) });`
[[nodiscard]] inline Unexpected failure(std::string_view code, std::vector<Argument> arguments = {})
{
    return Unexpected(Error { code, std::move(arguments) });
}

} // namespace pourparler
