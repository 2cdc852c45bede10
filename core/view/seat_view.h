// What a viewer knows: the fold, by the same evolve, of the redacted scenario and the redacted events (law 3).
// Screens, models, agents and the network take a SeatView, never a State. Nothing but this folder can make one.
#pragma once

#include "core/session/session.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace pourparler {

/// Whose eyes. The projector is `everyone`: it sees what all may see.
struct Viewer {
    enum class Kind : std::uint8_t { everyone, seat, facilitator };
    Kind kind = Kind::everyone;
    SeatId seat;
    friend bool operator==(const Viewer&, const Viewer&) = default;
};
[[nodiscard]] inline Viewer everyone() { return {}; }
[[nodiscard]] inline Viewer viewerOf(SeatId seat) { return { Viewer::Kind::seat, seat }; }
[[nodiscard]] inline Viewer facilitatorEyes() { return { Viewer::Kind::facilitator, {} }; }

/// An event as one viewer may see it. Only redact() makes them.
class RedactedEvent {
public:
    [[nodiscard]] const Event& event() const { return m_event; }
    friend bool operator==(const RedactedEvent&, const RedactedEvent&) = default;

private:
    friend std::optional<RedactedEvent> redact(const Event& event, const Viewer& viewer);
    explicit RedactedEvent(Event event)
        : m_event(std::move(event))
    {
    }
    Event m_event;
};

/// A scenario as one viewer may see it. Only redact() makes them.
class RedactedScenario {
public:
    [[nodiscard]] const Scenario& scenario() const { return *m_scenario; }
    [[nodiscard]] std::shared_ptr<const Scenario> share() const { return m_scenario; }

private:
    friend RedactedScenario redact(const Scenario& scenario, const Viewer& viewer);
    explicit RedactedScenario(std::shared_ptr<const Scenario> scenario)
        : m_scenario(std::move(scenario))
    {
    }
    std::shared_ptr<const Scenario> m_scenario;
};

/// Starts empty and adds what the viewer may see; nothing where that is nothing.
[[nodiscard]] std::optional<RedactedEvent> redact(const Event& event, const Viewer& viewer);
[[nodiscard]] RedactedScenario redact(const Scenario& scenario, const Viewer& viewer);

/// A value: copies are snapshots. They share the log until one of them takes another event.
class SeatView {
public:
    SeatView(RedactedScenario scenario, Viewer viewer);

    void take(const RedactedEvent& event);

    [[nodiscard]] const Viewer& viewer() const { return m_viewer; }
    [[nodiscard]] const Scenario& scenario() const { return *m_scenario; }
    [[nodiscard]] const State& state() const { return m_state; }
    [[nodiscard]] const Room& room() const { return m_state.room; }
    [[nodiscard]] const Table& table() const { return m_state.table; }
    [[nodiscard]] const PackageSpace& space() const { return *m_state.space; }
    /// The viewer's own party; nothing for everyone and the facilitator.
    [[nodiscard]] std::optional<PartyId> party() const;
    /// How many events this viewer has been shown: the cursor, without gaps.
    [[nodiscard]] std::uint64_t cursor() const { return m_shown; }
    /// Everything shown so far, in order; log()[n - 1] is the viewer's event n. Valid until the next take().
    [[nodiscard]] std::span<const Event> log() const { return { m_log->data(), m_shown }; }

private:
    std::shared_ptr<const Scenario> m_scenario;
    Viewer m_viewer;
    friend class Replay;

    State m_state;
    std::shared_ptr<Events> m_log; ///< the first m_shown are this view's; longer only in a replay
    std::size_t m_shown = 0;
};

/// For a seat's view what that seat may do; for anybody else a menu of objections.
[[nodiscard]] Menu allowed(const SeatView& view);

/// Why the facilitator could not do this now; asks decide() itself, as a facilitator may see everything that it judges by.
/// For anybody else's view: facilitator-only.
[[nodiscard]] Objection objectionToFacilitating(const SeatView& view, const CommandBody& body);

} // namespace pourparler
