#include "core/analysis/bargaining/front_assembly.h"
#include "core/analysis/bargaining/nondominated.h"
#include "core/analysis/bargaining/supported.h"

#include <algorithm>
#include <functional>

namespace pourparler {

namespace {

constexpr std::size_t weighings = 20'000;

} // namespace

Front filledUp(const BargainingProblem& problem, const Elimination& plan, const Front& front,
    const FrontWish& wish)
{
    std::vector<std::vector<Points>> vectors;
    std::vector<Package> packages;
    for (std::size_t point = 0; point < front.size(); ++point) {
        const auto utilities = front.utilities(point);
        vectors.emplace_back(utilities.begin(), utilities.end());
        packages.push_back(front.package(point));
    }
    for (const Package& package : supportedPackages(problem, plan, weighings)) {
        auto utilities = problem.utilities(package);
        if (wish.acceptable
            && !std::equal(utilities.begin(), utilities.end(), problem.walkAway.begin(),
                std::greater_equal<>()))
            continue;
        vectors.push_back(std::move(utilities));
        packages.push_back(package);
    }
    FrontAssembly assembly;
    assembly.start(problem.partyCount());
    for (const std::size_t place : nondominated(vectors))
        assembly.add(vectors[place], packages[place]);
    return assembly.take(front.bound());
}

} // namespace pourparler
