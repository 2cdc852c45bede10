// The bot of a mediator: once the parties have shown where they stand, it puts a single text on the table that lies
// nearest to all of them, and a new one when their positions lead elsewhere. Used by makeAgent. It has no sheet.
#pragma once

#include "core/agents/agent.h"

namespace pourparler {

class Mediator final : public Agent {
public:
    [[nodiscard]] Intent choose(const SeatView& view, Draw draw) const override;
};

} // namespace pourparler
