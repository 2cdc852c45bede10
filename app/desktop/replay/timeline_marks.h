// What the timeline of a replay marks: rounds, proposals, agreements, signings, walk-outs, the facilitator's acts. Read
// off the events that a viewer was shown, so it tells no more than those. Used by the timeline and the player. Must not
// know pixels or words.
#pragma once

#include "core/session/event.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace pourparler::desktop {

/// A position is a number of events: 0 is before the first, n right after event n.
struct TimelineMark {
    enum class Lane : std::uint8_t { proposals, table, facilitator };
    enum class Kind : std::uint8_t {
        proposal,
        agreed, ///< an issue, tentatively, by all
        reopened,
        signing, ///< called
        failed, ///< not ratified
        walkedOut,
        cameBack,
        closed,
        act, ///< the facilitator's, but for the next
        rewind,
    };
    std::size_t position = 0;
    Lane lane = Lane::table;
    Kind kind = Kind::act;
    std::optional<PartyId> party;
    std::size_t target = 0; ///< of a rewind: the position whose table is back
    friend bool operator==(const TimelineMark&, const TimelineMark&) = default;
};

struct RoundTick {
    int round = 1;
    std::size_t position = 0;
    friend bool operator==(const RoundTick&, const RoundTick&) = default;
};

struct TimelineMarks {
    std::vector<TimelineMark> marks; ///< in order
    std::vector<RoundTick> rounds; ///< where each begins; after a rewind one begins again
    std::vector<std::size_t> turns; ///< positions at which a turn begins

    /// The round under way at a position; 0 before the first.
    [[nodiscard]] int roundAt(std::size_t position) const;
    [[nodiscard]] std::size_t count(TimelineMark::Kind kind) const;
};

[[nodiscard]] TimelineMarks marksOf(std::span<const Event> events);

} // namespace pourparler::desktop
