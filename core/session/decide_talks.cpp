// What seats wish at the table: proposals, answers, options, signatures, walking out, drafts and notes.
#include "core/session/decider.h"
#include "core/session/objections.h"

namespace pourparler {

Objection Deciding::operator()(const command::Propose& c)
{
    if (Objection objection = bySeat(Act::propose))
        return objection;
    if (c.parent != ProposalId::none)
        if (Objection objection = objectionToAnswering(m_state, c.parent))
            return objection;
    if (Objection objection = objectionToPackage(m_scenario, m_state, c.package))
        return objection;
    if (Objection objection = tooLong(c.argument.text()))
        return objection;
    const auto number = static_cast<ProposalId>(m_table.proposals.size() + 1);
    m_out.add(event::Proposed { number, m_actor.seat, c.package, c.parent, c.argument });
    m_out.endTurn();
    return std::nullopt;
}

Objection Deciding::operator()(const command::Accept& c)
{
    if (Objection objection = bySeat(Act::accept))
        return objection;
    if (Objection objection = objectionToAccepting(m_state, m_actor.seat.party, c.proposal))
        return objection;
    m_out.add(event::Accepted { c.proposal, m_actor.seat.party });
    return std::nullopt;
}

Objection Deciding::operator()(const command::Reject& c)
{
    if (Objection objection = bySeat(Act::reject))
        return objection;
    if (Objection objection = objectionToRejecting(m_state, m_actor.seat.party, c.proposal))
        return objection;
    if (Objection objection = tooLong(c.why.text()))
        return objection;
    m_out.add(event::Rejected { c.proposal, m_actor.seat.party, c.why });
    return std::nullopt;
}

Objection Deciding::operator()(const command::Withdraw& c)
{
    if (Objection objection = bySeat(Act::withdraw))
        return objection;
    if (Objection objection = objectionToWithdrawing(m_state, m_actor.seat.party, c.proposal))
        return objection;
    m_out.add(event::Withdrawn { c.proposal });
    return std::nullopt;
}

Objection Deciding::operator()(const command::Pass&)
{
    if (Objection objection = bySeat(Act::pass))
        return objection;
    m_out.add(event::Passed { m_actor.seat.party });
    m_out.endTurn();
    return std::nullopt;
}

Objection Deciding::operator()(const command::AgreeOption& c)
{
    if (Objection objection = bySeat(Act::agreeOption))
        return objection;
    const PartyId me = m_actor.seat.party;
    if (Objection objection = objectionToChoice(m_scenario, m_state, me, c.choice))
        return objection;
    m_out.add(event::OptionAgreed { me, c.choice });
    if (!m_table.tentative.isOpen(c.choice.issue))
        m_out.add(event::IssueReopened { c.choice.issue });
    if (othersAgree(c.choice, me))
        m_out.add(event::IssueAgreed { c.choice });
    return std::nullopt;
}

Objection Deciding::operator()(const command::ReopenIssue& c)
{
    if (Objection objection = bySeat(Act::reopenIssue))
        return objection;
    const PartyId me = m_actor.seat.party;
    if (Objection objection = objectionToRelease(m_scenario, m_state, me, c.issue))
        return objection;
    m_out.add(event::OptionReopened { me, c.issue });
    if (!m_table.tentative.isOpen(c.issue))
        m_out.add(event::IssueReopened { c.issue });
    return std::nullopt;
}

Objection Deciding::operator()(const command::CallSigning& c)
{
    if (Objection objection = bySeat(Act::callSigning))
        return objection;
    if (Objection objection = objectionToSigningOf(m_scenario, m_state, c.proposal))
        return objection;
    const Proposal* proposal = m_table.proposal(c.proposal);
    m_out.callSigning(
        m_actor.seat.party, c.proposal, proposal ? proposal->package : m_table.tentative);
    return std::nullopt;
}

Objection Deciding::operator()(const command::Sign&)
{
    if (Objection objection = bySeat(Act::sign))
        return objection;
    m_out.add(event::Signed { m_actor.seat.party });
    std::vector<Stand> stands = m_table.signing->stands;
    stands[m_actor.seat.party.index()] = Stand::signed_;
    m_out.concludeSigning(stands, m_table.signing->package);
    return std::nullopt;
}

Objection Deciding::operator()(const command::Refuse& c)
{
    if (Objection objection = bySeat(Act::refuse))
        return objection;
    if (Objection objection = tooLong(c.why.text()))
        return objection;
    m_out.add(event::Refused { m_actor.seat.party, RefusalCause::own, c.why });
    std::vector<Stand> stands = m_table.signing->stands;
    stands[m_actor.seat.party.index()] = Stand::refused;
    m_out.concludeSigning(stands, m_table.signing->package);
    return std::nullopt;
}

Objection Deciding::operator()(const command::WalkOut&)
{
    if (Objection objection = bySeat(Act::walkOut))
        return objection;
    const PartyId me = m_actor.seat.party;
    m_out.add(event::WalkedOut { me });
    m_out.leaves(me);
    if (m_scenario.party(me).votes)
        agreeWhatTheOthersAgree(me);
    if (m_table.phase == PhaseKind::ratification)
        refuseOnLeaving(me);
    else if (m_table.floor == me || onlyVoterLeft(me))
        m_out.endTurn();
    return std::nullopt;
}

Objection Deciding::operator()(const command::ComeBack&)
{
    if (Objection objection = bySeat(Act::comeBack))
        return objection;
    const PartyId me = m_actor.seat.party;
    m_out.add(event::CameBack { me });
    if (m_scenario.party(me).votes)
        for (std::size_t i = 0; i < m_scenario.issues.size(); ++i) {
            const IssueId issue(i);
            const auto agreed = m_table.tentative.option(issue);
            if (agreed && m_table.agreedBy[me.index()].option(issue) != agreed)
                m_out.add(event::IssueReopened { issue });
        }
    return std::nullopt;
}

Objection Deciding::operator()(const command::KeepDraft& c)
{
    if (Objection objection = bySeat(Act::keepDraft))
        return objection;
    // A draft may be illegal or empty: it is unfinished. It may not be nonsense.
    if (!m_state.space->fits(c.package))
        return Error { refusal::packageUnknown, {} };
    if (c.parent != ProposalId::none && !m_table.proposal(c.parent))
        return Error { refusal::unknownProposal, { proposal(c.parent) } };
    if (Objection objection = tooLong(c.argument.text()))
        return objection;
    m_out.add(event::DraftKept { m_actor.seat, c.package, c.parent, c.argument });
    return std::nullopt;
}

Objection Deciding::operator()(const command::KeepNote& c)
{
    if (Objection objection = bySeat(Act::keepNote))
        return objection;
    if (Objection objection = tooLong(c.text.text()))
        return objection;
    m_out.add(event::NoteKept { m_actor.seat, c.text });
    return std::nullopt;
}

bool Deciding::othersAgree(Choice choice, PartyId me) const
{
    for (std::size_t i = 0; i < m_scenario.parties.size(); ++i)
        if (m_scenario.parties[i].votes && !m_state.isAway(PartyId(i)) && PartyId(i) != me
            && !m_table.agreedBy[i].has(choice))
            return false;
    return true;
}

bool Deciding::onlyVoterLeft(PartyId me) const
{
    for (std::size_t i = 0; i < m_scenario.parties.size(); ++i)
        if (m_scenario.parties[i].votes && !m_state.isAway(PartyId(i)) && PartyId(i) != me)
            return false;
    return true;
}

void Deciding::agreeWhatTheOthersAgree(PartyId leaving)
{
    for (std::size_t i = 0; i < m_scenario.issues.size(); ++i) {
        const IssueId issue(i);
        if (!m_table.tentative.isOpen(issue))
            continue;
        if (const auto option = unanimous(m_scenario, m_state, issue, leaving))
            m_out.add(event::IssueAgreed { { issue, *option } });
    }
}

void Deciding::refuseOnLeaving(PartyId me)
{
    std::vector<Stand> stands = m_table.signing->stands;
    if (m_scenario.party(me).votes && stands[me.index()] == Stand::pending) {
        m_out.add(event::Refused { me, RefusalCause::walkedOut, {} });
        stands[me.index()] = Stand::refused;
    }
    m_out.concludeSigning(stands, m_table.signing->package);
}

} // namespace pourparler
