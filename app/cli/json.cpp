#include "app/cli/json.h"

#include <nlohmann/json.hpp>

namespace pourparler::cli {

std::string jsonString(std::string_view words)
{
    return nlohmann::json(words).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string jsonNumber(double number) { return nlohmann::json(number).dump(); }

std::string jsonPackage(const Scenario& scenario, const Package& package)
{
    JsonObject object;
    for (std::size_t i = 0; i < scenario.issues.size(); ++i)
        if (const auto option = package.option(IssueId(i)))
            object.addText(scenario.issues[i].id, scenario.option({ IssueId(i), *option }).id);
    return object.text();
}

JsonObject& JsonObject::add(std::string_view key, std::string_view json)
{
    if (!m_members.empty())
        m_members += ',';
    m_members += jsonString(key);
    m_members += ':';
    m_members += json;
    return *this;
}

JsonObject& JsonObject::addText(std::string_view key, std::string_view words)
{
    return add(key, jsonString(words));
}

JsonObject& JsonObject::addNumber(std::string_view key, std::int64_t number)
{
    return add(key, std::to_string(number));
}

JsonList& JsonList::add(std::string_view json)
{
    if (!m_items.empty())
        m_items += ',';
    m_items += json;
    return *this;
}

} // namespace pourparler::cli
