// Where each party stands on each issue, as everybody at the table can see it: the option it has agreed, else what its
// latest proposal (or the one it accepted since) says; and what of that moved since the viewer's last turn.
// Used by the models of this folder. Must not know anybody's sheet; it only reads what was said.
#pragma once

#include "core/view/seat_view.h"

#include <optional>
#include <vector>

namespace pourparler {

struct Standpoint {
    enum class Source : std::uint8_t { none, proposed, accepted, agreed };
    Source source = Source::none;
    std::optional<OptionId> option;
    ProposalId proposal = ProposalId::none; ///< where it was said, unless it was agreed
    int round = 0; ///< when it was said; 0 for what was agreed
    friend bool operator==(const Standpoint&, const Standpoint&) = default;
};

class Standpoints {
public:
    /// Starts again with everything in the view's log.
    void read(const SeatView& view);
    /// `event` is in the view's log already.
    void take(const SeatView& view, const Event& event);

    [[nodiscard]] Standpoint of(const SeatView& view, PartyId party, IssueId issue) const;
    /// Whether the viewer's party has had a turn, so that something can have moved since.
    [[nodiscard]] bool hasLastTurn() const { return !m_lastTurn.empty(); }
    /// What the party asked for when the viewer's last turn ended.
    [[nodiscard]] std::optional<OptionId> atLastTurn(PartyId party, IssueId issue) const;
    [[nodiscard]] bool hasMoved(const SeatView& view, PartyId party, IssueId issue) const;

private:
    struct Said {
        ProposalId proposal = ProposalId::none;
        bool accepted = false;
        int round = 0;
    };
    void note(const Event& event);
    void keepLastTurn(const Table& table);
    [[nodiscard]] const Said* latest(const Table& table, PartyId party) const;
    [[nodiscard]] Package packageOf(const Table& table, PartyId party) const;

    int m_round = 0; ///< the last that began
    std::vector<std::vector<Said>> m_said; ///< [party], in order
    std::vector<Package> m_lastTurn; ///< [party]; empty before the viewer's first turn has ended
};

/// Whose deed an event is; nothing for what just happens.
[[nodiscard]] std::optional<PartyId> partyOf(const EventBody& body);
/// Whether the event ends the party's turn.
[[nodiscard]] bool endsTurnOf(PartyId party, const EventBody& body);

} // namespace pourparler
