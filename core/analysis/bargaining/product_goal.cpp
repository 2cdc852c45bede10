// The product of gains (Nash 1950): what is at least as good as a product is curved, so that a multiplier has a point of its own.
#include "core/analysis/bargaining/box_goal.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace pourparler {

namespace {

constexpr int mostProbes = 120;
constexpr double closeEnough = 1e-6; ///< of the logarithm of the product
constexpr double floorPrice = 100; ///< of falling short of a floor, in squared scales

class ProductGoal final : public Goal {
public:
    ProductGoal(
        const SearchSpace& space, std::vector<ColumnGain> gains, const std::vector<Points>& floors)
        : m_all(std::move(gains))
        , m_floors(floorsOf(space, floors))
        , m_scale(rangesOf(space))
        , m_looksAhead(space.isCapped())
    {
        for (const ColumnGain& gain : m_all) {
            if (m_floors[gain.column] <= originOf(gain))
                continue;
            m_gains.push_back(gain);
            const double most = std::min(
                space.most()[gain.column], static_cast<double>(space.caps()[gain.column]));
            m_mostGain.push_back(std::max(most - originOf(gain), 1.0));
        }
        m_isGain.assign(m_floors.size(), false);
        for (const ColumnGain& gain : m_gains)
            m_isGain[gain.column] = true;
    }

    std::size_t coordinateCount() const override { return m_floors.size(); }
    std::span<const double> blend() const override { return {}; }
    std::span<const double> scale() const override { return m_scale; }

    void target(std::span<const double> multiplier, std::span<double> point) const override;
    Outlook lookAhead(std::span<const double> most, std::span<double>) const override
    {
        double sum = 0;
        for (const ColumnGain& gain : m_gains)
            sum += std::log(std::max(most[gain.column] - originOf(gain), 1.0));
        return sum < m_logProduct - 1e-9 ? Outlook::hopeless : Outlook::unchanged;
    }
    bool looksAhead() const override { return m_looksAhead; }
    void explore(const Probe& probe) const override;
    double measure(std::span<const Points> utilities) const override
    {
        double sum = 0;
        std::size_t positive = 0;
        for (const ColumnGain& gain : m_all)
            if (const Points points = utilities[gain.column] - gain.origin; points > 0) {
                sum += std::log(static_cast<double>(points));
                ++positive;
            }
        return positive == 0 ? 0 : std::exp(sum / static_cast<double>(positive));
    }
    double bound(std::span<const double> multiplier, double most) const override
    {
        double rest = most;
        double logs = 0;
        for (std::size_t c = 0; c < m_floors.size(); ++c)
            if (!m_isGain[c])
                rest -= multiplier[c] * m_floors[c];
        for (const ColumnGain& gain : m_gains) {
            rest -= multiplier[gain.column] * originOf(gain);
            logs += std::log(multiplier[gain.column]);
        }
        if (m_gains.empty())
            return 0;
        const auto count = static_cast<double>(m_gains.size());
        return std::max(rest, 0.0) / count / std::exp(logs / count);
    }

protected:
    void aimAt(std::span<const Points> utilities) override
    {
        m_logProduct = 0;
        for (const ColumnGain& gain : m_all)
            m_logProduct += std::log(
                static_cast<double>(std::max<Points>(utilities[gain.column] - gain.origin, 1)));
    }
    void aimFor(double measure) override
    {
        m_logProduct = measure > 0 ? static_cast<double>(m_gains.size()) * std::log(measure)
                                   : -std::numeric_limits<double>::infinity();
    }

private:
    [[nodiscard]] static double originOf(const ColumnGain& gain)
    {
        return static_cast<double>(gain.origin);
    }
    [[nodiscard]] double slopeOfStep(
        std::span<const double> from, std::span<const double> to, double share) const;

    std::vector<ColumnGain> m_all;
    std::vector<ColumnGain> m_gains; ///< those that have to be above 0
    std::vector<double> m_floors; ///< [column]
    std::vector<double> m_scale; ///< [column]
    std::vector<bool> m_isGain; ///< [column]
    std::vector<double> m_mostGain; ///< [position in m_gains]
    double m_logProduct = -std::numeric_limits<double>::infinity(); ///< that is good enough
    bool m_looksAhead;
};

/// Gains as large as the multiplier is small, so that the product is reached; nobody beyond what they can get at most.
void ProductGoal::target(std::span<const double> multiplier, std::span<double> point) const
{
    std::copy(m_floors.begin(), m_floors.end(), point.begin());
    if (m_logProduct == -std::numeric_limits<double>::infinity())
        return;
    std::vector<double> gains = m_mostGain;
    std::vector<std::size_t>
        open; // whose gains the multiplier cares about, and are not at their most
    double logs = m_logProduct; // of what those have to come to
    for (std::size_t g = 0; g < gains.size(); ++g) {
        if (const double weight = multiplier[m_gains[g].column]; weight > 0) {
            open.push_back(g);
            logs += std::log(weight);
        } else {
            logs -= std::log(gains[g]);
        }
    }
    while (!open.empty()) {
        const double level = std::exp(logs / static_cast<double>(open.size()));
        const auto full = std::find_if(open.begin(), open.end(),
            [&](std::size_t g) { return level > multiplier[m_gains[g].column] * m_mostGain[g]; });
        if (full == open.end()) {
            for (const std::size_t g : open)
                gains[g] = level / multiplier[m_gains[g].column];
            break;
        }
        logs -= std::log(multiplier[m_gains[*full].column] * m_mostGain[*full]);
        open.erase(full);
    }
    double reached = 0;
    double least = 0;
    for (std::size_t g = 0; g < gains.size(); ++g) {
        const std::size_t column = m_gains[g].column;
        reached += multiplier[column] * (originOf(m_gains[g]) + gains[g]);
        least += multiplier[column] * m_floors[column];
    }
    if (reached > least)
        for (std::size_t g = 0; g < gains.size(); ++g)
            point[m_gains[g].column] = originOf(m_gains[g]) + gains[g];
}

/// How much the sum of logarithms, less the price of falling short of floors, still rises after a share of a step.
double ProductGoal::slopeOfStep(
    std::span<const double> from, std::span<const double> to, double share) const
{
    double slope = 0;
    for (const ColumnGain& gain : m_gains) {
        const double step = to[gain.column] - from[gain.column];
        const double at = from[gain.column] + share * step - originOf(gain);
        slope += step / std::max(at, 1e-9 * m_scale[gain.column]);
    }
    for (std::size_t c = 0; c < m_floors.size(); ++c) {
        if (m_isGain[c])
            continue;
        const double step = to[c] - from[c];
        const double shortfall = m_floors[c] - from[c] - share * step;
        if (shortfall > 0)
            slope += floorPrice * shortfall * step / (m_scale[c] * m_scale[c]);
    }
    return slope;
}

/// Conditional gradients (Frank & Wolfe 1956), from a point that need not be a mixture of packages.
void ProductGoal::explore(const Probe& probe) const
{
    std::vector<double> at = m_floors;
    for (std::size_t g = 0; g < m_gains.size(); ++g)
        at[m_gains[g].column] = originOf(m_gains[g]) + m_mostGain[g];
    std::vector<double> multiplier(m_floors.size());
    std::vector<double> to(m_floors.size());
    for (int k = 0; k < mostProbes; ++k) {
        for (std::size_t c = 0; c < m_floors.size(); ++c)
            multiplier[c] = m_isGain[c]
                ? 0
                : floorPrice * std::max(m_floors[c] - at[c], 0.0) / (m_scale[c] * m_scale[c]);
        for (const ColumnGain& gain : m_gains)
            multiplier[gain.column] = 1 / (at[gain.column] - originOf(gain));
        if (!probe(multiplier, to))
            return;
        if (k > 0 && slopeOfStep(at, to, 0) <= closeEnough)
            return;
        double low = 0;
        double high = 1;
        for (int halving = 0; halving < 30; ++halving) {
            const double middle = (low + high) / 2;
            (slopeOfStep(at, to, middle) > 0 ? low : high) = middle;
        }
        const double share = k == 0 ? 0.5 : std::max(low, 1.0 / (k + 4));
        for (std::size_t c = 0; c < at.size(); ++c)
            at[c] += share * (to[c] - at[c]);
        for (std::size_t g = 0; g < m_gains.size(); ++g) {
            double& utility = at[m_gains[g].column];
            utility = std::max(utility, originOf(m_gains[g]) + 1e-6 * m_mostGain[g]);
        }
    }
}

} // namespace

std::unique_ptr<Goal> productGoal(
    const SearchSpace& space, std::vector<ColumnGain> gains, const std::vector<Points>& floors)
{
    return std::make_unique<ProductGoal>(space, std::move(gains), floors);
}

} // namespace pourparler
