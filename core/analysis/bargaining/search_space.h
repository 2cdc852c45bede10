// A bargaining problem laid out for a search that decides issue by issue: levels in the reverse order of an elimination,
// options that nothing tells apart as one way, couplings where they are decided. Used by the bounds and the search of this
// folder. Knows sums, not what is sought among them.
#pragma once

#include "core/analysis/bargaining/elimination.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace pourparler {

/// What is summed are columns: the utility of every party of the problem, in order, and behind them what else is asked of a
/// package. Sums stay below 2^52, so that doubles hold them exactly.
class SearchSpace {
public:
    /// Ways taken so far [level].
    using Path = std::array<std::uint8_t, maxIssues>;
    static constexpr std::uint8_t noWay = 255;
    /// [issue][option] what an option adds to a column that is no party's.
    using Column = std::vector<std::vector<Points>>;

    /// Issues of `distinct` keep all their options apart. What is passed is copied.
    SearchSpace(const BargainingProblem& problem, const Elimination& plan,
        const std::vector<Column>& further = {}, const std::vector<IssueId>& distinct = {});

    /// A coupling that no table holds.
    struct Relaxed {
        struct Literal {
            std::size_t level = 0;
            Legality::OptionSet ways {};
        };
        std::vector<Literal> literals;
        std::uint32_t row = noRow; ///< of what it is worth; none: no package may hold it
    };
    static constexpr std::uint32_t noRow = static_cast<std::uint32_t>(-1);

    struct Level {
        IssueId issue;
        std::vector<OptionId> options; ///< [way] the first of those that are worth the same
        std::vector<std::uint8_t> wayOf; ///< [option]; noWay where no package may have it
        std::vector<std::uint64_t> multiplicity; ///< [way] how many those are
        std::vector<double> worth; ///< [way × columns + column]
        std::vector<std::size_t> scope; ///< earlier levels that this one's table depends on
        std::vector<std::size_t> strides; ///< of each in the table
        std::size_t entries = 1;
        std::size_t table = 0; ///< where the level's entries start among those of all levels
        /// A later level whose table this one's reads.
        struct Child {
            std::size_t level = 0;
            std::size_t stride = 0; ///< of this level's way in the other's table
            std::vector<std::uint32_t> base; ///< [entry here] the entry there without the way
            [[nodiscard]] std::size_t entryAt(std::size_t entry, std::size_t way) const
            {
                return base[entry] + stride * way;
            }
        };
        std::vector<Child> children;
        /// [entry × ways + way] the row that the couplings that hold there come to together, or noRow; empty where all are.
        std::vector<std::uint32_t> held;
        std::uint32_t firstRow = 0; ///< of those that `held` names
        std::uint32_t endRow = 0;
        std::vector<std::uint8_t> forbidden; ///< [entry × ways + way]; empty where nothing is
        std::vector<Relaxed> relaxed; ///< decided here
        std::size_t passSteps
            = 0; ///< ways looked at when the level is weighed, or what costs as much
        std::size_t listSteps = 0; ///< likewise, when its ways are listed at a place

        [[nodiscard]] std::size_t wayCount() const { return options.size(); }
        [[nodiscard]] bool isForbidden(std::size_t entry, std::size_t way) const
        {
            return !forbidden.empty() && forbidden[entry * wayCount() + way] != 0;
        }
        [[nodiscard]] std::uint32_t heldAt(std::size_t entry, std::size_t way) const
        {
            return held.empty() ? noRow : held[entry * wayCount() + way];
        }
    };
    /// Some issue has no option left: there are no packages, and nothing below is to be asked but columnCount().
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] std::size_t columnCount() const { return m_columns; }
    [[nodiscard]] std::size_t depth() const { return m_levels.size(); }
    [[nodiscard]] const Level& level(std::size_t level) const { return m_levels[level]; }
    [[nodiscard]] std::size_t levelOf(IssueId issue) const { return m_levelOf[issue.index()]; }
    /// What couplings are worth, together or alone.
    [[nodiscard]] std::size_t rowCount() const { return m_rows; }
    [[nodiscard]] std::span<const double> pointsOf(std::uint32_t row) const
    {
        return std::span(m_points).subspan(row * m_columns, m_columns);
    }
    /// Entries of all tables, and ways looked at, or what costs as much: what bounds cost in memory and in steps.
    [[nodiscard]] std::size_t entryCount() const { return m_entries; }
    [[nodiscard]] std::size_t passSteps() const { return m_passSteps; }
    /// Numbers that were laid out, about; and what that has cost, in steps of a search.
    [[nodiscard]] std::size_t size() const { return (m_passSteps + m_rows) * m_columns; }
    [[nodiscard]] std::size_t layoutSteps() const { return size() / 256 + 1; }
    /// Of the levels not decided before `depth`: those whose tables are now read, with what is decided. Others either depend
    /// on nothing or are read by one of these.
    [[nodiscard]] const std::vector<std::size_t>& tiedAt(std::size_t depth) const
    {
        return m_tied[depth];
    }
    /// The levels before `depth` of whose ways later ones take notice.
    [[nodiscard]] const std::vector<std::size_t>& noticedAt(std::size_t depth) const
    {
        return m_noticed[depth];
    }
    /// [column] at least and at most the sums of any package, and the largest number met on the way.
    [[nodiscard]] const std::vector<double>& least() const { return m_least; }
    [[nodiscard]] const std::vector<double>& most() const { return m_most; }
    [[nodiscard]] const std::vector<double>& magnitude() const { return m_magnitude; }
    [[nodiscard]] const std::vector<Points>& caps() const { return m_caps; }
    [[nodiscard]] bool isCapped() const { return m_capped; }

    /// Adds what a way at a level brings to the sums [column]; false when it is forbidden. All earlier levels are decided.
    [[nodiscard]] bool take(std::size_t level, std::size_t entry, std::size_t way, const Path& path,
        std::span<double> sums) const;
    /// The path of a complete package; nothing when it has an option that no way has.
    [[nodiscard]] std::optional<Path> pathOf(const Package& package) const;
    [[nodiscard]] Package packageOf(const Path& path, std::size_t depth) const;

private:
    class Layout;

    std::size_t m_columns = 0;
    std::vector<Level> m_levels;
    std::vector<std::size_t> m_levelOf; ///< [issue]
    std::uint32_t m_rows = 0;
    std::vector<double> m_points; ///< [row × columns + column]
    std::size_t m_entries = 0;
    std::size_t m_passSteps = 0;
    std::vector<std::vector<std::size_t>> m_tied;
    std::vector<std::vector<std::size_t>> m_noticed;
    std::vector<double> m_least;
    std::vector<double> m_most;
    std::vector<double> m_magnitude;
    std::vector<Points> m_caps;
    bool m_capped = false;
};

} // namespace pourparler
