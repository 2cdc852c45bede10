#include "app/host/branch_player.h"

#include "core/driver/play_on.h"

#include <QElapsedTimer>
#include <QMetaObject>

namespace pourparler {

namespace {

constexpr qint64 reportEvery = 100; ///< milliseconds

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
        const Error why = contents ? Error {} : contents.error();
        const auto read = contents ? std::make_shared<const RecordContents>(*std::move(contents))
                                   : std::shared_ptr<const RecordContents>();
        QMetaObject::invokeMethod(
            this,
            [this, read, why, stream = branch ? *branch : parent] {
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
    QElapsedTimer sinceReport;
    sinceReport.start();
    const Result<void> played = playOn(**record, [&](std::uint64_t reached) {
        if (sinceReport.elapsed() >= reportEvery) {
            sinceReport.restart();
            QMetaObject::invokeMethod(
                this, [this, own = reached - events] { Q_EMIT progressed(own); },
                Qt::QueuedConnection);
        }
        return !m_stopping;
    });
    if (!played)
        return Unexpected(played.error());
    return branch;
}

} // namespace pourparler
