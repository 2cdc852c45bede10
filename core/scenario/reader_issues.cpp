// Issues, their options, and the scores that stand with them; dependencies between options.
#include "core/scenario/finding_codes.h"
#include "core/scenario/reading_desk.h"

#include <algorithm>
#include <array>

namespace pourparler {

namespace {

constexpr std::size_t shortTitleLength = 22;
constexpr std::size_t shortLabelLength = 14;
constexpr Bounds optionCount { 2, maxOptions };
constexpr Bounds scaleBounds { -1'000'000'000, 1'000'000'000 };

constexpr std::array<std::string_view, 7> themes { "tools", "trades", "tasks", "skills",
    "organisation", "governance", "value" };
constexpr std::array<std::string_view, 2> temporalities { "upstream", "downstream" };
constexpr std::array<std::string_view, 3> perimeters { "company", "sector", "value_chain" };
constexpr std::array<std::string_view, 3> specificities { "temporality", "space", "relation" };

/// Which parties have given a score to something, so that the missing ones can be named.
using Scored = std::vector<bool>;

class IssueReader {
public:
    IssueReader(ReadingDesk& desk, IssueId issue)
        : m_desk(desk)
        , m_cursor(desk.cursor)
        , m_issue(issue)
    {
    }

    [[nodiscard]] Issue read(const YamlNode& node);

private:
    [[nodiscard]] Tags readTags(const YamlNode* node);
    [[nodiscard]] Option readOption(const YamlNode& node, OptionId option);
    void readNumber(const YamlNode* node, Issue& issue);
    void readNumberScores(const YamlNode* node, std::size_t steps);
    void readLine(const YamlNode& node, std::vector<int>& scores);
    void readList(const YamlNode& node, PartyId party, std::vector<int>& scores);
    void readLeftOpen(const YamlNode* node, const YamlNode& issue);

    [[nodiscard]] std::string_view tag(
        const YamlNode* node, std::span<const std::string_view> names)
    {
        const auto position = m_cursor.oneOf(node, names);
        return position ? names[*position] : std::string_view();
    }
    /// The party of an entry of a score map, if its score counts; remarks when it does not.
    [[nodiscard]] std::optional<PartyId> scorer(
        const YamlNode& entry, const std::string& of, Scored& scored);
    void checkScored(const Scored& scored, const YamlNode& at, const std::string& of);
    [[nodiscard]] Preferences* sheet(PartyId party)
    {
        // Parties beyond the highest count are not there.
        auto& parties = m_desk.scenario.parties;
        return party.index() < parties.size() ? &*parties[party.index()].preferences : nullptr;
    }
    [[nodiscard]] Scored nobody() const { return Scored(m_desk.index().parties.size(), false); }

    ReadingDesk& m_desk;
    YamlCursor& m_cursor;
    IssueId m_issue;
};

Tags IssueReader::readTags(const YamlNode* node)
{
    Tags tags;
    YamlMap map(m_cursor, node);
    tags.theme = tag(map.required("theme"), themes);
    tags.temporality = tag(map.required("temporality"), temporalities);
    tags.perimeter = tag(map.required("perimeter"), perimeters);
    tags.specificity = tag(map.required("specificity"), specificities);
    map.finish();
    return tags;
}

std::optional<PartyId> IssueReader::scorer(
    const YamlNode& entry, const std::string& of, Scored& scored)
{
    const auto party = m_desk.voterOfKey(entry);
    if (!party)
        return std::nullopt;
    scored[party->index()] = true;
    const Preferences* preferences = sheet(*party);
    if (preferences == nullptr)
        return std::nullopt;
    if (preferences->weights[m_issue.index()] != 0)
        return party;
    m_cursor.findings().remark(m_cursor.keyPlaceOf(entry), finding::scoreWithoutWeight,
        { textArgument(pathOf(entry)), textArgument(entry.key), textArgument(of) });
    return std::nullopt;
}

void IssueReader::checkScored(const Scored& scored, const YamlNode& at, const std::string& of)
{
    const auto& parties = m_desk.scenario.parties;
    for (std::size_t i = 0; i < parties.size(); ++i)
        if (parties[i].votes && !scored[i] && parties[i].preferences->weights[m_issue.index()] != 0)
            m_desk.problem(m_cursor.keyPlaceOf(at), finding::scoreMissing,
                { textArgument(pathOf(at)), textArgument(parties[i].id), textArgument(of) });
}

Option IssueReader::readOption(const YamlNode& node, OptionId position)
{
    Option option;
    YamlMap map(m_cursor, &node);
    option.id = m_cursor.id(map.required("id"));
    option.label = m_cursor.text(map.required("label"));
    option.shortLabel = m_cursor.text(map.required("short"), shortLabelLength);
    option.source = m_desk.optionalSource(map.optional("source"));
    const YamlNode* scores = map.optional("scores");
    map.finish();
    const std::string name = m_desk.issueName(m_issue) + '.' + option.id;
    Scored scored = nobody();
    for (const YamlNode& entry : m_cursor.entries(scores, { 0, partyCount.high })) {
        const auto score = static_cast<int>(m_cursor.wholeNumber(&entry, percentBounds));
        const auto party = scorer(entry, name, scored);
        // Option lists of a scenario that contradicts its own kinds may differ from the index.
        if (party && position.index() < sheet(*party)->scores[m_issue.index()].size())
            sheet(*party)->scores[m_issue.index()][position.index()] = score;
    }
    if (node.kind == YamlNode::Kind::map)
        checkScored(scored, scores != nullptr ? *scores : node, name);
    if (!option.id.empty())
        m_desk.places.emplace("option/" + name, m_cursor.placeOf(node));
    return option;
}

void IssueReader::readNumber(const YamlNode* node, Issue& issue)
{
    NumberScale scale;
    YamlMap map(m_cursor, node);
    const std::size_t before = m_cursor.findings().problems();
    scale.from = m_cursor.wholeNumber(map.required("from"), scaleBounds);
    scale.to = m_cursor.wholeNumber(map.required("to"), scaleBounds);
    scale.step = m_cursor.wholeNumber(map.required("step"), { 1, scaleBounds.high });
    const bool isNumber = m_cursor.findings().problems() == before;
    scale.unit = m_cursor.text(map.required("unit"));
    map.finish();
    if (node == nullptr || !isNumber)
        return;
    if (scale.to <= scale.from) {
        m_cursor.problem(*node, finding::numberRange,
            { textArgument(issue.id), number(scale.from), number(scale.to) });
        return;
    }
    if (stepCount(scale) > static_cast<std::int64_t>(maxOptions)) {
        m_cursor.problem(*node, finding::numberTooManySteps,
            { textArgument(issue.id), number(stepCount(scale)), number(maxOptions) });
        return;
    }
    if ((scale.to - scale.from) % scale.step != 0)
        m_cursor.problem(*node, finding::numberStep,
            { textArgument(issue.id), number(scale.from), number(scale.to), number(scale.step) });
    for (std::int64_t value = scale.from; value <= scale.to; value += scale.step) {
        Option option;
        option.id = std::to_string(value);
        std::vector<std::pair<std::string, std::string>> labels;
        for (const auto& unit : scale.unit.entries())
            labels.emplace_back(unit.first, option.id + ' ' + unit.second);
        option.label = LocalText(std::move(labels));
        option.shortLabel = LocalText({ { std::string(), option.id } });
        issue.options.push_back(std::move(option));
    }
    issue.number = std::move(scale);
}

/// A straight line from the first to the last step, rounded to whole scores, halves away from zero.
void IssueReader::readLine(const YamlNode& node, std::vector<int>& scores)
{
    YamlMap map(m_cursor, &node);
    const auto from = m_cursor.wholeNumber(map.required("from"), percentBounds);
    const auto to = m_cursor.wholeNumber(map.required("to"), percentBounds);
    map.finish();
    const auto last = static_cast<std::int64_t>(scores.size()) - 1;
    for (std::size_t step = 0; step < scores.size() && last > 0; ++step) {
        const std::int64_t twice
            = 2 * (from * last + (to - from) * static_cast<std::int64_t>(step)) + last;
        scores[step] = static_cast<int>(twice / (2 * last));
    }
}

void IssueReader::readList(const YamlNode& node, PartyId party, std::vector<int>& scores)
{
    std::vector<int> read;
    for (const YamlNode& item : m_cursor.items(&node, optionCount))
        read.push_back(static_cast<int>(m_cursor.wholeNumber(&item, percentBounds)));
    if (read.size() == scores.size())
        scores = std::move(read);
    else if (!scores.empty())
        m_cursor.problem(node, finding::scoreCount,
            { textArgument(pathOf(node)), textArgument(m_desk.partyName(party)),
                number(read.size()), number(scores.size()) });
}

void IssueReader::readNumberScores(const YamlNode* node, std::size_t steps)
{
    Scored scored = nobody();
    for (const YamlNode& entry : m_cursor.entries(node, { 0, partyCount.high })) {
        const auto party = scorer(entry, m_desk.issueName(m_issue), scored);
        std::vector<int> scores(steps);
        if (entry.kind == YamlNode::Kind::map)
            readLine(entry, scores);
        else if (entry.kind == YamlNode::Kind::list)
            readList(entry, party.value_or(PartyId()), scores);
        else
            m_cursor.wrongType(entry, "list-or-map");
        if (party)
            sheet(*party)->scores[m_issue.index()] = std::move(scores);
    }
    if (node != nullptr && node->kind == YamlNode::Kind::map)
        checkScored(scored, *node, m_desk.issueName(m_issue));
}

void IssueReader::readLeftOpen(const YamlNode* node, const YamlNode& issue)
{
    const bool wanted = m_desk.scenario.protocol.leftOpen == LeftOpen::scores;
    const std::string& name = m_desk.issueName(m_issue);
    Scored scored = nobody();
    for (const YamlNode& entry : m_cursor.entries(node, { 0, partyCount.high })) {
        const auto score = static_cast<int>(m_cursor.wholeNumber(&entry, percentBounds));
        const auto party = scorer(entry, name, scored);
        if (party && wanted)
            sheet(*party)->leftOpen[m_issue.index()] = score;
    }
    if (node != nullptr && !wanted)
        m_cursor.findings().remark(
            m_cursor.keyPlaceOf(*node), finding::leftOpenIgnored, { textArgument(name) });
    if (!wanted)
        return;
    const auto& parties = m_desk.scenario.parties;
    const Place place = m_cursor.keyPlaceOf(node != nullptr ? *node : issue);
    for (std::size_t i = 0; i < parties.size(); ++i)
        if (parties[i].votes && !scored[i] && parties[i].preferences->weights[m_issue.index()] != 0)
            m_desk.problem(place, finding::leftOpenMissing,
                { textArgument(name), textArgument(parties[i].id) });
}

Issue IssueReader::read(const YamlNode& node)
{
    Issue issue;
    YamlMap map(m_cursor, &node);
    issue.id = m_cursor.id(map.required("id"));
    if (!issue.id.empty())
        m_desk.places.emplace("issue/" + issue.id, m_cursor.placeOf(node));
    issue.title = m_cursor.text(map.required("title"));
    issue.shortTitle = m_cursor.text(map.required("short"), shortTitleLength);
    issue.about = m_cursor.text(map.optional("about"));
    issue.kind = m_cursor.enumeration(map.required("kind"), IssueKind::choice);
    issue.tags = readTags(map.required("tags"));
    if (issue.kind == IssueKind::number) {
        readNumber(map.required("number"), issue);
        readNumberScores(map.required("scores"), issue.options.size());
        issue.source = m_desk.optionalSource(map.optional("source"));
    } else {
        const YamlNode* options = map.required("options");
        std::size_t position = 0;
        for (const YamlNode& item : m_cursor.items(options, optionCount))
            issue.options.push_back(readOption(item, OptionId(position++)));
        m_desk.checkIds(options);
    }
    readLeftOpen(map.optional("left_open"), node);
    map.finish();
    return issue;
}

} // namespace

void readIssues(ReadingDesk& desk, const YamlNode* list)
{
    if (desk.scenario.protocol.leftOpen == LeftOpen::scores)
        for (std::size_t i = 0; i < desk.scenario.parties.size(); ++i)
            if (desk.votes(PartyId(i)))
                desk.scenario.parties[i].preferences->leftOpen.assign(
                    desk.index().issues.size(), 0);
    std::size_t position = 0;
    for (const YamlNode& item : desk.cursor.items(list, issueCount))
        desk.scenario.issues.push_back(IssueReader(desk, IssueId(position++)).read(item));
    desk.checkIds(list);
}

void readDependencies(ReadingDesk& desk, const YamlNode* list)
{
    for (const YamlNode& item : desk.cursor.items(list, { 0, maxDependencies })) {
        Dependency dependency;
        YamlMap map(desk.cursor, &item);
        dependency.allOf = desk.choices(map.required("all_of"), true);
        const YamlNode* anyOf = map.required("any_of");
        dependency.anyOf = desk.choices(anyOf, false);
        dependency.why = desk.cursor.text(map.required("why"));
        map.finish();
        for (const Choice choice : dependency.anyOf)
            if (std::find(dependency.allOf.begin(), dependency.allOf.end(), choice)
                != dependency.allOf.end())
                desk.cursor.remark(*anyOf, finding::dependencyAlwaysMet,
                    { textArgument(pathOf(item)), textArgument(desk.choiceName(choice)) });
        desk.places.emplace("dependency/" + std::to_string(desk.scenario.dependencies.size()),
            desk.cursor.placeOf(item));
        desk.scenario.dependencies.push_back(std::move(dependency));
    }
}

} // namespace pourparler
