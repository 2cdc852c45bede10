#include "app/cli/commands.h"
#include "app/documents/research.h"
#include "app/text/fill.h"
#include "app/text/sentence.h"

#include <QCoreApplication>

namespace pourparler::cli {

using text::fill;

namespace {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

int exportRecords(const ExportArguments& arguments, Console& console)
{
    QStringList records;
    for (const std::string& record : arguments.records)
        records << QString::fromStdString(record);
    const QString folder = QString::fromStdString(arguments.folder);
    std::optional<QString> key;
    if (arguments.key)
        key = QString::fromStdString(*arguments.key);

    const auto written = document::writeResearch(records, folder, key);
    if (!written)
        return refuse(written.error(), console);
    for (const Error& warning : written->warnings)
        console.terminal.error(text::sentence(warning, console.reader));
    console.terminal.line(fill(Cli::tr("%n file(s) written to %1.", nullptr,
                                   static_cast<int>(written->files.size()) - (key ? 1 : 0)),
        { folder }));
    if (key)
        console.terminal.line(
            fill(Cli::tr("The key from pseudonyms to names is in %1: keep it apart from the rest."),
                { *key }));
    return fine;
}

} // namespace pourparler::cli
