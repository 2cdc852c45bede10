#include "app/desktop/library.h"

#include "core/record/record.h"
#include "core/session/session.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

constexpr qsizetype mostRecords = 8; ///< looked into; the start page shows a few

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/pourparler"_s;
}

std::string native(const QString& path) { return QFile::encodeName(path).toStdString(); }

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
    const QFileInfoList files
        = QDir(m_recordFolder).entryInfoList({ u"*.pourparler"_s }, QDir::Files, QDir::Time);
    for (const QFileInfo& file : files.first(std::min(mostRecords, files.size()))) {
        auto contents = readRecord(native(file.filePath()));
        if (!contents)
            continue;
        const State state = fold(contents->scenario, contents->events);
        if (state.table.phase == PhaseKind::closed || state.table.phase == PhaseKind::lobby)
            continue;
        entries.push_back(
            { file.filePath(), std::make_shared<const Scenario>(std::move(contents->scenario)),
                file.lastModified(), state.table.phase, state.table.round, state.table.rounds });
    }
    return entries;
}

QString Library::newRecordPath(const Scenario& scenario) const
{
    QDir().mkpath(m_recordFolder);
    const QString name = QString::fromStdString(scenario.id) + u' '
        + QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH.mm.ss"_s);
    QString path = QDir(m_recordFolder).filePath(name + u".pourparler"_s);
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = QDir(m_recordFolder).filePath(u"%1 (%2).pourparler"_s.arg(name).arg(n));
    return path;
}

QString Library::sealKeyPath()
{
    QDir().mkpath(dataFolder());
    return dataFolder() + u"/key"_s;
}

} // namespace pourparler::desktop
