#include "core/session/objections.h"
#include "core/session/refusal.h"

namespace pourparler {

namespace {

/// For acts on one proposal: none are there, or each has its own objection, of which the newest is the most telling;
/// what a rewind took back is not there.
Objection onAny(const Objection& base, const std::vector<Menu::OfProposal>& proposals,
    Objection Menu::OfProposal::*which)
{
    if (base)
        return base;
    Objection newest = Error { refusal::noProposals, {} };
    for (const Menu::OfProposal& proposal : proposals) {
        const Objection& objection = proposal.*which;
        if (!objection)
            return std::nullopt;
        if (objection->code != refusal::proposalTakenBack)
            newest = objection;
    }
    return newest;
}

} // namespace

Menu allowed(const Scenario& scenario, const State& state, SeatId seat)
{
    Menu menu;
    menu.acts.reserve(actCount);
    for (std::size_t act = 0; act < actCount; ++act)
        menu.acts.push_back(objectionTo(scenario, state, seat, static_cast<Act>(act)));

    const auto base = [&menu](Act act) -> const Objection& { return menu.objection(act); };
    for (const Proposal& proposal : state.table.proposals) {
        Menu::OfProposal of;
        of.proposal = proposal.id;
        of.answer
            = base(Act::propose) ? base(Act::propose) : objectionToAnswering(state, proposal.id);
        of.accept = base(Act::accept) ? base(Act::accept)
                                      : objectionToAccepting(state, seat.party, proposal.id);
        of.reject = base(Act::reject) ? base(Act::reject)
                                      : objectionToRejecting(state, seat.party, proposal.id);
        of.withdraw = base(Act::withdraw) ? base(Act::withdraw)
                                          : objectionToWithdrawing(state, seat.party, proposal.id);
        of.callSigning = base(Act::callSigning)
            ? base(Act::callSigning)
            : objectionToSigningOf(scenario, state, proposal.id);
        menu.proposals.push_back(std::move(of));
    }
    menu.callTentative = base(Act::callSigning)
        ? base(Act::callSigning)
        : objectionToSigningOf(scenario, state, ProposalId::none);

    auto& acts = menu.acts;
    const auto narrow = [&acts, &menu](Act act, Objection Menu::OfProposal::*which) {
        Objection& objection = acts[static_cast<std::size_t>(act)];
        objection = onAny(objection, menu.proposals, which);
    };
    narrow(Act::accept, &Menu::OfProposal::accept);
    narrow(Act::reject, &Menu::OfProposal::reject);
    narrow(Act::withdraw, &Menu::OfProposal::withdraw);
    if (menu.callTentative)
        narrow(Act::callSigning, &Menu::OfProposal::callSigning);
    return menu;
}

Objection objectionToOption(
    const Scenario& scenario, const State& state, SeatId seat, Choice choice)
{
    if (Objection objection = objectionTo(scenario, state, seat, Act::agreeOption))
        return objection;
    return objectionToChoice(scenario, state, seat.party, choice);
}

Objection objectionToReopening(
    const Scenario& scenario, const State& state, SeatId seat, IssueId issue)
{
    if (Objection objection = objectionTo(scenario, state, seat, Act::reopenIssue))
        return objection;
    return objectionToRelease(scenario, state, seat.party, issue);
}

} // namespace pourparler
