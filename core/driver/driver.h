// The one loop (law 6): command → decide → journal → evolve → deliver redacted → ask agents. Synchronous, no clock, no
// Qt: the caller says what time it is. Used by desktop, command line, simulation and tests alike.
#pragma once

#include "core/agents/agent.h"
#include "core/base/result.h"
#include "core/record/journal.h"
#include "core/view/seat_view.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string_view>

namespace pourparler {

/// How a driver finds the agent that a holder names; nothing for an unknown name.
using FindAgent = std::function<std::unique_ptr<Agent>(std::string_view name)>;

/// Scenario and journal must outlive the driver.
class Driver {
public:
    Driver(std::shared_ptr<const Scenario> scenario, std::uint64_t seed, Journal& journal,
        FindAgent findAgent = makeAgent);
    ~Driver();
    Driver(const Driver&) = delete;
    Driver& operator=(const Driver&) = delete;

    /// What happened so far, read back from a record: folded and shown to the watchers, not journalled again.
    void restore(std::span<const Event> events);

    /// The clock's commands that are due by `command.at` come first, and stand whatever becomes of the command. An
    /// error leaves everything as it was: a refusal (core/session/refusal.h), or the journal's own, after which
    /// nothing was told to anybody.
    [[nodiscard]] Result<void> submit(const Command& command);
    /// Sends the clock's commands that are due at `now`.
    [[nodiscard]] Result<void> advanceTo(SessionTime now);
    /// When the clock has to speak next; nothing while paused or without a clock.
    [[nodiscard]] std::optional<SessionTime> nextDeadline() const;

    /// The bot that has something to do now, if any: to get ready, to use the floor, to sign or refuse.
    [[nodiscard]] std::optional<SeatId> waitingAgent() const;
    /// Asks it once and submits its intent at `now`; a refused intent becomes a pass or a refusal to sign. Nothing
    /// happens when the clock, which comes first, leaves it nothing to do.
    [[nodiscard]] Result<void> letAgentAct(SeatId seat, SessionTime now);
    /// Until nobody but people (or nobody at all) has something to do.
    [[nodiscard]] Result<void> letAgentsAct(SessionTime now);

    /// Delivery: called after the journal has the events, once for each event the viewer may see from now on. It may
    /// use the driver: what follows from that is delivered after what is being delivered. What it throws comes out of
    /// the outermost call, when everybody has been told.
    using Deliver = std::function<void(const RedactedEvent&)>;
    void watch(const Viewer& viewer, Deliver deliver);

    /// A viewer's view, kept up to date from the first call on.
    [[nodiscard]] const SeatView& view(const Viewer& viewer);

    /// How many events the table has had.
    [[nodiscard]] std::uint64_t eventCount() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m;
};

} // namespace pourparler
