// The protocol with its phases, and the ratification tree.
#include "core/scenario/finding_codes.h"
#include "core/scenario/reading_desk.h"

#include <algorithm>
#include <array>

namespace pourparler {

namespace {

constexpr Bounds roundBounds { 1, 99 };
constexpr Bounds secondBounds { 0, 86'400 };
constexpr Bounds phaseCount { 1, 32 };
constexpr Bounds weightBounds { 1, 1'000'000 };
constexpr Bounds totalBounds { 1, 100'000'000 };

constexpr std::array<std::string_view, 2> partialAgreements { "refused", "allowed" };
constexpr std::array<std::string_view, 2> nonSignatories { "unbound", "bound" };
constexpr std::array<std::string_view, 2> bases { "all", "cast" };

PhaseGraph readPhases(ReadingDesk& desk, const YamlNode* list)
{
    YamlCursor& cursor = desk.cursor;
    std::vector<std::string_view> ids;
    const auto items = cursor.items(list, phaseCount);
    for (const YamlNode& item : items) {
        const YamlNode* id = quietChild(&item, "id");
        ids.push_back(id == nullptr ? std::string_view() : std::string_view(id->scalar));
    }
    PhaseGraph graph;
    for (const YamlNode& item : items) {
        Phase phase;
        YamlMap map(cursor, &item);
        phase.id = cursor.id(map.required("id"));
        phase.kind = cursor.enumeration(map.required("kind"), PhaseKind::lobby);
        phase.title = cursor.text(map.optional("title"));
        for (const YamlNode& next : cursor.items(map.optional("next"), { 0, phaseCount.high })) {
            const std::string id = cursor.id(&next);
            const auto found = std::find(ids.begin(), ids.end(), id);
            if (!id.empty() && found != ids.end())
                phase.next.push_back(static_cast<std::size_t>(found - ids.begin()));
            else if (!id.empty())
                cursor.problem(next, finding::unknownPhase,
                    { textArgument(pathOf(next)), textArgument(id), text(nearestName(id, ids)) });
        }
        map.finish();
        if (!phase.id.empty())
            desk.places.emplace("phase/" + phase.id, cursor.placeOf(item));
        graph.phases.push_back(std::move(phase));
    }
    desk.checkIds(list);
    return graph;
}

/// The order, with a word on those who stand in it twice.
std::vector<PartyId> readOrder(ReadingDesk& desk, const YamlNode* list)
{
    std::vector<PartyId> order;
    for (const YamlNode& item : desk.cursor.items(list, { 1, 2 * partyCount.high })) {
        const auto party = desk.party(&item);
        if (!party)
            continue;
        if (std::find(order.begin(), order.end(), *party) == order.end())
            order.push_back(*party);
        else
            desk.cursor.problem(
                item, finding::orderRepeatsParty, { textArgument(desk.partyName(*party)) });
    }
    return order;
}

class TreeReader {
public:
    explicit TreeReader(ReadingDesk& desk)
        : m_desk(desk)
        , m_cursor(desk.cursor)
    {
    }

    Ratification read(const YamlNode& node)
    {
        Ratification rule;
        if (node.kind == YamlNode::Kind::text) {
            rule.kind = Ratification::Kind::party;
            const auto party = m_desk.party(&node);
            if (party && !m_desk.votes(*party))
                m_cursor.problem(node, finding::partyDoesNotVote,
                    { textArgument(pathOf(node)), textArgument(node.scalar) });
            rule.party = party.value_or(PartyId());
            return rule;
        }
        if (node.kind != YamlNode::Kind::map) {
            m_cursor.wrongType(node, "text-or-map");
            return rule;
        }
        YamlMap map(m_cursor, &node);
        const YamlNode* inner = map.oneOf({ "all", "any", "not", "threshold" });
        map.finish();
        if (inner != nullptr)
            readInner(*inner, rule);
        return rule;
    }

private:
    void readInner(const YamlNode& inner, Ratification& rule)
    {
        if (inner.key == "not") {
            rule.kind = Ratification::Kind::not_;
            rule.children.push_back(read(inner));
        } else if (inner.key == "threshold") {
            readThreshold(inner, rule);
        } else {
            rule.kind = inner.key == "all" ? Ratification::Kind::all : Ratification::Kind::any;
            for (const YamlNode& child : m_cursor.items(&inner, listCount))
                rule.children.push_back(read(child));
        }
    }

    void readThreshold(const YamlNode& node, Ratification& rule)
    {
        rule.kind = Ratification::Kind::threshold;
        YamlMap map(m_cursor, &node);
        std::int64_t sum = 0;
        for (const YamlNode& entry : m_cursor.entries(map.required("weights"), partyCount)) {
            const std::int64_t weight = m_cursor.wholeNumber(&entry, weightBounds);
            sum += weight;
            if (const auto party = m_desk.voterOfKey(entry))
                rule.weights.emplace_back(*party, weight);
        }
        const YamlNode* total = map.optional("total");
        rule.total = total == nullptr ? sum : m_cursor.wholeNumber(total, totalBounds);
        if (total != nullptr && rule.total < sum)
            m_cursor.problem(*total, finding::thresholdTotal, { number(rule.total), number(sum) });
        if (const YamlNode* share = map.oneOf({ "over", "at_least" })) {
            rule.strict = share->key == "over";
            rule.share = m_cursor.percent(share, percentBounds);
        }
        if (const YamlNode* basis = map.optional("basis"))
            rule.basis = m_cursor.oneOf(basis, bases) == std::size_t { 1 }
                ? Ratification::Basis::cast
                : Ratification::Basis::all;
        map.finish();
        const std::int64_t of = rule.basis == Ratification::Basis::all ? rule.total : sum;
        const bool reached
            = rule.strict ? sum * 10'000 > rule.share * of : sum * 10'000 >= rule.share * of;
        if (!reached && sum > 0)
            m_cursor.problem(node, finding::thresholdOutOfReach,
                { numberArgument(Argument::Kind::percent, rule.share), number(of), number(sum) });
    }

    ReadingDesk& m_desk;
    YamlCursor& m_cursor;
};

} // namespace

void readProtocol(ReadingDesk& desk, const YamlNode* node)
{
    YamlCursor& cursor = desk.cursor;
    Protocol& protocol = desk.scenario.protocol;
    YamlMap map(cursor, node);
    const auto seconds = [&cursor, &map](std::string_view key) {
        return static_cast<int>(cursor.wholeNumber(map.required(key), secondBounds));
    };
    const auto isSecond = [&cursor, &map](std::string_view key, const auto& names) {
        return cursor.oneOf(map.required(key), names) == std::size_t { 1 };
    };
    protocol.order = readOrder(desk, map.required("order"));
    protocol.rounds = static_cast<int>(cursor.wholeNumber(map.required("rounds"), roundBounds));
    protocol.turnSeconds = seconds("turn_seconds");
    protocol.briefingSeconds = seconds("briefing_seconds");
    protocol.signingSeconds = seconds("signing_seconds");
    protocol.partialAgreement = isSecond("partial_agreement", partialAgreements);
    protocol.leftOpen = cursor.enumeration(map.required("left_open"), LeftOpen::walkAway);
    protocol.nonSignatoriesBound = isSecond("non_signatories", nonSignatories);
    protocol.disclosedAtEnd
        = cursor.enumeration(map.required("disclosed_at_end"), Disclosure::results);
    const YamlNode* phases = map.optional("phases");
    protocol.phases = phases == nullptr ? defaultPhases() : readPhases(desk, phases);
    map.finish();
    if (node == nullptr)
        return;
    desk.places.emplace("protocol", cursor.keyPlaceOf(*node));
    for (const auto& [key, place] :
        { std::pair<std::string, const YamlNode*> { "protocol/order", quietChild(node, "order") },
            { "protocol/phases", phases } })
        desk.places.emplace(key, cursor.keyPlaceOf(place != nullptr ? *place : *node));
}

void readRatification(ReadingDesk& desk, const YamlNode* node)
{
    YamlMap map(desk.cursor, node);
    desk.scenario.ratificationRule = desk.cursor.text(map.required("rule"));
    desk.scenario.ratificationSource = desk.optionalSource(map.optional("source"));
    if (const YamlNode* tree = map.required("tree"))
        desk.scenario.ratification = TreeReader(desk).read(*tree);
    map.finish();
    if (node != nullptr)
        desk.places.emplace("ratification", desk.cursor.keyPlaceOf(*node));
}

} // namespace pourparler
