#include "app/cli/commands.h"
#include "app/documents/writing.h"
#include "app/text/fill.h"
#include "app/text/naming.h"
#include "app/text/sentence.h"
#include "core/interop/genius_export.h"
#include "core/interop/genius_import.h"
#include "core/interop/genius_names.h"
#include "core/interop/loading.h"
#include "core/scenario/names.h"

#include <QCoreApplication>

#include <filesystem>
#include <system_error>

namespace pourparler::cli {

using namespace Qt::StringLiterals;
using text::fill;

namespace {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

namespace fs = std::filesystem;

Result<GeniusFile> readFile(const std::string& path)
{
    auto bytes = loadFile(path, maxGeniusFileSize);
    if (!bytes)
        return Unexpected(bytes.error());
    return GeniusFile { path, *std::move(bytes) };
}

/// The folder's own name, if it is an id; else nothing after a word on standard error.
std::optional<std::string> idOf(const std::string& folder, Console& console)
{
    std::error_code error;
    fs::path path = fs::weakly_canonical(folder, error);
    if (!path.has_filename())
        path = path.parent_path();
    std::string name = path.filename().string();
    if (isId(name))
        return name;
    console.terminal.error(fill(
        Cli::tr("%1: the folder’s name becomes the scenario’s id, expected lower-case letters, "
                "digits and hyphens, a letter first, 32 at most, such as “%2”."),
        { QString::fromStdString(folder), QString::fromStdString(Ids('s').take(name)) }));
    return std::nullopt;
}

void tell(const std::vector<Finding>& findings, Console& console)
{
    for (const Finding& finding : findings) {
        const QString place = text::place(finding.place);
        console.terminal.error(
            (place.isEmpty() ? place : place + u": "_s) + findingWords(finding, console.reader));
    }
}

/// `files`: path in the folder → bytes.
template <class Files>
Result<void> writeAll(const std::string& folder, const Files& files)
{
    const QString root = QString::fromStdString(folder);
    if (const auto empty = document::wantEmpty(root); !empty)
        return empty;
    if (const auto made = document::makeFolder(root); !made)
        return made;
    for (const auto& [name, bytes] : files)
        if (const auto written = document::writeFile(
                root + u'/' + QString::fromStdString(name), QByteArray::fromStdString(bytes));
            !written)
            return written;
    return {};
}

} // namespace

int importFromGenius(const ImportArguments& arguments, Console& console)
{
    const auto id = idOf(arguments.folder, console);
    if (!id)
        return wrongUse;
    if (const auto empty = document::wantEmpty(QString::fromStdString(arguments.folder)); !empty)
        return refuse(empty.error(), console);
    const auto domain = readFile(arguments.domain);
    if (!domain)
        return refuse(domain.error(), console);
    std::vector<GeniusFile> profiles;
    for (const std::string& path : arguments.profiles) {
        auto profile = readFile(path);
        if (!profile)
            return refuse(profile.error(), console);
        profiles.push_back(*std::move(profile));
    }
    const GeniusImport imported = importGenius(*domain, profiles, *id);
    tell(imported.findings, console);
    if (!imported.files)
        return wrongUse;
    if (const auto written = writeAll(arguments.folder, imported.files->files); !written)
        return refuse(written.error(), console);
    console.terminal.line(
        fill(Cli::tr("The scenario is in %1; “pourparler-cli check %1” says more about it."),
            { QString::fromStdString(arguments.folder) }));
    return fine;
}

int exportToGenius(const ExportScenarioArguments& arguments, Console& console)
{
    const auto files = loadScenario(arguments.scenario, console);
    if (!files)
        return wrongUse;
    const Reading reading = readScenario(*files);
    if (!reading.scenario || reading.hasProblems()) {
        console.terminal.error(fill(Cli::tr("This scenario has problems and cannot be exported; "
                                            "“pourparler-cli check %1” lists them all."),
            { QString::fromStdString(arguments.scenario) }));
        return wrongUse;
    }
    const GeniusExport exported
        = exportGenius(*reading.scenario, console.reader.language.toStdString());
    if (const auto written = writeAll(arguments.folder, exported.files); !written)
        return refuse(written.error(), console);
    console.terminal.line(
        fill(Cli::tr("%n file(s) written to %1.", nullptr, static_cast<int>(exported.files.size())),
            { QString::fromStdString(arguments.folder) }));
    if (!exported.unsaid.empty())
        console.terminal.line(Cli::tr("What GENIUS cannot say:"));
    for (const Finding& finding : exported.unsaid)
        console.terminal.line(u"  "_s + text::finding(finding, console.reader));
    return fine;
}

} // namespace pourparler::cli
