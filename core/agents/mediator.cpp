#include "core/agents/mediator.h"

#include "core/agents/intent.h"
#include "core/agents/positions.h"
#include "core/agents/proposing.h"
#include "core/agents/reason_codes.h"

#include <algorithm>

namespace pourparler {

Intent Mediator::choose(const SeatView& view, Draw draw) const
{
    const Scenario& scenario = view.scenario();
    const Table& table = view.table();
    if (table.phase == PhaseKind::briefing)
        return intent(command::Ready {}, reason_code::briefRead);
    if (table.phase != PhaseKind::bargaining || !view.party())
        return intent(command::Refuse {}, reason_code::noTextPossible);
    const PartyId me = *view.party();

    const Positions positions(view);
    std::size_t voters = 0;
    for (std::size_t i = 0; i < scenario.parties.size(); ++i)
        voters += scenario.parties[i].votes && !view.state().isAway(PartyId(i)) ? 1U : 0U;
    const auto known = static_cast<std::size_t>(std::max(positions.known(), 0));
    // Those who keep silent for a whole round are not waited for any longer.
    if (known < 2 || (known < voters && table.round < 2 && table.rounds > 1))
        return intent(
            command::Pass {}, reason_code::tooEarlyToMediate, { count(known), count(voters) });

    Wish wish;
    wish.party = me;
    for (const Issue& issue : scenario.issues)
        wish.wish.emplace_back(issue.options.size(), 0);
    const auto text = bestCompromise(view.space(), positions, std::nullopt, wish, draw);
    if (!text)
        return intent(command::Pass {}, reason_code::noTextPossible);

    const auto same = std::find_if(
        table.proposals.rbegin(), table.proposals.rend(), [&](const Proposal& proposal) {
            return proposal.by.party == me && proposal.package == *text;
        });
    if (same != table.proposals.rend())
        return intent(command::Pass {}, reason_code::textStands, { argument(same->id) });
    command::Propose proposal;
    proposal.package = *text;
    if (const Proposal* nearest = nearestOfOthers(view, me, *text))
        proposal.parent = nearest->id;
    if (const Proposal* last = lastOwnProposal(view, me))
        return intent(proposal, reason_code::singleTextRevised,
            { argument(last->id), count(differences(*text, last->package, scenario.issues.size())),
                count(known) });
    return intent(proposal, reason_code::singleText, { count(known) });
}

} // namespace pourparler
