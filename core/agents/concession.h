// How far an agent has come down at a given time: time-dependent tactics (Faratin, Sierra & Jennings 1998).
// Used by the negotiators. Fixed point with own powers and roots, since pow() differs between machines.
#pragma once

#include "core/base/id.h"
#include "core/base/wide.h"

#include <cstdint>

namespace pourparler {

/// A number from 0 to 1 in steps of 2^-30.
class FixedShare {
public:
    constexpr FixedShare() = default;
    /// part / whole, clamped to 0 … 1; 1 where there is no whole.
    [[nodiscard]] static FixedShare of(std::int64_t part, std::int64_t whole);
    [[nodiscard]] static constexpr FixedShare none() { return FixedShare(0); }
    [[nodiscard]] static constexpr FixedShare all() { return FixedShare(one); }

    [[nodiscard]] FixedShare power(int exponent) const;
    /// The largest share whose power is not above this one.
    [[nodiscard]] FixedShare root(int degree) const;
    [[nodiscard]] constexpr FixedShare rest() const { return FixedShare(one - m_value); }
    /// This share of an amount, to the nearest.
    [[nodiscard]] constexpr std::int64_t times(std::int64_t amount) const
    {
        return static_cast<std::int64_t>((Wide { amount } * m_value + one / 2U) >> 30U);
    }

    friend constexpr auto operator<=>(const FixedShare&, const FixedShare&) = default;

private:
    static constexpr std::uint64_t one = std::uint64_t { 1 } << 30U;
    constexpr explicit FixedShare(std::uint64_t value)
        : m_value(value)
    {
    }
    std::uint64_t m_value = 0;
};

/// e = 0.2: hardly gives way before the end. e = 1. e = 5: gives way at once.
enum class Tactic : std::uint8_t { boulware, linear, conceder };

/// t^(1/e): the share of the way from the best to the least that is behind it, at t.
[[nodiscard]] FixedShare concededAt(Tactic tactic, FixedShare elapsed);

/// What to aim at: `most` at the beginning, `least` at the end.
[[nodiscard]] Points targetAt(Tactic tactic, Points least, Points most, FixedShare elapsed);

} // namespace pourparler
