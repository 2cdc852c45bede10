// How the parts of a front come together: where vectors come from is kept in one list of pairs, and packages are rebuilt from
// it when somebody asks. Used by front*.cpp only.
#pragma once

#include "core/analysis/bargaining/front.h"

#include <optional>

namespace pourparler {

class FrontAssembly {
public:
    using Trace = Front::Trace;
    static constexpr std::uint32_t optionMark = std::uint32_t { 1 } << 31U;

    /// The trace of nothing at all.
    static constexpr std::uint32_t nothing = 0;

    FrontAssembly()
        : m_trace(std::make_shared<Trace>(1, std::pair { optionMark, optionMark }))
    {
    }
    /// The trace of two traces together.
    [[nodiscard]] std::uint32_t join(std::uint32_t first, std::uint32_t second)
    {
        if (first == nothing || second == nothing)
            return first | second;
        m_trace->emplace_back(first, second);
        return static_cast<std::uint32_t>(m_trace->size() - 1U);
    }
    [[nodiscard]] std::uint32_t option(Choice choice)
    {
        m_trace->emplace_back(optionMark | choice.issue.value, choice.option.value);
        return static_cast<std::uint32_t>(m_trace->size() - 1U);
    }
    /// A gigabyte of them.
    [[nodiscard]] bool isFull() const { return m_trace->size() > std::size_t { 1 } << 27U; }

    void start(std::size_t parties) { m_front.m_parties = parties; }
    void add(std::span<const Points> utilities, std::uint32_t trace)
    {
        m_front.m_values.insert(m_front.m_values.end(), utilities.begin(), utilities.end());
        m_front.m_traces.push_back(trace);
    }
    void add(std::span<const Points> utilities, const Package& package)
    {
        m_front.m_values.insert(m_front.m_values.end(), utilities.begin(), utilities.end());
        m_front.m_packages.push_back(package);
    }
    [[nodiscard]] Front take(Points bound)
    {
        m_front.m_bound = bound;
        m_front.m_trace = std::move(m_trace);
        return std::move(m_front);
    }

private:
    std::shared_ptr<Trace> m_trace;
    Front m_front;
};

/// The front of a problem whose couplings the plan could not hold all: the plan's own front, which can only promise too much,
/// gives packages to look at and how far they are from what could be at most.
[[nodiscard]] Result<Front> relaxedFront(const BargainingProblem& problem, const Elimination& plan,
    const FrontWish& wish, const Progress& progress);

/// The front of the problem without the couplings that the plan has relaxed.
[[nodiscard]] Result<Front> plannedFront(const BargainingProblem& problem, const Elimination& plan,
    const FrontWish& wish, const Progress& progress);

/// An approximate front with what is best for some weighing of the parties: nothing covers that.
[[nodiscard]] Front filledUp(const BargainingProblem& problem, const Elimination& plan,
    const Front& front, const FrontWish& wish);

} // namespace pourparler
