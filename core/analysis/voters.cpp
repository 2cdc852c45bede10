#include "core/analysis/voters.h"

namespace pourparler {

std::vector<PartyId> votersKnown(const SeatView& view)
{
    std::vector<PartyId> voters;
    for (std::size_t p = 0; p < view.scenario().parties.size(); ++p) {
        if (!view.scenario().parties[p].votes)
            continue;
        if (view.space().sheet(PartyId(p)) == nullptr)
            return {};
        voters.push_back(PartyId(p));
    }
    return voters;
}

} // namespace pourparler
