#include "core/session/objections.h"

#include "core/scenario/names.h"
#include "core/session/refusal.h"

#include <string>

namespace pourparler {

namespace {

Objection object(std::string_view code, std::vector<Argument> arguments = {})
{
    return Error { code, std::move(arguments) };
}

Argument argument(PartyId party) { return numberArgument(Argument::Kind::party, party.value); }
Argument argument(ProposalId proposal)
{
    return numberArgument(Argument::Kind::proposal, static_cast<std::int64_t>(proposal));
}
Argument argument(Choice choice)
{
    return numberArgument(Argument::Kind::option, choice.issue.value * 256 + choice.option.value);
}

Objection wrongPhase(const State& state)
{
    if (state.table.phase == PhaseKind::closed)
        return object(refusal::sessionClosed);
    if (state.table.phase == PhaseKind::ratification)
        return object(refusal::signingUnderWay);
    return object(refusal::wrongPhase, { textArgument(std::string(nameOf(state.table.phase))) });
}

/// What a seat needs to say anything at all for its party.
Objection mute(const State& state, SeatId seat, bool evenAway = false)
{
    if (state.table.paused)
        return object(refusal::tablePaused);
    if (seat.number != 1)
        return object(refusal::spokespersonOnly, { argument(seat.party) });
    if (!evenAway && state.isAway(seat.party))
        return object(refusal::walkedOut, { argument(seat.party) });
    return std::nullopt;
}

Objection withoutFloor(const State& state, SeatId seat)
{
    if (state.table.phase != PhaseKind::bargaining)
        return wrongPhase(state);
    if (Objection objection = mute(state, seat))
        return objection;
    if (!state.table.floor || *state.table.floor != seat.party) {
        const PartyId holder = state.table.floor.value_or(PartyId {});
        const SessionTime until = state.table.deadline == noDeadline ? 0 : state.table.deadline;
        return object(refusal::floorElsewhere,
            { argument(holder), numberArgument(Argument::Kind::time, until) });
    }
    return std::nullopt;
}

Objection withoutVote(const Scenario& scenario, SeatId seat)
{
    if (!scenario.party(seat.party).votes)
        return object(refusal::doesNotVote, { argument(seat.party) });
    return std::nullopt;
}

Objection notOnTheTable(const State& state, ProposalId id)
{
    const Proposal* proposal = state.table.proposal(id);
    if (!proposal)
        return object(refusal::unknownProposal, { argument(id) });
    if (proposal->takenBack)
        return object(refusal::proposalTakenBack, { argument(id) });
    if (proposal->withdrawn)
        return object(refusal::proposalWithdrawn, { argument(id) });
    if (proposal->failed)
        return object(refusal::proposalFailed, { argument(id) });
    return std::nullopt;
}

} // namespace

Objection objectionTo(const Scenario& scenario, const State& state, SeatId seat, Act act)
{
    const SeatState* held = state.room.seat(seat);
    if (!held)
        return object(refusal::unknownSeat);
    if (!held->holder)
        return object(refusal::seatEmpty, { argument(seat.party) });

    switch (act) {
    case Act::ready:
        if (state.table.phase != PhaseKind::briefing)
            return wrongPhase(state);
        if (state.table.paused)
            return object(refusal::tablePaused);
        return held->ready ? object(refusal::alreadyReady) : std::nullopt;
    case Act::keepNote:
        return std::nullopt;
    case Act::keepDraft:
        return state.table.phase == PhaseKind::closed ? wrongPhase(state) : std::nullopt;
    case Act::propose:
        if (Objection objection = withoutFloor(state, seat))
            return objection;
        if (state.table.proposals.size() >= refusal::mostProposals)
            return object(refusal::tooManyProposals,
                { numberArgument(
                    Argument::Kind::number, static_cast<std::int64_t>(refusal::mostProposals)) });
        return std::nullopt;
    case Act::withdraw:
    case Act::pass:
        return withoutFloor(state, seat);
    case Act::accept:
    case Act::reject:
    case Act::agreeOption:
    case Act::reopenIssue:
    case Act::callSigning:
        if (Objection objection = withoutVote(scenario, seat))
            return objection;
        return withoutFloor(state, seat);
    case Act::sign:
    case Act::refuse:
        if (Objection objection = withoutVote(scenario, seat))
            return objection;
        if (state.table.phase != PhaseKind::ratification)
            return wrongPhase(state);
        if (Objection objection = mute(state, seat))
            return objection;
        if (state.table.signing
            && state.table.signing->stands[seat.party.index()] != Stand::pending)
            return object(refusal::alreadyDecided);
        return std::nullopt;
    case Act::walkOut:
        if (state.table.phase != PhaseKind::bargaining
            && state.table.phase != PhaseKind::ratification)
            return wrongPhase(state);
        return mute(state, seat);
    case Act::comeBack:
        if (state.table.phase != PhaseKind::bargaining)
            return wrongPhase(state);
        if (Objection objection = mute(state, seat, true))
            return objection;
        return state.isAway(seat.party) ? std::nullopt
                                        : object(refusal::notWalkedOut, { argument(seat.party) });
    }
    return object(refusal::unknownSeat);
}

Objection objectionToAnswering(const State& state, ProposalId proposal)
{
    return notOnTheTable(state, proposal);
}

Objection objectionToAccepting(const State& state, PartyId party, ProposalId id)
{
    if (Objection objection = notOnTheTable(state, id))
        return objection;
    const Proposal& proposal = *state.table.proposal(id);
    if (proposal.by.party == party)
        return object(refusal::ownProposal, { argument(id) });
    if (proposal.reactions[party.index()] == Reaction::accepted)
        return object(refusal::alreadyAccepted, { argument(id) });
    return std::nullopt;
}

Objection objectionToRejecting(const State& state, PartyId party, ProposalId id)
{
    if (Objection objection = notOnTheTable(state, id))
        return objection;
    const Proposal& proposal = *state.table.proposal(id);
    if (proposal.by.party == party)
        return object(refusal::ownProposal, { argument(id) });
    if (proposal.reactions[party.index()] == Reaction::rejected)
        return object(refusal::alreadyRejected, { argument(id) });
    return std::nullopt;
}

Objection objectionToWithdrawing(const State& state, PartyId party, ProposalId id)
{
    if (Objection objection = notOnTheTable(state, id))
        return objection;
    if (state.table.proposal(id)->by.party != party)
        return object(refusal::notOwnProposal, { argument(id) });
    return std::nullopt;
}

Objection objectionToSigningOf(const Scenario& scenario, const State& state, ProposalId id)
{
    const Package* package = &state.table.tentative;
    if (id == ProposalId::none) {
        if (package->empty())
            return object(refusal::nothingAgreed);
    } else {
        if (Objection objection = notOnTheTable(state, id))
            return objection;
        const Proposal& proposal = *state.table.proposal(id);
        bool accepted = false;
        for (std::size_t party = 0; party < scenario.parties.size(); ++party)
            accepted = accepted
                || (scenario.parties[party].votes
                    && proposal.reactions[party] == Reaction::accepted);
        if (!accepted)
            return object(refusal::notAcceptedYet, { argument(id) });
        package = &proposal.package;
    }
    const std::size_t open = scenario.issues.size() - package->decided(scenario.issues.size());
    if (open > 0 && !scenario.protocol.partialAgreement)
        return object(refusal::packageIncomplete,
            { numberArgument(Argument::Kind::number, static_cast<std::int64_t>(open)) });
    return objectionToPackage(scenario, state, *package);
}

Objection objectionToPackage(
    const Scenario& /*scenario*/, const State& state, const Package& package)
{
    const PackageSpace& space = *state.space;
    if (!space.fits(package))
        return object(refusal::packageUnknown);
    if (package.empty())
        return object(refusal::packageEmpty);
    if (const std::optional<Illegality> illegality = space.illegality(package)) {
        if (illegality->kind == Illegality::Kind::unavailable)
            return object(refusal::optionUnavailable, { argument(illegality->choice) });
        return object(refusal::packageIllegal,
            { numberArgument(Argument::Kind::dependency, illegality->dependency.value) });
    }
    return std::nullopt;
}

Objection objectionToChoice(
    const Scenario& scenario, const State& state, PartyId party, Choice choice)
{
    if (choice.issue.index() >= scenario.issues.size()
        || choice.option.index() >= scenario.issue(choice.issue).options.size())
        return object(refusal::packageUnknown);
    Package mine = state.table.agreedBy[party.index()];
    if (mine.has(choice))
        return object(refusal::alreadyAgreed, { argument(choice) });
    mine.set(choice.issue, choice.option);
    // A party's agreed options have to fit together: what is tentatively agreed is part of everybody's, so it stays legal too.
    return objectionToPackage(scenario, state, mine);
}

Objection objectionToRelease(
    const Scenario& scenario, const State& state, PartyId party, IssueId issue)
{
    if (issue.index() >= scenario.issues.size())
        return object(refusal::packageUnknown);
    if (state.table.agreedBy[party.index()].isOpen(issue))
        return object(
            refusal::notAgreedByYou, { numberArgument(Argument::Kind::issue, issue.value) });
    return std::nullopt;
}

std::optional<OptionId> unanimous(
    const Scenario& scenario, const State& state, IssueId issue, std::optional<PartyId> without)
{
    std::optional<OptionId> common;
    for (std::size_t i = 0; i < scenario.parties.size(); ++i) {
        const PartyId party(i);
        if (!scenario.parties[i].votes || state.isAway(party) || without == party)
            continue;
        const std::optional<OptionId> option = state.table.agreedBy[i].option(issue);
        if (!option || (common && *common != *option))
            return std::nullopt;
        common = option;
    }
    return common;
}

} // namespace pourparler
