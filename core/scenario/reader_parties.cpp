// Parties: what everybody may know of them, and their score sheets but for the scores, which stand with
// the options.
#include "core/scenario/finding_codes.h"
#include "core/scenario/reading_desk.h"

#include <array>

namespace pourparler {

namespace {

constexpr std::size_t shortNameLength = 14;
constexpr Bounds seatBounds { 1, 9 };

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
    if (sum != 100 && votes && node->kind == YamlNode::Kind::map)
        desk.problem(desk.cursor.keyPlaceOf(*node), finding::weightsNot100,
            { textArgument(party.id), number(sum) });
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
    interaction.options = desk.choices(map.required("all_of"), true, 2);
    interaction.points
        = desk.cursor.hundredths(map.required("points"), signedPointBounds, Argument::Kind::points);
    map.finish();
    return interaction;
}

void readWalkAway(ReadingDesk& desk, const YamlNode* node, Preferences& preferences)
{
    YamlMap map(desk.cursor, node);
    preferences.walkAway
        = desk.cursor.hundredths(map.required("points"), pointBounds, Argument::Kind::points);
    preferences.walkAwayText = desk.cursor.text(map.required("text"));
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
    for (const YamlNode& interest : cursor.items(map.required("interests"), listCount))
        preferences.interests.push_back(cursor.text(&interest));

    const auto ofVoters = [&map, &party](std::string_view key) {
        return party.votes ? map.required(key) : map.optional(key);
    };
    const YamlNode* weights = ofVoters("weights");
    const YamlNode* walkAway = ofVoters("walk_away");
    const YamlNode* redLines = map.optional("red_lines");
    const YamlNode* interactions = map.optional("interactions");
    const YamlNode* timeCost = map.optional("time_cost");

    readWeights(desk, weights, party, party.votes, preferences);
    readWalkAway(desk, walkAway, preferences);
    for (const YamlNode& line : cursor.items(redLines, listCount))
        preferences.redLines.push_back(readRedLine(desk, line));
    for (const YamlNode& interaction : cursor.items(interactions, listCount))
        preferences.interactions.push_back(readInteraction(desk, interaction));
    if (timeCost != nullptr)
        preferences.timeCost = cursor.hundredths(timeCost, pointBounds, Argument::Kind::points);
    if (party.votes)
        return preferences;

    for (const YamlNode* node : std::array { weights, walkAway, redLines, interactions, timeCost })
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
    party.kind = cursor.enumeration(map.required("kind"), PartyKind::employer);
    party.votes = cursor.truth(map.required("votes"));
    if (const YamlNode* role = map.optional("role"))
        party.role = cursor.enumeration(role, Role::spokesperson);
    party.about = cursor.text(map.required("about"));
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
