// What a scenario's numbers allow before anybody says a word: how many packages there are, which of them are efficient, what
// would be fair, how opposed the parties are. Used by the command line. Must not know any session.
#pragma once

#include "core/analysis/bargaining/front.h"
#include "core/analysis/bargaining/ratifiable.h"
#include "core/analysis/bargaining/solutions.h"

#include <optional>
#include <string>
#include <vector>

namespace pourparler {

struct SpaceWish {
    FrontWish front;
    SearchCost cost;
};

/// How far from everybody having all they could wish the nearest acceptable package remains.
struct Opposition {
    /// min ‖1 − u‖₂, not divided by √n; u in parts of the scenario's scale of points, beyond which more is worth no more.
    double value = 0;
    bool exact = true; ///< else it is no more than this
};

struct SpaceAnalysis {
    std::string packages; ///< every combination of options, as digits
    std::optional<std::string>
        legal; ///< packages that keep the dependencies, as digits; nothing where they are too entangled to count
    std::vector<PartyId> parties; ///< the bargainers, ascending; utilities stand in this order
    std::vector<Points> walkAway; ///< [party]
    Front front; ///< over all legal packages, whatever anybody's walk-away value and red lines are
    Solutions solutions; ///< over legal packages that cross nobody's red line
    Ratifiable ratifiable; ///< over those that the rule passes
    std::optional<Opposition>
        opposition; ///< over packages that are acceptable to everybody; nothing where there is none
};

/// Fails where the searches do (`analysis-…`), and with `analysis-nobody-bargains`.
[[nodiscard]] Result<SpaceAnalysis> analyseSpace(const Scenario& scenario,
    const PackageSpace& space, const SpaceWish& wish = {}, const Progress& progress = {});

} // namespace pourparler
