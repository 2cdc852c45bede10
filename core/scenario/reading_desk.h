// What the parts of the reader share: the cursor, the ids that exist, and the scenario as it grows.
// Used inside core/scenario only. Each part is one function over a desk, in a file of its own.
#pragma once

#include "core/scenario/reader.h"
#include "core/scenario/yaml_cursor.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pourparler {

inline constexpr std::int64_t maxDependencies = 200;
inline constexpr Bounds percentBounds { 0, 100 };
inline constexpr Bounds partyCount { 1, maxParties };
inline constexpr Bounds issueCount { 1, maxIssues };
inline constexpr Bounds listCount { 1, 100 }; // of lists that nothing else limits
inline constexpr Bounds interactionCount { 1, 2'000 };
/// Of options that an interaction names: each of an issue, for as many issues as there may be.
inline constexpr Bounds anyOfEachCount { 1, 16'000 };

/// Collected before anything is read, so that everything can refer to everything.
struct ScenarioIndex {
    std::vector<std::string> parties; ///< in the order of the file; empty where the id is no id
    std::vector<bool> votes;
    std::vector<std::string> issues;
    std::vector<std::vector<std::string>> options; ///< [issue]
};

class ReadingDesk {
public:
    ReadingDesk(YamlCursor& cursorToUse, const YamlNode& root);

    YamlCursor& cursor;
    Scenario scenario;
    Places places;

    [[nodiscard]] const ScenarioIndex& index() const { return m_index; }
    [[nodiscard]] bool votes(PartyId party) const { return m_index.votes[party.index()]; }
    [[nodiscard]] const std::string& partyName(PartyId party) const
    {
        return m_index.parties[party.index()];
    }
    [[nodiscard]] const std::string& issueName(IssueId issue) const
    {
        return m_index.issues[issue.index()];
    }
    [[nodiscard]] std::string choiceName(Choice choice) const;

    // In whole points of the scenario's scale. What is imported may go far beyond it, as long as sums can be held.
    [[nodiscard]] Bounds pointsUpTo(std::int64_t scales) const
    {
        return { -scales * scenario.points.most, scales * scenario.points.most };
    }
    /// Of a party's package, which an ordinary scenario holds within its scale.
    [[nodiscard]] Bounds pointBounds() const
    {
        return scenario.imported ? pointsUpTo(mostScales) : Bounds { 0, scenario.points.most };
    }
    /// Of what is added to it or taken from it.
    [[nodiscard]] Bounds changeBounds() const
    {
        return pointsUpTo(scenario.imported ? mostScales : 1);
    }

    // References. Missing nodes give nothing; unknown names are reported.
    [[nodiscard]] std::optional<PartyId> party(const YamlNode* node);
    [[nodiscard]] std::optional<PartyId> partyOfKey(const YamlNode& entry);
    /// As above, and the party has to vote.
    [[nodiscard]] std::optional<PartyId> voterOfKey(const YamlNode& entry);
    [[nodiscard]] std::optional<IssueId> issueOfKey(const YamlNode& entry);
    [[nodiscard]] std::optional<Choice> choice(const YamlNode& node);
    [[nodiscard]] std::vector<PartyId> parties(const YamlNode* list);
    /// `together`: all of them at once, so that two options of one issue contradict each other.
    [[nodiscard]] std::vector<Choice> choices(
        const YamlNode* list, bool together, Bounds count = listCount);
    [[nodiscard]] Source source(const YamlNode* node);
    [[nodiscard]] std::optional<Source> optionalSource(const YamlNode* node);

    /// Reports every id that stands twice among the maps of this list.
    void checkIds(const YamlNode* list);
    /// A problem that is about no node in particular.
    void problem(const Place& place, std::string_view code, std::vector<Argument> arguments = {})
    {
        cursor.findings().problem(place, code, std::move(arguments));
    }
    /// What other tools do not say can only be a remark where the scenario comes from one.
    void lack(const Place& place, std::string_view code, std::vector<Argument> arguments)
    {
        if (scenario.imported)
            cursor.findings().remark(place, code, std::move(arguments));
        else
            cursor.findings().problem(place, code, std::move(arguments));
    }
    /// The value of a key that only an imported scenario may do without.
    [[nodiscard]] const YamlNode* requiredUnlessImported(YamlMap& map, std::string_view key) const
    {
        return scenario.imported ? map.optional(key) : map.required(key);
    }

private:
    static constexpr std::int64_t mostScales = 100;

    [[nodiscard]] std::optional<PartyId> knownParty(
        const std::string& id, const YamlNode& node, const Place& place);

    ScenarioIndex m_index;
};

/// The steps of a number, when the map makes sense; says nothing when it does not.
[[nodiscard]] std::optional<NumberScale> quietScale(const YamlNode* map);
[[nodiscard]] std::int64_t stepCount(const NumberScale& scale);

/// The value of `key`, without a word when it is not there.
[[nodiscard]] const YamlNode* quietChild(const YamlNode* map, std::string_view key);

void readParties(ReadingDesk& desk, const YamlNode* list);
void readIssues(ReadingDesk& desk, const YamlNode* list);
void readProtocol(ReadingDesk& desk, const YamlNode* node);
void readDependencies(ReadingDesk& desk, const YamlNode* list);
void readRatification(ReadingDesk& desk, const YamlNode* node);
void readValueTable(ReadingDesk& desk, const YamlNode* node);
void readFacts(ReadingDesk& desk, const YamlNode* list);
void readInjects(ReadingDesk& desk, const YamlNode* list);
void readDocuments(ReadingDesk& desk, const ScenarioFiles& files);

/// What only the whole can tell, once every part is read: weights, order, phases.
void checkForm(ReadingDesk& desk);
/// Whether what packages can be worth stays within what can be reckoned with.
void checkSums(ReadingDesk& desk);
/// Whether the rule can be passed at all, and who matters for it.
void checkRatification(ReadingDesk& desk);

} // namespace pourparler
