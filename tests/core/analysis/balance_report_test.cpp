#include "core/analysis/balance_report.h"
#include "core/packages/balance_codes.h"
#include "tests/core/packages/small_scenario.h"
#include "tests/support/shipped.h"
#include "tests/support/small_scenario.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace pourparler {

namespace {

BalanceReport reportOf(const Scenario& scenario) { return reportBalance(scenario, {}).value(); }

/// One of every option of as many issues as there may be, for one party that wants all of it.
Scenario enormous()
{
    Scenario scenario = test::smallScenario();
    scenario.dependencies.clear();
    scenario.ratification.children.resize(1);
    const Issue one = scenario.issues[0];
    scenario.issues.assign(maxIssues, one);
    for (Party& party : scenario.parties) {
        if (!party.preferences)
            continue;
        party.preferences->weights.assign(maxIssues, 1);
        party.preferences->scores.assign(maxIssues, { 100, 50, 0 });
        party.preferences->redLines.clear();
    }
    return scenario;
}

} // namespace

TEST(BalanceReport, tellsOfEveryOptionWhoseFirstChoiceItIsAndWhoseLineItCrosses)
{
    const BalanceReport report = reportOf(test::smallScenario());
    const PartyId emp(0U);
    const PartyId uni(1U);
    const PartyId ngo(2U);
    // Pay is worth nothing to the ngo, whatever it is.
    EXPECT_THAT(report.options[0][0].firstChoiceOf, testing::ElementsAre(emp));
    EXPECT_THAT(report.options[0][1].firstChoiceOf, testing::IsEmpty());
    EXPECT_THAT(report.options[0][2].firstChoiceOf, testing::ElementsAre(uni));
    EXPECT_THAT(report.options[1][0].firstChoiceOf, testing::ElementsAre(uni, ngo));
    EXPECT_THAT(report.options[0][0].beyondLineOf, testing::ElementsAre(uni));
    EXPECT_THAT(report.options[0][1].beyondLineOf, testing::IsEmpty());
}

TEST(BalanceReport, marksWhatTheCheckerFound)
{
    Scenario scenario = test::smallScenario();
    const Choice payHigh { IssueId(0), OptionId(2) };
    scenario.dependencies = { { { payHigh }, { { IssueId(1), OptionId(0) } }, {} },
        { { payHigh }, { { IssueId(1), OptionId(1) } }, {} } };
    for (std::size_t p = 0; p < 3; ++p)
        scenario.parties[p].preferences->scores[2] = { 10, 80 };
    const BalanceReport report = reportOf(scenario);
    EXPECT_TRUE(report.options[0][2].excluded);
    EXPECT_FALSE(report.options[0][1].excluded);
    EXPECT_EQ(report.options[2][0].dominatedBy, OptionId(1));
    EXPECT_FALSE(report.options[2][1].dominatedBy);
}

RC_GTEST_PROP(BalanceReport, itsCountsAgree, ())
{
    const test::SmallScenario small(test::anySeed(),
        { test::upTo(1, 5), test::upTo(1, 7), test::upTo(2, 5), test::upTo(0, 6) });
    const BalanceReport report = reportOf(small.scenario);
    const Balance balance = balanceOf(small.scenario);
    RC_ASSERT(report.packages == balance.packages);
    RC_ASSERT(report.legal == std::to_string(balance.legal));
    RC_ASSERT(report.withinLines.has_value());
    if (report.balance)
        RC_ASSERT(std::stoull(*report.withinLines) >= report.balance->consensus);
    RC_ASSERT(report.options.size() == small.scenario.issues.size());
}

TEST(BalanceReport, countsWhatNobodyCouldList)
{
    const BalanceReport report = reportOf(enormous());
    EXPECT_EQ(report.packages, "3433683820292512484657849089281"); // 3^64
    EXPECT_EQ(report.legal, report.packages);
    ASSERT_TRUE(report.balance);
    EXPECT_FALSE(report.balance->exact);
}

TEST(BalanceReport, saysOnlyThatDependenciesContradictEachOther)
{
    Scenario scenario = test::smallScenario();
    const Choice low { IssueId(0), OptionId(0) };
    scenario.dependencies = { { {}, { low }, {} }, { { low }, {}, {} } };
    const BalanceReport report = reportOf(scenario);
    EXPECT_EQ(report.packages, "12");
    EXPECT_EQ(report.legal, "0");
    EXPECT_FALSE(report.balance);
    ASSERT_EQ(report.findings.size(), 1U);
    EXPECT_EQ(report.findings[0].what.code, balance_code::noLegalPackage);
}

TEST(BalanceReport, stopsWhenToldTo)
{
    const Scenario scenario = test::shippedScenario("price-of-the-hours");
    for (const int stopAt : { 0, 1, 400 })
        EXPECT_FALSE(reportBalance(scenario, [stopAt](int perMille) { return perMille < stopAt; }));
    EXPECT_TRUE(reportBalance(scenario, [](int) { return true; }));
}

} // namespace pourparler
