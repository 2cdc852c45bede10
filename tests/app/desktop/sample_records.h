// Records on disk of the sample scenario, for the tests of what is done with files.
#pragma once

#include <QString>

namespace pourparler::desktop::test {

/// When each of them says that it was begun.
inline constexpr const char* recordsBegan = "2026-01-02T10:00:00Z";

/// Bots came to an agreement. Fails loudly where the file cannot be written, as the other one does.
void writeClosedRecord(const QString& path);
/// One seat is held by a person of this name; the table waits in the briefing, for `minutes` now.
void writeOpenRecord(const QString& path, const QString& person, int minutes = 1);

} // namespace pourparler::desktop::test
