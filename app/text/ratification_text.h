// The ratification rule in words, with its state: "both are needed: Union A and Union B; one has signed".
// Used by the signing page, the preview of a scenario and the command line.
#pragma once

#include "app/text/reader.h"
#include "core/scenario/ratification.h"
#include "core/scenario/scenario.h"

#include <span>
#include <vector>

namespace pourparler::text {

/// One condition, and those it is made of.
struct Condition {
    QString words; ///< "Both signatures are needed: Union A and Union B"
    QString state; ///< "one has signed"; empty where nobody has been asked
    Verdict verdict = Verdict::open;
    std::vector<Condition> parts; ///< of a condition that is not merely about parties
};

/// `stands[party]`; empty before there is a text to sign.
[[nodiscard]] Condition ratification(
    const Scenario& scenario, std::span<const Stand> stands, const Reader& reader);
/// The same on several lines, each part indented by two spaces a level.
[[nodiscard]] QString outline(const Condition& condition);

} // namespace pourparler::text
