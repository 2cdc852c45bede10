#include "app/cli/options.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

namespace pourparler::cli {

namespace {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

std::string words(const QString& sentence) { return sentence.toStdString(); }

/// The help of one command; the examples stand below it.
CLI::App* addCommand(CLI::App& app, const char* name, const QString& about, const char* examples)
{
    CLI::App* command = app.add_subcommand(name, words(about));
    command->set_help_flag("-h,--help", words(Cli::tr("Show this help")));
    command->footer(words(Cli::tr("Examples:")) + "\n" + examples);
    return command;
}

} // namespace

void allowLanguage(CLI::App& app, Typed& typed)
{
    app.add_option("--lang", typed.language, words(Cli::tr("Language of the texts: en or fr")))
        ->type_name("LANG");
}

void addCommands(CLI::App& app, Typed& typed)
{
    CLI::App* check
        = addCommand(app, "check", Cli::tr("Report everything that is wrong with scenarios"),
            "  pourparler-cli check scenarios/price-of-the-hours\n"
            "  pourparler-cli check scenarios/*/");
    check->add_option("SCENARIO", typed.check.scenarios, words(Cli::tr("Folders of scenarios")))
        ->type_name("")
        ->required();

    CLI::App* play
        = addCommand(app, "play", Cli::tr("Let bots negotiate a scenario from start to end"),
            "  pourparler-cli play scenarios/price-of-the-hours --seed 7\n"
            "  pourparler-cli play scenarios/price-of-the-hours --agent emp=boulware --agent "
            "stf=conceder\n"
            "  pourparler-cli play scenarios/price-of-the-hours --record talks.pourparler --json");
    play->add_option("SCENARIO", typed.play.scenario, words(Cli::tr("Folder of the scenario")))
        ->type_name("")
        ->required();
    play->add_option("--seed", typed.seed, words(Cli::tr("What chance depends on (default: 1)")))
        ->type_name("N");
    play->add_option(
            "--rounds", typed.rounds, words(Cli::tr("Rounds at most (default: the scenario’s)")))
        ->type_name("N");
    play->add_option("--agent", typed.play.agents,
            words(Cli::tr("Which bot plays a party; once a party, see “pourparler-cli agents”")))
        ->type_name("PARTY=NAME")
        ->allow_extra_args(false);
    play->add_option("--record", typed.recordTo, words(Cli::tr("Record the session in a new file")))
        ->type_name("FILE");
    play->add_flag("--json", typed.play.json, words(Cli::tr("One JSON object instead of a text")));

    CLI::App* replay
        = addCommand(app, "replay", Cli::tr("Go through a record with somebody’s eyes"),
            "  pourparler-cli replay talks.pourparler\n"
            "  pourparler-cli replay talks.pourparler --as emp --until 40\n"
            "  pourparler-cli replay talks.pourparler --as facilitator --json\n"
            "  pourparler-cli replay talks.pourparler --branch 2");
    replay->add_option("RECORD", typed.replay.record, words(Cli::tr("File of the record")))
        ->type_name("")
        ->required();
    replay
        ->add_option("--as", typed.replay.viewer,
            words(Cli::tr("Whose eyes: public (default), facilitator or a seat (emp, emp/2)")))
        ->type_name("SEAT");
    replay
        ->add_option(
            "--until", typed.until, words(Cli::tr("Stop after so many of the viewer’s events")))
        ->type_name("N");
    replay
        ->add_option("--branch", typed.branch,
            words(Cli::tr("A branch instead of the table: its number, from 2")))
        ->type_name("N");
    replay->add_flag(
        "--json", typed.replay.json, words(Cli::tr("One JSON object a line instead of a text")));

    CLI::App* branch = addCommand(app, "branch",
        Cli::tr("Begin another course of events in a record, and leave the first as it is"),
        "  pourparler-cli branch talks.pourparler --at 40\n"
        "  pourparler-cli branch talks.pourparler --at 40 --play\n"
        "  pourparler-cli branch talks.pourparler --from 2 --at 55 --json");
    branch->add_option("RECORD", typed.branched.record, words(Cli::tr("File of the record")))
        ->type_name("")
        ->required();
    branch
        ->add_option("--at", typed.at,
            words(Cli::tr("After how many events, of those that “verify” counts; if that is in the "
                          "middle of a deed, after the deed")))
        ->type_name("N")
        ->required();
    branch
        ->add_option("--from", typed.from,
            words(Cli::tr("What it leaves: 1 for the table (default) or the number of a branch")))
        ->type_name("N");
    branch->add_flag(
        "--play", typed.branched.play, words(Cli::tr("Let bots in all seats play it to its end")));
    branch->add_flag(
        "--json", typed.branched.json, words(Cli::tr("One JSON object instead of a text")));

    CLI::App* verify
        = addCommand(app, "verify", Cli::tr("Say whether a record is what was written"),
            "  pourparler-cli verify talks.pourparler");
    verify->add_option("RECORD", typed.verify, words(Cli::tr("File of the record")))
        ->type_name("")
        ->required();

    CLI::App* exported
        = addCommand(app, "export", Cli::tr("Write records as tables for research, without names"),
            "  pourparler-cli export talks.pourparler --out talks\n"
            "  pourparler-cli export records/*.pourparler --out study --key study-key.csv");
    exported->add_option("RECORD", typed.exported.records, words(Cli::tr("Files of records")))
        ->type_name("")
        ->required();
    exported
        ->add_option("--out", typed.exported.folder,
            words(Cli::tr("Folder to write to; it must not exist or be empty")))
        ->type_name("FOLDER")
        ->required();
    exported
        ->add_option("--key", typed.keyTo,
            words(Cli::tr("Write the key from pseudonyms to names into this file, too")))
        ->type_name("FILE");

    CLI::App* debrief
        = addCommand(app, "debrief", Cli::tr("Write the debrief of a record as a file to be shown"),
            "  pourparler-cli debrief talks.pourparler --out debrief\n"
            "  pourparler-cli debrief talks.pourparler --out debrief --as emp --pdf\n"
            "  pourparler-cli debrief talks.pourparler --out debrief --as facilitator");
    debrief->add_option("RECORD", typed.document.file, words(Cli::tr("File of the record")))
        ->type_name("")
        ->required();
    debrief->add_option("--out", typed.document.folder, words(Cli::tr("Folder to write to")))
        ->type_name("FOLDER")
        ->required();
    debrief
        ->add_option("--as", typed.document.viewer,
            words(Cli::tr("Whose eyes: public (default), facilitator or a seat (emp, emp/2)")))
        ->type_name("SEAT");
    debrief
        ->add_option("--branch", typed.branch,
            words(Cli::tr("A branch instead of the table: its number, from 2")))
        ->type_name("N");
    debrief->add_flag("--pdf", typed.document.pdf, words(Cli::tr("As PDF, too")));

    CLI::App* paper = addCommand(app, "paper",
        Cli::tr("Write briefs, score sheets and seat cards of a scenario for printing"),
        "  pourparler-cli paper scenarios/home-and-screen --out paper");
    paper->add_option("SCENARIO", typed.document.file, words(Cli::tr("Folder of the scenario")))
        ->type_name("")
        ->required();
    paper->add_option("--out", typed.document.folder, words(Cli::tr("Folder to write to")))
        ->type_name("FOLDER")
        ->required();

    CLI::App* stability
        = addCommand(app, "stability", Cli::tr("Say where a conflict would stay as it is, and why"),
            "  pourparler-cli stability resources/conflicts/elmira.yaml\n"
            "  pourparler-cli stability scenarios/price-of-the-hours\n"
            "  pourparler-cli stability talks.pourparler --until 120 --json");
    stability
        ->add_option("CONFLICT", typed.stability.file,
            words(Cli::tr("A conflict file, the folder of a scenario, or the file of a record")))
        ->type_name("")
        ->required();
    stability
        ->add_option("--until", typed.until,
            words(
                Cli::tr("Of a record: where it stands after so many of the facilitator’s events")))
        ->type_name("N");
    stability
        ->add_option("--branch", typed.branch,
            words(Cli::tr("Of a record: a branch instead of the table: its number, from 2")))
        ->type_name("N");
    stability->add_flag(
        "--json", typed.stability.json, words(Cli::tr("One JSON object instead of a text")));

    CLI::App* analysed = addCommand(app, "analyse",
        Cli::tr("Prove what could be agreed: what is efficient, what would be fair, what is left"),
        "  pourparler-cli analyse scenarios/price-of-the-hours\n"
        "  pourparler-cli analyse scenarios/price-of-the-hours --record talks.pourparler\n"
        "  pourparler-cli analyse scenarios/price-of-the-hours --package deal.json --json");
    analysed
        ->add_option("SCENARIO", typed.analysed.scenario, words(Cli::tr("Folder of the scenario")))
        ->type_name("")
        ->required();
    CLI::Option* package = analysed
                               ->add_option("--package", typed.package,
                                   words(Cli::tr("Say what is left by this package: a file such "
                                                 "as {\"reuse\": \"licence\"}")))
                               ->type_name("FILE");
    CLI::Option* record
        = analysed
              ->add_option("--record", typed.record,
                  words(Cli::tr(
                      "Say what was left by the agreement or the last proposal of this record")))
              ->type_name("FILE")
              ->excludes(package);
    analysed
        ->add_option("--branch", typed.branch,
            words(Cli::tr("Of a record: a branch instead of the table: its number, from 2")))
        ->type_name("N")
        ->needs(record);
    analysed
        ->add_option("--epsilon", typed.epsilon,
            words(Cli::tr("Points by which efficient results may be off, to list fewer of them")))
        ->type_name("POINTS");
    analysed
        ->add_option("--threads", typed.threads,
            words(Cli::tr("Threads to look for efficient results with (default: 1)")))
        ->type_name("N");
    analysed->add_flag(
        "--json", typed.analysed.json, words(Cli::tr("One JSON object instead of a text")));

    CLI::App* imported = addCommand(app, "import-genius",
        Cli::tr("Make a scenario of a GENIUS domain and its profiles"),
        "  pourparler-cli import-genius --domain laptop/domain.xml --profile laptop/seller.xml "
        "--profile laptop/buyer.xml --out scenarios/laptop");
    imported->add_option("--domain", typed.imported.domain, words(Cli::tr("File of the domain")))
        ->type_name("FILE")
        ->required();
    imported
        ->add_option("--profile", typed.imported.profiles,
            words(Cli::tr("File of a party’s profile; once a party, in the order in which they "
                          "speak")))
        ->type_name("FILE")
        ->allow_extra_args(false)
        ->required();
    imported
        ->add_option("--out", typed.imported.folder,
            words(Cli::tr("Folder of the scenario; its name becomes the scenario’s id, and it must "
                          "not exist or be empty")))
        ->type_name("FOLDER")
        ->required();

    CLI::App* exportedScenario = addCommand(app, "export-genius",
        Cli::tr("Write a scenario as a GENIUS domain and its profiles"),
        "  pourparler-cli export-genius scenarios/home-and-screen --out home-and-screen-genius");
    exportedScenario
        ->add_option(
            "SCENARIO", typed.exportedScenario.scenario, words(Cli::tr("Folder of the scenario")))
        ->type_name("")
        ->required();
    exportedScenario
        ->add_option("--out", typed.exportedScenario.folder,
            words(Cli::tr("Folder to write to; it must not exist or be empty")))
        ->type_name("FOLDER")
        ->required();

    CLI::App* agents = addCommand(
        app, "agents", Cli::tr("List the bots that can play"), "  pourparler-cli agents");

    for (CLI::App* command : { check, play, replay, branch, verify, exported, debrief, paper,
             stability, analysed, imported, exportedScenario, agents })
        allowLanguage(*command, typed);
}

std::vector<std::string> filesOf(const CLI::App& command, const Typed& typed)
{
    std::vector<std::string> files;
    const std::string& name = command.get_name();
    if (name == "check")
        files = typed.check.scenarios;
    else if (name == "play")
        files = { typed.play.scenario };
    else if (name == "replay")
        files = { typed.replay.record };
    else if (name == "branch")
        files = { typed.branched.record };
    else if (name == "verify")
        files = { typed.verify };
    else if (name == "stability")
        files = { typed.stability.file };
    else if (name == "analyse")
        files = { typed.analysed.scenario };
    else if (name == "export")
        files = typed.exported.records;
    else if (name == "debrief" || name == "paper")
        files = { typed.document.file, typed.document.folder };
    else if (name == "import-genius")
        files = typed.imported.profiles;
    else if (name == "export-genius")
        files = { typed.exportedScenario.scenario, typed.exportedScenario.folder };
    if (name == "import-genius")
        files.insert(files.end(), { typed.imported.domain, typed.imported.folder });
    if (name == "export")
        files.push_back(typed.exported.folder);
    if (name == "export" && command.count("--key") > 0)
        files.push_back(typed.keyTo);
    if (name == "analyse" && command.count("--package") > 0)
        files.push_back(typed.package);
    if (name == "analyse" && command.count("--record") > 0)
        files.push_back(typed.record);
    if (name == "play" && command.count("--record") > 0)
        files.push_back(typed.recordTo);
    return files;
}

} // namespace pourparler::cli
