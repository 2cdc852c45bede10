// Ed25519 over OpenSSL, and how a seal's key is called. Internal to core/record.
#pragma once

#include "core/record/seal_key.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace pourparler {

using PublicKey = std::array<std::uint8_t, 32>;
using Signature = std::array<std::uint8_t, 64>;

[[nodiscard]] PublicKey publicKeyOf(const SealKey& key);
[[nodiscard]] Signature sign(const SealKey& key, std::string_view text);
[[nodiscard]] bool isSignature(
    const PublicKey& key, std::string_view text, const Signature& signature);
/// SHA-256 of the public key in hex: what people compare.
[[nodiscard]] std::string fingerprintOf(const PublicKey& key);

} // namespace pourparler
