#include "app/cli/command_line.h"

#include "app/cli/options.h"
#include "app/text/fill.h"
#include "app/text/translation.h"
#include "core/base/version.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

#include <charconv>
#include <exception>
#include <limits>
#include <memory>
#include <optional>
#include <string_view>

namespace pourparler::cli {

using namespace Qt::StringLiterals;
using text::fill;

namespace {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

std::string words(const QString& sentence) { return sentence.toStdString(); }

void setUp(CLI::App& app, Typed& typed)
{
    const auto formatter = app.get_formatter();
    formatter->label("Usage", words(Cli::tr("Usage")));
    formatter->label("OPTIONS", words(Cli::tr("OPTIONS")));
    formatter->label("SUBCOMMAND", words(Cli::tr("COMMAND")));
    formatter->label("Positionals", words(Cli::tr("Arguments")));
    formatter->label("REQUIRED", {});
    formatter->column_width(28);
    app.option_defaults()->group(words(Cli::tr("Options")));
    app.set_help_flag("-h,--help", words(Cli::tr("Show this help")));
    app.set_version_flag(
        "--version", "pourparler-cli " POURPARLER_VERSION, words(Cli::tr("Show the version")));
    app.require_subcommand(1);
    app.footer(
        words(Cli::tr("“pourparler-cli COMMAND --help” says more about a command.\n"
                      "Exit status: 0 fine; 1 what was asked about is not fine; 2 wrong use or "
                      "input that cannot be read.")
            + u"\n\n"_s + Cli::tr("Examples:"))
        + "\n  pourparler-cli check scenarios/price-of-the-hours\n"
          "  pourparler-cli play scenarios/price-of-the-hours --seed 7 --record talks.pourparler\n"
          "  pourparler-cli replay talks.pourparler --as emp\n"
          "  pourparler-cli verify talks.pourparler");
    allowLanguage(app, typed);
    addCommands(app, typed);
    for (CLI::App* command : app.get_subcommands({}))
        command->group(words(Cli::tr("Commands")));
}

QString explain(const CLI::App& app, const CLI::ParseError& error)
{
    const QString help = Cli::tr("See “pourparler-cli --help”.");
    QStringList extras;
    for (const std::string& each : app.remaining(true))
        extras << QString::fromStdString(each);
    if (app.get_subcommands().empty() && !extras.isEmpty())
        return fill(Cli::tr("There is no command “%1”. %2"), { extras.front(), help });
    if (dynamic_cast<const CLI::ExtrasError*>(&error))
        return fill(Cli::tr("Not understood: %1. %2"), { extras.join(u' '), help });
    if (dynamic_cast<const CLI::RequiredError*>(&error)) {
        for (const CLI::App* command : app.get_subcommands())
            for (const CLI::Option* option : command->get_options())
                if (option->get_required() && option->count() == 0)
                    return fill(Cli::tr("“%1” needs a %2. %3"),
                        { QString::fromStdString(command->get_name()),
                            QString::fromStdString(option->get_name(option->get_positional())),
                            help });
        return fill(Cli::tr("What is to be done? Expected a command. %1"), { help });
    }
    const QString what = QString::fromUtf8(error.what());
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) && what.startsWith("--"_L1))
        return fill(Cli::tr("%1 needs exactly one value. %2"), { what.section(u':', 0, 0), help });
    return fill(Cli::tr("%1. %2", "what is wrong, in English, and where help is"), { what, help });
}

/// A whole number between two limits; nothing after a word on standard error.
std::optional<std::uint64_t> numberOf(const char* option, const std::string& typed,
    std::uint64_t least, std::uint64_t most, Terminal& terminal)
{
    std::uint64_t number = 0;
    const char* const end = typed.data() + typed.size();
    const auto read = std::from_chars(typed.data(), end, number);
    if (read.ec == std::errc() && read.ptr == end && number >= least && number <= most)
        return number;
    terminal.error(fill(Cli::tr("%1 %2: expected a whole number from %3 to %4."),
        { QString::fromUtf8(option), QString::fromStdString(typed), QString::number(least),
            QString::number(most) }));
    return std::nullopt;
}

constexpr std::uint64_t mostStreams = 1'000'000;
constexpr std::uint64_t mostEvents = 1'000'000'000;

std::optional<std::uint64_t> branchOf(const std::string& typed, Terminal& terminal)
{
    return numberOf("--branch", typed, 2, mostStreams, terminal);
}

int dispatchAnalysis(const CLI::App& parsed, Typed& typed, Console& console)
{
    AnalyseArguments& arguments = typed.analysed;
    if (parsed.count("--package") > 0)
        arguments.package = typed.package;
    if (parsed.count("--record") > 0)
        arguments.record = typed.record;
    if (parsed.count("--epsilon") > 0)
        arguments.epsilon = typed.epsilon;
    if (parsed.count("--branch") > 0) {
        arguments.branch = branchOf(typed.branch, console.terminal);
        if (!arguments.branch)
            return wrongUse;
    }
    if (parsed.count("--threads") > 0) {
        const auto threads = numberOf("--threads", typed.threads, 1, 64, console.terminal);
        if (!threads)
            return wrongUse;
        arguments.threads = static_cast<unsigned>(*threads);
    }
    return analyse(arguments, console);
}

int dispatch(CLI::App& app, Typed& typed, Console& console)
{
    constexpr std::uint64_t any = std::numeric_limits<std::uint64_t>::max();
    const std::string command = app.get_subcommands().front()->get_name();
    CLI::App* parsed = app.get_subcommands().front();
    for (const std::string& file : filesOf(*parsed, typed)) {
        if (file.empty()) {
            console.terminal.error(Cli::tr("The name of a file or folder is empty."));
            return wrongUse;
        }
    }
    if (command == "check")
        return check(typed.check, console);
    if (command == "play") {
        if (parsed->count("--seed") > 0) {
            const auto seed = numberOf("--seed", typed.seed, 0, any, console.terminal);
            if (!seed)
                return wrongUse;
            typed.play.seed = *seed;
        }
        if (parsed->count("--rounds") > 0) {
            const auto rounds = numberOf("--rounds", typed.rounds, 1, 99, console.terminal);
            if (!rounds)
                return wrongUse;
            typed.play.rounds = static_cast<int>(*rounds);
        }
        if (parsed->count("--record") > 0)
            typed.play.record = typed.recordTo;
        return play(typed.play, console);
    }
    if (command == "replay") {
        if (parsed->count("--until") > 0) {
            typed.replay.until = numberOf("--until", typed.until, 0, any, console.terminal);
            if (!typed.replay.until)
                return wrongUse;
        }
        if (parsed->count("--branch") > 0) {
            typed.replay.branch = branchOf(typed.branch, console.terminal);
            if (!typed.replay.branch)
                return wrongUse;
        }
        return replay(typed.replay, console);
    }
    if (command == "branch") {
        const auto at = numberOf("--at", typed.at, 0, mostEvents, console.terminal);
        if (!at)
            return wrongUse;
        typed.branched.at = *at;
        if (parsed->count("--from") > 0) {
            const auto from = numberOf("--from", typed.from, 1, mostStreams, console.terminal);
            if (!from)
                return wrongUse;
            typed.branched.from = *from;
        }
        return branch(typed.branched, console);
    }
    if (command == "analyse")
        return dispatchAnalysis(*parsed, typed, console);
    if (command == "export") {
        if (parsed->count("--key") > 0)
            typed.exported.key = typed.keyTo;
        return exportRecords(typed.exported, console);
    }
    if (command == "debrief") {
        if (parsed->count("--branch") > 0) {
            typed.document.branch = branchOf(typed.branch, console.terminal);
            if (!typed.document.branch)
                return wrongUse;
        }
        return debrief(typed.document, console);
    }
    if (command == "stability") {
        if (parsed->count("--until") > 0) {
            typed.stability.until = numberOf("--until", typed.until, 0, any, console.terminal);
            if (!typed.stability.until)
                return wrongUse;
        }
        if (parsed->count("--branch") > 0) {
            typed.stability.branch = branchOf(typed.branch, console.terminal);
            if (!typed.stability.branch)
                return wrongUse;
        }
        return stability(typed.stability, console);
    }
    if (command == "paper")
        return paper(typed.document, console);
    if (command == "import-genius")
        return importFromGenius(typed.imported, console);
    if (command == "export-genius")
        return exportToGenius(typed.exportedScenario, console);
    if (command == "verify")
        return verify(typed.verify, console);
    return agents(console);
}

/// What --lang says, wherever it stands; nothing where it does not.
std::optional<QString> languageWished(const QStringList& arguments)
{
    for (qsizetype i = 1; i < arguments.size() && arguments[i] != "--"_L1; ++i) {
        if (arguments[i] == "--lang"_L1 && i + 1 < arguments.size())
            return arguments[i + 1];
        if (arguments[i].startsWith("--lang="_L1))
            return arguments[i].mid(7);
    }
    return std::nullopt;
}

/// Last one first, as CLI11 takes them. A name in square brackets would be taken for a list.
std::vector<std::string> argumentsOf(int argc, char** argv)
{
    std::vector<std::string> arguments;
    for (int i = argc - 1; i > 0; --i) {
        arguments.emplace_back(argv[i]);
        if (arguments.back().starts_with('['))
            arguments.back().insert(0, "./");
    }
    return arguments;
}

/// Documents are painted, and painting needs a QGuiApplication, though never a display. Everything else does without.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    std::string_view command;
    for (int i = 1; i < argc && command.empty(); ++i) {
        const std::string_view argument(argv[i]);
        if (argument == "--lang")
            ++i;
        else if (!argument.starts_with('-'))
            command = argument;
    }
    if (command != "debrief" && command != "paper")
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

int runIn(Terminal& terminal, const Reader& reader, int argc, char** argv)
{
    CLI::App app { words(Cli::tr(
                       "Pourparler on the command line: check scenarios, let bots play them, "
                       "replay and verify records.")),
        "pourparler-cli" };
    Typed typed;
    setUp(app, typed);
    try {
        app.parse(argumentsOf(argc, argv));
    } catch (const CLI::CallForHelp&) {
        terminal.block(QString::fromStdString(app.help()).trimmed());
        return fine;
    } catch (const CLI::CallForVersion& version) {
        terminal.line(QString::fromUtf8(version.what()));
        return fine;
    } catch (const CLI::ParseError& error) {
        terminal.error(explain(app, error));
        return wrongUse;
    }
    Console console { terminal, reader };
    return dispatch(app, typed, console);
}

} // namespace

int run(int argc, char** argv)
{
    guardStandardStreams();
    // Qt's own warnings, such as the one about a locale that is not UTF-8, are none of the user's business.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(u"pourparler-cli"_s);
    Terminal terminal;
    try {
        const auto wished = languageWished(QCoreApplication::arguments());
        QStringList languages = wished ? QStringList { *wished } : QLocale::system().uiLanguages();
        const Translation translation(chooseLanguage(languages));
        if (wished && !programLanguages().contains(*wished)) {
            terminal.error(fill(Cli::tr("--lang %1: expected one of: %2."),
                { *wished, programLanguages().join(u", "_s) }));
            return terminal.finish(wrongUse);
        }
        return terminal.finish(runIn(terminal, readerOf(translation.language()), argc, argv));
    } catch (const std::exception& broken) {
        terminal.error(fill(Cli::tr("This should not have happened: %1. Please report it."),
            { QString::fromUtf8(broken.what()) }));
        return terminal.finish(wrongUse);
    }
}

} // namespace pourparler::cli
