#include "core/agents/positions.h"

#include <algorithm>
#include <cstdlib>

namespace pourparler {

namespace {

// How much each kind of evidence says about what a party wants. Proposals say most, for nobody but the party chose
// every option in them; an acceptance says that the whole is bearable; a rejection may be about one option only.
constexpr std::int64_t proposedIt = 100;
constexpr std::int64_t proposedItLast = 60;
constexpr std::int64_t acceptedIt = 50;
constexpr std::int64_t signedIt = 60;
constexpr std::int64_t agreedIt = 150;

constexpr std::int64_t wholeIssue
    = 1'000; ///< liking of the option that a party likes best, before the issue's weight
/// Disliking of an option that is in all that a party rejected and in nothing that it ever asked for: it may well be
/// the one that it cannot have.
constexpr std::int64_t blame = 700;

std::int64_t timesIn(const std::vector<const Package*>& packages, Choice choice)
{
    return std::count_if(packages.begin(), packages.end(),
        [choice](const Package* package) { return package->has(choice); });
}

bool ordered(const Issue& issue) { return issue.kind != IssueKind::choice; }

} // namespace

Positions::Positions(const SeatView& view)
    : m_parties(view.scenario().parties.size())
    , m_weights(view.scenario().parties.size(), 0)
{
    const Scenario& scenario = view.scenario();
    m_votes.reserve(scenario.parties.size());
    for (std::size_t i = 0; i < scenario.parties.size(); ++i) {
        m_votes.push_back(scenario.parties[i].votes);
        if (scenario.parties[i].votes)
            read(view, PartyId(i));
    }
    weigh(view);
}

void Positions::read(const SeatView& view, PartyId party)
{
    const Scenario& scenario = view.scenario();
    const Table& table = view.table();
    OfParty& mine = m_parties[party.index()];

    std::vector<const Package*> proposals;
    std::vector<const Package*> rejected;
    std::vector<Evidence> evidence;
    const Proposal* accepted = nullptr;
    for (const Proposal& proposal : table.proposals) {
        const Reaction reaction = proposal.reactions[party.index()];
        if (proposal.by.party == party) {
            proposals.push_back(&proposal.package);
            evidence.push_back({ proposal.package, proposedIt });
        } else if (reaction == Reaction::accepted) {
            accepted = &proposal;
            evidence.push_back({ proposal.package, acceptedIt });
        } else if (reaction == Reaction::rejected) {
            rejected.push_back(&proposal.package);
        }
    }
    if (table.signing && table.signing->stands[party.index()] != Stand::pending) {
        if (table.signing->stands[party.index()] == Stand::signed_)
            evidence.push_back({ table.signing->package, signedIt });
        else
            rejected.push_back(&table.signing->package);
    }
    const Package& agreed = table.agreedBy[party.index()];
    if (!agreed.empty())
        evidence.push_back({ agreed, agreedIt });
    if (!proposals.empty()) {
        mine.asked = *proposals.back();
        evidence.push_back({ *proposals.back(), proposedItLast });
    } else if (accepted) {
        mine.asked = accepted->package;
    }

    const std::vector<std::int64_t> issueWeight = stickiness(proposals, scenario.issues.size());
    mine.liking.reserve(scenario.issues.size());
    for (std::size_t i = 0; i < scenario.issues.size(); ++i) {
        const IssueId issue(i);
        const std::size_t options = scenario.issues[i].options.size();
        std::vector<std::int64_t> liking(options, 0);
        for (const Evidence& one : evidence) {
            const auto decided = one.package.option(issue);
            if (!decided)
                continue;
            if (!ordered(scenario.issues[i]) || options < 2) {
                liking[decided->index()] += one.strength;
                continue;
            }
            // On a scale, what lies near is liked nearly as much.
            const auto width = static_cast<std::int64_t>(options - 1);
            for (std::size_t o = 0; o < options; ++o) {
                const auto far = std::abs(
                    static_cast<std::int64_t>(o) - static_cast<std::int64_t>(decided->index()));
                liking[o] += one.strength * (width - far) / width;
            }
        }
        const std::int64_t top
            = std::max<std::int64_t>(*std::max_element(liking.begin(), liking.end()), 1);
        for (std::size_t o = 0; o < options; ++o) {
            std::int64_t& one = liking[o];
            one = one * wholeIssue / top;
            if (one == 0 && !rejected.empty())
                one = -blame * timesIn(rejected, { issue, OptionId(o) })
                    / static_cast<std::int64_t>(rejected.size());
            one *= issueWeight[i];
        }
        mine.most += *std::max_element(liking.begin(), liking.end());
        mine.liking.push_back(std::move(liking));
    }
}

/// Issues on which a party does not budge from proposal to proposal matter most to it (as in HardHeaded, van Krimpen
/// et al. 2011); thousandths that add up to about a thousand.
std::vector<std::int64_t> Positions::stickiness(
    const std::vector<const Package*>& proposals, std::size_t issues)
{
    std::vector<std::int64_t> weights(issues, 4);
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < issues; ++i) {
        const auto steps = static_cast<std::int64_t>(proposals.size());
        std::int64_t unchanged = 0;
        for (std::size_t k = 1; k < proposals.size(); ++k)
            unchanged
                += proposals[k]->option(IssueId(i)) == proposals[k - 1]->option(IssueId(i)) ? 1 : 0;
        if (steps > 1)
            weights[i] += 8 * unchanged / (steps - 1);
        sum += weights[i];
    }
    for (std::int64_t& weight : weights)
        weight = weight * 1'000 / std::max<std::int64_t>(sum, 1);
    return weights;
}

void Positions::weigh(const SeatView& view)
{
    const Ratification& rule = view.scenario().ratification;
    const std::vector<PartyId> named = partiesOf(rule);
    for (std::size_t i = 0; i < m_parties.size(); ++i) {
        const PartyId party(i);
        if (!m_votes[i] || view.state().isAway(party) || !m_parties[i].asked)
            continue;
        std::vector<Stand> stands(m_parties.size(), Stand::signed_);
        stands[i] = Stand::refused;
        if (evaluate(rule, stands) == Verdict::fails)
            m_weights[i] = 4;
        else
            m_weights[i] = std::find(named.begin(), named.end(), party) != named.end() ? 2 : 1;
    }
}

int Positions::known(std::optional<PartyId> without) const
{
    int count = 0;
    for (std::size_t i = 0; i < m_parties.size(); ++i)
        count += m_votes[i] && without != PartyId(i) && m_parties[i].asked ? 1 : 0;
    return count;
}

int Positions::asking(Choice choice, std::optional<PartyId> without) const
{
    int count = 0;
    for (std::size_t i = 0; i < m_parties.size(); ++i)
        count += without != PartyId(i) && m_parties[i].asked && m_parties[i].asked->has(choice) ? 1
                                                                                                : 0;
    return count;
}

std::int64_t Positions::liking(PartyId party, const Package& package) const
{
    const OfParty& seen = m_parties[party.index()];
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < seen.liking.size(); ++i)
        if (const auto option = package.option(IssueId(i)))
            sum += seen.liking[i][option->index()];
    return seen.most > 0 ? sum * 1'000 / seen.most * 1'000 : 0;
}

std::vector<std::vector<std::int64_t>> Positions::wish(
    const std::vector<std::int64_t>& weights, std::optional<PartyId> without) const
{
    std::vector<std::vector<std::int64_t>> wish;
    for (std::size_t i = 0; i < m_parties.size(); ++i) {
        const OfParty& seen = m_parties[i];
        if (seen.liking.empty())
            continue;
        if (wish.empty())
            for (const auto& liking : seen.liking)
                wish.emplace_back(liking.size(), 0);
        if (without == PartyId(i) || weights[i] == 0)
            continue;
        for (std::size_t issue = 0; issue < wish.size(); ++issue)
            for (std::size_t option = 0; option < wish[issue].size(); ++option)
                wish[issue][option] += weights[i] * seen.liking[issue][option];
    }
    return wish;
}

bool suffices(const Ratification& rule, std::vector<Stand> stands)
{
    for (Stand& stand : stands)
        if (stand == Stand::pending)
            stand = Stand::refused;
    return evaluate(rule, stands) == Verdict::holds;
}

} // namespace pourparler
