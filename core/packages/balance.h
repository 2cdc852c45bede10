// What a scenario's numbers come to: how many packages, how many pass, who matters, which options
// are dead. The checker's second half and the preview's balance. Exact up to a limit, else
// estimated and saying so.
#pragma once

#include "core/base/progress.h"
#include "core/packages/package_space.h"
#include "core/scenario/finding.h"
#include "core/scenario/reader.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pourparler {

struct Balance {
    std::string
        packages; ///< all combinations, dependencies not applied: digits, as large as it gets
    bool exact = true; ///< else the counts below are of a uniform sample of legal packages
    std::uint64_t legal = 0; ///< exact: legal packages; else the size of the sample
    std::uint64_t passing = 0; ///< the tree holds when everybody signs what is acceptable to them
    std::uint64_t required = 0; ///< acceptable to all without whom nothing passes
    std::uint64_t consensus = 0; ///< acceptable to every voting party
    std::vector<std::vector<std::uint64_t>>
        legalWith; ///< [issue][option] legal packages that contain it
    std::vector<std::vector<std::uint64_t>> passingWith; ///< [issue][option]
    std::vector<Range>
        passingValue; ///< [party] over passing packages; {0,0} without a sheet or a passing package
    std::vector<std::uint64_t>
        decisive; ///< [party] passing packages that would not pass without its signature
};

inline constexpr std::uint64_t usualCountLimit = 100'000'000;

/// Exact for up to `limit` legal packages, for a million where dependencies tie many issues together; else of a sample of 200,000 legal packages, each as
/// likely as any other and always the same ones. Dependencies so tight that hardly anything is
/// legal can make the sample smaller, even empty, but never make it take long.
[[nodiscard]] Balance balanceOf(const Scenario& scenario, std::uint64_t limit = usualCountLimit);
/// The same; nothing when `progress` says stop.
[[nodiscard]] std::optional<Balance> countBalance(
    const Scenario& scenario, const Progress& progress, std::uint64_t limit = usualCountLimit);

/// A share of some packages; of a sample with its interval of 95 % confidence (Wilson 1927).
struct Share {
    double value = 0;
    double low = 0;
    double high = 0;
    bool exact = true; ///< then low and high are value
};
/// Which part of `of` packages `count` of them are; not exact: `of` were drawn at random.
[[nodiscard]] Share shareOf(std::uint64_t count, std::uint64_t of, bool exact);
/// Which part of the legal packages of a balance `count` of them are.
[[nodiscard]] Share shareOf(std::uint64_t count, const Balance& balance);

/// What makes a scenario impossible to play whatever its numbers are: dependencies that are too entangled to be searched
/// (tooEntangled, and nothing else then), that contradict each other, or that exclude an option. Counts nothing, so that
/// it never takes more than a second or two, and hardly any time for an ordinary scenario.
[[nodiscard]] std::vector<Finding> checkDependencies(
    const Scenario& scenario, const Places& places);

/// The checker's second half for what checkDependencies lets pass: codes, with what each of them means, are in balance_codes.h. Places
/// are looked up as "option/issue.option", else "issue/issue"; "party/id"; "ratification"; "". What
/// a sample cannot prove it does not say.
[[nodiscard]] std::vector<Finding> checkBalance(
    const Scenario& scenario, const Balance& balance, const Places& places);

/// Both, and the counts if they were worth counting.
struct PackagesCheck {
    std::vector<Finding> findings;
    std::optional<Balance>
        balance; ///< nothing where the dependencies leave nothing to count, or too much to search
};
[[nodiscard]] PackagesCheck checkPackages(const Scenario& scenario, const Places& places);
/// The same; nothing when `progress` says stop.
[[nodiscard]] std::optional<PackagesCheck> checkPackages(
    const Scenario& scenario, const Places& places, const Progress& progress);

} // namespace pourparler
