// Puts finished bytes into a file: whole or not at all. Used by every document. Must not know what they are.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace pourparler::document {

/// Error: "file-not-written" with the path and what the system says.
[[nodiscard]] Result<void> writeFile(const QString& path, const QByteArray& bytes);
/// Error: "folder-not-empty" where there is something in it, or where it is a file. It need not be there.
[[nodiscard]] Result<void> wantEmpty(const QString& folder);
/// Makes it with its parents; the same error as writeFile.
[[nodiscard]] Result<void> makeFolder(const QString& folder);

} // namespace pourparler::document
