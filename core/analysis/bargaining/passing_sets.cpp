#include "core/analysis/bargaining/passing_sets.h"

#include <algorithm>
#include <limits>

namespace pourparler {

PassingSets::PassingSets(const Scenario& scenario, const PackageSpace& space)
    : m_scenario(scenario)
    , m_space(space)
    , m_table(scenario)
{
    const auto& voters = m_table.voters();
    for (std::size_t v = 0; v < voters.size(); ++v) {
        if (space.sheet(voters[v]) == nullptr)
            continue;
        m_parties.push_back(voters[v]);
        m_bits.push_back(std::size_t { 1 } << v);
    }
    const std::size_t sets = std::size_t { 1 } << m_parties.size();
    std::vector<bool> hasPart(sets); // a smaller part that passes
    bool any = false;
    std::size_t common = sets - 1;
    for (std::size_t mask = 0; mask < sets; ++mask) {
        const bool here = passes(mask);
        for (std::size_t p = 0; p < m_parties.size(); ++p) {
            const std::size_t without = mask & ~(std::size_t { 1 } << p);
            if (without == mask)
                continue;
            hasPart[mask] = hasPart[mask] || hasPart[without] || passes(without);
            m_isMonotone = m_isMonotone && (here || !passes(without));
        }
        if (!here)
            continue;
        any = true;
        common &= mask;
        if (!hasPart[mask])
            m_minimal.push_back(mask);
    }
    m_necessary = any ? common : 0;
}

bool PassingSets::passes(std::size_t mask) const
{
    std::size_t inTable = 0;
    for (std::size_t p = 0; p < m_bits.size(); ++p)
        if ((mask >> p & 1U) != 0U)
            inTable |= m_bits[p];
    return m_table.passes(inTable);
}

std::size_t PassingSets::signers(const Package& package, std::span<const Points> utilities) const
{
    std::size_t mask = 0;
    for (std::size_t p = 0; p < m_parties.size(); ++p)
        if (utilities[p] >= m_space.sheet(m_parties[p])->walkAway
            && !m_space.crossesRedLine(m_parties[p], package))
            mask |= std::size_t { 1 } << p;
    return mask;
}

std::vector<PartyId> PassingSets::partiesOf(std::size_t mask) const
{
    std::vector<PartyId> parties;
    for (std::size_t p = 0; p < m_parties.size(); ++p)
        if ((mask >> p & 1U) != 0U)
            parties.push_back(m_parties[p]);
    return parties;
}

Result<BargainingProblem> PassingSets::problemOf(std::size_t mask) const
{
    return bargainingProblem(m_scenario, m_space, m_parties, RedLines::of(partiesOf(mask)));
}

std::vector<Points> PassingSets::floorsOf(std::size_t mask) const
{
    std::vector<Points> floors(m_parties.size(), std::numeric_limits<Points>::min());
    for (std::size_t p = 0; p < m_parties.size(); ++p)
        if ((mask >> p & 1U) != 0U)
            floors[p] = m_space.sheet(m_parties[p])->walkAway;
    return floors;
}

std::vector<IssueId> PassingSets::issuesOutside(std::size_t mask) const
{
    std::vector<IssueId> issues;
    for (const PartyId party : partiesOf(~mask))
        for (const RedLine& line : m_space.sheet(party)->redLines)
            for (const Choice& choice : line.options)
                issues.push_back(choice.issue);
    std::sort(issues.begin(), issues.end());
    issues.erase(std::unique(issues.begin(), issues.end()), issues.end());
    return issues;
}

} // namespace pourparler
