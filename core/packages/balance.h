// What a scenario's numbers come to: how many packages, how many pass, who matters, which options
// are dead. The checker's second half and the preview's balance. Exact up to a limit, else
// estimated and saying so.
#pragma once

#include "core/packages/package_space.h"
#include "core/scenario/finding.h"
#include "core/scenario/reader.h"

#include <cstdint>
#include <string>
#include <vector>

namespace pourparler {

struct Balance {
    std::string
        packages; ///< all combinations, dependencies not applied: digits, as large as it gets
    bool exact = true; ///< else the counts below are of a uniform sample of legal packages
    std::uint64_t legal = 0; ///< exact: legal packages; else the size of the sample
    std::uint64_t passing = 0; ///< the tree holds when everybody signs what is acceptable to them
    std::uint64_t consensus = 0; ///< acceptable to every voting party
    std::vector<std::vector<std::uint64_t>>
        legalWith; ///< [issue][option] legal packages that contain it
    std::vector<std::vector<std::uint64_t>> passingWith; ///< [issue][option]
    std::vector<Range>
        passingValue; ///< [party] over passing packages; {0,0} without a sheet or a passing package
    std::vector<std::uint64_t>
        decisive; ///< [party] passing packages that would not pass without its signature
};

/// Exact for up to `limit` legal packages; else of a sample of 200,000 legal packages, each as
/// likely as any other and always the same ones. Dependencies so tight that hardly anything is
/// legal can make the sample smaller, even empty, but never make it take long.
[[nodiscard]] Balance balanceOf(const Scenario& scenario, std::uint64_t limit = 100'000'000);

/// The checker's second half: codes, with what each of them means, are in balance_codes.h. Places
/// are looked up as "option/issue.option", else "issue/issue"; "party/id"; "ratification"; "". What
/// a sample cannot prove it does not say.
[[nodiscard]] std::vector<Finding> checkBalance(
    const Scenario& scenario, const Balance& balance, const Places& places);

} // namespace pourparler
