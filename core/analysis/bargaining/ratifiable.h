// What would be fair among packages that are ratified when everybody signs what is acceptable to them: worth at least their
// walk-away value, and beyond none of their red lines. Used by reports, the command line and the debrief.
#pragma once

#include "core/analysis/bargaining/solutions.h"

#include <array>
#include <cstdint>
#include <string_view>
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

/// As other programs read them: "found", "rule_never_passes".
[[nodiscard]] constexpr std::string_view nameOf(Ratifiable::Why why)
{
    constexpr std::array<std::string_view, 4> names { "found", "rule_never_passes",
        "nobody_necessary", "no_package_passes" };
    return names[static_cast<std::size_t>(why)];
}

/// Fails with `analysis-values-too-large` and `analysis-stopped`. Rules under which a signature can hurt are searched like
/// others, with less to rule packages out by. The solutions over what is acceptable to everybody (bargainingSolutions, red lines
/// kept), where somebody has them, are the answer where nobody can be done without, and a beginning elsewhere.
[[nodiscard]] Result<Ratifiable> ratifiableSolutions(const Scenario& scenario,
    const PackageSpace& space, const SearchCost& cost = {}, const Progress& progress = {},
    const Solutions* acceptable = nullptr);

} // namespace pourparler
