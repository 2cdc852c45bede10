// The domain and the profiles of a GENIUS scenario as plain values, and the readers of their files: discrete and integer
// issues, nested objectives, additive profiles and those of hyper-rectangles (ANAC 2014). What is odd is a finding, what
// cannot be understood a problem. Used by the import. Must not know scenarios.
#pragma once

#include "core/interop/genius_number.h"
#include "core/scenario/finding_list.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pourparler {

struct GeniusIssue {
    enum class Type : std::uint8_t { discrete, integer };
    std::string name;
    std::string description; ///< may be empty
    Type type = Type::discrete;
    std::int64_t index = 0; ///< as written; need not begin at 1, may have gaps
    std::vector<std::string> items; ///< discrete: different ones
    std::int64_t low = 0; ///< integer
    std::int64_t high = 0;

    [[nodiscard]] std::size_t optionCount() const
    {
        return type == Type::discrete ? items.size() : static_cast<std::size_t>(high - low) + 1U;
    }
};

struct GeniusDomain {
    std::string name; ///< of the outermost objective; may be empty
    std::vector<GeniusIssue> issues; ///< in the order of the file, those of inner objectives too
};

/// weight × evaluation / largest evaluation, or weight × (slope × (value − low) + offset).
struct GeniusEvaluation {
    GeniusNumber weight;
    std::vector<GeniusNumber> evaluations; ///< discrete: [item of the domain]
    GeniusNumber largest; ///< of all that the profile lists
    GeniusNumber slope; ///< integer
    GeniusNumber offset;
    std::int64_t low = 0;
    Place place;
};

/// Its utility over the profile's largest, in every package within its bounds; or in every other one.
struct GeniusRectangle {
    struct Bound {
        std::size_t issue = 0; ///< of the domain
        std::int64_t low = 0;
        std::int64_t high = 0;
    };
    GeniusNumber utility; ///< with its weight, and those of the functions around it
    std::vector<Bound> bounds; ///< issues ascending, one each, within the issue's own
    bool excludes = false;
};

struct GeniusProfile {
    std::string file; ///< as it was given
    GeniusNumber reservation;
    std::vector<GeniusEvaluation> evaluations; ///< [issue of the domain]; none with rectangles
    std::vector<GeniusRectangle> rectangles;
    GeniusNumber largestUtility; ///< with rectangles
};

/// Of interactions that a scenario may have; a rectangle that excludes takes two.
inline constexpr std::size_t maxRectangles = 2'000;

/// Nothing when there is a problem in `findings`, with file and line.
[[nodiscard]] std::optional<GeniusDomain> readGeniusDomain(
    const std::string& file, std::string_view bytes, FindingList& findings);
[[nodiscard]] std::optional<GeniusProfile> readGeniusProfile(const std::string& file,
    std::string_view bytes, const GeniusDomain& domain, FindingList& findings);

} // namespace pourparler
