#include "app/cli/commands.h"
#include "app/documents/documents.h"
#include "app/text/fill.h"

#include <QCoreApplication>

#include <algorithm>

namespace pourparler::cli {

namespace {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

int paper(const DocumentArguments& arguments, Console& console)
{
    const auto files = loadScenario(arguments.file, console);
    if (!files)
        return wrongUse;
    const Reading reading = readScenario(*files);
    if (!reading.scenario) {
        for (const Finding& finding : reading.findings)
            if (finding.severity == Finding::Severity::problem)
                console.terminal.error(findingLine(arguments.file, finding, console.reader));
        return wrongUse;
    }
    const auto written = document::writeAllPaper(
        *reading.scenario, console.reader, QString::fromStdString(arguments.folder));
    if (!written)
        return refuse(written.error(), console);
    for (const QString& file : *written)
        console.terminal.line(file);
    return fine;
}

} // namespace pourparler::cli
