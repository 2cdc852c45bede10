#include "core/driver/driver.h"

#include "core/agents/reason_codes.h"
#include "core/session/refusal.h"
#include "core/session/session.h"

#include <algorithm>
#include <deque>
#include <exception>
#include <map>
#include <string>
#include <utility>

namespace pourparler {

namespace {

/// A stream of draws for every seat of a table.
std::uint64_t streamOf(SeatId seat)
{
    return std::uint64_t { seat.party.value } * 256U + seat.number;
}

bool isRefusal(const Error& error)
{
    return std::find(refusal::all.begin(), refusal::all.end(), error.code) != refusal::all.end();
}

/// What a bot does when what it wished cannot be done: whatever ends its turn without saying anything.
CommandBody wayOut(PhaseKind phase)
{
    if (phase == PhaseKind::briefing)
        return command::Ready {};
    if (phase == PhaseKind::ratification)
        return command::Refuse {};
    return command::Pass {};
}

} // namespace

struct Driver::Impl {
    /// Somebody whose eyes matter: what they have seen and who wants to hear of it.
    struct Watched {
        Viewer viewer;
        SeatView view;
        std::vector<Deliver> deliver;
    };
    struct Delivery {
        std::size_t watched = 0;
        RedactedEvent event;
    };

    std::shared_ptr<const Scenario> scenario;
    std::uint64_t seed = 0;
    Journal& journal;
    FindAgent findAgent;
    State state;
    Events events; ///< all of them, for those who begin to watch later
    std::size_t turnStart = 0; ///< position in `events` at which the floor or the text last changed
    std::deque<Watched> watched; ///< a deque, so that views stay where they are
    std::deque<Delivery> undelivered;
    bool delivering = false;
    std::map<std::string, std::unique_ptr<Agent>, std::less<>> agents;

    Watched& watchedBy(const Viewer& viewer)
    {
        for (Watched& one : watched)
            if (one.viewer == viewer)
                return one;
        Watched& one = watched.emplace_back(
            Watched { viewer, SeatView(redact(*scenario, viewer), viewer), {} });
        for (const Event& event : events)
            if (const auto seen = redact(event, viewer))
                one.view.take(*seen);
        return one;
    }

    /// Facts: folded, and every view brought up to date before anybody hears of the first of them.
    void take(std::span<const Event> facts)
    {
        for (const Event& event : facts) {
            if (std::holds_alternative<event::TurnBegan>(event.body)
                || std::holds_alternative<event::SigningCalled>(event.body)
                || std::holds_alternative<event::Rewound>(event.body))
                turnStart = events.size();
            evolve(state, event);
            events.push_back(event);
            for (std::size_t i = 0; i < watched.size(); ++i) {
                auto seen = redact(event, watched[i].viewer);
                if (!seen)
                    continue;
                watched[i].view.take(*seen);
                if (!watched[i].deliver.empty())
                    undelivered.push_back({ i, std::move(*seen) });
            }
        }
    }

    /// A callback that submits finds `delivering` set: its own events queue up behind those of the loop below.
    void deliverAll()
    {
        if (delivering)
            return;
        delivering = true;
        std::exception_ptr thrown;
        while (!undelivered.empty()) {
            const Delivery delivery = std::move(undelivered.front());
            undelivered.pop_front();
            const std::size_t listeners = watched[delivery.watched].deliver.size();
            for (std::size_t i = 0; i < listeners; ++i) {
                try {
                    const Deliver deliver = watched[delivery.watched].deliver[i];
                    deliver(delivery.event);
                } catch (...) {
                    if (!thrown)
                        thrown = std::current_exception();
                }
            }
        }
        delivering = false;
        if (thrown)
            std::rethrow_exception(thrown);
    }

    Result<void> perform(const Command& command)
    {
        const Result<Events> decided = decide(*scenario, state, command);
        if (!decided)
            return Unexpected(decided.error());
        if (Result<void> kept = journal.append(*decided); !kept)
            return kept;
        take(*decided);
        deliverAll();
        return {};
    }

    [[nodiscard]] std::optional<SessionTime> deadline() const
    {
        const Table& table = state.table;
        if (table.paused || table.deadline == noDeadline || table.phase == PhaseKind::closed)
            return std::nullopt;
        return table.deadline;
    }

    Result<void> advance(SessionTime now)
    {
        for (auto due = deadline(); due && *due <= now; due = deadline()) {
            // Never before what has happened: a deadline may have been let pass while nobody told the time.
            const SessionTime at = std::max(*due, state.table.now);
            if (Result<void> done
                = perform({ theClock(), at, command::ClockReached {}, std::nullopt });
                !done)
                return done;
        }
        return {};
    }

    [[nodiscard]] bool hasSomethingToDo(const SeatState& seat) const
    {
        const Table& table = state.table;
        if (!seat.holder || seat.holder->kind != Holder::Kind::bot || table.paused)
            return false;
        const PartyId party = seat.seat.party;
        switch (table.phase) {
        case PhaseKind::briefing:
            return !seat.ready;
        case PhaseKind::bargaining:
            return seat.seat.number == 1 && table.floor == party && !state.isAway(party);
        case PhaseKind::ratification:
            return seat.seat.number == 1 && scenario->party(party).votes && !state.isAway(party)
                && table.signing && table.signing->stands[party.index()] == Stand::pending;
        case PhaseKind::lobby:
        case PhaseKind::closed:
            return false;
        }
        return false;
    }

    const Agent& agentOf(const SeatState& seat)
    {
        const std::string name = seat.holder->agent;
        const auto known = agents.find(name);
        if (known != agents.end())
            return *known->second;
        std::unique_ptr<Agent> agent = findAgent(name);
        if (agent)
            return *agents.emplace(name, std::move(agent)).first->second;
        // A record may name an agent that this version does not have.
        const std::string other(defaultAgentFor(scenario->party(seat.seat.party)));
        auto& found = agents[other];
        if (!found)
            found = findAgent(other);
        if (!found)
            found = makeAgent(other);
        return *found;
    }

    /// More intents than any agent can have in one turn; one that does not come to an end is cut short.
    [[nodiscard]] bool hasSaidEnough(SeatId seat) const
    {
        const std::size_t most = 64 + 4 * (scenario->issues.size() + state.table.proposals.size());
        const auto own = [seat](const Event& event) {
            const auto* given = std::get_if<event::ReasonGiven>(&event.body);
            return given != nullptr && given->seat == seat;
        };
        const auto begin = events.begin() + static_cast<std::ptrdiff_t>(turnStart);
        return static_cast<std::size_t>(std::count_if(begin, events.end(), own)) > most;
    }
};

Driver::Driver(std::shared_ptr<const Scenario> scenario, std::uint64_t seed, Journal& journal,
    FindAgent findAgent)
    : m(std::unique_ptr<Impl>(new Impl { scenario, seed, journal, std::move(findAgent),
        initialState(*scenario), {}, 0, {}, {}, false, {} }))
{
}

Driver::~Driver() = default;

void Driver::restore(std::span<const Event> events)
{
    m->take(events);
    m->deliverAll();
}

Result<void> Driver::submit(const Command& command)
{
    if (Result<void> done = m->advance(command.at); !done)
        return done;
    return m->perform(command);
}

Result<void> Driver::advanceTo(SessionTime now) { return m->advance(now); }

std::optional<SessionTime> Driver::nextDeadline() const { return m->deadline(); }

std::optional<SeatId> Driver::waitingAgent() const
{
    for (const SeatState& seat : m->state.room.seats)
        if (m->hasSomethingToDo(seat))
            return seat.seat;
    return std::nullopt;
}

Result<void> Driver::letAgentAct(SeatId seat, SessionTime now)
{
    if (Result<void> done = m->advance(now); !done)
        return done;
    const SeatState* held = m->state.room.seat(seat);
    if (!held || !m->hasSomethingToDo(*held))
        return {};

    Error refused;
    if (!m->hasSaidEnough(seat)) {
        const Agent& agent = m->agentOf(*held);
        Intent intent
            = agent.choose(view(viewerOf(seat)), Draw(m->seed, streamOf(seat), eventCount()));
        Result<void> done
            = m->perform({ actorOf(seat), now, std::move(intent.body), std::move(intent.reason) });
        if (done || !isRefusal(done.error()))
            return done;
        refused = done.error();
    }
    Reason reason { std::string(reason_code::wishRefused),
        { textArgument(std::string(refused.code)) } };
    return m->perform({ actorOf(seat), now, wayOut(m->state.table.phase), std::move(reason) });
}

Result<void> Driver::letAgentsAct(SessionTime now)
{
    if (Result<void> done = m->advance(now); !done)
        return done;
    while (const auto seat = waitingAgent())
        if (Result<void> done = letAgentAct(*seat, now); !done)
            return done;
    return {};
}

void Driver::watch(const Viewer& viewer, Deliver deliver)
{
    m->watchedBy(viewer).deliver.push_back(std::move(deliver));
}

const SeatView& Driver::view(const Viewer& viewer) { return m->watchedBy(viewer).view; }

std::uint64_t Driver::eventCount() const { return m->events.size(); }

} // namespace pourparler
