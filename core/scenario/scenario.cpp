#include "core/scenario/scenario.h"

#include <algorithm>

namespace pourparler {

namespace {

template <class List>
[[nodiscard]] std::optional<std::size_t> positionOf(const List& list, std::string_view id)
{
    const auto found
        = std::find_if(list.begin(), list.end(), [id](const auto& item) { return item.id == id; });
    if (found == list.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - list.begin());
}

} // namespace

std::optional<PartyId> Scenario::findParty(std::string_view wanted) const
{
    const auto position = positionOf(parties, wanted);
    return position ? std::optional(PartyId(*position)) : std::nullopt;
}

std::optional<IssueId> Scenario::findIssue(std::string_view wanted) const
{
    const auto position = positionOf(issues, wanted);
    return position ? std::optional(IssueId(*position)) : std::nullopt;
}

std::optional<OptionId> Scenario::findOption(IssueId issue, std::string_view wanted) const
{
    if (issue.index() >= issues.size())
        return std::nullopt;
    const auto position = positionOf(issues[issue.index()].options, wanted);
    return position ? std::optional(OptionId(*position)) : std::nullopt;
}

std::optional<Choice> Scenario::findChoice(std::string_view dotted) const
{
    const std::size_t dot = dotted.find('.'); // ids hold no dot
    if (dot == std::string_view::npos)
        return std::nullopt;
    const auto issue = findIssue(dotted.substr(0, dot));
    if (!issue)
        return std::nullopt;
    const auto option = findOption(*issue, dotted.substr(dot + 1));
    return option ? std::optional(Choice { *issue, *option }) : std::nullopt;
}

} // namespace pourparler
