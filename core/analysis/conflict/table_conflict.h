// The conflict at a table: each party may hold what it asks for, or move. Derived from a view that shows every voting
// party's preferences: a tool for facilitators and debriefs, never for a screen of somebody who plays. Must not know how
// it is explained.
#pragma once

#include "core/analysis/conflict/conflict.h"
#include "core/base/result.h"
#include "core/view/seat_view.h"

#include <vector>

namespace pourparler {

/// What a party asks for is its last word on each issue; of a party that has not spoken yet, its best package. An issue is
/// open where these differ. The meeting point is, of the proposals on the table that the rule would pass if everybody
/// moved, the one that most voting parties made or accepted, two at least, the latest of equals; without one it is a compromise worked out from the sheets (compromise.h) that leaves alone
/// what is not open. Who asks for nothing else than the meeting point grants is there already; the others decide: they move to the meeting point, or hold.
///
/// In a state, who has moved or is there already signs whatever is acceptable to it (not below its walk-away value, no red
/// line crossed); who holds signs only what, besides, grants what it asks for. Where the rule passes the meeting point so,
/// that is the outcome: holding out gives no power to whom nobody needs. Else the others give way, if those who hold agree
/// among themselves: the outcome is what they ask for, and the meeting point where they say nothing, if that is legal and
/// the rule passes it. Else it is an impasse. A state is worth what the outcome is: to who did not sign, and in an impasse,
/// the walk-away value; the cost of time is that of the round under way.
struct TableConflict {
    /// States count from all holding; each decider has the one option of moving, which has no name.
    Conflict conflict;
    std::vector<PartyId> deciders;
    std::vector<PartyId> there; ///< at the meeting point already
    std::vector<IssueId> open;
    std::vector<Package> asked; ///< [party] empty for those who do not vote or have left
    Package meetingPoint;
    ProposalId proposal = ProposalId::none; ///< that the meeting point is; none: worked out
    std::vector<Package> outcomes; ///< [state] empty: impasse
    std::vector<std::vector<PartyId>> signedBy; ///< [state] none in an impasse
    std::vector<std::vector<Points>> values; ///< [decider][state] in the scenario's steps
};

/// The status quo is that all hold. Errors: "conflict-sheet-hidden", "conflict-nothing-open",
/// "conflict-no-meeting-point", and those of statesOf where too many decide.
[[nodiscard]] Result<TableConflict> tableConflict(const SeatView& view);
/// Before anybody has spoken.
[[nodiscard]] Result<TableConflict> tableConflict(const Scenario& scenario);

} // namespace pourparler
