// Events to the bytes that are hashed and stored, and back; also the JSON of replay. Canonical: one event has one
// encoding (sorted keys, integers only, ids of the scenario instead of positions). Stored bytes are never re-encoded.
#pragma once

#include "core/base/result.h"
#include "core/base/words.h"
#include "core/scenario/scenario.h"
#include "core/session/event.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pourparler {

/// Words as the chain holds them: SHA-256 over salt and text.
[[nodiscard]] Digest digestOf(const Words& words);

/// Canonical JSON, with the digest (hex) of words in place of the words: {"at":0,"type":"proposed","v":1,…}.
[[nodiscard]] std::string encode(const Scenario& scenario, const Event& event);
/// The words that `encode` left out, in the order in which it met them.
[[nodiscard]] std::vector<Words> wordsOf(const Event& event);

/// What an event said under this digest; Words::erased() where it is gone, nothing where it was never known.
using FindWords = std::function<std::optional<Words>(const Digest&)>;
/// Older event versions go through pure upcasters first. Errors: "event-malformed", "event-newer".
[[nodiscard]] Result<Event> decode(
    const Scenario& scenario, std::string_view bytes, const FindWords& words);

/// For people's eyes and other programs: as `encode`, but with the words themselves, which may be absent.
[[nodiscard]] std::string toJson(const Scenario& scenario, const Event& event);

[[nodiscard]] std::string hex(const Digest& digest);

} // namespace pourparler
