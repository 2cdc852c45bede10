// The side of the host that runs on its own thread: owns record and driver, lets bots act in time, sends clock commands
// when they are due. Only host.cpp uses it.
#pragma once

#include "app/host/host.h"
#include "core/driver/driver.h"
#include "core/record/record.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace pourparler {

class HostWorker : public QObject {
    Q_OBJECT

public:
    HostWorker(Host& host, SealKey key, std::vector<Viewer> viewers);

    void start(const SessionPlan& plan);
    void resume(const QString& path, StreamId stream);
    void submit(std::uint64_t number, const Actor& actor, const CommandBody& body);
    void setPace(std::chrono::milliseconds pace);
    void skipToPeople();

private:
    /// Runs `fact` on the host's thread, behind everything told before.
    template <class Fact>
    void tell(Fact fact)
    {
        QMetaObject::invokeMethod(&m_host, std::move(fact), Qt::QueuedConnection);
    }
    void open(std::unique_ptr<Record> record);
    void announce();
    [[nodiscard]] SessionTime now() const;
    void fail(const Error& why);
    /// After anything happened: when does the clock speak next, which bot next?
    void schedule();
    void letBotAct();
    void letClockSpeak();

    Host& m_host;
    SealKey m_key;
    std::vector<Viewer> m_viewers;
    std::unique_ptr<Record> m_record;
    std::unique_ptr<Driver> m_driver; ///< after the record: it writes into its journal
    QElapsedTimer m_elapsed;
    SessionTime m_before = 0; ///< session time when m_elapsed was started
    QTimer m_clock;
    QTimer m_bots;
    std::chrono::milliseconds m_pace { 900 };
    std::optional<SeatId> m_speaking; ///< the bot that acted last
    bool m_hurry = false;
    bool m_busy = false;
};

} // namespace pourparler
