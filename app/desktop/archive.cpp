#include "app/desktop/archive.h"

#include "app/desktop/components/reader_here.h"
#include "app/desktop/debrief/debrief_page.h"
#include "app/desktop/main_window.h"
#include "app/desktop/records/records_page.h"
#include "app/desktop/replay/replay_page.h"
#include "app/desktop/theme/theme.h"
#include "app/documents/documents.h"
#include "app/documents/research.h"
#include "app/host/amendment.h"
#include "app/host/host.h"
#include "app/text/fill.h"
#include "core/record/error_codes.h"
#include "core/view/replay.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QtConcurrent>

namespace pourparler::desktop {

using namespace Qt::StringLiterals;

namespace {

std::string native(const QString& path) { return QFile::encodeName(path).toStdString(); }

/// The debrief of the table for everybody, without names of files to choose: the page of the debrief has more to offer.
Result<QStringList> writeDebrief(const QString& record, const Reader& reader, const QString& folder,
    bool pdf, const DealAnalysis& analysis)
{
    const auto contents = readRecord(native(record));
    if (!contents)
        return Unexpected(contents.error());
    const Replay replay(contents->scenario, contents->events, everyone());
    return document::writeDebrief(replay.whole(), reader, folder, pdf, StreamId::table1, analysis);
}

Result<QStringList> writePaper(const QString& record, const Reader& reader, const QString& folder)
{
    const auto contents = readRecord(native(record));
    if (!contents)
        return Unexpected(contents.error());
    return document::writeAllPaper(contents->scenario, reader, folder);
}

Result<QStringList> writeResearch(const QString& record, const QString& folder)
{
    auto written = document::writeResearch({ record }, folder);
    if (!written)
        return Unexpected(written.error());
    return written->files;
}

} // namespace

Archive::Archive(
    const Theme& theme, MainWindow& window, Projector& projector, Library library, QObject* parent)
    : QObject(parent)
    , m_theme(theme)
    , m_window(window)
    , m_library(std::move(library))
    , m_records(new RecordsPage(theme, m_library))
    , m_replay(new ReplayPage(theme))
    , m_debrief(new DebriefPage(theme, projector))
{
    for (QWidget* page : std::initializer_list<QWidget*> { m_records, m_replay, m_debrief })
        window.addPage(page);
    connectRecords();
    connectReplay();
    connectDebrief();
    connect(&m_writing, &QFutureWatcher<Written>::finished, this, [this] {
        const Written written = m_writing.result();
        if (!*written)
            Q_EMIT failed(written->error());
        else
            reportWritten(**written);
    });
}

Archive::~Archive() { m_writing.waitForFinished(); }

void Archive::setDealAnalysis(const DealAnalysis& analysis)
{
    m_analysis = analysis;
    m_replay->setDealAnalysis(analysis);
    m_debrief->setDealAnalysis(analysis);
}

void Archive::connectRecords()
{
    connect(m_records, &RecordsPage::openRequested, this,
        [this](const QString& path) { showReplay(path, StreamId::table1, everyone()); });
    connect(m_records, &RecordsPage::debriefRequested, this,
        [this](const QString& path) { showDebrief(path, StreamId::table1, everyone()); });
    connect(m_records, &RecordsPage::resumeRequested, this, &Archive::resume);
    connect(m_records, &RecordsPage::exportRequested, this, &Archive::exportRecord);
    connect(m_records, &RecordsPage::recordRenamed, &m_window, &MainWindow::renameRecent);
    connect(m_records, &RecordsPage::startRequested, this, [this] {
        if (m_underWay.isEmpty())
            Q_EMIT startRequested();
        else
            resume(m_underWay);
    });
}

void Archive::setUnderWay(const QString& record, StreamId stream)
{
    m_underWay = record;
    m_underWayStream = stream;
    m_records->setUnderWay(record);
}

bool Archive::isUnderWay(const QString& record) const
{
    return !m_underWay.isEmpty() && QFileInfo(record) == QFileInfo(m_underWay);
}

void Archive::resume(const QString& record)
{
    const StreamId stream = isUnderWay(record) ? m_underWayStream : StreamId::table1;
    Q_EMIT resumeRequested(QString(record), stream); // ours is forgotten before it is gone back to
}

void Archive::connectReplay()
{
    connect(m_replay, &ReplayPage::backRequested, this, &Archive::goBack);
    connect(m_replay, &ReplayPage::branchRequested, this, &Archive::branch);
    connect(m_replay, &ReplayPage::compareRequested, this, &Archive::compareStreams);
    connect(m_replay, &ReplayPage::debriefRequested, this,
        [this](StreamId stream, const Viewer& eyes) { showDebrief(m_path, stream, eyes); });
    connect(m_replay, &ReplayPage::failed, this, &Archive::failed);
    connect(m_replay, &ReplayPage::pictureSaved, this, &Archive::reportWritten);
    connect(m_replay, &ReplayPage::recordChanged, this,
        [this](const std::shared_ptr<const RecordContents>& contents) { m_contents = contents; });
}

void Archive::connectDebrief()
{
    connect(m_debrief, &DebriefPage::backRequested, this, &Archive::goBack);
    connect(m_debrief, &DebriefPage::startRequested, this, &Archive::startRequested);
    connect(m_debrief, &DebriefPage::feelingSaid, this, &Archive::keepFeeling);
    connect(m_debrief, &DebriefPage::compareRequested, this, &Archive::compareWithAnother);
    connect(m_debrief, &DebriefPage::replayRequested, this,
        [this](StreamId stream) { showReplay(m_path, stream, m_debrief->eyes()); });
}

void Archive::showRecords()
{
    m_records->refresh();
    if (const QString& last = m_underWay.isEmpty() ? m_path : m_underWay; !last.isEmpty())
        m_records->select(last);
    m_window.showPage(m_records);
}

bool Archive::read(const QString& record)
{
    auto contents = readRecord(native(record));
    if (!contents) {
        Q_EMIT failed(contents.error());
        return false;
    }
    m_path = record;
    m_contents = std::make_shared<const RecordContents>(*std::move(contents));
    return true;
}

/// Replay and debrief lead to each other; Back leads to where one came from before either.
void Archive::comeFrom(QWidget* page)
{
    if (page != m_replay && page != m_debrief)
        m_from = page;
}

void Archive::goBack()
{
    if (m_from && m_from != m_records)
        m_window.showPage(m_from);
    else
        showRecords();
}

void Archive::showReplay(const QString& record, StreamId stream, const Viewer& eyes)
{
    if (!read(record))
        return;
    comeFrom(m_window.currentPage());
    if (const auto key = SealKey::loadOrCreate(native(Library::sealKeyPath())))
        m_replay->setSealKey(*key);
    m_replay->setRecord(m_contents, record, stream, eyes);
    m_window.showPage(m_replay);
    // What can be read is shown, but nobody should take it for the truth unwarned.
    if (const auto verified = verifyRecord(native(record));
        verified && verified->status == Verification::Status::altered)
        Q_EMIT failed({ fault::recordAltered, { textArgument(native(record)) } });
}

void Archive::showDebrief(const QString& record, StreamId stream, const Viewer& eyes)
{
    if (!read(record))
        return;
    comeFrom(m_window.currentPage());
    m_debrief->setRecord(m_contents, record, stream, eyes);
    m_window.showPage(m_debrief);
}

/// In a pause, so that nobody has missed anything before all sit where they want to.
void Archive::branch(StreamId parent, std::uint64_t events, const std::vector<SeatPlan>& seats)
{
    const auto key = SealKey::loadOrCreate(native(Library::sealKeyPath()));
    if (!key) {
        Q_EMIT failed(key.error());
        return;
    }
    const auto made = Record::branch(native(m_path), *key, parent, events);
    if (!made) {
        Q_EMIT failed(made.error());
        return;
    }
    const auto act = [&](const CommandBody& body) {
        return amend(native(m_path), *key, *made, facilitator(), body);
    };
    (void)act(command::Pause {}); // refused where there is one already, and where nothing runs yet
    for (const SeatPlan& each : seats)
        if (const auto done = act(command::TakeSeat { each.seat, each.holder }); !done) {
            Q_EMIT failed(done.error());
            return;
        }
    Q_EMIT resumeRequested(m_path, *made);
}

void Archive::keepFeeling(SeatId seat, const QString& word)
{
    const auto key = SealKey::loadOrCreate(native(Library::sealKeyPath()));
    if (!key) {
        Q_EMIT failed(key.error());
        return;
    }
    const auto kept = amend(native(m_path), *key, m_debrief->stream(), facilitator(),
        command::SayFeeling { seat, Host::words(word) });
    if (!kept)
        Q_EMIT failed(kept.error());
    else if (read(m_path))
        m_debrief->refresh(m_contents);
}

void Archive::compareWithAnother()
{
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Compare with another record"),
        m_library.recordFolder(), tr("Records (*.pourparler)"));
    if (path.isEmpty())
        return;
    if (isUnderWay(path))
        return m_window.showProblem(tr("That session is going on: leave it first."));
    auto other = readRecord(native(path));
    if (other)
        m_debrief->setCompare(
            std::make_shared<const RecordContents>(*std::move(other)), StreamId::table1, path);
    else
        Q_EMIT failed(other.error());
}

void Archive::compareStreams(StreamId shown, StreamId other)
{
    showDebrief(m_path, shown, m_replay->eyes());
    m_debrief->setCompare(m_contents, other);
}

void Archive::exportRecord(const QString& record, ExportKind kind)
{
    const QString folder = QFileDialog::getExistingDirectory(
        &m_window, tr("Choose a folder to write to"), QFileInfo(record).absolutePath());
    if (folder.isEmpty())
        return;
    const Reader reader = readerHere();
    const QString own = folder + u'/' + QFileInfo(record).completeBaseName();
    switch (kind) {
    case ExportKind::debriefHtml:
        return write([=, analysis = m_analysis] {
            return writeDebrief(record, reader, folder, false, analysis);
        });
    case ExportKind::debriefPdf:
        return write([=, analysis = m_analysis] {
            return writeDebrief(record, reader, folder, true, analysis);
        });
    case ExportKind::research:
        return write([=] { return writeResearch(record, own + u"-research"_s); });
    case ExportKind::paper:
        return write([=] { return writePaper(record, reader, own + u"-paper"_s); });
    }
}

void Archive::reportWritten(const QStringList& files)
{
    m_window.showNotice(
        text::fill(tr("%n file(s) written to %1.", nullptr, static_cast<int>(files.size())),
            { QFileInfo(files.value(0)).absolutePath() }));
}

void Archive::write(const std::function<Result<QStringList>()>& writing)
{
    if (m_writing.isRunning())
        return;
    m_writing.setFuture(QtConcurrent::run(
        [writing]() -> Written { return std::make_shared<const Result<QStringList>>(writing()); }));
}

} // namespace pourparler::desktop
