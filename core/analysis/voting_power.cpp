#include "core/analysis/voting_power.h"

#include <bit>
#include <cstdint>

namespace pourparler {

namespace {

/// In how many sets, and in how many orders, a party's signature turns the verdict.
struct Turns {
    std::int64_t sets = 0;
    std::int64_t orders = 0; ///< at most 16! of one party: within range
};

/// [n] n!, n up to the number of parties.
std::vector<std::int64_t> factorials(std::size_t most)
{
    std::vector<std::int64_t> factorial { 1 };
    for (std::size_t n = 1; n <= most; ++n)
        factorial.push_back(factorial.back() * static_cast<std::int64_t>(n));
    return factorial;
}

Fraction share(std::int64_t part, std::int64_t whole)
{
    return whole == 0 ? Fraction() : fractionOf(part, whole);
}

} // namespace

VotingPower votingPower(const SignTable& rule)
{
    const std::size_t n = rule.voters().size();
    const auto factorial = factorials(n);
    VotingPower power;
    std::vector<Turns> turns(n);
    Turns all;
    for (std::size_t v = 0; v < n; ++v) {
        const std::size_t bit = std::size_t { 1 } << v;
        for (std::size_t others = 0; others <= rule.everybody(); ++others) {
            if ((others & bit) != 0 || rule.passes(others) == rule.passes(others | bit))
                continue;
            const auto before = static_cast<std::size_t>(std::popcount(others));
            ++turns[v].sets;
            turns[v].orders += factorial[before] * factorial[n - 1 - before];
            power.monotone = power.monotone && rule.passes(others | bit);
        }
        all.sets += turns[v].sets;
        all.orders += turns[v].orders;
    }
    for (std::size_t v = 0; v < n; ++v)
        power.parties.push_back(
            { rule.voters()[v], fractionOf(turns[v].sets, std::int64_t { 1 } << (n - 1)),
                share(turns[v].sets, all.sets), share(turns[v].orders, all.orders) });
    return power;
}

} // namespace pourparler
