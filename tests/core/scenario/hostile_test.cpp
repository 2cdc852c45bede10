// Files that want to do harm: the reader has to answer at once, and never to crash.
#include "core/scenario/finding_codes.h"
#include "tests/core/scenario/sample.h"
#include "tests/support/described.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <chrono>

namespace pourparler {
namespace {

using test::described;
using test::sampleWith;
using test::sampleYaml;

constexpr std::size_t megabyte = std::size_t { 1 } << 20U;

[[nodiscard]] std::string repeated(std::string_view text, std::size_t count)
{
    std::string result;
    result.reserve(text.size() * count);
    for (std::size_t i = 0; i < count; ++i)
        result += text;
    return result;
}

[[nodiscard]] std::string firstCode(std::string yaml)
{
    const Reading reading = readScenario(sampleWith(std::move(yaml)));
    EXPECT_FALSE(reading.scenario.has_value());
    return reading.findings.empty() ? "" : std::string(reading.findings.front().what.code);
}

[[nodiscard]] bool has(const Reading& reading, std::string_view code)
{
    return std::any_of(reading.findings.begin(), reading.findings.end(),
        [code](const Finding& finding) { return finding.what.code == code; });
}

TEST(Hostile, NoScenarioFileAtAll)
{
    const Reading reading = readScenario(ScenarioFiles { "empty", {} });
    EXPECT_EQ(described(reading.findings), "P scenario.yaml:0:0 scenario-file-missing\n");
}

TEST(Hostile, TooLarge)
{
    EXPECT_EQ(firstCode(std::string(megabyte + 1, ' ')), finding::fileTooLarge);
}

TEST(Hostile, NotUtf8)
{
    EXPECT_EQ(firstCode("title: \xc3("), finding::fileNotUtf8);
    EXPECT_EQ(firstCode("title: \xed\xa0\x80"), finding::fileNotUtf8); // a surrogate
    EXPECT_EQ(firstCode("title: \xc0\xaf"), finding::fileNotUtf8); // overlong
    EXPECT_EQ(firstCode(std::string("\xff\xfe"
                                    "f\0o\0",
                  6)),
        finding::fileNotUtf8); // UTF-16
}

TEST(Hostile, TenThousandLevels)
{
    EXPECT_EQ(firstCode(repeated("[", 10'000)), finding::yamlTooDeep);
    EXPECT_EQ(firstCode(repeated("{a: ", 10'000)), finding::yamlTooDeep);
    EXPECT_EQ(firstCode(repeated("- ", 10'000)), finding::yamlTooDeep);
    EXPECT_EQ(firstCode(repeated("? ", 10'000)), finding::yamlTooDeep);
    EXPECT_EQ(firstCode(repeated("{not: ", 10'000)), finding::yamlTooDeep);
}

TEST(Hostile, BillionLaughs)
{
    std::string yaml = "a0: &a0 [lol, lol]\n";
    for (int i = 1; i < 40; ++i) {
        const std::string one = "*a" + std::to_string(i - 1);
        yaml += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + one + ", " + one
            + "]\n";
    }
    const Reading reading = readScenario(sampleWith(yaml));
    EXPECT_TRUE(has(reading, finding::yamlAnchor));
    EXPECT_TRUE(has(reading, finding::yamlAlias));
    EXPECT_FALSE(reading.scenario.has_value());
}

TEST(Hostile, TheListOfFindingsEnds)
{
    const Reading reading = readScenario(sampleWith(repeated("- &a x\n", 100'000)));
    EXPECT_EQ(reading.findings.size(), 501U);
    EXPECT_EQ(reading.findings.back().what.code, finding::tooManyFindings);
    EXPECT_TRUE(reading.hasProblems());
}

TEST(Hostile, ARuleTooLargeToReasonAbout)
{
    const Reading reading = readScenario(sampleWith(sampleYaml("      - any: [uni,",
        "      - any: [" + repeated("emp, ", 90) + "uni]\n      - any: [" + repeated("emp, ", 90)
            + "uni]\n      - any: [" + repeated("emp, ", 90) + "uni,")));
    EXPECT_TRUE(has(reading, finding::ratificationTooLarge)) << described(reading.findings);
    EXPECT_FALSE(reading.scenario.has_value());
}

/// A megabyte of anything takes seconds at most, also where the parser or the places could be quadratic.
TEST(Hostile, AMegabyteOfAnything)
{
    const std::vector<std::string> bits { "[", "]", "{", "a: ", "- a\n", "a, ", "[],", "{a},", "? ",
        "\"", "'", "|\n", " ", "\n", "\r", "%a b\n", ": ", ":", "#", "---\n", "...\n", "!a ", "é",
        "a\n" };
    for (const std::string& bit : bits) {
        for (const std::string open : { "", "[" }) {
            std::string yaml = open + repeated(bit, megabyte / bit.size());
            yaml.resize(megabyte - megabyte % 2);
            const auto start = std::chrono::steady_clock::now();
            static_cast<void>(readScenario(sampleWith(std::move(yaml))));
            const auto taken = std::chrono::steady_clock::now() - start;
            EXPECT_LT(taken, std::chrono::seconds(30)) << open << bit;
        }
    }
}

RC_GTEST_PROP(Hostile, RandomBytesNeverCrash, (const std::string& bytes))
{
    const Reading reading = readScenario(sampleWith(bytes));
    RC_ASSERT(reading.hasProblems());
}

RC_GTEST_PROP(Hostile, RandomYamlCharactersNeverCrash, ())
{
    const auto yaml = *rc::gen::container<std::string>(
        rc::gen::elementOf(std::string("[]{}:,-?&*!|>'\"%@`# \n\nab01.~é")));
    const Reading reading = readScenario(sampleWith(yaml));
    RC_ASSERT(reading.hasProblems());
}

/// Cuts, copies and scribbles in a valid file: no crash, and a scenario without problems keeps its promises.
RC_GTEST_PROP(Hostile, RandomMutationsOfAValidFileNeverCrash, ())
{
    std::string yaml = sampleYaml();
    const int edits = *rc::gen::inRange(1, 6);
    for (int i = 0; i < edits; ++i) {
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
                *rc::gen::elementOf(std::vector<std::string> { "999", "-1", "[]", "{}", "null",
                    "emp", "tool.own", "\n", "  ", "1e999", "0x7fffffffffffffff" }));
        }
    }
    const Reading reading = readScenario(sampleWith(yaml));
    for (const Finding& finding : reading.findings)
        RC_ASSERT(std::find(finding::allFindingCodes.begin(), finding::allFindingCodes.end(),
                      finding.what.code)
            != finding::allFindingCodes.end());
    if (!reading.scenario) {
        RC_ASSERT(reading.hasProblems());
        return;
    }
    for (const Party& party : reading.scenario->parties) {
        RC_ASSERT(party.preferences.has_value());
        RC_ASSERT(party.preferences->weights.size() == reading.scenario->issues.size());
        for (std::size_t issue = 0; issue < reading.scenario->issues.size(); ++issue)
            RC_ASSERT(party.preferences->scores[issue].size()
                == reading.scenario->issues[issue].options.size());
    }
}

} // namespace
} // namespace pourparler
