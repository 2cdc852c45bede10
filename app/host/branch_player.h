// "What if", played to its end by bots: makes a branch of a record, seats bots for everybody, and plays, on a thread of
// its own. Used by the replay page. Must not show State to anybody: what comes out is the record, read again.
#pragma once

#include "core/base/error.h"
#include "core/record/record.h"
#include "core/record/seal_key.h"

#include <QObject>
#include <QString>
#include <QThread>

#include <atomic>
#include <memory>

namespace pourparler {

/// Lives on the GUI thread; one branch at a time.
class BranchPlayer : public QObject {
    Q_OBJECT

public:
    explicit BranchPlayer(QObject* parent = nullptr);
    /// Stops, and waits until the record is closed in good order.
    ~BranchPlayer() override;

    [[nodiscard]] bool isPlaying() const { return m_thread != nullptr; }
    /// `events`: of `parent`, with which the branch begins. Does nothing while another is being played.
    void play(const QString& record, const SealKey& key, StreamId parent, std::uint64_t events);
    /// What has been played until then stays in the record, as a branch that can be gone on with.
    void stop() { m_stopping = true; }

Q_SIGNALS:
    /// How many events the branch has of its own so far.
    void progressed(quint64 events);
    /// The record with the branch in it, and which it is.
    void finished(pourparler::StreamId branch,
        const std::shared_ptr<const pourparler::RecordContents>& contents);
    void failed(const pourparler::Error& why);

private:
    [[nodiscard]] Result<StreamId> run(
        const std::string& record, const SealKey& key, StreamId parent, std::uint64_t events);

    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_stopping = false;
};

} // namespace pourparler
