// One table on this machine: the driver and the record on a thread of their own, so that the window never waits for a
// disk. Used by the desktop program. It must not show State to anybody: what comes out is redacted.
#pragma once

#include "core/base/error.h"
#include "core/record/record.h"
#include "core/record/seal_key.h"
#include "core/scenario/reader.h"
#include "core/session/command.h"
#include "core/view/seat_view.h"

#include <QObject>
#include <QString>
#include <QThread>

#include <chrono>
#include <cstdint>
#include <memory>
#include <vector>

namespace pourparler {

class HostWorker;

/// Who sits where when a session starts.
struct SeatPlan {
    SeatId seat;
    Holder holder;
};

/// What a new session starts with.
struct SessionPlan {
    ScenarioFiles files;
    QString recordPath; ///< must not exist yet
    std::uint64_t seed = 0;
    command::SetUpTable table;
    std::vector<SeatPlan> seats;
    QString createdAt; ///< ISO 8601 with zone
};

/// Lives on the GUI thread. Requests return at once; facts come back as signals, in order.
class Host : public QObject {
    Q_OBJECT

public:
    /// `viewers`: whose eyes are wanted; each gets a view when the session opens and every event after that.
    explicit Host(SealKey key, std::vector<Viewer> viewers, QObject* parent = nullptr);
    /// Waits until the record is closed in good order.
    ~Host() override;

    /// Makes the record, seats everybody, begins the briefing.
    void start(SessionPlan plan);
    /// Goes on with a record, or a branch of it, where it stopped.
    void resume(const QString& recordPath, StreamId stream = StreamId::table1);

    /// Anybody's wish; the time is stamped on arrival. Answered by `granted` or `refused` with the same number.
    std::uint64_t submit(const Actor& actor, CommandBody body);

    /// How long a bot waits before it does something, so that people can follow. 0: at once.
    void setPace(std::chrono::milliseconds pace);
    /// Bots hurry until a person has something to do.
    void skipToPeople();

    /// Salt for a person's words, from the system.
    [[nodiscard]] static Words words(const QString& text);

Q_SIGNALS:
    /// A session is open; one view a viewer, with everything so far.
    void opened(const std::vector<std::shared_ptr<const pourparler::SeatView>>& views);
    void eventAppended(const pourparler::Viewer& viewer,
        const std::shared_ptr<const pourparler::RedactedEvent>& event);
    void granted(std::uint64_t number);
    void refused(std::uint64_t number, const pourparler::Error& why);
    /// Opening or writing failed; the session has stopped, everything told so far is in the record.
    void failed(const pourparler::Error& why);
    /// Bots have something to do, and it is not a person's turn: `skipToPeople` is of use.
    void botsBusyChanged(bool busy);
    /// Session time now, for clocks on the screen; sent with every change of the deadline.
    void timeSynchronised(qint64 sessionTime, bool running);

private:
    friend class HostWorker;

    QThread m_thread;
    HostWorker* m_worker = nullptr; ///< lives on m_thread, which deletes it
    std::uint64_t m_last = 0;
};

} // namespace pourparler
