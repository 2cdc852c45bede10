// What everybody at the table may read, for paper, and the form on which the outcome is signed. Used by the paper for a
// room. Public: must not show anything of a brief or a score sheet.
#pragma once

#include "app/documents/pieces.h"
#include "core/scenario/scenario.h"

namespace pourparler::paper {

[[nodiscard]] Pieces publicPaper(const Scenario& scenario, const Reader& reader);
/// The last page of it: a line an issue, a field a voting party to sign.
[[nodiscard]] Pieces outcomeForm(const Scenario& scenario, const Reader& reader);

} // namespace pourparler::paper
