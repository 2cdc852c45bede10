#include "tests/bench/random_problem.h"

#include "core/base/draw.h"

#include <algorithm>
#include <cmath>

namespace pourparler::bench {

BargainingProblem randomProblem(const ProblemSize& size)
{
    constexpr double scale = 1'000'000;
    Draw draw(size.seed, 0, 0);
    const auto uniform = [&draw] { return static_cast<double>(draw() >> 11U) * 0x1p-53; };
    BargainingProblem problem;
    problem.allowed.assign(size.issues, std::vector<std::uint8_t>(size.options, 1));
    problem.worth.assign(size.issues, std::vector<Points>(size.options * size.parties));
    problem.walkAway.assign(size.parties, 0);
    problem.cap.assign(size.parties, BargainingProblem::noCap);
    std::vector<std::vector<double>> scores(size.issues, std::vector<double>(size.options));
    for (std::size_t p = 0; p < size.parties; ++p) {
        problem.parties.emplace_back(p);
        std::vector<double> weights(size.issues);
        double sum = 0;
        for (double& weight : weights)
            sum += weight = uniform() + 0.05;
        for (std::size_t i = 0; i < size.issues; ++i) {
            for (double& score : scores[i])
                score = size.opposed && p % 2 == 1 ? 1 - score : uniform();
            const auto [least, most] = std::minmax_element(scores[i].begin(), scores[i].end());
            for (std::size_t o = 0; o < size.options; ++o)
                problem.worth[i][o * size.parties + p] = std::llround(
                    weights[i] / sum * scale * (scores[i][o] - *least) / (*most - *least));
        }
    }
    return problem;
}

} // namespace pourparler::bench
