#include "core/agents/concession.h"

#include <algorithm>

namespace pourparler {

FixedShare FixedShare::of(std::int64_t part, std::int64_t whole)
{
    if (whole <= 0 || part >= whole)
        return all();
    return FixedShare((static_cast<std::uint64_t>(std::max<std::int64_t>(part, 0)) << 30U)
        / static_cast<std::uint64_t>(whole));
}

FixedShare FixedShare::power(int exponent) const
{
    std::uint64_t product = one;
    for (int i = 0; i < exponent; ++i)
        product = (product * m_value) >> 30U;
    return FixedShare(product);
}

FixedShare FixedShare::root(int degree) const
{
    // Rounded up, so that the power of no share but 0 is 0: a root of 0 is 0.
    const auto powerAtMost = [degree](std::uint64_t value) {
        std::uint64_t product = one;
        for (int i = 0; i < degree; ++i)
            product = (product * value + one - 1U) >> 30U;
        return product;
    };
    std::uint64_t low = 0;
    std::uint64_t high = one;
    while (low < high) {
        const std::uint64_t middle = (low + high + 1U) / 2U;
        if (powerAtMost(middle) <= m_value)
            low = middle;
        else
            high = middle - 1U;
    }
    return FixedShare(low);
}

FixedShare concededAt(Tactic tactic, FixedShare elapsed)
{
    switch (tactic) {
    case Tactic::boulware:
        return elapsed.power(5);
    case Tactic::linear:
        return elapsed;
    case Tactic::conceder:
        return elapsed.root(5);
    }
    return elapsed;
}

Points targetAt(Tactic tactic, Points least, Points most, FixedShare elapsed)
{
    return least + concededAt(tactic, elapsed).rest().times(std::max<Points>(most - least, 0));
}

} // namespace pourparler
