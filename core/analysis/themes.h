// What was negotiated and what was left out, by the four tags of the issues. Used by the debrief.
// Must not know the tags' words.
#pragma once

#include "core/view/seat_view.h"

#include <string>
#include <vector>

namespace pourparler {

struct TagTally {
    std::string tag; ///< as in the file: "value_chain"
    std::vector<IssueId> settled;
    std::vector<IssueId> open;
    friend bool operator==(const TagTally&, const TagTally&) = default;
};

struct TagQuestion {
    std::string question; ///< "theme", "temporality", "perimeter" or "specificity"
    std::vector<TagTally> tags; ///< in the order in which the issues bring them up
    friend bool operator==(const TagQuestion&, const TagQuestion&) = default;
};

/// Questions that no issue answers are left out. Settled as whatWasAgreed() has it.
[[nodiscard]] std::vector<TagQuestion> themes(const SeatView& view);

} // namespace pourparler
