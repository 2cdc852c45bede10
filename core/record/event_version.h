// Versions of the stored form of events, and the way from an older one to the present one.
// Internal to core/record; the codec uses it. Stored bytes never change: only what is read from them does (law 7).
//
// To change the stored form of an event: raise its version in currentVersion, and add an upcaster from the one before
// that makes the new JSON out of the old. It may rename the event by changing "type".
#pragma once

#include "core/record/codec.h"

#include <nlohmann/json_fwd.hpp>

#include <span>
#include <string_view>

namespace pourparler {

struct Upcaster {
    std::string_view type;
    int from = 0; ///< the version that it reads; it writes one that is newer
    nlohmann::json (*upcast)(nlohmann::json old) = nullptr; ///< pure
};

/// 0 for a type that is not known.
[[nodiscard]] int currentVersion(std::string_view type);
[[nodiscard]] std::span<const Upcaster> allUpcasters();

/// As decode(), with other upcasters: for tests.
[[nodiscard]] Result<Event> decodeWith(std::span<const Upcaster> upcasters,
    const Scenario& scenario, std::string_view bytes, const FindWords& words);

} // namespace pourparler
