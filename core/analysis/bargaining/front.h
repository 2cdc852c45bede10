// The Pareto front of a bargaining problem without listing its packages: issue by issue with dominance filters (Nemhauser &
// Ullmann 1969; Bazgan, Hugot & Vanderpooten 2009), tied issues by multi-objective bucket elimination (Rollón & Larrosa
// 2006). Exact, or approximate with a certified bound; the result says which. Used by charts, reports and other analyses.
#pragma once

#include "core/analysis/bargaining/elimination.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace pourparler {

struct FrontWish {
    /// What may be lost to anybody, in points, so that fewer vectors are listed: what another one covers within that is dropped.
    Points epsilon = 0;
    /// Only packages that reach every walk-away value; of an approximate front, to within its bound.
    bool acceptable = false;
    unsigned threads = 1;
    /// Vectors kept at once; where there would be more, the front becomes approximate and is kept to `approximate` from then on.
    std::size_t exact = 150'000;
    std::size_t approximate = 5'000;
    std::size_t entries = usualEntryLimit; ///< see planElimination
};

/// Utility vectors of packages, none of which dominates another, each with a package that gives it. Copies share their
/// packages' traces.
class Front {
public:
    enum class Kind : std::uint8_t {
        exact, ///< all of the front's vectors, and nothing else
        epsilon ///< for every package there is a vector here that is nowhere more than bound() below it
    };

    [[nodiscard]] Kind kind() const { return m_bound == 0 ? Kind::exact : Kind::epsilon; }
    [[nodiscard]] Points bound() const { return m_bound; }
    [[nodiscard]] std::size_t size() const
    {
        return m_parties == 0 ? 0 : m_values.size() / m_parties;
    }
    [[nodiscard]] std::size_t parties() const { return m_parties; }
    /// [party]; points stand in the order of falling vectors, the first party's utility first.
    [[nodiscard]] std::span<const Points> utilities(std::size_t point) const
    {
        return std::span(m_values).subspan(point * m_parties, m_parties);
    }
    /// One that gives these utilities.
    [[nodiscard]] Package package(std::size_t point) const;

private:
    friend class FrontAssembly;

    /// Which two parts a vector is the sum of; a part with an issue's mark is an option.
    using Trace = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

    std::size_t m_parties = 0;
    Points m_bound = 0;
    std::vector<Points> m_values; ///< [point × parties + party]
    std::vector<std::uint32_t> m_traces; ///< [point]
    std::shared_ptr<const Trace> m_trace;
    std::vector<Package> m_packages; ///< [point] where they were found otherwise
};

/// Fails with `analysis-stopped` or, rarely, `analysis-too-entangled`. An empty front: no package qualifies (always so when its kind is exact).
[[nodiscard]] Result<Front> paretoFront(
    const BargainingProblem& problem, const FrontWish& wish = {}, const Progress& progress = {});

} // namespace pourparler
