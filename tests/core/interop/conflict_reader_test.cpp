// Conflict files: the shipped ones against what the literature says of them, and what is found wrong with others.

#include "core/analysis/conflict/coalitions.h"
#include "core/analysis/conflict/conflict_codes.h"
#include "core/interop/conflict_reader.h"
#include "core/interop/loading.h"
#include "core/scenario/finding_codes.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace pourparler::test {

namespace {

using List = std::vector<int>;

std::string shippedBytes(const std::string& name)
{
    const auto bytes = loadFile(POURPARLER_SOURCE_DIR "/resources/conflicts/" + name + ".yaml");
    return bytes.value_or(std::string());
}

Conflict shipped(const std::string& name)
{
    const ConflictReading reading = readConflict(name + ".yaml", shippedBytes(name));
    EXPECT_TRUE(reading.findings.empty()) << name;
    return reading.file ? reading.file->conflict : Conflict {};
}

/// As people count.
List numbers(const StateSet& states)
{
    List list;
    states.forEach([&list](StateIndex state) { list.push_back(state + 1); });
    return list;
}

struct Equilibria {
    List nash;
    List gmr;
    List smr;
    List seq;
    friend bool operator==(const Equilibria&, const Equilibria&) = default;
};

void PrintTo(const Equilibria& equilibria, std::ostream* out)
{
    *out << testing::PrintToString(equilibria.nash) << testing::PrintToString(equilibria.gmr)
         << testing::PrintToString(equilibria.smr) << testing::PrintToString(equilibria.seq);
}

Equilibria equilibriaOf(const Conflict& conflict)
{
    const Stabilities found = stabilities(conflict);
    return { numbers(found.equilibria(Stability::nash)), numbers(found.equilibria(Stability::gmr)),
        numbers(found.equilibria(Stability::smr)), numbers(found.equilibria(Stability::seq)) };
}

std::string described(const ConflictReading& reading)
{
    std::string lines;
    for (const Finding& finding : reading.findings) {
        lines += finding.severity == Finding::Severity::problem ? "P " : "r ";
        lines += std::to_string(finding.place.line) + ':' + std::to_string(finding.place.column)
            + ' ' + std::string(finding.what.code);
        for (const Argument& argument : finding.what.arguments)
            lines += " | "
                + (argument.kind == Argument::Kind::text ? argument.text
                                                         : std::to_string(argument.number));
        lines += '\n';
    }
    return lines;
}

/// Two deciders, a and b, with an option each, x and y; from line 12 on what the test says.
std::string smallFile(const std::string& rest)
{
    return "format: 1\nlanguages: [en]\ntitle: T\n\ndeciders:\n"
           "  - id: a\n    name: A\n    options: [{id: x, name: X}]\n"
           "  - id: b\n    name: B\n    options: [{id: y, name: Y}]\n"
        + rest;
}

const std::string anyRankings = "preferences: {a: [{}], b: [{}]}\n";

std::string foundIn(const std::string& bytes) { return described(readConflict("c.yaml", bytes)); }

} // namespace

TEST(ClassicConflicts, areStableWhereTheLiteratureSays)
{
    EXPECT_EQ(equilibriaOf(shipped("prisoners-dilemma")),
        (Equilibria { { 4 }, { 1, 4 }, { 1, 4 }, { 1, 4 } }));
    EXPECT_EQ(equilibriaOf(shipped("chicken")),
        (Equilibria { { 2, 3 }, { 1, 2, 3 }, { 1, 2, 3 }, { 2, 3 } }));
    EXPECT_EQ(equilibriaOf(shipped("stag-hunt")),
        (Equilibria { { 1, 4 }, { 1, 4 }, { 1, 4 }, { 1, 4 } }));
    EXPECT_EQ(equilibriaOf(shipped("elmira")),
        (Equilibria { { 5, 8, 9 }, { 1, 4, 5, 8, 9 }, { 1, 4, 5, 8, 9 }, { 5, 8, 9 } }));
}

TEST(ClassicConflicts, theMinistryAndTheCompanyOfElmiraJump)
{
    const Conflict elmira = shipped("elmira");
    const auto found = analyseCoalitions(elmira, stabilities(elmira).equilibria(Stability::gmr));
    ASSERT_TRUE(found.has_value());
    ASSERT_EQ(found->jumps.size(), 1U);
    const Jump& jump = found->jumps.front();
    EXPECT_EQ(jump.from, 4);
    EXPECT_EQ(jump.to, 7);
    EXPECT_EQ(membersOf(jump.members), (std::vector<std::size_t> { 0, 1 }));
    EXPECT_EQ(jump.steps, (std::vector<PathStep> { { 0, 5 }, { 1, 7 } }));
    // What no coalition leaves is what no decider leaves, without the state that these two leave together.
    EXPECT_EQ(numbers(found->equilibria(Stability::nash)), (List { 8, 9 }));
}

TEST(ClassicConflicts, theStatusQuoOfElmiraComesToAnEnd)
{
    const Conflict elmira = shipped("elmira");
    ASSERT_EQ(elmira.statusQuo, StateIndex { 0 });
    const auto paths
        = pathsByImprovement(elmira, 0, stabilities(elmira).equilibria(Stability::gmr));
    ASSERT_EQ(paths.size(), 2U); // where it is, and 5
    EXPECT_TRUE(paths[0].steps.empty());
    EXPECT_EQ(paths[1].steps, (std::vector<PathStep> { { 2, 4 } }));
}

TEST(ClassicConflicts, bothPrisonersHaveToMove)
{
    const Conflict dilemma = shipped("prisoners-dilemma");
    const auto found = analyseCoalitions(dilemma, stabilities(dilemma).equilibria(Stability::gmr));
    ASSERT_TRUE(found.has_value());
    ASSERT_EQ(found->jumps.size(), 1U);
    EXPECT_EQ(found->jumps.front().from, 3);
    EXPECT_EQ(found->jumps.front().to, 0);
}

TEST(ConflictReader, saysWhatIsWrongAllAtOnce)
{
    EXPECT_EQ(foundIn(smallFile("infeasible:\n"
                                "  - {x: true, z: false}\n"
                                "  - y\n"
                                "  - {x: 1}\n"
                                "  - {}\n"
                                "irreversible: [{yy: true}]\n"
                                "status_quo: {x: true}\n"
                                "extra: 1\n"
                                "preferences:\n"
                                "  a: [[x], [why], {x: true}]\n"
                                "  c: []\n")),
        "P 13:15 conflict-unknown-option | infeasible[1].z | z | \n"
        "P 14:5 wrong-type | infeasible[2] | list-or-map | text\n"
        "P 15:9 wrong-type | infeasible[3].x | truth | number\n"
        "P 16:5 wrong-count | infeasible[4] | 0 | 1 | 64\n"
        "P 17:17 conflict-unknown-option | irreversible[1].yy | yy | y\n"
        "P 18:13 wrong-type | status_quo | list | map\n"
        "P 19:1 unknown-key |  | extra |  | format, languages, title, about, deciders, infeasible, "
        "irreversible, same_state, preferences, status_quo\n"
        "P 21:3 missing-key | preferences | b\n"
        "P 21:13 conflict-unknown-option | preferences.a[2][1] | why | \n"
        "P 22:3 unknown-key | preferences | c |  | a, b\n");
}

TEST(ConflictReader, wantsEveryStateRankedOnce)
{
    EXPECT_EQ(foundIn(smallFile("infeasible: [{x: true, y: true}]\n"
                                "preferences:\n"
                                "  a: [[x], [x, y], [x]]\n"
                                "  b: [[y], [[], [y]], {y: true}, {x: true}]\n"
                                "status_quo: [y, x]\n")),
        "P 14:6 conflict-state-not-ranked | preferences.a |  | 2\n"
        "P 14:12 conflict-infeasible-state | preferences.a[2] | x, y\n"
        "P 14:20 conflict-state-ranked-twice | preferences.a[3] | x | 14\n"
        "P 15:17 conflict-state-ranked-twice | preferences.b[2][2] | y | 15\n"
        "r 15:23 conflict-pattern-idle | preferences.b[3]\n"
        "P 16:13 conflict-infeasible-state | status_quo | x, y\n");
}

TEST(ConflictReader, givesTiesAndPatternsTheirPlaces)
{
    const ConflictReading reading = readConflict("c.yaml",
        smallFile("preferences:\n"
                  "  a: [{x: true}, [[], [y]]]\n"
                  "  b: [[[x], [y]], {y: false}, {}]\n"));
    EXPECT_EQ(described(reading), "");
    ASSERT_TRUE(reading.file.has_value());
    EXPECT_EQ(reading.file->conflict.ranks[0], (std::vector<int> { 1, 0, 1, 0 }));
    EXPECT_EQ(reading.file->conflict.ranks[1], (std::vector<int> { 1, 0, 0, 2 }));
    EXPECT_FALSE(reading.file->conflict.statusQuo.has_value());
}

TEST(ConflictReader, remarksWhatSaysNothing)
{
    EXPECT_EQ(foundIn(smallFile("infeasible: [{x: true, y: true}]\n"
                                "irreversible: [{x: true}, {x: true, y: true}]\n"
                                "same_state: [[[x, y]]]\n"
                                "status_quo: [x, x]\n"
                  + anyRankings)),
        "r 13:27 conflict-pattern-idle | irreversible[2]\n"
        "r 14:14 conflict-pattern-idle | same_state[1]\n"
        "r 15:17 option-repeated | status_quo | x\n");
}

TEST(ConflictReader, asksForIdsOnceAndForWords)
{
    EXPECT_EQ(foundIn("format: 1\nlanguages: [en, fr]\ntitle: {en: T}\ndeciders:\n"
                      "  - {id: a, name: A, options: [{id: x, name: X}]}\n"
                      "  - {id: a, name: A, options: [{id: x, name: ''}, {id: Y, name: X}]}\n"
                      "preferences: {a: [{}]}\n"),
        "P 3:8 text-missing-language | title | fr\n"
        "P 6:10 duplicate-id | deciders | a | 5\n"
        "P 6:37 duplicate-id | deciders.a.options | x | 5\n"
        "P 6:46 empty-text | deciders.a.options.x.name\n"
        "P 6:56 bad-id | deciders.a.options.Y.id | Y\n");
}

TEST(ConflictReader, hasLimits)
{
    std::string options;
    for (int i = 0; i < 13; ++i)
        options += "{id: o" + std::to_string(i) + ", name: O}, ";
    const auto file = [](const std::string& deciders, const std::string& rest) {
        return "format: 1\nlanguages: [en]\ntitle: T\ndeciders: [" + deciders + "]\n" + rest;
    };
    EXPECT_EQ(
        foundIn(file("{id: a, name: A, options: [" + options + "]}", "preferences: {a: [{}]}\n")),
        "P 4:11 conflict-too-many-states | 8192 | 4096\n");
    EXPECT_EQ(foundIn(smallFile("infeasible: [{x: true}, {x: false}]\n" + anyRankings)),
        "P 6:3 conflict-no-state\n");
    std::string many;
    for (int i = 0; i < 17; ++i) {
        const std::string n = std::to_string(i);
        many += "{id: d" + n + ", name: D, options: [";
        for (int k = 0; k < 5; ++k)
            many += "{id: o" + n + '-' + std::to_string(k) + ", name: O}, ";
        many += "]}, ";
    }
    EXPECT_EQ(foundIn(file(many, "preferences: {}\n")),
        "P 4:11 wrong-count | deciders | 17 | 1 | 16\n"
        "P 4:11 conflict-too-many-options | 64\n");
    EXPECT_EQ(foundIn("- 1\n"), "P 1:1 wrong-type |  | map | list\n");
}

TEST(ConflictReader, readsFilesOnly)
{
    const auto missing = loadFile("/nowhere/at-all.yaml");
    ASSERT_FALSE(missing.has_value());
    EXPECT_EQ(missing.error().code, finding::fileUnreadable);
    EXPECT_FALSE(loadFile(POURPARLER_SOURCE_DIR "/scenarios").has_value());
    EXPECT_FALSE(loadFile("/dev/zero").has_value());
}

/// Cuts, copies and scribbles in a valid file: no crash, only codes that there are, and a conflict that keeps its promises.
RC_GTEST_PROP(ConflictReader, survivesMutations, ())
{
    std::string yaml = shippedBytes(*rc::gen::element<std::string>("elmira", "stag-hunt"));
    for (int i = *rc::gen::inRange(1, 6); i > 0; --i) {
        const auto at = *rc::gen::inRange<std::size_t>(0, yaml.size());
        const auto length = std::min(*rc::gen::inRange<std::size_t>(0, 40), yaml.size() - at);
        switch (*rc::gen::inRange(0, 4)) {
        case 0:
            yaml.erase(at, length);
            break;
        case 1:
            yaml.insert(*rc::gen::inRange<std::size_t>(0, yaml.size()), yaml.substr(at, length));
            break;
        case 2:
            yaml[at] = *rc::gen::elementOf(std::string("[]{}:,-?&*!|>'\"# \n09aZ~"));
            break;
        default:
            yaml.insert(at,
                *rc::gen::elementOf(std::vector<std::string> {
                    "999", "-1", "[]", "{}", "null", "delay", "{delay: true}", "\n", "  " }));
        }
    }
    const ConflictReading reading = readConflict("c.yaml", yaml);
    for (const Finding& finding : reading.findings) {
        const auto is = [&finding](std::string_view code) { return finding.what.code == code; };
        RC_ASSERT((std::any_of(allConflictCodes.begin(), allConflictCodes.end(), is)
            || std::any_of(finding::allFindingCodes.begin(), finding::allFindingCodes.end(), is)));
    }
    RC_ASSERT((reading.file.has_value() || reading.hasProblems()));
    if (!reading.file)
        return;
    const Conflict& conflict = reading.file->conflict;
    RC_ASSERT(!conflict.deciders.empty());
    RC_ASSERT(conflict.ranks.size() == conflict.deciders.size());
    for (const auto& ranks : conflict.ranks)
        RC_ASSERT(ranks.size() == conflict.stateCount());
    RC_ASSERT((!conflict.statusQuo || *conflict.statusQuo < conflict.stateCount()));
    const Stabilities found = stabilities(conflict);
    RC_ASSERT((found.equilibria(Stability::nash) - found.equilibria(Stability::gmr)).empty());
}

} // namespace pourparler::test
