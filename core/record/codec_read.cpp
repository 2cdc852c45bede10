#include "core/record/codec.h"
#include "core/record/error_codes.h"
#include "core/record/event_fields.h"
#include "core/record/event_version.h"
#include "core/scenario/names.h"
#include "core/session/refusal.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <map>

namespace pourparler {

namespace {

using Json = nlohmann::json;

constexpr std::size_t mostBytes = std::size_t { 4 } << 20U; ///< in one event; a disclosure with all sheets fits in
constexpr std::size_t mostLevels = 16; ///< of nesting
constexpr int mostUpcasts = 100; ///< so that upcasters that go round in a circle end
constexpr std::int64_t mostNumber = 1'000'000'000;
constexpr std::int64_t mostTime = std::int64_t { 1 } << 53U; ///< what every JSON reader can hold
constexpr std::int64_t mostPoints = 1'000'000'000'000;

Unexpected malformed(std::string_view what)
{
    return failure(fault::eventMalformed, { textArgument(std::string(what)) });
}

/// Whether brackets nest so deep that working on the JSON could exhaust the stack. Strings are skipped.
bool tooDeep(std::string_view bytes)
{
    std::size_t depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > mostLevels)
                return true;
        } else if ((c == '}' || c == ']') && depth > 0) {
            --depth;
        }
    }
    return false;
}

/// Parsed, and in the one form that this content has: sorted keys, no spaces, no key twice, no other way to write it.
std::optional<Json> parseCanonical(std::string_view bytes)
{
    if (bytes.size() > mostBytes || tooDeep(bytes))
        return std::nullopt;
    Json json = Json::parse(bytes.begin(), bytes.end(), nullptr, false);
    if (json.is_discarded() || !json.is_object()
        || json.dump(-1, ' ', false, Json::error_handler_t::replace) != bytes)
        return std::nullopt;
    return json;
}

std::optional<std::int64_t> wholeIn(const Json& json, std::int64_t least, std::int64_t most)
{
    // Beyond 2^63 the library calls it unsigned; that is beyond any of our limits, too.
    if (!json.is_number_integer() || (json.is_number_unsigned() && json.get<std::uint64_t>() > std::uint64_t { 1 } << 62U))
        return std::nullopt;
    const auto value = json.get<std::int64_t>();
    if (value < least || value > most)
        return std::nullopt;
    return value;
}

std::optional<Digest> digestFromHex(const std::string& text)
{
    Digest digest {};
    if (text.size() != 2 * digest.size())
        return std::nullopt;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool digit = c >= '0' && c <= '9';
        if (!digit && (c < 'a' || c > 'f'))
            return std::nullopt;
        const int value = digit ? c - '0' : c - 'a' + 10;
        digest[i / 2] = static_cast<std::uint8_t>(digest[i / 2] << 4U | value);
    }
    return digest;
}

template <class E, std::size_t n>
std::optional<E> among(const std::array<E, n>& values, std::string_view name)
{
    for (const E value : values)
        if (nameOf(value) == name)
            return value;
    return std::nullopt;
}

std::optional<RefusalCause> named(std::string_view name, RefusalCause /*kind*/)
{
    return among(std::array { RefusalCause::own, RefusalCause::timedOut, RefusalCause::walkedOut }, name);
}
std::optional<Outcome> named(std::string_view name, Outcome /*kind*/)
{
    return among(std::array { Outcome::agreement, Outcome::partial, Outcome::impasse }, name);
}
std::optional<Disclosure> named(std::string_view name, Disclosure /*kind*/)
{
    return fromName<Disclosure>(name);
}

/// Reads an object's fields; remembers the first that makes no sense, and whether there are others than asked for.
class Reader {
public:
    Reader(const Scenario& scenario, const FindWords& findWords, const Json& object)
        : m_scenario(scenario)
        , m_findWords(findWords)
        , m_object(object)
    {
    }

    /// Nothing when every field was there, made sense, and was asked for.
    [[nodiscard]] std::optional<std::string> objection() const
    {
        if (!m_wrong.empty())
            return m_wrong;
        if (m_taken != m_object.size())
            return "a field that does not belong there";
        return std::nullopt;
    }

    void constant(const char* key) { take(key); }
    void number(const char* key, int& value)
    {
        if (const auto whole = integer(key, 0, mostNumber))
            value = static_cast<int>(*whole);
    }
    void at(const char* key, SessionTime& value) { value = integer(key, 0, mostTime).value_or(0); }
    void time(const char* key, SessionTime& value)
    {
        if (m_object.contains(key))
            at(key, value);
    }
    template <class E>
    void name(const char* key, E& value)
    {
        if (const std::string* text = string(key)) {
            if (const auto found = named(*text, value))
                value = *found;
            else
                wrong(key);
        }
    }
    void party(const char* key, PartyId& value)
    {
        if (const std::string* id = string(key))
            assign(key, value, m_scenario.findParty(*id));
    }
    void seat(const char* key, SeatId& value)
    {
        if (const std::string* id = string(key))
            assign(key, value, findSeat(*id));
    }
    void issue(const char* key, IssueId& value)
    {
        if (const std::string* id = string(key))
            assign(key, value, m_scenario.findIssue(*id));
    }
    void choice(const char* issueKey, const char* optionKey, Choice& value)
    {
        issue(issueKey, value.issue);
        const std::string* id = string(optionKey);
        if (id && m_wrong.empty())
            assign(optionKey, value.option, m_scenario.findOption(value.issue, *id));
    }
    void package(const char* key, Package& value)
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
    void proposal(const char* key, ProposalId& value)
    {
        if (const auto whole = integer(key, 1, std::int64_t { refusal::mostProposals }))
            value = static_cast<ProposalId>(*whole);
    }
    void reference(const char* key, ProposalId& value)
    {
        if (m_object.contains(key))
            proposal(key, value);
    }
    void words(const char* key, Words& value)
    {
        if (!m_object.contains(key))
            return;
        const std::string* text = string(key);
        const auto digest = text ? digestFromHex(*text) : std::nullopt;
        const auto found = digest && m_findWords ? m_findWords(*digest) : std::nullopt;
        if (!found || !found->present() || found->text().size() > refusal::mostWords)
            return wrong(key);
        value = *found;
    }
    void holder(const char* key, Holder& value)
    {
        const Json* object = take(key);
        if (!object)
            return;
        if (!object->is_object())
            return wrong(key);
        Reader inner(m_scenario, m_findWords, *object);
        if (const std::string* kind = inner.string("kind")) {
            if (*kind == "bot")
                value.kind = Holder::Kind::bot;
            else if (*kind != "person")
                inner.wrong("kind");
        }
        if (object->contains("agent")) {
            if (const std::string* agent = inner.string("agent"); agent && !agent->empty())
                value.agent = *agent;
            else
                inner.wrong("agent");
        }
        inner.words("name", value.name);
        adopt(inner);
    }
    void reason(const char* key, std::shared_ptr<const Reason>& value)
    {
        Reason reason;
        const Json* object = take(key);
        if (object && object->is_object()) {
            Reader inner(m_scenario, m_findWords, *object);
            if (const std::string* code = inner.string("code"))
                reason.code = *code;
            const Json* arguments = inner.take("arguments");
            if (arguments && arguments->is_array())
                for (const Json& argument : *arguments)
                    inner.argument(argument, reason);
            else
                inner.wrong("arguments");
            adopt(inner);
        } else {
            wrong(key);
        }
        value = std::make_shared<const Reason>(std::move(reason));
    }
    void parties(const char* key, std::shared_ptr<const std::vector<DisclosedParty>>& value)
    {
        std::vector<DisclosedParty> list;
        const Json* array = take(key);
        if (array && array->is_array() && array->size() <= m_scenario.parties.size()) {
            for (const Json& object : *array) {
                if (!object.is_object())
                    return wrong(key);
                Reader inner(m_scenario, m_findWords, object);
                list.push_back(inner.disclosedParty());
                adopt(inner);
            }
        } else {
            wrong(key);
        }
        value = std::make_shared<const std::vector<DisclosedParty>>(std::move(list));
    }

private:
    void wrong(std::string_view key)
    {
        if (m_wrong.empty())
            m_wrong = key;
    }
    void adopt(const Reader& inner)
    {
        if (const auto objection = inner.objection())
            wrong(*objection);
    }
    const Json* take(const char* key)
    {
        const auto found = m_object.find(key);
        if (found == m_object.end()) {
            wrong(key);
            return nullptr;
        }
        ++m_taken;
        return &*found;
    }
    std::optional<std::int64_t> integer(const char* key, std::int64_t least, std::int64_t most)
    {
        const Json* json = take(key);
        const auto value = json ? wholeIn(*json, least, most) : std::nullopt;
        if (!value)
            wrong(key);
        return value;
    }
    const std::string* string(const char* key)
    {
        const Json* json = take(key);
        const auto* text = json ? json->get_ptr<const std::string*>() : nullptr;
        if (!text)
            wrong(key);
        return text;
    }
    template <class T>
    void assign(const char* key, T& value, const std::optional<T>& found)
    {
        if (found)
            value = *found;
        else
            wrong(key);
    }
    [[nodiscard]] std::optional<SeatId> findSeat(std::string_view id) const
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
    void argument(const Json& json, Reason& reason)
    {
        using Kind = Argument::Kind;
        if (!json.is_object() || json.size() != 1)
            return wrong("arguments");
        const std::string& kind = json.begin().key();
        const char* key = kind.c_str();
        Reader inner(m_scenario, m_findWords, json);
        const auto position = [&reason](Kind which, std::size_t index) {
            reason.arguments.push_back(numberArgument(which, static_cast<std::int64_t>(index)));
        };
        const auto whole = [&](Kind which, std::int64_t least, std::int64_t most) {
            reason.arguments.push_back(numberArgument(which, inner.integer(key, least, most).value_or(0)));
        };
        if (kind == "text") {
            if (const std::string* text = inner.string(key))
                reason.arguments.push_back(textArgument(*text));
        } else if (kind == "number") {
            whole(Kind::number, -mostTime, mostTime);
        } else if (kind == "points") {
            whole(Kind::points, -mostPoints, mostPoints);
        } else if (kind == "time") {
            whole(Kind::time, -mostTime, mostTime);
        } else if (kind == "percent") {
            whole(Kind::percent, -mostNumber, mostNumber);
        } else if (kind == "proposal") {
            whole(Kind::proposal, 0, std::int64_t { refusal::mostProposals });
        } else if (kind == "dependency") {
            whole(Kind::dependency, 0, static_cast<std::int64_t>(m_scenario.dependencies.size()) - 1);
        } else if (kind == "party") {
            PartyId party;
            inner.party(key, party);
            position(Kind::party, party.index());
        } else if (kind == "issue") {
            IssueId issue;
            inner.issue(key, issue);
            position(Kind::issue, issue.index());
        } else if (kind == "option") {
            const std::string* dotted = inner.string(key);
            const auto choice = dotted ? m_scenario.findChoice(*dotted) : std::nullopt;
            if (choice)
                position(Kind::option, choice->issue.index() * 256 + choice->option.index());
            else
                inner.wrong(key);
        } else {
            inner.wrong("arguments");
        }
        adopt(inner);
    }
    DisclosedParty disclosedParty()
    {
        DisclosedParty one;
        party("party", one.party);
        one.result = integer("result", -mostPoints, mostPoints).value_or(0);
        one.walkAway = integer("walk-away", -mostPoints, mostPoints).value_or(0);
        one.best = integer("best", -mostPoints, mostPoints).value_or(0);
        if (!m_object.contains("sheet"))
            return one;
        const Json* sheet = take("sheet");
        if (!sheet->is_array() || sheet->size() != m_scenario.issues.size())
            wrong("sheet");
        for (std::size_t i = 0; m_wrong.empty() && i < sheet->size(); ++i)
            one.sheet.push_back(pointsOfIssue((*sheet)[i], m_scenario.issues[i]));
        return one;
    }
    std::vector<Points> pointsOfIssue(const Json& json, const Issue& issue)
    {
        std::vector<Points> points;
        if (!json.is_array() || json.size() != issue.options.size())
            wrong("sheet");
        else
            for (const Json& value : json) {
                const auto whole = wholeIn(value, -mostPoints, mostPoints);
                points.push_back(whole.value_or(0));
                if (!whole)
                    wrong("sheet");
            }
        return points;
    }

    const Scenario& m_scenario;
    const FindWords& m_findWords;
    const Json& m_object;
    std::string m_wrong;
    std::size_t m_taken = 0;
};

using EmptyBodies = std::map<std::string_view, EventBody>;

template <std::size_t... i>
EmptyBodies makeEmptyBodies(std::index_sequence<i...> /*all*/)
{
    EmptyBodies bodies;
    const auto add = [&bodies](EventBody body) { bodies.emplace(nameOf(body), std::move(body)); };
    (add(EventBody(std::in_place_index<i>)), ...);
    return bodies;
}

/// An empty body of every type by its name; the names are the session's.
const EventBody* emptyBody(std::string_view type)
{
    static const EmptyBodies bodies
        = makeEmptyBodies(std::make_index_sequence<std::variant_size_v<EventBody>>());
    const auto found = bodies.find(type);
    return found == bodies.end() ? nullptr : &found->second;
}

/// The type and version that `json` says; nothing where it does not say them properly.
std::optional<std::pair<std::string, int>> kindOf(const Json& json)
{
    const auto type = json.find("type");
    const auto version = json.find("v");
    if (type == json.end() || !type->is_string() || version == json.end())
        return std::nullopt;
    const auto number = wholeIn(*version, 0, mostNumber);
    if (!number)
        return std::nullopt;
    return std::pair(type->get<std::string>(), static_cast<int>(*number));
}

Result<Event> decodeCurrent(
    const Scenario& scenario, const Json& json, const std::string& type, const FindWords& words)
{
    Event event;
    event.body = *emptyBody(type);
    Reader reader(scenario, words, json);
    reader.constant("type");
    reader.constant("v");
    reader.at("at", event.at);
    std::visit([&](auto& body) { DescribeEvent::describe(reader, body); }, event.body);
    if (const auto objection = reader.objection())
        return malformed(*objection);
    return event;
}

} // namespace

int currentVersion(std::string_view type)
{
    return emptyBody(type) ? 1 : 0;
}

std::span<const Upcaster> allUpcasters()
{
    return {}; // every event is of version 1
}

Result<Event> decodeWith(std::span<const Upcaster> upcasters, const Scenario& scenario,
    std::string_view bytes, const FindWords& words)
{
    auto json = parseCanonical(bytes);
    if (!json)
        return malformed("not canonical JSON");
    for (int step = 0; step < mostUpcasts; ++step) {
        const auto kind = kindOf(*json);
        if (!kind)
            return malformed("type or version");
        const auto upcaster
            = std::find_if(upcasters.begin(), upcasters.end(), [&kind](const Upcaster& one) {
                  return one.type == kind->first && one.from == kind->second;
              });
        if (upcaster != upcasters.end()) {
            json = upcaster->upcast(std::move(*json));
            continue;
        }
        const int known = currentVersion(kind->first);
        if (known == 0 || kind->second > known)
            return failure(fault::eventNewer,
                { textArgument(kind->first), numberArgument(Argument::Kind::number, kind->second),
                    numberArgument(Argument::Kind::number, known) });
        if (kind->second < known)
            return malformed("a version that never was");
        return decodeCurrent(scenario, *json, kind->first, words);
    }
    return malformed("versions that lead nowhere");
}

Result<Event> decode(const Scenario& scenario, std::string_view bytes, const FindWords& words)
{
    return decodeWith(allUpcasters(), scenario, bytes, words);
}

} // namespace pourparler
