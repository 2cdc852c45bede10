#include "core/analysis/deal_access.h"

#include <algorithm>

namespace pourparler {

namespace {

bool isDisclosed(const Table& table, PartyId party)
{
    return table.disclosed
        && std::any_of(
            table.disclosed->begin(), table.disclosed->end(), [party](const DisclosedParty& each) {
                return each.party == party && !each.sheet.empty();
            });
}

} // namespace

bool mayKnowDeal(const SeatView& view)
{
    if (view.viewer().kind == Viewer::Kind::facilitator)
        return true;
    const Table& table = view.table();
    if (!table.outcome || table.disclosure != Disclosure::sheets)
        return false;
    const auto& parties = view.scenario().parties;
    for (std::size_t p = 0; p < parties.size(); ++p)
        if (parties[p].votes && !isDisclosed(table, PartyId(p)))
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
