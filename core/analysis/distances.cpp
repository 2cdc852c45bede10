#include "core/analysis/distances.h"

#include "core/analysis/lineage.h"

#include <algorithm>
#include <cmath>

namespace pourparler {

namespace {

double squaredDistance(
    std::span<const Points> a, std::span<const Points> b, std::span<const Range> ranges)
{
    double sum = 0;
    for (std::size_t p = 0; p < ranges.size(); ++p) {
        const double apart = scaled(a[p], ranges[p]) - scaled(b[p], ranges[p]);
        sum += apart * apart;
    }
    return sum;
}

} // namespace

double scaled(Points value, Range range)
{
    if (range.least == range.most)
        return 1;
    return static_cast<double>(value - range.least) / static_cast<double>(range.most - range.least);
}

double distanceBetween(
    std::span<const Points> a, std::span<const Points> b, std::span<const Range> ranges)
{
    return std::sqrt(squaredDistance(a, b, ranges));
}

std::optional<double> distanceToNearest(std::span<const Points> from,
    std::span<const std::vector<Points>> points, std::span<const Range> ranges)
{
    std::optional<double> least;
    for (const std::vector<Points>& point : points) {
        const double squared = squaredDistance(from, point, ranges);
        if (!least || squared < *least)
            least = squared;
    }
    if (!least)
        return std::nullopt;
    return std::sqrt(*least);
}

std::optional<double> opposition(
    std::span<const std::vector<Points>> points, std::span<const Range> ranges)
{
    std::vector<Points> best;
    for (const Range& range : ranges)
        best.push_back(range.most);
    return distanceToNearest(best, points, ranges);
}

std::vector<ProposalDistance> proposalDistances(const SeatView& view, const Landmarks& landmarks)
{
    const auto known = [&view](PartyId party) { return view.space().sheet(party) != nullptr; };
    std::vector<ProposalDistance> distances;
    if (!std::all_of(landmarks.parties.begin(), landmarks.parties.end(), known))
        return distances;
    for (const Offer& offer : offers(view)) {
        std::vector<Points> utilities;
        for (const PartyId party : landmarks.parties)
            utilities.push_back(view.space().value(party, offer.package));
        ProposalDistance distance { offer.party, offer.proposal, offer.round,
            distanceToNearest(utilities, landmarks.front, landmarks.ranges), {} };
        for (const std::vector<Points>& solution : landmarks.solutions)
            distance.toSolutions.push_back(distanceBetween(utilities, solution, landmarks.ranges));
        distances.push_back(std::move(distance));
    }
    return distances;
}

} // namespace pourparler
