#include "core/agents/negotiator.h"

#include "core/agents/intent.h"
#include "core/agents/positions.h"
#include "core/agents/proposing.h"
#include "core/agents/reason_codes.h"

#include <algorithm>
#include <tuple>

namespace pourparler {

namespace {

/// Below this, between the least it would sign and what it aims at, a bot says no; above, it leaves a proposal open.
Points clearlyBelow(const Situation& here) { return (here.floor + here.target) / 2; }

/// Its party has put another one on the table since: that is where it stands now.
bool isSuperseded(const Table& table, const Proposal& proposal)
{
    return std::any_of(table.proposals.begin(), table.proposals.end(), [&](const Proposal& later) {
        return later.onTheTable() && later.id > proposal.id && later.by.party == proposal.by.party;
    });
}

/// It answers one of the bot's own, or it is the last word at the table. To say no to everything that is said would only
/// fill the room.
bool isAddressedTo(const Situation& here, const Proposal& proposal)
{
    const Table& table = here.view->table();
    const Proposal* parent = table.proposal(proposal.parent);
    return (parent && parent->by.party == here.me) || proposal.id == table.proposals.back().id;
}

/// The same text was put to signing before and was not ratified.
bool failedBefore(const Table& table, const Package& package)
{
    if (table.signing && table.signing->package == package)
        return true;
    return std::any_of(table.proposals.begin(), table.proposals.end(),
        [&](const Proposal& proposal) { return proposal.failed && proposal.package == package; });
}

/// Who has shown that they would sign: whoever proposed or accepted it, and the bot itself.
std::vector<Stand> standsOn(const Situation& here, const Proposal& proposal)
{
    const Scenario& scenario = here.view->scenario();
    std::vector<Stand> stands(scenario.parties.size(), Stand::pending);
    for (std::size_t i = 0; i < stands.size(); ++i) {
        const PartyId party(i);
        if (!scenario.parties[i].votes)
            continue;
        if (party == here.me || proposal.by.party == party
            || proposal.reactions[i] == Reaction::accepted)
            stands[i] = Stand::signed_;
        else if (proposal.reactions[i] == Reaction::rejected)
            stands[i] = Stand::refused;
        if (here.view->state().isAway(party))
            stands[i] = Stand::refused;
    }
    return stands;
}

std::size_t acceptances(const Proposal& proposal, PartyId without)
{
    std::size_t sum = 0;
    for (std::size_t i = 0; i < proposal.reactions.size(); ++i)
        sum += PartyId(i) != without && proposal.reactions[i] == Reaction::accepted ? 1U : 0U;
    return sum;
}

} // namespace

bool mayCall(const SeatView& view, ProposalId proposal)
{
    const Menu menu = allowed(view);
    if (proposal == ProposalId::none)
        return !menu.callTentative;
    for (const Menu::OfProposal& of : menu.proposals)
        if (of.proposal == proposal)
            return !of.callSigning;
    return false;
}

Intent Negotiator::choose(const SeatView& view, Draw draw) const
{
    if (view.table().phase == PhaseKind::briefing)
        return intent(command::Ready {}, reason_code::briefRead);
    const auto here = Situation::of(view, m_tactic);
    if (view.table().phase == PhaseKind::ratification) {
        if (here)
            return answerText(*here);
        return intent(command::Refuse {}, reason_code::textWorseThanNone);
    }
    if (!here) {
        const bool votes = view.party() && view.scenario().party(*view.party()).votes;
        return intent(
            command::Pass {}, votes ? reason_code::nothingToGain : reason_code::speaksOnly);
    }
    if (auto call = callAllAgreed(*here))
        return *call;
    if (auto answer = answerProposals(*here))
        return *answer;
    if (auto call = callWhatCouldPass(*here))
        return *call;
    const Positions positions(view);
    if (auto settling = settleIssues(*here, positions))
        return *settling;
    if (auto call = callBeforeItIsTooLate(*here))
        return *call;
    if (auto proposal = propose(*here, positions, draw))
        return *proposal;
    return pass(*here);
}

std::optional<Intent> Negotiator::callAllAgreed(const Situation& here)
{
    const Table& table = here.view->table();
    if (!here.view->scenario().isComplete(table.tentative)
        || !here.isWorth(table.tentative, here.nextTarget) || failedBefore(table, table.tentative)
        || !mayCall(*here.view, ProposalId::none))
        return std::nullopt;
    return intent(command::CallSigning { ProposalId::none }, reason_code::allAgreed,
        { count(here.view->scenario().issues.size()), here.elapsedArgument() });
}

std::optional<Intent> Negotiator::answerProposals(const Situation& here)
{
    for (const Proposal& proposal : here.view->table().proposals) {
        if (!proposal.onTheTable() || proposal.by.party == here.me)
            continue;
        const Reaction reaction = proposal.reactions[here.me.index()];
        const Points value = here.value(proposal.package);
        const bool crosses = here.crosses(proposal.package);
        std::vector<Argument> arguments { argument(proposal.id), argument(proposal.by.party) };
        if (!crosses && value >= here.nextTarget) {
            if (reaction == Reaction::accepted)
                continue;
            if (value < here.target)
                return intent(command::Accept { proposal.id }, reason_code::asGoodAsOwn,
                    std::move(arguments));
            arguments.push_back(here.elapsedArgument());
            return intent(
                command::Accept { proposal.id }, reason_code::goodEnough, std::move(arguments));
        }
        if (reaction == Reaction::rejected
            || (reaction == Reaction::none
                && (isSuperseded(here.view->table(), proposal)
                    || !(crosses || isAddressedTo(here, proposal)))))
            continue;
        const command::Reject reject { proposal.id, {} };
        if (crosses) {
            arguments.push_back(
                count(here.view->space().crossed(here.me, proposal.package).size()));
            return intent(reject, reason_code::crossesRedLine, std::move(arguments));
        }
        if (value < here.floor)
            return intent(reject, reason_code::worseThanNone, std::move(arguments));
        if (reaction == Reaction::none && value < clearlyBelow(here)) {
            arguments.push_back(argument(here.mostCostly(proposal.package)));
            arguments.push_back(here.elapsedArgument());
            return intent(reject, reason_code::tooFar, std::move(arguments));
        }
    }
    return std::nullopt;
}

std::optional<Intent> Negotiator::callWhatCouldPass(const Situation& here)
{
    const Scenario& scenario = here.view->scenario();
    const Proposal* chosen = nullptr;
    std::tuple<std::size_t, Points> most;
    for (const Proposal& proposal : here.view->table().proposals) {
        if (!proposal.onTheTable() || !scenario.isComplete(proposal.package)
            || !here.isWorth(proposal.package, here.nextTarget)
            || !suffices(scenario.ratification, standsOn(here, proposal)))
            continue;
        const std::tuple rank(acceptances(proposal, here.me), here.value(proposal.package));
        if ((!chosen || rank >= most) && mayCall(*here.view, proposal.id)) {
            chosen = &proposal;
            most = rank;
        }
    }
    if (!chosen)
        return std::nullopt;
    return intent(command::CallSigning { chosen->id }, reason_code::couldPass,
        { argument(chosen->id), argument(chosen->by.party), count(acceptances(*chosen, here.me)) });
}

std::optional<Intent> Negotiator::callBeforeItIsTooLate(const Situation& here)
{
    if (!here.lastVoter)
        return std::nullopt;
    const Scenario& scenario = here.view->scenario();
    const Table& table = here.view->table();
    const Proposal* chosen = nullptr;
    std::tuple<bool, std::size_t, Points> most;
    for (const Proposal& proposal : table.proposals) {
        if (!proposal.onTheTable() || !scenario.isComplete(proposal.package)
            || !here.isWorth(proposal.package, here.floor))
            continue;
        const bool open
            = evaluate(scenario.ratification, standsOn(here, proposal)) != Verdict::fails;
        const std::tuple rank(open, acceptances(proposal, here.me), here.value(proposal.package));
        if ((!chosen || rank >= most) && mayCall(*here.view, proposal.id)) {
            chosen = &proposal;
            most = rank;
        }
    }
    const std::size_t issues = scenario.issues.size();
    const std::size_t agreed = table.tentative.decided(issues);
    // What everybody has agreed is worth more than a text that somebody has already turned down.
    if (agreed > 0 && !(chosen && std::get<bool>(most)) && scenario.protocol.partialAgreement
        && here.isWorth(table.tentative, here.floor) && !failedBefore(table, table.tentative)
        && mayCall(*here.view, ProposalId::none))
        return intent(command::CallSigning { ProposalId::none }, reason_code::partBetterThanNone,
            { count(agreed), count(issues - agreed), here.elapsedArgument() });
    if (!chosen)
        return std::nullopt;
    return intent(command::CallSigning { chosen->id }, reason_code::lastChance,
        { argument(chosen->id), argument(chosen->by.party), here.elapsedArgument() });
}

std::optional<Intent> Negotiator::settleIssues(const Situation& here, const Positions& positions)
{
    const SeatView& view = *here.view;
    const Scenario& scenario = view.scenario();
    const Table& table = view.table();
    const Package& agreed = table.agreedBy[here.me.index()];

    if (!agreed.empty()
        && (!view.space().isLegal(agreed) || here.crosses(agreed)
            || view.space().range(here.me, agreed).most < here.floor)) {
        const Choice obstacle = here.mostCostly(agreed);
        return intent(command::ReopenIssue { obstacle.issue }, reason_code::inTheWay,
            { argument(obstacle.issue), argument(obstacle) });
    }

    const Proposal* own = lastOwnProposal(view, here.me);
    if (!own)
        return std::nullopt;
    int others = 0;
    for (std::size_t i = 0; i < scenario.parties.size(); ++i)
        others += scenario.parties[i].votes && PartyId(i) != here.me
                && !view.state().isAway(PartyId(i))
            ? 1
            : 0;
    for (std::size_t i = 0; i < scenario.issues.size(); ++i) {
        const IssueId issue(i);
        const auto option = own->package.option(issue);
        if (!option || agreed.has({ issue, *option }))
            continue;
        const Choice choice { issue, *option };
        std::size_t agreeing = 0;
        for (std::size_t p = 0; p < scenario.parties.size(); ++p)
            agreeing += PartyId(p) != here.me && table.agreedBy[p].has(choice) ? 1U : 0U;
        const int asking = positions.asking(choice, here.me);
        if (agreeing == 0 && asking < others)
            continue;
        Package together = agreed;
        together.set(issue, *option);
        if (objectionToOption(scenario, view.state(), view.viewer().seat, choice)
            || here.crosses(together) || view.space().range(here.me, together).most < here.target)
            continue;
        if (agreeing > 0)
            return intent(command::AgreeOption { choice }, reason_code::othersAgreedIt,
                { argument(choice), count(agreeing) });
        return intent(command::AgreeOption { choice }, reason_code::othersAskForIt,
            { argument(choice), count(static_cast<std::size_t>(asking)) });
    }
    return std::nullopt;
}

std::optional<Intent> Negotiator::propose(
    const Situation& here, const Positions& positions, Draw& draw)
{
    const auto package = chooseProposal(here, positions, draw);
    if (!package)
        return std::nullopt;
    const Proposal* parent = nearestOfOthers(*here.view, here.me, *package);
    command::Propose proposal;
    proposal.package = *package;
    if (!parent)
        return intent(proposal, reason_code::opensHigh, { here.elapsedArgument() });
    proposal.parent = parent->id;
    if (const auto taken = takenOver(here, *package, *parent))
        return intent(proposal, reason_code::givesWay,
            { argument(parent->id), argument(parent->by.party), argument(*taken),
                here.elapsedArgument() });
    return intent(proposal, reason_code::comesNearest,
        { argument(parent->id), argument(parent->by.party), here.elapsedArgument() });
}

Intent Negotiator::pass(const Situation& here)
{
    const Table& table = here.view->table();
    for (auto proposal = table.proposals.rbegin(); proposal != table.proposals.rend(); ++proposal) {
        if (!proposal->onTheTable())
            continue;
        if (proposal->by.party == here.me)
            return intent(command::Pass {}, reason_code::proposalStands,
                { argument(proposal->id), here.elapsedArgument() });
        if (proposal->reactions[here.me.index()] == Reaction::accepted)
            return intent(command::Pass {}, reason_code::waitsForOthers,
                { argument(proposal->id), argument(proposal->by.party) });
    }
    return intent(command::Pass {}, reason_code::nothingToGain);
}

Intent Negotiator::answerText(const Situation& here)
{
    const Package& text = here.view->table().signing->package;
    const auto crossed = here.view->space().crossed(here.me, text);
    if (!crossed.empty())
        return intent(
            command::Refuse {}, reason_code::textCrossesRedLine, { count(crossed.size()) });
    const Points value = here.value(text);
    if (value < here.floor)
        return intent(command::Refuse {}, reason_code::textWorseThanNone);
    if (value >= here.nextTarget)
        return intent(command::Sign {}, reason_code::textGoodEnough, { here.elapsedArgument() });
    // A text on the table is worth more than what might still be had: it is meant to end the talks.
    if (value >= clearlyBelow(here))
        return intent(
            command::Sign {}, reason_code::textBetterThanNone, { here.elapsedArgument() });
    return intent(command::Refuse {}, reason_code::textTooFar,
        { argument(here.mostCostly(text)), here.elapsedArgument() });
}

} // namespace pourparler
