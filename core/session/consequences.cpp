#include "core/session/consequences.h"

#include "core/session/results.h"

#include <algorithm>
#include <memory>

namespace pourparler {

SessionTime Consequences::deadlineIn(int seconds) const
{
    return seconds > 0 ? m_at + SessionTime { seconds } * 1000 : noDeadline;
}

bool Consequences::anyVoterLeft() const
{
    for (std::size_t i = 0; i < m_scenario.parties.size(); ++i)
        if (m_scenario.parties[i].votes && !isAway(PartyId(i)))
            return true;
    return false;
}

/// Nobody in the seat, nothing to wait for; a party that left the table has no floor either.
bool Consequences::canSpeak(PartyId party) const
{
    const SeatState* seat = m_state.room.seat({ party, 1 });
    return seat && seat->holder && !isAway(party);
}

void Consequences::beginTurn(int round, PartyId party)
{
    const Table& table = m_state.table;
    const int extra
        = table.turnSeconds > 0 && round == table.extendedRound ? table.extraSeconds : 0;
    add(event::TurnBegan { round, party, deadlineIn(table.turnSeconds + extra) });
}

void Consequences::beginBargaining()
{
    add(event::BargainingBegan {});
    const auto& order = m_scenario.protocol.order;
    const auto first = std::find_if(
        order.begin(), order.end(), [this](PartyId party) { return canSpeak(party); });
    beginTurn(1, first == order.end() ? order.front() : *first);
}

void Consequences::endTurn()
{
    if (!anyVoterLeft()) {
        close(Outcome::impasse, {}, {});
        return;
    }
    const auto& order = m_scenario.protocol.order;
    const auto current = m_state.table.floor
        ? static_cast<std::size_t>(
            std::find(order.begin(), order.end(), *m_state.table.floor) - order.begin())
        : order.size();
    int round = m_state.table.round;
    // Once around the table, the one who spoke last being the last to be asked again.
    for (std::size_t step = 1; step <= order.size(); ++step) {
        const std::size_t position = (current + step) % order.size();
        if (current + step >= order.size())
            round = m_state.table.round + 1;
        if (round > m_state.table.rounds)
            break;
        if (canSpeak(order[position])) {
            beginTurn(round, order[position]);
            return;
        }
    }
    // Nobody is left to speak in this round or the next one, or the rounds are over.
    close(Outcome::impasse, {}, {});
}

void Consequences::callSigning(PartyId caller, ProposalId proposal, const Package& package)
{
    add(event::SigningCalled {
        caller, proposal, package, deadlineIn(m_state.table.signingSeconds) });
    std::vector<Stand> stands(m_scenario.parties.size(), Stand::pending);
    for (std::size_t i = 0; i < m_scenario.parties.size(); ++i) {
        if (!m_scenario.parties[i].votes || !isAway(PartyId(i)))
            continue;
        add(event::Refused { PartyId(i), RefusalCause::walkedOut, {} });
        stands[i] = Stand::refused;
    }
    concludeSigning(stands, package);
}

void Consequences::concludeSigning(const std::vector<Stand>& stands, const Package& package)
{
    for (std::size_t i = 0; i < m_scenario.parties.size(); ++i)
        if (m_scenario.parties[i].votes && stands[i] == Stand::pending)
            return;
    if (evaluate(m_scenario.ratification, stands) == Verdict::holds) {
        close(m_scenario.isComplete(package) ? Outcome::agreement : Outcome::partial, package,
            stands);
        return;
    }
    add(event::SigningFailed {});
    endTurn();
}

void Consequences::close(Outcome outcome, const Package& package, const std::vector<Stand>& stands)
{
    add(event::Closed { outcome, package });
    if (m_scenario.protocol.disclosedAtEnd != Disclosure::nothing)
        disclose(m_scenario.protocol.disclosedAtEnd, outcome, package, stands);
}

void Consequences::disclose(
    Disclosure level, Outcome outcome, const Package& package, const std::vector<Stand>& stands)
{
    auto parties = std::make_shared<std::vector<DisclosedParty>>();
    for (std::size_t i = 0; i < m_scenario.parties.size(); ++i) {
        const PartyId party(i);
        const Sheet* sheet = m_state.space->sheet(party);
        if (!sheet)
            continue;
        DisclosedParty told;
        told.party = party;
        told.result = worthOf(m_scenario, m_state, outcome, package, stands, party);
        told.walkAway = sheet->walkAway;
        const auto best = m_state.space->best(party);
        told.best = best ? best->second : sheet->walkAway;
        if (level == Disclosure::sheets)
            told.sheet = sheet->value;
        parties->push_back(std::move(told));
    }
    add(event::Disclosed { level, std::move(parties) });
}

} // namespace pourparler
