#include "core/analysis/conflict/compromise.h"

#include "core/base/wide.h"
#include "core/packages/search.h"

#include <algorithm>
#include <cstdint>
#include <tuple>

namespace pourparler {

namespace {

constexpr int attempts = 24;
constexpr std::int64_t whole = 10'000; // what a party gains at best
constexpr std::int64_t usualWeight = 1'000;
constexpr Points leastPart
    = 100; // of the scale is a range, so that whose is hardly any does not outweigh everybody

struct Claim {
    PartyId party;
    Points walkAway = 0;
    Points range = 1;
    std::int64_t weight = usualWeight;
};

/// What makes one candidate better than another, the most important thing first.
using Merit = std::tuple<bool, int, std::int64_t, std::int64_t>;

class Search {
public:
    Search(const Scenario& scenario, const PackageSpace& space, const std::vector<PartyId>& parties,
        const Package& fixed)
        : m_scenario(scenario)
        , m_space(space)
        , m_fixed(fixed)
    {
        const Points leastRange = std::max<Points>(1, scenario.points.steps / leastPart);
        for (const PartyId party : parties) {
            Claim claim { party, space.sheet(party)->walkAway, leastRange, usualWeight };
            if (const auto best = space.best(party))
                claim.range = std::max(leastRange, best->second - claim.walkAway);
            m_claims.push_back(claim);
        }
    }

    [[nodiscard]] std::optional<Package> find()
    {
        std::optional<Package> chosen;
        Merit most;
        std::size_t worst = 0;
        for (int i = 0; i < attempts && !m_claims.empty(); ++i) {
            const auto candidate = bestWith(m_claims[worst]);
            if (!candidate)
                break;
            const Merit merit = meritOf(*candidate);
            if (!chosen || merit > most) {
                chosen = candidate;
                most = merit;
            }
            worst = worstOff(*candidate);
            m_claims[worst].weight += m_claims[worst].weight / 4;
        }
        return chosen;
    }

private:
    /// points × by ÷ range, and no more than a wish has room for where a party has next to no range.
    [[nodiscard]] static std::int64_t scaled(Points points, std::int64_t by, const Claim& claim)
    {
        constexpr Wide most = Wide { 1 } << 50U; // of each of at most 64 issues and 16 parties
        return static_cast<std::int64_t>(
            std::clamp<Wide>(Wide { points } * by / claim.range, -most, most));
    }
    [[nodiscard]] std::int64_t share(const Claim& claim, const Package& package) const
    {
        return scaled(m_space.value(claim.party, package) - claim.walkAway, whole, claim);
    }
    [[nodiscard]] std::size_t worstOff(const Package& package) const
    {
        const auto least = std::min_element(m_claims.begin(), m_claims.end(),
            [&](const Claim& a, const Claim& b) { return share(a, package) < share(b, package); });
        return static_cast<std::size_t>(least - m_claims.begin());
    }
    [[nodiscard]] Merit meritOf(const Package& package) const
    {
        std::vector<Stand> stands(m_scenario.parties.size(), Stand::refused);
        int willing = 0;
        std::int64_t sum = 0;
        for (const Claim& claim : m_claims) {
            sum += share(claim, package);
            if (!m_space.acceptable(claim.party, package))
                continue;
            stands[claim.party.index()] = Stand::signed_;
            ++willing;
        }
        const bool passes = holdsAsItStands(m_scenario.ratification, stands);
        return { passes, willing, share(m_claims[worstOff(package)], package), sum };
    }
    /// The highest weighted sum of shares that `first` would sign, or, where it would sign none, of any.
    [[nodiscard]] std::optional<Package> bestWith(const Claim& first) const
    {
        Wish wish = wishForBest(m_space, first.party);
        wish.fixed = m_fixed;
        for (std::size_t i = 0; i < m_space.issueCount(); ++i)
            for (std::size_t o = 0; o < m_space.optionCount(IssueId(i)); ++o)
                for (const Claim& claim : m_claims)
                    wish.wish[i][o] += scaled(
                        m_space.sheet(claim.party)->value[i][o], claim.weight * usualWeight, claim);
        const Points anything = wish.floor;
        wish.floor = first.walkAway;
        if (auto found = bestFor(m_space, wish))
            return found;
        wish.floor = anything;
        return bestFor(m_space, wish);
    }

    const Scenario& m_scenario;
    const PackageSpace& m_space;
    const Package m_fixed;
    std::vector<Claim> m_claims;
};

} // namespace

std::optional<Package> compromise(const Scenario& scenario, const PackageSpace& space,
    const std::vector<PartyId>& parties, const Package& fixed)
{
    return Search(scenario, space, parties, fixed).find();
}

} // namespace pourparler
