// Numbers as people write them in scenario.yaml, read exactly: no floating point comes near a score sheet.
// Used by the reading layer only.
#pragma once

#include <cstdint>
#include <string_view>

namespace pourparler {

struct Decimal {
    std::int64_t value
        = 0; ///< in units of the last decimal asked for, cut off there; beyond ±9e17 held there
    std::int64_t unit = 1; ///< what 1 is
    bool exact = true; ///< nothing was cut off
    bool finite = true; ///< neither infinite nor not a number

    [[nodiscard]] bool isWhole() const { return finite && exact && value % unit == 0; }
    [[nodiscard]] std::int64_t whole() const { return value / unit; }
};

/// `text` has to be a number of YAML's core schema: 12, -0.5, 1e3, 0x1f, .inf. `decimals` are those kept, at most 12.
[[nodiscard]] Decimal parseDecimal(std::string_view text, int decimals = 2);

} // namespace pourparler
