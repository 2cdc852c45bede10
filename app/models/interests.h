// What a package does for a party in words instead of points: how well the option chosen on an issue serves it, and
// which issues matter most to it. Used where scores are hidden. Must not give a figure.
#pragma once

#include "core/scenario/terms.h"

#include <QString>

#include <optional>
#include <vector>

namespace pourparler {

enum class Service : std::uint8_t { none, partly, well };

/// By thirds of what the issue's best option is worth, each option by itself: what options are worth only together
/// does not count. Nothing where the issue is worth nothing to the party whatever is chosen.
[[nodiscard]] std::optional<Service> serviceOf(const Sheet& sheet, Choice choice);
/// The issues that are worth something to the party, that with the most at stake first.
[[nodiscard]] std::vector<IssueId> byImportance(const Sheet& sheet);

namespace text {
/// One word for a column: "well", "partly", "not".
[[nodiscard]] QString label(Service service);
/// "Serves your side well".
[[nodiscard]] QString sentence(Service service);
} // namespace text

} // namespace pourparler
