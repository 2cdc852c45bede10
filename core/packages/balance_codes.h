// What checkBalance can find, as codes; app/text has a sentence for each.
// Used by the checker, the wording and the tests. Must not hold a sentence. Arguments stand in the
// order given; issues, options and parties are texts ("reuse", "reuse.free", "emp") as they are
// called in the file.
#pragma once

#include <array>
#include <string_view>

namespace pourparler::balance_code {

// Problems.

/// text `issue.option`: the dependencies leave no package that contains it.
inline constexpr std::string_view optionInNoLegalPackage = "option-in-no-legal-package";
/// No arguments: what is legal, or best for a party, takes too many steps to find out. Nothing else was looked at.
inline constexpr std::string_view tooEntangled = "too-entangled";
/// No arguments: the dependencies contradict each other.
inline constexpr std::string_view noLegalPackage = "no-legal-package";
/// number of legal packages: all were looked at, and none is acceptable to enough parties. A remark in an imported scenario.
inline constexpr std::string_view noPackagePasses = "no-package-passes";

// Remarks.

/// text party, in an imported scenario: its best package takes too many steps to find. A bot that plays it may have nothing
/// to propose.
inline constexpr std::string_view bestTooHard = "best-too-hard";

/// text `issue.option`, text `issue.option`: whatever else is agreed, putting the second in place
/// of the first makes nobody who votes worse off and somebody better off.
inline constexpr std::string_view optionDominated = "option-dominated";
/// text `issue.option`: legal and beyond nobody's red line, but in no package that passes.
inline constexpr std::string_view optionNeverPasses = "option-never-passes";
/// text `issue`, text `issue.option`: every package that passes has this option of the issue.
inline constexpr std::string_view issueDecidedInAdvance = "issue-decided-in-advance";
/// text party: no package that passes needs its signature, though the rule could.
inline constexpr std::string_view partyNeverDecisive = "party-never-decisive";
/// percent: share of the legal packages that pass, below 3 %.
inline constexpr std::string_view passingShareLow = "passing-share-low";
/// percent: share of the legal packages that pass, above 35 %.
inline constexpr std::string_view passingShareHigh = "passing-share-high";
/// number of packages in the sample: too many to look at all; shares are estimates.
inline constexpr std::string_view balanceSampled = "balance-sampled";
/// number of packages in the sample: none of them passes, which proves nothing.
inline constexpr std::string_view noSampledPackagePasses = "no-sampled-package-passes";

} // namespace pourparler::balance_code

namespace pourparler {

inline constexpr std::array<std::string_view, 13> allBalanceCodes {
    balance_code::optionInNoLegalPackage,
    balance_code::tooEntangled,
    balance_code::noLegalPackage,
    balance_code::noPackagePasses,
    balance_code::bestTooHard,
    balance_code::optionDominated,
    balance_code::optionNeverPasses,
    balance_code::issueDecidedInAdvance,
    balance_code::partyNeverDecisive,
    balance_code::passingShareLow,
    balance_code::passingShareHigh,
    balance_code::balanceSampled,
    balance_code::noSampledPackagePasses,
};

} // namespace pourparler
