// A scenario as large or as small as a test wants it: up to nine parties that all vote and sixteen issues, with words as
// long as real ones. Used where the size of a table matters: what is shown has to fit, and to be fast.
#pragma once

#include "core/scenario/scenario.h"

#include <cstddef>

namespace pourparler::test {

/// Parties "p1", "p2", …; issues "i1", "i2", …, each with the options "a", "b", "c". Ratification: everybody. 30 rounds, no
/// clocks, no dependencies. Not more than nine parties and sixteen issues.
[[nodiscard]] Scenario assembly(std::size_t parties, std::size_t issues);

} // namespace pourparler::test
