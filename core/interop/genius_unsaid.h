// What a GENIUS export leaves out, because that format has no words for it. Used by the export only.
#pragma once

#include "core/interop/genius_plan.h"
#include "core/scenario/finding.h"

#include <vector>

namespace pourparler {

/// Remarks without a place; codes are in genius_codes.h.
[[nodiscard]] std::vector<Finding> unsaid(const GeniusPlan& plan);

} // namespace pourparler
