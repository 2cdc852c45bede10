// Bargaining solutions against their definitions, over all packages listed.
#include "core/analysis/bargaining/error_codes.h"
#include "core/analysis/bargaining/solutions.h"
#include "tests/core/analysis/exact.h"
#include "tests/core/analysis/listing.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <numeric>

namespace pourparler {

namespace {

using test::anyTable;
using test::Definition;
using test::Listed;
using test::Table;

std::vector<Listed> qualifying(const Table& table, const BargainingProblem& problem)
{
    std::vector<Listed> some;
    for (Listed& one : table.legal()) {
        if (table.crosses(one.package))
            continue;
        bool reaches = true;
        for (std::size_t p = 0; p < problem.partyCount(); ++p) {
            one.utilities[p] = std::min(one.utilities[p], problem.cap[p]);
            reaches = reaches && one.utilities[p] >= problem.walkAway[p];
        }
        if (reaches)
            some.push_back(std::move(one));
    }
    return some;
}

void isWhatListingFinds(const Table& table, const BargainingProblem& problem)
{
    const SearchCost cost { 50'000'000, test::anyEntryLimit(), test::anyFirstLook() };
    const auto found = bargainingSolutions(problem, cost).value();
    const auto listed = qualifying(table, problem);
    RC_CLASSIFY(listed.empty(), "no package qualifies");
    RC_ASSERT(found.decided);
    RC_ASSERT(found.ideals.empty() == listed.empty());
    if (listed.empty()) {
        for (const SolutionKind kind : allSolutionKinds)
            RC_ASSERT(!found[kind]);
        return;
    }
    std::vector<std::size_t> columns(problem.partyCount());
    std::iota(columns.begin(), columns.end(), std::size_t { 0 });
    const Definition definition(listed, problem.walkAway, columns);
    RC_ASSERT(found.ideals == definition.ideals());
    RC_ASSERT(!found.nearest);
    for (const SolutionKind kind : allSolutionKinds) {
        const Solution& solution = found[kind].value();
        const auto expected = definition.best(kind);
        RC_ASSERT(solution.proved);
        RC_ASSERT(definition.isAsGood(kind, solution.utilities, expected.utilities));
        RC_ASSERT(solution.ties == expected.ties);
        RC_ASSERT(solution.package == expected.package);
        RC_ASSERT(solution.utilities == expected.utilities);
        RC_ASSERT(solution.bound == solution.value);
    }
    RC_CLASSIFY(std::any_of(allSolutionKinds.begin(), allSolutionKinds.end(),
                    [&](SolutionKind kind) { return found[kind]->ties > 1; }),
        "ties");
}

} // namespace

RC_GTEST_PROP(Solutions, areWhatListingFinds, ())
{
    const Table table = anyTable();
    RC_PRE(!table.parties.empty());
    isWhatListingFinds(table, table.problem(RedLines::kept));
}

RC_GTEST_PROP(Solutions, countNobodyBeyondTheirCap, ())
{
    const Table table = anyTable();
    RC_PRE(!table.parties.empty());
    BargainingProblem problem = table.problem(RedLines::kept);
    for (std::size_t p = 0; p < problem.partyCount(); ++p)
        problem.cap[p] = problem.walkAway[p] + static_cast<Points>(test::upTo(0, 3000)) - 500;
    isWhatListingFinds(table, problem);
}

} // namespace pourparler
