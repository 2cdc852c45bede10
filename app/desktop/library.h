// Where scenarios and records lie, and what is there. Used by Application and the pictures. Must not change records:
// it reads them to say which ones can be resumed.
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

class Library {
public:
    /// `scenarioFolders`: each holds scenario folders; the first that has any counts.
    Library(QStringList scenarioFolders, QString recordFolder);
    /// The installed one beside the program, else the source tree's; records among the user's data.
    [[nodiscard]] static Library standard();

    /// Those without problems, the easiest first.
    [[nodiscard]] std::vector<ScenarioEntry> scenarios() const;
    /// By id, or by the path of a folder. Errors: those of loading, or the first problem found in it.
    /// `where` becomes the place of the first problem in the files, if it is there that loading fails.
    [[nodiscard]] Result<LoadedScenario> load(
        const QString& idOrFolder, Place* where = nullptr) const;

    /// The latest records that are not closed.
    [[nodiscard]] std::vector<ResumeEntry> resumable() const;
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
