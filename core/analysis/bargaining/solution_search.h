// The five solutions over packages that qualify in one of several ways, however these come about: with everybody's floors, or
// with those of one of the sets of parties that can ratify. Used by solutions.cpp and ratifiable.cpp only.
#pragma once

#include "core/analysis/bargaining/climb.h"
#include "core/analysis/bargaining/front.h"
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
    std::shared_ptr<const SearchSpace> space;
    std::vector<Points> floors; ///< [column]
    std::function<bool(const Package&, std::span<const Points>)> admits;
};

/// Made as they are needed: there can be thousands.
struct Arenas {
    std::size_t count = 0;
    std::function<Arena(std::size_t)> make; ///< spends what it costs
    /// Of a package that reaches an arena's floors: whether it qualifies in any of them; empty: it does.
    std::function<bool(const Package&, std::span<const Points>)> qualifies = {};
};

class SolutionSearch {
public:
    /// Gains of the columns that count, from their walk-away values, which are floors in every arena.
    SolutionSearch(Arenas arenas, std::vector<ColumnGain> gains, Effort& effort);

    /// A package that qualifies: whatever is found is at least as good.
    void offer(Candidate candidate);
    /// The front of the packages that qualify, where it is exact, all columns count and there is one arena: what is best is read
    /// off. It has to outlive the search.
    void read(const Front& front) { m_front = &front; }

    /// Everything but what is nearest. Where any package that qualifies is known, there are all solutions. False when the caller
    /// said stop.
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
    void begin(const Aim& aim, Incumbent& incumbent) const;
    [[nodiscard]] bool comesFirst(const Candidate& a, const Candidate& b) const;
    void climbThere();
    [[nodiscard]] bool findIdeals(Solutions& result);
    [[nodiscard]] bool seekIdeals(Solutions& result, std::vector<Points>& ideals);
    [[nodiscard]] std::vector<ColumnGain> gainsOf(SolutionKind kind) const;
    [[nodiscard]] std::unique_ptr<Order> orderOf(SolutionKind kind) const;
    [[nodiscard]] double measureOf(SolutionKind kind, std::span<const Points> utilities) const;
    [[nodiscard]] bool solve(SolutionKind kind, std::optional<Solution>& solution);
    [[nodiscard]] bool readOff(SolutionKind kind, std::optional<Solution>& solution);
    [[nodiscard]] bool countAlike(Candidate& candidate, Solution& solution);
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
    std::vector<Candidate> m_seen; ///< good for one thing, perhaps good for another
    const Front* m_front = nullptr;
    Effort& m_effort;
    bool m_idealsProved = true;
};

} // namespace pourparler
