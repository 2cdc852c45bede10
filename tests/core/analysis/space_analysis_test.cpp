// What a scenario's numbers allow, against listing every package: that the parts are put together as they are meant to be.
#include "core/analysis/bargaining/error_codes.h"
#include "core/analysis/space_analysis.h"
#include "tests/core/analysis/listing.h"
#include "tests/support/small_scenario.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <set>

namespace pourparler {
namespace {

using test::Listed;
using test::Table;

bool dominates(const std::vector<Points>& a, const std::vector<Points>& b)
{
    return a != b && std::equal(a.begin(), a.end(), b.begin(), std::greater_equal<> {});
}

/// In the order of falling vectors, each once.
std::vector<std::vector<Points>> efficient(const std::vector<Listed>& packages)
{
    std::set<std::vector<Points>, std::greater<>> found;
    for (const Listed& each : packages)
        if (std::none_of(packages.begin(), packages.end(),
                [&](const Listed& other) { return dominates(other.utilities, each.utilities); }))
            found.insert(each.utilities);
    return { found.begin(), found.end() };
}

/// However they came about.
void isTheSame(const std::optional<Solution>& a, const std::optional<Solution>& b)
{
    RC_ASSERT(a.has_value() == b.has_value());
    if (!a)
        return;
    RC_ASSERT(a->package == b->package);
    RC_ASSERT(a->ties == b->ties);
    RC_ASSERT(a->counted && b->counted);
}

RC_GTEST_PROP(SpaceAnalysis, IsWhatListingFinds, ())
{
    Table table = test::anyTable();
    RC_PRE(!table.parties.empty());
    const auto found = analyseSpace(table.small.scenario, table.space).value();
    const auto legal = table.legal();
    RC_ASSERT(found.parties == table.parties);
    RC_ASSERT(found.legal == std::to_string(legal.size()));

    std::vector<std::vector<Points>> front;
    for (std::size_t point = 0; point < found.front.size(); ++point) {
        const auto utilities = found.front.utilities(point);
        front.emplace_back(utilities.begin(), utilities.end());
    }
    RC_ASSERT(front == efficient(legal));

    std::optional<double> nearest;
    const auto scale = static_cast<double>(table.small.scenario.points.steps);
    for (const Listed& each : legal) {
        bool acceptable = !table.crosses(each.package);
        double square = 0;
        for (std::size_t p = 0; p < table.parties.size(); ++p) {
            acceptable = acceptable && each.utilities[p] >= found.walkAway[p];
            const double missing
                = std::max(0.0, 1 - static_cast<double>(each.utilities[p]) / scale);
            square += missing * missing;
        }
        if (acceptable)
            nearest = std::min(nearest.value_or(square), square);
    }
    RC_CLASSIFY(nearest.has_value(), "something is acceptable");
    RC_ASSERT(found.opposition.has_value() == nearest.has_value());
    if (nearest) {
        RC_ASSERT(found.opposition->exact);
        RC_ASSERT(std::abs(found.opposition->value - std::sqrt(*nearest)) < 1e-9);
    }
    const SearchCost cost;
    const auto searched = bargainingSolutions(table.problem(RedLines::kept), cost).value();
    const auto ratifiable = ratifiableSolutions(table.small.scenario, table.space, cost).value();
    RC_ASSERT(found.ratifiable.why == ratifiable.why);
    for (const SolutionKind kind : allSolutionKinds) {
        RC_ASSERT(found.solutions[kind].has_value() == nearest.has_value());
        isTheSame(found.solutions[kind], searched[kind]);
        isTheSame(found.ratifiable.solutions[kind], ratifiable.solutions[kind]);
    }
}

TEST(SpaceAnalysis, NeedsSomebodyWhoBargains)
{
    Scenario scenario = test::smallScenario();
    for (Party& party : scenario.parties)
        party.votes = false;
    const PackageSpace space(scenario, termsOf(scenario));
    const auto found = analyseSpace(scenario, space);
    ASSERT_FALSE(found.has_value());
    EXPECT_EQ(found.error().code, analysis_error::nobodyBargains);
}

TEST(SpaceAnalysis, CanBeStoppedAtAnyTime)
{
    const Scenario scenario = test::smallScenario();
    const PackageSpace space(scenario, termsOf(scenario));
    int asked = 0;
    int last = 0;
    ASSERT_TRUE(analyseSpace(scenario, space, {}, [&](int perMille) {
        EXPECT_GE(perMille, last);
        EXPECT_LE(perMille, 1000);
        last = perMille;
        ++asked;
        return true;
    }).has_value());
    ASSERT_GT(asked, 0);
    // The last report comes with the result.
    for (int stop = 0; stop + 1 < asked; ++stop) {
        int left = stop;
        const auto found = analyseSpace(scenario, space, {}, [&](int) { return left-- > 0; });
        ASSERT_FALSE(found.has_value()) << stop << " of " << asked;
        EXPECT_EQ(found.error().code, analysis_error::stopped);
    }
}

} // namespace
} // namespace pourparler
