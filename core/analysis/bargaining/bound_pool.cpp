#include "core/analysis/bargaining/bound_pool.h"

#include <algorithm>
#include <utility>

namespace pourparler {

namespace {

/// Far more than the error of adding up some hundred doubles.
constexpr double relativeMargin = 1e-11;
constexpr std::uint32_t noRoom = static_cast<std::uint32_t>(-1);

} // namespace

BoundPool::BoundPool(const SearchSpace& space, const Goal& goal)
    : m_space(space)
    , m_goal(goal)
    , m_weigher(space)
    , m_lists(space.depth() + 1)
    , m_point(goal.coordinateCount())
{
    const std::size_t doubles
        = space.entryCount() + space.depth() + space.columnCount() + m_point.size() + 16;
    m_room = std::max(memory / (doubles * sizeof(double)), 4 * longest);
}

void BoundPool::make(std::span<const double> multiplier, std::size_t depth, Bound& bound)
{
    bound.multiplier.assign(multiplier.begin(), multiplier.end());
    const std::size_t columns = m_space.columnCount();
    auto& weights = bound.weighing.weights;
    weights.assign(multiplier.begin(), multiplier.begin() + static_cast<std::ptrdiff_t>(columns));
    const auto blend = m_goal.blend();
    for (std::size_t c = 0; c < blend.size(); ++c)
        weights[c] += multiplier[columns] * blend[c];
    bound.margin = 0;
    for (std::size_t c = 0; c < columns; ++c)
        bound.margin += relativeMargin * weights[c] * m_space.magnitude()[c];
    m_weigher.weigh(bound.weighing, depth);
    setThreshold(bound);
}

void BoundPool::setThreshold(Bound& bound)
{
    m_goal.target(bound.multiplier, m_point);
    bound.threshold = 0;
    for (std::size_t c = 0; c < m_point.size(); ++c)
        bound.threshold += bound.multiplier[c] * m_point[c];
}

void BoundPool::renewThresholds()
{
    for (Bound& bound : m_bounds)
        if (bound.m_uses > 0)
            setThreshold(bound);
}

/// Where the bound then lies; its own place takes what was there before, so that nothing is allocated anew.
std::uint32_t BoundPool::place(Bound& bound)
{
    if (m_free.empty()) {
        if (m_bounds.size() >= m_room)
            return noRoom;
        m_free.push_back(static_cast<std::uint32_t>(m_bounds.size()));
        m_bounds.emplace_back();
    }
    const std::uint32_t at = m_free.back();
    m_free.pop_back();
    std::swap(m_bounds[at], bound);
    m_bounds[at].m_uses = 0;
    bound.m_uses = 0;
    return at;
}

void BoundPool::insert(std::size_t depth, std::size_t position, std::uint32_t bound)
{
    auto& list = m_lists[depth];
    list.insert(list.begin() + static_cast<std::ptrdiff_t>(std::min(position, list.size())), bound);
    ++m_bounds[bound].m_uses;
    if (list.size() <= longest)
        return;
    const std::uint32_t last = list.back();
    list.pop_back();
    if (--m_bounds[last].m_uses == 0)
        m_free.push_back(last);
}

void BoundPool::keep(Bound& bound, std::size_t depth)
{
    const std::uint32_t at = place(bound);
    if (at == noRoom)
        return;
    insert(depth, 0, at);
    if (depth < m_space.depth())
        insert(depth + 1, m_lists[depth + 1].size() / 2, at);
}

std::uint32_t BoundPool::keepForAll(Bound& bound)
{
    const std::uint32_t at = place(bound);
    for (std::size_t depth = 0; depth < m_lists.size(); ++depth)
        insert(depth, m_lists[depth].size(), at);
    return at;
}

std::uint32_t BoundPool::hold(Bound& bound)
{
    const std::uint32_t at = keepForAll(bound);
    ++m_bounds[at].m_uses;
    return at;
}

void BoundPool::reward(std::size_t depth, std::size_t position)
{
    auto& list = m_lists[depth];
    const auto from = list.begin() + static_cast<std::ptrdiff_t>(position);
    std::rotate(list.begin() + static_cast<std::ptrdiff_t>(position / 2), from, from + 1);
}

} // namespace pourparler
