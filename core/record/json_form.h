// The one form in which the record writes JSON, and what it takes of the JSON that it reads back.
// Internal to core/record: events, workshop events and seals go through it. Must not know what they say.
#pragma once

#include "core/base/words.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace pourparler {

/// An object, in the one form that its content has: sorted keys, no spaces, no key twice, no other way to write it.
/// Never throws, and refuses what is too large or too deep to be worked on.
[[nodiscard]] std::optional<nlohmann::json> parseCanonical(std::string_view bytes);

/// A whole number from `least` to `most`, which are within ±2^62.
[[nodiscard]] std::optional<std::int64_t> wholeIn(
    const nlohmann::json& json, std::int64_t least, std::int64_t most);

/// From 64 lower-case digits.
[[nodiscard]] std::optional<Digest> digestFromHex(std::string_view text);

} // namespace pourparler
