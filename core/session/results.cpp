#include "core/session/results.h"

namespace pourparler {

Points worthOf(const Scenario& scenario, const State& state, Outcome outcome,
    const Package& package, const std::vector<Stand>& stands, PartyId party)
{
    const Sheet& sheet = *state.space->sheet(party);
    const bool covered = hasAgreement(outcome)
        && (scenario.protocol.nonSignatoriesBound || stands[party.index()] == Stand::signed_);
    if (!covered)
        return sheet.walkAway;
    const int begunAfterTheFirst = state.table.round > 1 ? state.table.round - 1 : 0;
    return state.space->value(party, package) - sheet.timeCost * begunAfterTheFirst;
}

Points resultFor(const Scenario& scenario, const State& state, PartyId party)
{
    const std::vector<Stand> nobody(scenario.parties.size(), Stand::pending);
    return worthOf(scenario, state, state.table.outcome.value_or(Outcome::impasse),
        state.table.agreement, state.table.signing ? state.table.signing->stands : nobody, party);
}

} // namespace pourparler
