// What follows from a command once it is granted: who has the floor next, what a signing comes to, how a session ends.
// Only decide() uses it. It collects events; the state stays as it was before the command.
#pragma once

#include "core/session/session.h"

#include <optional>
#include <utility>
#include <vector>

namespace pourparler {

class Consequences {
public:
    Consequences(const Scenario& scenario, const State& state, SessionTime at)
        : m_scenario(scenario)
        , m_state(state)
        , m_at(at)
    {
    }

    template <class Body>
    void add(Body body)
    {
        m_events.push_back({ m_at, std::move(body) });
    }
    [[nodiscard]] Events take() { return std::move(m_events); }

    /// The party that this very command takes from the table.
    void leaves(PartyId party) { m_leaving = party; }

    [[nodiscard]] SessionTime deadlineIn(int seconds) const;

    void beginBargaining();
    /// After a proposal, a pass, a time-out or a failed signing: the floor goes on, or the rounds are over.
    void endTurn();
    void callSigning(PartyId caller, ProposalId proposal, const Package& package);
    /// `stands`: what every party has done once this command is carried out. Nothing while somebody has to speak.
    void concludeSigning(const std::vector<Stand>& stands, const Package& package);
    void close(Outcome outcome, const Package& package, const std::vector<Stand>& stands);
    void disclose(Disclosure level, Outcome outcome, const Package& package,
        const std::vector<Stand>& stands);

private:
    [[nodiscard]] bool isAway(PartyId party) const
    {
        return m_state.isAway(party) || m_leaving == party;
    }
    [[nodiscard]] bool anyVoterLeft() const;
    [[nodiscard]] bool canSpeak(PartyId party) const;
    void beginTurn(int round, PartyId party);

    const Scenario& m_scenario;
    const State& m_state;
    SessionTime m_at;
    std::optional<PartyId> m_leaving;
    Events m_events;
};

} // namespace pourparler
