#include "core/analysis/bargaining/climb.h"

#include "core/analysis/bargaining/box_goal.h"
#include "core/analysis/bargaining/weighing.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <optional>

namespace pourparler {

namespace {

constexpr double nothing = -std::numeric_limits<double>::infinity();
constexpr int mostRounds = 50;
constexpr std::uint64_t changesPerStep = 16; ///< of one issue, where it is tied to no other

class Climber {
public:
    Climber(const SearchSpace& space, const std::vector<Points>& floors,
        const std::vector<ColumnGain>& gains, Effort& effort)
        : m_space(space)
        , m_gains(gains)
        , m_effort(effort)
        , m_weigher(space)
        , m_floors(floorsOf(space, floors))
        , m_ranges(rangesOf(space))
        , m_isTied(space.depth(), false)
        , m_sums(space.columnCount())
        , m_changed(space.columnCount())
    {
        for (std::size_t l = 0; l < space.depth(); ++l) {
            const SearchSpace::Level& level = space.level(l);
            m_isTied[l] = m_isTied[l] || !level.scope.empty() || !level.children.empty();
            for (const SearchSpace::Relaxed& relaxed : level.relaxed)
                for (const auto& literal : relaxed.literals)
                    m_isTied[literal.level] = true;
        }
    }

    [[nodiscard]] std::vector<Candidate> run()
    {
        std::vector<Path> reached;
        for (const std::vector<double>& weights : weighings())
            if (auto path = startFrom(weights); path && rise(*path, reach()))
                reached.push_back(*path);
        for (const Aim& aim : aims())
            for (Path path : reached)
                if (rise(path, aim))
                    add(path);
        return std::move(m_found);
    }

private:
    using Path = SearchSpace::Path;
    /// What is better of sums [column]: more.
    using Aim = std::function<double(std::span<const double>)>;

    /// Everybody alike, and each column alone, where the others hardly count.
    [[nodiscard]] std::vector<std::vector<double>> weighings() const
    {
        std::vector<double> alike;
        for (const double range : m_ranges)
            alike.push_back(1 / range);
        std::vector<std::vector<double>> all { alike };
        for (std::size_t c = 0; c < alike.size(); ++c) {
            all.push_back(alike);
            all.back()[c] *= 1e3;
        }
        return all;
    }
    [[nodiscard]] double valueOf(std::size_t column, std::span<const double> sums) const
    {
        return std::min(sums[column], static_cast<double>(m_space.caps()[column]));
    }
    /// In parts of the columns' ranges; 0 where all floors are reached.
    [[nodiscard]] double shortfall(std::span<const double> sums) const
    {
        double missing = 0;
        for (std::size_t c = 0; c < sums.size(); ++c)
            missing += std::max(m_floors[c] - valueOf(c, sums), 0.0) / m_ranges[c];
        return missing;
    }
    [[nodiscard]] Aim reach() const
    {
        return [this](std::span<const double> sums) { return -shortfall(sums); };
    }
    /// Where all floors are reached.
    [[nodiscard]] std::vector<Aim> aims() const
    {
        const auto part = [this](const ColumnGain& gain, std::span<const double> sums) {
            return (valueOf(gain.column, sums) - static_cast<double>(gain.origin))
                / m_ranges[gain.column];
        };
        std::vector<Aim> aims;
        for (const ColumnGain& gain : m_gains)
            aims.emplace_back(
                [part, gain](std::span<const double> sums) { return part(gain, sums); });
        aims.emplace_back([this, part](std::span<const double> sums) {
            double sum = 0;
            for (const ColumnGain& gain : m_gains)
                sum += part(gain, sums);
            return sum;
        });
        aims.emplace_back([this, part](std::span<const double> sums) {
            double least = std::numeric_limits<double>::infinity();
            for (const ColumnGain& gain : m_gains)
                least = std::min(least, part(gain, sums));
            return least;
        });
        for (Aim& aim : aims)
            aim = [this, aim](std::span<const double> sums) {
                return shortfall(sums) > 0 ? nothing : aim(sums);
            };
        return aims;
    }

    [[nodiscard]] std::optional<Path> startFrom(const std::vector<double>& weights)
    {
        if (!m_effort.spend(m_space.passSteps() / changesPerStep + 1))
            return std::nullopt;
        m_weighing.weights = weights;
        m_weigher.weigh(m_weighing);
        SearchPlace place;
        if (!m_weigher.follow(m_weighing, place, m_sums))
            return std::nullopt;
        return place.path;
    }
    /// False where a path is forbidden.
    [[nodiscard]] bool sumUp(const Path& path, std::vector<double>& sums) const
    {
        SearchPlace place;
        std::fill(sums.begin(), sums.end(), 0.0);
        for (std::size_t l = 0; l < m_space.depth(); ++l) {
            if (!m_space.take(l, place.entries[l], path[l], place.path, sums))
                return false;
            m_weigher.step(place, path[l]);
        }
        return true;
    }
    /// Takes for each issue in turn what is best, until nothing is better. Whether all floors are reached then.
    [[nodiscard]] bool rise(Path& path, const Aim& aim)
    {
        if (!sumUp(path, m_sums))
            return false;
        double most = aim(m_sums);
        double before = nothing;
        for (int round = 0; round < mostRounds && (round == 0 || most > before); ++round) {
            before = most;
            for (std::size_t l = 0; l < m_space.depth(); ++l)
                if (!m_isUsedUp)
                    improve(path, l, aim, most);
        }
        return shortfall(m_sums) == 0;
    }
    void improve(Path& path, std::size_t l, const Aim& aim, double& most)
    {
        const std::size_t ways = m_space.level(l).wayCount();
        Path other = path;
        for (std::size_t way = 0; way < ways; ++way) {
            other[l] = static_cast<std::uint8_t>(way);
            if (!change(path, other, l))
                continue;
            const double value = aim(m_changed);
            if (value <= most)
                continue;
            most = value;
            std::swap(m_sums, m_changed);
            path = other;
        }
        const std::size_t looked = m_isTied[l] ? m_space.depth() : 1;
        m_isUsedUp = !m_effort.spend(ways * looked / changesPerStep + 1);
    }
    /// What a path comes to that differs at one level; false where it is forbidden.
    [[nodiscard]] bool change(const Path& from, const Path& to, std::size_t l)
    {
        if (m_isTied[l])
            return sumUp(to, m_changed);
        const SearchSpace::Level& level = m_space.level(l);
        const std::size_t columns = m_space.columnCount();
        for (std::size_t c = 0; c < columns; ++c)
            m_changed[c]
                = m_sums[c] + level.worth[to[l] * columns + c] - level.worth[from[l] * columns + c];
        return true;
    }

    /// The path at hand.
    void add(const Path& path)
    {
        Candidate found { m_space.packageOf(path, m_space.depth()), {} };
        for (std::size_t c = 0; c < m_sums.size(); ++c)
            found.utilities.push_back(std::min(static_cast<Points>(m_sums[c]), m_space.caps()[c]));
        const auto isKnown
            = [&found](const Candidate& each) { return each.package == found.package; };
        if (std::none_of(m_found.begin(), m_found.end(), isKnown))
            m_found.push_back(std::move(found));
    }

    const SearchSpace& m_space;
    const std::vector<ColumnGain>& m_gains;
    Effort& m_effort;
    Weigher m_weigher;
    Weighing m_weighing;
    std::vector<double> m_floors; ///< [column]
    std::vector<double> m_ranges; ///< [column]
    std::vector<bool> m_isTied; ///< [level] to others
    std::vector<double> m_sums; ///< [column] of the path at hand
    std::vector<double> m_changed; ///< [column] of another one
    std::vector<Candidate> m_found;
    bool m_isUsedUp = false; ///< or the caller said stop
};

} // namespace

std::vector<Candidate> climb(const SearchSpace& space, const std::vector<Points>& floors,
    const std::vector<ColumnGain>& gains, Effort& effort)
{
    return space.isEmpty() ? std::vector<Candidate> {}
                           : Climber(space, floors, gains, effort).run();
}

} // namespace pourparler
