#include "app/debrief/deal_analysis.h"

#include "core/analysis/deal_access.h"

namespace pourparler {

std::shared_ptr<const Deal> dealFor(const SeatView& whole, const DealAnalysis& analysis)
{
    if (!analysis || whole.table().round == 0 || !mayKnowDeal(whole))
        return nullptr;
    auto found = analysis(whole, dealSubject(whole), true, {});
    return found ? std::make_shared<const Deal>(*std::move(found)) : nullptr;
}

} // namespace pourparler
