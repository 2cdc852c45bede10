// Why somebody may not do something: the conditions that decide() and allowed() share, so that a button that is not
// grey never leads to a refusal. Only core/session includes it.
#pragma once

#include "core/session/session.h"

namespace pourparler {

/// The seat exists, is held, speaks for its party, is at the table, the phase and the floor are right for `act`.
/// For acts on a proposal, an issue or an option the particular one is judged by the functions below.
[[nodiscard]] Objection objectionTo(
    const Scenario& scenario, const State& state, SeatId seat, Act act);

[[nodiscard]] Objection objectionToAnswering(const State& state, ProposalId proposal);
[[nodiscard]] Objection objectionToAccepting(
    const State& state, PartyId party, ProposalId proposal);
[[nodiscard]] Objection objectionToRejecting(
    const State& state, PartyId party, ProposalId proposal);
[[nodiscard]] Objection objectionToWithdrawing(
    const State& state, PartyId party, ProposalId proposal);
[[nodiscard]] Objection objectionToSigningOf(
    const Scenario& scenario, const State& state, ProposalId proposal);
[[nodiscard]] Objection objectionToChoice(
    const Scenario& scenario, const State& state, PartyId party, Choice choice);
[[nodiscard]] Objection objectionToRelease(
    const Scenario& scenario, const State& state, PartyId party, IssueId issue);

/// The option that every voting party at the table has agreed on the issue, `without` not counting as at the table.
[[nodiscard]] std::optional<OptionId> unanimous(const Scenario& scenario, const State& state,
    IssueId issue, std::optional<PartyId> without = std::nullopt);

} // namespace pourparler
