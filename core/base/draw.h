// Keyed randomness (law 2): a draw depends on (seed, seat, event number) alone, so that resuming and
// branching a session reproduce it on every machine. Used by the driver, which hands it to agents.
#pragma once

#include <cstdint>
#include <limits>

namespace pourparler {

/// SplitMix64 (Steele, Lea & Flood 2014), a UniformRandomBitGenerator to feed Boost.Random with.
/// Counter-based: seeding costs nothing, and equal keys give equal streams.
class Draw {
public:
    using result_type = std::uint64_t;

    constexpr Draw(std::uint64_t seed, std::uint64_t stream, std::uint64_t position)
        : m_state(mix(seed + 0x9e3779b97f4a7c15U)
            ^ mix(mix(stream + 0xbf58476d1ce4e5b9U) + position * 0x94d049bb133111ebU))
    {
    }

    static constexpr result_type min() { return 0; }
    static constexpr result_type max() { return std::numeric_limits<result_type>::max(); }
    constexpr result_type operator()()
    {
        m_state += 0x9e3779b97f4a7c15U;
        return mix(m_state);
    }

private:
    static constexpr std::uint64_t mix(std::uint64_t z)
    {
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }
    std::uint64_t m_state;
};

} // namespace pourparler
