// The subcommands of pourparler-cli, each in a file of its own, with the arguments they take as they were typed.
// Used by command_line.cpp. Each returns an ExitStatus.
#pragma once

#include "app/cli/terminal.h"
#include "app/text/reader.h"
#include "core/base/error.h"
#include "core/packages/balance.h"
#include "core/scenario/reader.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace pourparler::cli {

/// Where a command writes, and for whom.
struct Console {
    Terminal& terminal;
    Reader reader;
};

struct CheckArguments {
    std::vector<std::string> scenarios;
};
struct PlayArguments {
    std::string scenario;
    std::uint64_t seed = 1;
    std::optional<int> rounds;
    std::vector<std::string> agents; ///< PARTY=NAME
    std::optional<std::string> record;
    bool json = false;
};
struct ReplayArguments {
    std::string record;
    std::string viewer = "public";
    std::optional<std::uint64_t> until;
    std::optional<std::uint64_t> branch; ///< number of its stream, from 2
    bool json = false;
};
struct BranchArguments {
    std::string record;
    std::uint64_t at = 0; ///< events of the stream it leaves
    std::uint64_t from = 1; ///< number of the stream it leaves
    bool play = false;
    bool json = false;
};

struct ExportArguments {
    std::vector<std::string> records;
    std::string folder;
    std::optional<std::string> key; ///< file for the key from pseudonyms to names
};

/// Of debrief, and of paper, which takes a scenario and needs the folder only.
struct DocumentArguments {
    std::string file; ///< a record, or a scenario's folder
    std::string folder; ///< to write to
    std::string viewer = "public";
    std::optional<std::uint64_t> branch; ///< number of its stream, from 2
    bool pdf = false;
};

struct StabilityArguments {
    std::string file; ///< a conflict file, a record, or a scenario's folder
    std::optional<std::uint64_t> until; ///< of a record: after so many of the facilitator's events
    std::optional<std::uint64_t> branch; ///< of a record: number of its stream, from 2
    bool json = false;
};

struct AnalyseArguments {
    std::string scenario;
    std::optional<std::string> package; ///< file of a package
    std::optional<std::string> record;
    std::optional<std::uint64_t> branch; ///< of the record: number of its stream, from 2
    std::optional<std::string> epsilon; ///< as typed, on the scenario's scale of points
    unsigned threads = 1;
    bool json = false;
};

struct ImportArguments {
    std::string domain;
    std::vector<std::string> profiles;
    std::string folder; ///< of the scenario; its name becomes the scenario's id
};

/// Of export-genius.
struct ExportScenarioArguments {
    std::string scenario;
    std::string folder;
};

[[nodiscard]] int check(const CheckArguments& arguments, Console& console);
[[nodiscard]] int play(const PlayArguments& arguments, Console& console);
[[nodiscard]] int replay(const ReplayArguments& arguments, Console& console);
[[nodiscard]] int branch(const BranchArguments& arguments, Console& console);
[[nodiscard]] int verify(const std::string& record, Console& console);
[[nodiscard]] int exportRecords(const ExportArguments& arguments, Console& console);
[[nodiscard]] int debrief(const DocumentArguments& arguments, Console& console);
[[nodiscard]] int paper(const DocumentArguments& arguments, Console& console);
[[nodiscard]] int stability(const StabilityArguments& arguments, Console& console);
[[nodiscard]] int analyse(const AnalyseArguments& arguments, Console& console);
[[nodiscard]] int importFromGenius(const ImportArguments& arguments, Console& console);
[[nodiscard]] int exportToGenius(const ExportScenarioArguments& arguments, Console& console);
[[nodiscard]] int agents(Console& console);

// Shared by several of them.

/// "problem: …".
[[nodiscard]] QString findingWords(const Finding& finding, const Reader& reader);
/// "FOLDER/scenario.yaml:12:5: problem: …".
[[nodiscard]] QString findingLine(
    const std::string& folder, const Finding& finding, const Reader& reader);
/// The same for a file that is named in the finding as it was typed.
[[nodiscard]] QString findingLine(const Finding& finding, const Reader& reader);
/// The files of a scenario's folder, or a word on standard error.
[[nodiscard]] std::optional<ScenarioFiles> loadScenario(
    const std::string& folder, Console& console);
/// The scenario, or a word on standard error where it cannot be played.
[[nodiscard]] std::shared_ptr<const Scenario> playable(
    const ScenarioFiles& files, const std::string& folder, Console& console);
/// How many packages there are, and how many pass, in one line.
[[nodiscard]] QString balanceLine(const Balance& balance, const Reader& reader);
/// wrongUse, after a word on standard error.
int refuse(const Error& error, Console& console);

/// Pads with spaces to a width in characters.
[[nodiscard]] QString padded(const QString& words, qsizetype width);

} // namespace pourparler::cli
