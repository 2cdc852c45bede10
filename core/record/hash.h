// SHA-256 in steps, over OpenSSL. Internal to core/record.
#pragma once

#include "core/base/words.h"

#include <cstdint>
#include <memory>
#include <string_view>

namespace pourparler {

class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;

    Sha256& add(std::string_view bytes);
    Sha256& add(const Digest& digest);
    /// Eight bytes, the most significant first.
    Sha256& addNumber(std::uint64_t number);
    /// The length, then the bytes: what follows cannot be taken for a part of them.
    Sha256& addMeasured(std::string_view bytes);
    /// Once, at the end.
    [[nodiscard]] Digest finish();

private:
    struct Context;
    std::unique_ptr<Context> m;
};

} // namespace pourparler
