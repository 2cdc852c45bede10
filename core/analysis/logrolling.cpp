#include "core/analysis/logrolling.h"

#include "core/analysis/bargaining/joint_best.h"
#include "core/analysis/lineage.h"
#include "core/analysis/movement.h"
#include "core/analysis/voters.h"

#include <algorithm>
#include <numeric>

namespace pourparler {

namespace {

Points worth(const SeatView& view, PartyId party, Choice choice)
{
    return view.space().sheet(party)->value[choice.issue.index()][choice.option.index()];
}

std::vector<OptionId> available(const SeatView& view, IssueId issue)
{
    std::vector<OptionId> options;
    for (std::size_t o = 0; o < view.space().optionCount(issue); ++o)
        if (view.space().isAvailable({ issue, OptionId(o) }))
            options.push_back(OptionId(o));
    return options;
}

/// What the issue is worth to all `parties` together when they meet in its middle.
double middle(const SeatView& view, const std::vector<PartyId>& parties, IssueId issue)
{
    std::vector<OptionId> options = available(view, issue);
    if (options.empty())
        return 0;
    if (view.scenario().issue(issue).kind != IssueKind::choice) {
        const std::size_t count = options.size();
        options = { options[(count - 1) / 2], options[count / 2] };
    }
    Points sum = 0;
    for (const OptionId option : options)
        for (const PartyId party : parties)
            sum += worth(view, party, { issue, option });
    return static_cast<double>(sum) / static_cast<double>(options.size());
}

class Trader {
public:
    Trader(const SeatView& view, std::vector<PartyId> voters)
        : m_view(view)
        , m_voters(std::move(voters))
        , m_moved(movement(view))
        , m_weights(view.scenario().parties.size())
        , m_openings(view.scenario().parties.size())
    {
        for (const PartyId party : m_voters)
            weigh(party);
        for (const Offer& offer : offers(view))
            for (const IssueMovement& each : m_moved)
                if (m_openings[offer.party.index()].isOpen(each.issue))
                    if (const auto option = offer.package.option(each.issue))
                        m_openings[offer.party.index()].set(each.issue, *option);
    }

    [[nodiscard]] Logrolling trade() const
    {
        Logrolling all;
        double conceded = 0;
        double logrolled = 0;
        for (const PartyId party : m_voters) {
            if (m_openings[party.index()].empty())
                continue;
            const Trade trade = tradeOf(party);
            if (trade.conceded > 0) {
                const auto whole = static_cast<double>(m_weights[party.index()].whole);
                conceded += static_cast<double>(trade.conceded) / whole;
                logrolled += static_cast<double>(trade.logrolled) / whole;
            }
            all.parties.push_back(trade);
        }
        if (conceded > 0)
            all.index = logrolled / conceded;
        return all;
    }

private:
    struct Weights {
        std::vector<Points> issues;
        Points whole = 0;
    };

    void weigh(PartyId party)
    {
        Weights& weights = m_weights[party.index()];
        for (const IssueMovement& each : m_moved) {
            std::vector<Points> points;
            for (const OptionId option : available(m_view, each.issue))
                points.push_back(worth(m_view, party, { each.issue, option }));
            const auto [least, most] = std::minmax_element(points.begin(), points.end());
            weights.issues.push_back(points.empty() ? 0 : *most - *least);
        }
        weights.whole = std::accumulate(weights.issues.begin(), weights.issues.end(), Points { 0 });
    }
    /// Of all that the party's issues weigh; 0 for who is indifferent.
    [[nodiscard]] double share(PartyId party, IssueId issue) const
    {
        const Weights& weights = m_weights[party.index()];
        return weights.whole == 0 ? 0
                                  : static_cast<double>(weights.issues[issue.index()])
                / static_cast<double>(weights.whole);
    }
    /// Whether what was agreed is the party's own doing; while it is only tentative, everybody has agreed it.
    [[nodiscard]] bool standsByAgreement(PartyId party) const
    {
        const Table& table = m_view.table();
        return !table.outcome || !hasAgreement(*table.outcome)
            || table.signing->stands[party.index()] == Stand::signed_;
    }
    [[nodiscard]] Trade tradeOf(PartyId party) const
    {
        Trade trade { party, 0, 0 };
        const bool agrees = standsByAgreement(party);
        for (const IssueMovement& each : m_moved) {
            const auto opening = m_openings[party.index()].option(each.issue);
            const auto& path = each.positions[party.index()];
            const auto last = agrees && each.agreed ? each.agreed : path.back();
            if (!opening || !last)
                continue;
            const Choice from { each.issue, *opening };
            const Choice to { each.issue, *last };
            const Points given = worth(m_view, party, from) - worth(m_view, party, to);
            if (given <= 0)
                continue;
            trade.conceded += given;
            if (matterMoreToOthers(party, from, to))
                trade.logrolled += given;
        }
        return trade;
    }
    [[nodiscard]] bool matterMoreToOthers(PartyId giver, Choice from, Choice to) const
    {
        double weight = 0;
        int receivers = 0;
        for (const PartyId other : m_voters)
            if (other != giver && worth(m_view, other, to) > worth(m_view, other, from)) {
                weight += share(other, to.issue);
                ++receivers;
            }
        return share(giver, to.issue) * receivers < weight; // not so without receivers
    }

    const SeatView& m_view;
    std::vector<PartyId> m_voters;
    std::vector<IssueMovement> m_moved;
    std::vector<Weights> m_weights; ///< [party], of who votes
    std::vector<Package> m_openings; ///< [party] what it first proposed on each issue
};

} // namespace

std::optional<double> integrativeIndex(const SeatView& view, const Package& package)
{
    const std::vector<PartyId> voters = votersKnown(view);
    if (voters.empty())
        return std::nullopt;
    const auto problem
        = bargainingProblem(view.scenario(), view.space(), voters, RedLines::ignored);
    if (!problem)
        return std::nullopt;
    std::vector<std::size_t> everybody(voters.size());
    std::iota(everybody.begin(), everybody.end(), std::size_t { 0 });
    const auto most = jointBest(*problem, planElimination(*problem), everybody);
    if (!most)
        return std::nullopt;
    double mid = 0;
    for (std::size_t i = 0; i < view.scenario().issues.size(); ++i)
        mid += middle(view, voters, IssueId(i));
    Points had = 0;
    for (const PartyId party : voters)
        had += view.space().value(party, package);
    const double room = static_cast<double>(most->sum) - mid;
    if (room <= 0)
        return std::nullopt;
    return (static_cast<double>(had) - mid) / room;
}

std::optional<Fraction> Trade::index() const
{
    if (conceded == 0)
        return std::nullopt;
    return fractionOf(logrolled, conceded);
}

Logrolling logrolling(const SeatView& view)
{
    std::vector<PartyId> voters = votersKnown(view);
    if (voters.empty())
        return {};
    return Trader(view, std::move(voters)).trade();
}

} // namespace pourparler
