// Who stood close to whom, round by round, as a graph: parties are tied by the issues on which they ask for the same. Who
// bridges camps, where the table would split, who could form a coalition. Used by reports and the research export. Reads
// what was said at the table; must not know anybody's sheet.
#pragma once

#include "core/view/seat_view.h"

#include <optional>
#include <vector>

namespace pourparler {

/// Two parties that vote, the earlier one in the scenario first.
struct Closeness {
    PartyId one;
    PartyId other;
    int issues = 0; ///< on which both ask for the same option
    int share = 0; ///< of all issues, in hundredths of a per cent, rounded down
    friend bool operator==(const Closeness&, const Closeness&) = default;
};

/// The division of the table into two sides that the fewest shared positions bridge (Stoer & Wagner 1997).
struct TableSplit {
    std::vector<PartyId> one; ///< with the first party that votes; ascending, as the other
    std::vector<PartyId> other;
    int issues = 0; ///< Closeness::issues added up over all pairs that the split parts
    friend bool operator==(const TableSplit&, const TableSplit&) = default;
};

/// How far a party lies between the others: of the shortest ways between two others along close pairs, the part that leads
/// through it, averaged over all pairs (Freeman 1977, as Brandes 2001 computes it). 0 to 1.
struct Betweenness {
    PartyId party;
    double share = 0;
    friend bool operator==(const Betweenness&, const Betweenness&) = default;
};

/// How things stood at the end of a round.
struct RoundGraph {
    int round = 1;
    std::vector<Closeness> pairs; ///< every pair of parties that vote
    // The graph of the pairs that are close, which is to say share at least AgreementGraph::close.
    /// Without whom others who are tied now would not be: its articulation points; ascending.
    std::vector<PartyId> brokers;
    std::vector<Betweenness> betweenness; ///< one a party that votes
    /// Possible coalitions: sets, as large as they get, of two or more who are all close to each other (Bron & Kerbosch
    /// 1973). The largest first, then by the parties' order.
    std::vector<std::vector<PartyId>> coalitions;
    /// Of all pairs, close or not; of several least splits always the same one. Nothing with fewer than two parties.
    std::optional<TableSplit> split;
    friend bool operator==(const RoundGraph&, const RoundGraph&) = default;
};

struct AgreementGraph {
    std::vector<PartyId> parties; ///< who votes, in the scenario's order
    int close = 0; ///< from what share on a pair is close, in hundredths of a per cent
    std::vector<RoundGraph> rounds; ///< of every round begun
    friend bool operator==(const AgreementGraph&, const AgreementGraph&) = default;
};

/// Half of the issues.
inline constexpr int usuallyClose = 5000;

/// Positions as movement() has them: an issue of which one of the two has not spoken is not shared.
[[nodiscard]] AgreementGraph agreementGraph(const SeatView& view, int close = usuallyClose);

/// One round. `shared` [party][party], by places in `parties`, symmetric: on how many of the `issues` (above 0) the two
/// ask for the same.
[[nodiscard]] RoundGraph roundGraph(int round, const std::vector<PartyId>& parties,
    const std::vector<std::vector<int>>& shared, int issues, int close);

} // namespace pourparler
