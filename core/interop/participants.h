// Who sat where and when in one stream, under a pseudonym, and whose words may be used: people who said yes. Bots need
// no consent. Used by the research export. Must not give a name away except where it is asked for one.
#pragma once

#include "core/scenario/scenario.h"
#include "core/session/event.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pourparler {

struct Participant {
    SeatId seat;
    Holder holder;
    std::string pseudonym; ///< "S01-emp-1", "S01-emp-1b" for the second one in that seat
    std::size_t from = 0; ///< position of the event with which the seat was taken
    std::size_t to = 0; ///< position behind the last event of that time
    /// when the seat was left or taken over; nothing: held to the end
    std::optional<SessionTime> until;
    std::optional<bool> consent; ///< as answered last; nothing: never asked
    std::string language;

    /// Whether somebody sits there still after so many events.
    [[nodiscard]] bool sitsAfter(std::size_t events) const { return !until || to > events; }
    /// Whether names, arguments, drafts and notes may leave.
    [[nodiscard]] bool maySpeak() const
    {
        return holder.kind == Holder::Kind::bot || consent.value_or(false);
    }
};

class Participants {
public:
    Participants(const Scenario& scenario, std::span<const Event> events, std::string_view session);

    [[nodiscard]] const std::vector<Participant>& all() const { return m_all; }
    /// Who sat there when the event at `position` happened; nullptr: nobody.
    [[nodiscard]] const Participant* at(SeatId seat, std::size_t position) const;
    /// Nobody at the table has withheld consent, so that what was written about all of them may leave.
    [[nodiscard]] bool everybodyMaySpeak() const;

private:
    std::vector<Participant> m_all;
};

} // namespace pourparler
