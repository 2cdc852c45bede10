// The sums of a bargaining problem are what PackageSpace says of each package, with caps and with interactions of several
// options an issue.
#include "core/analysis/bargaining/problem.h"
#include "tests/core/packages/brute_force.h"
#include "tests/core/packages/small_scenario.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace pourparler::test {

RC_GTEST_PROP(BargainingValues, areThoseOfThePackageSpace, ())
{
    SmallScenario::Size size;
    size.parties = upTo(1, 5);
    size.issues = upTo(1, 5);
    size.options = upTo(1, 5);
    size.dependencies = upTo(0, 4);
    const SmallScenario small(anySeed(), size);
    const PackageSpace space(small.scenario, small.terms);
    const BruteForce brute(small.scenario, small.terms);
    const auto problem = bargainingProblem(
        small.scenario, space, bargainers(small.scenario, space), RedLines::ignored);
    RC_ASSERT(problem.has_value());
    brute.forEachCompletion({}, [&](const Package& package) {
        RC_ASSERT(problem->contains(package) == brute.legalComplete(package));
        const std::vector<Points> utilities = problem->utilities(package);
        for (std::size_t p = 0; p < problem->partyCount(); ++p)
            RC_ASSERT(utilities[p] == brute.value(problem->parties[p], package));
    });
}

} // namespace pourparler::test
