// The bargaining solutions as their definitions have them, by looking at every package with exact fractions. Slow, and all that
// it knows are lists.
#pragma once

#include "core/analysis/bargaining/solutions.h"
#include "tests/core/analysis/listing.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <vector>

namespace pourparler::test {

class Definition {
public:
    using Fraction = boost::multiprecision::cpp_rational;
    struct Best {
        Package package;
        std::vector<Points> utilities;
        std::uint64_t ties = 0;
    };

    /// Packages that qualify, at least one; gains of `columns` are what counts.
    Definition(
        std::vector<Listed> listed, std::vector<Points> walkAway, std::vector<std::size_t> columns)
        : m_listed(std::move(listed))
        , m_walkAway(std::move(walkAway))
        , m_columns(std::move(columns))
    {
        for (const std::size_t c : m_columns) {
            Points most = m_listed.front().utilities[c];
            for (const Listed& one : m_listed)
                most = std::max(most, one.utilities[c]);
            m_ideals.push_back(most);
        }
    }

    [[nodiscard]] const std::vector<Points>& ideals() const { return m_ideals; }
    [[nodiscard]] Best best(SolutionKind kind) const
    {
        Best best;
        std::vector<Fraction> most;
        std::vector<Fraction> fairest;
        for (const Listed& one : m_listed) {
            const auto score = scoreOf(kind, one.utilities);
            const auto fairness = sorted(normalised(one.utilities));
            if (best.ties > 0 && score < most)
                continue;
            const bool better = best.ties == 0 || score > most;
            best.ties = better ? 1 : best.ties + 1;
            most = score;
            if (!better && fairness <= fairest) // listed in package order
                continue;
            fairest = fairness;
            best.package = one.package;
            best.utilities = one.utilities;
        }
        return best;
    }
    [[nodiscard]] bool isAsGood(
        SolutionKind kind, const std::vector<Points>& a, const std::vector<Points>& b) const
    {
        return scoreOf(kind, a) == scoreOf(kind, b);
    }

    /// Of what is compared first.
    [[nodiscard]] double value(SolutionKind kind, const std::vector<Points>& utilities) const
    {
        const auto score = scoreOf(kind, utilities);
        return score.empty() ? 0 : static_cast<double>(score.front());
    }

private:
    [[nodiscard]] Fraction gain(std::size_t k, const std::vector<Points>& utilities) const
    {
        return utilities[m_columns[k]] - m_walkAway[m_columns[k]];
    }
    [[nodiscard]] std::vector<Fraction> normalised(const std::vector<Points>& utilities) const
    {
        std::vector<Fraction> gains;
        for (std::size_t k = 0; k < m_columns.size(); ++k)
            if (const Points most = m_ideals[k] - m_walkAway[m_columns[k]]; most > 0)
                gains.emplace_back(gain(k, utilities) / most);
        return gains;
    }
    [[nodiscard]] static std::vector<Fraction> sorted(std::vector<Fraction> gains)
    {
        std::sort(gains.begin(), gains.end());
        return gains;
    }
    /// Compared as words are.
    [[nodiscard]] std::vector<Fraction> scoreOf(
        SolutionKind kind, const std::vector<Points>& utilities) const
    {
        std::vector<Fraction> gains;
        for (std::size_t k = 0; k < m_columns.size(); ++k)
            gains.push_back(gain(k, utilities));
        switch (kind) {
        case SolutionKind::nash: {
            Fraction count = 0;
            Fraction product = 1;
            for (const Fraction& each : gains)
                if (each > 0) {
                    count += 1;
                    product *= each;
                }
            return { count, product };
        }
        case SolutionKind::kalaiSmorodinsky:
            return sorted(normalised(utilities));
        case SolutionKind::egalitarian:
            return sorted(gains);
        case SolutionKind::utilitarian:
            return { sum(gains) };
        case SolutionKind::relativeUtilitarian:
            return { sum(normalised(utilities)) };
        }
        return {};
    }
    [[nodiscard]] static Fraction sum(const std::vector<Fraction>& gains)
    {
        Fraction total = 0;
        for (const Fraction& each : gains)
            total += each;
        return total;
    }

    std::vector<Listed> m_listed;
    std::vector<Points> m_walkAway;
    std::vector<std::size_t> m_columns;
    std::vector<Points> m_ideals; ///< [position in m_columns]
};

} // namespace pourparler::test
