// What several pages say about a scenario in the same way: its key facts, its parties in a line. Used by start page,
// preview and set-up. Must not decide anything.
#pragma once

#include "app/desktop/theme/theme.h"
#include "core/scenario/scenario.h"

#include <QString>

class QWidget;

namespace pourparler::desktop {

/// "2 h 30", "45 min".
[[nodiscard]] QString minutesText(int minutes);
/// "6 parties and a mediator".
[[nodiscard]] QString partiesText(const Scenario& scenario);
/// "English, Français".
[[nodiscard]] QString languagesText(const Scenario& scenario);
/// "Trade union · votes".
[[nodiscard]] QString roleText(const Party& party);

/// Icon and words: how long, how many, which level, which languages.
[[nodiscard]] QWidget* makeKeyFacts(const Theme& theme, const Scenario& scenario);
/// One icon with words beside it.
[[nodiscard]] QWidget* makeKeyFact(const Theme& theme, const QString& icon, const QString& text);
/// All parties: marks with short names.
[[nodiscard]] QWidget* makePartyLine(const Theme& theme, const Scenario& scenario);

} // namespace pourparler::desktop
