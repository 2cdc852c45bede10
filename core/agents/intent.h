// How agents put an intent and its reason together, in few words.
// Used by the agents of this folder only.
#pragma once

#include "core/agents/agent.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pourparler {

[[nodiscard]] inline Intent intent(
    CommandBody body, std::string_view code, std::vector<Argument> arguments = {})
{
    return { std::move(body), Reason { std::string(code), std::move(arguments) } };
}

[[nodiscard]] inline Argument argument(ProposalId proposal)
{
    return numberArgument(Argument::Kind::proposal, static_cast<std::int64_t>(proposal));
}
[[nodiscard]] inline Argument argument(PartyId party)
{
    return numberArgument(Argument::Kind::party, party.value);
}
[[nodiscard]] inline Argument argument(IssueId issue)
{
    return numberArgument(Argument::Kind::issue, issue.value);
}
[[nodiscard]] inline Argument argument(Choice choice)
{
    return numberArgument(Argument::Kind::option, choice.issue.value * 256 + choice.option.value);
}
[[nodiscard]] inline Argument count(std::size_t number)
{
    return numberArgument(Argument::Kind::number, static_cast<std::int64_t>(number));
}

/// Whether the table lets the seat call for signing of this, `none` being what is tentatively agreed.
[[nodiscard]] bool mayCall(const SeatView& view, ProposalId proposal);

} // namespace pourparler
