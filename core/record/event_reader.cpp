#include "core/record/event_reader.h"

#include "core/record/json_form.h"
#include "core/scenario/names.h"
#include "core/session/refusal.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace pourparler {

namespace {

using Json = nlohmann::json;

constexpr std::int64_t mostNumber = 1'000'000'000;
constexpr std::int64_t mostTime = std::int64_t { 1 } << 53U; ///< what every JSON reader can hold
constexpr std::int64_t mostPoints = std::int64_t { 1 }
    << 53U; // more than JSON's numbers hold exactly no value is
constexpr std::int64_t mostProposal { refusal::mostProposals };

template <class E, std::size_t n>
std::optional<E> named(const std::array<E, n>& values, const std::string* name)
{
    for (const E value : values)
        if (name && nameOf(value) == *name)
            return value;
    return std::nullopt;
}

} // namespace

std::optional<std::string> EventReader::objection() const
{
    if (!m_wrong.empty())
        return m_wrong;
    if (m_taken != m_object.size())
        return "a field that does not belong there";
    return std::nullopt;
}

void EventReader::number(const char* key, int& value)
{
    value = static_cast<int>(integer(key, 0, mostNumber).value_or(0));
}

void EventReader::amount(const char* key, int& value)
{
    value = static_cast<int>(integer(key, -mostNumber, mostNumber).value_or(0));
}

void EventReader::count(const char* key, std::uint64_t& value)
{
    value = static_cast<std::uint64_t>(integer(key, 0, mostTime).value_or(0));
}

void EventReader::flag(const char* key, bool& value)
{
    const Json* json = take(key);
    if (json && json->is_boolean())
        value = json->get<bool>();
    else if (json)
        wrong(key);
}

void EventReader::text(const char* key, std::string& value)
{
    if (const std::string* found = string(key))
        value = *found;
}

void EventReader::at(const char* key, SessionTime& value)
{
    value = integer(key, 0, mostTime).value_or(0);
}

void EventReader::time(const char* key, SessionTime& value)
{
    if (has(key))
        at(key, value);
}

void EventReader::name(const char* key, RefusalCause& value)
{
    constexpr std::array all { RefusalCause::own, RefusalCause::timedOut, RefusalCause::walkedOut };
    assign(key, value, named(all, string(key)));
}

void EventReader::name(const char* key, Outcome& value)
{
    constexpr std::array all { Outcome::agreement, Outcome::partial, Outcome::impasse,
        Outcome::brokenOff };
    assign(key, value, named(all, string(key)));
}

void EventReader::name(const char* key, Disclosure& value)
{
    constexpr std::array all { Disclosure::nothing, Disclosure::results, Disclosure::sheets };
    assign(key, value, named(all, string(key)));
}

void EventReader::name(const char* key, RemarkKind& value)
{
    constexpr std::array all { RemarkKind::note, RemarkKind::incident };
    assign(key, value, named(all, string(key)));
}

void EventReader::party(const char* key, PartyId& value)
{
    if (const std::string* id = string(key))
        assign(key, value, m_scenario.findParty(*id));
}

void EventReader::seat(const char* key, SeatId& value)
{
    if (const std::string* id = string(key))
        assign(key, value, findSeat(*id));
}

void EventReader::issue(const char* key, IssueId& value)
{
    if (const std::string* id = string(key))
        assign(key, value, m_scenario.findIssue(*id));
}

void EventReader::choice(const char* issueKey, const char* optionKey, Choice& value)
{
    issue(issueKey, value.issue);
    const std::string* id = string(optionKey);
    if (id && m_wrong.empty())
        assign(optionKey, value.option, m_scenario.findOption(value.issue, *id));
}

void EventReader::package(const char* key, Package& value)
{
    const Json* options = take(key);
    if (!options)
        return;
    if (!options->is_object())
        return wrong(key);
    for (auto item = options->begin(); item != options->end(); ++item) {
        const auto issueId = m_scenario.findIssue(item.key());
        const auto* id = item.value().get_ptr<const std::string*>();
        const auto option = issueId && id ? m_scenario.findOption(*issueId, *id) : std::nullopt;
        if (!option)
            return wrong(key);
        value.set(*issueId, *option);
    }
}

void EventReader::proposal(const char* key, ProposalId& value)
{
    if (const auto whole = integer(key, 1, mostProposal))
        value = static_cast<ProposalId>(*whole);
}

void EventReader::reference(const char* key, ProposalId& value)
{
    if (has(key))
        proposal(key, value);
}

void EventReader::words(const char* key, Words& value)
{
    if (!has(key))
        return;
    const std::string* text = string(key);
    const auto digest = text ? digestFromHex(*text) : std::nullopt;
    const auto found = digest && m_findWords ? m_findWords(*digest) : std::nullopt;
    if (!found || !found->present() || found->text().size() > refusal::mostWords)
        return wrong(key);
    value = *found;
}

void EventReader::holder(const char* key, Holder& value)
{
    const Json* object = take(key);
    if (!object)
        return;
    if (!object->is_object())
        return wrong(key);
    EventReader inner(m_scenario, m_findWords, *object);
    if (const std::string* kind = inner.string("kind")) {
        if (*kind == "bot")
            value.kind = Holder::Kind::bot;
        else if (*kind != "person")
            inner.wrong("kind");
    }
    if (inner.has("agent")) {
        if (const std::string* agent = inner.string("agent"); agent && !agent->empty())
            value.agent = *agent;
        else
            inner.wrong("agent");
    }
    inner.words("name", value.name);
    adopt(inner);
}

void EventReader::reason(const char* key, std::shared_ptr<const Reason>& value)
{
    Reason reason;
    const Json* object = take(key);
    if (object && object->is_object()) {
        EventReader inner(m_scenario, m_findWords, *object);
        if (const std::string* code = inner.string("code"))
            reason.code = *code;
        const Json* arguments = inner.take("arguments");
        if (arguments && arguments->is_array())
            for (const Json& one : *arguments)
                inner.argument(one, reason);
        else
            inner.wrong("arguments");
        adopt(inner);
    } else {
        wrong(key);
    }
    value = std::make_shared<const Reason>(std::move(reason));
}

void EventReader::parties(
    const char* key, std::shared_ptr<const std::vector<DisclosedParty>>& value)
{
    std::vector<DisclosedParty> list;
    const Json* array = take(key);
    if (!array || !array->is_array() || array->size() > m_scenario.parties.size())
        return wrong(key);
    for (const Json& object : *array) {
        if (!object.is_object())
            return wrong(key);
        EventReader inner(m_scenario, m_findWords, object);
        list.push_back(inner.disclosedParty());
        adopt(inner);
    }
    value = std::make_shared<const std::vector<DisclosedParty>>(std::move(list));
}

void EventReader::wrong(std::string_view key)
{
    if (m_wrong.empty())
        m_wrong = key;
}

void EventReader::adopt(const EventReader& inner)
{
    if (const auto objection = inner.objection())
        wrong(*objection);
}

const Json* EventReader::take(const char* key)
{
    const auto found = m_object.find(key);
    if (found == m_object.end()) {
        wrong(key);
        return nullptr;
    }
    ++m_taken;
    return &*found;
}

bool EventReader::has(const char* key) const { return m_object.contains(key); }

std::optional<std::int64_t> EventReader::integer(
    const char* key, std::int64_t least, std::int64_t most)
{
    const Json* json = take(key);
    const auto value = json ? wholeIn(*json, least, most) : std::nullopt;
    if (!value)
        wrong(key);
    return value;
}

const std::string* EventReader::string(const char* key)
{
    const Json* json = take(key);
    const auto* text = json ? json->get_ptr<const std::string*>() : nullptr;
    if (!text)
        wrong(key);
    return text;
}

std::optional<SeatId> EventReader::findSeat(std::string_view id) const
{
    const auto slash = id.rfind('/');
    if (slash == std::string_view::npos)
        return std::nullopt;
    const auto found = m_scenario.findParty(id.substr(0, slash));
    if (!found)
        return std::nullopt;
    const int seats = std::min(m_scenario.party(*found).seats, 255);
    for (int number = 1; number <= seats; ++number)
        if (std::to_string(number) == id.substr(slash + 1))
            return SeatId { *found, static_cast<std::uint8_t>(number) };
    return std::nullopt;
}

void EventReader::argument(const Json& json, Reason& reason)
{
    if (!json.is_object() || json.size() != 1)
        return wrong("arguments");
    EventReader inner(m_scenario, m_findWords, json);
    inner.valueOf(json.begin().key(), reason);
    adopt(inner);
}

void EventReader::valueOf(const std::string& kind, Reason& reason)
{
    using Kind = Argument::Kind;
    const char* key = kind.c_str();
    const auto position = [&reason](Kind which, std::size_t index) {
        reason.arguments.push_back(numberArgument(which, static_cast<std::int64_t>(index)));
    };
    const auto whole = [&](Kind which, std::int64_t least, std::int64_t most) {
        reason.arguments.push_back(numberArgument(which, integer(key, least, most).value_or(0)));
    };
    if (kind == "text") {
        const std::string* text = string(key);
        reason.arguments.push_back(textArgument(text ? *text : std::string()));
    } else if (kind == "number") {
        whole(Kind::number, -mostTime, mostTime);
    } else if (kind == "points") {
        whole(Kind::points, -mostPoints, mostPoints);
    } else if (kind == "time") {
        whole(Kind::time, -mostTime, mostTime);
    } else if (kind == "percent") {
        whole(Kind::percent, -mostNumber, mostNumber);
    } else if (kind == "proposal") {
        whole(Kind::proposal, 0, mostProposal);
    } else if (kind == "dependency") {
        whole(Kind::dependency, 0, static_cast<std::int64_t>(m_scenario.dependencies.size()) - 1);
    } else if (kind == "party") {
        PartyId id;
        party(key, id);
        position(Kind::party, id.index());
    } else if (kind == "issue") {
        IssueId id;
        issue(key, id);
        position(Kind::issue, id.index());
    } else if (kind == "option") {
        const std::string* dotted = string(key);
        Choice choice;
        assign(key, choice, dotted ? m_scenario.findChoice(*dotted) : std::nullopt);
        position(Kind::option, choice.issue.index() * 256 + choice.option.index());
    } else {
        wrong("arguments");
    }
}

DisclosedParty EventReader::disclosedParty()
{
    DisclosedParty one;
    party("party", one.party);
    one.result = integer("result", -mostPoints, mostPoints).value_or(0);
    one.walkAway = integer("walk-away", -mostPoints, mostPoints).value_or(0);
    one.best = integer("best", -mostPoints, mostPoints).value_or(0);
    if (!has("sheet"))
        return one;
    const Json* sheet = take("sheet");
    if (!sheet->is_array() || sheet->size() != m_scenario.issues.size())
        wrong("sheet");
    for (std::size_t i = 0; m_wrong.empty() && i < sheet->size(); ++i)
        one.sheet.push_back(pointsOfIssue((*sheet)[i], m_scenario.issues[i]));
    return one;
}

std::vector<Points> EventReader::pointsOfIssue(const Json& json, const Issue& issue)
{
    std::vector<Points> points;
    if (!json.is_array() || json.size() != issue.options.size()) {
        wrong("sheet");
        return points;
    }
    for (const Json& value : json) {
        const auto whole = wholeIn(value, -mostPoints, mostPoints);
        if (!whole)
            wrong("sheet");
        points.push_back(whole.value_or(0));
    }
    return points;
}

} // namespace pourparler
