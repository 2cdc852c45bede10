// How the talks went: what each party's own proposals were worth to itself, round by round, and the turning points.
// Used by the debrief. Values only of parties whose sheet the viewer has; turning points are public.
#pragma once

#include "core/view/seat_view.h"

#include <vector>

namespace pourparler {

struct CoursePoint {
    int round = 1;
    ProposalId proposal = ProposalId::none;
    Points value = 0; ///< to the proposer; what it leaves open counts as the terms say
    friend bool operator==(const CoursePoint&, const CoursePoint&) = default;
};

struct PartyCourse {
    PartyId party;
    Points walkAway = 0;
    std::vector<CoursePoint> points; ///< in the order of the talks; never empty
    friend bool operator==(const PartyCourse&, const PartyCourse&) = default;
};

/// What changed the course of the talks.
struct TurningPoint {
    enum class Kind : std::uint8_t {
        largestStep, ///< of all steps of known parties towards their own walk-away value
        firstAcceptance, ///< the first time that a voting party accepts another's proposal
        signingCalled,
        signingFailed,
        walkedOut,
        cameBack,
        signedByRule, ///< the signatures that the rule asks for were there
    };
    Kind kind = Kind::largestStep;
    int round = 0;
    PartyId party; ///< whose deed; of signingFailed and signedByRule: who called
    ProposalId proposal = ProposalId::none; ///< the one it is about, if any
    Points step = 0; ///< of largestStep, above 0
    friend bool operator==(const TurningPoint&, const TurningPoint&) = default;
};

struct Course {
    std::vector<PartyCourse> parties; ///< in the scenario's order
    std::vector<TurningPoint> turningPoints; ///< in the order of the talks
    int rounds = 0; ///< begun
    friend bool operator==(const Course&, const Course&) = default;
};

[[nodiscard]] Course course(const SeatView& view);

} // namespace pourparler
