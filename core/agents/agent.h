// Automated negotiators (bots): each sees a SeatView like a person, wishes with the same commands, and can say why.
// Used by the driver. Must not see the State, draw from anything but its Draw, or use floating point.
#pragma once

#include "core/base/draw.h"
#include "core/session/command.h"
#include "core/view/seat_view.h"

#include <memory>
#include <string_view>
#include <vector>

namespace pourparler {

/// What an agent wishes to do now, and why: its reason is for its own seat and the facilitator.
struct Intent {
    CommandBody body;
    Reason reason;
};

/// Has no state of its own: everything it goes by is in the view, so that resuming and branching reproduce it.
class Agent {
public:
    virtual ~Agent() = default;
    /// Called when the seat has something to do: to get ready, to use the floor, to sign or refuse. Called again until
    /// its turn has ended, so every sequence of intents has to reach a proposal, a pass or a call for signing.
    [[nodiscard]] virtual Intent choose(const SeatView& view, Draw draw) const = 0;
};

/// Names as in `pourparler-cli agents`: "boulware", "linear", "conceder", "mediator".
[[nodiscard]] const std::vector<std::string_view>& agentNames();
/// The agent that a bot gets when nobody chooses: "linear", and "mediator" for a mediator.
[[nodiscard]] std::string_view defaultAgentFor(const Party& party);
/// One of the negotiators, each as likely as the others, so that tables are not all of one temper; "mediator" for a
/// mediator. Whoever uses it names the agent it gets when it seats the bot: nobody's temper is a secret of the program.
[[nodiscard]] std::string_view drawnAgentFor(const Party& party, Draw draw);
/// Nothing for an unknown name.
[[nodiscard]] std::unique_ptr<Agent> makeAgent(std::string_view name);

} // namespace pourparler
