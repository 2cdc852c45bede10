// A package that parties could meet at, where no proposal on the table is one. Used by table_conflict.h. Ours, and an
// approximation: it need not be the best one there is. Must not know what anybody has said.
#pragma once

#include "core/packages/package_space.h"

#include <optional>
#include <vector>

namespace pourparler {

/// Each party's points count as a share of what it can gain at best over its walk-away value. The package with the highest
/// sum of shares is taken again and again, the party that it leaves worst off counting for more each time; of all these,
/// the one that the rule would pass if everybody signed what is acceptable to them, then that most of them would sign,
/// then that leaves the worst-off most. Each of `parties` needs a sheet. What is decided in `fixed` stays so. Nothing
/// without a legal package.
[[nodiscard]] std::optional<Package> compromise(const Scenario& scenario, const PackageSpace& space,
    const std::vector<PartyId>& parties, const Package& fixed);

} // namespace pourparler
