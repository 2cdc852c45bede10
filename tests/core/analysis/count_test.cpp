#include "core/analysis/bargaining/count.h"
#include "tests/core/packages/small_scenario.h"
#include "tests/support/shipped.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace pourparler {

namespace {

RC_GTEST_PROP(Count, IsWhatListingCounts, ())
{
    const test::SmallScenario small(test::anySeed(),
        { test::upTo(1, 5), test::upTo(1, 9), test::upTo(2, 5), test::upTo(0, 6) });
    const PackageSpace space(small.scenario, small.terms);
    const auto problem = bargainingProblem(small.scenario, space, bargainers(small.scenario, space),
        *rc::gen::element(RedLines::ignored, RedLines::kept))
                             .value();
    std::uint64_t listed = 0;
    Package package;
    const auto visit = [&](const auto& next, std::size_t issue) -> void {
        if (issue == problem.issueCount()) {
            listed += problem.contains(package) ? 1U : 0U;
            return;
        }
        for (std::size_t o = 0; o < problem.optionCount(IssueId(issue)); ++o) {
            package.set(IssueId(issue), OptionId(o));
            next(next, issue + 1);
        }
    };
    visit(visit, 0);
    RC_ASSERT(countPackages(problem) == std::to_string(listed));
}

TEST(Count, HoldsNumbersOfAnySize)
{
    BargainingProblem problem;
    problem.allowed.assign(60, std::vector<std::uint8_t>(200, 1));
    problem.worth.resize(60);
    // 200^60 combinations, of which the coupling takes one in 40,000 away.
    problem.couplings.push_back(
        { { { IssueId(3), { 1, 0, 0, 0 } }, { IssueId(40), { 2, 0, 0, 0 } } }, {} });
    const std::string digits = countPackages(problem).value();
    ASSERT_EQ(digits.size(), 139U);
    // (200² − 1) × 200^58, worked out elsewhere.
    EXPECT_EQ(digits.substr(0, 23), "11528926815692318048256");
    EXPECT_EQ(digits.substr(digits.size() - 116), std::string(116, '0'));
}

TEST(Count, KnowsTheShippedScenarios)
{
    const auto count = [](const char* id) {
        const Scenario scenario = test::shippedScenario(id);
        const PackageSpace space(scenario, termsOf(scenario));
        return countPackages(bargainingProblem(scenario, space, {}, RedLines::ignored).value());
    };
    EXPECT_EQ(count("price-of-the-hours"), "887040");
    EXPECT_EQ(count("home-and-screen"), "324");
}

} // namespace

} // namespace pourparler
