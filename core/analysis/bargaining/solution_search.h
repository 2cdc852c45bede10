// The five solutions over packages that qualify in one of several ways, however these come about: with everybody's floors, or
// with those of one of the sets of parties that can ratify. Used by solutions.cpp and ratifiable.cpp only.
#pragma once

#include "core/analysis/bargaining/solutions.h"
#include "core/analysis/bargaining/solver.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace pourparler {

/// A way to qualify. Packages that qualify in several ways are admitted by one of them only.
struct Arena {
    SearchSpace space;
    std::vector<Points> floors; ///< [column]
    std::function<bool(const Package&, std::span<const Points>)> admits;
};

/// Made as they are needed: there can be thousands.
struct Arenas {
    std::size_t count = 0;
    std::function<std::shared_ptr<const Arena>(std::size_t)> make;
};

class SolutionSearch {
public:
    /// Gains of the columns that count, from their walk-away values, which are floors in every arena.
    SolutionSearch(Arenas arenas, std::vector<ColumnGain> gains, Effort& effort);

    /// Everything but what is nearest. False when the caller said stop.
    [[nodiscard]] bool run(Solutions& result);
    /// The least of gains as large as possible, then the least but one, and so on. Likewise.
    [[nodiscard]] bool seekLeximin(const std::vector<ColumnGain>& gains, Incumbent& incumbent);

private:
    using MakeGoal
        = std::function<std::unique_ptr<Goal>(const SearchSpace&, const std::vector<Points>&)>;
    /// A column and what it has at least.
    using Floor = std::pair<std::size_t, Points>;
    /// What is sought in all arenas.
    struct Aim {
        const Order& order;
        MakeGoal goal;
        Seek seek = Seek::all;
        std::vector<Floor> floors = {}; ///< above those of the arenas
        std::optional<std::uint64_t> patience = std::nullopt; ///< see Quest
    };

    [[nodiscard]] bool seek(const Aim& aim, Incumbent& incumbent);
    [[nodiscard]] bool findIdeals(Solutions& result);
    [[nodiscard]] bool solve(SolutionKind kind, std::optional<Solution>& solution);
    [[nodiscard]] bool findStuck(const std::vector<ColumnGain>& gains,
        std::span<const Points> utilities, std::vector<Floor>& floors,
        std::vector<ColumnGain>& stuck);
    [[nodiscard]] bool seekSum(
        const std::vector<ColumnGain>& gains, Seek seek, Incumbent& incumbent);
    [[nodiscard]] bool seekProduct(Incumbent& incumbent);
    [[nodiscard]] Solution solutionOf(SolutionKind kind, const Incumbent& incumbent) const;

    Arenas m_arenas;
    std::vector<ColumnGain> m_gains; ///< units of 1
    std::vector<ColumnGain>
        m_normalised; ///< of those whose ideals are above their walk-away values
    std::unique_ptr<Order> m_canonical;
    std::vector<Package> m_seen; ///< good for one thing, perhaps good for another
    Effort& m_effort;
    bool m_idealsProved = true;
};

} // namespace pourparler
