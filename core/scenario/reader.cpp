#include "core/scenario/reader.h"

#include "core/scenario/finding_codes.h"
#include "core/scenario/reading_desk.h"

#include <algorithm>

namespace pourparler {

namespace {

constexpr Bounds minuteBounds { 1, 10'000 };
constexpr Bounds mostBounds { 1, 1'000 };
constexpr Bounds stepBounds { 1, finestSteps };

const std::string scenarioFile = "scenario.yaml";

PointScale readScale(YamlCursor& cursor, const YamlNode* node)
{
    PointScale scale;
    if (node == nullptr)
        return scale;
    YamlMap map(cursor, node);
    scale.most = cursor.wholeNumber(map.required("most"), mostBounds);
    scale.steps = cursor.wholeNumber(map.required("steps"), stepBounds);
    map.finish();
    return scale;
}

void readHead(ReadingDesk& desk, YamlMap& map, const std::string& folder)
{
    YamlCursor& cursor = desk.cursor;
    Scenario& scenario = desk.scenario;
    static_cast<void>(cursor.wholeNumber(map.required("format"), { 1, 1 }));
    const YamlNode* id = map.required("id");
    scenario.id = cursor.id(id);
    if (!scenario.id.empty() && scenario.id != folder)
        cursor.problem(
            *id, finding::folderName, { textArgument(scenario.id), textArgument(folder) });
    cursor.readLanguages(map.required("languages"));
    scenario.languages = cursor.languages();
    if (const YamlNode* imported = map.optional("imported"))
        scenario.imported = cursor.truth(imported);
    scenario.points = readScale(cursor, map.optional("points"));
    scenario.title = cursor.text(map.required("title"));
    scenario.summary = cursor.text(map.required("summary"));
    if (const YamlNode* level = desk.requiredUnlessImported(map, "level"))
        scenario.level = cursor.enumeration(level, Level::starter);
    if (const YamlNode* minutes = desk.requiredUnlessImported(map, "minutes"))
        scenario.minutes = static_cast<int>(cursor.wholeNumber(minutes, minuteBounds));
    scenario.invented = cursor.text(map.required("invented"));
}

/// In the order in which one part needs another, which is not that of the file.
void readParts(ReadingDesk& desk, YamlMap& map)
{
    readProtocol(desk, map.required("protocol"));
    const YamlNode* parties = map.required("parties");
    if (parties != nullptr)
        desk.places.emplace("parties", desk.cursor.keyPlaceOf(*parties));
    readParties(desk, parties);
    readIssues(desk, map.required("issues"));
    readDependencies(desk, map.optional("dependencies"));
    readRatification(desk, map.required("ratification"));
    if (const YamlNode* table = map.optional("value_table"))
        readValueTable(desk, table);
    readFacts(desk, map.optional("facts"));
    const YamlNode* questions = map.optional("debrief_questions");
    for (const YamlNode& question : desk.cursor.items(questions, { 0, listCount.high }))
        desk.scenario.debriefQuestions.push_back(desk.cursor.text(&question));
    readInjects(desk, map.optional("injects"));
}

void readTree(
    const YamlNode& root, const ScenarioFiles& files, FindingList& findings, Reading& reading)
{
    YamlCursor cursor(scenarioFile, findings);
    ReadingDesk desk(cursor, root);
    desk.places.emplace("", cursor.placeOf(root));
    YamlMap map(cursor, &root);
    readHead(desk, map, files.name);
    readParts(desk, map);
    map.finish();
    readDocuments(desk, files);
    checkForm(desk);
    if (!findings.spoiled()) { // a tree with holes in it says nothing about the rule or about sums
        checkRatification(desk);
        checkSums(desk);
    }
    reading.places = std::move(desk.places);
    if (!findings.spoiled())
        reading.scenario = std::move(desk.scenario);
}

} // namespace

bool Reading::hasProblems() const
{
    return std::any_of(findings.begin(), findings.end(),
        [](const Finding& finding) { return finding.severity == Finding::Severity::problem; });
}

Reading readScenario(const ScenarioFiles& files)
{
    Reading reading;
    FindingList findings(scenarioFile);
    const auto found = files.files.find(scenarioFile);
    if (found == files.files.end())
        findings.problem({ scenarioFile, 0, 0 }, finding::scenarioFileMissing);
    else if (const auto root = parseYaml(scenarioFile, found->second, findings))
        readTree(*root, files, findings, reading);
    reading.findings = findings.take();
    return reading;
}

} // namespace pourparler
