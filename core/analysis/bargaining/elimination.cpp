#include "core/analysis/bargaining/elimination.h"

#include <boost/graph/adjacency_list.hpp>

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace pourparler {

namespace {

using Graph = boost::adjacency_list<boost::setS, boost::vecS, boost::undirectedS>;

void connect(Graph& graph, const Coupling& coupling)
{
    for (std::size_t a = 0; a < coupling.literals.size(); ++a)
        for (std::size_t b = a + 1; b < coupling.literals.size(); ++b)
            boost::add_edge(
                coupling.literals[a].issue.index(), coupling.literals[b].issue.index(), graph);
}

std::vector<std::size_t> neighbours(const Graph& graph, std::size_t vertex)
{
    const auto [first, last] = boost::adjacent_vertices(vertex, graph);
    return { first, last };
}

/// How many neighbours do not know each other yet: eliminating the vertex makes them.
std::size_t fillOf(const Graph& graph, const std::vector<std::size_t>& around)
{
    std::size_t fill = 0;
    for (std::size_t a = 0; a < around.size(); ++a)
        for (std::size_t b = a + 1; b < around.size(); ++b)
            fill += boost::edge(around[a], around[b], graph).second ? 0U : 1U;
    return fill;
}

/// The buckets without their couplings, and how many entries their tables have, times options; `limit` ends it early.
struct Plan {
    std::vector<Bucket> buckets;
    std::size_t entries = 0;
};

Plan eliminate(const BargainingProblem& problem, Graph graph, std::size_t limit)
{
    const std::size_t count = problem.issueCount();
    Plan plan;
    std::vector<bool> gone(count);
    for (std::size_t step = 0; step < count; ++step) {
        std::size_t best = count;
        std::size_t leastFill = std::numeric_limits<std::size_t>::max();
        std::size_t leastEntries = leastFill;
        for (std::size_t v = 0; v < count; ++v) {
            if (gone[v])
                continue;
            const auto around = neighbours(graph, v);
            const std::size_t fill = fillOf(graph, around);
            std::size_t entries = 1;
            for (const std::size_t other : around)
                entries = std::min(limit, entries) * problem.optionCount(IssueId(other));
            if (fill < leastFill || (fill == leastFill && entries < leastEntries)) {
                best = v;
                leastFill = fill;
                leastEntries = entries;
            }
        }
        const auto around = neighbours(graph, best);
        Bucket bucket;
        bucket.issue = IssueId(best);
        for (const std::size_t other : around) {
            bucket.scope.push_back(IssueId(other));
            bucket.strides.push_back(bucket.entries);
            bucket.entries *= problem.optionCount(IssueId(other));
            if (bucket.entries > limit)
                return { {}, std::numeric_limits<std::size_t>::max() };
        }
        plan.entries += bucket.entries * problem.optionCount(bucket.issue);
        if (plan.entries > limit)
            return { {}, std::numeric_limits<std::size_t>::max() };
        for (std::size_t a = 0; a < around.size(); ++a)
            for (std::size_t b = a + 1; b < around.size(); ++b)
                boost::add_edge(around[a], around[b], graph);
        boost::clear_vertex(best, graph);
        gone[best] = true;
        plan.buckets.push_back(std::move(bucket));
    }
    return plan;
}

/// What leaving a coupling out could cost: dependencies and red lines are dear, the others what they are worth at most.
Points importance(const Coupling& coupling)
{
    if (coupling.forbidden())
        return std::numeric_limits<Points>::max();
    Points most = 0;
    for (const Points points : coupling.points)
        most = std::max(most, std::max(points, -points));
    return most;
}

/// Positions of the couplings, the most important first; of equals those that tie fewer issues.
std::vector<std::size_t> byImportance(const BargainingProblem& problem)
{
    std::vector<std::size_t> order(problem.couplings.size());
    std::iota(order.begin(), order.end(), std::size_t { 0 });
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const Coupling& left = problem.couplings[a];
        const Coupling& right = problem.couplings[b];
        const Points worth = importance(left);
        const Points other = importance(right);
        return worth != other ? worth > other : left.literals.size() < right.literals.size();
    });
    return order;
}

/// Hands each coupling to the first bucket that decides one of its issues, and each table to its reader.
void connectBuckets(const BargainingProblem& problem, Elimination& elimination)
{
    std::array<std::size_t, maxIssues> place {};
    for (std::size_t b = 0; b < elimination.buckets.size(); ++b)
        place[elimination.buckets[b].issue.index()] = b;
    const auto first = [&place](const auto& items, auto issueOf) {
        std::size_t bucket = Bucket::none;
        for (const auto& item : items)
            bucket = std::min(bucket, place[issueOf(item).index()]);
        return bucket;
    };
    for (std::size_t c = 0; c < problem.couplings.size(); ++c) {
        if (std::binary_search(elimination.relaxed.begin(), elimination.relaxed.end(), c))
            continue;
        const auto& literals = problem.couplings[c].literals;
        const std::size_t bucket
            = first(literals, [](const Coupling::Literal& literal) { return literal.issue; });
        elimination.buckets[bucket].couplings.push_back(c);
    }
    for (std::size_t b = 0; b < elimination.buckets.size(); ++b) {
        Bucket& bucket = elimination.buckets[b];
        bucket.parent = first(bucket.scope, [](IssueId issue) { return issue; });
        if (bucket.parent != Bucket::none)
            elimination.buckets[bucket.parent].children.push_back(b);
        elimination.entries += bucket.entries;
    }
}

} // namespace

Elimination planElimination(const BargainingProblem& problem, std::size_t entryLimit)
{
    Graph whole(problem.issueCount());
    for (const Coupling& coupling : problem.couplings)
        connect(whole, coupling);

    Elimination elimination;
    Plan plan = eliminate(problem, whole, entryLimit);
    if (plan.buckets.size() < problem.issueCount()) {
        Graph kept(problem.issueCount());
        plan = eliminate(problem, kept, std::numeric_limits<std::size_t>::max());
        for (const std::size_t c : byImportance(problem)) {
            Graph with = kept;
            connect(with, problem.couplings[c]);
            Plan next = eliminate(problem, with, entryLimit);
            if (next.buckets.size() < problem.issueCount()) {
                elimination.relaxed.push_back(c);
                continue;
            }
            kept = with;
            plan = std::move(next);
        }
        std::sort(elimination.relaxed.begin(), elimination.relaxed.end());
    }
    elimination.buckets = std::move(plan.buckets);
    connectBuckets(problem, elimination);
    return elimination;
}

} // namespace pourparler
