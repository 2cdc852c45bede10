#include "core/analysis/conflict/table_conflict.h"

#include "core/analysis/agreed.h"
#include "core/analysis/conflict/compromise.h"
#include "core/analysis/conflict/conflict_codes.h"
#include "core/analysis/conflict/option_form.h"
#include "core/session/results.h"

#include <algorithm>

namespace pourparler {

namespace {

/// Whether the package holds everything that is asked for.
[[nodiscard]] bool grants(const Package& package, const Package& asked)
{
    for (std::size_t i = 0; i < maxIssues; ++i)
        if (const auto option = asked.option(IssueId(i));
            option && !package.has({ IssueId(i), *option }))
            return false;
    return true;
}

class Derivation {
public:
    explicit Derivation(const SeatView& view)
        : m_view(view)
        , m_scenario(view.scenario())
        , m_space(view.space())
    {
    }

    [[nodiscard]] Result<TableConflict> make()
    {
        for (std::size_t p = 0; p < m_scenario.parties.size(); ++p) {
            if (!m_scenario.parties[p].votes)
                continue;
            if (m_space.sheet(PartyId(p)) == nullptr)
                return failure(
                    conflict_code::sheetHidden, { textArgument(m_scenario.parties[p].id) });
            if (!m_view.state().isAway(PartyId(p)))
                m_voting.push_back(PartyId(p));
        }
        askAround();
        if (m_made.open.empty())
            return failure(conflict_code::nothingOpen);
        if (!findMeetingPoint())
            return failure(conflict_code::noMeetingPoint);
        for (const PartyId party : m_voting)
            (grants(m_made.meetingPoint, asked(party)) ? m_made.there : m_made.deciders)
                .push_back(party);
        if (auto done = makeStates(); !done)
            return Unexpected(std::move(done.error()));
        for (StateIndex state = 0; state < m_made.conflict.stateCount(); ++state)
            judge(state);
        rank();
        return std::move(m_made);
    }

private:
    [[nodiscard]] const Package& asked(PartyId party) const { return m_made.asked[party.index()]; }

    /// What everybody asks for, and where that differs.
    void askAround()
    {
        m_made.asked.resize(m_scenario.parties.size());
        for (const IssueResult& issue : whatWasAgreed(m_view))
            for (const LastWord& word : issue.words)
                if (word.option)
                    m_made.asked[word.party.index()].set(issue.issue, *word.option);
        for (std::size_t p = 0; p < m_made.asked.size(); ++p)
            if (std::find(m_voting.begin(), m_voting.end(), PartyId(p)) == m_voting.end())
                m_made.asked[p] = {};
        for (const PartyId party : m_voting)
            if (asked(party).empty())
                if (const auto best = m_space.best(party))
                    m_made.asked[party.index()] = best->first;
        for (std::size_t i = 0; i < m_space.issueCount(); ++i)
            if (!commonWord(IssueId(i), m_voting, m_common))
                m_made.open.push_back(IssueId(i));
    }
    /// False where two of them differ; else what they ask for there, if anything, is set in `package`.
    [[nodiscard]] bool commonWord(
        IssueId issue, const std::vector<PartyId>& parties, Package& package) const
    {
        std::optional<OptionId> word;
        for (const PartyId party : parties) {
            const auto option = asked(party).option(issue);
            if (option && word && *option != *word)
                return false;
            if (option)
                word = option;
        }
        if (word)
            package.set(issue, *word);
        return true;
    }

    [[nodiscard]] int support(const Proposal& proposal) const
    {
        return static_cast<int>(std::count_if(m_voting.begin(), m_voting.end(), [&](PartyId party) {
            return proposal.by.party == party
                || proposal.reactions[party.index()] == Reaction::accepted;
        }));
    }
    [[nodiscard]] bool canBeSigned(const Package& package) const
    {
        return !package.empty() && m_space.isLegal(package)
            && (m_scenario.protocol.partialAgreement || m_scenario.isComplete(package));
    }
    [[nodiscard]] bool findMeetingPoint()
    {
        int most = 2;
        for (const Proposal& proposal : m_view.table().proposals) {
            if (!proposal.onTheTable() || !canBeSigned(proposal.package)
                || !holdsAsItStands(m_scenario.ratification, standsOn(proposal.package, {})))
                continue;
            if (const int supporters = support(proposal); supporters >= most) {
                most = supporters;
                m_made.proposal = proposal.id;
                m_made.meetingPoint = proposal.package;
            }
        }
        if (m_made.proposal != ProposalId::none)
            return true;
        auto found = compromise(m_scenario, m_space, m_voting, m_common);
        if (!found) // what they agree about cannot be had together
            found = compromise(m_scenario, m_space, m_voting, {});
        m_made.meetingPoint = found.value_or(Package {});
        return found.has_value();
    }

    /// One option each, to move.
    [[nodiscard]] Result<void> makeStates()
    {
        OptionForm form;
        for (const PartyId party : m_made.deciders) {
            const Party& of = m_scenario.party(party);
            form.deciders.push_back({ of.id, of.name, { { of.id + "-moves", {}, {} } } });
        }
        auto states = statesOf(form);
        if (!states)
            return Unexpected(std::move(states.error()));
        m_made.conflict.deciders = std::move(form.deciders);
        m_made.conflict.states = std::move(states->states);
        m_made.conflict.moves = std::move(states->moves);
        m_made.conflict.statusQuo = StateIndex { 0 };
        m_made.values.resize(m_made.deciders.size());
        return {};
    }

    [[nodiscard]] std::vector<Stand> standsOn(
        const Package& package, const std::vector<PartyId>& holding) const
    {
        std::vector<Stand> stands(m_scenario.parties.size(), Stand::pending);
        for (std::size_t p = 0; p < stands.size(); ++p)
            if (m_scenario.parties[p].votes)
                stands[p] = Stand::refused; // unless it is at the table and says otherwise
        for (const PartyId party : m_voting) {
            const bool holds = std::find(holding.begin(), holding.end(), party) != holding.end();
            if (m_space.acceptable(party, package) && (!holds || grants(package, asked(party))))
                stands[party.index()] = Stand::signed_;
        }
        return stands;
    }
    /// What the others would give way to; empty where those who hold differ.
    [[nodiscard]] Package grantedTo(const std::vector<PartyId>& holding) const
    {
        Package package = m_made.meetingPoint;
        for (std::size_t i = 0; i < m_space.issueCount(); ++i)
            if (!commonWord(IssueId(i), holding, package))
                return {};
        return canBeSigned(package) ? package : Package {};
    }
    void judge(StateIndex state)
    {
        std::vector<PartyId> holding;
        for (std::size_t i = 0; i < m_made.deciders.size(); ++i)
            if ((m_made.conflict.states[state].taken >> i & 1U) == 0)
                holding.push_back(m_made.deciders[i]);
        for (const Package& package : { m_made.meetingPoint, grantedTo(holding) }) {
            if (package.empty())
                continue;
            const std::vector<Stand> stands = standsOn(package, holding);
            if (holdsAsItStands(m_scenario.ratification, stands))
                return settle(package, stands);
        }
        settle({}, std::vector<Stand>(m_scenario.parties.size(), Stand::pending));
    }
    void settle(const Package& package, const std::vector<Stand>& stands)
    {
        const Outcome outcome = package.empty() ? Outcome::impasse
            : m_scenario.isComplete(package)    ? Outcome::agreement
                                                : Outcome::partial;
        m_made.outcomes.push_back(package);
        std::vector<PartyId> signedBy;
        for (std::size_t p = 0; p < stands.size(); ++p)
            if (stands[p] == Stand::signed_)
                signedBy.emplace_back(p);
        m_made.signedBy.push_back(std::move(signedBy));
        for (std::size_t i = 0; i < m_made.deciders.size(); ++i)
            m_made.values[i].push_back(
                worthOf(m_scenario, m_view.state(), outcome, package, stands, m_made.deciders[i]));
    }
    /// States of equal value tie.
    void rank()
    {
        for (const std::vector<Points>& values : m_made.values) {
            std::vector<Points> rungs = values;
            std::sort(rungs.begin(), rungs.end(), std::greater<>());
            rungs.erase(std::unique(rungs.begin(), rungs.end()), rungs.end());
            std::vector<int> ranks;
            for (const Points value : values)
                ranks.push_back(static_cast<int>(
                    std::lower_bound(rungs.begin(), rungs.end(), value, std::greater<>())
                    - rungs.begin()));
            m_made.conflict.ranks.push_back(std::move(ranks));
        }
    }

    const SeatView& m_view;
    const Scenario& m_scenario;
    const PackageSpace& m_space;
    std::vector<PartyId> m_voting; ///< at the table
    Package m_common; ///< what they agree about
    TableConflict m_made;
};

} // namespace

Result<TableConflict> tableConflict(const SeatView& view) { return Derivation(view).make(); }

Result<TableConflict> tableConflict(const Scenario& scenario)
{
    return tableConflict(SeatView(redact(scenario, facilitatorEyes()), facilitatorEyes()));
}

} // namespace pourparler
