// What a search maximises, as geometry: which utilities are at least as good as the best package found, how far a weighing of
// the columns can separate them from what is left, and which weighings are worth trying. Used by the search of this folder.
// Floating point here only ever rules packages out, by more than its error; Order decides between those that remain.
#pragma once

#include "core/analysis/bargaining/order.h"
#include "core/analysis/bargaining/search_space.h"

#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace pourparler {

/// Multipliers and points have a coordinate for every column, and one more where a goal blends columns into a sum of their own.
class Goal {
public:
    /// Weighs with a multiplier: the most that any package of the relaxation comes to, with the coordinates of one that does.
    /// Nothing: no more is to be tried.
    using Probe = std::function<std::optional<double>(std::span<const double>, std::span<double>)>;
    enum class Outlook : std::uint8_t { hopeless, unchanged, narrower };

    Goal() = default;
    Goal(const Goal&) = delete;
    Goal& operator=(const Goal&) = delete;
    virtual ~Goal() = default;

    [[nodiscard]] virtual std::size_t coordinateCount() const = 0;
    /// [column] of the coordinate behind the columns; empty where there is none.
    [[nodiscard]] virtual std::span<const double> blend() const = 0;
    /// [coordinate] how large differences are there.
    [[nodiscard]] virtual std::span<const double> scale() const = 0;

    /// From now on only what is at least as good as these utilities [column] is good enough.
    void raise(std::span<const Points> utilities)
    {
        m_best.assign(utilities.begin(), utilities.end());
        aim();
    }
    /// Only what measures this much is good enough from now on, until something is found that does; minus infinity: anything.
    void aspire(double measure)
    {
        m_aspired = measure;
        aim();
    }
    /// The point of what is good enough that a multiplier weighs least: whatever comes to less than that is not good enough.
    virtual void target(std::span<const double> multiplier, std::span<double> point) const = 0;
    /// Given how much each column can still come to [column]: is anything good enough left, and if so, is the target nearer
    /// than `point`, which is then replaced?
    [[nodiscard]] virtual Outlook lookAhead(
        std::span<const double> most, std::span<double> point) const = 0;
    /// Whether lookAhead has anything to say.
    [[nodiscard]] virtual bool looksAhead() const = 0;

    /// Tries multipliers, better ones as it goes, until they hardly get better.
    virtual void explore(const Probe& probe) const = 0;
    /// What utilities are worth in one number, for people.
    [[nodiscard]] virtual double measure(std::span<const Points> utilities) const = 0;
    /// What no utilities can measure more than, when a multiplier weighs none more than `most`.
    [[nodiscard]] virtual double bound(std::span<const double> multiplier, double most) const = 0;

protected:
    virtual void aimAt(std::span<const Points> utilities) = 0;
    virtual void aimFor(double measure) = 0;

private:
    void aim()
    {
        if (!m_best.empty() && measure(m_best) >= m_aspired)
            aimAt(m_best);
        else
            aimFor(m_aspired);
    }

    std::vector<Points> m_best; ///< [column]; empty as long as nothing has been found
    double m_aspired = -std::numeric_limits<double>::infinity();
};

/// When a search has found enough.
enum class Seek : std::uint8_t {
    all, ///< every package that is as good as the best
    better, ///< one that is best by the goal's measure, and none that is only as good
    any ///< one
};

/// To make the least gain as large as possible; unless Seek::better, then the least but one, and so on. Floors [column] hold
/// whatever is found.
[[nodiscard]] std::unique_ptr<Goal> leximinGoal(const SearchSpace& space,
    std::vector<ColumnGain> gains, const std::vector<Points>& floors, Seek seek);
/// To make the sum of gains as large as possible. Seek::better needs units of 1.
[[nodiscard]] std::unique_ptr<Goal> sumGoal(const SearchSpace& space, std::vector<ColumnGain> gains,
    const std::vector<Points>& floors, Seek seek);
/// To make the product of gains as large as possible, where those whose floors are above their origins are the only ones that
/// can be above 0.
[[nodiscard]] std::unique_ptr<Goal> productGoal(
    const SearchSpace& space, std::vector<ColumnGain> gains, const std::vector<Points>& floors);

} // namespace pourparler
