// When one package is better than another: the exact comparisons behind the bargaining solutions, in integers only. Used by
// the searches of this folder. Must not know how packages are found.
#pragma once

#include "core/base/id.h"

#include <compare>
#include <cstddef>
#include <memory>
#include <span>
#include <vector>

namespace pourparler {

/// What a column is worth to a comparison: times × (utility − origin) / unit. Unit and times are above 0.
struct ColumnGain {
    std::size_t column = 0;
    Points origin = 0;
    Points unit = 1;
    Points times = 1;
};

class Order {
public:
    Order() = default;
    Order(const Order&) = delete;
    Order& operator=(const Order&) = delete;
    virtual ~Order() = default;

    /// Of utilities [column]: greater is better.
    [[nodiscard]] virtual std::strong_ordering compare(
        std::span<const Points> a, std::span<const Points> b) const = 0;
};

/// The least gain first, then the least but one, and so on; `times` is not looked at.
[[nodiscard]] std::unique_ptr<Order> leximinOrder(std::vector<ColumnGain> gains);
/// The sum of the gains.
[[nodiscard]] std::unique_ptr<Order> sumOrder(std::vector<ColumnGain> gains);
/// How many gains are above 0, then the product of those. Units and times are not looked at: they change nothing.
[[nodiscard]] std::unique_ptr<Order> productOrder(std::vector<ColumnGain> gains);

} // namespace pourparler
