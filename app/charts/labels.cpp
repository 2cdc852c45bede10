#include "app/charts/labels.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace pourparler {

std::vector<double> spreadLabels(
    const std::vector<double>& wished, double height, double top, double bottom)
{
    std::vector<std::size_t> order(wished.size());
    std::iota(order.begin(), order.end(), std::size_t { 0 });
    std::stable_sort(order.begin(), order.end(),
        [&wished](std::size_t a, std::size_t b) { return wished[a] < wished[b]; });
    std::vector<double> places(wished);
    double least = top;
    for (const std::size_t i : order) {
        places[i] = std::max(wished[i], least);
        least = places[i] + height;
    }
    double most = bottom - height;
    for (auto i = order.rbegin(); i != order.rend(); ++i) {
        places[*i] = std::min(places[*i], most);
        most = places[*i] - height;
    }
    return places;
}

std::optional<QRectF> LabelPlaces::place(
    const QPointF& anchor, const QSizeF& size, double distance, double reach)
{
    // Right of the point reads best, then left, above and below, then the corners.
    static constexpr std::array<std::pair<int, int>, 8> sides { { { 1, 0 }, { -1, 0 }, { 0, -1 },
        { 0, 1 }, { 1, -1 }, { -1, -1 }, { 1, 1 }, { -1, 1 } } };
    const double step = std::max(4.0, size.height() / 2);
    for (double away = distance; away <= distance + reach; away += step)
        for (const auto& [x, y] : sides) {
            const QPointF centre
                = anchor + QPointF(x * (away + size.width() / 2), y * (away + size.height() / 2));
            const QRectF box(centre - QPointF(size.width() / 2, size.height() / 2), size);
            if (isFree(box)) {
                m_taken.push_back(box);
                return box;
            }
        }
    return std::nullopt;
}

bool LabelPlaces::isFree(const QRectF& box) const
{
    return m_room.contains(box)
        && std::none_of(m_taken.begin(), m_taken.end(),
            [&box](const QRectF& taken) { return taken.intersects(box); });
}

} // namespace pourparler
