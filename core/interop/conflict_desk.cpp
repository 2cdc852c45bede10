#include "core/interop/conflict_desk.h"

#include "core/analysis/conflict/conflict_codes.h"
#include "core/scenario/finding_codes.h"

#include <algorithm>

namespace pourparler {

namespace {

constexpr Bounds deciderCount { 1, maxDeciders };
constexpr Bounds optionCount { 1, maxConflictOptions };

/// An id that is there already is reported with the line where it stands first.
void checkTwice(YamlCursor& cursor, std::map<std::string, int>& lines, const std::string& id,
    const YamlNode* node, const YamlNode& list)
{
    if (id.empty())
        return;
    const auto [first, isNew] = lines.emplace(id, node->line);
    if (!isNew)
        cursor.problem(*node, finding::duplicateId,
            { textArgument(pathOf(list)), textArgument(id), number(first->second) });
}

} // namespace

void ConflictDesk::readOption(const YamlNode& node, const YamlNode& list, Decider& decider)
{
    ConflictOption option;
    YamlMap map(cursor, &node);
    const YamlNode* id = map.required("id");
    option.id = cursor.id(id);
    option.name = cursor.text(map.required("name"));
    option.otherwise = cursor.text(map.optional("otherwise"));
    map.finish();
    checkTwice(cursor, m_optionLines, option.id, id, list);
    if (m_options < maxConflictOptions && !option.id.empty())
        m_bits.emplace(option.id, Combination { 1 } << m_options);
    ++m_options;
    decider.options.push_back(std::move(option));
}

bool ConflictDesk::readDeciders(const YamlNode* list)
{
    for (const YamlNode& node : cursor.items(list, deciderCount)) {
        Decider decider;
        YamlMap map(cursor, &node);
        const YamlNode* id = map.required("id");
        decider.id = cursor.id(id);
        decider.name = cursor.text(map.required("name"));
        const YamlNode* options = map.required("options");
        for (const YamlNode& option : cursor.items(options, optionCount))
            readOption(option, *options, decider);
        map.finish();
        checkTwice(cursor, m_deciderLines, decider.id, id, *list);
        form.deciders.push_back(std::move(decider));
    }
    if (m_options > maxConflictOptions)
        cursor.problem(*list, conflict_code::tooManyOptions, { number(maxConflictOptions) });
    return m_options <= maxConflictOptions;
}

std::optional<Combination> ConflictDesk::bitOf(
    const std::string& id, const YamlNode& node, const Place& place)
{
    if (id.empty())
        return std::nullopt; // reported already
    if (const auto found = m_bits.find(id); found != m_bits.end())
        return found->second;
    std::vector<std::string_view> names;
    for (const auto& [name, bit] : m_bits)
        names.push_back(name);
    cursor.findings().problem(place, conflict_code::unknownOption,
        { textArgument(pathOf(node)), textArgument(id), text(nearestName(id, names)) });
    return std::nullopt;
}

std::optional<WrittenPattern> ConflictDesk::pattern(const YamlNode& node, std::int64_t least)
{
    const std::size_t before = cursor.findings().problems();
    WrittenPattern written { {}, &node };
    OptionPattern& pattern = written.pattern;
    if (node.kind == YamlNode::Kind::list) {
        for (const YamlNode& item : cursor.items(&node, { 0, optionCount.high })) {
            const auto bit = bitOf(cursor.id(&item), item, cursor.placeOf(item));
            if (bit && (pattern.taken & *bit) != 0)
                cursor.remark(item, finding::optionRepeated,
                    { textArgument(pathOf(node)), textArgument(item.scalar) });
            pattern.taken |= bit.value_or(0);
        }
        for (const auto& [name, bit] : m_bits)
            pattern.about |= bit;
    } else if (node.kind == YamlNode::Kind::map) {
        for (const YamlNode& entry : cursor.entries(&node, { least, optionCount.high })) {
            const auto bit = bitOf(cursor.idOfKey(entry), entry, cursor.keyPlaceOf(entry));
            pattern.about |= bit.value_or(0);
            if (cursor.truth(&entry))
                pattern.taken |= bit.value_or(0);
        }
    } else {
        cursor.wrongType(node, "list-or-map");
    }
    if (cursor.findings().problems() != before)
        return std::nullopt;
    return written;
}

std::vector<WrittenPattern> ConflictDesk::patterns(const YamlNode& node, std::int64_t least)
{
    const bool several = node.kind == YamlNode::Kind::list
        && std::any_of(node.items.begin(), node.items.end(), [](const YamlNode& item) {
               return item.kind == YamlNode::Kind::list || item.kind == YamlNode::Kind::map;
           });
    std::vector<WrittenPattern> result;
    if (!several) {
        if (const auto one = pattern(node, least))
            result.push_back(*one);
        return result;
    }
    for (const YamlNode& item : cursor.items(&node, { 1, maxStates }))
        if (const auto one = pattern(item, least))
            result.push_back(*one);
    return result;
}

} // namespace pourparler
