// What a scenario's balance says in sentences, computed from its numbers: one for each picture of the balance page, and the
// checker's remarks with names in place of ids. Used by BalancePage. Must not compute anything that the report does not hold.
#pragma once

#include "app/text/reader.h"
#include "core/analysis/balance_report.h"
#include "core/analysis/issue_graph.h"

#include <QString>
#include <QStringList>

namespace pourparler::desktop::balance_words {

// The first three need a balance.

/// How many pass, how many suit everybody, how many keep every red line.
[[nodiscard]] QString counts(const BalanceReport& report, const Reader& reader);
/// Which options are in no package that passes, and how many are nobody's first choice.
[[nodiscard]] QString options(
    const Scenario& scenario, const BalanceReport& report, const Reader& reader);
/// Without whom nothing passes, who decides how often, who never does.
[[nodiscard]] QString key(
    const Scenario& scenario, const BalanceReport& report, const Reader& reader);
/// How many issues hang together, and which of them in a circle.
[[nodiscard]] QString graph(
    const Scenario& scenario, const IssueGraph& graph, const Reader& reader);

/// One sentence a finding of that severity.
[[nodiscard]] QStringList findings(const Scenario& scenario, const BalanceReport& report,
    Finding::Severity severity, const Reader& reader);

} // namespace pourparler::desktop::balance_words
