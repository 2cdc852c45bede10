#include "core/analysis/space_analysis.h"

#include "core/analysis/bargaining/count.h"
#include "core/analysis/bargaining/error_codes.h"
#include "core/analysis/distances.h"

#include <algorithm>
#include <utility>

namespace pourparler {

namespace {

constexpr std::uint64_t leastShare = 4; ///< of the steps that is left to the second search, inverse

std::optional<Opposition> oppositionOf(const Front& acceptable, const PointScale& scale)
{
    std::vector<std::vector<Points>> vectors;
    for (std::size_t point = 0; point < acceptable.size(); ++point) {
        const auto utilities = acceptable.utilities(point);
        auto& vector = vectors.emplace_back(utilities.begin(), utilities.end());
        for (Points& utility : vector)
            utility = std::min(utility, scale.steps);
    }
    const std::vector<Range> ranges(acceptable.parties(), Range { 0, scale.steps });
    if (const auto value = opposition(vectors, ranges))
        return Opposition { *value, acceptable.kind() == Front::Kind::exact };
    return std::nullopt;
}

} // namespace

Result<SpaceAnalysis> analyseSpace(const Scenario& scenario, const PackageSpace& space,
    const SpaceWish& wish, const Progress& progress)
{
    SpaceAnalysis analysis;
    analysis.parties = bargainers(scenario, space);
    if (analysis.parties.empty())
        return failure(analysis_error::nobodyBargains);
    const auto all = bargainingProblem(scenario, space, analysis.parties, RedLines::ignored);
    const auto kept = bargainingProblem(scenario, space, analysis.parties, RedLines::kept);
    if (!all || !kept)
        return Unexpected(all ? kept.error() : all.error());
    analysis.packages = countCombinations(*all);
    analysis.legal = countPackages(*all);
    analysis.walkAway = all->walkAway;

    const auto between = [&progress](int from, int to) -> Progress {
        return [&progress, from, to](
                   int perMille) { return goesOn(progress, from + (to - from) * perMille / 1000); };
    };
    auto front = paretoFront(*all, wish.front, between(0, 400));
    if (!front)
        return Unexpected(front.error());
    FrontWish acceptableOnly = wish.front;
    acceptableOnly.acceptable = true;
    acceptableOnly.epsilon = 0; // one number is not listed, whatever the length of the list
    const auto acceptable = paretoFront(*kept, acceptableOnly, between(400, 600));
    if (!acceptable)
        return Unexpected(acceptable.error());
    auto solutions = bargainingSolutions(*kept, wish.cost, between(600, 800), &*acceptable);
    if (!solutions)
        return Unexpected(solutions.error());
    SearchCost rest = wish.cost;
    rest.steps -= std::min(rest.steps - rest.steps / leastShare, solutions->steps);
    auto ratifiable = ratifiableSolutions(scenario, space, rest, between(800, 1000), &*solutions);
    if (!ratifiable)
        return Unexpected(ratifiable.error());

    analysis.front = std::move(*front);
    analysis.opposition = oppositionOf(*acceptable, scenario.points);
    analysis.solutions = std::move(*solutions);
    analysis.ratifiable = std::move(*ratifiable);
    return analysis;
}

} // namespace pourparler
