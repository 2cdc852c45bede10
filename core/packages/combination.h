// Options taken together, as interactions, red lines and searches need them. Used inside
// core/packages only.
#pragma once

#include "core/base/id.h"

#include <algorithm>
#include <vector>

namespace pourparler {

/// Each choice once, in order; nothing when no package has them all, or when there are none.
[[nodiscard]] inline std::vector<Choice> together(std::vector<Choice> choices)
{
    std::sort(choices.begin(), choices.end());
    choices.erase(std::unique(choices.begin(), choices.end()), choices.end());
    const auto clash = std::adjacent_find(choices.begin(), choices.end(),
        [](const Choice& a, const Choice& b) { return a.issue == b.issue; });
    if (clash != choices.end())
        choices.clear();
    return choices;
}

} // namespace pourparler
