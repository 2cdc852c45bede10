// What a scenario may have besides: the value table, facts and injects.
#include "core/scenario/finding_codes.h"
#include "core/scenario/reading_desk.h"

#include <algorithm>

namespace pourparler {

namespace {

constexpr Bounds amountBounds { -1'000'000'000'000, 1'000'000'000'000 };
constexpr Bounds weightChangeBounds { -100, 100 };
constexpr Bounds roundBounds { 1, 99 };

ValueAmount readAmount(ReadingDesk& desk, const YamlNode& node)
{
    YamlCursor& cursor = desk.cursor;
    ValueAmount amount;
    YamlMap map(cursor, &node);
    amount.allOf = desk.choices(map.optional("all_of"), true);
    const std::size_t before = cursor.findings().problems();
    amount.low = cursor.wholeNumber(map.required("low"), amountBounds);
    amount.high = cursor.wholeNumber(map.required("high"), amountBounds);
    if (cursor.findings().problems() == before && amount.low > amount.high)
        cursor.problem(node, finding::rangeReversed,
            { textArgument(pathOf(node)), number(amount.low), number(amount.high) });
    const YamlNode* captured = map.required("captured_by");
    std::int64_t sum = 0;
    for (const YamlNode& entry : cursor.entries(captured, partyCount)) {
        const std::int64_t share = cursor.wholeNumber(&entry, percentBounds);
        sum += share;
        if (const auto party = desk.partyOfKey(entry))
            amount.capturedBy.emplace_back(*party, static_cast<int>(share));
    }
    if (sum > 100)
        cursor.problem(
            *captured, finding::sharesOver100, { textArgument(pathOf(*captured)), number(sum) });
    map.finish();
    return amount;
}

ValueItem readItem(ReadingDesk& desk, const YamlNode& node)
{
    YamlCursor& cursor = desk.cursor;
    ValueItem item;
    YamlMap map(cursor, &node);
    item.id = cursor.id(map.required("id"));
    item.item = cursor.text(map.required("item"));
    item.createdBy = desk.parties(map.required("created_by"));
    bool always = false;
    for (const YamlNode& amount : cursor.items(map.required("amounts"), listCount)) {
        if (always)
            cursor.remark(amount, finding::amountNeverApplies, { textArgument(pathOf(amount)) });
        always = always
            || (amount.kind == YamlNode::Kind::map && quietChild(&amount, "all_of") == nullptr);
        item.amounts.push_back(readAmount(desk, amount));
    }
    item.basis = cursor.text(map.required("basis"));
    map.finish();
    return item;
}

InjectEffect readEffect(ReadingDesk& desk, const YamlNode& node)
{
    YamlCursor& cursor = desk.cursor;
    InjectEffect effect;
    YamlMap map(cursor, &node);
    const YamlNode* change = map.oneOf({ "walk_away", "weights", "remove" });
    map.finish();
    if (change == nullptr)
        return effect;
    if (change->key == "remove") {
        effect.remove = desk.choices(change, false);
        return effect;
    }
    for (const YamlNode& entry : cursor.entries(change, partyCount)) {
        const auto party = desk.voterOfKey(entry);
        if (change->key == "walk_away") {
            const Points points = cursor.points(&entry, desk.changeBounds(), desk.scenario.points);
            if (party)
                effect.walkAway.emplace_back(*party, points);
            continue;
        }
        std::vector<std::pair<IssueId, int>> weights;
        for (const YamlNode& weight : cursor.entries(&entry, issueCount)) {
            const auto added = static_cast<int>(cursor.wholeNumber(&weight, weightChangeBounds));
            if (const auto issue = desk.issueOfKey(weight))
                weights.emplace_back(*issue, added);
        }
        if (party)
            effect.weights.emplace_back(*party, std::move(weights));
    }
    return effect;
}

/// An issue without an option left could never be decided again.
void checkRemovals(ReadingDesk& desk, const YamlNode& node, const Inject& inject)
{
    std::vector<Choice> removed;
    for (const InjectEffect& effect : inject.effects)
        removed.insert(removed.end(), effect.remove.begin(), effect.remove.end());
    std::sort(removed.begin(), removed.end());
    removed.erase(std::unique(removed.begin(), removed.end()), removed.end());
    const auto& options = desk.index().options;
    for (std::size_t issue = 0; issue < options.size(); ++issue) {
        const auto count = std::count_if(removed.begin(), removed.end(),
            [issue](Choice choice) { return choice.issue.index() == issue; });
        if (count > 0 && static_cast<std::size_t>(count) == options[issue].size())
            desk.cursor.problem(node, finding::injectRemovesIssue,
                { textArgument(inject.id), textArgument(desk.issueName(IssueId(issue))) });
    }
}

Inject readInject(ReadingDesk& desk, const YamlNode& node)
{
    YamlCursor& cursor = desk.cursor;
    Inject inject;
    YamlMap map(cursor, &node);
    inject.id = cursor.id(map.required("id"));
    const YamlNode* round = map.required("round");
    inject.round = static_cast<int>(cursor.wholeNumber(round, roundBounds));
    inject.title = cursor.text(map.required("title"));
    inject.text = cursor.text(map.required("text"));
    inject.audience = desk.parties(map.optional("audience"));
    inject.source = desk.optionalSource(map.optional("source"));
    for (const YamlNode& effect : cursor.items(map.optional("effects"), listCount))
        inject.effects.push_back(readEffect(desk, effect));
    map.finish();
    if (inject.round > desk.scenario.protocol.rounds)
        cursor.problem(*round, finding::injectTooLate,
            { textArgument(inject.id), number(inject.round),
                number(desk.scenario.protocol.rounds) });
    checkRemovals(desk, node, inject);
    if (!inject.id.empty())
        desk.places.emplace("inject/" + inject.id, cursor.placeOf(node));
    return inject;
}

} // namespace

void readValueTable(ReadingDesk& desk, const YamlNode* node)
{
    ValueTable& table = desk.scenario.valueTable;
    YamlMap map(desk.cursor, node);
    table.unit = desk.cursor.text(map.required("unit"));
    const YamlNode* items = map.required("items");
    for (const YamlNode& item : desk.cursor.items(items, listCount))
        table.items.push_back(readItem(desk, item));
    map.finish();
    desk.checkIds(items);
}

void readFacts(ReadingDesk& desk, const YamlNode* list)
{
    for (const YamlNode& item : desk.cursor.items(list, { 0, listCount.high })) {
        Fact fact;
        YamlMap map(desk.cursor, &item);
        fact.text = desk.cursor.text(map.required("text"));
        fact.source = desk.source(map.required("source"));
        map.finish();
        desk.scenario.facts.push_back(std::move(fact));
    }
}

void readInjects(ReadingDesk& desk, const YamlNode* list)
{
    for (const YamlNode& item : desk.cursor.items(list, { 0, listCount.high }))
        desk.scenario.injects.push_back(readInject(desk, item));
    desk.checkIds(list);
}

} // namespace pourparler
