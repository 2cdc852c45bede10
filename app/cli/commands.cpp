#include "app/cli/commands.h"

#include "app/text/fill.h"
#include "app/text/names.h"
#include "app/text/sentence.h"

#include <QCoreApplication>

#include <filesystem>
#include <system_error>

namespace pourparler::cli {

using namespace Qt::StringLiterals;

namespace {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

QString findingWords(const Finding& finding, const Reader& reader)
{
    return text::fill(Cli::tr("%1: %2", "problem or remark, and what it is"),
        { text::label(finding.severity), text::finding(finding, reader) });
}

QString findingLine(const std::string& folder, const Finding& finding, const Reader& reader)
{
    const QString place = text::place(finding.place);
    QString where = QString::fromStdString(folder);
    if (!place.isEmpty())
        where += (where.endsWith(u'/') ? u""_s : u"/"_s) + place;
    // "path:12:5: " is what editors and terminals look for, in any language.
    return where + u": "_s + findingWords(finding, reader);
}

std::optional<ScenarioFiles> loadScenario(const std::string& folder, Console& console)
{
    std::error_code ignored;
    if (std::filesystem::is_regular_file(folder, ignored)) {
        console.terminal.error(
            text::fill(Cli::tr("%1 is a file. A scenario is a folder: give the one it lies in."),
                { QString::fromStdString(folder) }));
        return std::nullopt;
    }
    auto files = loadScenarioFolder(folder);
    if (!files) {
        refuse(files.error(), console);
        return std::nullopt;
    }
    return *std::move(files);
}

int refuse(const Error& error, Console& console)
{
    console.terminal.error(text::sentence(error, console.reader));
    return wrongUse;
}

QString padded(const QString& words, qsizetype width) { return words.leftJustified(width); }

} // namespace pourparler::cli
