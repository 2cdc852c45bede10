#include "core/analysis/bargaining/box_goal.h"

#include "core/analysis/bargaining/mixture.h"

#include <algorithm>
#include <limits>

namespace pourparler {

namespace {

constexpr int mostProbes = 120;
constexpr double closeEnough = 1e-7; ///< of what has been reached

double dot(std::span<const double> a, std::span<const double> b)
{
    double sum = 0;
    for (std::size_t c = 0; c < a.size(); ++c)
        sum += a[c] * b[c];
    return sum;
}

} // namespace

std::vector<double> floorsOf(const SearchSpace& space, const std::vector<Points>& floors)
{
    std::vector<double> result = space.least();
    for (std::size_t c = 0; c < floors.size(); ++c)
        result[c] = std::max(result[c], static_cast<double>(floors[c]));
    return result;
}

std::vector<double> rangesOf(const SearchSpace& space)
{
    std::vector<double> ranges;
    for (std::size_t c = 0; c < space.columnCount(); ++c)
        ranges.push_back(std::max(space.most()[c] - space.least()[c], 1.0));
    return ranges;
}

BoxGoal::BoxGoal(const SearchSpace& space, const std::vector<Points>& floors)
    : m_floors(floorsOf(space, floors))
    , m_target(m_floors)
    , m_base(m_floors)
    , m_slope(m_floors.size())
    , m_scale(rangesOf(space))
{
}

void BoxGoal::addCoordinate(double target, double scale)
{
    m_target.push_back(target);
    m_base.push_back(0);
    m_slope.push_back(1);
    m_scale.push_back(scale);
}

void BoxGoal::setSlope(std::size_t coordinate, double base, double slope)
{
    m_base[coordinate] = base;
    m_slope[coordinate] = slope;
}

void BoxGoal::target(std::span<const double>, std::span<double> point) const
{
    std::copy(m_target.begin(), m_target.end(), point.begin());
}

void BoxGoal::explore(const Probe& probe) const
{
    // Where no coordinate counts there are floors to be reached, and all of them count alike.
    const bool any
        = std::any_of(m_slope.begin(), m_slope.end(), [](double slope) { return slope > 0; });
    const std::vector<double>& slope = any ? m_slope : m_scale;
    Mixture mixture(m_base, slope, m_scale);
    std::vector<double> multiplier(m_target.size());
    for (std::size_t c = 0; c < multiplier.size(); ++c)
        multiplier[c] = slope[c] > 0 ? 1 / slope[c] : 0;
    std::vector<double> package(m_target.size());
    double least = std::numeric_limits<double>::infinity();
    for (int k = 0; k < mostProbes; ++k) {
        const auto most = probe(multiplier, package);
        if (!most)
            return;
        const double weight = dot(multiplier, slope);
        if (weight > 0)
            least = std::min(least, (*most - dot(multiplier, m_base)) / weight);
        mixture.add(package);
        const double reached = mixture.solve(multiplier);
        if (least - reached <= closeEnough * (std::abs(least) + std::abs(reached)))
            return;
    }
}

double BoxGoal::bound(std::span<const double> multiplier, double most) const
{
    const double weight = dot(multiplier, m_slope);
    return weight > 0 ? (most - dot(multiplier, m_base)) / weight
                      : std::numeric_limits<double>::infinity();
}

} // namespace pourparler
