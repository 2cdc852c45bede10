// Which of many utility vectors no other one dominates: at least as good for everybody and better for somebody. The filters
// behind the front: a sweep for two parties, a staircase for three, divide and conquer for more (Kung, Luccio & Preparata
// 1975). Used by front.cpp; tests and benchmarks reach it through `nondominated`. Must not know packages.
#pragma once

#include "core/base/id.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace pourparler {

/// One vector and the two parts that it is the sum of.
template <std::size_t N>
struct UtilityRow {
    std::array<Points, N> u {};
    std::uint32_t first = 0;
    std::uint32_t second = 0;
};

/// The order in which all filters take rows: the first party's utility falling, then the second's, and so on.
template <std::size_t N>
[[nodiscard]] inline bool before(const UtilityRow<N>& a, const UtilityRow<N>& b)
{
    for (std::size_t i = 0; i < N; ++i)
        if (a.u[i] != b.u[i])
            return a.u[i] > b.u[i];
    return false;
}

/// Keeps what is not dominated and of equals the first. Rows come and stay in the order of `before`; the result is the same
/// for any number of threads. Defined for N = 1 to 8, 12 and 16; pad with zeros.
template <std::size_t N>
void keepNondominated(std::vector<UtilityRow<N>>& rows, unsigned threads = 1);

/// Makes fewer of them: of the rows in the order of falling sums, one is dropped where a kept one is nowhere more than `slack`
/// below it. Order as above. False, with the rows untouched, when more than `most` would be left.
template <std::size_t N>
[[nodiscard]] bool thinOut(std::vector<UtilityRow<N>>& rows, Points slack, std::size_t most);

/// Positions of the nondominated among `vectors`, of equals the first one, in the order of falling vectors.
/// All of one length, 1 to 16.
[[nodiscard]] std::vector<std::size_t> nondominated(
    const std::vector<std::vector<Points>>& vectors);

} // namespace pourparler
