// What comes out of a scenario that is as it should be.
#include "core/scenario/terms.h"
#include "tests/core/scenario/sample.h"
#include "tests/support/described.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace pourparler {
namespace {

using test::described;
using test::sampleFiles;
using test::sampleWith;
using test::sampleYaml;

[[nodiscard]] Scenario sample()
{
    auto reading = readScenario(sampleFiles());
    return reading.scenario.value_or(Scenario {});
}

[[nodiscard]] Choice choice(std::size_t issue, std::size_t option)
{
    return { IssueId(issue), OptionId(option) };
}

TEST(Reader, Head)
{
    const Scenario scenario = sample();
    EXPECT_EQ(scenario.id, "everything");
    EXPECT_EQ(scenario.languages, (std::vector<std::string> { "en", "fr" }));
    EXPECT_EQ(scenario.title.in("fr"), "Tout");
    EXPECT_EQ(scenario.title.in("de"), "Everything");
    EXPECT_EQ(scenario.invented.in("de"), "All of it.");
    EXPECT_EQ(scenario.level, Level::starter);
    EXPECT_EQ(scenario.minutes, 45);
    EXPECT_EQ(scenario.general.in("fr"), "# Welcome (fr)\n\nThe rest (fr).\n");
    EXPECT_EQ(scenario.debriefQuestions.at(0).in("fr"), "Qui a gagné ?");
    EXPECT_EQ(scenario.facts.at(0).source.asOf, "2019");
}

TEST(Reader, TheFallbackIsTheFirstLanguageNotTheFirstEntry)
{
    const auto reading
        = readScenario(sampleWith(sampleYaml("{en: Everything, fr: Tout}", "{fr: Tout, en: All}")));
    ASSERT_TRUE(reading.scenario.has_value());
    EXPECT_EQ(reading.scenario->title.in("de"), "All");
}

TEST(Reader, Protocol)
{
    const Protocol protocol = sample().protocol;
    EXPECT_EQ(protocol.order,
        (std::vector { PartyId(std::size_t { 0 }), PartyId(std::size_t { 1 }),
            PartyId(std::size_t { 2 }), PartyId(std::size_t { 3 }) }));
    EXPECT_EQ(protocol.rounds, 4);
    EXPECT_EQ(protocol.turnSeconds, 60);
    EXPECT_EQ(protocol.briefingSeconds, 0);
    EXPECT_EQ(protocol.signingSeconds, 120);
    EXPECT_TRUE(protocol.partialAgreement);
    EXPECT_EQ(protocol.leftOpen, LeftOpen::scores);
    EXPECT_TRUE(protocol.nonSignatoriesBound);
    EXPECT_EQ(protocol.disclosedAtEnd, Disclosure::sheets);
    ASSERT_EQ(protocol.phases.phases.size(), 4U);
    EXPECT_EQ(protocol.phases.phases[1].kind, PhaseKind::bargaining);
    EXPECT_EQ(protocol.phases.phases[1].next, (std::vector<std::size_t> { 2, 3 }));
    EXPECT_EQ(protocol.phases.phases[0].title.in("fr"), "Entrée");
}

TEST(Reader, TheOtherWordsOfTheProtocol)
{
    std::string yaml = sampleYaml("partial_agreement: allowed", "partial_agreement: refused");
    yaml.replace(yaml.find("non_signatories: bound"), 22, "non_signatories: unbound");
    const std::size_t phases = yaml.find("  phases:");
    yaml.erase(phases, yaml.find("\nparties:") - phases);
    const auto reading = readScenario(sampleWith(yaml));
    ASSERT_TRUE(reading.scenario.has_value()) << described(reading.findings);
    EXPECT_FALSE(reading.scenario->protocol.partialAgreement);
    EXPECT_FALSE(reading.scenario->protocol.nonSignatoriesBound);
    EXPECT_EQ(reading.scenario->protocol.phases, defaultPhases());
}

TEST(Reader, PartiesAndTheirSheets)
{
    const Scenario scenario = sample();
    ASSERT_EQ(scenario.parties.size(), 4U);
    const Party& employer = scenario.parties[0];
    EXPECT_EQ(employer.shortName.in("fr"), "Emp");
    EXPECT_EQ(employer.kind, PartyKind::employer);
    EXPECT_EQ(employer.seats, 2);
    EXPECT_EQ(employer.brief.in("fr").substr(0, 10), "# emp (fr)");
    ASSERT_TRUE(employer.preferences.has_value());
    const Preferences& sheet = *employer.preferences;
    EXPECT_EQ(sheet.weights, (std::vector { 40, 60 }));
    EXPECT_EQ(
        sheet.scores, (std::vector<std::vector<int>> { { 0, 50, 100 }, { 100, 79, 58, 36, 15 } }));
    EXPECT_EQ(sheet.leftOpen, (std::vector { 10, 0 }));
    EXPECT_EQ(sheet.walkAway, 3350);
    EXPECT_EQ(sheet.timeCost, 50);
    ASSERT_EQ(sheet.redLines.size(), 2U);
    EXPECT_FALSE(sheet.redLines[0].all);
    EXPECT_TRUE(sheet.redLines[1].all);
    EXPECT_EQ(sheet.redLines[1].options, (std::vector { choice(0, 1), choice(1, 4) }));
    EXPECT_EQ(
        sheet.interactions, (std::vector { Interaction { { choice(0, 1), choice(1, 2) }, -225 } }));
    EXPECT_EQ(scenario.parties[1].preferences->scores[1], (std::vector { 0, 10, 40, 70, 100 }));
    EXPECT_EQ(scenario.parties[2].preferences->weights, (std::vector { 100, 0 }));
    const Party& mediator = scenario.parties[3];
    EXPECT_FALSE(mediator.votes);
    EXPECT_EQ(mediator.role, Role::mediator);
    EXPECT_EQ(mediator.preferences->interests.size(), 1U);
    EXPECT_EQ(mediator.preferences->weights, (std::vector { 0, 0 }));
}

TEST(Reader, IssuesAndNumbers)
{
    const Scenario scenario = sample();
    ASSERT_EQ(scenario.issues.size(), 2U);
    EXPECT_EQ(scenario.issues[0].tags.perimeter, "value_chain");
    EXPECT_EQ(scenario.issues[0].options[1].source->grade, Grade::read);
    EXPECT_EQ(scenario.issues[0].options[2].source->asOf, "2026");
    const Issue& days = scenario.issues[1];
    EXPECT_EQ(days.kind, IssueKind::number);
    ASSERT_EQ(days.options.size(), 5U);
    EXPECT_EQ(days.options[2].id, "8");
    EXPECT_EQ(days.options[2].label.in("fr"), "8 jours");
    EXPECT_EQ(days.options[2].shortLabel.in("fr"), "8");
    EXPECT_EQ(scenario.dependencies.at(0).anyOf,
        (std::vector { choice(1, 1), choice(1, 2), choice(1, 3) }));
}

TEST(Reader, NumbersMayBeNegative)
{
    std::string yaml = sampleYaml("{from: 2, to: 14, step: 3", "{from: -4, to: 8, step: 3");
    for (const auto& [from, to] :
        { std::pair { "days.14", "days.-4" }, { "days.5", "days.-1" }, { "days.11", "days.2" } })
        yaml.replace(yaml.find(from), std::string_view(from).size(), to);
    const auto reading = readScenario(sampleWith(yaml));
    ASSERT_TRUE(reading.scenario.has_value()) << described(reading.findings);
    EXPECT_EQ(reading.scenario->findChoice("days.-1"), choice(1, 1));
}

TEST(Reader, RatificationValueTableAndInjects)
{
    const Scenario scenario = sample();
    EXPECT_EQ(partiesOf(scenario.ratification).size(), 3U);
    ASSERT_EQ(scenario.ratification.children.size(), 4U);
    const Ratification& threshold = scenario.ratification.children[2];
    EXPECT_EQ(threshold.share, 3333);
    EXPECT_TRUE(threshold.strict);
    EXPECT_EQ(threshold.total, 100);
    EXPECT_EQ(scenario.ratification.children[3].basis, Ratification::Basis::cast);
    EXPECT_EQ(scenario.ratification.children[3].total, 3);
    EXPECT_FALSE(scenario.ratification.children[3].strict);
    ASSERT_EQ(scenario.valueTable.items.size(), 1U);
    EXPECT_EQ(scenario.valueTable.items[0].amounts[0].capturedBy[1].second, 15);
    ASSERT_EQ(scenario.injects.size(), 1U);
    const Inject& court = scenario.injects[0];
    EXPECT_EQ(court.audience.size(), 2U);
    ASSERT_EQ(court.effects.size(), 3U);
    EXPECT_EQ(
        court.effects[0].walkAway[0], (std::pair { PartyId(std::size_t { 1 }), Points { 425 } }));
    EXPECT_EQ(
        court.effects[1].weights[0].second[1], (std::pair { IssueId(std::size_t { 0 }), -5 }));
    EXPECT_EQ(court.effects[2].remove, (std::vector { choice(0, 0) }));
}

TEST(Reader, SaysWhereThingsStand)
{
    const Places places = readScenario(sampleFiles()).places;
    EXPECT_EQ(places.at("party/uni").line, 46);
    for (const char* key : { "", "party/emp", "issue/days", "option/tool.own", "dependency/0",
             "ratification", "protocol", "inject/court", "phase/talks" })
        EXPECT_GT(places.count(key), 0U) << key;
}

TEST(Reader, Find)
{
    const Scenario scenario = sample();
    EXPECT_EQ(scenario.findParty("cli"), PartyId(std::size_t { 2 }));
    EXPECT_EQ(scenario.findParty("nobody"), std::nullopt);
    EXPECT_EQ(scenario.findIssue("days"), IssueId(std::size_t { 1 }));
    EXPECT_EQ(scenario.findChoice("tool.own"), choice(0, 2));
    EXPECT_EQ(scenario.findChoice("days.11"), choice(1, 3));
    for (const char* unknown :
        { "", ".", "tool", "tool.", ".own", "tool.own.", "days.12", "own.tool" })
        EXPECT_EQ(scenario.findChoice(unknown), std::nullopt) << unknown;
}

TEST(Reader, TermsAreWeightTimesScore)
{
    Scenario scenario = sample();
    const Terms terms = termsOf(scenario);
    ASSERT_EQ(terms.sheets.size(), 4U);
    const Sheet* employer = terms.sheet(PartyId(std::size_t { 0 }));
    ASSERT_NE(employer, nullptr);
    EXPECT_EQ(employer->value[0], (std::vector<Points> { 0, 2000, 4000 }));
    EXPECT_EQ(
        employer->leftOpen, (std::vector<Points> { 400, 0 })); // weight × the issue's own score
    EXPECT_EQ(employer->walkAway, 3350);
    EXPECT_EQ(terms.sheet(PartyId(std::size_t { 3 })), nullptr);
    EXPECT_EQ(terms.available,
        (std::vector<std::vector<std::uint8_t>> { { 1, 1, 1 }, { 1, 1, 1, 1, 1 } }));

    scenario.protocol.leftOpen = LeftOpen::walkAway;
    scenario.parties[0].preferences->walkAway = 3351;
    EXPECT_EQ(termsOf(scenario).sheets[0]->leftOpen, (std::vector<Points> { 1340, 2010 }));
    scenario.protocol.leftOpen = LeftOpen::zero;
    EXPECT_EQ(termsOf(scenario).sheets[0]->leftOpen, (std::vector<Points> { 0, 0 }));
    scenario.parties[0].preferences.reset();
    EXPECT_EQ(termsOf(scenario).sheet(PartyId(std::size_t { 0 })), nullptr);
}

TEST(Reader, ShippedScenariosAreWithoutProblems)
{
    std::size_t count = 0;
    for (const auto& entry :
        std::filesystem::directory_iterator(POURPARLER_SOURCE_DIR "/scenarios")) {
        if (!entry.is_directory())
            continue;
        const auto files = loadScenarioFolder(entry.path().string());
        ASSERT_TRUE(files.has_value()) << entry.path();
        const Reading reading = readScenario(*files);
        EXPECT_FALSE(reading.hasProblems()) << entry.path() << '\n' << described(reading.findings);
        EXPECT_TRUE(reading.scenario.has_value());
        ++count;
    }
    EXPECT_GT(count, 0U);
}

} // namespace
} // namespace pourparler
