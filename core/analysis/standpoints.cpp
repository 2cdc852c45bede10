#include "core/analysis/standpoints.h"

#include <concepts>
#include <span>
#include <type_traits>

namespace pourparler {

namespace {

/// The table as it stood after so many events of the view.
Table tableAt(const SeatView& view, std::size_t events)
{
    State state;
    state.space = view.state().space;
    state.beginning = view.state().beginning;
    state.table = *state.beginning;
    for (const Event& event : view.log().first(events))
        evolve(state, event);
    return std::move(state.table);
}

} // namespace

void Standpoints::read(const SeatView& view)
{
    m_said.assign(view.scenario().parties.size(), {});
    m_lastTurn.clear();
    m_round = 0;
    const std::span<const Event> log = view.log();
    std::size_t lastTurn = 0; // events up to its end
    if (const std::optional<PartyId> me = view.party())
        for (lastTurn = log.size(); lastTurn > 0; --lastTurn)
            if (endsTurnOf(*me, log[lastTurn - 1].body))
                break;
    for (std::size_t i = 0; i < log.size(); ++i) {
        note(log[i]);
        if (i + 1 == lastTurn) // as it stood then, whatever has become of it since
            keepLastTurn(tableAt(view, lastTurn));
    }
}

void Standpoints::take(const SeatView& view, const Event& event)
{
    note(event);
    if (const std::optional<PartyId> me = view.party(); me && endsTurnOf(*me, event.body))
        keepLastTurn(view.table());
}

void Standpoints::note(const Event& event)
{
    if (const auto* began = std::get_if<event::TurnBegan>(&event.body))
        m_round = began->round;
    else if (const auto* proposed = std::get_if<event::Proposed>(&event.body))
        m_said[proposed->by.party.index()].push_back({ proposed->proposal, false, m_round });
    else if (const auto* accepted = std::get_if<event::Accepted>(&event.body))
        m_said[accepted->party.index()].push_back({ accepted->proposal, true, m_round });
}

void Standpoints::keepLastTurn(const Table& table)
{
    m_lastTurn.clear();
    for (std::size_t party = 0; party < m_said.size(); ++party)
        m_lastTurn.push_back(packageOf(table, PartyId(party)));
}

const Standpoints::Said* Standpoints::latest(const Table& table, PartyId party) const
{
    const std::vector<Said>& said = m_said[party.index()];
    for (auto each = said.rbegin(); each != said.rend(); ++each) {
        const Proposal* proposal = table.proposal(each->proposal);
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
    const Said* said = latest(view.table(), party);
    if (!said)
        return {};
    return { said->accepted ? Standpoint::Source::accepted : Standpoint::Source::proposed,
        view.table().proposal(said->proposal)->package.option(issue), said->proposal, said->round };
}

Package Standpoints::packageOf(const Table& table, PartyId party) const
{
    const Said* said = latest(table, party);
    Package package = said ? table.proposal(said->proposal)->package : Package {};
    const Package& agreed = table.agreedBy[party.index()];
    for (std::size_t i = 0; i < maxIssues; ++i)
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
