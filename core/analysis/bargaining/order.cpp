#include "core/analysis/bargaining/order.h"

#include "core/analysis/bargaining/height.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>

namespace pourparler {

namespace {

using boost::multiprecision::cpp_int;

class Leximin final : public Order {
public:
    explicit Leximin(std::vector<ColumnGain> gains)
        : m_gains(std::move(gains))
    {
    }
    std::strong_ordering compare(
        std::span<const Points> a, std::span<const Points> b) const override
    {
        const std::vector<Height> left = heightsOf(m_gains, a);
        const std::vector<Height> right = heightsOf(m_gains, b);
        return std::lexicographical_compare_three_way(
            left.begin(), left.end(), right.begin(), right.end());
    }

private:
    std::vector<ColumnGain> m_gains;
};

/// On a common denominator, the sum of what each column's difference is worth.
class Sum final : public Order {
public:
    explicit Sum(const std::vector<ColumnGain>& gains)
    {
        cpp_int denominator = 1;
        for (const ColumnGain& gain : gains)
            denominator = boost::multiprecision::lcm(denominator, cpp_int(gain.unit));
        for (const ColumnGain& gain : gains)
            m_weights.emplace_back(
                gain.column, cpp_int(denominator / cpp_int(gain.unit) * cpp_int(gain.times)));
    }
    std::strong_ordering compare(
        std::span<const Points> a, std::span<const Points> b) const override
    {
        cpp_int difference = 0;
        for (const auto& [column, weight] : m_weights)
            difference += weight * (a[column] - b[column]);
        return difference.sign() <=> 0;
    }

private:
    std::vector<std::pair<std::size_t, cpp_int>> m_weights;
};

class Product final : public Order {
public:
    explicit Product(std::vector<ColumnGain> gains)
        : m_gains(std::move(gains))
    {
    }
    std::strong_ordering compare(
        std::span<const Points> a, std::span<const Points> b) const override
    {
        const auto [positive, product] = productOf(a);
        const auto [otherPositive, otherProduct] = productOf(b);
        if (positive != otherPositive)
            return positive <=> otherPositive;
        return product.compare(otherProduct) <=> 0;
    }

private:
    [[nodiscard]] std::pair<std::size_t, cpp_int> productOf(std::span<const Points> utilities) const
    {
        std::pair<std::size_t, cpp_int> result { 0, 1 };
        for (const ColumnGain& gain : m_gains)
            if (const Points points = utilities[gain.column] - gain.origin; points > 0) {
                ++result.first;
                result.second *= points;
            }
        return result;
    }

    std::vector<ColumnGain> m_gains;
};

} // namespace

std::unique_ptr<Order> leximinOrder(std::vector<ColumnGain> gains)
{
    return std::make_unique<Leximin>(std::move(gains));
}

std::unique_ptr<Order> sumOrder(std::vector<ColumnGain> gains)
{
    return std::make_unique<Sum>(gains);
}

std::unique_ptr<Order> productOrder(std::vector<ColumnGain> gains)
{
    return std::make_unique<Product>(std::move(gains));
}

} // namespace pourparler
