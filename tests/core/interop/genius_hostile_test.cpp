// Files that somebody made to hurt, or that something cut in two: an answer in time, and never a crash.
#include "core/interop/genius_codes.h"
#include "core/interop/genius_files.h"
#include "core/interop/xml_tree.h"
#include "core/scenario/finding_codes.h"
#include "tests/core/interop/genius_sample.h"
#include "tests/support/described.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <chrono>

namespace pourparler::test {
namespace {

std::string repeated(std::string_view text, std::size_t times)
{
    std::string all;
    all.reserve(text.size() * times);
    for (std::size_t n = 0; n < times; ++n)
        all += text;
    return all;
}

std::string told(const GeniusFile& domain, const GeniusFile& profile)
{
    const GeniusImport imported = importGenius(domain, { profile }, "x");
    EXPECT_FALSE(imported.files.has_value());
    return described(imported.findings);
}
std::string toldOfDomain(std::string bytes)
{
    return told({ "d.xml", std::move(bytes) }, gardenProfile());
}

/// Whatever comes of it: either a scenario without problems, or a problem in one of the files.
void expectAnAnswer(const GeniusFile& domain, const GeniusFile& profile)
{
    const GeniusImport imported = importGenius(domain, { profile }, "x");
    if (imported.files) {
        const Reading reading = readScenario(*imported.files);
        EXPECT_FALSE(reading.hasProblems()) << described(reading.findings);
        return;
    }
    EXPECT_TRUE(std::any_of(imported.findings.begin(), imported.findings.end(),
        [](const Finding& finding) {
            return finding.severity == Finding::Severity::problem && !finding.place.file.empty();
        }))
        << described(imported.findings);
}

TEST(GeniusHostile, EntitiesAreNotResolved)
{
    EXPECT_EQ(
        toldOfDomain("<!DOCTYPE lolz [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>\n<a>&b;</a>"),
        "P d.xml:1:1 genius-document-type\n");
    EXPECT_EQ(
        toldOfDomain("<?xml version=\"1.0\"?>\n <!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>"),
        "P d.xml:2:2 genius-document-type\n");
    // An entity that nobody defined stays the letters that it is written with.
    const GeniusFile domain = with(gardenDomain(), "name=\"Garden\"", "name=\"&garden;\"");
    EXPECT_EQ(
        scenarioOf(importGenius(domain, { gardenProfile() }, "x")).title.in("en"), "&garden;");
}

TEST(GeniusHostile, NoXmlAtAll)
{
    EXPECT_EQ(toldOfDomain(""), "P d.xml:1:1 genius-not-xml | No document element found\n");
    EXPECT_EQ(
        toldOfDomain("Good morning"), "P d.xml:1:13 genius-not-xml | No document element found\n");
    EXPECT_EQ(toldOfDomain({ '\xff', '\xfe', '<', '\0', 'a', '\0' }),
        "P d.xml:0:0 genius-not-text | d.xml\n");
    EXPECT_EQ(toldOfDomain("<a>\n <b>"), "P d.xml:2:4 genius-not-xml | Start-end tags mismatch\n");
}

TEST(GeniusHostile, SizesHaveLimits)
{
    EXPECT_EQ(toldOfDomain(std::string(maxGeniusFileSize + 1, ' ')),
        "P d.xml:0:0 file-too-large | d.xml | 4194305 | 4194304\n");
    EXPECT_EQ(toldOfDomain("<a>" + repeated("<b/>", 1'000'000) + "</a>"),
        "P d.xml:0:0 genius-too-many-elements | 200000\n");
    EXPECT_EQ(toldOfDomain(repeated("<a>", 100'000)),
        "P d.xml:1:300000 genius-not-xml | Start-end tags mismatch\n");
    EXPECT_EQ(toldOfDomain(repeated("<a>", 33) + repeated("</a>", 33)),
        "P d.xml:1:97 genius-too-deep | 32\n");
    EXPECT_EQ(toldOfDomain(repeated("<a>", 100'000) + repeated("</a>", 100'000)),
        "P d.xml:1:97 genius-too-deep | 32\n");
}

TEST(GeniusHostile, IssuesItemsAndProfilesHaveLimits)
{
    const auto domainOf = [](const std::string& issues) {
        return "<utility_space><objective>\n" + issues + "</objective></utility_space>";
    };
    std::string issues;
    for (int n = 0; n < 65; ++n)
        issues += "<issue index=\"1\" name=\"" + std::to_string(n)
            + "\"><item value=\"a\"/></issue>\n";
    EXPECT_EQ(toldOfDomain(domainOf(issues)), "P d.xml:66:1 genius-too-many-issues | 65 | 64\n");
    std::string items = "<issue index=\"1\" name=\"I\">";
    for (int n = 0; n < 251; ++n)
        items += "<item value=\"" + std::to_string(n) + "\"/>";
    EXPECT_EQ(toldOfDomain(domainOf(items + "</issue>")),
        "P d.xml:2:1 genius-too-many-items | I | 251 | 250\n");
    EXPECT_EQ(
        toldOfDomain(domainOf(
            R"(<issue index="1" name="I" type="integer" lowerbound="-1000000000" upperbound="1000000000"/>)")),
        "P d.xml:2:1 genius-too-many-items | I | 2000000001 | 250\n");
    const auto toldOfProfiles = [](std::size_t count) {
        return described(
            importGenius(gardenDomain(), std::vector(count, gardenProfile()), "x").findings);
    };
    EXPECT_EQ(toldOfProfiles(0), "P :0:0 genius-too-many-profiles | 0 | 16\n");
    EXPECT_EQ(toldOfProfiles(17), "P :0:0 genius-too-many-profiles | 17 | 16\n");
    EXPECT_EQ(toldOfProfiles(16), "");
}

TEST(GeniusHostile, RectanglesHaveLimits)
{
    const std::string one
        = R"(<hyperRectangle utility="0.0001"><EXCLUDES index="1" min="2" max="4"/></hyperRectangle>)";
    const auto profileWith = [&one](std::size_t count) {
        return with(boxesProfile(), "<hyperRectangle", repeated(one, count) + "\n<hyperRectangle");
    };
    EXPECT_EQ(told(boxesDomain(), profileWith(maxRectangles / 2)),
        "P in/Packer.xml:9:1 genius-too-many-rectangles | 2000\n");
    EXPECT_NO_THROW(boxes(profileWith(maxRectangles / 2 - 2)));
}

TEST(GeniusHostile, ValuesHaveLimits)
{
    const auto toldOf = [](std::string_view weight) {
        return told(gardenDomain(), with(gardenProfile(), R"(index="3" value="0.5")", weight));
    };
    for (const char* weight : { "101", "1e299", "-1e18" }) {
        const std::string found = toldOf("index=\"3\" value=\"" + std::string(weight) + '"');
        EXPECT_NE(found.find("P in/Neighbour.xml:0:0 genius-values-too-large | Neighbour\n"),
            std::string::npos)
            << found;
    }
    const std::string tiny = R"(<utility maxutility="1e-300">)";
    EXPECT_EQ(told(boxesDomain(), with(boxesProfile(), R"(<utility maxutility="200">)", tiny)),
        "P in/Packer.xml:0:0 genius-values-too-large | Packer\n");
}

/// Long names are no crime; a scenario of them would be larger than any reader takes.
TEST(GeniusHostile, ScenariosHaveLimits)
{
    const std::string name(1'100'000, 'n');
    const GeniusFile domain = with(gardenDomain(), "value=\"high\"", "value=\"" + name + '"');
    const GeniusFile profile = with(gardenProfile(), "value=\"high\"", "value=\"" + name + '"');
    const std::string found = told(domain, profile);
    EXPECT_NE(found.find("P :0:0 genius-scenario-too-large | "), std::string::npos) << found;
}

/// Numbers with hundreds of digits in every place where there can be one, as long as they may be.
TEST(GeniusHostile, LongNumbersTakeNoTime)
{
    const std::string digits(140, '7');
    const auto started = std::chrono::steady_clock::now();
    std::string functions = "<ufun weight=\"0." + digits + "\">";
    for (int n = 0; n < 1900; ++n)
        functions += "<hyperRectangle utility=\"0." + digits + std::to_string(n) + "\"/>";
    functions += "</ufun>";
    const GeniusFile profile
        = with(with(boxesProfile(), "<hyperRectangle", functions + "<hyperRectangle"),
            R"(maxutility="200")", "maxutility=\"2000." + digits + "3\"");
    EXPECT_NO_THROW(boxes(profile));
    const auto taken = std::chrono::steady_clock::now() - started;
    EXPECT_LT(std::chrono::duration_cast<std::chrono::seconds>(taken).count(), 20);
}

/// What is within the limits may be beyond them when it is multiplied.
TEST(GeniusHostile, ProductsHaveLimits)
{
    const std::string thin = "weight=\"1e-200\"";
    const std::string utility = with(boxesProfile(), R"(weight="0.5")", thin).bytes;
    const GeniusFile profile = with({ "p.xml", utility }, R"(weight="2")", thin);
    const std::string found = told(boxesDomain(), profile);
    EXPECT_NE(found.find("P p.xml:13:11 genius-number-too-large | hyperRectangle | weight | 0.000"),
        std::string::npos)
        << found;
}

/// What no scenario can hold is found here, not by whoever reads the scenario.
TEST(GeniusHostile, NamesHoldNoControlCharacters)
{
    for (const char* odd : { "&#x7f;", "&#x85;", "&#xfffe;", "&#xffff;", "&#1;" }) {
        const GeniusFile domain = with(gardenDomain(), "oak", std::string("o") + odd + "k");
        const GeniusFile profile = with(gardenProfile(), "oak", std::string("o") + odd + "k");
        const GeniusImport imported = importGenius(domain, { profile }, "garden");
        if (imported.files)
            EXPECT_NO_THROW((void)scenarioOf(imported)) << odd;
        else
            EXPECT_NE(described(imported.findings).find("genius-no-name"), std::string::npos)
                << odd;
    }
}

/// Columns are counted from where the last one was, whichever way one goes.
TEST(GeniusHostile, PlacesAreRightInOneLongLine)
{
    GeniusFile domain = gardenDomain();
    std::erase(domain.bytes, '\n');
    const std::string found = told(with(domain, "lowerbound=\"2\" ", ""), gardenProfile());
    const auto at = domain.bytes.find("<range") + 1;
    EXPECT_NE(found.find("garden.xml:1:" + std::to_string(at) + " "), std::string::npos) << found;
}

TEST(GeniusHostile, FilesCutInTwo)
{
    for (const auto& [domain, profile] :
        { std::pair(gardenDomain(), gardenProfile()), std::pair(boxesDomain(), boxesProfile()) })
        for (std::size_t size = 0; size < profile.bytes.size(); ++size) {
            expectAnAnswer(domain, { profile.path, profile.bytes.substr(0, size) });
            if (size < domain.bytes.size())
                expectAnAnswer({ domain.path, domain.bytes.substr(0, size) }, profile);
        }
}

RC_GTEST_PROP(GeniusHostile, anyBytesGetAnAnswer, ())
{
    GeniusFile domain = *rc::gen::element(gardenDomain(), boxesDomain());
    GeniusFile profile = *rc::gen::element(gardenProfile(), boxesProfile());
    const auto spoil = [](GeniusFile& file) {
        const auto count = *rc::gen::inRange(0, 4);
        for (int n = 0; n < count; ++n) {
            const auto at = *rc::gen::resize(
                rc::kNominalSize, rc::gen::inRange<std::size_t>(0, file.bytes.size()));
            const auto put = *rc::gen::element<std::string>("\"", "<", ">", "/", "", "-", "e9",
                "99", "&#0;", "\xc3", "<issue", "<item/>", "index=\"1\"", "EXCLUDES", "\n", "0.");
            file.bytes.replace(at, *rc::gen::inRange<std::size_t>(0, 9), put);
        }
    };
    spoil(domain);
    spoil(profile);
    expectAnAnswer(domain, profile);
}

} // namespace
} // namespace pourparler::test
