// How long searches may go on: steps are counted, never time, so that results are the same on every machine. Used by the
// searches of this folder.
#pragma once

#include "core/base/progress.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace pourparler {

/// What an analysis may cost.
struct SearchCost {
    std::uint64_t steps = 60'000'000; ///< for all its searches together: about ten seconds
    std::size_t entries = std::size_t { 1 } << 17U; ///< see planElimination
    /// Places that a search visits before it asks for more than it has; what is found does not depend on it.
    std::uint64_t firstLook = 4000;
    /// Places visited before a leximin is taken apart, party by party, of those where its least is not at stake; likewise.
    std::uint64_t patience = 100'000;
};

/// Shared by the searches of one analysis, one after the other.
class Effort {
public:
    /// As long as it lives, no more than a part of what is left may be used up, so that a search that gets lost leaves something
    /// to the next. Shares end in the reverse order of their beginnings.
    class Share {
    public:
        /// One part of so many equal ones.
        Share(Effort& effort, std::uint64_t parts)
            : m_effort(effort)
            , m_limit(effort.m_limit)
        {
            effort.m_limit = effort.m_used + effort.left() / parts;
        }
        ~Share() { m_effort.m_limit = m_limit; }
        Share(const Share&) = delete;
        Share& operator=(const Share&) = delete;
        Share(Share&&) = delete;
        Share& operator=(Share&&) = delete;

    private:
        Effort& m_effort;
        std::uint64_t m_limit; ///< of what it is a part of
    };

    Effort(const SearchCost& cost, const Progress& progress)
        : m_limit(cost.steps)
        , m_firstLook(cost.firstLook)
        , m_patience(cost.patience)
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
    [[nodiscard]] std::uint64_t firstLook() const { return m_firstLook; }
    [[nodiscard]] std::uint64_t patience() const { return m_patience; }
    [[nodiscard]] bool stopped() const { return m_stopped; }
    [[nodiscard]] std::uint64_t used() const { return m_used; }
    [[nodiscard]] std::uint64_t left() const { return m_limit - std::min(m_limit, m_used); }
    [[nodiscard]] bool isUsedUp() const { return left() == 0; }

private:
    static constexpr std::uint64_t reportEvery = std::uint64_t { 1 } << 16U;

    void report()
    {
        m_nextReport = m_used + reportEvery;
        m_stopped = m_stopped || !goesOn(m_progress, m_perMille);
    }

    std::uint64_t m_limit;
    std::uint64_t m_firstLook;
    std::uint64_t m_patience;
    const Progress& m_progress;
    std::uint64_t m_used = 0;
    std::uint64_t m_nextReport = reportEvery;
    int m_perMille = 0;
    bool m_stopped = false;
};

} // namespace pourparler
