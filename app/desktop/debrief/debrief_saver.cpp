#include "app/desktop/debrief/debrief_saver.h"

#include "app/documents/documents.h"

#include <QDir>
#include <QtConcurrentRun>

#include <utility>

namespace pourparler::desktop {

namespace {

Result<QStringList> writePictures(const Story& story, const QString& folder)
{
    QDir().mkpath(folder); // where that cannot be, the first picture says so
    QStringList written;
    for (const Step& step : story.steps) {
        if (!step.picture)
            continue;
        const auto files = document::writeChart(*step.picture, folder);
        if (!files)
            return tl::unexpected(files.error());
        written << *files;
    }
    return written;
}

Result<QStringList> writeOne(DebriefSaver::Kind kind, const SeatView& whole, const Story& story,
    const Reader& reader, const QString& path)
{
    if (kind == DebriefSaver::Kind::pictures)
        return writePictures(story, path);
    const auto done = kind == DebriefSaver::Kind::html
        ? document::writeDebriefHtml(whole, story, reader, path)
        : document::writeDebriefPdf(whole, story, reader, path);
    if (!done)
        return tl::unexpected(done.error());
    return QStringList { path };
}

} // namespace

DebriefSaver::DebriefSaver(QObject* parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const Written written = m_watcher.result();
        if (*written)
            Q_EMIT saved(**written);
        else
            Q_EMIT failed(written->error());
    });
}

DebriefSaver::~DebriefSaver() { m_watcher.waitForFinished(); }

void DebriefSaver::save(Kind kind, std::shared_ptr<const SeatView> whole, const Story& story,
    const Reader& reader, const QString& path)
{
    start([kind, whole = std::move(whole), story, reader, path] {
        return writeOne(kind, *whole, story, reader, path);
    });
}

void DebriefSaver::savePicture(std::shared_ptr<const Chart> chart, const QString& folder)
{
    start([chart = std::move(chart), folder] { return document::writeChart(*chart, folder); });
}

void DebriefSaver::start(std::function<Result<QStringList>()> write)
{
    if (isBusy())
        return;
    m_watcher.setFuture(QtConcurrent::run([write = std::move(write)]() -> Written {
        return std::make_shared<const Result<QStringList>>(write());
    }));
}

} // namespace pourparler::desktop
