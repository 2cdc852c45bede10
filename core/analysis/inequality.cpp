#include "core/analysis/inequality.h"

#include <algorithm>
#include <cmath>

namespace pourparler {

Inequality inequalityOf(std::span<const Points> gains)
{
    if (std::any_of(gains.begin(), gains.end(), [](Points gain) { return gain < 0; }))
        return { Inequality::Kind::someLose, 0, 0, 0 };
    const auto n = static_cast<double>(gains.size());
    double sum = 0;
    double squares = 0;
    double apart = 0;
    for (const Points one : gains) {
        const auto x = static_cast<double>(one);
        sum += x;
        squares += x * x;
        for (const Points other : gains)
            apart += static_cast<double>(std::max(one, other) - std::min(one, other));
    }
    if (sum == 0)
        return {};
    Inequality found { Inequality::Kind::measured, apart / (2 * n * sum), 0,
        sum * sum / (n * squares) };
    for (const Points one : gains)
        if (one > 0) {
            const double relative = static_cast<double>(one) * n / sum;
            found.theil += relative * std::log(relative) / n;
        }
    return found;
}

} // namespace pourparler
