// Parties with their score sheets, but for the scores, which stand with the options.
#include "core/scenario/names.h"
#include "core/scenario/writer_parts.h"

#include <algorithm>

namespace pourparler {

namespace {

using Form = YamlPage::Form;

void writeWeights(ScenarioPage& page, const std::vector<int>& weights)
{
    const bool none = std::all_of(weights.begin(), weights.end(), [](int w) { return w == 0; });
    page.map(
        "weights",
        [&] {
            for (std::size_t i = 0; i < weights.size(); ++i)
                if (weights[i] != 0 || none) // a map without entries would be no weights at all
                    page.number(page.scenario.issues[i].id, weights[i]);
        },
        Form::line);
}

void writeRedLines(ScenarioPage& page, const std::vector<RedLine>& lines)
{
    if (lines.empty())
        return;
    page.list("red_lines", [&] {
        for (const RedLine& line : lines)
            page.map(
                [&] {
                    page.choices(line.all ? "all_of" : "any_of", line.options);
                    page.text("why", line.why);
                },
                Form::line);
    });
}

/// One option of each issue, of two or more: then they are all there.
[[nodiscard]] bool isAllOf(const Interaction& interaction)
{
    std::vector<IssueId> issues;
    for (const Choice& choice : interaction.options)
        issues.push_back(choice.issue);
    std::sort(issues.begin(), issues.end());
    return issues.size() > 1 && std::adjacent_find(issues.begin(), issues.end()) == issues.end();
}

void writeInteractions(ScenarioPage& page, const std::vector<Interaction>& interactions)
{
    if (interactions.empty())
        return;
    page.list("interactions", [&] {
        for (const Interaction& interaction : interactions)
            page.map(
                [&] {
                    page.choices(
                        isAllOf(interaction) ? "all_of" : "any_of_each", interaction.options);
                    page.points("points", interaction.points);
                },
                Form::line);
    });
}

void writeSheet(ScenarioPage& page, const Preferences& preferences)
{
    if (preferences.worth.empty())
        writeWeights(page, preferences.weights);
    page.map(
        "walk_away",
        [&] {
            page.points("points", preferences.walkAway);
            page.optionalText("text", preferences.walkAwayText);
        },
        Form::line);
    if (preferences.cap)
        page.points("cap", *preferences.cap);
    writeRedLines(page, preferences.redLines);
    writeInteractions(page, preferences.interactions);
    if (preferences.timeCost != 0)
        page.points("time_cost", preferences.timeCost);
}

void writeParty(ScenarioPage& page, const Party& party)
{
    page.key("id");
    page.YamlPage::text(std::string_view(party.id));
    page.text("name", party.name);
    page.text("short", party.shortName);
    if (party.kind)
        page.plain("kind", nameOf(*party.kind));
    page.plain("votes", party.votes ? "true" : "false");
    if (party.role != Role::spokesperson)
        page.plain("role", nameOf(party.role));
    page.optionalText("about", party.about);
    page.optionalText("inspired_by", party.inspiredBy);
    if (party.seats != 1)
        page.map(
            "delegation", [&] { page.number("seats", party.seats); }, Form::line);
    if (!party.preferences)
        return;
    if (!party.preferences->interests.empty())
        page.list("interests", [&] {
            for (const LocalText& interest : party.preferences->interests)
                page.YamlPage::text(interest);
        });
    if (party.votes)
        writeSheet(page, *party.preferences);
}

} // namespace

void writeParties(ScenarioPage& page)
{
    for (const Party& party : page.scenario.parties)
        page.map([&] { writeParty(page, party); });
}

} // namespace pourparler
