#include "app/cli/commands.h"

#include "app/text/fill.h"
#include "app/text/names.h"
#include "app/text/sentence.h"
#include "core/packages/balance.h"

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

QString findingLine(const std::string& folder, const Finding& finding, const Reader& reader)
{
    QString before = QString::fromStdString(folder);
    if (!finding.place.file.empty() && !before.endsWith(u'/'))
        before += u'/';
    return before + findingLine(finding, reader);
}

QString findingLine(const Finding& finding, const Reader& reader)
{
    // "path:12:5: " is what editors and terminals look for, in any language.
    return text::place(finding.place) + u": "_s
        + text::fill(Cli::tr("%1: %2", "problem or remark, and what it is"),
            { text::label(finding.severity), text::finding(finding, reader) });
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

std::shared_ptr<const Scenario> playable(
    const ScenarioFiles& files, const std::string& folder, Console& console)
{
    Reading reading = readScenario(files);
    if (reading.scenario && !reading.hasProblems())
        reading.findings = checkPackages(*reading.scenario, reading.places).findings;
    if (reading.scenario && !reading.hasProblems())
        return std::make_shared<const Scenario>(*std::move(reading.scenario));
    for (const Finding& finding : reading.findings) {
        if (finding.severity == Finding::Severity::problem) {
            console.terminal.error(findingLine(folder, finding, console.reader));
            break;
        }
    }
    console.terminal.error(text::fill(Cli::tr("This scenario has problems and cannot be played; "
                                              "“pourparler-cli check %1” lists them all."),
        { QString::fromStdString(folder) }));
    return nullptr;
}

int refuse(const Error& error, Console& console)
{
    console.terminal.error(text::sentence(error, console.reader));
    return wrongUse;
}

QString padded(const QString& words, qsizetype width) { return words.leftJustified(width); }

} // namespace pourparler::cli
