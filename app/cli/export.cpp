#include "app/cli/commands.h"
#include "app/text/fill.h"
#include "app/text/sentence.h"
#include "core/base/version.h"
#include "core/interop/research_export.h"
#include "core/record/error_codes.h"

#include <QCoreApplication>

#include <filesystem>
#include <fstream>

namespace pourparler::cli {

using text::fill;

namespace {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString shown(const std::filesystem::path& path) { return QString::fromStdString(path.string()); }

/// False after a word on standard error.
bool write(const std::filesystem::path& path, const std::string& bytes, bool confidential,
    Console& console)
{
    std::error_code error;
    if (path.has_parent_path())
        std::filesystem::create_directories(path.parent_path(), error);
    if (confidential) // nobody else reads it, not even while it is being written
        std::ofstream(path).close();
    if (confidential)
        std::filesystem::permissions(
            path, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write, error);
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    file.close();
    if (file)
        return true;
    console.terminal.error(fill(Cli::tr("%1 cannot be written."), { shown(path) }));
    return false;
}

/// Nothing after a word on standard error.
std::optional<std::vector<ResearchSource>> read(
    const std::vector<std::string>& records, Console& console)
{
    std::vector<ResearchSource> sources;
    for (const std::string& record : records) {
        auto contents = readRecord(record);
        if (!contents) {
            refuse(contents.error(), console);
            return std::nullopt;
        }
        auto verified = verifyRecord(record);
        if (!verified) {
            refuse(verified.error(), console);
            return std::nullopt;
        }
        if (verified->status == Verification::Status::altered)
            console.terminal.error(
                text::sentence({ fault::recordAltered, { textArgument(record) } }, console.reader));
        sources.push_back({ std::filesystem::path(record).filename().string(), *std::move(contents),
            *std::move(verified) });
    }
    return sources;
}

} // namespace

int exportRecords(const ExportArguments& arguments, Console& console)
{
    const std::filesystem::path folder(arguments.folder);
    std::error_code ignored;
    if (std::filesystem::exists(folder, ignored) && !std::filesystem::is_empty(folder, ignored)) {
        console.terminal.error(
            fill(Cli::tr("%1 exists and is not an empty folder: an export never mixes with what is "
                         "there. Give another folder."),
                { shown(folder) }));
        return wrongUse;
    }
    const auto sources = read(arguments.records, console);
    if (!sources)
        return wrongUse;

    std::size_t written = 0;
    for (const ExportedFile& file : researchExport(*sources, "pourparler " POURPARLER_VERSION)) {
        if (!write(folder / file.path, file.bytes, false, console))
            return wrongUse;
        ++written;
    }
    console.terminal.line(
        fill(Cli::tr("%n file(s) written to %1.", nullptr, static_cast<int>(written)),
            { shown(folder) }));
    if (!arguments.key)
        return fine;
    if (!write(*arguments.key, researchKey(*sources), true, console))
        return wrongUse;
    console.terminal.line(
        fill(Cli::tr("The key from pseudonyms to names is in %1: keep it apart from the rest."),
            { QString::fromStdString(*arguments.key) }));
    return fine;
}

} // namespace pourparler::cli
