// Where scenarios and records lie, and what is there; names, moves and removes the files of records. Used by Application,
// the records page and the pictures. Must not change what is in a record: it reads records to say which can be resumed.
#pragma once

#include "app/desktop/pages/start_page.h"
#include "core/base/result.h"
#include "core/scenario/finding.h"
#include "core/scenario/reader.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace pourparler::desktop {

/// A scenario with the files that a record keeps of it.
struct LoadedScenario {
    ScenarioFiles files;
    std::shared_ptr<const Scenario> scenario;
};

/// A record that was put away, and where it can be had back from.
struct DiscardedRecord {
    QString from;
    QString kept;
};

class Library {
public:
    /// `scenarioFolders`: each holds scenario folders; the first that has any counts.
    Library(QStringList scenarioFolders, QString recordFolder);
    /// The installed one beside the program, else the source tree's; records among the user's data.
    [[nodiscard]] static Library standard();

    /// The same scenarios, with records elsewhere.
    [[nodiscard]] Library withRecordsIn(const QString& folder) const
    {
        return { m_scenarioFolders, folder };
    }

    /// Those without problems, the easiest first.
    [[nodiscard]] std::vector<ScenarioEntry> scenarios() const;
    /// By id, or by the path of a folder. Errors: those of loading, or the first problem found in it.
    /// `where` becomes the place of the first problem in the files, if it is there that loading fails.
    [[nodiscard]] Result<LoadedScenario> load(
        const QString& idOrFolder, Place* where = nullptr) const;

    /// The latest records that are not closed, the one with the latest event first.
    [[nodiscard]] std::vector<ResumeEntry> resumable() const;
    /// The paths of all records, the one written to last first.
    [[nodiscard]] QStringList records() const;
    /// Gives the file another name, where it lies; what no file name may hold becomes a hyphen. The new path, or the old
    /// one for a name without a letter. Errors: "record-exists", "record-open-elsewhere", "record-folder-read-only".
    [[nodiscard]] static Result<QString> rename(const QString& path, const QString& name);
    /// Moves the file into the folder ".trash" beside it; emptyTrash() removes it for good. Errors: as of rename().
    [[nodiscard]] static Result<DiscardedRecord> discard(const QString& path);
    /// Errors: "record-exists" where another has taken its place, "record-folder-read-only".
    [[nodiscard]] static Result<void> restore(const DiscardedRecord& record);
    /// Removes what was put away more than `trashDays` days ago. Once, when the program starts.
    void emptyTrash() const;
    static constexpr int trashDays = 30;

    /// What somebody drops on the window: a record, wherever it lies; a scenario's folder or its scenario.yaml.
    enum class Kind { record, scenario, neither };
    struct Dropped {
        Kind kind = Kind::neither;
        QString path; ///< of the record, or the scenario's folder
    };
    [[nodiscard]] static Dropped whatIs(const QString& path);

    /// A path that does not exist yet, in the folder of records, which is made if need be.
    [[nodiscard]] QString newRecordPath(const Scenario& scenario) const;
    [[nodiscard]] const QString& recordFolder() const { return m_recordFolder; }
    /// Where this installation's key lies, with which records are sealed; the folder is made if need be.
    [[nodiscard]] static QString sealKeyPath();

private:
    QStringList m_scenarioFolders;
    QString m_recordFolder;
};

} // namespace pourparler::desktop
