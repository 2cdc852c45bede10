#include "core/interop/package_reader.h"
#include "core/scenario/finding_codes.h"
#include "tests/support/small_scenario.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace pourparler {

namespace {

PackageReading read(std::string_view bytes)
{
    return readPackage(test::smallScenario(), "deal.json", bytes);
}

Package packageOf(std::initializer_list<std::string_view> choices)
{
    Package package;
    for (const std::string_view dotted : choices) {
        const Choice choice = test::smallScenario().findChoice(dotted).value();
        package.set(choice.issue, choice.option);
    }
    return package;
}

TEST(PackageReader, readsWhatJsonWrites)
{
    const Package deal = packageOf({ "pay.high", "hours.short", "review.yearly" });
    EXPECT_EQ(read(R"({"pay":"high","hours":"short","review":"yearly"})").package, deal);
    EXPECT_EQ(
        read("{\n\t\"review\": \"yearly\",\n\t\"hours\": \"short\",\n\t\"pay\": \"high\"\n}\n")
            .package,
        deal);
    EXPECT_EQ(read(R"({"pay": "mid"})").package, packageOf({ "pay.mid" })) << "the others are open";
}

struct Bad {
    const char* bytes;
    std::string_view code;
    int line;
};

class PackageReaderProblem : public testing::TestWithParam<Bad> { };

TEST_P(PackageReaderProblem, isNamedWithItsLine)
{
    const PackageReading reading = read(GetParam().bytes);
    EXPECT_FALSE(reading.package);
    ASSERT_FALSE(reading.findings.empty());
    EXPECT_EQ(reading.findings.front().what.code, GetParam().code);
    EXPECT_EQ(reading.findings.front().place.line, GetParam().line);
    EXPECT_EQ(reading.findings.front().place.file, "deal.json");
}

INSTANTIATE_TEST_SUITE_P(Table, PackageReaderProblem,
    testing::Values(Bad { "{\"pay\": \"high\",\n \"wages\": \"high\"}", finding::unknownIssue, 2 },
        Bad { "{\"pay\":\n \"highest\"}", finding::unknownOption, 2 },
        Bad { "{\"pay\": [\"high\"]}", finding::wrongType, 1 },
        Bad { "{\"pay\": null}", finding::wrongType, 1 },
        Bad { "{\"pay\": true}", finding::wrongType, 1 },
        Bad { "{\"pay\": \"high\",\n\"pay\": \"mid\"}", finding::duplicateKey, 2 },
        Bad { "{}", finding::wrongCount, 1 }, Bad { "[\"high\"]", finding::wrongType, 1 },
        Bad { "\"pay\"", finding::wrongType, 1 },
        Bad { "{\"pay\": \"high\"", finding::yamlSyntax, 1 },
        Bad { "{\"pay\": &a \"high\"}", finding::yamlAnchor, 1 }));

TEST(PackageReader, namesEverythingThatIsWrongAndWhatWasMeant)
{
    const PackageReading reading = read("{\"pai\": \"high\",\n\"hours\": \"shorter\"}");
    ASSERT_EQ(reading.findings.size(), 2U);
    EXPECT_EQ(reading.findings[0].what.arguments.back().text, "pay");
    EXPECT_EQ(reading.findings[1].what.arguments.back().text, "hours.short");
}

TEST(PackageReader, saysThatAnEmptyFileIsNoPackage)
{
    for (const char* bytes : { "", "\n", "null" }) {
        const PackageReading reading = read(bytes);
        EXPECT_FALSE(reading.package);
        EXPECT_FALSE(reading.findings.empty()) << bytes;
    }
}

} // namespace

} // namespace pourparler
