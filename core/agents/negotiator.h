// The bot that speaks for a voting party: it comes down from its best package as time goes by, and of all that is good
// enough for it proposes what seems nearest to the others. Used by makeAgent. It never crosses its red lines.
#pragma once

#include "core/agents/agent.h"
#include "core/agents/concession.h"
#include "core/agents/situation.h"

#include <optional>

namespace pourparler {

class Positions;

class Negotiator final : public Agent {
public:
    explicit Negotiator(Tactic tactic)
        : m_tactic(tactic)
    {
    }
    [[nodiscard]] Intent choose(const SeatView& view, Draw draw) const override;

private:
    /// Each says what it wishes, or nothing: the next one is asked then.
    [[nodiscard]] static std::optional<Intent> callAllAgreed(const Situation& here);
    [[nodiscard]] static std::optional<Intent> answerProposals(const Situation& here);
    [[nodiscard]] static std::optional<Intent> callWhatCouldPass(const Situation& here);
    [[nodiscard]] static std::optional<Intent> settleIssues(
        const Situation& here, const Positions& positions);
    [[nodiscard]] static std::optional<Intent> callBeforeItIsTooLate(const Situation& here);
    [[nodiscard]] static std::optional<Intent> propose(
        const Situation& here, const Positions& positions, Draw& draw);
    [[nodiscard]] static Intent pass(const Situation& here);
    [[nodiscard]] static Intent answerText(const Situation& here);

    Tactic m_tactic;
};

} // namespace pourparler
