#include "app/host/branch_player.h"

#include "core/driver/driver.h"
#include "core/driver/play.h"

#include <QElapsedTimer>
#include <QMetaObject>

namespace pourparler {

namespace {

constexpr qint64 reportEvery = 100; ///< milliseconds

/// Bots on all spokespersons' seats, and the talks under way.
Result<void> seatBots(Driver& driver, const Scenario& scenario)
{
    const SeatView& view = driver.view(facilitatorEyes());
    const auto wish = [&](CommandBody body) {
        return driver.submit({ facilitator(), view.table().now, std::move(body), {} });
    };
    for (std::size_t i = 0; i < scenario.parties.size(); ++i) {
        const SeatId seat { PartyId(i), 1 };
        const SeatState* state = view.room().seat(seat);
        if (state && state->holder && state->holder->kind == Holder::Kind::bot)
            continue;
        Holder bot;
        bot.kind = Holder::Kind::bot;
        bot.agent = defaultAgentFor(scenario.parties[i]);
        if (Result<void> done = wish(command::TakeSeat { seat, bot }); !done)
            return done;
    }
    return view.table().paused ? wish(command::Resume {}) : Result<void>();
}

} // namespace

BranchPlayer::BranchPlayer(QObject* parent)
    : QObject(parent)
{
}

BranchPlayer::~BranchPlayer()
{
    stop();
    if (m_thread)
        m_thread->wait();
}

void BranchPlayer::play(
    const QString& record, const SealKey& key, StreamId parent, std::uint64_t events)
{
    if (m_thread)
        return;
    m_stopping = false;
    m_thread.reset(QThread::create([this, path = record.toStdString(), key, parent, events] {
        const Result<StreamId> branch = run(path, key, parent, events);
        Result<RecordContents> contents
            = branch ? readRecord(path) : Result<RecordContents>(Unexpected(branch.error()));
        const auto read = contents ? std::make_shared<const RecordContents>(*std::move(contents))
                                   : std::shared_ptr<const RecordContents>();
        QMetaObject::invokeMethod(
            this,
            [this, read, stream = branch ? *branch : parent,
                why = read ? Error {} : contents.error()] {
                m_thread->wait();
                m_thread.reset();
                if (read)
                    Q_EMIT finished(stream, read);
                else
                    Q_EMIT failed(why);
            },
            Qt::QueuedConnection);
    }));
    m_thread->start();
}

/// On the thread.
Result<StreamId> BranchPlayer::run(
    const std::string& path, const SealKey& key, StreamId parent, std::uint64_t events)
{
    const Result<StreamId> branch = Record::branch(path, key, parent, events);
    if (!branch)
        return branch;
    auto record = Record::open(path, key, *branch);
    if (!record)
        return Unexpected(record.error());
    const std::shared_ptr<const Scenario> scenario(
        std::shared_ptr<const void>(), &(*record)->scenario());
    // Bots draw by the seed and the number of events: another seed a branch, or all of them would play the same.
    const std::uint64_t seed = (*record)->header().table.seed + static_cast<std::uint64_t>(*branch);
    Driver driver(scenario, seed, (*record)->journal());
    driver.restore((*record)->events());
    if (const Result<void> seated = seatBots(driver, *scenario); !seated)
        return Unexpected(seated.error());
    QElapsedTimer sinceReport;
    sinceReport.start();
    while (!m_stopping) {
        const Result<bool> stepped = playStep(driver, seed);
        if (!stepped)
            return Unexpected(stepped.error());
        if (!*stepped)
            break;
        if (sinceReport.elapsed() < reportEvery)
            continue;
        sinceReport.restart();
        const quint64 own = driver.eventCount() - events;
        QMetaObject::invokeMethod(
            this, [this, own] { Q_EMIT progressed(own); }, Qt::QueuedConnection);
    }
    return branch;
}

} // namespace pourparler
