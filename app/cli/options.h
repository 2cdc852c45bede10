// Which subcommands pourparler-cli has and which arguments they take, for CLI11. Used by command_line.cpp, which runs
// them. Must not run anything.
#pragma once

#include "app/cli/commands.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace pourparler::cli {

/// The arguments as they were typed: numbers are read here, so that what is wrong is said in one way.
struct Typed {
    CheckArguments check;
    PlayArguments play;
    ReplayArguments replay;
    BranchArguments branched;
    std::string verify;
    ExportArguments exported;
    DocumentArguments document;
    StabilityArguments stability;
    AnalyseArguments analysed;
    ImportArguments imported;
    ExportScenarioArguments exportedScenario;
    std::string seed;
    std::string rounds;
    std::string recordTo;
    std::string keyTo;
    std::string until;
    std::string branch;
    std::string at;
    std::string package;
    std::string record;
    std::string epsilon;
    std::string threads;
    std::string from;
    std::string language;
};

/// All of them.
void addCommands(CLI::App& app, Typed& typed);
/// --lang is looked up before anything is parsed; here it is only allowed everywhere.
void allowLanguage(CLI::App& app, Typed& typed);
/// The files and folders that the command is about.
[[nodiscard]] std::vector<std::string> filesOf(const CLI::App& command, const Typed& typed);

} // namespace pourparler::cli
