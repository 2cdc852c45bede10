#include "core/packages/sign_table.h"

#include "core/scenario/ratification.h"

#include <algorithm>

namespace pourparler {

SignTable::SignTable(const Scenario& scenario)
{
    for (std::size_t p = 0; p < scenario.parties.size(); ++p)
        if (scenario.parties[p].votes)
            m_voters.push_back(PartyId(p));
    m_passes.resize(std::size_t { 1 } << m_voters.size());
    std::vector<Stand> stands(scenario.parties.size(), Stand::pending);
    for (std::size_t mask = 0; mask < m_passes.size(); ++mask) {
        for (std::size_t v = 0; v < m_voters.size(); ++v)
            stands[m_voters[v].index()] = (mask >> v & 1U) != 0U ? Stand::signed_ : Stand::refused;
        m_passes[mask] = evaluate(scenario.ratification, stands) == Verdict::holds ? 1U : 0U;
    }
    m_required = everybody();
    for (std::size_t mask = 0; mask < m_passes.size(); ++mask)
        if (passes(mask))
            m_required &= mask;
}

void SignTable::count(
    std::size_t mask, std::uint64_t times, std::vector<std::uint64_t>& decisive) const
{
    if (times == 0 || !passes(mask))
        return;
    for (std::size_t v = 0; v < m_voters.size(); ++v) {
        const std::size_t bit = std::size_t { 1 } << v;
        if ((mask & bit) != 0U && !passes(mask & ~bit))
            decisive[m_voters[v].index()] += times;
    }
}

bool SignTable::canDecide(PartyId party) const
{
    const auto place = std::find(m_voters.begin(), m_voters.end(), party);
    if (place == m_voters.end())
        return false;
    const std::size_t bit = std::size_t { 1 } << static_cast<std::size_t>(place - m_voters.begin());
    for (std::size_t mask = 0; mask < m_passes.size(); ++mask)
        if ((mask & bit) != 0U && passes(mask) && !passes(mask & ~bit))
            return true;
    return false;
}

} // namespace pourparler
