// How many packages a bargaining problem has, however many that is, without listing them: sum-product elimination along the
// plan. Used by reports and the balance page. Must not know utilities.
#pragma once

#include "core/analysis/bargaining/elimination.h"

#include <optional>
#include <string>

namespace pourparler {

/// As digits: 10^21 and more fits. Nothing where the plan had to relax couplings, so that nobody knows.
[[nodiscard]] std::optional<std::string> countPackages(const BargainingProblem& problem);

/// Every combination of options, whatever is forbidden.
[[nodiscard]] std::string countCombinations(const BargainingProblem& problem);

} // namespace pourparler
