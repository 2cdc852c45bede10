// How long searches may go on: steps are counted, never time, so that results are the same on every machine. Used by the
// searches of this folder.
#pragma once

#include "core/base/progress.h"

#include <cstddef>
#include <cstdint>

namespace pourparler {

/// What an analysis may cost.
struct SearchCost {
    std::uint64_t steps = 200'000'000; ///< for all its searches together: about ten seconds
    std::size_t entries = std::size_t { 1 } << 17U; ///< see planElimination
};

/// Shared by the searches of one analysis, one after the other.
class Effort {
public:
    Effort(std::uint64_t steps, const Progress& progress)
        : m_limit(steps)
        , m_progress(progress)
    {
    }
    /// False when the steps are used up, or the caller said stop.
    [[nodiscard]] bool spend(std::uint64_t steps)
    {
        m_used += steps;
        if (m_used >= m_nextReport)
            report();
        return !m_stopped && m_used <= m_limit;
    }
    /// How far the analysis has come; false when the caller said stop.
    bool reach(int perMille)
    {
        m_perMille = perMille;
        report();
        return !m_stopped;
    }
    [[nodiscard]] bool stopped() const { return m_stopped; }

private:
    static constexpr std::uint64_t reportEvery = std::uint64_t { 1 } << 16U;

    void report()
    {
        m_nextReport = m_used + reportEvery;
        m_stopped = m_stopped || !goesOn(m_progress, m_perMille);
    }

    std::uint64_t m_limit;
    const Progress& m_progress;
    std::uint64_t m_used = 0;
    std::uint64_t m_nextReport = reportEvery;
    int m_perMille = 0;
    bool m_stopped = false;
};

} // namespace pourparler
