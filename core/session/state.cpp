#include "core/session/state.h"

#include "core/session/session.h"

namespace pourparler {

std::vector<SeatId> seatsOf(const Scenario& scenario)
{
    std::vector<SeatId> seats;
    for (std::size_t party = 0; party < scenario.parties.size(); ++party)
        for (int number = 1; number <= scenario.parties[party].seats; ++number)
            seats.push_back({ PartyId(party), static_cast<std::uint8_t>(number) });
    return seats;
}

State initialState(const Scenario& scenario)
{
    State state;
    state.space = std::make_shared<const PackageSpace>(scenario, termsOf(scenario));
    for (const SeatId seat : seatsOf(scenario))
        state.room.seats.push_back({ seat, {}, {}, false, {}, {}, {}, {}, {} });
    state.table.rounds = scenario.protocol.rounds;
    state.table.turnSeconds = scenario.protocol.turnSeconds;
    state.table.briefingSeconds = scenario.protocol.briefingSeconds;
    state.table.signingSeconds = scenario.protocol.signingSeconds;
    state.table.agreedBy.resize(scenario.parties.size());
    state.table.away.resize(scenario.parties.size());
    state.beginning = std::make_shared<const Table>(state.table);
    return state;
}

const SeatState* Room::seat(SeatId id) const
{
    for (const SeatState& seat : seats)
        if (seat.seat == id)
            return &seat;
    return nullptr;
}

const Proposal* Table::proposal(ProposalId id) const
{
    const auto number = static_cast<std::size_t>(id);
    return number >= 1 && number <= proposals.size() ? &proposals[number - 1] : nullptr;
}

/// One after the other: a long chain of destructors calling each other would exhaust the stack.
Past::~Past()
{
    std::shared_ptr<const Past> next = std::move(before);
    while (next && next.use_count() == 1) {
        std::shared_ptr<const Past> earlier = std::move(next->before);
        next = std::move(earlier);
    }
}

const Past* pastEvent(const State& state, std::uint64_t number)
{
    const Past* past = state.past.get();
    while (past && past->number > number)
        past = past->before.get();
    return past && past->number == number ? past : nullptr;
}

bool operator==(const Table& a, const Table& b)
{
    const bool sameDisclosure = a.disclosed == b.disclosed
        || (a.disclosed && b.disclosed && *a.disclosed == *b.disclosed);
    return a.phase == b.phase && a.rounds == b.rounds && a.turnSeconds == b.turnSeconds
        && a.briefingSeconds == b.briefingSeconds && a.signingSeconds == b.signingSeconds
        && a.extendedRound == b.extendedRound && a.extraSeconds == b.extraSeconds
        && a.brokenOff == b.brokenOff && a.round == b.round && a.floor == b.floor && a.now == b.now
        && a.deadline == b.deadline && a.paused == b.paused && a.pausedAt == b.pausedAt
        && a.proposals == b.proposals && a.agreedBy == b.agreedBy && a.tentative == b.tentative
        && a.away == b.away && a.signing == b.signing && a.outcome == b.outcome
        && a.agreement == b.agreement && a.disclosure == b.disclosure && sameDisclosure;
}

bool operator==(const State& a, const State& b)
{
    return a.room == b.room && a.table == b.table && a.publicEvents == b.publicEvents
        && a.rewinds == b.rewinds && (a.space == b.space || a.space->terms() == b.space->terms());
}

} // namespace pourparler
