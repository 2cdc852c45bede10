// Each row writes one thing otherwise and says what has to be told of it, and where.
#include "core/interop/genius_codes.h"
#include "tests/core/interop/genius_sample.h"
#include "tests/support/described.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace pourparler::test {
namespace {

enum class In : std::uint8_t { domain, profile, boxesDomain, boxesProfile };

/// In `to`, § is where the finding has to point at.
struct Oddity {
    In file;
    std::string_view from;
    std::string_view to;
    std::string_view code;
    std::string_view arguments; ///< as described() writes them
};

const std::string_view hedge = R"(<issue index="1" name="Hedge")";
const std::string_view linear = R"(<evaluator ftype="linear" slope="-0.25" offset="1"/>)";
const std::string_view seventh = R"(<INCLUDES index="3" min="7" max="7"/>)";
const std::string_view fifty = R"(<hyperRectangle utility_value="50">)";

const std::vector<Oddity> problems {
    // Whatever kind of file it is
    { In::domain, "<negotiation_template>",
        "<!DOCTYPE x [<!ENTITY a \"aa\">]><negotiation_template>", genius::documentType, "" },
    { In::profile, "</utility_space>", "</§utility_spice>", genius::notXml,
        " | Start-end tags mismatch" },
    { In::domain, "Garden", "\x01", genius::notText, " | in/garden.xml" },
    { In::domain, "Garden", "\xe9\x81", genius::notText, " | in/garden.xml" },
    { In::domain, "Garden", std::string_view("\0", 1), genius::notText, " | in/garden.xml" },
    // Attributes
    { In::domain, hedge, R"(§<issue index="1")", genius::attributeMissing, " | issue | name" },
    { In::domain, hedge, R"(§<issue name="Hedge")", genius::attributeMissing, " | issue | index" },
    { In::domain, hedge, R"(§<issue index="one" name="Hedge")", genius::notANumber,
        " | issue | index | one" },
    { In::domain, hedge, R"(§<issue index="1.5" name="Hedge")", genius::notWhole,
        " | issue | index | 1.5" },
    { In::domain, hedge, R"(§<issue index="99999999999" name="Hedge")", genius::notWhole,
        " | issue | index | 99999999999" },
    { In::domain, hedge, R"(§<issue index="1" name=" &#10; ")", genius::noName,
        " | issue | name |  \n " },
    { In::domain, hedge, R"(§<issue index="1" name="a&#1;")", genius::noName,
        " | issue | name | " },
    { In::domain, hedge, R"(§<issue index="1" name="&#xd800;")", genius::noName,
        " | issue | name | " },
    { In::domain, R"(<item index="2" value="low"/>)", R"(§<item index="2"/>)",
        genius::attributeMissing, " | item | value" },
    { In::profile, R"(<reservation value="0.25"/>)", R"(§<reservation/>)", genius::attributeMissing,
        " | reservation | value" },
    { In::profile, R"(<reservation value="0.25"/>)", R"(§<reservation value="NaN"/>)",
        genius::notANumber, " | reservation | value | NaN" },
    { In::profile, R"(<reservation value="0.25"/>)", R"(§<reservation value="-Infinity"/>)",
        genius::notANumber, " | reservation | value | -Infinity" },
    { In::profile, R"(<reservation value="0.25"/>)", R"(§<reservation value="0x1p-2"/>)",
        genius::notANumber, " | reservation | value | 0x1p-2" },
    { In::profile, R"(<reservation value="0.25"/>)", R"(§<reservation value="0,25"/>)",
        genius::notANumber, " | reservation | value | 0,25" },
    { In::profile, R"(<reservation value="0.25"/>)", R"(§<reservation value="1e309"/>)",
        genius::numberTooLarge, " | reservation | value | 1e309" },
    { In::profile, R"(<reservation value="0.25"/>)", R"(§<reservation value="1e-99999999999"/>)",
        genius::numberTooLarge, " | reservation | value | 1e-99999999999" },
    { In::profile, R"(<discount_factor value="1.0"/>)", R"(§<discount_factor value=""/>)",
        genius::notANumber, " | discount_factor | value | " },
    // The domain
    { In::domain, hedge, R"(<issue index="1" name="Trees")", genius::issueTwice, " | Trees" },
    { In::domain, "</objective>", R"(§<issue index="8" name="Pond" type="real"/></objective>)",
        genius::issueType, " | Pond | real" },
    { In::domain, "</objective>", R"(§<issue index="8" name="Pond"/></objective>)", genius::noItems,
        " | Pond" },
    { In::domain, R"(lowerbound="2")", R"(lowerbound="7")", genius::boundsReversed,
        " | Trees | 7 | 6" },
    { In::domain, R"(upperbound="6")", R"(upperbound="252")", genius::tooManyItems,
        " | Trees | 251 | 250" },
    { In::domain, R"(upperbound="6")", "", genius::attributeMissing, " | range | upperbound" },
    // The profile
    { In::domain, "</objective>",
        R"(<issue index="8" name="Pond"><item value="a"/></issue></objective>)",
        genius::issueMissing, " | Pond" },
    { In::domain, R"(<range lowerbound="2" upperbound="6"/>)", R"(<item value="2"/>)",
        genius::typeDiffers, " | Trees | discrete | integer" },
    { In::profile, R"(<item value="low" evaluation="2"/>)", "", genius::itemMissing,
        " | Hedge | low" },
    { In::profile, R"(<item value="low" evaluation="2"/>)", R"(§<item value="low"/>)",
        genius::attributeMissing, " | item | evaluation" },
    { In::profile, linear, R"(§<evaluator ftype="triangular"/>)", genius::evaluatorUnknown,
        " | Trees | triangular" },
    { In::profile, linear, R"(§<evaluator ftype="linear" offset="1"/>)", genius::attributeMissing,
        " | evaluator | slope" },
    // Hyper-rectangles
    { In::boxesProfile, R"(<utility maxutility="200">)", R"(§<utility maxutility="0">)",
        genius::maxUtilityNotPositive, " | 0" },
    { In::boxesProfile, R"(<utility maxutility="200">)", R"(§<utility maxutility="-2e1">)",
        genius::maxUtilityNotPositive, " | -20" },
    { In::boxesProfile, R"(<utility maxutility="200">)", R"(§<utility>)", genius::attributeMissing,
        " | utility | maxutility" },
    { In::boxesProfile, R"(<ufun type="PlainUfun" weight="1" aggregation="sum">)",
        R"(§<ufun type="PlainUfun" weight="1" aggregation="max">)", genius::aggregationUnknown,
        " | max" },
    { In::boxesProfile, seventh, R"(§<INCLUDES index="8" min="7" max="7"/>)",
        genius::rectangleIndexUnknown, " | 8" },
    { In::boxesProfile, seventh, R"(§<INCLUDES index="3" min="x" max="7"/>)", genius::notANumber,
        " | INCLUDES | min | x" },
    { In::boxesProfile, fifty,
        R"(§<hyperRectangle utility_value="50"><EXCLUDES index="3" min="1" max="2"/>)",
        genius::rectangleMixed, "" },
    { In::boxesProfile, fifty, "§<hyperRectangle>", genius::attributeMissing,
        " | hyperRectangle | utility" },
};

const std::vector<Oddity> remarks {
    { In::domain, R"(value="high" description="")", R"(value="high" description="tall")",
        genius::descriptionsLeftOut, " | 1" },
    { In::domain, R"(cost="0.0")", R"(cost="5")", genius::descriptionsLeftOut, " | 1" },
    { In::domain, R"(name="Hedge" vtype="discrete")", R"(name="Hedge" vtype="integer")",
        genius::typesDiffer, " | Hedge | integer, discrete" },
    { In::domain, R"(<item index="3" value="none"/>)",
        R"(<item index="3" value="none"/>§<item index="4" value="none"/>)", genius::itemTwice,
        " | Hedge | none" },
    { In::profile, R"(<item value="none" evaluation="0"/>)",
        R"(<item value="none" evaluation="0"/>§<item value="none" evaluation="0"/>)",
        genius::evaluationTwice, " | Hedge | none" },
    { In::profile, R"(<issue index="3" name="Hedge")",
        R"(<issue index="3" name="Hedge"><item value="high" evaluation="1"/>
        <item value="low" evaluation="1"/><item value="none" evaluation="1"/></issue>
        §<issue index="3" name="Hedge")",
        genius::profileIssueTwice, " | Hedge" },
    { In::profile, R"(<item value="none" evaluation="0"/>)",
        R"(<item value="none" evaluation="0"/>§<item value="mid" evaluation="8"/>)",
        genius::itemUnknown, " | Hedge | mid" },
    { In::profile, R"(<issue index="3" name="Hedge")",
        R"(§<issue index="9" name="Pond"/><issue index="3" name="Hedge")", genius::issueUnknown,
        " | Pond" },
    { In::profile, R"(<weight index="3" value="0.5"/>)", "", genius::weightMissing, " | Hedge" },
    { In::profile, R"(<weight index="3" value="0.5"/>)",
        R"(<weight index="3" value="0.5"/>§<weight index="30" value="0.5"/>)",
        genius::weightUnknown, " | 30" },
    { In::profile, R"(<weight index="3" value="0.5"/>)",
        R"(<weight index="3" value="0.25"/>§<weight index="3" value="0.5"/>)", genius::weightTwice,
        " | 3" },
    { In::profile, R"(<issue index="2" name="Bench")", R"(<issue index="3" name="Bench")",
        genius::indexTwice, " | 3" },
    { In::profile, R"(<weight index="3" value="0.5"/>)", R"(<weight index="3" value="0.4"/>)",
        genius::weightsSum, " | 0.9" },
    { In::profile, R"(<weight index="3" value="0.5"/>)", R"(<weight index="3" value="-.5"/>)",
        genius::weightNegative, " | Hedge | -0.5" },
    { In::profile, R"(<item value="none" evaluation="0"/>)",
        R"(§<item value="none" evaluation="-1"/>)", genius::evaluationNegative, " | Hedge | none" },
    { In::profile, R"(evaluation="2"/>
      <item value="none" evaluation="0"/>
      <item value="high" evaluation="4.0"/>)",
        R"(evaluation="0"/>
      <item value="none" evaluation="0"/>
      <item value="high" evaluation="-4.0"/>)",
        genius::evaluationsZero, " | Hedge" },
    { In::profile, R"(evaluation="2"/>
      <item value="none" evaluation="0"/>
      <item value="high" evaluation="4.0"/>)",
        R"(evaluation="0.2"/>
      <item value="none" evaluation="0"/>
      <item value="high" evaluation="0.4"/>)",
        genius::largestBelowOne, " | Hedge | 0.4" },
    { In::profile, linear, "", genius::evaluatorMissing, " | Trees" },
    { In::profile, linear, R"(<evaluator ftype="linear" slope="0.25" offset="0.1"/>)",
        genius::evaluatorOutside, " | Trees" },
    { In::profile, R"(upperbound="6")", R"(upperbound="7")", genius::boundsDiffer, " | Trees" },
    { In::profile, R"(<reservation value="0.25"/>)", "", genius::reservationMissing, "" },
    { In::profile, R"(<reservation value="0.25"/>)", R"(§<reservation value="1.01"/>)",
        genius::reservationAboveOne, " | 1.01" },
    { In::profile, R"(<discount_factor value="1.0"/>)", R"(§<discount_factor value="0.75"/>)",
        genius::discountLeftOut, " | 0.75" },
    { In::profile, R"(<reservation value="0.25"/>)",
        R"(<reservation value="0.25"/>§<reservation value="0.5"/>)", genius::elementTwice,
        " | reservation" },
    { In::boxesProfile, R"(<utility maxutility="200">)",
        R"(<weight index="1" value="1"/><utility maxutility="200">)",
        genius::weightsBesideRectangles, "" },
    { In::boxesProfile, R"(<ufun type="PlainUfun" weight="1" aggregation="sum">)",
        R"(§<ufun type="PlainUfun" weight="3" aggregation="sum">)", genius::outermostWeight,
        " | 3" },
    { In::boxesProfile, R"(<issue index="3" name="C")", R"(<issue index="3" name="c")",
        genius::takenByIndex, " | 3 | C" },
    { In::boxesProfile, seventh, R"(§<INCLUDES index="3" min="7" max="10"/>)", genius::boundsCut,
        " | C" },
    { In::boxesProfile, seventh, R"(<INCLUDES index="3" min="7" max="6"/>)", genius::rectangleEmpty,
        "" },
};

/// The files with a row's one changed, and the place of its §: line 0 where it has none.
struct Changed {
    GeniusFile domain;
    GeniusFile profile;
    Place place;

    explicit Changed(const Oddity& row)
        : domain(row.file == In::boxesDomain || row.file == In::boxesProfile ? boxesDomain()
                                                                             : gardenDomain())
        , profile(row.file == In::boxesDomain || row.file == In::boxesProfile ? boxesProfile()
                                                                              : gardenProfile())
    {
        const bool inDomain = row.file == In::domain || row.file == In::boxesDomain;
        GeniusFile& file = inDomain ? domain : profile;
        const std::size_t start = file.bytes.find(row.from);
        file = with(file, row.from, row.to);
        place.file = file.path;
        const std::size_t mark = row.to.find("§");
        if (mark == std::string_view::npos)
            return;
        const std::string before = file.bytes.substr(0, start + mark);
        place.line = static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1;
        place.column = static_cast<int>(before.size() - (before.rfind('\n') + 1)) + 1;
    }
};

[[nodiscard]] bool isFound(
    const Oddity& row, const Place& place, Finding::Severity severity, const GeniusImport& imported)
{
    return std::any_of(
        imported.findings.begin(), imported.findings.end(), [&](const Finding& finding) {
            const std::string line = described({ finding });
            const std::string wanted = std::string(row.code) + std::string(row.arguments) + '\n';
            return finding.severity == severity && line.ends_with(' ' + wanted)
                && (place.line == 0 || finding.place == place);
        });
}

TEST(GeniusOddities, WhatCannotBeUnderstoodIsAProblem)
{
    for (const Oddity& row : problems) {
        const Changed changed(row);
        const GeniusImport imported = importGenius(changed.domain, { changed.profile }, "x");
        EXPECT_FALSE(imported.files.has_value()) << row.to;
        EXPECT_TRUE(isFound(row, changed.place, Finding::Severity::problem, imported))
            << row.code << row.arguments << " expected at " << changed.place.line << ':'
            << changed.place.column << " after " << row.to << ", but found\n"
            << described(imported.findings);
    }
}

TEST(GeniusOddities, WhatIsOddIsTold)
{
    for (const Oddity& row : remarks) {
        const Changed changed(row);
        const GeniusImport imported = importGenius(changed.domain, { changed.profile }, "x");
        EXPECT_TRUE(isFound(row, changed.place, Finding::Severity::remark, imported))
            << row.code << row.arguments << " expected at " << changed.place.line << ':'
            << changed.place.column << " after " << row.to << ", but found\n"
            << described(imported.findings);
        EXPECT_NO_THROW(static_cast<void>(scenarioOf(imported))) << row.to;
    }
}

/// A profile is no reason to look no further: who mends a folder wants to know all of it.
TEST(GeniusOddities, EveryProfileIsLookedAt)
{
    const GeniusFile bad = with(gardenProfile(), R"(value="0.25")", R"(value="x")");
    GeniusFile worse = with(bad, R"(evaluation="2")", R"(evaluation="y")");
    worse.path = "in/Other.xml";
    EXPECT_EQ(described(importGenius(gardenDomain(), { bad, worse }, "x").findings),
        "P in/Neighbour.xml:20:3 genius-not-a-number | reservation | value | x\n"
        "P in/Other.xml:11:7 genius-not-a-number | item | evaluation | y\n"
        "P in/Other.xml:20:3 genius-not-a-number | reservation | value | x\n");
}

TEST(GeniusOddities, ElementsThatHaveToBeThere)
{
    const auto found = [](const GeniusFile& domain, const GeniusFile& profile) {
        return described(importGenius(domain, { profile }, "x").findings);
    };
    EXPECT_EQ(found({ "a.xml", "<a><b/></a>" }, gardenProfile()),
        "P a.xml:1:1 genius-element-missing | utility_space\n");
    EXPECT_EQ(
        found({ "a.xml", "<utility_space/>" }, gardenProfile()), "P a.xml:1:1 genius-no-issues\n");
    EXPECT_EQ(found(gardenDomain(), { "b.xml", "<a/>" }),
        "P b.xml:1:1 genius-element-missing | utility_space\n");
    EXPECT_EQ(found(gardenDomain(), { "b.xml", R"(<utility_space type="nonlinear"/>)" }),
        "r b.xml:1:1 genius-reservation-missing\n"
        "P b.xml:1:1 genius-element-missing | ufun\n");
}

TEST(GeniusOddities, ItemsHaveNoOrderThatBoundsCouldMean)
{
    const std::string found
        = described(importGenius(gardenDomain(), { boxesProfile() }, "x").findings);
    EXPECT_NE(found.find("genius-taken-by-index | 1 | Hedge"), std::string::npos) << found;
    EXPECT_NE(found.find("genius-rectangle-of-items | Hedge"), std::string::npos) << found;
    EXPECT_NE(found.find("genius-rectangle-index-unknown | 2"), std::string::npos) << found;
}

TEST(GeniusOddities, WeightsMayStandFurtherOut)
{
    const std::string inner = R"(<objective name="inner"><issue index="3" name="Hedge")";
    GeniusFile profile = with(gardenProfile(), R"(<issue index="3" name="Hedge")", inner);
    profile = with(profile, R"(<weight index="1")", R"(</objective><weight index="1")");
    EXPECT_EQ(described(importGenius(gardenDomain(), { profile }, "x").findings),
        "r in/Neighbour.xml:10:29 genius-weight-of-outer | Hedge\n");
    EXPECT_EQ(garden(profile), garden());
}

/// A code that nothing provokes is a code that nobody has seen work.
TEST(GeniusOddities, EveryCodeIsProvokedByATest)
{
    std::set<std::string_view> seen { // by the tests above and in the other files of this folder
        genius::elementMissing, genius::noIssues, genius::rectangleOfItems, genius::weightOfOuter,
        genius::tooManyElements, genius::tooDeep, genius::tooManyIssues, genius::tooManyProfiles,
        genius::tooManyRectangles, genius::valuesTooLarge, genius::scenarioTooLarge,
        genius::notUtf8, genius::objectivesNested, genius::rounded, genius::dependenciesUnsaid,
        genius::ratificationUnsaid, genius::partyUnsaid, genius::redLinesUnsaid,
        genius::interactionsUnsaid, genius::timeCostUnsaid, genius::capUnsaid,
        genius::aboveOneUnsaid, genius::worthRounded, genius::partialUnsaid, genius::protocolUnsaid,
        genius::wordsUnsaid, genius::injectsUnsaid, genius::valueTableUnsaid, genius::numberAsItems,
        genius::renamed
    };
    for (const auto* rows : { &problems, &remarks })
        for (const Oddity& row : *rows)
            seen.insert(row.code);
    std::set<std::string_view> all;
    for (const std::string_view code : genius::allFindingCodes) {
        EXPECT_TRUE(seen.count(code) == 1) << code;
        EXPECT_TRUE(all.insert(code).second) << code;
    }
}

} // namespace
} // namespace pourparler::test
