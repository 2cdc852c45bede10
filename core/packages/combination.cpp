#include "core/packages/combination.h"

#include <algorithm>
#include <bit>

namespace pourparler {

Combination oneOfEach(const std::vector<Choice>& choices)
{
    Combination literals;
    for (const Choice& choice : choices) {
        const auto place = std::lower_bound(literals.begin(), literals.end(), choice.issue,
            [](const Legality::Literal& literal, IssueId issue) { return literal.issue < issue; });
        const auto literal = place != literals.end() && place->issue == choice.issue
            ? place
            : literals.insert(place, { choice.issue, {} });
        const std::size_t option = choice.option.index();
        literal->allowed[option / 64U] |= std::uint64_t { 1 } << (option % 64U);
    }
    return literals;
}

Combination allAtOnce(const std::vector<Choice>& choices)
{
    Combination literals = oneOfEach(choices);
    const bool clash
        = std::any_of(literals.begin(), literals.end(), [](const Legality::Literal& literal) {
              int options = 0;
              for (const std::uint64_t word : literal.allowed)
                  options += std::popcount(word);
              return options > 1;
          });
    if (clash)
        literals.clear();
    return literals;
}

} // namespace pourparler
