#include "app/desktop/library.h"

#include "app/desktop/records/record_entry.h"
#include "core/packages/balance.h"
#include "core/record/error_codes.h"
#include "core/record/record.h"
#include "core/session/session.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

constexpr qsizetype mostRecords = 20; ///< looked into: people wait for the start page
constexpr std::size_t mostResumable = 4; ///< are offered there; the page of records has all
constexpr QLatin1StringView recordSuffix(".pourparler");
constexpr QLatin1StringView trashName(".trash");
constexpr QLatin1StringView scenarioFile("scenario.yaml");

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/pourparler"_s;
}

std::string native(const QString& path) { return QFile::encodeName(path).toStdString(); }

Error about(std::string_view code, const QString& path, const QString& folder = {})
{
    Error error { code, { textArgument(native(path)) } };
    if (!folder.isEmpty())
        error.arguments.push_back(textArgument(native(folder)));
    return error;
}

/// A name for a file: no path, nothing hidden, not longer than file systems take.
QString fileNameOf(QString name)
{
    static const QRegularExpression unfit(u"[/\\\\:*?\"<>|\\x00-\\x1f]"_s);
    if (name.endsWith(recordSuffix))
        name.chop(recordSuffix.size());
    name = name.replace(unfit, u"-"_s).simplified();
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    while (name.toUtf8().size() > 200)
        name.chop(1);
    return name.trimmed();
}

/// Moves the file and what SQLite left beside it after a crash, which belongs to it. A record that is being played is
/// left where it is.
Result<void> move(const QString& from, const QString& to)
{
    if (QFileInfo::exists(to))
        return Unexpected(about(fault::recordExists, to));
    if (!QFileInfo::exists(from))
        return Unexpected(about(fault::recordMissing, from));
    if (const auto contents = readRecord(native(from));
        !contents && contents.error().code == fault::recordOpenElsewhere)
        return Unexpected(contents.error());
    if (!QFile::rename(from, to))
        return Unexpected(about(fault::recordFolderReadOnly, from, QFileInfo(from).absolutePath()));
    for (const QLatin1StringView beside : { "-wal"_L1, "-shm"_L1 })
        QFile::rename(from + beside, to + beside);
    return {};
}

}

Library::Library(QStringList scenarioFolders, QString recordFolder)
    : m_scenarioFolders(std::move(scenarioFolders))
    , m_recordFolder(std::move(recordFolder))
{
}

Library Library::standard()
{
    const QString program = QCoreApplication::applicationDirPath();
    return Library({ QDir::cleanPath(program + u"/../share/pourparler/scenarios"_s),
                       QString::fromUtf8(POURPARLER_DATA_DIR) + u"/scenarios"_s },
        dataFolder() + u"/records"_s);
}

std::vector<ScenarioEntry> Library::scenarios() const
{
    std::vector<ScenarioEntry> entries;
    for (const QString& place : m_scenarioFolders) {
        const QDir folder(place);
        for (const QString& name :
            folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            const QString path = folder.filePath(name);
            if (auto loaded = load(path))
                entries.push_back({ path, loaded->scenario });
        }
        if (!entries.empty())
            break;
    }
    std::stable_sort(
        entries.begin(), entries.end(), [](const ScenarioEntry& a, const ScenarioEntry& b) {
            return std::pair(a.scenario->level, a.scenario->minutes)
                < std::pair(b.scenario->level, b.scenario->minutes);
        });
    return entries;
}

Result<LoadedScenario> Library::load(const QString& idOrFolder, Place* where) const
{
    QString folder = idOrFolder;
    if (!QFileInfo(folder).isDir()) {
        for (const QString& place : m_scenarioFolders)
            if (const QString inside = QDir(place).filePath(idOrFolder);
                QFileInfo(inside).isDir()) {
                folder = inside;
                break;
            }
    }
    auto files = loadScenarioFolder(native(QDir::cleanPath(folder)));
    if (!files)
        return Unexpected(files.error());
    Reading reading = readScenario(*files);
    if (reading.scenario && !reading.hasProblems())
        reading.findings = checkDependencies(*reading.scenario, reading.places);
    if (!reading.scenario || reading.hasProblems()) {
        const auto problem = std::find_if(reading.findings.begin(), reading.findings.end(),
            [](const Finding& finding) { return finding.severity == Finding::Severity::problem; });
        if (where && problem != reading.findings.end())
            *where = problem->place;
        return problem == reading.findings.end() ? Unexpected(Error { "scenario-file-missing", {} })
                                                 : Unexpected(problem->what);
    }
    return LoadedScenario { std::move(*files),
        std::make_shared<const Scenario>(std::move(*reading.scenario)) };
}

std::vector<ResumeEntry> Library::resumable() const
{
    std::vector<ResumeEntry> entries;
    const QStringList paths = records();
    for (const QString& path : paths.first(std::min(mostRecords, paths.size()))) {
        if (entries.size() == mostResumable)
            break;
        auto contents = readRecord(native(path));
        if (!contents)
            continue;
        const State state = fold(contents->scenario, contents->events);
        if (state.table.phase == PhaseKind::closed || state.table.phase == PhaseKind::lobby)
            continue;
        entries.push_back({ path, std::make_shared<const Scenario>(std::move(contents->scenario)),
            begunAt(contents->header).addMSecs(state.table.now).toLocalTime(), state.table.phase,
            state.table.round, state.table.rounds });
    }
    std::stable_sort(entries.begin(), entries.end(),
        [](const ResumeEntry& a, const ResumeEntry& b) { return a.when > b.when; });
    return entries;
}

QStringList Library::records() const
{
    QStringList paths;
    const QDir folder(m_recordFolder);
    for (const QFileInfo& file :
        folder.entryInfoList({ u"*"_s + recordSuffix }, QDir::Files, QDir::Time))
        paths << file.filePath();
    return paths;
}

Result<QString> Library::rename(const QString& path, const QString& name)
{
    const QString wanted = fileNameOf(name);
    const QFileInfo file(path);
    if (wanted.isEmpty() || wanted == file.completeBaseName())
        return path;
    const QString to = file.dir().filePath(wanted + recordSuffix);
    if (const auto done = move(path, to); !done)
        return Unexpected(done.error());
    return to;
}

Result<DiscardedRecord> Library::discard(const QString& path)
{
    const QFileInfo file(path);
    const QDir trash(file.dir().filePath(trashName));
    if (!QDir().mkpath(trash.path()))
        return Unexpected(about(fault::recordFolderReadOnly, path, file.path()));
    QString kept = trash.filePath(file.fileName());
    for (int n = 2; QFileInfo::exists(kept); ++n)
        kept = trash.filePath(
            u"%1 (%2)"_s.arg(file.completeBaseName()).arg(n) + QString(recordSuffix));
    if (const auto done = move(path, kept); !done)
        return Unexpected(done.error());
    // The time of the file is from now on when it was put away.
    if (QFile put(kept); put.open(QIODevice::ReadWrite))
        put.setFileTime(QDateTime::currentDateTime(), QFileDevice::FileModificationTime);
    return DiscardedRecord { path, kept };
}

Result<void> Library::restore(const DiscardedRecord& record)
{
    return move(record.kept, record.from);
}

void Library::emptyTrash() const
{
    const QDateTime limit = QDateTime::currentDateTime().addDays(-trashDays);
    const QDir trash(QDir(m_recordFolder).filePath(trashName));
    for (const QFileInfo& file : trash.entryInfoList({ u"*.pourparler*"_s }, QDir::Files))
        if (file.lastModified() < limit)
            QFile::remove(file.filePath());
}

Library::Dropped Library::whatIs(const QString& path)
{
    const QFileInfo file(path);
    if (file.isDir() && QFileInfo(QDir(path).filePath(scenarioFile)).isFile())
        return { Kind::scenario, QDir::cleanPath(path) };
    if (!file.isFile())
        return {};
    if (file.fileName() == scenarioFile)
        return { Kind::scenario, file.path() };
    QFile content(path);
    if (!content.open(QIODevice::ReadOnly))
        return {};
    const QByteArray head = content.read(72);
    const bool ours = head.startsWith("SQLite format 3") && head.mid(68, 4) == "Ppar";
    return ours || path.endsWith(recordSuffix) ? Dropped { Kind::record, path } : Dropped {};
}

QString Library::newRecordPath(const Scenario& scenario) const
{
    QDir().mkpath(m_recordFolder);
    const QString name = QString::fromStdString(scenario.id) + u' '
        + QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH.mm.ss"_s);
    QString path = QDir(m_recordFolder).filePath(name + recordSuffix);
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = QDir(m_recordFolder).filePath(u"%1 (%2)"_s.arg(name).arg(n) + recordSuffix);
    return path;
}

QString Library::sealKeyPath()
{
    QDir().mkpath(dataFolder());
    return dataFolder() + u"/key"_s;
}

} // namespace pourparler::desktop
