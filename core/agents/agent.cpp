#include "core/agents/agent.h"

#include "core/agents/mediator.h"
#include "core/agents/negotiator.h"

#include <boost/random/uniform_int_distribution.hpp>

#include <array>

namespace pourparler {

const std::vector<std::string_view>& agentNames()
{
    static const std::vector<std::string_view> names { "boulware", "linear", "conceder",
        "mediator" };
    return names;
}

std::string_view defaultAgentFor(const Party& party)
{
    return party.role == Role::mediator ? "mediator" : "linear";
}

std::string_view drawnAgentFor(const Party& party, Draw draw)
{
    if (party.role == Role::mediator)
        return "mediator";
    constexpr std::array<std::string_view, 3> tempers { "boulware", "linear", "conceder" };
    return tempers[boost::random::uniform_int_distribution<std::size_t>(0, tempers.size() - 1)(
        draw)];
}

std::unique_ptr<Agent> makeAgent(std::string_view name)
{
    if (name == "boulware")
        return std::make_unique<Negotiator>(Tactic::boulware);
    if (name == "linear")
        return std::make_unique<Negotiator>(Tactic::linear);
    if (name == "conceder")
        return std::make_unique<Negotiator>(Tactic::conceder);
    if (name == "mediator")
        return std::make_unique<Mediator>();
    return nullptr;
}

} // namespace pourparler
