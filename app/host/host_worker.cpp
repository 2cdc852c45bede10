#include "app/host/host_worker.h"

#include "core/base/version.h"
#include "core/session/refusal.h"

#include <algorithm>
#include <span>
#include <utility>

namespace pourparler {

namespace {

/// Keeps what a driver decides, to go into a record all at once.
class SetUpJournal final : public Journal {
public:
    Result<void> append(std::span<const Event> events) override
    {
        m_events.insert(m_events.end(), events.begin(), events.end());
        return {};
    }
    Digest head() const override { return {}; }
    [[nodiscard]] const Events& events() const { return m_events; }

private:
    Events m_events;
};

/// From the empty table to the briefing: decided before there is a record, so that none is ever left half set up.
/// Nothing where the files are no scenario; making the record says so.
Result<Events> setUpOf(const SessionPlan& plan)
{
    Reading reading = readScenario(plan.files);
    if (!reading.scenario)
        return Events {};
    SetUpJournal journal;
    Driver driver(
        std::make_shared<const Scenario>(*std::move(reading.scenario)), plan.seed, journal);
    std::vector<CommandBody> commands { plan.table };
    for (const SeatPlan& seat : plan.seats)
        commands.emplace_back(command::TakeSeat { seat.seat, seat.holder });
    commands.emplace_back(command::BeginBriefing {});
    for (CommandBody& body : commands)
        if (auto done = driver.submit({ facilitator(), 0, std::move(body), {} }); !done)
            return Unexpected(std::move(done.error()));
    return journal.events();
}

} // namespace

HostWorker::HostWorker(Host& host, SealKey key, std::vector<Viewer> viewers)
    : m_host(host)
    , m_key(std::move(key))
    , m_viewers(std::move(viewers))
    , m_clock(this)
    , m_bots(this)
{
    m_clock.setSingleShot(true);
    m_clock.setTimerType(Qt::PreciseTimer);
    m_bots.setSingleShot(true);
    connect(&m_clock, &QTimer::timeout, this, &HostWorker::letClockSpeak);
    connect(&m_bots, &QTimer::timeout, this, &HostWorker::letBotAct);
}

void HostWorker::start(const SessionPlan& plan)
{
    const RecordHeader header { { plan.seed, 1 }, plan.createdAt.toStdString(),
        "pourparler " POURPARLER_VERSION };
    const auto beginning = setUpOf(plan);
    if (!beginning)
        return fail(beginning.error());
    auto record
        = Record::create(plan.recordPath.toStdString(), plan.files, header, m_key, *beginning);
    if (!record)
        return fail(record.error());
    open(*std::move(record));
    announce();
}

void HostWorker::resume(const QString& path, StreamId stream)
{
    auto record = Record::open(path.toStdString(), m_key, stream);
    if (!record)
        return fail(record.error());
    open(*std::move(record));
    announce();
}

void HostWorker::open(std::unique_ptr<Record> record)
{
    m_record = std::move(record);
    const std::shared_ptr<const Scenario> scenario(
        std::shared_ptr<const void>(), &m_record->scenario());
    m_driver
        = std::make_unique<Driver>(scenario, m_record->header().table.seed, m_record->journal());
    const Events& events = m_record->events();
    m_driver->restore(events);
    m_before = events.empty() ? 0 : events.back().at;
    m_elapsed.start();
}

/// From here on the viewers are told: first everything so far, then each event.
void HostWorker::announce()
{
    std::vector<std::shared_ptr<const SeatView>> views;
    for (const Viewer& viewer : m_viewers)
        views.push_back(std::make_shared<const SeatView>(m_driver->view(viewer)));
    tell([host = &m_host, views] { Q_EMIT host->opened(views); });
    for (const Viewer& viewer : m_viewers)
        m_driver->watch(viewer, [this, viewer](const RedactedEvent& event) {
            tell([host = &m_host, viewer, event = std::make_shared<const RedactedEvent>(event)] {
                Q_EMIT host->eventAppended(viewer, event);
            });
        });
    schedule();
}

SessionTime HostWorker::now() const { return m_before + m_elapsed.elapsed(); }

void HostWorker::fail(const Error& why)
{
    m_clock.stop();
    m_bots.stop();
    m_driver.reset();
    m_record.reset();
    tell([host = &m_host, why] { Q_EMIT host->failed(why); });
}

void HostWorker::submit(std::uint64_t number, const Actor& actor, const CommandBody& body)
{
    if (!m_driver)
        return;
    const auto result = m_driver->submit({ actor, now(), body, {} });
    if (result) {
        m_speaking.reset(); // a person has spoken in between
        tell([host = &m_host, number] { Q_EMIT host->granted(number); });
        schedule();
        return;
    }
    const Error& why = result.error();
    if (std::find(refusal::all.begin(), refusal::all.end(), why.code) == refusal::all.end())
        return fail(why);
    tell([host = &m_host, number, why] { Q_EMIT host->refused(number, why); });
    schedule();
}

void HostWorker::setPace(std::chrono::milliseconds pace)
{
    m_pace = pace;
    m_bots.stop();
    schedule();
}

void HostWorker::skipToPeople()
{
    m_hurry = true;
    m_bots.stop();
    schedule();
}

void HostWorker::schedule()
{
    if (!m_driver)
        return;
    const std::optional<SeatId> bot = m_driver->waitingAgent();
    if (bot && !m_bots.isActive()) {
        const bool reading = m_driver->view(everyone()).table().phase == PhaseKind::briefing;
        // One who has begun to speak goes on more quickly: only who speaks next is worth a pause.
        const std::chrono::milliseconds pause = bot == m_speaking ? m_pace / 3 : m_pace;
        m_bots.start(m_hurry || reading ? std::chrono::milliseconds(0) : pause);
    }
    if (!bot)
        m_hurry = false;
    if (m_busy != bot.has_value()) {
        m_busy = bot.has_value();
        tell([host = &m_host, busy = m_busy] { Q_EMIT host->botsBusyChanged(busy); });
    }

    m_clock.stop();
    const std::optional<SessionTime> deadline = m_driver->nextDeadline();
    const SessionTime time = now();
    if (deadline)
        m_clock.start(std::chrono::milliseconds(std::max<SessionTime>(0, *deadline - time)));
    tell([host = &m_host, time, running = deadline.has_value()] {
        Q_EMIT host->timeSynchronised(time, running);
    });
}

void HostWorker::letBotAct()
{
    if (!m_driver)
        return;
    m_speaking = m_driver->waitingAgent();
    if (m_speaking)
        if (const auto result = m_driver->letAgentAct(*m_speaking, now()); !result)
            return fail(result.error());
    schedule();
}

void HostWorker::letClockSpeak()
{
    if (!m_driver)
        return;
    if (const auto result = m_driver->advanceTo(now()); !result)
        return fail(result.error());
    schedule();
}

} // namespace pourparler
