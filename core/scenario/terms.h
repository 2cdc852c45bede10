// What the scenario comes to in points, and what injects may change during a session: law 1 keeps the
// scenario as it is and puts such changes here, in the session's state. Everything that values, values with Terms.
#pragma once

#include "core/scenario/scenario.h"

#include <optional>
#include <vector>

namespace pourparler {

/// A party's preferences in points. Present only where they may be seen.
struct Sheet {
    std::vector<std::vector<Points>> value; ///< [issue][option] = weight × score, in hundredths
    std::vector<Points>
        leftOpen; ///< [issue] what the issue is worth when an agreement leaves it open
    std::vector<Interaction> interactions;
    std::vector<RedLine> redLines;
    Points walkAway = 0;
    Points timeCost = 0;

    friend bool operator==(const Sheet&, const Sheet&) = default;
};

struct Terms {
    std::vector<std::optional<Sheet>>
        sheets; ///< [party]; none for those who do not vote, or not seen
    std::vector<std::vector<std::uint8_t>> available; ///< [issue][option] 1 or 0

    [[nodiscard]] const Sheet* sheet(PartyId party) const
    {
        const auto& sheet = sheets[party.index()];
        return sheet ? &*sheet : nullptr;
    }

    friend bool operator==(const Terms&, const Terms&) = default;
};

/// The terms that a session starts with. A redacted scenario gives redacted terms.
[[nodiscard]] Terms termsOf(const Scenario& scenario);

} // namespace pourparler
