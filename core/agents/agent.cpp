#include "core/agents/agent.h"

#include "core/agents/mediator.h"
#include "core/agents/negotiator.h"

namespace pourparler {

const std::vector<std::string_view>& agentNames()
{
    static const std::vector<std::string_view> names {"boulware", "linear", "conceder", "mediator"};
    return names;
}

std::string_view defaultAgentFor(const Party& party)
{
    return party.role == Role::mediator ? "mediator" : "linear";
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
