#include "core/scenario/reading_desk.h"

#include "core/scenario/decimal.h"
#include "core/scenario/finding_codes.h"

#include <algorithm>
#include <map>

namespace pourparler {

namespace {

[[nodiscard]] std::string quietId(const YamlNode& item)
{
    const YamlNode* id = quietChild(&item, "id");
    const bool valid = id != nullptr && id->kind == YamlNode::Kind::text && isId(id->scalar);
    return valid ? id->scalar : std::string();
}

[[nodiscard]] std::span<const YamlNode> quietItems(const YamlNode* list, std::size_t most)
{
    if (list == nullptr || list->kind != YamlNode::Kind::list)
        return {};
    return std::span(list->items).first(std::min(list->items.size(), most));
}

[[nodiscard]] std::vector<std::string> quietOptions(const YamlNode& issue)
{
    std::vector<std::string> options;
    if (const auto scale = quietScale(quietChild(&issue, "number"))) {
        for (std::int64_t value = scale->from; value <= scale->to; value += scale->step)
            options.push_back(std::to_string(value));
        return options;
    }
    for (const YamlNode& option : quietItems(quietChild(&issue, "options"), maxOptions))
        options.push_back(quietId(option));
    return options;
}

[[nodiscard]] std::vector<std::string_view> views(const std::vector<std::string>& names)
{
    return { names.begin(), names.end() };
}

[[nodiscard]] std::optional<std::size_t> positionOf(
    const std::vector<std::string>& names, std::string_view name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (name.empty() || found == names.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - names.begin());
}

/// What may stand after the dot: an id, or a step of a number.
[[nodiscard]] bool isOptionName(std::string_view name)
{
    if (isId(name))
        return true;
    if (!name.empty() && name[0] == '-')
        name.remove_prefix(1);
    return !name.empty() && name.find_first_not_of("0123456789") == std::string_view::npos;
}

} // namespace

const YamlNode* quietChild(const YamlNode* map, std::string_view key)
{
    if (map == nullptr || map->kind != YamlNode::Kind::map)
        return nullptr;
    for (const YamlNode& entry : map->items)
        if (entry.key == key)
            return &entry;
    return nullptr;
}

std::int64_t stepCount(const NumberScale& scale)
{
    return (scale.to - scale.from) / scale.step + 1;
}

std::optional<NumberScale> quietScale(const YamlNode* map)
{
    NumberScale scale;
    const auto read = [map](std::string_view key, std::int64_t& value) {
        const YamlNode* node = quietChild(map, key);
        if (node == nullptr || node->kind != YamlNode::Kind::number)
            return false;
        const Decimal decimal = parseDecimal(node->scalar);
        value = decimal.whole();
        return decimal.isWhole();
    };
    if (!read("from", scale.from) || !read("to", scale.to) || !read("step", scale.step))
        return std::nullopt;
    if (scale.step < 1 || scale.to < scale.from
        || stepCount(scale) > static_cast<std::int64_t>(maxOptions))
        return std::nullopt;
    return scale;
}

ReadingDesk::ReadingDesk(YamlCursor& cursorToUse, const YamlNode& root)
    : cursor(cursorToUse)
{
    for (const YamlNode& party : quietItems(quietChild(&root, "parties"), maxParties)) {
        m_index.parties.push_back(quietId(party));
        const YamlNode* voting = quietChild(&party, "votes");
        const bool no = voting != nullptr && voting->kind == YamlNode::Kind::truth
            && (voting->scalar[0] == 'f' || voting->scalar[0] == 'F');
        m_index.votes.push_back(!no);
    }
    for (const YamlNode& issue : quietItems(quietChild(&root, "issues"), maxIssues)) {
        m_index.issues.push_back(quietId(issue));
        m_index.options.push_back(quietOptions(issue));
    }
}

std::string ReadingDesk::choiceName(Choice choice) const
{
    return issueName(choice.issue) + '.'
        + m_index.options[choice.issue.index()][choice.option.index()];
}

std::optional<PartyId> ReadingDesk::knownParty(
    const std::string& id, const YamlNode& node, const Place& place)
{
    if (id.empty())
        return std::nullopt; // reported already
    if (const auto position = positionOf(m_index.parties, id))
        return PartyId(*position);
    problem(place, finding::unknownParty,
        { textArgument(pathOf(node)), textArgument(id),
            text(nearestName(id, views(m_index.parties))) });
    return std::nullopt;
}

std::optional<PartyId> ReadingDesk::party(const YamlNode* node)
{
    if (node == nullptr)
        return std::nullopt;
    return knownParty(cursor.id(node), *node, cursor.placeOf(*node));
}

std::optional<PartyId> ReadingDesk::partyOfKey(const YamlNode& entry)
{
    return knownParty(cursor.idOfKey(entry), entry, cursor.keyPlaceOf(entry));
}

std::optional<PartyId> ReadingDesk::voterOfKey(const YamlNode& entry)
{
    const auto found = partyOfKey(entry);
    if (!found || votes(*found))
        return found;
    problem(cursor.keyPlaceOf(entry), finding::partyDoesNotVote,
        { textArgument(pathOf(entry)), textArgument(entry.key) });
    return std::nullopt;
}

std::optional<IssueId> ReadingDesk::issueOfKey(const YamlNode& entry)
{
    const std::string id = cursor.idOfKey(entry);
    if (id.empty())
        return std::nullopt;
    if (const auto position = positionOf(m_index.issues, id))
        return IssueId(*position);
    problem(cursor.keyPlaceOf(entry), finding::unknownIssue,
        { textArgument(pathOf(entry)), textArgument(id),
            text(nearestName(id, views(m_index.issues))) });
    return std::nullopt;
}

std::optional<Choice> ReadingDesk::choice(const YamlNode& node)
{
    if (!cursor.expect(&node, YamlNode::Kind::text))
        return std::nullopt;
    const std::string_view written = node.scalar;
    const std::size_t dot = std::min(written.find('.'), written.size());
    const std::string_view issue = written.substr(0, dot);
    const std::string_view option = dot < written.size() ? written.substr(dot + 1) : "";
    if (!isId(issue) || !isOptionName(option)) {
        cursor.problem(node, finding::badOptionReference,
            { textArgument(pathOf(node)), textArgument(node.scalar) });
        return std::nullopt;
    }
    const auto issuePosition = positionOf(m_index.issues, issue);
    if (!issuePosition) {
        cursor.problem(node, finding::unknownIssue,
            { textArgument(pathOf(node)), text(issue),
                text(nearestName(issue, views(m_index.issues))) });
        return std::nullopt;
    }
    const std::vector<std::string>& options = m_index.options[*issuePosition];
    const auto optionPosition = positionOf(options, option);
    if (!optionPosition) {
        const std::string_view near = nearestName(option, views(options));
        cursor.problem(node, finding::unknownOption,
            { textArgument(pathOf(node)), textArgument(node.scalar),
                textArgument(
                    near.empty() ? std::string() : std::string(issue) + '.' + std::string(near)) });
        return std::nullopt;
    }
    return Choice { IssueId(*issuePosition), OptionId(*optionPosition) };
}

std::vector<PartyId> ReadingDesk::parties(const YamlNode* list)
{
    std::vector<PartyId> result;
    for (const YamlNode& item : cursor.items(list, partyCount))
        if (const auto one = party(&item))
            result.push_back(*one);
    return result;
}

std::vector<Choice> ReadingDesk::choices(const YamlNode* list, bool together, Bounds count)
{
    std::vector<Choice> result;
    for (const YamlNode& item : cursor.items(list, count)) {
        const auto one = choice(item);
        if (!one)
            continue;
        if (std::find(result.begin(), result.end(), *one) != result.end()) {
            cursor.remark(item, finding::optionRepeated,
                { textArgument(pathOf(*list)), textArgument(choiceName(*one)) });
            continue;
        }
        const bool contradicts = together
            && std::any_of(result.begin(), result.end(),
                [&one](Choice other) { return other.issue == one->issue; });
        if (contradicts)
            cursor.problem(item, finding::optionsContradict,
                { textArgument(pathOf(*list)), textArgument(issueName(one->issue)) });
        result.push_back(*one);
    }
    return result;
}

Source ReadingDesk::source(const YamlNode* node)
{
    Source result;
    YamlMap map(cursor, node);
    result.text = cursor.text(map.required("text"));
    result.grade = cursor.enumeration(map.required("grade"), Grade::invented);
    result.asOf = cursor.date(map.optional("as_of"));
    map.finish();
    return result;
}

std::optional<Source> ReadingDesk::optionalSource(const YamlNode* node)
{
    if (node == nullptr)
        return std::nullopt;
    return source(node);
}

void ReadingDesk::checkIds(const YamlNode* list)
{
    std::map<std::string, int> lines;
    if (list == nullptr || list->kind != YamlNode::Kind::list)
        return;
    for (const YamlNode& item : list->items) {
        const std::string id = quietId(item);
        if (id.empty())
            continue;
        const YamlNode& idNode = *quietChild(&item, "id");
        const auto [first, isNew] = lines.emplace(id, idNode.line);
        if (!isNew)
            cursor.problem(idNode, finding::duplicateId,
                { textArgument(pathOf(*list)), textArgument(id), number(first->second) });
    }
}

} // namespace pourparler
