#include "core/record/codec.h"
#include "core/record/event_fields.h"
#include "core/record/event_version.h"
#include "core/scenario/names.h"

#include <nlohmann/json.hpp>

namespace pourparler {

namespace {

using Json = nlohmann::json;

std::string idOf(const Scenario& scenario, Choice choice)
{
    return scenario.issue(choice.issue).id + '.' + scenario.option(choice).id;
}

std::string idOf(const Scenario& scenario, SeatId seat)
{
    return scenario.party(seat.party).id + '/' + std::to_string(seat.number);
}

Json argumentJson(const Scenario& scenario, const Argument& argument)
{
    const auto position = static_cast<std::size_t>(argument.number);
    switch (argument.kind) {
    case Argument::Kind::text:
        return { { "text", argument.text } };
    case Argument::Kind::number:
        return { { "number", argument.number } };
    case Argument::Kind::points:
        return { { "points", argument.number } };
    case Argument::Kind::time:
        return { { "time", argument.number } };
    case Argument::Kind::party:
        return { { "party", scenario.party(PartyId(position)).id } };
    case Argument::Kind::issue:
        return { { "issue", scenario.issue(IssueId(position)).id } };
    case Argument::Kind::option:
        return { { "option",
            idOf(scenario, { IssueId(position / 256), OptionId(position % 256) }) } };
    case Argument::Kind::dependency:
        return { { "dependency", argument.number } };
    case Argument::Kind::proposal:
        return { { "proposal", argument.number } };
    case Argument::Kind::percent:
        return { { "percent", argument.number } };
    }
    return {};
}

/// What stands where somebody's words stood.
enum class WordsAs : std::uint8_t { digest, text };

class Writer {
public:
    Writer(const Scenario& scenario, WordsAs wordsAs, Json& object)
        : m_scenario(scenario)
        , m_wordsAs(wordsAs)
        , m_object(object)
    {
    }

    void number(const char* key, int value) { m_object[key] = value; }
    void amount(const char* key, int value) { m_object[key] = value; }
    void count(const char* key, std::uint64_t value) { m_object[key] = value; }
    void flag(const char* key, bool value) { m_object[key] = value; }
    void text(const char* key, const std::string& value) { m_object[key] = value; }
    void time(const char* key, SessionTime value)
    {
        if (value != noDeadline)
            m_object[key] = value;
    }
    template <class E>
    void name(const char* key, E value)
    {
        m_object[key] = nameOf(value);
    }
    void party(const char* key, PartyId value) { m_object[key] = m_scenario.party(value).id; }
    void seat(const char* key, SeatId value) { m_object[key] = idOf(m_scenario, value); }
    void issue(const char* key, IssueId value) { m_object[key] = m_scenario.issue(value).id; }
    void choice(const char* issueKey, const char* optionKey, Choice value)
    {
        m_object[issueKey] = m_scenario.issue(value.issue).id;
        m_object[optionKey] = m_scenario.option(value).id;
    }
    void package(const char* key, const Package& value)
    {
        Json options = Json::object();
        for (std::size_t i = 0; i < m_scenario.issues.size(); ++i)
            if (const auto option = value.option(IssueId(i)))
                options[m_scenario.issues[i].id] = m_scenario.issues[i].options[option->index()].id;
        m_object[key] = std::move(options);
    }
    void proposal(const char* key, ProposalId value)
    {
        m_object[key] = static_cast<std::uint32_t>(value);
    }
    void reference(const char* key, ProposalId value)
    {
        if (value != ProposalId::none)
            proposal(key, value);
    }
    void words(const char* key, const Words& value)
    {
        if (!value.present())
            return;
        if (m_wordsAs == WordsAs::digest)
            m_object[key] = hex(digestOf(value));
        else
            m_object[key] = value.isErased() ? Json() : Json(value.text());
    }
    void holder(const char* key, const Holder& value)
    {
        Json object { { "kind", value.kind == Holder::Kind::bot ? "bot" : "person" } };
        if (!value.agent.empty())
            object["agent"] = value.agent;
        Writer(m_scenario, m_wordsAs, object).words("name", value.name);
        m_object[key] = std::move(object);
    }
    void reason(const char* key, const std::shared_ptr<const Reason>& value)
    {
        Json arguments = Json::array();
        for (const Argument& argument : value->arguments)
            arguments.push_back(argumentJson(m_scenario, argument));
        m_object[key] = { { "code", value->code }, { "arguments", std::move(arguments) } };
    }
    void parties(const char* key, const std::shared_ptr<const std::vector<DisclosedParty>>& value)
    {
        Json list = Json::array();
        for (const DisclosedParty& one : *value) {
            Json object { { "party", m_scenario.party(one.party).id }, { "result", one.result },
                { "walk-away", one.walkAway }, { "best", one.best } };
            if (!one.sheet.empty())
                object["sheet"] = one.sheet;
            list.push_back(std::move(object));
        }
        m_object[key] = std::move(list);
    }

private:
    const Scenario& m_scenario;
    WordsAs m_wordsAs;
    Json& m_object;
};

std::string write(const Scenario& scenario, const Event& event, WordsAs wordsAs)
{
    Json object { { "at", event.at }, { "type", nameOf(event.body) },
        { "v", currentVersion(nameOf(event.body)) } };
    Writer writer(scenario, wordsAs, object);
    std::visit([&](const auto& body) { DescribeEvent::describe(writer, body); }, event.body);
    // What is no UTF-8 must not throw here; nothing before this point has looked.
    return object.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace

std::string encode(const Scenario& scenario, const Event& event)
{
    return write(scenario, event, WordsAs::digest);
}

std::string toJson(const Scenario& scenario, const Event& event)
{
    return write(scenario, event, WordsAs::text);
}

std::string hex(const Digest& digest)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(2 * digest.size());
    for (const std::uint8_t byte : digest) {
        text += digits[byte >> 4U];
        text += digits[byte & 15U];
    }
    return text;
}

} // namespace pourparler
