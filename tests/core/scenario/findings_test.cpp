// Each row breaks the sample in one way and says what has to be found, and where.
#include "core/scenario/finding_codes.h"
#include "tests/core/scenario/sample.h"
#include "tests/support/described.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace pourparler {
namespace {

using test::described;
using test::sampleFiles;
using test::sampleWith;
using test::sampleYaml;

/// In `to`, § is where the finding has to point at; without one, anywhere.
struct Breakage {
    std::string_view from;
    std::string_view to;
    std::string_view code;
    std::string_view arguments = {}; ///< as described() writes them, when they matter
};

const std::vector<Breakage> breakages {
    // Bytes and YAML
    { "level: starter", "level: [starter", finding::yamlSyntax },
    { "level: starter", "level: \x01starter", finding::controlCharacter },
    { "  rounds: 4", "§\trounds: 4", finding::yamlTab },
    { "level: starter", "level: §&a starter", finding::yamlAnchor, " | a" },
    { "level: starter", "level: *a", finding::yamlSyntax },
    { "level: starter", "level: §!!str starter", finding::yamlTag },
    { "injects:", "§---\ninjects:", finding::yamlSeveralDocuments },
    { "level: starter", "level: starter\n§[a, b]: c", finding::yamlKeyNotText },
    { "minutes: 45", "minutes: 45\n§minutes: 46", finding::duplicateKey, " |  | minutes | 8" },
    { "tool: 40, days: 60}", "tool: 40, §tool: 60}", finding::duplicateKey,
        " | parties[1].weights | tool | 38" },
    // Structure
    { "minutes: 45", "minutes: 45\n§minuets: 45", finding::unknownKey },
    { "  - id: emp\n    name", "  - §id: emp\n    wieghts: {}\n    name", finding::unknownKey },
    { "minutes: 45\n", "", finding::missingKey, " |  | minutes" },
    { "as_of: 2019}", "as_of: §last year}", finding::badDate },
    { "as_of: 2019}", "as_of: §2019-13}", finding::badDate },
    { "as_of: 2019}", "as_of: §2019-02-30}", finding::noSuchDay },
    { "{any_of: [tool.none], why:", "§{why:", finding::oneKeyOf,
        " | parties.emp.red_lines[1] | any_of, all_of" },
    { "over: 33.33, basis", "over: 33.33, at_least: 5, basis", finding::oneKeyOf },
    { "votes: true", "votes: §yes", finding::wrongType, " | parties.emp.votes | truth | text" },
    { "minutes: 45", "minutes: §\"45\"", finding::wrongType, " | minutes | whole-number | text" },
    { "minutes: 45", "minutes: §45.5", finding::wrongType, " | minutes | whole-number | number" },
    { "level: starter", "§level:", finding::wrongType, " | level | text | nothing" },
    { "invented: All of it.", "invented: §3", finding::wrongType,
        " | invented | text-or-map | number" },
    { "uni: [0, 10, 40, 70, 100]}", "uni: §5}", finding::wrongType },
    { "rounds: 4", "rounds: §100", finding::outOfRange, " | protocol.rounds | 100 | 1 | 99" },
    { "points: 33.5", "points: §100.01", finding::pointsBeyondScale,
        " | parties.emp.walk_away.points | 100.01 | 0 | 100" },
    { "points: -2.25", "points: §-100.000000001", finding::pointsBeyondScale },
    { "points: 33.5", "points: §1e9", finding::outOfRange,
        " | parties.emp.walk_away.points | 1e9 | -100000 | 100000" },
    { "minutes: 45", "minutes: 45\npoints: {most: 1, steps: §0}", finding::outOfRange },
    { "minutes: 45", "minutes: 45\npoints: {most: 1, steps: 15000}", finding::stepsNotForWeights,
        " | emp | 15000 | 10000" },
    { "points: 33.5", "points: §33.50000000000001", finding::tooManyDecimals },
    { "points: 33.5", "points: §33.501", finding::tooManyDecimals },
    { "points: 33.5", "points: §.nan", finding::outOfRange },
    { "scores: {emp: 0, uni: 30, cli: 0}", "scores: {emp: 0, uni: 30, cli: 0}\n        §points: {}",
        finding::unknownKey },
    { "all_of: [tool.shared, days.8]", "any_of_each: §[]", finding::wrongCount,
        " | parties.emp.interactions[1].any_of_each | 0 | 1 | 16000" },
    { "interests: [Jobs]", "interests: §[]", finding::wrongCount,
        " | parties.uni.interests | 0 | 1 | 100" },
    { "  - id: cli", "  - id: §Client", finding::badId, " | parties.Client.id | Client" },
    { "any_of: [tool.none]", "any_of: [§none]", finding::badOptionReference },
    { "languages: [en, fr]", "languages: [en, §french, fr]", finding::badLanguage },
    { "languages: [en, fr]", "languages: [en, fr, §en]", finding::languageTwice },
    { "level: starter", "level: §begginer", finding::badValue },
    { "kind: union", "kind: §unoin", finding::badValue,
        " | parties.uni.kind | unoin | union | union, employer, platform, supplier, client, "
        "authority, ngo, expert, data_provider" },
    { "invented: All of it.", "invented: §\" \"", finding::emptyText },
    { "short: Emp", "short: §Employers’ side", finding::textTooLong,
        " | parties.emp.short | 15 | 14" },
    // References and identities
    { "id: everything", "id: §something", finding::folderName, " | something | everything" },
    { "order: [emp,", "order: [§empl,", finding::unknownParty,
        " | protocol.order[1] | empl | emp" },
    { "weights: {tool: 100}", "weights: {§tools: 100}", finding::unknownIssue,
        " | parties.cli.weights.tools | tools | tool" },
    { "all_of: [tool.shared, days.14]", "all_of: [tool.shared, §days.13]", finding::unknownOption },
    { "any_of: [tool.none]", "any_of: [§tool.nine]", finding::unknownOption,
        " | parties.emp.red_lines[1].any_of[1] | tool.nine | tool.none" },
    { "next: [talks]", "next: [§talk]", finding::unknownPhase,
        " | protocol.phases.hall.next[1] | talk | talks" },
    { "  - id: uni\n", "  - id: §emp\n", finding::duplicateId, " | parties | emp | 28" },
    { "      - id: own\n", "      - id: §none\n", finding::duplicateId },
    { "      - emp\n", "      - §med\n", finding::partyDoesNotVote },
    { "{uni: 40, cli: 60}", "{uni: 40, §med: 60}", finding::partyDoesNotVote },
    { "scores: {emp: 0, uni: 30, cli: 0}", "scores: {emp: 0, uni: 30, cli: 0, §med: 3}",
        finding::partyDoesNotVote },
    // Texts
    { "title: {en: Everything, fr: Tout}", "title: §{en: Everything}", finding::textMissingLanguage,
        " | title | fr" },
    { "title: {en: Everything, fr: Tout}", "title: {en: Everything, fr: Tout, §de: Alles}",
        finding::textUndeclaredLanguage, " | title | de" },
    // Parties
    { "votes: false", "votes: false\n    §time_cost: 3", finding::sheetWithoutVote,
        " | med | time_cost" },
    { "weights: {tool: 40, days: 60}", "§weights: {tool: 40, days: 61}", finding::weightsNot100,
        " | emp | 101" },
    { "scores: {emp: 0, uni: 30, cli: 0}", "§scores: {emp: 0, cli: 0}", finding::scoreMissing,
        " | issues.tool.options.none.scores | uni | tool.none" },
    { "scores: {emp: {from: 100, to: 15}, uni", "§scores: {uni", finding::scoreMissing,
        " | issues.days.scores | emp | days" },
    { "uni: [0, 10, 40, 70, 100]}", "uni: [0, 10, 40, 70, 100], §cli: {from: 0, to: 9}}",
        finding::scoreWithoutWeight },
    { "uni: [0, 10, 40, 70, 100]}", "uni: §[0, 10, 40, 70]}", finding::scoreCount,
        " | issues.days.scores.uni | uni | 4 | 5" },
    { "left_open: {emp: 10, uni: 20, cli: 30}", "§left_open: {emp: 10, uni: 20}",
        finding::leftOpenMissing, " | tool | cli" },
    { "left_open: scores", "left_open: zero", finding::leftOpenIgnored },
    // Issues
    { "{from: 2, to: 14, step: 3", "§{from: 14, to: 2, step: 3", finding::numberRange },
    { "{from: 2, to: 14, step: 3", "§{from: 2, to: 15, step: 3", finding::numberStep },
    { "{from: 2, to: 14, step: 3", "§{from: 2, to: 1400, step: 3", finding::numberTooManySteps,
        " | days | 467 | 250" },
    { "all_of: [tool.shared, days.14]", "all_of: [tool.shared, §tool.own]",
        finding::optionsContradict },
    { "any_of: [days.5, days.8", "any_of: [days.5, §days.5", finding::optionRepeated },
    { "any_of: [days.5,", "any_of: §[tool.shared, days.5,", finding::dependencyAlwaysMet },
    // Protocol
    { "order: [emp, uni,", "§order: [emp,", finding::orderMissesParty, " | uni" },
    { "order: [emp, uni,", "order: [emp, §emp, uni,", finding::orderRepeatsParty, " | emp" },
    { "next: [signing, end]", "next: [end]", finding::phaseUnreachable, " | signing" },
    { "kind: bargaining", "kind: briefing", finding::phaseKindUnreachable, " | bargaining" },
    { "{id: signing, kind: ratification, next: [talks, end]}", "§{id: signing, kind: ratification}",
        finding::phaseDeadEnd, " | signing" },
    // Ratification
    { "total: 100, over", "total: §99, over", finding::thresholdTotal, " | 99 | 100" },
    { "over: 33.33", "over: 100", finding::thresholdOutOfReach, " | 10000 | 100 | 100" },
    { "{not: cli}]", "{not: cli}]\n      - not: emp", finding::ruleNeverPasses },
    { "  tree:\n    all:", "  tree:\n    any:", finding::rulePassesWithNobody },
    { "at_least: 66.67", "at_least: 50", finding::signatureNeverMatters, " | cli" },
    // Value table and injects
    { "captured_by: {emp: 85, uni: 15}", "captured_by: §{emp: 85, uni: 16}",
        finding::sharesOver100 },
    { "{low: 0, high: 5,", "§{low: 6, high: 5,", finding::rangeReversed },
    { "- {all_of: [tool.shared], low", "- {low", finding::amountNeverApplies,
        " | value_table.items.saving.amounts[2]" },
    { "round: 2", "round: §5", finding::injectTooLate, " | court | 5 | 4" },
    { "{remove: [tool.none]}", "{remove: [tool.none, tool.shared, tool.own]}",
        finding::injectRemovesIssue, " | court | tool" },
};

[[nodiscard]] std::pair<int, int> placeOf(const std::string& text, std::size_t position)
{
    const std::string before = text.substr(0, position);
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const std::size_t start = before.rfind('\n') + 1; // npos + 1 is 0
    std::size_t column = 1;
    for (std::size_t i = start; i < before.size(); ++i)
        column += (static_cast<unsigned char>(before[i]) & 0xc0U) != 0x80U ? 1U : 0U;
    return { static_cast<int>(line), static_cast<int>(column) };
}

/// The finding of this code that fits the row best; the one at the place, if it is to be anywhere.
[[nodiscard]] bool isFound(
    const Breakage& row, const std::vector<Finding>& findings, int line, int column)
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
        const std::string text = described({ finding });
        const bool there
            = line == 0 || (finding.place.line == line && finding.place.column == column);
        return finding.what.code == row.code && there
            && (row.arguments.empty()
                || text.find(std::string(row.code) + std::string(row.arguments) + '\n')
                    != std::string::npos);
    });
}

TEST(Findings, TheSampleHasNone)
{
    const Reading reading = readScenario(sampleFiles());
    EXPECT_EQ(described(reading.findings), "");
    EXPECT_TRUE(reading.scenario.has_value());
}

TEST(Findings, EachBreakageIsFoundInItsPlace)
{
    for (const Breakage& row : breakages) {
        std::string yaml = sampleYaml(row.from, row.to);
        const std::string_view marker = "§";
        const std::size_t marked = yaml.find(marker);
        int line = 0;
        int column = 0;
        if (marked != std::string::npos) {
            yaml.erase(marked, marker.size());
            std::tie(line, column) = placeOf(yaml, marked);
        }
        // Where a whole map is at stake, an unknown key is reported at the key.
        if (row.to.find("wieghts") != std::string_view::npos)
            std::tie(line, column) = placeOf(yaml, yaml.find("wieghts"));
        const auto findings = readScenario(sampleWith(yaml)).findings;
        EXPECT_TRUE(isFound(row, findings, line, column))
            << row.code << row.arguments << " expected at " << line << ':' << column << " after \""
            << row.to << "\", but found\n"
            << described(findings);
    }
}

TEST(Findings, AreAllReportedAtOnceInTheOrderOfTheFile)
{
    std::string yaml = sampleYaml("minutes: 45", "minutes: no");
    yaml.replace(yaml.find("votes: true"), 11, "votes: maybe");
    yaml.replace(yaml.find("round: 2"), 8, "round: 0");
    const auto findings = readScenario(sampleWith(yaml)).findings;
    ASSERT_GE(findings.size(), 3U);
    EXPECT_EQ(findings.front().place, (Place { "scenario.yaml", 8, 10 }));
    EXPECT_TRUE(std::is_sorted(findings.begin(), findings.end(),
        [](const Finding& a, const Finding& b) { return a.place.line < b.place.line; }));
}

TEST(Findings, ColumnsCountCharacters)
{
    const auto findings
        = readScenario(sampleWith("{title: {en: \"äöü\", fr: \"é\"}, minutes: x}\n")).findings;
    const std::string text = described(findings);
    EXPECT_NE(text.find("scenario.yaml:1:40 wrong-type | minutes"), std::string::npos) << text;
}

TEST(Findings, DocumentsOfTheFolder)
{
    ScenarioFiles files = sampleFiles();
    files.files.erase("briefs/fr/uni.md");
    files.files["briefs/en/uni.md"] = " \n";
    files.files["briefs/en/unj.md"] = "?";
    files.files["briefs/de/uni.md"] = "?";
    files.files["briefs/notes.txt"] = "?";
    files.files["briefs/fr/med.md"] = "\xff";
    files.files.erase("public/fr/1-welcome.md");
    files.files.erase("public/fr/2-rest.md");
    files.files["public/it/1.md"] = "Ciao";
    const Reading reading = readScenario(files);
    EXPECT_EQ(described(reading.findings),
        "P briefs/de/uni.md:0:0 brief-stray | briefs/de/uni.md\n"
        "P briefs/en/uni.md:0:0 document-empty | briefs/en/uni.md\n"
        "P briefs/en/unj.md:0:0 brief-stray | briefs/en/unj.md\n"
        "P briefs/fr/med.md:1:1 file-not-utf8 | briefs/fr/med.md\n"
        "P briefs/fr/uni.md:0:0 brief-missing | uni | fr\n"
        "P briefs/notes.txt:0:0 brief-stray | briefs/notes.txt\n"
        "P public/fr:0:0 instructions-missing | fr\n"
        "r public/it/1.md:0:0 instructions-stray | public/it/1.md\n");
}

TEST(Findings, NobodyVotes)
{
    std::string yaml = sampleYaml();
    for (std::size_t at = yaml.find("votes: true"); at != std::string::npos;
         at = yaml.find("votes: true"))
        yaml.replace(at, 11, "votes: false");
    const std::string text = described(readScenario(sampleWith(yaml)).findings);
    EXPECT_NE(text.find(" no-voting-party\n"), std::string::npos) << text;
}

/// A code that nothing provokes is a code that nobody has seen work.
TEST(Findings, EveryCodeIsProvokedByATest)
{
    std::set<std::string_view> seen { // by the tests below and in the other files of this folder
        finding::scenarioFileMissing, finding::fileTooLarge, finding::fileNotUtf8,
        finding::yamlTooDeep, finding::yamlAlias, finding::noVotingParty,
        finding::ratificationTooLarge, finding::briefMissing, finding::briefStray,
        finding::instructionsMissing, finding::instructionsStray, finding::documentEmpty,
        finding::tooManyFindings, finding::pointsTooLarge, finding::pointsMissing,
        finding::pointsBesideWeights
    };
    for (const Breakage& row : breakages)
        seen.insert(row.code);
    for (const std::string_view code : finding::allFindingCodes)
        EXPECT_TRUE(seen.count(code) == 1) << code;
}

TEST(Findings, CodesAreUniqueAndInKebabCase)
{
    std::set<std::string_view> codes;
    for (const std::string_view code : finding::allFindingCodes) {
        EXPECT_TRUE(codes.insert(code).second) << code;
        EXPECT_EQ(
            code.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-"), std::string_view::npos)
            << code;
    }
}

TEST(Findings, ProblemsThatLeaveNoHoleStillGiveAScenario)
{
    EXPECT_TRUE(readScenario(sampleWith(sampleYaml("short: Emp", "short: Employers and so on")))
                    .scenario.has_value());
    EXPECT_FALSE(
        readScenario(sampleWith(sampleYaml("order: [emp,", "order: [empl,"))).scenario.has_value());
}

} // namespace
} // namespace pourparler
