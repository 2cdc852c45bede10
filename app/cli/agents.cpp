#include "app/cli/commands.h"
#include "app/text/names.h"
#include "core/agents/agent.h"

#include <QCoreApplication>

#include <algorithm>

namespace pourparler::cli {

using namespace Qt::StringLiterals;

namespace {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

int agents(Console& console)
{
    std::size_t width = 0;
    for (const std::string_view name : agentNames())
        width = std::max(width, name.size());
    for (const std::string_view name : agentNames())
        console.terminal.line(
            padded(QString::fromStdString(std::string(name)), static_cast<qsizetype>(width) + 2)
            + text::agentAbout(name));
    console.terminal.line();
    console.terminal.line(Cli::tr("When nothing is chosen, “mediator” plays mediators, and the "
                                  "seed chooses for the others."));
    return fine;
}

} // namespace pourparler::cli
