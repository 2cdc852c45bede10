// The hash chain of a stream: hash_n = SHA-256(hash_{n-1} ‖ bytes of event n), hash_0 covers scenario and set-up.
// Neither wall-clock time nor machine: the same commands give the same chain everywhere (law 7).
#pragma once

#include "core/base/words.h"
#include "core/record/journal.h"
#include "core/scenario/reader.h"

#include <string_view>

namespace pourparler {

/// SHA-256 over every file's path and bytes, in order, each with its length.
[[nodiscard]] Digest digestOf(const ScenarioFiles& files);
[[nodiscard]] Digest firstLink(const Digest& scenarioDigest, const TableSetUp& setUp);
[[nodiscard]] Digest nextLink(const Digest& previous, std::string_view bytes);

} // namespace pourparler
