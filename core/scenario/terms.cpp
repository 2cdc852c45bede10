#include "core/scenario/terms.h"

#include "core/base/wide.h"

namespace pourparler {

namespace {

using Worth = std::vector<std::vector<Points>>; ///< [issue][option]

[[nodiscard]] Worth worthOf(const Preferences& preferences, std::int64_t stepsOfScore)
{
    if (!preferences.worth.empty())
        return preferences.worth;
    Worth worth;
    worth.reserve(preferences.weights.size());
    for (std::size_t issue = 0; issue < preferences.weights.size(); ++issue) {
        auto& values = worth.emplace_back();
        values.reserve(preferences.scores[issue].size());
        for (const int score : preferences.scores[issue])
            values.push_back(preferences.weights[issue] * score * stepsOfScore);
    }
    return worth;
}

/// Rounds towards zero.
[[nodiscard]] Points share(Points amount, Points part, Points whole)
{
    return whole == 0 ? 0 : static_cast<Points>(Wide { amount } * part / whole);
}

[[nodiscard]] std::vector<Points> leftOpenValues(
    const Preferences& preferences, LeftOpen leftOpen, std::int64_t stepsOfScore)
{
    const Importance importance = importanceOf(preferences);
    std::vector<Points> values(importance.of.size(), 0);
    for (std::size_t issue = 0; issue < values.size(); ++issue) {
        if (leftOpen == LeftOpen::walkAway)
            values[issue] = share(preferences.walkAway, importance.of[issue], importance.all);
        else if (leftOpen == LeftOpen::scores && !preferences.leftOpen.empty())
            values[issue] = preferences.worth.empty()
                ? preferences.weights[issue] * preferences.leftOpen[issue] * stepsOfScore
                : share(importance.of[issue], preferences.leftOpen[issue], 100);
    }
    return values;
}

[[nodiscard]] Sheet sheetOf(const Preferences& preferences, const Scenario& scenario)
{
    const std::int64_t stepsOfScore = scenario.points.steps / stepsOfScores;
    Sheet sheet;
    sheet.value = worthOf(preferences, stepsOfScore);
    sheet.leftOpen = leftOpenValues(preferences, scenario.protocol.leftOpen, stepsOfScore);
    sheet.interactions = preferences.interactions;
    sheet.redLines = preferences.redLines;
    sheet.walkAway = preferences.walkAway;
    sheet.timeCost = preferences.timeCost;
    sheet.cap = preferences.cap;
    return sheet;
}

} // namespace

Importance importanceOf(const Preferences& preferences)
{
    if (preferences.worth.empty())
        return { { preferences.weights.begin(), preferences.weights.end() }, 100 };
    Importance importance;
    for (const auto& options : preferences.worth) {
        Points most = 0;
        for (const Points points : options)
            most = std::max(most, points);
        importance.of.push_back(most);
        importance.all += most;
    }
    return importance;
}

Terms termsOf(const Scenario& scenario)
{
    Terms terms;
    terms.sheets.reserve(scenario.parties.size());
    for (const Party& party : scenario.parties) {
        if (party.votes && party.preferences)
            terms.sheets.emplace_back(sheetOf(*party.preferences, scenario));
        else
            terms.sheets.emplace_back(std::nullopt);
    }
    terms.available.reserve(scenario.issues.size());
    for (const Issue& issue : scenario.issues)
        terms.available.emplace_back(issue.options.size(), std::uint8_t { 1 });
    return terms;
}

} // namespace pourparler
