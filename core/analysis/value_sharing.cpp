#include "core/analysis/value_sharing.h"

#include <algorithm>

namespace pourparler {

namespace {

const ValueAmount* amountOf(const ValueItem& item, const Package& package)
{
    for (const ValueAmount& amount : item.amounts)
        if (std::all_of(amount.allOf.begin(), amount.allOf.end(),
                [&package](Choice choice) { return package.has(choice); }))
            return &amount;
    return nullptr;
}

void add(Amount& sum, const ValueAmount& amount, int percent)
{
    const std::int64_t one = amount.low * std::int64_t { percent };
    const std::int64_t other = amount.high * std::int64_t { percent };
    sum.low += std::min(one, other);
    sum.high += std::max(one, other);
}

} // namespace

ValueSharing valueSharing(const SeatView& view)
{
    const Scenario& scenario = view.scenario();
    const Table& table = view.table();
    ValueSharing sharing;
    if (!table.outcome || !hasAgreement(*table.outcome))
        return sharing;
    std::vector<PartyShare> shares(scenario.parties.size());
    std::vector<std::uint8_t> concerned(scenario.parties.size(), 0);
    for (std::size_t i = 0; i < scenario.valueTable.items.size(); ++i) {
        const ValueItem& item = scenario.valueTable.items[i];
        const ValueAmount* amount = amountOf(item, table.agreement);
        if (!amount)
            continue;
        SharedItem shared { i, {}, amount->capturedBy };
        add(shared.amount, *amount, 100);
        add(sharing.total, *amount, 100);
        for (const auto& [party, percent] : amount->capturedBy) {
            add(shares[party.index()].captured, *amount, percent);
            concerned[party.index()] = 1;
        }
        if (amount->high > 0)
            for (const PartyId party : item.createdBy) {
                ++shares[party.index()].creates;
                concerned[party.index()] = 1;
            }
        sharing.items.push_back(std::move(shared));
    }
    for (std::size_t p = 0; p < shares.size(); ++p)
        if (concerned[p]) {
            shares[p].party = PartyId(p);
            sharing.parties.push_back(shares[p]);
        }
    return sharing;
}

} // namespace pourparler
