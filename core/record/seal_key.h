// The Ed25519 key of an installation, with which records are sealed (law 7).
// Used by the programs, which know where it lies, and by the record. Must not know records.
#pragma once

#include "core/base/result.h"

#include <array>
#include <cstdint>
#include <string>

namespace pourparler {

struct SealKey {
    std::array<std::uint8_t, 32> secret {}; ///< the raw Ed25519 private key

    /// Reads the key file (mode 0600), or makes one. Errors: "key-unreadable", "key-not-created", with the path.
    [[nodiscard]] static Result<SealKey> loadOrCreate(const std::string& path);
    /// From a seed, for tests and golden records.
    [[nodiscard]] static SealKey fromSeed(std::uint64_t seed);
};

} // namespace pourparler
