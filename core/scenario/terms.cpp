#include "core/scenario/terms.h"

namespace pourparler {

namespace {

[[nodiscard]] Points leftOpenValue(
    const Preferences& preferences, LeftOpen leftOpen, std::size_t issue)
{
    const Points weight = preferences.weights[issue];
    switch (leftOpen) {
    case LeftOpen::walkAway:
        return weight * preferences.walkAway / 100; // rounds towards zero
    case LeftOpen::zero:
        return 0;
    case LeftOpen::scores:
        return preferences.leftOpen.empty() ? 0 : weight * preferences.leftOpen[issue];
    }
    return 0;
}

[[nodiscard]] Sheet sheetOf(const Preferences& preferences, LeftOpen leftOpen)
{
    Sheet sheet;
    sheet.value.reserve(preferences.weights.size());
    sheet.leftOpen.reserve(preferences.weights.size());
    for (std::size_t issue = 0; issue < preferences.weights.size(); ++issue) {
        std::vector<Points> values;
        values.reserve(preferences.scores[issue].size());
        for (const int score : preferences.scores[issue])
            values.push_back(Points { preferences.weights[issue] } * score);
        sheet.value.push_back(std::move(values));
        sheet.leftOpen.push_back(leftOpenValue(preferences, leftOpen, issue));
    }
    sheet.interactions = preferences.interactions;
    sheet.redLines = preferences.redLines;
    sheet.walkAway = preferences.walkAway;
    sheet.timeCost = preferences.timeCost;
    return sheet;
}

} // namespace

Terms termsOf(const Scenario& scenario)
{
    Terms terms;
    terms.sheets.reserve(scenario.parties.size());
    for (const Party& party : scenario.parties) {
        if (party.votes && party.preferences)
            terms.sheets.emplace_back(sheetOf(*party.preferences, scenario.protocol.leftOpen));
        else
            terms.sheets.emplace_back(std::nullopt);
    }
    terms.available.reserve(scenario.issues.size());
    for (const Issue& issue : scenario.issues)
        terms.available.emplace_back(issue.options.size(), std::uint8_t { 1 });
    return terms;
}

} // namespace pourparler
