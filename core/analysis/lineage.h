// What happened at a table and still holds: the log without what rewinds took back. Used by the analyses of this
// folder and by whoever counts deeds for the debrief. Must not know values or words.
#pragma once

#include "core/view/seat_view.h"

#include <span>
#include <vector>

namespace pourparler {

/// [position] whether the event still holds: not if it is public and a rewind took it back. `log`: a whole stream or what
/// one viewer was shown of it. A rewind into what an earlier one took back brings that to life again.
[[nodiscard]] std::vector<bool> stillHolding(std::span<const Event> log);

/// Of the room, which no rewind touches: who sits where and in what language, blank screens, hidden scores.
[[nodiscard]] bool isOfTheRoom(const EventBody& body);

/// An event of the view's log; valid as long as that log.
struct Happened {
    const Event* event = nullptr;
    /// The round under way, that of a turn that begins included; 0 before the first.
    int round = 0;
};

/// The view's log in order, without the public events that a rewind took back and without rewinds themselves. What
/// only some are told (drafts, notes) stays. For the room, which no rewind touches, read SeatView::room().
[[nodiscard]] std::vector<Happened> effectiveLog(const SeatView& view);

/// A package put on the table, withdrawn later or not.
struct Offer {
    PartyId party;
    ProposalId proposal = ProposalId::none;
    int round = 0;
    Package package;
    friend bool operator==(const Offer&, const Offer&) = default;
};

/// Those of the effective log, in order.
[[nodiscard]] std::vector<Offer> offers(const SeatView& view);

} // namespace pourparler
