// What the scenario comes to in points, and what injects may change during a session: law 1 keeps the
// scenario as it is and puts such changes here, in the session's state. Everything that values, values with Terms.
#pragma once

#include "core/scenario/scenario.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace pourparler {

/// A party's preferences in points. Present only where they may be seen.
struct Sheet {
    std::vector<std::vector<Points>> value; ///< [issue][option]
    std::vector<Points>
        leftOpen; ///< [issue] what the issue is worth when an agreement leaves it open
    std::vector<Interaction> interactions;
    std::vector<RedLine> redLines;
    Points walkAway = 0;
    Points timeCost = 0;
    std::optional<Points> cap; ///< a package is never worth more

    /// What a sum of values and interactions counts.
    [[nodiscard]] Points capped(Points sum) const { return cap ? std::min(sum, *cap) : sum; }

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

/// How much each issue counts for a party: its weight, or where options are worth points the most that it can bring.
struct Importance {
    std::vector<Points> of; ///< [issue]
    Points all = 0; ///< together
};
[[nodiscard]] Importance importanceOf(const Preferences& preferences);

/// What may lie between nothing and what a package is worth to a party, however it is chosen: sums of as many sizes as
/// there are issues and interactions stay exact, in floating point too, and twice the sum of sixteen parties is no
/// overflow. The reader refuses what goes beyond.
inline constexpr Points largestSum = Points { 1 } << 52U;

/// The terms that a session starts with. A redacted scenario gives redacted terms.
[[nodiscard]] Terms termsOf(const Scenario& scenario);

} // namespace pourparler
