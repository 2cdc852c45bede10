#include "core/analysis/gains.h"

namespace pourparler {

namespace {

const DisclosedParty* disclosed(const Table& table, PartyId party)
{
    if (table.disclosed)
        for (const DisclosedParty& each : *table.disclosed)
            if (each.party == party)
                return &each;
    return nullptr;
}

} // namespace

std::vector<Gain> gains(const SeatView& view)
{
    const Table& table = view.table();
    std::vector<Gain> known;
    if (!table.outcome || *table.outcome == Outcome::brokenOff)
        return known;
    for (std::size_t p = 0; p < view.scenario().parties.size(); ++p) {
        const PartyId party(p);
        if (const DisclosedParty* told = disclosed(table, party)) {
            known.push_back({ party, told->walkAway, told->result, told->best });
        } else if (const Sheet* sheet = view.space().sheet(party)) {
            const auto best = view.space().best(party);
            known.push_back(
                { party, sheet->walkAway, resultFor(view.scenario(), view.state(), party),
                    best ? best->second : sheet->walkAway });
        }
    }
    return known;
}

} // namespace pourparler
