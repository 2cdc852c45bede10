// Numbers as people write them in scenario.yaml, read exactly: no floating point comes near a score sheet.
// Used by the reading layer only.
#pragma once

#include <cstdint>
#include <string_view>

namespace pourparler {

struct Decimal {
    std::int64_t hundredths = 0; ///< cut off after two decimals; beyond ±9e17 held there
    bool exact = true; ///< nothing was cut off
    bool finite = true; ///< neither infinite nor not a number

    [[nodiscard]] bool isWhole() const { return finite && exact && hundredths % 100 == 0; }
};

/// `text` has to be a number of YAML's core schema: 12, -0.5, 1e3, 0x1f, .inf.
[[nodiscard]] Decimal parseDecimal(std::string_view text);

} // namespace pourparler
