// Which weighing separates best: linear programming over mixtures of packages, one package more at a time (column generation,
// Dantzig & Wolfe 1960). Used by goals. Any multiplier gives a valid bound, so that rounding here costs time and never truth.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace pourparler {

/// Maximises t where a mixture of the packages added has every coordinate at least base + t × slope. Coordinates whose slope is 0
/// may fall short, at a price that no good mixture pays.
class Mixture {
public:
    /// [coordinate]; slopes are not below 0, one of them is above. `scale` says how large differences are.
    Mixture(
        std::span<const double> base, std::span<const double> slope, std::span<const double> scale);

    void add(std::span<const double> coordinates);
    /// What t is for the best mixture, and the multiplier [coordinate] under which no package added is better than it: the
    /// weighing to try next. At least one package has been added.
    double solve(std::span<double> multiplier);

private:
    using Row = std::vector<double>;

    [[nodiscard]] std::size_t rows() const { return m_base.size() + 1; }
    /// What is in a basis: t, what a coordinate has too much or too little, a package.
    [[nodiscard]] std::size_t surplus(std::size_t row) const { return 1 + row; }
    [[nodiscard]] std::size_t shortfall(std::size_t row) const { return 1 + m_base.size() + row; }
    [[nodiscard]] std::size_t firstPackage() const { return 1 + 2 * m_base.size(); }

    void start();
    [[nodiscard]] double cost(std::size_t variable) const;
    void column(std::size_t variable, Row& out) const;
    void invert();
    [[nodiscard]] std::size_t entering() const;
    [[nodiscard]] bool enter(std::size_t variable);

    Row m_scale;
    Row m_base; ///< scaled
    Row m_slope; ///< scaled, the largest 1
    double m_unit = 1; ///< what t is counted in
    std::vector<Row> m_packages; ///< scaled
    std::vector<std::size_t> m_basis; ///< [row]
    std::vector<Row> m_inverse;
    Row m_values; ///< [row] of the basis
    Row m_duals; ///< [row]
};

} // namespace pourparler
