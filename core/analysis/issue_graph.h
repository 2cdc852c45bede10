// How the issues of a scenario hang together: which options of one ask for options of another, what is worth more or less
// together, which combinations somebody will not sign; and where to draw them. Used by the balance page. Holds confidential
// ties only where the terms have the sheets. Must not know pixels or words.
#pragma once

#include "core/scenario/terms.h"

#include <cstdint>
#include <vector>

namespace pourparler {

/// Between two issues, one a kind and pair (of dependencies one a direction).
struct IssueTie {
    enum class Kind : std::uint8_t {
        dependency, ///< options of `from` ask for options of `to`
        condition, ///< a dependency without direction: one of the options at least, or not all of them
        interaction, ///< their options are worth points together
        redLine ///< their options together cross a red line
    };
    Kind kind = Kind::dependency;
    IssueId from;
    IssueId to; ///< after `from`, but for Kind::dependency
    std::vector<DependencyId> dependencies; ///< of the first two kinds: which, ascending
    std::vector<PartyId> parties; ///< of the last two kinds: whose, ascending
    friend bool operator==(const IssueTie&, const IssueTie&) = default;
};

/// Issues that ties lead from one to the other: two or more.
struct IssueGroup {
    /// In the unit square, around its middle, y downwards; the group lies as flat as it can.
    struct Place {
        double x = 0;
        double y = 0;
        friend bool operator==(const Place&, const Place&) = default;
    };
    std::vector<IssueId> issues; ///< ascending
    std::vector<Place> places; ///< of each of them, no two the same
    friend bool operator==(const IssueGroup&, const IssueGroup&) = default;
};

struct IssueGraph {
    std::vector<IssueTie> ties; ///< by kind, from, to
    std::vector<IssueGroup> groups; ///< the largest first, of equals the one with the first issue
    std::vector<IssueId> alone; ///< tied to no other
    /// Issues of which each asks for all the others, by way of the others: the dependencies run in a circle.
    std::vector<std::vector<IssueId>> circles;
    friend bool operator==(const IssueGraph&, const IssueGraph&) = default;
};

/// Places by Kamada & Kawai (1989), from a circle: the same every time on one machine.
[[nodiscard]] IssueGraph issueGraph(const Scenario& scenario, const Terms& terms);

} // namespace pourparler
