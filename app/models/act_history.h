// What the facilitator has done, and the command that takes each act back or does it again (law 5: never by deleting).
// Used by the desktop's facilitating. Must not know widgets, words or the host: it is told what was sent and answered.
#pragma once

#include "core/view/seat_view.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace pourparler {

/// All views here are the facilitator's.
class ActHistory {
public:
    /// An act that was granted and has a way back. The beginning of the bargaining has none.
    struct Act {
        CommandBody done;
        CommandBody undo;
        CommandBody redo;
        int round = 0; ///< in which it happened
        std::optional<PartyId> floor; ///< whose turn it was
    };

    /// `act` goes to the host under this number; `before` is what the facilitator sees at that moment.
    void sent(std::uint64_t number, const CommandBody& act, const SeatView& before);
    /// The undo or redo that is offered goes to the host under this number.
    void sentUndo(std::uint64_t number);
    void sentRedo(std::uint64_t number);
    /// The answer. True where the number is one of ours; `after` has the events of the command already. What can no
    /// longer be undone or done again because others were faster is forgotten.
    bool granted(std::uint64_t number, const SeatView& after);
    bool refused(std::uint64_t number);
    /// Something of ours is under way: until the answer comes nobody knows what would be undone next.
    [[nodiscard]] bool isWaiting() const { return !m_sent.empty(); }
    /// Forgets what can no longer be meant: time given to a turn or a round that is over.
    void forgetWhatIsOver(const SeatView& now);

    /// What would be undone or done again next; nothing where there is nothing.
    [[nodiscard]] const Act* undoable() const;
    [[nodiscard]] const Act* redoable() const;

private:
    enum class Kind : std::uint8_t { act, undo, redo };
    struct Sent {
        std::uint64_t number = 0;
        Kind kind = Kind::act;
        CommandBody body;
        int rounds = 0; ///< before
        std::optional<Holder> holder; ///< before, of the seat that the act is about
    };

    [[nodiscard]] static std::optional<Act> actOf(const Sent& sent, const SeatView& after);
    void send(Kind kind, std::uint64_t number);

    std::vector<Sent> m_sent;
    std::vector<Act> m_done;
    std::vector<Act> m_undone; ///< the last one is done again first
};

/// The bot that had the seat last, as far as the view tells. Nothing where none had it.
[[nodiscard]] std::optional<Holder> lastBot(const SeatView& view, SeatId seat);

} // namespace pourparler
