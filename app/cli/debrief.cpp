#include "app/cli/commands.h"
#include "app/cli/eyes.h"
#include "app/documents/documents.h"
#include "app/text/fill.h"
#include "core/analysis/deal_analysis.h"
#include "core/view/replay.h"

#include <QCoreApplication>
#include <QDateTime>

namespace pourparler::cli {

using text::fill;

namespace {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

int debrief(const DocumentArguments& arguments, Console& console)
{
    const auto contents = readWarily(arguments.file, console);
    if (!contents)
        return wrongUse;
    const auto viewer = viewerOfName(contents->scenario, arguments.viewer, console);
    if (!viewer)
        return wrongUse;
    const auto stream = streamOfNumber(*contents, arguments.file, arguments.branch, console);
    if (!stream)
        return wrongUse;

    const Replay replay(contents->scenario, contents->eventsOf(*stream), *viewer);
    if (!replay.whole().table().outcome)
        console.terminal.error(
            fill(Cli::tr("%1 is not finished: the debrief tells it as far as it got."),
                { QString::fromStdString(arguments.file) }));
    Reader reader = console.reader;
    reader.start
        = QDateTime::fromString(QString::fromStdString(contents->header.createdAt), Qt::ISODate);
    const auto written = document::writeDebrief(replay.whole(), reader,
        QString::fromStdString(arguments.folder), arguments.pdf, *stream, analyseDeal);
    if (!written)
        return refuse(written.error(), console);
    for (const QString& file : *written)
        console.terminal.line(file);
    return fine;
}

} // namespace pourparler::cli
