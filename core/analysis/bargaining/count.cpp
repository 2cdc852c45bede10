#include "core/analysis/bargaining/count.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <array>

namespace pourparler {

namespace {

using boost::multiprecision::cpp_int;
using Options = std::array<std::uint8_t, maxIssues>;

/// Whether the option of the bucket's issue goes with those of its scope.
bool isPossible(const BargainingProblem& problem, const Bucket& bucket, const Options& options)
{
    const std::size_t option = options[bucket.issue.index()];
    return problem.isAllowed({ bucket.issue, OptionId(option) })
        && std::none_of(bucket.couplings.begin(), bucket.couplings.end(), [&](std::size_t c) {
               const Coupling& coupling = problem.couplings[c];
               return coupling.forbidden()
                   && std::all_of(coupling.literals.begin(), coupling.literals.end(),
                       [&](const Coupling::Literal& literal) {
                           return Legality::contains(
                               literal.options, options[literal.issue.index()]);
                       });
           });
}

} // namespace

std::optional<std::string> countPackages(const BargainingProblem& problem)
{
    // Only what is forbidden ties issues here.
    BargainingProblem rules = problem;
    std::erase_if(rules.couplings, [](const Coupling& coupling) { return !coupling.forbidden(); });
    const Elimination plan = planElimination(rules);
    if (!plan.exact())
        return std::nullopt;

    std::vector<std::vector<cpp_int>> tables(plan.buckets.size());
    cpp_int packages = 1;
    Options options {};
    for (std::size_t b = 0; b < plan.buckets.size(); ++b) {
        const Bucket& bucket = plan.buckets[b];
        tables[b].resize(bucket.entries);
        for (std::size_t entry = 0; entry < bucket.entries; ++entry) {
            for (std::size_t k = 0; k < bucket.scope.size(); ++k)
                options[bucket.scope[k].index()] = static_cast<std::uint8_t>(
                    entry / bucket.strides[k] % rules.optionCount(bucket.scope[k]));
            for (std::size_t o = 0; o < rules.optionCount(bucket.issue); ++o) {
                options[bucket.issue.index()] = static_cast<std::uint8_t>(o);
                if (!isPossible(rules, bucket, options))
                    continue;
                cpp_int ways = 1;
                for (const std::size_t child : bucket.children)
                    ways *= tables[child][plan.buckets[child].entryOf(options)];
                tables[b][entry] += ways;
            }
        }
        for (const std::size_t child : bucket.children)
            tables[child] = {};
        if (bucket.parent == Bucket::none)
            packages *= tables[b].front();
    }
    return packages.str();
}

std::string countCombinations(const BargainingProblem& problem)
{
    cpp_int combinations = 1;
    for (const auto& options : problem.allowed)
        combinations *= options.size();
    return combinations.str();
}

} // namespace pourparler
