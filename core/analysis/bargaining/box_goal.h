// Goals whose good enough utilities are a box: every coordinate has a target of its own. Used by goal.cpp and its neighbours
// only.
#pragma once

#include "core/analysis/bargaining/goal.h"

#include <vector>

namespace pourparler {

/// Measures t, where every coordinate is at least base + t × slope.
class BoxGoal : public Goal {
public:
    [[nodiscard]] std::size_t coordinateCount() const override { return m_target.size(); }
    [[nodiscard]] std::span<const double> scale() const override { return m_scale; }
    void target(std::span<const double>, std::span<double> point) const override;
    void explore(const Probe& probe) const override;
    [[nodiscard]] double bound(std::span<const double> multiplier, double most) const override;

protected:
    BoxGoal(const SearchSpace& space, const std::vector<Points>& floors);
    void addCoordinate(double target, double scale);
    void setSlope(std::size_t coordinate, double base, double slope);
    void setTarget(std::size_t coordinate, double target) { m_target[coordinate] = target; }
    [[nodiscard]] const std::vector<double>& floors() const { return m_floors; }

private:
    std::vector<double> m_floors; ///< [column]
    std::vector<double> m_target; ///< [coordinate], as the next three
    std::vector<double> m_base;
    std::vector<double> m_slope;
    std::vector<double> m_scale;
};

/// [column] floors, where they ask for more than any package has.
[[nodiscard]] std::vector<double> floorsOf(
    const SearchSpace& space, const std::vector<Points>& floors);
/// [column] how far apart sums can be, at least 1.
[[nodiscard]] std::vector<double> rangesOf(const SearchSpace& space);

} // namespace pourparler
