// The research export as a folder on disk: what core/interop makes of records, written. Used by the command line and the
// records page. Must not write names anywhere but into the key.
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace pourparler::document {

struct ResearchWritten {
    QStringList files;
    std::vector<Error> warnings; ///< "record-altered", for records that are not what was written
};

/// `folder` must not exist or be empty: an export never mixes with what is there. `key`: the file for the names of people,
/// which nobody else on this machine may read; never inside `folder`, so that it does not travel with the data. Errors:
/// those of reading records, "folder-not-empty", "key-beside-data", "file-not-written".
[[nodiscard]] Result<ResearchWritten> writeResearch(const QStringList& records,
    const QString& folder, const std::optional<QString>& key = std::nullopt);

} // namespace pourparler::document
