// What an author or a facilitator wants to know of a scenario's numbers before anybody plays it: how many packages there are
// and how many pass, what becomes of each option, who decides. Used by the balance page and its charts. Needs all score
// sheets, so it is nothing for a trainee. Must not know words or pixels.
#pragma once

#include "core/base/progress.h"
#include "core/packages/balance.h"

#include <optional>
#include <string>
#include <vector>

namespace pourparler {

/// What there is to say of one option, apart from what Balance counts.
struct OptionAccount {
    /// Those who vote and to whom no option of the issue is worth more by itself, interactions left aside; not those to
    /// whom all of them are worth the same.
    std::vector<PartyId> firstChoiceOf;
    std::vector<PartyId> beyondLineOf; ///< those whose red line it crosses by itself
    std::optional<OptionId> dominatedBy; ///< see balance_code::optionDominated
    bool excluded = false; ///< see balance_code::optionInNoLegalPackage
    friend bool operator==(const OptionAccount&, const OptionAccount&) = default;
};

struct BalanceReport {
    std::string packages; ///< all combinations, dependencies not applied: digits
    /// Digits, however many; nothing where the dependencies tie too many issues together to tell.
    std::optional<std::string> legal;
    std::optional<std::string>
        withinLines; ///< of the legal ones, those that cross nobody's red line
    std::optional<Balance> balance; ///< see PackagesCheck
    std::vector<Finding> findings; ///< of the checker's second half, without places
    std::vector<std::vector<OptionAccount>> options; ///< [issue][option]
};

/// Nothing when `progress` says stop. Takes seconds where there are many packages.
[[nodiscard]] std::optional<BalanceReport> reportBalance(
    const Scenario& scenario, const Progress& progress);

} // namespace pourparler
