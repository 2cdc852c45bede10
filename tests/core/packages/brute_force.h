// Everything that core/packages promises, written as plainly as it can be said, by listing every
// package. The oracle of the tests; slow.
#pragma once

#include "core/packages/balance.h"
#include "core/packages/package_space.h"
#include "core/packages/search.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <set>

namespace pourparler::test {

class BruteForce {
public:
    BruteForce(Scenario scenario, Terms terms)
        : m_scenario(std::move(scenario))
        , m_terms(std::move(terms))
    {
    }

    /// Every way to decide what `package` leaves open, in package order.
    template <class Visit>
    void forEachCompletion(const Package& package, const Visit& visit) const
    {
        complete(package, 0, visit);
    }

    bool available(const Package& complete) const
    {
        for (std::size_t i = 0; i < issues(); ++i)
            if (m_terms.available[i][complete.option(IssueId(i))->index()] == 0)
                return false;
        return true;
    }
    static bool keeps(const Dependency& dependency, const Package& complete)
    {
        for (const Choice& choice : dependency.allOf)
            if (!complete.has(choice))
                return true;
        for (const Choice& choice : dependency.anyOf)
            if (complete.has(choice))
                return true;
        return false;
    }
    bool legalComplete(const Package& complete) const
    {
        return available(complete)
            && std::all_of(m_scenario.dependencies.begin(), m_scenario.dependencies.end(),
                [&](const Dependency& dependency) { return keeps(dependency, complete); });
    }
    /// Can what is open be decided so that these dependencies are kept?
    bool canKeep(const Package& package, const std::set<std::size_t>& dependencies) const
    {
        bool found = false;
        forEachCompletion(package, [&](const Package& complete) {
            found = found
                || (available(complete)
                    && std::all_of(dependencies.begin(), dependencies.end(), [&](std::size_t d) {
                           return keeps(m_scenario.dependencies[d], complete);
                       }));
        });
        return found;
    }

    std::optional<Illegality> illegality(const Package& package) const
    {
        std::set<std::size_t> all;
        for (std::size_t d = 0; d < m_scenario.dependencies.size(); ++d)
            all.insert(d);
        if (canKeep(package, all))
            return std::nullopt;
        for (std::size_t i = 0; i < issues(); ++i) {
            const auto& available = m_terms.available[i];
            const auto option = package.option(IssueId(i));
            if (option && available[option->index()] == 0)
                return Illegality { Illegality::Kind::unavailable, {}, { IssueId(i), *option } };
            if (!option && std::count(available.begin(), available.end(), 1) == 0)
                return Illegality { Illegality::Kind::unavailable, {}, { IssueId(i), OptionId() } };
        }
        for (const std::size_t d : all)
            if (brokenOutright(m_scenario.dependencies[d], package))
                return Illegality { Illegality::Kind::dependency, DependencyId(d), {} };
        for (std::size_t d = m_scenario.dependencies.size(); d-- > 0;) {
            std::set<std::size_t> rest = all;
            rest.erase(d);
            if (!canKeep(package, rest))
                all = rest;
        }
        return Illegality { Illegality::Kind::dependency, DependencyId(*all.begin()), {} };
    }

    Points value(PartyId party, const Package& package) const
    {
        const Sheet& sheet = *m_terms.sheet(party);
        Points sum = 0;
        for (std::size_t i = 0; i < issues(); ++i) {
            const auto option = package.option(IssueId(i));
            sum += option ? sheet.value[i][option->index()] : sheet.leftOpen[i];
        }
        for (const Interaction& interaction : sheet.interactions)
            if (hasOneOfEach(package, interaction.options))
                sum += interaction.points;
        return sheet.cap && sum > *sheet.cap ? *sheet.cap : sum;
    }
    Range range(PartyId party, const Package& package) const
    {
        const bool legal = !illegality(package);
        std::optional<Range> range;
        forEachCompletion(package, [&](const Package& complete) {
            if (legal ? !legalComplete(complete) : !availableWhereOpen(package, complete))
                return;
            const Points points = value(party, complete);
            if (!range)
                range = Range { points, points };
            range->least = std::min(range->least, points);
            range->most = std::max(range->most, points);
        });
        return *range;
    }
    std::vector<std::size_t> crossed(PartyId party, const Package& package) const
    {
        std::vector<std::size_t> crossed;
        const Sheet& sheet = *m_terms.sheet(party);
        for (std::size_t r = 0; r < sheet.redLines.size(); ++r) {
            const RedLine& line = sheet.redLines[r];
            bool any = false;
            for (const Choice& choice : line.options)
                any = any || package.has(choice);
            if (line.all ? any && hasAll(package, line.options) : any)
                crossed.push_back(r);
        }
        return crossed;
    }
    bool acceptable(PartyId party, const Package& package) const
    {
        return value(party, package) >= m_terms.sheet(party)->walkAway
            && crossed(party, package).empty();
    }

    std::optional<std::pair<Package, Points>> best(PartyId party) const
    {
        std::optional<std::pair<Package, Points>> best;
        forEachCompletion({}, [&](const Package& package) {
            if (!legalComplete(package) || !crossed(party, package).empty())
                return;
            const Points points = value(party, package);
            if (!best || points > best->second)
                best = std::make_pair(package, points);
        });
        return best;
    }
    std::optional<Package> bestFor(const Wish& wish) const
    {
        std::optional<Package> best;
        std::pair<std::int64_t, Points> most;
        forEachCompletion(wish.fixed, [&](const Package& package) {
            const Points points = value(wish.party, package);
            if (!legalComplete(package) || !crossed(wish.party, package).empty()
                || points < wish.floor || (wish.ceiling != 0 && points > wish.ceiling))
                return;
            std::int64_t wished = 0;
            for (std::size_t i = 0; i < issues(); ++i)
                wished += wish.wish[i][package.option(IssueId(i))->index()];
            const auto here = std::make_pair(wished, points);
            if (best && here <= most)
                return;
            best = package;
            most = here;
        });
        return best;
    }

    /// [party] whether no set of signatures without it would do.
    std::vector<bool> required() const
    {
        std::vector<bool> needed(m_scenario.parties.size());
        for (std::size_t p = 0; p < needed.size(); ++p)
            needed[p] = m_scenario.parties[p].votes;
        for (std::size_t set = 0; set < std::size_t { 1 } << needed.size(); ++set) {
            std::vector<Stand> stands(needed.size(), Stand::pending);
            for (std::size_t p = 0; p < stands.size(); ++p)
                if (m_scenario.parties[p].votes)
                    stands[p] = (set >> p & 1U) != 0 ? Stand::signed_ : Stand::refused;
            for (std::size_t p = 0; holds(stands) && p < stands.size(); ++p)
                needed[p] = needed[p] && stands[p] == Stand::signed_;
        }
        return needed;
    }

    Balance balance() const
    {
        Balance balance;
        std::uint64_t packages = 0;
        for (const Issue& issue : m_scenario.issues) {
            balance.legalWith.emplace_back(issue.options.size());
            balance.passingWith.emplace_back(issue.options.size());
        }
        balance.passingValue.resize(m_scenario.parties.size());
        balance.decisive.resize(m_scenario.parties.size());
        const std::vector<bool> needed = required();
        forEachCompletion({}, [&](const Package& package) {
            ++packages;
            if (!legalComplete(package))
                return;
            std::vector<Stand> stands(m_scenario.parties.size(), Stand::pending);
            bool everybody = true;
            bool allRequired = true;
            for (std::size_t p = 0; p < stands.size(); ++p) {
                if (!m_scenario.parties[p].votes)
                    continue;
                const bool signs
                    = m_terms.sheet(PartyId(p)) != nullptr && acceptable(PartyId(p), package);
                stands[p] = signs ? Stand::signed_ : Stand::refused;
                everybody = everybody && signs;
                allRequired = allRequired && (signs || !needed[p]);
            }
            const bool passes = holds(stands);
            ++balance.legal;
            balance.required += allRequired ? 1U : 0U;
            balance.consensus += everybody ? 1U : 0U;
            for (std::size_t i = 0; i < issues(); ++i) {
                ++balance.legalWith[i][package.option(IssueId(i))->index()];
                balance.passingWith[i][package.option(IssueId(i))->index()] += passes ? 1U : 0U;
            }
            if (!passes)
                return;
            ++balance.passing;
            for (std::size_t p = 0; p < stands.size(); ++p) {
                if (m_terms.sheet(PartyId(p)) != nullptr) {
                    const Points points = value(PartyId(p), package);
                    Range& range = balance.passingValue[p];
                    range.least = balance.passing == 1 ? points : std::min(range.least, points);
                    range.most = balance.passing == 1 ? points : std::max(range.most, points);
                }
                if (stands[p] != Stand::signed_)
                    continue;
                std::vector<Stand> without = stands;
                without[p] = Stand::refused;
                balance.decisive[p] += holds(without) ? 0U : 1U;
            }
        });
        balance.packages = std::to_string(packages);
        return balance;
    }

private:
    std::size_t issues() const { return m_scenario.issues.size(); }
    bool holds(const std::vector<Stand>& stands) const
    {
        return evaluate(m_scenario.ratification, stands) == Verdict::holds;
    }
    static bool hasAll(const Package& package, const std::vector<Choice>& choices)
    {
        return std::all_of(choices.begin(), choices.end(),
            [&](const Choice& choice) { return package.has(choice); });
    }
    static bool hasOneOfEach(const Package& package, const std::vector<Choice>& choices)
    {
        return std::all_of(choices.begin(), choices.end(), [&](const Choice& named) {
            return std::any_of(choices.begin(), choices.end(), [&](const Choice& choice) {
                return choice.issue == named.issue && package.has(choice);
            });
        });
    }
    bool brokenOutright(const Dependency& dependency, const Package& package) const
    {
        if (!hasAll(package, dependency.allOf))
            return false;
        for (const Choice& choice : dependency.anyOf) {
            const bool toBeHad
                = m_terms.available[choice.issue.index()][choice.option.index()] != 0;
            if (package.has(choice) || (package.isOpen(choice.issue) && toBeHad))
                return false;
        }
        return true;
    }
    /// What `package` leaves open is decided by options that are available, where there are any.
    bool availableWhereOpen(const Package& package, const Package& complete) const
    {
        for (std::size_t i = 0; i < issues(); ++i) {
            const auto& available = m_terms.available[i];
            if (package.isOpen(IssueId(i)) && available[complete.option(IssueId(i))->index()] == 0
                && std::count(available.begin(), available.end(), 1) > 0)
                return false;
        }
        return true;
    }
    template <class Visit>
    void complete(const Package& package, std::size_t issue, const Visit& visit) const
    {
        if (issue == issues()) {
            visit(package);
            return;
        }
        if (!package.isOpen(IssueId(issue))) {
            complete(package, issue + 1, visit);
            return;
        }
        for (std::size_t o = 0; o < m_scenario.issues[issue].options.size(); ++o) {
            Package decided = package;
            decided.set(IssueId(issue), OptionId(o));
            complete(decided, issue + 1, visit);
        }
    }

    Scenario m_scenario;
    Terms m_terms;
};

} // namespace pourparler::test
