// From a GENIUS domain and the profiles of its parties to a scenario that the checker accepts. What the files do not say is
// left out and not made up; what was odd about them is a finding. Used by the command line. Must not touch files.
#pragma once

#include "core/scenario/reader.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace pourparler {

/// How imported parties negotiate: GENIUS has no notion of rounds, clocks or phases. Who speaks when is left to the caller.
[[nodiscard]] Protocol geniusProtocol();

/// Of a file; a larger one is refused, which need not be read for that.
inline constexpr std::size_t maxGeniusFileSize = std::size_t { 4 } << 20U;

struct GeniusFile {
    std::string path; ///< as it was given: the place of findings, and in its name a party's
    std::string bytes;
};

struct GeniusImport {
    std::optional<ScenarioFiles> files; ///< none where a problem is among the findings
    std::vector<Finding> findings; ///< places are in the files that were given
};

/// `id` has to be an id; parties stand in the order of `profiles`. Values are exact where they have a common step of at
/// most 10^12 to the point, else within 10^-9. Never throws.
[[nodiscard]] GeniusImport importGenius(
    const GeniusFile& domain, const std::vector<GeniusFile>& profiles, const std::string& id);

} // namespace pourparler
