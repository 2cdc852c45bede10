// How unequally gains are spread: Gini, Theil and Jain's fairness index. Used by reports and the research export. Must not
// know whose gains they are.
#pragma once

#include "core/base/id.h"

#include <cstdint>
#include <span>

namespace pourparler {

struct Inequality {
    enum class Kind : std::uint8_t {
        measured,
        noGain, ///< nobody gains anything: there is nothing to share, and no number
        someLose ///< one of them loses: the indices are not made for that, and give no number
    };
    Kind kind = Kind::noGain;
    /// Σ_ij |x_i − x_j| / (2 n² m), m the mean: 0 all alike, (n − 1) / n one has everything.
    double gini = 0;
    /// (1/n) Σ (x_i/m) ln(x_i/m), where 0 ln 0 = 0: 0 all alike, ln n one has everything.
    double theil = 0;
    /// (Σ x)² / (n Σ x²) (Jain, Chiu & Hawe 1984): 1 all alike, 1/n one has everything. 0 unless measured, as the others.
    double jain = 0;
    friend bool operator==(const Inequality&, const Inequality&) = default;
};

/// `gains`: above walk-away, one a party; in any unit, since none of the three depends on it. Without any: noGain.
[[nodiscard]] Inequality inequalityOf(std::span<const Points> gains);

} // namespace pourparler
