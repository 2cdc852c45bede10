// Random commands at a random table: legal and illegal, from people and bots, with words, drafts, notes, pauses
// and rewinds. Used by the tests of the laws. Every choice comes from one seed.
#pragma once

#include "core/session/session.h"

#include <cstdint>
#include <random>

namespace pourparler::test {

class RandomTable {
public:
    RandomTable(const Scenario& scenario, std::uint64_t seed);

    /// The next wish, about half of them granted; time moves on now and then, past deadlines too.
    [[nodiscard]] Command next(const State& state);
    /// A package: empty, partial or complete, legal or not, of this scenario.
    [[nodiscard]] Package package();
    [[nodiscard]] std::uint64_t below(std::uint64_t bound)
    {
        return bound == 0 ? 0 : m_random() % bound;
    }

private:
    [[nodiscard]] CommandBody body(const State& state, const Actor& actor);
    [[nodiscard]] CommandBody facilitating(const State& state);
    [[nodiscard]] CommandBody personal(const Actor& actor);
    [[nodiscard]] std::uint64_t eventToRewindTo(const State& state);
    [[nodiscard]] Words words();
    [[nodiscard]] ProposalId proposal(const State& state);
    [[nodiscard]] Choice choice();
    [[nodiscard]] SeatId seat();

    const Scenario& m_scenario;
    std::mt19937_64 m_random;
    SessionTime m_now = 0;
};

} // namespace pourparler::test
