#include "core/analysis/bargaining/weighing.h"

#include <algorithm>
#include <limits>

namespace pourparler {

namespace {

constexpr double nothing = -std::numeric_limits<double>::infinity();

double dot(const double* a, const double* b, std::size_t size)
{
    double sum = 0;
    for (std::size_t k = 0; k < size; ++k)
        sum += a[k] * b[k];
    return sum;
}

} // namespace

Weigher::Weigher(const SearchSpace& space)
    : m_space(space)
    , m_ways(maxOptions)
    , m_rows(space.rowCount())
{
}

void Weigher::weighWays(const Weighing& weighing, std::size_t level)
{
    const SearchSpace::Level& here = m_space.level(level);
    const std::size_t columns = m_space.columnCount();
    for (std::size_t way = 0; way < here.wayCount(); ++way)
        m_ways[way] = dot(weighing.weights.data(), here.worth.data() + way * columns, columns);
}

void Weigher::weighRows(const Weighing& weighing, std::size_t level)
{
    const SearchSpace::Level& here = m_space.level(level);
    for (std::uint32_t row = here.firstRow; row < here.endRow; ++row)
        m_rows[row]
            = dot(weighing.weights.data(), m_space.pointsOf(row).data(), m_space.columnCount());
}

void Weigher::weigh(Weighing& weighing, std::size_t depth)
{
    weighing.tables.resize(m_space.entryCount());
    weighing.constants.resize(m_space.depth() + 1);
    weighing.constants[m_space.depth()] = 0;
    for (std::size_t l = m_space.depth(); l-- > depth;) {
        const SearchSpace::Level& level = m_space.level(l);
        weighWays(weighing, l);
        weighRows(weighing, l);
        fill(weighing, l);
        double constant = weighing.constants[l + 1];
        if (level.scope.empty())
            constant += weighing.tables[level.table];
        for (const SearchSpace::Relaxed& relaxed : level.relaxed)
            if (relaxed.row != SearchSpace::noRow)
                constant
                    += std::max(dot(weighing.weights.data(), m_space.pointsOf(relaxed.row).data(),
                                    m_space.columnCount()),
                        0.0);
        weighing.constants[l] = constant;
    }
}

void Weigher::fill(Weighing& weighing, std::size_t l)
{
    const SearchSpace::Level& level = m_space.level(l);
    const std::size_t ways = level.wayCount();
    double* table = weighing.tables.data() + level.table;
    if (level.children.empty() && level.held.empty() && level.forbidden.empty()) {
        const double most = ways == 0
            ? nothing
            : *std::max_element(m_ways.begin(), m_ways.begin() + static_cast<std::ptrdiff_t>(ways));
        std::fill_n(table, level.entries, most);
        return;
    }
    for (std::size_t entry = 0; entry < level.entries; ++entry) {
        double most = nothing;
        for (std::size_t way = 0; way < ways; ++way) {
            if (level.isForbidden(entry, way))
                continue;
            double sum = m_ways[way];
            if (const std::uint32_t row = level.heldAt(entry, way); row != SearchSpace::noRow)
                sum += m_rows[row];
            for (const auto& child : level.children)
                sum += weighing
                           .tables[m_space.level(child.level).table + child.entryAt(entry, way)];
            most = std::max(most, sum);
        }
        table[entry] = most;
    }
}

bool Weigher::follow(const Weighing& weighing, SearchPlace& place, std::span<double> sums) const
{
    const std::size_t columns = m_space.columnCount();
    const double* weights = weighing.weights.data();
    const auto add = [&](const double* points) {
        for (std::size_t c = 0; c < columns; ++c)
            sums[c] += points[c];
    };
    while (place.depth < m_space.depth()) {
        const SearchSpace::Level& level = m_space.level(place.depth);
        const std::size_t entry = place.entries[place.depth];
        double most = nothing;
        std::size_t best = 0;
        for (std::size_t way = 0; way < level.wayCount(); ++way) {
            if (level.isForbidden(entry, way))
                continue;
            double sum = dot(weights, level.worth.data() + way * columns, columns);
            if (const std::uint32_t row = level.heldAt(entry, way); row != SearchSpace::noRow)
                sum += dot(weights, m_space.pointsOf(row).data(), columns);
            for (const auto& child : level.children)
                sum += weighing
                           .tables[m_space.level(child.level).table + child.entryAt(entry, way)];
            if (sum > most) {
                most = sum;
                best = way;
            }
        }
        if (most == nothing)
            return false;
        add(level.worth.data() + best * columns);
        if (const std::uint32_t row = level.heldAt(entry, best); row != SearchSpace::noRow)
            add(m_space.pointsOf(row).data());
        for (const SearchSpace::Relaxed& relaxed : level.relaxed)
            if (relaxed.row != SearchSpace::noRow
                && dot(weights, m_space.pointsOf(relaxed.row).data(), columns) > 0)
                add(m_space.pointsOf(relaxed.row).data());
        step(place, best);
    }
    return true;
}

} // namespace pourparler
