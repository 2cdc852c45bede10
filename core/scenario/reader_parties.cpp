// Parties: what everybody may know of them, and their score sheets but for the scores, which stand with
// the options.
#include "core/scenario/finding_codes.h"
#include "core/scenario/reading_desk.h"

#include <array>

namespace pourparler {

namespace {

constexpr std::size_t shortNameLength = 14;
constexpr Bounds seatBounds { 1, 9 };
constexpr Bounds togetherCount { 2, 100 };

void readWeights(ReadingDesk& desk, const YamlNode* node, const Party& party, bool votes,
    Preferences& preferences)
{
    if (node == nullptr)
        return;
    std::int64_t sum = 0;
    for (const YamlNode& entry : desk.cursor.entries(node, issueCount)) {
        const std::int64_t weight = desk.cursor.wholeNumber(&entry, percentBounds);
        sum += weight;
        if (const auto issue = desk.issueOfKey(entry))
            preferences.weights[issue->index()] = static_cast<int>(weight);
    }
    if (!votes || node->kind != YamlNode::Kind::map)
        return;
    const Place place = desk.cursor.keyPlaceOf(*node);
    if (sum != 100)
        desk.lack(place, finding::weightsNot100, { textArgument(party.id), number(sum) });
    if (desk.scenario.points.steps % stepsOfScores != 0)
        desk.problem(place, finding::stepsNotForWeights,
            { textArgument(party.id), number(desk.scenario.points.steps), number(stepsOfScores) });
}

RedLine readRedLine(ReadingDesk& desk, const YamlNode& node)
{
    RedLine line;
    YamlMap map(desk.cursor, &node);
    if (const YamlNode* options = map.oneOf({ "any_of", "all_of" })) {
        line.all = options->key == "all_of";
        line.options = desk.choices(options, line.all);
    }
    line.why = desk.cursor.text(map.required("why"));
    map.finish();
    return line;
}

Interaction readInteraction(ReadingDesk& desk, const YamlNode& node)
{
    Interaction interaction;
    YamlMap map(desk.cursor, &node);
    if (const YamlNode* options = map.oneOf({ "all_of", "any_of_each" })) {
        const bool all = options->key == "all_of";
        interaction.options = desk.choices(options, all, all ? togetherCount : anyOfEachCount);
    }
    interaction.points
        = desk.cursor.points(map.required("points"), desk.changeBounds(), desk.scenario.points);
    map.finish();
    return interaction;
}

void readWalkAway(ReadingDesk& desk, const YamlNode* node, Preferences& preferences)
{
    YamlMap map(desk.cursor, node);
    preferences.walkAway
        = desk.cursor.points(map.required("points"), desk.pointBounds(), desk.scenario.points);
    preferences.walkAwayText = desk.cursor.text(desk.requiredUnlessImported(map, "text"));
    map.finish();
}

[[nodiscard]] Preferences emptySheet(const ScenarioIndex& index)
{
    Preferences preferences;
    preferences.weights.assign(index.issues.size(), 0);
    preferences.scores.reserve(index.issues.size());
    for (const auto& options : index.options)
        preferences.scores.emplace_back(options.size(), 0);
    return preferences;
}

Preferences readPreferences(ReadingDesk& desk, YamlMap& map, const Party& party)
{
    YamlCursor& cursor = desk.cursor;
    Preferences preferences = emptySheet(desk.index());
    for (const YamlNode& interest :
        cursor.items(desk.requiredUnlessImported(map, "interests"), listCount))
        preferences.interests.push_back(cursor.text(&interest));

    // Without weights a party of an imported scenario says in points what options are worth.
    const bool inPoints = desk.scenario.imported && party.votes;
    const YamlNode* weights
        = party.votes && !inPoints ? map.required("weights") : map.optional("weights");
    const YamlNode* walkAway = party.votes ? map.required("walk_away") : map.optional("walk_away");
    const YamlNode* cap = map.optional("cap");
    const YamlNode* redLines = map.optional("red_lines");
    const YamlNode* interactions = map.optional("interactions");
    const YamlNode* timeCost = map.optional("time_cost");

    readWeights(desk, weights, party, party.votes, preferences);
    if (inPoints && weights == nullptr)
        for (const auto& options : desk.index().options)
            preferences.worth.emplace_back(options.size(), 0);
    if (cap != nullptr)
        preferences.cap = cursor.points(cap, { 0, desk.changeBounds().high }, desk.scenario.points);
    readWalkAway(desk, walkAway, preferences);
    for (const YamlNode& line : cursor.items(redLines, listCount))
        preferences.redLines.push_back(readRedLine(desk, line));
    for (const YamlNode& interaction : cursor.items(interactions, interactionCount))
        preferences.interactions.push_back(readInteraction(desk, interaction));
    if (timeCost != nullptr)
        preferences.timeCost
            = cursor.points(timeCost, { 0, desk.scenario.points.most }, desk.scenario.points);
    if (party.votes)
        return preferences;

    for (const YamlNode* node :
        std::array { weights, walkAway, cap, redLines, interactions, timeCost })
        if (node != nullptr)
            desk.problem(cursor.keyPlaceOf(*node), finding::sheetWithoutVote,
                { textArgument(party.id), textArgument(node->key) });
    Preferences interestsOnly = emptySheet(desk.index());
    interestsOnly.interests = std::move(preferences.interests);
    return interestsOnly;
}

Party readParty(ReadingDesk& desk, const YamlNode& node)
{
    YamlCursor& cursor = desk.cursor;
    Party party;
    YamlMap map(cursor, &node);
    party.id = cursor.id(map.required("id"));
    party.name = cursor.text(map.required("name"));
    party.shortName = cursor.text(map.required("short"), shortNameLength);
    if (const YamlNode* kind = desk.requiredUnlessImported(map, "kind"))
        party.kind = cursor.enumeration(kind, PartyKind::employer);
    party.votes = cursor.truth(map.required("votes"));
    if (const YamlNode* role = map.optional("role"))
        party.role = cursor.enumeration(role, Role::spokesperson);
    party.about = cursor.text(desk.requiredUnlessImported(map, "about"));
    party.inspiredBy = cursor.text(map.optional("inspired_by"));
    if (const YamlNode* delegation = map.optional("delegation")) {
        YamlMap people(cursor, delegation);
        party.seats = static_cast<int>(cursor.wholeNumber(people.required("seats"), seatBounds));
        people.finish();
    }
    party.preferences = readPreferences(desk, map, party);
    map.finish();
    if (!party.id.empty())
        desk.places.emplace("party/" + party.id, cursor.placeOf(node));
    return party;
}

} // namespace

void readParties(ReadingDesk& desk, const YamlNode* list)
{
    for (const YamlNode& item : desk.cursor.items(list, partyCount))
        desk.scenario.parties.push_back(readParty(desk, item));
    desk.checkIds(list);
}

} // namespace pourparler
