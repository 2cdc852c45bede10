// What is negotiated: parties, issues, preferences, relations, protocol, briefs, injects. A value that never
// changes during a session. scenarios/FORMAT.md is the same thing as a file. Must not know rules or sessions.
#pragma once

#include "core/base/id.h"
#include "core/base/local_text.h"
#include "core/base/package.h"
#include "core/base/point_scale.h"
#include "core/scenario/phase_graph.h"
#include "core/scenario/ratification.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pourparler {

enum class PartyKind : std::uint8_t {
    union_,
    employer,
    platform,
    supplier,
    client,
    authority,
    ngo,
    expert,
    dataProvider
};
enum class Role : std::uint8_t { spokesperson, mediator };
enum class Level : std::uint8_t { starter, intermediate, advanced };
enum class IssueKind : std::uint8_t { choice, scale, number };
enum class Grade : std::uint8_t { read, known, mixed, invented };
enum class LeftOpen : std::uint8_t { walkAway, zero, scores };
enum class Disclosure : std::uint8_t { nothing, results, sheets };

struct Source {
    LocalText text;
    Grade grade = Grade::invented;
    std::string asOf; ///< ISO date, year-month or year; may be empty

    friend bool operator==(const Source&, const Source&) = default;
};

/// A combination of options that a party does not want to sign. It warns, it never blocks.
struct RedLine {
    std::vector<Choice> options;
    bool all = false; ///< crossed by all of them together, else by any one
    LocalText why;

    friend bool operator==(const RedLine&, const RedLine&) = default;
};

/// Points for options taken together, on top of what each is worth: for every issue named, one of its options named.
struct Interaction {
    std::vector<Choice> options;
    Points points = 0;

    friend bool operator==(const Interaction&, const Interaction&) = default;
};

/// The weights of a package add up to 100 and its scores are at most 100: a scale of points for them has a multiple of
/// so many steps, so that each weight × score is a whole number of them.
inline constexpr std::int64_t stepsOfScores = 10'000;

/// A party's score sheet: confidential.
struct Preferences {
    std::vector<LocalText> interests;
    std::vector<int> weights; ///< [issue], adding up to 100
    std::vector<std::vector<int>> scores; ///< [issue][option], 0 to 100; 0 where the weight is 0
    /// [issue][option] in place of weights and scores; empty where those say what options are worth
    std::vector<std::vector<Points>> worth;
    std::optional<Points> cap; ///< a package is never worth more
    std::vector<int> leftOpen; ///< [issue], 0 to 100; only with LeftOpen::scores, else empty
    std::vector<RedLine> redLines;
    std::vector<Interaction> interactions;
    Points walkAway = 0;
    LocalText walkAwayText;
    Points timeCost = 0; ///< points lost with every round begun after the first

    friend bool operator==(const Preferences&, const Preferences&) = default;
};

struct Party {
    std::string id;
    LocalText name;
    LocalText shortName;
    std::optional<PartyKind> kind; ///< an imported scenario may not say
    bool votes = true;
    Role role = Role::spokesperson;
    LocalText about;
    LocalText inspiredBy;
    int seats = 1;

    std::optional<Preferences>
        preferences; ///< confidential; absent where the reader may not see it
    LocalText brief; ///< confidential Markdown; empty where the reader may not see it

    friend bool operator==(const Party&, const Party&) = default;
};

struct Option {
    std::string id;
    LocalText label;
    LocalText shortLabel;
    std::optional<Source> source;

    friend bool operator==(const Option&, const Option&) = default;
};

/// What four questions ask about an issue; names as in the file ("value_chain").
struct Tags {
    std::string theme;
    std::string temporality;
    std::string perimeter;
    std::string specificity;

    friend bool operator==(const Tags&, const Tags&) = default;
};

struct NumberScale {
    std::int64_t from = 0;
    std::int64_t to = 0;
    std::int64_t step = 1;
    LocalText unit;

    friend bool operator==(const NumberScale&, const NumberScale&) = default;
};

struct Issue {
    std::string id;
    LocalText title;
    LocalText shortTitle;
    LocalText about;
    IssueKind kind = IssueKind::choice;
    Tags tags;
    std::vector<Option> options; ///< for IssueKind::number made by the reader, one a step
    std::optional<NumberScale> number;
    std::optional<Source> source; ///< of a number

    friend bool operator==(const Issue&, const Issue&) = default;
};

/// All of `allOf` in a package ⇒ at least one of `anyOf`.
struct Dependency {
    std::vector<Choice> allOf;
    std::vector<Choice> anyOf;
    LocalText why;

    friend bool operator==(const Dependency&, const Dependency&) = default;
};

struct Protocol {
    std::vector<PartyId> order;
    int rounds = 1;
    int turnSeconds = 0; ///< 0: no clock
    int briefingSeconds = 0;
    int signingSeconds = 0;
    bool partialAgreement = true;
    LeftOpen leftOpen = LeftOpen::walkAway;
    bool nonSignatoriesBound = false;
    Disclosure disclosedAtEnd = Disclosure::results;
    PhaseGraph phases;

    friend bool operator==(const Protocol&, const Protocol&) = default;
};

struct ValueAmount {
    std::vector<Choice> allOf;
    std::int64_t low = 0;
    std::int64_t high = 0;
    std::vector<std::pair<PartyId, int>> capturedBy; ///< per cent

    friend bool operator==(const ValueAmount&, const ValueAmount&) = default;
};

struct ValueItem {
    std::string id;
    LocalText item;
    std::vector<PartyId> createdBy;
    std::vector<ValueAmount> amounts; ///< the first whose options are all in the package counts
    LocalText basis;

    friend bool operator==(const ValueItem&, const ValueItem&) = default;
};

struct ValueTable {
    LocalText unit;
    std::vector<ValueItem> items;

    friend bool operator==(const ValueTable&, const ValueTable&) = default;
};

struct Fact {
    LocalText text;
    Source source;

    friend bool operator==(const Fact&, const Fact&) = default;
};

struct InjectEffect {
    std::vector<std::pair<PartyId, Points>> walkAway; ///< added
    std::vector<std::pair<PartyId, std::vector<std::pair<IssueId, int>>>>
        weights; ///< added, then rescaled
    std::vector<Choice> remove; ///< options no longer to be had

    friend bool operator==(const InjectEffect&, const InjectEffect&) = default;
};

struct Inject {
    std::string id;
    int round = 1;
    LocalText title;
    LocalText text;
    std::vector<PartyId> audience; ///< empty: everybody
    std::optional<Source> source;
    std::vector<InjectEffect> effects;

    friend bool operator==(const Inject&, const Inject&) = default;
};

struct Scenario {
    std::string id;
    std::vector<std::string> languages; ///< the first is the fallback
    LocalText title;
    LocalText summary;
    bool imported = false; ///< from another tool, which may not say all that people ask for
    PointScale points;
    std::optional<Level> level; ///< an imported scenario may not say
    int minutes = 0; ///< 0: not said
    LocalText invented;
    LocalText general; ///< public Markdown, all files of public/<lang> one after the other
    Protocol protocol;
    std::vector<Party> parties;
    std::vector<Issue> issues;
    std::vector<Dependency> dependencies;
    Ratification ratification;
    LocalText ratificationRule;
    std::optional<Source> ratificationSource;
    ValueTable valueTable;
    std::vector<Fact> facts;
    std::vector<LocalText> debriefQuestions;
    std::vector<Inject> injects; ///< confidential until they break

    [[nodiscard]] const Party& party(PartyId party) const { return parties[party.index()]; }
    [[nodiscard]] const Issue& issue(IssueId issue) const { return issues[issue.index()]; }
    [[nodiscard]] const Option& option(Choice choice) const
    {
        return issues[choice.issue.index()].options[choice.option.index()];
    }
    [[nodiscard]] std::optional<PartyId> findParty(std::string_view id) const;
    [[nodiscard]] std::optional<IssueId> findIssue(std::string_view id) const;
    [[nodiscard]] std::optional<OptionId> findOption(IssueId issue, std::string_view id) const;
    /// `issue.option`.
    [[nodiscard]] std::optional<Choice> findChoice(std::string_view dotted) const;
    [[nodiscard]] bool isComplete(const Package& package) const
    {
        return package.decided(issues.size()) == issues.size();
    }

    friend bool operator==(const Scenario&, const Scenario&) = default;
};

} // namespace pourparler
