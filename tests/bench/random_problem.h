// Bargaining problems drawn at random, as large as one likes: independent or opposed preferences on a scale of a million.
// Used by the benchmarks of core/analysis.
#pragma once

#include "core/analysis/bargaining/problem.h"

#include <cstdint>

namespace pourparler::bench {

struct ProblemSize {
    std::size_t parties = 2;
    std::size_t issues = 10;
    std::size_t options = 5;
    bool opposed = false; ///< every second party wants the opposite of the one before
    std::uint64_t seed = 1;
};

[[nodiscard]] BargainingProblem randomProblem(const ProblemSize& size);

} // namespace pourparler::bench
