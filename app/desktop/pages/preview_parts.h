// The larger rows of a scenario's preview: a party, an issue with its options, an item of the value table. Used by
// ScenarioPreview and BriefingPage. Must not show anything that is confidential.
#pragma once

#include "core/scenario/scenario.h"

#include <QString>

class QGridLayout;
class QWidget;

namespace pourparler::desktop {

class Theme;

/// Mark, name, kind, whether it votes, who they are.
[[nodiscard]] QWidget* makePartyRow(const Theme& theme, const Scenario& scenario, PartyId party);
/// Title and tags at the left, what it is and its options at the right.
[[nodiscard]] QWidget* makeIssueRow(const Theme& theme, const Scenario& scenario, IssueId issue);
/// A fact with where it comes from.
[[nodiscard]] QWidget* makeFactRow(const Fact& fact);
[[nodiscard]] QWidget* makeValueItem(
    const Theme& theme, const Scenario& scenario, const ValueItem& item);
/// "Rounds" and, at the right, "8".
void addKeyValue(QGridLayout& grid, const QString& key, const QString& value);
/// The words, or nothing at all.
[[nodiscard]] QString sourceText(const Source& source);

} // namespace pourparler::desktop
