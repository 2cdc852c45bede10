#include "core/analysis/bargaining/mixture.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace pourparler {

namespace {

constexpr std::size_t t = 0; ///< the variable
constexpr std::size_t none = static_cast<std::size_t>(-1);
constexpr double shortfallPrice = 100; ///< of a whole scale, in slopes
constexpr double tolerance = 1e-10;

} // namespace

Mixture::Mixture(
    std::span<const double> base, std::span<const double> slope, std::span<const double> scale)
    : m_scale(scale.begin(), scale.end())
{
    for (std::size_t c = 0; c < base.size(); ++c) {
        m_base.push_back(base[c] / m_scale[c]);
        m_slope.push_back(slope[c] / m_scale[c]);
    }
    m_unit = *std::max_element(m_slope.begin(), m_slope.end());
    for (double& each : m_slope)
        each /= m_unit;
}

void Mixture::add(std::span<const double> coordinates)
{
    Row package;
    for (std::size_t c = 0; c < coordinates.size(); ++c)
        package.push_back(coordinates[c] / m_scale[c]);
    m_packages.push_back(std::move(package));
    if (m_packages.size() == 1)
        start();
}

/// The first package alone, and the t that it allows.
void Mixture::start()
{
    const Row& package = m_packages.front();
    std::size_t tightest = none;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t c = 0; c < m_base.size(); ++c)
        if (m_slope[c] > 0 && (package[c] - m_base[c]) / m_slope[c] < least) {
            least = (package[c] - m_base[c]) / m_slope[c];
            tightest = c;
        }
    for (std::size_t c = 0; c < m_base.size(); ++c) {
        const double over = package[c] - m_base[c] - m_slope[c] * least;
        m_basis.push_back(c == tightest ? t : over >= 0 ? surplus(c) : shortfall(c));
    }
    m_basis.push_back(firstPackage());
}

double Mixture::cost(std::size_t variable) const
{
    if (variable == t)
        return 1;
    return variable >= shortfall(0) && variable < firstPackage() ? -shortfallPrice : 0;
}

void Mixture::column(std::size_t variable, Row& out) const
{
    out.assign(rows(), 0);
    if (variable == t) {
        for (std::size_t c = 0; c < m_slope.size(); ++c)
            out[c] = -m_slope[c];
    } else if (variable < shortfall(0)) {
        out[variable - surplus(0)] = -1;
    } else if (variable < firstPackage()) {
        out[variable - shortfall(0)] = 1;
    } else {
        const Row& package = m_packages[variable - firstPackage()];
        std::copy(package.begin(), package.end(), out.begin());
        out.back() = 1;
    }
}

/// Of the basis, anew each time: it is small, and nothing drifts.
void Mixture::invert()
{
    const std::size_t size = rows();
    std::vector<Row> work(size, Row(2 * size));
    Row out;
    for (std::size_t k = 0; k < size; ++k) {
        column(m_basis[k], out);
        for (std::size_t row = 0; row < size; ++row)
            work[row][k] = out[row];
        work[k][size + k] = 1;
    }
    for (std::size_t k = 0; k < size; ++k) {
        std::size_t pivot = k;
        for (std::size_t row = k + 1; row < size; ++row)
            if (std::abs(work[row][k]) > std::abs(work[pivot][k]))
                pivot = row;
        std::swap(work[k], work[pivot]);
        const double by = work[k][k] == 0 ? tolerance : work[k][k];
        for (double& each : work[k])
            each /= by;
        for (std::size_t row = 0; row < size; ++row) {
            const double times = work[row][k];
            if (row == k || times == 0)
                continue;
            for (std::size_t at = k; at < 2 * size; ++at)
                work[row][at] -= times * work[k][at];
        }
    }
    m_inverse.assign(size, Row(size));
    m_values.assign(size, 0);
    m_duals.assign(size, 0);
    for (std::size_t k = 0; k < size; ++k)
        for (std::size_t row = 0; row < size; ++row) {
            m_inverse[k][row] = work[k][size + row];
            m_values[k] += m_inverse[k][row] * (row + 1 < size ? m_base[row] : 1);
            m_duals[row] += cost(m_basis[k]) * m_inverse[k][row];
        }
}

std::size_t Mixture::entering() const
{
    std::size_t best = none;
    double most = tolerance;
    const auto consider = [&](std::size_t variable, double reducedCost) {
        if (reducedCost > most) {
            most = reducedCost;
            best = variable;
        }
    };
    for (std::size_t c = 0; c < m_base.size(); ++c) {
        consider(surplus(c), m_duals[c]);
        if (m_slope[c] == 0)
            consider(shortfall(c), -shortfallPrice - m_duals[c]);
    }
    for (std::size_t k = 0; k < m_packages.size(); ++k) {
        double reduced = -m_duals.back();
        for (std::size_t c = 0; c < m_base.size(); ++c)
            reduced -= m_duals[c] * m_packages[k][c];
        consider(firstPackage() + k, reduced);
    }
    return best;
}

bool Mixture::enter(std::size_t variable)
{
    Row out;
    column(variable, out);
    std::size_t leaving = none;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t k = 0; k < rows(); ++k) {
        double share = 0;
        for (std::size_t row = 0; row < rows(); ++row)
            share += m_inverse[k][row] * out[row];
        if (share <= tolerance || m_basis[k] == t)
            continue;
        if (const double ratio = m_values[k] / share; ratio < least) {
            least = ratio;
            leaving = k;
        }
    }
    if (leaving == none)
        return false;
    m_basis[leaving] = variable;
    return true;
}

double Mixture::solve(std::span<double> multiplier)
{
    invert();
    for (std::size_t step = 0; step < 20 + 5 * rows(); ++step) {
        const std::size_t variable = entering();
        if (variable == none || !enter(variable))
            break;
        invert();
    }
    double value = 0;
    for (std::size_t k = 0; k < rows(); ++k)
        value += cost(m_basis[k]) * m_values[k];
    for (std::size_t c = 0; c < m_base.size(); ++c)
        multiplier[c] = std::max(0.0, -m_duals[c]) / m_scale[c];
    return value / m_unit;
}

} // namespace pourparler
