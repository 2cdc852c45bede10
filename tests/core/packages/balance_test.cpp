#include "core/packages/balance.h"
#include "core/packages/balance_codes.h"
#include "tests/core/packages/brute_force.h"
#include "tests/core/packages/small_scenario.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace pourparler::test {

namespace {

std::string scenarioFolder(const std::string& id)
{
    return std::string(POURPARLER_SOURCE_DIR) + "/scenarios/" + id;
}

Reading shipped(const std::string& id)
{
    const auto files = loadScenarioFolder(scenarioFolder(id));
    return files ? readScenario(*files) : Reading {};
}

void expectEqual(const Balance& actual, const Balance& expected)
{
    RC_ASSERT(actual.packages == expected.packages);
    RC_ASSERT(actual.exact == expected.exact);
    RC_ASSERT(actual.legal == expected.legal);
    RC_ASSERT(actual.passing == expected.passing);
    RC_ASSERT(actual.required == expected.required);
    RC_ASSERT(actual.consensus == expected.consensus);
    RC_ASSERT(actual.legalWith == expected.legalWith);
    RC_ASSERT(actual.passingWith == expected.passingWith);
    RC_ASSERT(actual.passingValue == expected.passingValue);
    RC_ASSERT(actual.decisive == expected.decisive);
}

std::vector<std::string> codesOf(const std::vector<Finding>& findings)
{
    std::vector<std::string> codes;
    codes.reserve(findings.size());
    for (const Finding& finding : findings)
        codes.emplace_back(finding.what.code);
    return codes;
}

std::vector<Finding> findingsOf(const Scenario& scenario)
{
    return checkPackages(scenario, {}).findings;
}

/// Two parties that have to sign, two issues of two options; each party likes the first option of
/// one issue.
Scenario twoByTwo()
{
    Scenario scenario;
    for (std::size_t i = 0; i < 2; ++i) {
        Issue issue;
        issue.id = i == 0 ? "pay" : "hours";
        issue.options.resize(2);
        issue.options[0].id = "more";
        issue.options[1].id = "less";
        scenario.issues.push_back(issue);
    }
    for (std::size_t p = 0; p < 2; ++p) {
        Party party;
        party.id = p == 0 ? "emp" : "uni";
        Preferences preferences;
        preferences.weights = { 50, 50 };
        preferences.scores = { { 0, 0 }, { 0, 0 } };
        preferences.scores[p] = { 100, 0 };
        preferences.scores[1 - p] = { 0, 60 };
        preferences.walkAway = 3000;
        party.preferences = preferences;
        scenario.parties.push_back(party);
        Ratification leaf;
        leaf.kind = Ratification::Kind::party;
        leaf.party = PartyId(p);
        scenario.ratification.children.push_back(leaf);
    }
    return scenario;
}

} // namespace

RC_GTEST_PROP(Balance, isWhatListingCounts, ())
{
    SmallScenario::Size size;
    size.parties = upTo(1, 6);
    size.issues = upTo(1, 6);
    size.options = upTo(1, 5);
    size.dependencies = upTo(0, 7);
    const SmallScenario small(anySeed(), size);
    expectEqual(balanceOf(small.scenario), BruteForce(small.scenario, small.terms).balance());
}

TEST(Balance, countsGroupsTooLargeForATable)
{
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        SmallScenario small(seed, { 9, 7, 6, 12 });
        const Balance actual = balanceOf(small.scenario);
        const Balance expected = BruteForce(small.scenario, small.terms).balance();
        EXPECT_EQ(actual.legal, expected.legal);
        EXPECT_EQ(actual.passing, expected.passing);
        EXPECT_EQ(actual.required, expected.required);
        EXPECT_EQ(actual.consensus, expected.consensus);
        EXPECT_EQ(actual.legalWith, expected.legalWith);
        EXPECT_EQ(actual.passingWith, expected.passingWith);
        EXPECT_EQ(actual.passingValue, expected.passingValue);
        EXPECT_EQ(actual.decisive, expected.decisive);
    }
}

TEST(Balance, aSampleIsUniformAndSaysThatItIsOne)
{
    const Reading reading = shipped("home-and-screen");
    ASSERT_TRUE(reading.scenario);
    const Balance all = balanceOf(*reading.scenario);
    const Balance some = balanceOf(*reading.scenario, all.legal - 1);
    EXPECT_TRUE(all.exact);
    EXPECT_FALSE(some.exact);
    EXPECT_EQ(some.packages, all.packages);
    ASSERT_EQ(some.legal, 200'000U);
    const double scale = static_cast<double>(some.legal) / static_cast<double>(all.legal);
    const auto near = [scale](std::uint64_t counted, std::uint64_t sampled) {
        // Six standard deviations of a binomial count; the sample is always the same.
        const double expected = scale * static_cast<double>(counted);
        EXPECT_NEAR(static_cast<double>(sampled), expected, 6 * std::sqrt(expected) + 1);
    };
    near(all.passing, some.passing);
    near(all.required, some.required);
    near(all.consensus, some.consensus);
    for (const std::uint64_t count : { some.passing, some.consensus }) {
        const Share share = shareOf(count, some);
        EXPECT_FALSE(share.exact);
        EXPECT_LT(share.low, share.value);
        EXPECT_GT(share.high, share.value);
        EXPECT_LT(share.high - share.low, 0.01);
    }
    const Share passing = shareOf(some.passing, some);
    const Share truth = shareOf(all.passing, all);
    EXPECT_TRUE(truth.exact);
    EXPECT_LE(passing.low, truth.value);
    EXPECT_GE(passing.high, truth.value);
    for (std::size_t i = 0; i < all.legalWith.size(); ++i)
        for (std::size_t o = 0; o < all.legalWith[i].size(); ++o) {
            near(all.legalWith[i][o], some.legalWith[i][o]);
            near(all.passingWith[i][o], some.passingWith[i][o]);
        }
    EXPECT_EQ(some.passingValue, all.passingValue);
    EXPECT_THAT(codesOf(checkBalance(*reading.scenario, some, reading.places)),
        testing::Contains("balance-sampled"));
}

TEST(Balance, aSampleOfAnEnormousSpaceTakesNoTime)
{
    SmallScenario small(7, { 4, 60, 6, 3 });
    const Balance balance = balanceOf(small.scenario);
    EXPECT_FALSE(balance.exact);
    EXPECT_GT(balance.packages.size(), 20U);
}

TEST(Balance, saysHowFarItIsAndStopsWhenToldTo)
{
    const Scenario scenario = *shipped("price-of-the-hours").scenario;
    const std::uint64_t tooMany = 1'000; // so that a sample is drawn
    for (const std::uint64_t limit : { usualCountLimit, tooMany }) {
        std::vector<int> said;
        const auto whole = countBalance(
            scenario,
            [&said](int perMille) {
                said.push_back(perMille);
                return true;
            },
            limit);
        ASSERT_TRUE(whole);
        EXPECT_EQ(whole->exact, limit == usualCountLimit);
        EXPECT_EQ(whole->passing, balanceOf(scenario, limit).passing);
        ASSERT_GT(said.size(), 20U);
        EXPECT_TRUE(std::is_sorted(said.begin(), said.end()));
        EXPECT_GE(said.front(), 0);
        EXPECT_LE(said.back(), 1'000);
        EXPECT_GT(said.back(), 900);

        int calls = 0;
        const auto stopped = countBalance(
            scenario, [&calls](int perMille) { return ++calls, perMille < 500; }, limit);
        EXPECT_FALSE(stopped);
        EXPECT_LT(static_cast<std::size_t>(calls), said.size());
    }
}

TEST(Balance, whatCannotBeForeseenIsTriedAndThenSampled)
{
    // Dependencies tie all issues together, and there are more legal packages than are looked at one by one.
    SmallScenario small(5, { 2, 24, 4, 3 });
    small.scenario.dependencies.clear();
    for (std::size_t i = 1; i < small.scenario.issues.size(); ++i)
        small.scenario.dependencies.push_back({ { { IssueId(i - 1), OptionId(0) } },
            { { IssueId(i), OptionId(0) }, { IssueId(i), OptionId(1) } }, {} });
    std::vector<int> said;
    const auto balance = countBalance(small.scenario, [&said](int perMille) {
        said.push_back(perMille);
        return true;
    });
    ASSERT_TRUE(balance);
    EXPECT_FALSE(balance->exact);
    EXPECT_TRUE(std::is_sorted(said.begin(), said.end()));
    EXPECT_LE(said.back(), 1'000);
}

TEST(Balance, theFlagshipIsAsBalancedAsItsAuthorsSay)
{
    const Reading reading = shipped("price-of-the-hours");
    ASSERT_TRUE(reading.scenario);
    const Scenario& scenario = *reading.scenario;
    const Balance balance = balanceOf(scenario);
    EXPECT_EQ(balance.packages, "3932160");
    EXPECT_TRUE(balance.exact);
    EXPECT_EQ(balance.legal, 887'040U);
    EXPECT_EQ(balance.passing, 39'013U);
    EXPECT_EQ(balance.consensus, 16'283U);
    // Every option beyond nobody's red line is part of some package that passes.
    const PackageSpace space(scenario, termsOf(scenario));
    for (std::size_t i = 0; i < scenario.issues.size(); ++i)
        for (std::size_t o = 0; o < scenario.issues[i].options.size(); ++o) {
            Package alone;
            alone.set(IssueId(i), OptionId(o));
            bool crossed = false;
            for (std::size_t p = 0; p < scenario.parties.size(); ++p)
                crossed = crossed
                    || (space.sheet(PartyId(p)) != nullptr
                        && space.crossesRedLine(PartyId(p), alone));
            EXPECT_TRUE(crossed || balance.passingWith[i][o] > 0)
                << scenario.issues[i].id << '.' << scenario.issues[i].options[o].id;
        }
    for (std::size_t p = 0; p < scenario.parties.size(); ++p) {
        if (!scenario.parties[p].votes)
            continue;
        EXPECT_GE(balance.passingValue[p].most - balance.passingValue[p].least, 2400);
        EXPECT_GT(balance.decisive[p], 0U) << scenario.parties[p].id;
    }
    EXPECT_THAT(codesOf(checkBalance(scenario, balance, reading.places)), testing::IsEmpty());
}

TEST(Balance, theStarterIsAsBalancedAsItsAuthorsSay)
{
    const Reading reading = shipped("home-and-screen");
    ASSERT_TRUE(reading.scenario);
    const Balance balance = balanceOf(*reading.scenario);
    EXPECT_EQ(balance.packages, "432");
    EXPECT_EQ(balance.legal, 324U);
    EXPECT_EQ(balance.passing, 101U);
    EXPECT_EQ(balance.consensus, 101U);
    EXPECT_THAT(
        codesOf(checkBalance(*reading.scenario, balance, reading.places)), testing::IsEmpty());
}

TEST(BalanceCheck, aFairScenarioRaisesNothingButItsShare)
{
    EXPECT_THAT(codesOf(findingsOf(twoByTwo())), testing::ElementsAre("passing-share-high"));
}

TEST(BalanceCheck, dependenciesThatContradictEachOtherAreAProblem)
{
    Scenario scenario = twoByTwo();
    scenario.dependencies = { { {}, { { IssueId(0), OptionId(0) } }, {} },
        { { { IssueId(0), OptionId(0) } }, {}, {} } };
    const auto findings = findingsOf(scenario);
    ASSERT_THAT(codesOf(findings), testing::ElementsAre("no-legal-package"));
    EXPECT_EQ(findings[0].severity, Finding::Severity::problem);
}

TEST(BalanceCheck, anOptionThatNothingAllowsIsAProblemAtItsPlace)
{
    Scenario scenario = twoByTwo();
    const Choice payMore { IssueId(0), OptionId(0) };
    scenario.dependencies = { { { payMore }, { { IssueId(1), OptionId(0) } }, {} },
        { { payMore }, { { IssueId(1), OptionId(1) } }, {} } };
    const Place there { "scenario.yaml", 12, 3 };
    const auto findings
        = checkPackages(scenario, { { "", {} }, { "option/pay.more", there } }).findings;
    const auto found = std::find_if(findings.begin(), findings.end(), [](const Finding& finding) {
        return finding.what.code == balance_code::optionInNoLegalPackage;
    });
    ASSERT_NE(found, findings.end());
    EXPECT_EQ(found->severity, Finding::Severity::problem);
    EXPECT_EQ(found->place, there);
    EXPECT_THAT(found->what.arguments, testing::ElementsAre(textArgument("pay.more")));
}

TEST(BalanceCheck, noPackageThatPassesIsAProblem)
{
    Scenario scenario = twoByTwo();
    scenario.parties[0].preferences->walkAway = 10'000;
    EXPECT_THAT(codesOf(findingsOf(scenario)), testing::Contains("no-package-passes"));
}

TEST(BalanceCheck, noPackageThatPassesIsARemarkInAnImportedScenario)
{
    Scenario scenario = twoByTwo();
    scenario.imported = true;
    scenario.parties[0].preferences->walkAway = 10'000;
    const auto findings = checkPackages(scenario, {}).findings;
    const auto found = std::find_if(findings.begin(), findings.end(),
        [](const Finding& finding) { return finding.what.code == balance_code::noPackagePasses; });
    ASSERT_NE(found, findings.end());
    EXPECT_EQ(found->severity, Finding::Severity::remark);
}

TEST(BalanceCheck, tooManyPackagesThatPassAreARemark)
{
    Scenario scenario = twoByTwo();
    scenario.parties[0].preferences->walkAway = 0;
    scenario.parties[1].preferences->walkAway = 0;
    const auto findings = findingsOf(scenario);
    ASSERT_THAT(codesOf(findings), testing::ElementsAre("passing-share-high"));
    EXPECT_THAT(findings[0].what.arguments,
        testing::ElementsAre(numberArgument(Argument::Kind::percent, 10'000)));
}

TEST(BalanceCheck, aPartyThatIsNeverNeededIsARemark)
{
    Scenario scenario = twoByTwo();
    scenario.parties[0].preferences->walkAway = 0;
    scenario.ratification.kind = Ratification::Kind::any;
    const auto findings = findingsOf(scenario);
    const Finding expected { Finding::Severity::remark, {},
        { balance_code::partyNeverDecisive, { textArgument("uni") } } };
    EXPECT_THAT(findings, testing::Contains(expected));
    scenario.ratification.children.pop_back();
    EXPECT_THAT(findingsOf(scenario), testing::Not(testing::Contains(expected)))
        << "then it is the rule that never needs it";
}

TEST(BalanceCheck, anIssueThatRedLinesDecideIsARemark)
{
    Scenario scenario = twoByTwo();
    scenario.parties[0].preferences->redLines = { { { { IssueId(0), OptionId(1) } }, false, {} } };
    const Finding expected { Finding::Severity::remark, {},
        { balance_code::issueDecidedInAdvance,
            { textArgument("pay"), textArgument("pay.more") } } };
    EXPECT_THAT(findingsOf(scenario), testing::Contains(expected));
}

TEST(BalanceCheck, anOptionThatNeverPassesIsARemarkUnlessItCrossesARedLine)
{
    Scenario scenario = twoByTwo();
    Option third;
    third.id = "none";
    scenario.issues[0].options.push_back(third);
    scenario.parties[0].preferences->scores = { { 100, 0, 10 }, { 90, 0 } };
    scenario.parties[1].preferences->scores = { { 20, 60, 70 }, { 100, 0 } };
    scenario.parties[0].preferences->walkAway = 4500;
    scenario.parties[1].preferences->walkAway = 5500;
    const Finding expected { Finding::Severity::remark, {},
        { balance_code::optionNeverPasses, { textArgument("hours.less") } } };
    EXPECT_THAT(findingsOf(scenario), testing::Not(testing::Contains(expected)))
        << "the issue is decided, which says it already";
    Option fourth;
    fourth.id = "some";
    scenario.issues[1].options.push_back(fourth);
    scenario.parties[0].preferences->scores[1].push_back(90);
    scenario.parties[1].preferences->scores[1].push_back(99);
    EXPECT_THAT(findingsOf(scenario), testing::Contains(expected));
    scenario.parties[1].preferences->redLines = { { { { IssueId(1), OptionId(1) } }, false, {} } };
    EXPECT_THAT(findingsOf(scenario), testing::Not(testing::Contains(expected)));
}

TEST(BalanceCheck, anOptionThatIsWorseForEverybodyIsARemark)
{
    Scenario scenario = twoByTwo();
    scenario.parties[0].preferences->scores[0] = { 100, 50 };
    scenario.parties[1].preferences->scores[0] = { 60, 60 };
    const std::vector<Argument> dominated { textArgument("pay.less"), textArgument("pay.more") };
    const auto isRemarked = [&] {
        const auto findings = findingsOf(scenario);
        return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
            return finding.what.code == balance_code::optionDominated
                && finding.what.arguments == dominated;
        });
    };
    EXPECT_TRUE(isRemarked());

    const Scenario worse = scenario;
    scenario.dependencies
        = { { { { IssueId(0), OptionId(0) } }, { { IssueId(1), OptionId(0) } }, {} } };
    EXPECT_FALSE(isRemarked()) << "the better one has a condition";
    scenario = worse;
    scenario.parties[1].preferences->redLines = { { { { IssueId(0), OptionId(0) } }, false, {} } };
    EXPECT_FALSE(isRemarked()) << "the better one crosses a red line";
    scenario.parties[1].preferences->redLines[0].options.push_back({ IssueId(0), OptionId(1) });
    EXPECT_TRUE(isRemarked()) << "so do both";
    scenario = worse;
    scenario.parties[1].preferences->interactions
        = { { { { IssueId(0), OptionId(1) }, { IssueId(1), OptionId(0) } }, 1 } };
    EXPECT_FALSE(isRemarked()) << "the worse one goes well with another option";
    scenario = worse;
    scenario.injects.resize(1);
    scenario.injects[0].effects = { { {}, {}, { { IssueId(0), OptionId(0) } } } };
    EXPECT_FALSE(isRemarked()) << "the better one may go";
}

RC_GTEST_PROP(BalanceCheck, whatIsDominatedIsWorseInEveryPackage, ())
{
    SmallScenario::Size size;
    size.parties = upTo(1, 3);
    size.issues = upTo(1, 5);
    size.options = 5;
    size.dependencies = upTo(0, 3);
    const SmallScenario small(anySeed(), size);
    const BruteForce brute(small.scenario, small.terms);
    for (const Finding& finding : findingsOf(small.scenario)) {
        if (finding.what.code != balance_code::optionDominated)
            continue;
        const Choice from = *small.scenario.findChoice(finding.what.arguments[0].text);
        const Choice to = *small.scenario.findChoice(finding.what.arguments[1].text);
        brute.forEachCompletion({}, [&](const Package& package) {
            if (!package.has(from) || !brute.legalComplete(package))
                return;
            Package other = package;
            other.set(to.issue, to.option);
            RC_ASSERT(brute.legalComplete(other));
            bool better = false;
            for (std::size_t p = 0; p < small.scenario.parties.size(); ++p) {
                const PartyId party(p);
                if (small.terms.sheet(party) == nullptr)
                    continue;
                const Points gain = brute.value(party, other) - brute.value(party, package);
                RC_ASSERT(gain >= 0);
                RC_ASSERT(
                    brute.crossed(party, other).empty() || !brute.crossed(party, package).empty());
                better = better || gain > 0;
            }
            RC_ASSERT(better);
        });
    }
}

TEST(BalanceCheck, codesAreDistinct)
{
    std::set<std::string_view> codes(allBalanceCodes.begin(), allBalanceCodes.end());
    EXPECT_EQ(codes.size(), allBalanceCodes.size());
}

} // namespace pourparler::test
