#include "app/cli/stability.h"

#include "app/cli/eyes.h"
#include "app/text/event_text.h"
#include "app/text/fill.h"
#include "core/interop/conflict_reader.h"
#include "core/interop/loading.h"
#include "core/view/replay.h"

#include <QCoreApplication>

#include <filesystem>
#include <fstream>
#include <system_error>

namespace pourparler::cli {

using text::fill;

namespace {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

bool isRecord(const std::string& path)
{
    constexpr std::string_view mark { "SQLite format 3\0", 16 };
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(path, ignored))
        return false;
    std::ifstream stream(path, std::ios::binary);
    std::string beginning(mark.size(), '\0');
    stream.read(beginning.data(), static_cast<std::streamsize>(beginning.size()));
    return beginning == mark;
}

/// Nothing after words on standard error.
std::optional<ConflictCase> ofFile(const std::string& path, Console& console)
{
    const auto bytes = loadFile(path);
    if (!bytes) {
        refuse(bytes.error(), console);
        return std::nullopt;
    }
    ConflictReading reading = readConflict(path, *bytes);
    for (const Finding& finding : reading.findings)
        console.terminal.error(findingLine(finding, console.reader));
    if (reading.hasProblems())
        return std::nullopt;
    ConflictFile& file = *reading.file;
    return ConflictCase { std::move(file.title), std::move(file.about), {},
        std::move(file.conflict), std::nullopt, std::nullopt };
}

std::optional<ConflictCase> ofTable(
    const Scenario& scenario, Result<TableConflict> table, const QString& where, Console& console)
{
    if (!table) {
        refuse(table.error(), console);
        return std::nullopt;
    }
    ConflictCase made { scenario.title, {}, where, std::move(table->conflict), std::nullopt,
        scenario };
    made.table = *std::move(table);
    return made;
}

std::optional<ConflictCase> ofScenario(const std::string& folder, Console& console)
{
    const auto files = loadScenario(folder, console);
    if (!files)
        return std::nullopt;
    const auto scenario = playable(*files, folder, console);
    if (!scenario)
        return std::nullopt;
    return ofTable(*scenario, tableConflict(*scenario),
        Cli::tr("Before anybody has spoken: each asks for the package that is best for them"),
        console);
}

/// With the facilitator's eyes: everybody's preferences have to be seen.
std::optional<ConflictCase> ofRecord(const StabilityArguments& arguments, Console& console)
{
    const auto contents = readWarily(arguments.file, console);
    if (!contents)
        return std::nullopt;
    const auto stream = streamOfNumber(*contents, arguments.file, arguments.branch, console);
    if (!stream)
        return std::nullopt;
    const Replay replay(contents->scenario, contents->eventsOf(*stream), facilitatorEyes());
    const std::size_t shown = arguments.until
        ? static_cast<std::size_t>(std::min<std::uint64_t>(*arguments.until, replay.size()))
        : replay.size();
    const SeatView view = replay.at(shown);
    return ofTable(contents->scenario, tableConflict(view),
        fill(Cli::tr("The table after event %1: %2"),
            { QString::number(view.cursor()), text::standing(view, console.reader) }),
        console);
}

std::optional<ConflictCase> caseOf(const StabilityArguments& arguments, Console& console)
{
    if (isRecord(arguments.file))
        return ofRecord(arguments, console);
    if (arguments.until || arguments.branch) {
        console.terminal.error(
            fill(Cli::tr("--until and --branch are for records, and %1 is none."),
                { QString::fromStdString(arguments.file) }));
        return std::nullopt;
    }
    std::error_code ignored;
    return std::filesystem::is_directory(arguments.file, ignored)
        ? ofScenario(arguments.file, console)
        : ofFile(arguments.file, console);
}

} // namespace

StabilityFindings findStabilities(const Conflict& conflict)
{
    Stabilities single = stabilities(conflict);
    StateSet lasting = single.equilibria(Stability::gmr); // the others imply it
    auto coalitions = analyseCoalitions(conflict, lasting);
    std::vector<Path> paths;
    if (conflict.statusQuo)
        paths = pathsByImprovement(conflict, *conflict.statusQuo, lasting);
    return { std::move(single), std::move(lasting), std::move(coalitions), std::move(paths) };
}

int stability(const StabilityArguments& arguments, Console& console)
{
    const auto theCase = caseOf(arguments, console);
    if (!theCase)
        return wrongUse;
    const StabilityFindings found = findStabilities(theCase->conflict);
    if (arguments.json)
        console.terminal.raw(stabilityJson(*theCase, found, console.reader));
    else
        tellStability(*theCase, found, console);
    return fine;
}

} // namespace pourparler::cli
