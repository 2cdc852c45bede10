#include "app/documents/research.h"

#include "app/documents/writing.h"
#include "app/text/file_codes.h"
#include "core/base/version.h"
#include "core/interop/research_export.h"
#include "core/record/error_codes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace pourparler::document {

namespace {

Result<std::vector<ResearchSource>> read(const QStringList& records, std::vector<Error>& warnings)
{
    std::vector<ResearchSource> sources;
    for (const QString& record : records) {
        const std::string path = QFile::encodeName(record).toStdString();
        auto contents = readRecord(path);
        if (!contents)
            return Unexpected(std::move(contents.error()));
        auto verified = verifyRecord(path);
        if (!verified)
            return Unexpected(std::move(verified.error()));
        if (verified->status == Verification::Status::altered)
            warnings.push_back({ fault::recordAltered, { textArgument(path) } });
        sources.push_back({ QFileInfo(record).fileName().toStdString(), *std::move(contents),
            *std::move(verified) });
    }
    return sources;
}

/// As the file system knows it, whether it is there or not.
QString wholePath(const QString& path)
{
    const QFileInfo file(path);
    const QString known = file.canonicalFilePath();
    return known.isEmpty() ? QDir::cleanPath(file.absoluteFilePath()) : known;
}

/// Also where neither is there yet.
bool liesIn(const QString& file, const QString& folder)
{
    const QString where = wholePath(QFileInfo(file).path()) + u'/';
    return where.startsWith(wholePath(folder) + u'/');
}

/// Nobody else reads it, not even while it is being written. It never takes the place of another file: that could be a
/// record.
Result<void> writeKey(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.flush())
        return failure(fault::fileNotWritten,
            { textArgument(path.toStdString()), textArgument(file.errorString().toStdString()) });
    return {};
}

} // namespace

Result<ResearchWritten> writeResearch(
    const QStringList& records, const QString& folder, const std::optional<QString>& key)
{
    if (const auto empty = wantEmpty(folder); !empty)
        return Unexpected(empty.error());
    if (key && liesIn(*key, folder))
        return failure(fault::keyBesideData,
            { textArgument(key->toStdString()), textArgument(folder.toStdString()) });
    ResearchWritten written;
    const auto sources = read(records, written.warnings);
    if (!sources)
        return Unexpected(sources.error());
    // First, so that a folder is never there without the key that was asked for.
    if (key)
        if (const auto done = writeKey(*key, QByteArray::fromStdString(researchKey(*sources)));
            !done)
            return Unexpected(done.error());
    for (const ExportedFile& file : researchExport(*sources, "pourparler " POURPARLER_VERSION)) {
        const QString path = folder + u'/' + QString::fromStdString(file.path);
        if (const auto made = makeFolder(QFileInfo(path).path()); !made)
            return Unexpected(made.error());
        if (const auto done = writeFile(path, QByteArray::fromStdString(file.bytes)); !done)
            return Unexpected(done.error());
        written.files << path;
    }
    if (key)
        written.files << *key;
    return written;
}

} // namespace pourparler::document
