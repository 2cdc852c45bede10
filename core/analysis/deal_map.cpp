#include "core/analysis/deal_map.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace pourparler {

std::vector<std::size_t> efficientForTwo(
    const Vectors& front, std::size_t first, std::size_t second)
{
    std::vector<std::size_t> order(front.size());
    std::iota(order.begin(), order.end(), std::size_t { 0 });
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::pair(front[a][first], front[a][second])
            > std::pair(front[b][first], front[b][second]);
    });
    // From the best for the first one on, whatever brings the second one more than all before.
    std::vector<std::size_t> efficient;
    for (const std::size_t point : order)
        if (efficient.empty() || front[point][second] > front[efficient.back()][second])
            efficient.push_back(point);
    std::reverse(efficient.begin(), efficient.end());
    return efficient;
}

std::vector<std::size_t> spreadOver(std::size_t count, std::size_t most)
{
    std::vector<std::size_t> chosen;
    if (count <= most) {
        chosen.resize(count);
        std::iota(chosen.begin(), chosen.end(), std::size_t { 0 });
        return chosen;
    }
    chosen.reserve(most);
    for (std::size_t i = 0; i < most; ++i)
        chosen.push_back(i * (count - 1) / (most - 1));
    return chosen;
}

std::optional<std::size_t> nearestToAll(const Vectors& front, const std::vector<Points>& walkAway)
{
    std::optional<std::size_t> nearest;
    std::pair<Points, Points> least;
    for (std::size_t point = 0; point < front.size(); ++point) {
        std::pair<Points, Points> shortfall; // the largest, all together
        for (std::size_t party = 0; party < walkAway.size(); ++party) {
            const Points lacking = std::max<Points>(0, walkAway[party] - front[point][party]);
            shortfall.first = std::max(shortfall.first, lacking);
            shortfall.second += lacking;
        }
        if (!nearest || shortfall < least) {
            nearest = point;
            least = shortfall;
        }
    }
    return nearest;
}

std::pair<std::size_t, std::size_t> mostOpposed(const Vectors& front, std::size_t parties)
{
    std::vector<double> mean(parties, 0);
    for (const auto& point : front)
        for (std::size_t p = 0; p < parties; ++p)
            mean[p] += static_cast<double>(point[p]) / static_cast<double>(front.size());
    const auto together = [&](std::size_t a, std::size_t b) {
        double sum = 0;
        for (const auto& point : front)
            sum += (static_cast<double>(point[a]) - mean[a])
                * (static_cast<double>(point[b]) - mean[b]);
        return sum;
    };
    std::pair<std::size_t, std::size_t> found { 0, 1 };
    double least = 2;
    for (std::size_t a = 0; a < parties; ++a)
        for (std::size_t b = a + 1; b < parties; ++b) {
            const double spread = std::sqrt(together(a, a) * together(b, b));
            const double correlation = spread > 0 ? together(a, b) / spread : 0;
            if (correlation < least) {
                least = correlation;
                found = { a, b };
            }
        }
    return found;
}

} // namespace pourparler
