#include "core/analysis/standpoints.h"

#include <concepts>
#include <type_traits>

namespace pourparler {

void Standpoints::read(const SeatView& view)
{
    m_said.assign(view.scenario().parties.size(), {});
    m_lastTurn.clear();
    for (const Event& event : view.log())
        take(view, event);
}

void Standpoints::take(const SeatView& view, const Event& event)
{
    if (const auto* proposed = std::get_if<event::Proposed>(&event.body)) {
        const Proposal* proposal = view.table().proposal(proposed->proposal);
        m_said[proposed->by.party.index()].push_back(
            { proposed->proposal, false, proposal ? proposal->round : 0 });
    } else if (const auto* accepted = std::get_if<event::Accepted>(&event.body)) {
        m_said[accepted->party.index()].push_back({ accepted->proposal, true, view.table().round });
    }
    const std::optional<PartyId> me = view.party();
    if (!me || !endsTurnOf(*me, event.body))
        return;
    m_lastTurn.clear();
    for (std::size_t party = 0; party < m_said.size(); ++party)
        m_lastTurn.push_back(packageOf(view, PartyId(party)));
}

const Standpoints::Said* Standpoints::latest(const SeatView& view, PartyId party) const
{
    const std::vector<Said>& said = m_said[party.index()];
    for (auto each = said.rbegin(); each != said.rend(); ++each) {
        const Proposal* proposal = view.table().proposal(each->proposal);
        if (!proposal || proposal->withdrawn || proposal->takenBack)
            continue;
        if (!each->accepted || proposal->reactions[party.index()] == Reaction::accepted)
            return &*each;
    }
    return nullptr;
}

Standpoint Standpoints::of(const SeatView& view, PartyId party, IssueId issue) const
{
    if (const auto agreed = view.table().agreedBy[party.index()].option(issue))
        return { Standpoint::Source::agreed, agreed, ProposalId::none, 0 };
    const Said* said = latest(view, party);
    if (!said)
        return {};
    return { said->accepted ? Standpoint::Source::accepted : Standpoint::Source::proposed,
        view.table().proposal(said->proposal)->package.option(issue), said->proposal, said->round };
}

Package Standpoints::packageOf(const SeatView& view, PartyId party) const
{
    const Said* said = latest(view, party);
    Package package = said ? view.table().proposal(said->proposal)->package : Package {};
    const Package& agreed = view.table().agreedBy[party.index()];
    for (std::size_t i = 0; i < view.scenario().issues.size(); ++i)
        if (const auto option = agreed.option(IssueId(i)))
            package.set(IssueId(i), *option);
    return package;
}

std::optional<OptionId> Standpoints::atLastTurn(PartyId party, IssueId issue) const
{
    if (m_lastTurn.empty())
        return std::nullopt;
    return m_lastTurn[party.index()].option(issue);
}

bool Standpoints::hasMoved(const SeatView& view, PartyId party, IssueId issue) const
{
    if (m_lastTurn.empty() || view.party() == party)
        return false;
    return of(view, party, issue).option != atLastTurn(party, issue);
}

std::optional<PartyId> partyOf(const EventBody& body)
{
    return std::visit(
        [](const auto& event) -> std::optional<PartyId> {
            if constexpr (requires {
                              {
                                  event.party
                                  } -> std::convertible_to<PartyId>;
                          })
                return event.party;
            else if constexpr (requires { event.by.party; })
                return event.by.party;
            else if constexpr (requires { event.seat.party; })
                return event.seat.party;
            else
                return std::nullopt;
        },
        body);
}

bool endsTurnOf(PartyId party, const EventBody& body)
{
    const bool ends = std::holds_alternative<event::Proposed>(body)
        || std::holds_alternative<event::Passed>(body)
        || std::holds_alternative<event::TurnTimedOut>(body)
        || std::holds_alternative<event::TurnSkipped>(body)
        || std::holds_alternative<event::SigningCalled>(body);
    return ends && partyOf(body) == party;
}

} // namespace pourparler
