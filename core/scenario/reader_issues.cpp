// Issues, their options, and the scores that stand with them; dependencies between options.
#include "core/base/wide.h"
#include "core/scenario/finding_codes.h"
#include "core/scenario/reading_desk.h"

#include <algorithm>
#include <array>

namespace pourparler {

namespace {

constexpr std::size_t shortTitleLength = 22;
constexpr std::size_t shortLabelLength = 14;
constexpr Bounds scaleBounds { -1'000'000'000, 1'000'000'000 };

constexpr std::array<std::string_view, 7> themes { "tools", "trades", "tasks", "skills",
    "organisation", "governance", "value" };
constexpr std::array<std::string_view, 2> temporalities { "upstream", "downstream" };
constexpr std::array<std::string_view, 3> perimeters { "company", "sector", "value_chain" };
constexpr std::array<std::string_view, 3> specificities { "temporality", "space", "relation" };

/// Which parties have given a score to something, so that the missing ones can be named.
using Scored = std::vector<bool>;

/// Between the ends of a line, halves away from zero. `last` ≥ 1.
[[nodiscard]] std::int64_t between(
    std::int64_t from, std::int64_t to, std::size_t step, std::size_t last)
{
    const auto length = static_cast<std::int64_t>(last);
    const Wide twice
        = 2 * (Wide { from } * length + Wide { to - from } * static_cast<std::int64_t>(step));
    return static_cast<std::int64_t>((twice + (twice < 0 ? -length : length)) / (2 * length));
}

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
    void readOptionPoints(const YamlNode* node, OptionId option, const std::string& name);
    void checkPoints(std::span<const YamlNode> options);
    void readNumber(const YamlNode* node, Issue& issue);
    void readNumberScores(const YamlNode* node, std::size_t steps);
    void readNumberPoints(const YamlNode* node, std::size_t steps);
    template <class Read>
    [[nodiscard]] std::vector<std::int64_t> readSteps(
        const YamlNode& entry, PartyId party, std::size_t steps, const Read& read);
    void readLeftOpen(const YamlNode* node, const YamlNode& issue);

    [[nodiscard]] std::string_view tag(
        const YamlNode* node, std::span<const std::string_view> names)
    {
        const auto position = m_cursor.oneOf(node, names);
        return position ? names[*position] : std::string_view();
    }
    /// The party of an entry of a score map, if its score counts; remarks when it does not.
    [[nodiscard]] std::optional<PartyId> scorer(
        const YamlNode& entry, const std::string& of, Scored& scored, bool inPointsToo = false);
    [[nodiscard]] bool givesWeight(const Party& party, bool inPointsToo = false) const
    {
        return party.votes
            && (party.preferences->weights[m_issue.index()] != 0
                || (inPointsToo && !party.preferences->worth.empty()));
    }
    void checkScored(const Scored& scored, const YamlNode& at, const std::string& of);
    /// The party of an entry of a map of points, if they count; remarks when they do not.
    [[nodiscard]] std::optional<PartyId> pointsGiver(const YamlNode& entry, const std::string& of);
    /// With one option there is nothing to decide, but other tools have such issues.
    [[nodiscard]] Bounds optionCount() const
    {
        return { m_desk.scenario.imported ? 1 : 2, maxOptions };
    }
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
    /// Who gave an option points, and what it is called.
    struct InPoints {
        std::string name;
        Scored by;
    };
    std::vector<InPoints> m_inPoints; ///< [option]
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
    const YamlNode& entry, const std::string& of, Scored& scored, bool inPointsToo)
{
    const auto party = m_desk.voterOfKey(entry);
    if (!party)
        return std::nullopt;
    scored[party->index()] = true;
    if (sheet(*party) == nullptr)
        return std::nullopt;
    if (givesWeight(m_desk.scenario.party(*party), inPointsToo))
        return party;
    m_cursor.findings().remark(m_cursor.keyPlaceOf(entry), finding::scoreWithoutWeight,
        { textArgument(pathOf(entry)), textArgument(entry.key), textArgument(of) });
    return std::nullopt;
}

void IssueReader::checkScored(const Scored& scored, const YamlNode& at, const std::string& of)
{
    const auto& parties = m_desk.scenario.parties;
    for (std::size_t i = 0; i < parties.size(); ++i)
        if (!scored[i] && givesWeight(parties[i]))
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
    const YamlNode* points = m_desk.scenario.imported ? map.optional("points") : nullptr;
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
    readOptionPoints(points, position, name);
    if (!option.id.empty())
        m_desk.places.emplace("option/" + name, m_cursor.placeOf(node));
    return option;
}

std::optional<PartyId> IssueReader::pointsGiver(const YamlNode& entry, const std::string& of)
{
    const auto party = m_desk.voterOfKey(entry);
    const Preferences* preferences = party ? sheet(*party) : nullptr;
    if (preferences == nullptr)
        return std::nullopt;
    if (!preferences->worth.empty())
        return party;
    m_cursor.findings().remark(m_cursor.keyPlaceOf(entry), finding::pointsBesideWeights,
        { textArgument(pathOf(entry)), textArgument(entry.key), textArgument(of) });
    return std::nullopt;
}

void IssueReader::readOptionPoints(const YamlNode* node, OptionId option, const std::string& name)
{
    m_inPoints.push_back({ name, nobody() });
    for (const YamlNode& entry : m_cursor.entries(node, { 0, partyCount.high })) {
        const Points points
            = m_cursor.points(&entry, m_desk.changeBounds(), m_desk.scenario.points);
        const auto party = pointsGiver(entry, name);
        if (!party)
            continue;
        m_inPoints.back().by[party->index()] = true;
        auto& worth = sheet(*party)->worth[m_issue.index()];
        if (option.index() < worth.size()) // else the scenario contradicts its own kinds
            worth[option.index()] = points;
    }
}

/// Who gives points to an option of the issue gives them to each: 0 has to be said.
void IssueReader::checkPoints(std::span<const YamlNode> options)
{
    const auto& parties = m_desk.scenario.parties;
    for (std::size_t p = 0; p < parties.size(); ++p) {
        const auto gave = [p](const InPoints& option) { return bool { option.by[p] }; };
        if (std::none_of(m_inPoints.begin(), m_inPoints.end(), gave))
            continue;
        for (std::size_t o = 0; o < m_inPoints.size(); ++o)
            if (!m_inPoints[o].by[p])
                m_cursor.problem(options[o], finding::pointsMissing,
                    { textArgument(pathOf(options[o])), textArgument(parties[p].id),
                        textArgument(m_inPoints[o].name) });
    }
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
    scale.unit = m_cursor.text(m_desk.requiredUnlessImported(map, "unit"));
    map.finish();
    if (node == nullptr || !isNumber)
        return;
    if (scale.to < scale.from + (m_desk.scenario.imported ? 0 : 1)) {
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
        if (labels.empty())
            labels.emplace_back(std::string(), option.id);
        option.label = LocalText(std::move(labels));
        option.shortLabel = LocalText({ { std::string(), option.id } });
        issue.options.push_back(std::move(option));
    }
    issue.number = std::move(scale);
}

/// A straight line from the first to the last step, or a list with one value a step. `read` takes a node.
template <class Read>
std::vector<std::int64_t> IssueReader::readSteps(
    const YamlNode& entry, PartyId party, std::size_t steps, const Read& read)
{
    std::vector<std::int64_t> values(steps);
    if (entry.kind == YamlNode::Kind::map) {
        YamlMap map(m_cursor, &entry);
        const std::int64_t from = read(map.required("from"));
        const std::int64_t to = read(map.required("to"));
        map.finish();
        for (std::size_t step = 0; step < steps; ++step)
            values[step] = steps == 1 ? from : between(from, to, step, steps - 1);
    } else if (entry.kind == YamlNode::Kind::list) {
        std::vector<std::int64_t> listed;
        for (const YamlNode& item : m_cursor.items(&entry, optionCount()))
            listed.push_back(read(&item));
        if (listed.size() == steps)
            return listed;
        if (steps > 0)
            m_cursor.problem(entry, finding::scoreCount,
                { textArgument(pathOf(entry)), textArgument(m_desk.partyName(party)),
                    number(listed.size()), number(steps) });
    } else {
        m_cursor.wrongType(entry, "list-or-map");
    }
    return values;
}

void IssueReader::readNumberScores(const YamlNode* node, std::size_t steps)
{
    Scored scored = nobody();
    const auto score
        = [this](const YamlNode* one) { return m_cursor.wholeNumber(one, percentBounds); };
    for (const YamlNode& entry : m_cursor.entries(node, { 0, partyCount.high })) {
        const auto party = scorer(entry, m_desk.issueName(m_issue), scored);
        const auto values = readSteps(entry, party.value_or(PartyId()), steps, score);
        if (!party)
            continue;
        auto& scores = sheet(*party)->scores[m_issue.index()];
        scores.clear();
        for (const std::int64_t value : values)
            scores.push_back(static_cast<int>(value));
    }
    if (node != nullptr && node->kind == YamlNode::Kind::map)
        checkScored(scored, *node, m_desk.issueName(m_issue));
}

void IssueReader::readNumberPoints(const YamlNode* node, std::size_t steps)
{
    const auto points = [this](const YamlNode* one) {
        return m_cursor.points(one, m_desk.changeBounds(), m_desk.scenario.points);
    };
    for (const YamlNode& entry : m_cursor.entries(node, { 0, partyCount.high })) {
        const auto party = pointsGiver(entry, m_desk.issueName(m_issue));
        auto values = readSteps(entry, party.value_or(PartyId()), steps, points);
        if (party)
            sheet(*party)->worth[m_issue.index()] = std::move(values);
    }
}

void IssueReader::readLeftOpen(const YamlNode* node, const YamlNode& issue)
{
    const bool wanted = m_desk.scenario.protocol.leftOpen == LeftOpen::scores;
    const std::string& name = m_desk.issueName(m_issue);
    Scored scored = nobody();
    for (const YamlNode& entry : m_cursor.entries(node, { 0, partyCount.high })) {
        const auto score = static_cast<int>(m_cursor.wholeNumber(&entry, percentBounds));
        const auto party = scorer(entry, name, scored, true);
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
        if (!scored[i] && givesWeight(parties[i], true))
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
    if (const YamlNode* tags = m_desk.requiredUnlessImported(map, "tags"))
        issue.tags = readTags(tags);
    if (issue.kind == IssueKind::number) {
        readNumber(map.required("number"), issue);
        readNumberScores(m_desk.requiredUnlessImported(map, "scores"), issue.options.size());
        if (m_desk.scenario.imported)
            readNumberPoints(map.optional("points"), issue.options.size());
        issue.source = m_desk.optionalSource(map.optional("source"));
    } else {
        const YamlNode* options = map.required("options");
        const auto items = m_cursor.items(options, optionCount());
        std::size_t position = 0;
        for (const YamlNode& item : items)
            issue.options.push_back(readOption(item, OptionId(position++)));
        checkPoints(items);
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
