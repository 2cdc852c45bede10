// Which sets of parties can ratify: those that pass and have no smaller one inside, who is in all of them, and who would sign a
// package. Used by what searches for packages that the rule passes. Must not know how packages are found.
#pragma once

#include "core/analysis/bargaining/problem.h"
#include "core/packages/sign_table.h"

#include <cstddef>
#include <span>
#include <vector>

namespace pourparler {

/// A party without a sheet signs nothing here. Sets are masks: bit p stands for parties()[p]; whoever votes and is not in a set
/// has refused.
class PassingSets {
public:
    /// Both must outlive it.
    PassingSets(const Scenario& scenario, const PackageSpace& space);

    /// Those who vote and have a sheet, ascending.
    [[nodiscard]] const std::vector<PartyId>& parties() const { return m_parties; }
    /// Sets that pass where no smaller part of them does, small numbers first. A package that passes is signed by one of them.
    [[nodiscard]] const std::vector<std::size_t>& minimal() const { return m_minimal; }
    /// In every set that passes; 0 when none does.
    [[nodiscard]] std::size_t necessary() const { return m_necessary; }
    /// Whether more signatures never hurt.
    [[nodiscard]] bool isMonotone() const { return m_isMonotone; }

    [[nodiscard]] bool passes(std::size_t mask) const;
    /// Who finds the package acceptable, given what it is worth to each [party].
    [[nodiscard]] std::size_t signers(
        const Package& package, std::span<const Points> utilities) const;
    [[nodiscard]] std::vector<PartyId> partiesOf(std::size_t mask) const;

    /// Complete legal packages that cross no red line of a set, as parties() value them.
    [[nodiscard]] Result<BargainingProblem> problemOf(std::size_t mask) const;
    /// [party] walk-away values of a set; others have no floor.
    [[nodiscard]] std::vector<Points> floorsOf(std::size_t mask) const;
    /// Issues that the red lines of parties outside a set look at.
    [[nodiscard]] std::vector<IssueId> issuesOutside(std::size_t mask) const;

private:
    const Scenario& m_scenario;
    const PackageSpace& m_space;
    SignTable m_table;
    std::vector<PartyId> m_parties;
    std::vector<std::size_t> m_bits; ///< [party] in the table's masks
    std::vector<std::size_t> m_minimal;
    std::size_t m_necessary = 0;
    bool m_isMonotone = true;
};

} // namespace pourparler
