#include "core/packages/package_space.h"
#include "tests/core/packages/brute_force.h"
#include "tests/core/packages/small_scenario.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace pourparler::test {

namespace {

SmallScenario anyScenario()
{
    SmallScenario::Size size;
    size.parties = upTo(1, 5);
    size.issues = upTo(1, 6);
    size.options = upTo(1, 5);
    size.dependencies = upTo(0, 9);
    SmallScenario small(anySeed(), size);
    if (*rc::gen::inRange(0, 2) == 0)
        small.removeOptions();
    return small;
}

/// With tables for groups of issues, and without.
std::size_t anyTableLimit() { return *rc::gen::element<std::size_t>(0, Legality::usualTableLimit); }

std::optional<std::size_t> brokenBy(const Scenario& scenario, const Package& package)
{
    const auto illegality = PackageSpace(scenario, termsOf(scenario)).illegality(package);
    if (!illegality)
        return std::nullopt;
    return illegality->dependency.index();
}

Choice at(std::size_t issue, std::size_t option) { return { IssueId(issue), OptionId(option) }; }

Package packageOf(const std::vector<Choice>& choices)
{
    Package package;
    for (const Choice& choice : choices)
        package.set(choice.issue, choice.option);
    return package;
}

Scenario threeIssuesOfTwo(std::vector<Dependency> dependencies)
{
    Scenario scenario;
    scenario.issues.resize(3);
    for (Issue& issue : scenario.issues)
        issue.options.resize(2);
    scenario.dependencies = std::move(dependencies);
    return scenario;
}

} // namespace

RC_GTEST_PROP(PackageSpace, legalityIsAsListingCompletionsSays, ())
{
    SmallScenario small = anyScenario();
    const BruteForce brute(small.scenario, small.terms);
    const PackageSpace space(small.scenario, small.terms, anyTableLimit());
    for (int n = 0; n < 20; ++n) {
        const Package package = small.package(small.below(101));
        const auto expected = brute.illegality(package);
        RC_ASSERT(space.illegality(package) == expected);
        RC_ASSERT(space.isLegal(package) == !expected);
    }
}

RC_GTEST_PROP(PackageSpace, valuesAreAsAddedUpByHand, ())
{
    SmallScenario small = anyScenario();
    const BruteForce brute(small.scenario, small.terms);
    const PackageSpace space(small.scenario, small.terms);
    for (int n = 0; n < 20; ++n) {
        const Package package = small.package(small.below(60));
        for (std::size_t p = 0; p < small.scenario.parties.size(); ++p) {
            const PartyId party(p);
            if (space.sheet(party) == nullptr)
                continue;
            RC_ASSERT(space.value(party, package) == brute.value(party, package));
            RC_ASSERT(space.crossed(party, package) == brute.crossed(party, package));
            RC_ASSERT(
                space.crossesRedLine(party, package) == !brute.crossed(party, package).empty());
            RC_ASSERT(space.acceptable(party, package) == brute.acceptable(party, package));
        }
    }
}

RC_GTEST_PROP(PackageSpace, rangesAreThoseOfTheCompletions, ())
{
    SmallScenario small = anyScenario();
    const BruteForce brute(small.scenario, small.terms);
    const PackageSpace space(small.scenario, small.terms, anyTableLimit());
    for (int n = 0; n < 10; ++n) {
        const Package package = small.package(small.below(101));
        const auto range = space.range(PartyId(), package);
        const auto expected = brute.range(PartyId(), package);
        RC_ASSERT(range.least == expected.least);
        RC_ASSERT(range.most == expected.most);
    }
}

RC_GTEST_PROP(PackageSpace, bestIsTheFirstOfTheMostValuable, ())
{
    SmallScenario small = anyScenario();
    const BruteForce brute(small.scenario, small.terms);
    const PackageSpace space(small.scenario, small.terms, anyTableLimit());
    RC_ASSERT(space.best(PartyId()) == brute.best(PartyId()));
}

TEST(PackageSpace, namesTheFirstDependencyThatIsBrokenOutright)
{
    const Scenario scenario = threeIssuesOfTwo(
        { { { at(0, 0) }, { at(1, 0) }, {} }, { { at(0, 0) }, { at(2, 0) }, {} } });
    EXPECT_EQ(brokenBy(scenario, packageOf({ at(0, 0), at(1, 1), at(2, 1) })), 0U);
    EXPECT_EQ(brokenBy(scenario, packageOf({ at(0, 0), at(2, 1) })), 1U);
    EXPECT_EQ(brokenBy(scenario, packageOf({ at(0, 0), at(1, 0), at(2, 0) })), std::nullopt);
}

TEST(PackageSpace, seesThatOnlyTogetherDependenciesLeaveNoWay)
{
    // 0.0 needs 1.0, 1.0 needs 2.0, and 2.0 forbids 0.0: a circle that nothing breaks outright.
    const Scenario scenario
        = threeIssuesOfTwo({ { { at(2, 1) }, { at(2, 1) }, {} }, { { at(0, 0) }, { at(1, 0) }, {} },
            { { at(1, 0) }, { at(2, 0) }, {} }, { { at(2, 0) }, { at(0, 1) }, {} } });
    EXPECT_EQ(brokenBy(scenario, packageOf({ at(0, 0) })), 1U);
    EXPECT_EQ(brokenBy(scenario, packageOf({ at(0, 1) })), std::nullopt);
}

TEST(PackageSpace, anOptionThatIsGoneIsNamed)
{
    const Scenario scenario = threeIssuesOfTwo({});
    Terms terms = termsOf(scenario);
    terms.available[1][0] = 0;
    const Illegality gone { Illegality::Kind::unavailable, {}, at(1, 0) };
    EXPECT_EQ(PackageSpace(scenario, terms).illegality(packageOf({ at(1, 0) })), gone);
    terms.available[1][1] = 0;
    EXPECT_EQ(PackageSpace(scenario, terms).illegality({}), gone);
}

TEST(PackageSpace, packagesFromOutsideAreChecked)
{
    const PackageSpace space(threeIssuesOfTwo({}), termsOf(threeIssuesOfTwo({})));
    EXPECT_TRUE(space.fits({}));
    EXPECT_TRUE(space.fits(packageOf({ at(0, 1), at(2, 1) })));
    EXPECT_FALSE(space.fits(packageOf({ at(0, 2) })));
    EXPECT_FALSE(space.fits(packageOf({ at(3, 0) })));
}

} // namespace pourparler::test
