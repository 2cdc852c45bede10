// What would be fair among packages that are ratified when everybody signs what is acceptable to them: worth at least their
// walk-away value, and beyond none of their red lines. Used by reports, the command line and the debrief.
#pragma once

#include "core/analysis/bargaining/solutions.h"

#include <cstdint>
#include <vector>

namespace pourparler {

struct Ratifiable {
    enum class Why : std::uint8_t {
        found, ///< there are solutions
        ruleNeverPasses, ///< whoever signs
        nobodyNecessary, ///< each party can be done without, so that nobody's gains are those that count
        noPackagePasses, ///< or, where solutions.decided is false, none was found
    };
    Why why = Why::found;
    std::vector<PartyId> parties; ///< those who vote and have a sheet, as utilities are listed
    std::vector<PartyId>
        necessary; ///< without whom it cannot pass: theirs are the gains that count, and the ideals
    Solutions solutions; ///< nearest is never given
};

/// Fails with `analysis-values-too-large` and `analysis-stopped`. Rules under which a signature can hurt are searched like
/// others, with less to rule packages out by.
[[nodiscard]] Result<Ratifiable> ratifiableSolutions(const Scenario& scenario,
    const PackageSpace& space, const SearchCost& cost = {}, const Progress& progress = {});

} // namespace pourparler
