// From a code with arguments to a sentence in the program's language: refusals, findings, errors of the record and of
// loading, bots' reasons. Ids are looked up in the scenario that the reader has before them. Never empty: a code
// without words gets a general sentence that names it.
#pragma once

#include "app/text/reader.h"
#include "core/base/error.h"
#include "core/scenario/finding.h"
#include "core/scenario/scenario.h"
#include "core/session/reason.h"

#include <string_view>

namespace pourparler::text {

/// A sentence with its full stop, fit for a tooltip, a message or the standard error stream. Without a scenario ids
/// are shown as numbers.
[[nodiscard]] QString sentence(
    const Error& error, const Reader& reader, const Scenario* scenario = nullptr);
/// What one argument reads like in a sentence.
[[nodiscard]] QString argument(
    const Argument& argument, const Reader& reader, const Scenario* scenario = nullptr);

/// A finding without its place, in the manner of compilers: "parties.emp: unknown key “wieghts”, expected “weights”".
[[nodiscard]] QString finding(const Finding& finding, const Reader& reader);
/// "scenario.yaml:12:5"; line and column only as far as they are known.
[[nodiscard]] QString place(const Place& place);

/// Why a bot did what it did, as a sentence that speaks of "I": "Proposal 12 crosses one of my red lines."
[[nodiscard]] QString reason(const Reason& reason, const Reader& reader, const Scenario& scenario);

/// Whether `code` has words of its own, in any of the above.
[[nodiscard]] bool isWorded(std::string_view code);

} // namespace pourparler::text
