// Writes a debrief and its pictures to files without keeping the window waiting. Used by the debrief page.
// Must not choose where.
#pragma once

#include "app/debrief/story.h"
#include "core/base/error.h"
#include "core/base/result.h"

#include <QFutureWatcher>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace pourparler::desktop {

class DebriefSaver : public QObject {
    Q_OBJECT

public:
    explicit DebriefSaver(QObject* parent = nullptr);
    /// Waits for what is being written.
    ~DebriefSaver() override;

    enum class Kind { html, pdf, pictures };
    /// `path`: the file, or for pictures the folder. While one is being written nothing else is begun.
    void save(Kind kind, std::shared_ptr<const SeatView> whole, const Story& story,
        const Reader& reader, const QString& path);
    /// One picture with its numbers.
    void savePicture(std::shared_ptr<const Chart> chart, const QString& folder);
    [[nodiscard]] bool isBusy() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    /// The files that were written.
    void saved(const QStringList& files);
    void failed(const pourparler::Error& why);

private:
    using Written = std::shared_ptr<const Result<QStringList>>;
    void start(std::function<Result<QStringList>()> write);

    QFutureWatcher<Written> m_watcher;
};

} // namespace pourparler::desktop
