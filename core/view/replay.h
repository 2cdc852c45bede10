// Going through a session again with one viewer's eyes, to any position at once: what replay, debrief and exports rest
// on. Holds redacted events and snapshots of what was folded from them. Must not know where a record lies.
#pragma once

#include "core/view/seat_view.h"

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

namespace pourparler {

class Replay {
public:
    /// Redacts and folds everything once. `events`: a whole stream, as a record holds it.
    Replay(const Scenario& scenario, std::span<const Event> events, const Viewer& viewer);

    [[nodiscard]] const Viewer& viewer() const { return m_whole.viewer(); }
    /// How many events the viewer was shown in all.
    [[nodiscard]] std::size_t size() const { return m_positions.size(); }
    [[nodiscard]] std::span<const Event> events() const { return m_whole.log(); }
    /// What the viewer knew after the first `shown` of them; the last position where there are fewer. Folds at most
    /// `stride` events on from a snapshot.
    [[nodiscard]] SeatView at(std::size_t shown) const;
    /// Everything.
    [[nodiscard]] const SeatView& whole() const { return m_whole; }

    /// Positions of the stream and of the viewer, so that one can change eyes and stay: how many of the stream's first
    /// `events` the viewer was shown, and how many of the stream had happened when the viewer had been shown `shown`.
    [[nodiscard]] std::size_t shownOf(std::size_t events) const;
    [[nodiscard]] std::size_t streamPosition(std::size_t shown) const;

    static constexpr std::size_t stride = 512;

private:
    SeatView m_whole;
    std::vector<std::size_t> m_positions; ///< [shown - 1] place in the stream, from 1
    std::vector<State> m_snapshots; ///< [n] after n * stride shown events
};

} // namespace pourparler
