#include "app/desktop/room/sitting.h"

#include <algorithm>
#include <utility>

namespace pourparler::desktop {

namespace {

std::vector<Viewer> viewersOf(const Scenario& scenario)
{
    std::vector<Viewer> viewers { pourparler::everyone(), facilitatorEyes() };
    for (std::size_t i = 0; i < scenario.parties.size(); ++i)
        viewers.push_back(viewerOf({ PartyId(i), 1 }));
    return viewers;
}

} // namespace

Sitting::Sitting(SealKey key, std::shared_ptr<const Scenario> scenario, QObject* parent)
    : QObject(parent)
    , m_scenario(std::move(scenario))
    , m_host(std::make_unique<Host>(std::move(key), viewersOf(*m_scenario)))
{
    m_since.start();
    m_settling.setSingleShot(true);
    m_settling.setInterval(0);
    connect(&m_settling, &QTimer::timeout, this, &Sitting::settle);
    connect(m_host.get(), &Host::opened, this, &Sitting::open);
    connect(m_host.get(), &Host::eventAppended, this,
        [this](const Viewer& viewer, const auto& event) { take(viewer, *event); });
    connect(m_host.get(), &Host::timeSynchronised, this, [this](qint64 time, bool running) {
        m_time = time;
        m_since.start();
        m_clockRuns = running;
    });
    connect(m_host.get(), &Host::botsBusyChanged, this, [this](bool busy) { m_botsBusy = busy; });
}

Sitting::~Sitting() { m_host.reset(); } // before the views, which its last facts go to

void Sitting::open(const std::vector<std::shared_ptr<const SeatView>>& views)
{
    for (const auto& view : views)
        m_views.push_back(std::make_unique<LiveView>(*view));
    const std::vector<SeatId> seats = people();
    m_shared = seats.size() > 1;
    if (seats.size() == 1)
        m_seated = seats.front();
    m_wanted = wanted();
    Q_EMIT opened();
    Q_EMIT changed();
}

void Sitting::take(const Viewer& viewer, const RedactedEvent& event)
{
    for (const auto& view : m_views)
        if (view->view().viewer() == viewer)
            view->take(event);
    m_settling.start();
}

/// The screen passes on when the one at it has nothing left to do that the table waits for. Who came out of turn stays.
void Sitting::settle()
{
    const std::vector<SeatId> seats = people();
    m_shared = m_shared || seats.size() > 1;
    if (m_seated && !isHeldByPerson(*m_seated))
        m_seated.reset();
    const std::optional<SeatId> now = wanted();
    if (m_shared && m_seated && m_wanted == m_seated && now != m_seated)
        m_seated.reset();
    if (!m_shared && !m_seated && seats.size() == 1)
        m_seated = seats.front();
    m_wanted = now;
    Q_EMIT changed();
}

LiveView& Sitting::of(SeatId seat) { return *m_views[2 + seat.party.index()]; }

bool Sitting::isHeldByPerson(SeatId id) const
{
    const SeatState* seat = everyone().view().room().seat(id);
    return seat && id.number == 1 && seat->holder && seat->holder->kind == Holder::Kind::person;
}

std::vector<SeatId> Sitting::people() const
{
    std::vector<SeatId> seats;
    for (const SeatState& seat : everyone().view().room().seats)
        if (isHeldByPerson(seat.seat))
            seats.push_back(seat.seat);
    return seats;
}

std::optional<SeatId> Sitting::wanted() const
{
    const SeatView& view = everyone().view();
    const Table& table = view.table();
    const auto isDue = [&](SeatId seat) {
        switch (table.phase) {
        case PhaseKind::briefing:
            return !view.room().seat(seat)->ready;
        case PhaseKind::bargaining:
            return table.floor == seat.party;
        case PhaseKind::ratification:
            return view.scenario().party(seat.party).votes
                && table.signing->stands[seat.party.index()] == Stand::pending
                && !view.state().isAway(seat.party);
        case PhaseKind::lobby:
        case PhaseKind::closed:
            break;
        }
        return false;
    };
    if (m_seated && isHeldByPerson(*m_seated) && isDue(*m_seated))
        return m_seated;
    const std::vector<SeatId> seats = people();
    const auto due = std::find_if(seats.begin(), seats.end(), isDue);
    return due == seats.end() ? std::nullopt : std::optional(*due);
}

std::optional<SeatId> Sitting::next() const
{
    const SeatView& view = everyone().view();
    const std::vector<PartyId>& order = view.scenario().protocol.order;
    if (view.table().phase != PhaseKind::bargaining || !view.table().floor)
        return std::nullopt;
    const auto floor = std::find(order.begin(), order.end(), *view.table().floor);
    const auto place = static_cast<std::size_t>(floor - order.begin());
    for (std::size_t step = 1; step < order.size(); ++step) {
        const SeatId seat { order[(place + step) % order.size()], 1 };
        if (isHeldByPerson(seat) && !view.state().isAway(seat.party))
            return seat;
    }
    return std::nullopt;
}

void Sitting::sit(SeatId seat)
{
    m_seated = seat;
    m_wanted = wanted();
    Q_EMIT changed();
}

void Sitting::standUp()
{
    m_seated.reset();
    m_wanted = wanted();
    Q_EMIT changed();
}

} // namespace pourparler::desktop
