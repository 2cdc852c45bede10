#include "app/host/host.h"

#include "app/host/host_worker.h"

#include <QRandomGenerator>

#include <algorithm>
#include <span>

namespace pourparler {

Host::Host(SealKey key, std::vector<Viewer> viewers, QObject* parent)
    : QObject(parent)
    , m_worker(new HostWorker(*this, std::move(key), std::move(viewers)))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("host"));
    m_thread.start();
}

Host::~Host()
{
    // Behind everything that has been asked for, such as a draft to be kept on closing. The worker, which closes the
    // record, is deleted on its own thread.
    QMetaObject::invokeMethod(
        m_worker, [thread = &m_thread] { thread->quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

void Host::start(SessionPlan plan)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, plan = std::move(plan)] { worker->start(plan); },
        Qt::QueuedConnection);
}

void Host::resume(const QString& recordPath, StreamId stream)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, recordPath, stream] { worker->resume(recordPath, stream); },
        Qt::QueuedConnection);
}

std::uint64_t Host::submit(const Actor& actor, CommandBody body)
{
    const std::uint64_t number = ++m_last;
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, number, actor, body = std::move(body)] {
            worker->submit(number, actor, body);
        },
        Qt::QueuedConnection);
    return number;
}

void Host::setPace(std::chrono::milliseconds pace)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, pace] { worker->setPace(pace); }, Qt::QueuedConnection);
}

void Host::skipToPeople()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->skipToPeople(); }, Qt::QueuedConnection);
}

Words Host::words(const QString& text)
{
    std::array<quint32, sizeof(Salt) / sizeof(quint32)> random {};
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    Salt salt {};
    const auto bytes = std::as_bytes(std::span(random));
    std::transform(bytes.begin(), bytes.end(), salt.begin(),
        [](std::byte b) { return static_cast<std::uint8_t>(b); });
    return Words(text.toStdString(), salt);
}

} // namespace pourparler
