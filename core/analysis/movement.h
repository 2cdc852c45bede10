// Where each party stood on each issue, round by round, and when the issue was agreed. Used by the debrief's small
// multiples. Reads what was said at the table; must not know anybody's sheet.
#pragma once

#include "core/view/seat_view.h"

#include <optional>
#include <vector>

namespace pourparler {

struct IssueMovement {
    IssueId issue;
    /// [party][round - 1] what the party last proposed, accepted or agreed by the end of that round. What a later
    /// proposal leaves open stays as it was; nothing before the party first spoke of the issue.
    std::vector<std::vector<std::optional<OptionId>>> positions;
    std::optional<OptionId> agreed; ///< signed, or tentatively agreed when the record stops
    int agreedRound = 0; ///< since when it has been; 0: it is not
    int moves = 0; ///< how often a party went from one option to another from round to round
    friend bool operator==(const IssueMovement&, const IssueMovement&) = default;
};

/// One an issue, in the scenario's order.
[[nodiscard]] std::vector<IssueMovement> movement(const SeatView& view);

} // namespace pourparler
