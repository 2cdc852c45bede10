#include "app/documents/writing.h"

#include "app/text/file_codes.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <filesystem>
#include <system_error>

namespace pourparler::document {

namespace {

Unexpected notWritten(const QString& path, const std::string& system)
{
    return failure(
        fault::fileNotWritten, { textArgument(path.toStdString()), textArgument(system) });
}

} // namespace

Result<void> writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return notWritten(path, file.errorString().toStdString());
    return {};
}

Result<void> wantEmpty(const QString& folder)
{
    constexpr auto everything
        = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    const QFileInfo info(folder);
    if (info.isSymLink() || info.exists())
        if (!info.isDir() || !QDir(folder).isEmpty(everything))
            return failure(fault::folderNotEmpty, { textArgument(folder.toStdString()) });
    return {};
}

Result<void> makeFolder(const QString& folder)
{
    std::error_code failure;
    std::filesystem::create_directories(folder.toStdString(), failure);
    if (failure)
        return notWritten(folder, failure.message());
    return {};
}

} // namespace pourparler::document
