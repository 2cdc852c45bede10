// One item of every class, for the most wish within a window of value: what is left of bestFor once
// issues that are tied together have become one class. Used by search.cpp only. Must not know
// packages.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace pourparler {

/// Exact depth-first branch and bound. A bound is Lagrangian: for every multiplier, b × wish + a ×
/// value of what is chosen plus the best that each later class has to offer. All in integers:
/// multipliers are made so small that sums stay below 2^61. The sizes of all wishes together, and of
/// all values, have to stay below 2^60.
class MultipleChoice {
public:
    struct Item {
        std::int64_t wish = 0;
        std::int64_t value = 0;
    };
    /// What items of different classes mean to each other.
    class Guard {
    public:
        Guard() = default;
        Guard(const Guard&) = delete;
        Guard& operator=(const Guard&) = delete;
        virtual ~Guard() = default;
        /// The order in which the classes are decided from now on.
        virtual void setOrder(const std::vector<std::size_t>& classes) = 0;
        /// The least and most value that `enter` may add at a level.
        [[nodiscard]] virtual std::int64_t leastBonus(std::size_t level) const = 0;
        [[nodiscard]] virtual std::int64_t mostBonus(std::size_t level) const = 0;
        /// The value added by this item given those before it; nothing when they do not go
        /// together. `leave` follows only where something came back.
        [[nodiscard]] virtual std::optional<std::int64_t> enter(std::size_t level, std::size_t item)
            = 0;
        virtual void leave(std::size_t level, std::size_t item) = 0;
    };
    struct Solution {
        std::int64_t wish = 0;
        std::int64_t value = 0;
        std::vector<std::size_t> items; ///< [class]
    };
    struct Window {
        std::int64_t floor = 0;
        std::int64_t ceiling = 0;
    };
    static constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();

    /// From `enough` on more value is worth no more.
    MultipleChoice(std::vector<std::vector<Item>> classes, Window window, Guard* guard,
        std::int64_t enough = never);

    /// For all searches together from now on; beyond it they give up, and what they return means
    /// nothing.
    void setStepLimit(std::uint64_t steps)
    {
        m_stepsLeft = steps;
        m_gaveUp = false;
    }
    [[nodiscard]] bool gaveUp() const { return m_gaveUp; }

    /// Most wish, then most value.
    [[nodiscard]] std::optional<Solution> solve();
    /// Any choice from the items `allowed` [class] with at least that wish and the same value, or
    /// where that is enough, with enough of it.
    [[nodiscard]] std::optional<Solution> find(const std::vector<std::vector<std::size_t>>& allowed,
        std::int64_t wish, std::int64_t value);

private:
    struct Multiplier {
        std::int64_t wish = 0; ///< b ≥ 0
        std::int64_t value = 0; ///< a, any sign
    };
    struct Entry {
        std::int64_t wish = 0;
        std::int64_t value = 0;
        std::int64_t score = 0; ///< under the first multiplier
        std::size_t item = 0;
    };
    /// What a better solution has to have.
    struct Goal {
        std::int64_t wish = 0;
        Window window;
        bool open = true; ///< else no longer sought
    };

    void chooseMultipliers();
    void orderClasses();
    [[nodiscard]] std::int64_t score(const Multiplier& multiplier, const Item& item) const
    {
        return multiplier.wish * item.wish + multiplier.value * item.value;
    }
    /// False when a class has nothing to choose.
    [[nodiscard]] bool prepare(const std::vector<std::vector<std::size_t>>* allowed);
    [[nodiscard]] static std::int64_t needed(const Goal& goal, const Multiplier& by);
    [[nodiscard]] bool reachable(const Goal& goal, std::size_t level, std::int64_t wish,
        std::int64_t value, std::size_t multipliers) const;
    void visit(std::size_t level, std::int64_t wish, std::int64_t value);
    void accept(std::int64_t wish, std::int64_t value);

    std::vector<std::vector<Item>> m_classes;
    Window m_window;
    Guard* m_guard;
    std::int64_t m_enough;
    std::vector<Multiplier> m_multipliers; ///< the most useful first
    std::vector<std::size_t> m_order; ///< [level] class

    // Of the search under way.
    std::vector<std::vector<Entry>> m_entries; ///< [level]
    std::vector<std::int64_t> m_rest; ///< [level × multipliers + multiplier]
    std::vector<Window> m_restValue; ///< [level]
    std::vector<std::size_t> m_chosen; ///< [class]
    Goal m_moreWish;
    Goal m_moreValue;
    bool m_stopAtFirst = false;
    bool m_gaveUp = false;
    std::uint64_t m_stepsLeft = std::numeric_limits<std::uint64_t>::max();
    std::optional<Solution> m_best;
};

} // namespace pourparler
