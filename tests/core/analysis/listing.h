// Small bargaining problems with all their packages listed, judged by PackageSpace alone: the oracle of what core/analysis
// finds without listing them.
#pragma once

#include "core/analysis/bargaining/effort.h"
#include "core/analysis/bargaining/problem.h"
#include "tests/core/packages/small_scenario.h"

#include <algorithm>
#include <vector>

namespace pourparler::test {

/// Every way to decide all issues, in package order.
template <class Visit>
void eachPackage(const PackageSpace& space, const Visit& visit)
{
    Package package;
    for (std::size_t i = 0; i < space.issueCount(); ++i)
        package.set(IssueId(i), OptionId(0));
    for (;;) {
        visit(package);
        std::size_t i = space.issueCount();
        for (; i > 0; --i) {
            const IssueId issue(i - 1);
            const std::size_t next = package.option(issue)->index() + 1;
            package.set(issue, OptionId(next < space.optionCount(issue) ? next : 0));
            if (next < space.optionCount(issue))
                break;
        }
        if (i == 0)
            return;
    }
}

struct Listed {
    Package package;
    std::vector<Points> utilities; ///< [party of the problem]
};

/// A random scenario of at most some ten thousand packages, and who bargains in it.
struct Table {
    Table(std::uint64_t seed, SmallScenario::Size size)
        : small(seed, size)
        , space(small.scenario, small.terms)
        , parties(bargainers(small.scenario, space))
    {
    }
    void removeOptions()
    {
        small.removeOptions();
        space = PackageSpace(small.scenario, small.terms);
    }
    /// So that packages qualify: walk-away values are low, and few red lines are left.
    void makeModest()
    {
        for (auto& sheet : small.terms.sheets) {
            if (!sheet)
                continue;
            sheet->walkAway = static_cast<Points>(
                small.below(static_cast<std::size_t>(sheet->walkAway) / 2 + 1));
            if (small.below(3) != 0)
                sheet->redLines.clear();
        }
        space = PackageSpace(small.scenario, small.terms);
    }
    [[nodiscard]] std::vector<Points> utilitiesOf(const Package& package) const
    {
        std::vector<Points> utilities;
        for (const PartyId party : parties)
            utilities.push_back(space.value(party, package));
        return utilities;
    }
    [[nodiscard]] bool crosses(const Package& package) const
    {
        return std::any_of(parties.begin(), parties.end(),
            [&](PartyId party) { return space.crossesRedLine(party, package); });
    }
    [[nodiscard]] std::vector<Listed> legal() const
    {
        std::vector<Listed> all;
        eachPackage(space, [&](const Package& package) {
            if (space.isLegal(package))
                all.push_back({ package, utilitiesOf(package) });
        });
        return all;
    }
    [[nodiscard]] BargainingProblem problem(const RedLines& lines) const
    {
        return bargainingProblem(small.scenario, space, parties, lines).value();
    }

    SmallScenario small;
    PackageSpace space;
    std::vector<PartyId> parties;
};

/// The rule that one party signs.
inline Ratification signedBy(PartyId party)
{
    Ratification rule;
    rule.kind = Ratification::Kind::party;
    rule.party = party;
    return rule;
}

/// Inside a property.
inline Table anyTable()
{
    const SmallScenario::Size size { upTo(1, 7), upTo(1, 8), upTo(1, 6), upTo(0, 4) };
    Table table(anySeed(), size);
    if (table.small.below(4) != 0)
        table.makeModest();
    if (table.small.below(6) == 0)
        table.removeOptions();
    return table;
}

/// Enough steps; now and then so little room for tables that couplings have to be left out, and so little patience that searches
/// ask for more than they have, or take the leximin apart.
inline SearchCost anyCost()
{
    SearchCost cost;
    cost.entries
        = *rc::gen::elementOf(std::vector<std::size_t> { cost.entries, cost.entries, 40, 12, 1 });
    cost.firstLook = *rc::gen::elementOf(std::vector<std::uint64_t> { cost.firstLook, 0, 1, 5 });
    cost.patience = *rc::gen::elementOf(std::vector<std::uint64_t> { cost.patience, 0, 3, 20 });
    return cost;
}

} // namespace pourparler::test
