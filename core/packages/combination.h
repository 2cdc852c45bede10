// Options that mean something together, as interactions, red lines and searches need them: for every issue named, one of
// the options named. Used by core/packages and whatever else weighs combinations. Must not know parties.
#pragma once

#include "core/packages/legality.h"

#include <vector>

namespace pourparler {

/// One literal an issue, issues ascending; none where no package can have what was asked for, or nothing was.
using Combination = std::vector<Legality::Literal>;

/// For every issue named, one of its options named.
[[nodiscard]] Combination oneOfEach(const std::vector<Choice>& choices);
/// All of these at once, which is nothing where two of them are options of one issue.
[[nodiscard]] Combination allAtOnce(const std::vector<Choice>& choices);

/// Whether a package has what each literal asks for; an issue left open has not.
[[nodiscard]] inline bool holds(std::span<const Legality::Literal> literals, const Package& package)
{
    for (const Legality::Literal& literal : literals) {
        const std::size_t digit = digitOf(package, literal.issue);
        if (digit == 0 || !Legality::contains(literal.allowed, digit - 1))
            return false;
    }
    return true;
}

/// What a combination means to a search: points, or that it is not to be taken.
struct Term {
    Combination literals;
    Points points = 0;
    bool forbidden = false;
};

} // namespace pourparler
