// Commands as a person would write them down, one a line: the tables and golden playthroughs of the tests.
// "emp: propose pay=mid hours=short answering 2 because we said so"; "@ 5000" moves session time on.
#pragma once

#include "core/base/result.h"
#include "core/session/session.h"

#include <string>
#include <string_view>
#include <vector>

namespace pourparler::test {

/// Throws std::invalid_argument naming the line where it is not understood: a test is wrong then, not the program.
/// Actors: a party's id (its spokesperson), "emp/2", "facilitator", "clock". The facilitator names the seat of whom a
/// thing is said: "facilitator: consent emp yes".
[[nodiscard]] Command parseCommand(const Scenario& scenario, std::string_view line, SessionTime at);

/// A table that is played line by line; lines are separated by newlines or ';'.
class Script {
public:
    explicit Script(const Scenario& scenario);

    /// Every line has to be granted (std::logic_error otherwise).
    Script& play(std::string_view lines);
    /// One line: "proposed, turn-began", or "refused: floor-elsewhere". Granted events are folded.
    [[nodiscard]] std::string tryLine(std::string_view line);

    /// Takes every seat with a person and goes on to the first turn.
    Script& seated();
    Script& bargaining();

    [[nodiscard]] const State& state() const { return m_state; }
    [[nodiscard]] const Events& events() const { return m_events; }
    [[nodiscard]] const Scenario& scenario() const { return m_scenario; }
    [[nodiscard]] SessionTime now() const { return m_now; }

private:
    [[nodiscard]] Result<Events> submit(std::string_view line);

    const Scenario& m_scenario;
    State m_state;
    Events m_events;
    SessionTime m_now = 0;
};

/// The names of the events, separated by ", ".
[[nodiscard]] std::string namesOf(const Events& events);

} // namespace pourparler::test
