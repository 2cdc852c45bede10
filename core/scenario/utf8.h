// The little that readers need to know about UTF-8: is it valid, and how long is it for people. Used before and behind the
// parsers of core/scenario and core/interop.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace pourparler::utf8 {

struct CodePoint {
    char32_t value = 0;
    std::size_t length = 0; ///< in bytes; 0: not valid UTF-8 here
};

/// What stands at `position`, which has to be inside `bytes`. Overlong forms and surrogates are not valid.
[[nodiscard]] CodePoint at(std::string_view bytes, std::size_t position);

/// The first byte that is not valid UTF-8; npos when all is well.
[[nodiscard]] std::size_t firstInvalid(std::string_view bytes);

/// Code points; invalid bytes count one each.
[[nodiscard]] std::size_t length(std::string_view bytes);

/// `point` has to be a character, no surrogate.
void append(std::string& bytes, char32_t point);

/// Control characters but tabs and line ends, and what is no character: none of it may stand in a YAML file.
[[nodiscard]] bool isControl(char32_t point);

/// Nothing but blanks.
[[nodiscard]] bool isBlank(std::string_view text);

} // namespace pourparler::utf8
