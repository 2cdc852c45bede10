// Demand curves, concession rates, and the package that is best for several parties together.

#include "core/analysis/bargaining/joint_best.h"
#include "core/analysis/concessions.h"
#include "tests/core/analysis/dealt.h"
#include "tests/core/packages/brute_force.h"
#include "tests/core/packages/small_scenario.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <map>
#include <numeric>

namespace pourparler::test {

namespace {

/// Two parties, one issue: what the one has the other lacks.
Scenario zeroSum()
{
    Scenario scenario = smallScenario();
    scenario.parties.resize(2);
    scenario.protocol.order.resize(2);
    scenario.issues.resize(1);
    scenario.dependencies.clear();
    for (std::size_t p = 0; p < 2; ++p) {
        Preferences& preferences = *scenario.parties[p].preferences;
        preferences.weights = { 100 };
        preferences.scores = { { 0, 50, 100 } };
        if (p == 0)
            preferences.scores = { { 100, 50, 0 } };
        preferences.redLines.clear();
    }
    return scenario;
}

/// The largest sum and, of equals, the largest of the others', package by package.
struct Largest {
    std::optional<std::pair<Points, Points>> score;

    void look(const BargainingProblem& problem, const std::vector<std::size_t>& counting,
        const Package& package)
    {
        if (!problem.contains(package))
            return;
        const std::vector<Points> utilities = problem.utilities(package);
        std::pair<Points, Points> found;
        for (const std::size_t party : counting)
            found.first += utilities[party];
        found.second
            = std::accumulate(utilities.begin(), utilities.end(), Points { 0 }) - found.first;
        if (!score || found > *score)
            score = found;
    }
};

struct Case {
    SmallScenario small;
    BargainingProblem problem;
    std::vector<std::size_t> counting;
};

Case anyCase()
{
    const std::uint64_t seed = anySeed();
    const SmallScenario::Size size { upTo(1, 5), upTo(1, 6), 4, upTo(0, 4) };
    SmallScenario small(seed, size);
    if (small.below(3) == 0)
        small.removeOptions();
    const PackageSpace space(small.scenario, small.terms);
    const auto lines = small.below(2) == 0 ? RedLines::kept : RedLines::ignored;
    auto problem
        = bargainingProblem(small.scenario, space, bargainers(small.scenario, space), lines);
    RC_ASSERT(problem.has_value());
    std::fill(problem->cap.begin(), problem->cap.end(), BargainingProblem::noCap);
    std::vector<std::size_t> counting;
    for (std::size_t p = 0; p < problem->partyCount(); ++p)
        if (small.below(2) == 0)
            counting.push_back(p);
    return { small, *problem, counting };
}

} // namespace

TEST(JointBest, isTheBestOfAllPackages)
{
    std::size_t none = 0;
    EXPECT_TRUE(rc::check("against enumeration", [&] {
        const Case one = anyCase();
        Largest largest;
        BruteForce(one.small.scenario, one.small.terms)
            .forEachCompletion({},
                [&](const Package& package) { largest.look(one.problem, one.counting, package); });
        const auto best = jointBest(one.problem, planElimination(one.problem), one.counting);
        RC_ASSERT(best.has_value() == largest.score.has_value());
        none += best ? 0U : 1U;
        if (!best)
            return;
        Largest found;
        found.look(one.problem, one.counting, best->package);
        RC_ASSERT(found.score == largest.score);
        RC_ASSERT(best->sum == largest.score->first);
    }));
    EXPECT_GT(none, 0U); // also problems without a package
}

TEST(JointBest, isSilentWhereCapsDecide)
{
    std::size_t silent = 0;
    std::size_t told = 0;
    EXPECT_TRUE(rc::check("with caps", [&] {
        Case one = anyCase();
        for (Points& cap : one.problem.cap)
            cap = static_cast<Points>(one.small.below(4000));
        Largest largest;
        BruteForce(one.small.scenario, one.small.terms)
            .forEachCompletion({},
                [&](const Package& package) { largest.look(one.problem, one.counting, package); });
        const auto best = jointBest(one.problem, planElimination(one.problem), one.counting);
        (best ? told : silent) += 1;
        if (best)
            RC_ASSERT(best->sum == largest.score->first);
        else if (largest.score)
            RC_ASSERT(one.counting.size() > 1U);
    }));
    EXPECT_GT(silent, 0U);
    EXPECT_GT(told, 0U);
}

TEST(JointBest, isSilentWhereThePlanIsNotExact)
{
    SmallScenario small(3, { 2, 5, 4, 3 });
    const PackageSpace space(small.scenario, small.terms);
    const auto problem = bargainingProblem(
        small.scenario, space, bargainers(small.scenario, space), RedLines::ignored);
    ASSERT_TRUE(problem);
    const Elimination plan = planElimination(*problem, 1);
    ASSERT_FALSE(plan.exact());
    EXPECT_EQ(jointBest(*problem, plan, std::vector<std::size_t> { 0 }), std::nullopt);
}

TEST(DemandCurves, goDownWithTheLowestDemand)
{
    const Scenario scenario = smallScenario();
    const auto curves = demandCurves(whole(dealt(scenario)));
    ASSERT_EQ(curves.size(), 2U);
    const std::vector<Demand> ofEmp { { 1, ProposalId { 1 }, 4400, 4400 },
        { 2, ProposalId { 3 }, 5600, 4400 } };
    const Range range { 1400, 8000 };
    EXPECT_EQ(curves[0].party, emp);
    EXPECT_EQ(curves[0].demands, ofEmp);
    EXPECT_EQ(curves[0].range, range);
    EXPECT_DOUBLE_EQ(curves[0].scaled(1400), 0);
    EXPECT_DOUBLE_EQ(curves[0].scaled(4700), 0.5);
    EXPECT_DOUBLE_EQ(curves[0].scaled(8000), 1);
}

TEST(DemandCurves, measureConcessionsAgainstTheOpponentsJointBest)
{
    const Scenario scenario = smallScenario();
    const auto curves = demandCurves(whole(dealt(scenario)));
    ASSERT_EQ(curves.size(), 2U);
    // Best for uni and ngo together is high, short, yearly: 100 + 100; emp has 14 of it, and at most 80.
    EXPECT_EQ(curves[0].atOthersBest, 1400);
    EXPECT_EQ(curves[0].concessionRate(), fractionOf(8000 - 4400, 8000 - 1400));
    // Best for emp and ngo together is low, short, yearly, across a red line of uni's; uni asked for all.
    EXPECT_EQ(curves[1].atOthersBest, 5000);
    EXPECT_EQ(curves[1].concessionRate(), Fraction());
}

TEST(DemandCurves, reachOneWhereEverythingIsConceded)
{
    const Scenario scenario = zeroSum();
    Script script(scenario);
    script.bargaining().play("emp: propose pay=low; uni: propose pay=high\n"
                             "emp: propose pay=high; uni: propose pay=mid");
    const auto curves = demandCurves(whole(script));
    ASSERT_EQ(curves.size(), 2U);
    EXPECT_EQ(curves[0].concessionRate(), fractionOf(1, 1));
    EXPECT_EQ(curves[1].concessionRate(), fractionOf(1, 2));
    EXPECT_EQ(curves[1].demands.back().lowest, 5000);
}

TEST(DemandCurves, haveNoRateWhereThereIsNothingToConcede)
{
    Scenario scenario = zeroSum();
    scenario.parties[1].preferences->scores = scenario.parties[0].preferences->scores;
    Script script(scenario);
    script.bargaining().play("emp: propose pay=mid; uni: propose pay=low");
    for (const DemandCurve& curve : demandCurves(whole(script))) {
        EXPECT_EQ(curve.atOthersBest, curve.range.most);
        EXPECT_EQ(curve.concessionRate(), std::nullopt);
    }
}

TEST(DemandCurves, giveWhoIsIndifferentItsMost)
{
    Scenario scenario = zeroSum();
    scenario.parties[0].preferences->scores = { { 30, 30, 30 } };
    Script script(scenario);
    script.bargaining().play("emp: propose pay=mid; uni: propose pay=low");
    const auto curves = demandCurves(whole(script));
    ASSERT_EQ(curves.size(), 2U);
    EXPECT_EQ(curves[0].scaled(3000), 1);
    EXPECT_EQ(curves[0].concessionRate(), std::nullopt);
}

TEST(DemandCurves, breakTiesOfTheOpponentsForTheParty)
{
    Scenario scenario = zeroSum();
    scenario.parties[1].preferences->scores = { { 100, 100, 0 } };
    scenario.parties[0].preferences->scores = { { 0, 60, 100 } };
    Script script(scenario);
    script.bargaining().play("emp: propose pay=high; uni: propose pay=low");
    EXPECT_EQ(demandCurves(whole(script))[0].atOthersBest, 6000);
}

TEST(DemandCurves, tellAViewerOfKnownSheetsOnly)
{
    const Scenario scenario = smallScenario();
    const Script script = dealt(scenario);
    const auto own = demandCurves(whole(script, viewerOf({ uni, 1 })));
    ASSERT_EQ(own.size(), 1U);
    EXPECT_EQ(own[0].party, uni);
    EXPECT_EQ(own[0].atOthersBest, std::nullopt);
    EXPECT_EQ(own[0].concessionRate(), std::nullopt);
    EXPECT_TRUE(demandCurves(whole(script, everyone())).empty());
}

} // namespace pourparler::test
