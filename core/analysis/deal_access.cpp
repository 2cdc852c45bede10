#include "core/analysis/deal_access.h"

#include <algorithm>

namespace pourparler {

bool mayKnowDeal(const SeatView& view)
{
    if (view.viewer().kind != Viewer::Kind::facilitator)
        return false;
    const auto& parties = view.scenario().parties;
    for (std::size_t p = 0; p < parties.size(); ++p)
        if (parties[p].votes && view.space().sheet(PartyId(p)) == nullptr)
            return false;
    return true;
}

ProposalId dealSubject(const SeatView& view)
{
    const Table& table = view.table();
    if (table.outcome && hasAgreement(*table.outcome))
        return ProposalId::none;
    const auto last = std::find_if(table.proposals.rbegin(), table.proposals.rend(),
        [](const Proposal& each) { return !each.takenBack; });
    return last == table.proposals.rend() ? ProposalId::none : last->id;
}

} // namespace pourparler
