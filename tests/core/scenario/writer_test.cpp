// What is written is read back as the same scenario, and written again as the same bytes.
#include "core/scenario/writer.h"
#include "tests/core/scenario/sample.h"
#include "tests/support/described.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <filesystem>

namespace pourparler {
namespace {

using test::described;

void expectTheSame(const Scenario& scenario)
{
    const ScenarioFiles files = filesOf(scenario);
    const Reading again = readScenario(files);
    const std::string& yaml = files.files.at("scenario.yaml");
    EXPECT_FALSE(again.hasProblems()) << described(again.findings) << yaml;
    ASSERT_TRUE(again.scenario.has_value());
    EXPECT_TRUE(*again.scenario == scenario) << yaml;
    EXPECT_EQ(filesOf(*again.scenario).files, files.files);
}

TEST(Writer, EveryKeyIsReadBack)
{
    const Reading reading = readScenario(test::sampleFiles());
    ASSERT_TRUE(reading.scenario.has_value());
    expectTheSame(*reading.scenario);
}

TEST(Writer, WhatOnlyImportedScenariosHaveIsReadBack)
{
    const Reading reading = readScenario(test::importedWith());
    ASSERT_TRUE(reading.scenario.has_value());
    expectTheSame(*reading.scenario);
    Scenario scenario = *reading.scenario;
    scenario.protocol.leftOpen = LeftOpen::scores;
    for (Party& party : scenario.parties)
        party.preferences->leftOpen = { 10, 0, 30, 0 };
    scenario.parties[0].preferences->leftOpen = { 10, 20, 30, 40 };
    scenario.parties[1].preferences->leftOpen = { 1, 2, 3, 4 };
    expectTheSame(scenario);
}

TEST(Writer, ShippedScenariosAreReadBack)
{
    for (const auto& entry :
        std::filesystem::directory_iterator(POURPARLER_SOURCE_DIR "/scenarios")) {
        if (!entry.is_directory())
            continue;
        const auto files = loadScenarioFolder(entry.path().string());
        ASSERT_TRUE(files.has_value());
        const Reading reading = readScenario(*files);
        ASSERT_TRUE(reading.scenario.has_value());
        expectTheSame(*reading.scenario);
    }
}

/// Whatever somebody calls a thing: YAML has a meaning for much of it.
TEST(Writer, TextsStayTexts)
{
    const Reading reading = readScenario(test::sampleFiles());
    Scenario scenario = *reading.scenario;
    for (const char* words : { "12", "-0.5", "1e3", "0x1f", ".inf", "true", "No", "~", "null",
             "a: b", "a #b", "- a", "? a", "& a", "*a", "!a", "|", ">", "'", "\"", "\\", "{a}",
             "[a]", "a\nb", "a\r\nb", "\ta", "%a", "@a", "`a", "---", "...", " a ", "a,b", "é",
             "日本", "\xf0\x9f\x98\x80", "<br>", "&amp;",
             "a\xc2\x85"
             "b",
             "\xe2\x80\xa8" }) {
        scenario.title = LocalText({ { std::string(), words } });
        expectTheSame(scenario);
    }
}

RC_GTEST_PROP(Writer, anyTextIsReadBack, ())
{
    static const Scenario sample = *readScenario(test::importedWith()).scenario;
    Scenario scenario = sample;
    const auto characters = *rc::gen::container<std::string>(
        rc::gen::element('a', 'Z', '0', '9', ' ', '\n', ':', '#', '-', '\'', '"', '\\', '{', '}',
            '[', ']', ',', '&', '*', '!', '|', '>', '%', '@', '.', '?', '~', '='));
    scenario.title = LocalText({ { "en", 'x' + characters }, { "fr", characters + 'x' } });
    const ScenarioFiles files = filesOf(scenario);
    const Reading again = readScenario(files);
    RC_ASSERT(again.scenario.has_value());
    RC_ASSERT(again.scenario->title == scenario.title);
}

RC_GTEST_PROP(Writer, anyPointsAreReadBack, ())
{
    static const Scenario sample = *readScenario(test::importedWith()).scenario;
    Scenario scenario = sample;
    scenario.parties.pop_back(); // with weights, steps would have to be a multiple of 10,000
    scenario.protocol.order.pop_back();
    scenario.ratification.children.pop_back();
    scenario.points.steps
        = *rc::gen::resize(rc::kNominalSize, rc::gen::inRange<std::int64_t>(1, 1'000'000'000'000));
    const auto points = [&] {
        return *rc::gen::inRange<Points>(-9 * scenario.points.steps, 9 * scenario.points.steps);
    };
    for (Party& party : scenario.parties) {
        party.preferences->walkAway = points();
        party.preferences->interactions[0].points = points();
        for (auto& issue : party.preferences->worth)
            for (Points& one : issue)
                one = points();
    }
    scenario.parties[0].preferences->cap = *rc::gen::inRange<Points>(0, scenario.points.steps);
    scenario.parties[0].preferences->interactions[1].points = points();
    const Reading again = readScenario(filesOf(scenario));
    if (!again.scenario)
        RC_FAIL(described(again.findings));
    RC_ASSERT(*again.scenario == scenario);
}

} // namespace
} // namespace pourparler
