#include "core/analysis/agreed.h"

#include "core/analysis/lineage.h"
#include "core/analysis/movement.h"

#include <algorithm>
#include <set>

namespace pourparler {

namespace {

std::optional<FirstAsked> firstAsked(
    const SeatView& view, const std::vector<Happened>& log, Choice choice)
{
    for (const Happened& each : log) {
        if (const auto* proposed = std::get_if<event::Proposed>(&each.event->body)) {
            if (proposed->package.has(choice))
                return FirstAsked { proposed->by.party, proposed->proposal, each.round };
        } else if (const auto* agreed = std::get_if<event::OptionAgreed>(&each.event->body)) {
            if (agreed->choice == choice && view.scenario().party(agreed->party).votes)
                return FirstAsked { agreed->party, ProposalId::none, each.round };
        }
    }
    return std::nullopt;
}

} // namespace

std::vector<IssueResult> whatWasAgreed(const SeatView& view)
{
    const Scenario& scenario = view.scenario();
    const Table& table = view.table();
    const bool deal = table.outcome && hasAgreement(*table.outcome);
    const Package& package = deal ? table.agreement : table.tentative;
    const auto log = effectiveLog(view);
    const auto moved = movement(view);
    std::vector<IssueResult> results;
    for (std::size_t i = 0; i < scenario.issues.size(); ++i) {
        IssueResult result;
        result.issue = IssueId(i);
        result.option = package.option(result.issue);
        if (result.option)
            result.first = firstAsked(view, log, { result.issue, *result.option });
        std::set<OptionId> sides;
        for (std::size_t p = 0; p < scenario.parties.size(); ++p) {
            const auto& path = moved[i].positions[p];
            const auto last = path.empty() ? std::nullopt : path.back();
            if (!last)
                continue;
            result.words.push_back({ PartyId(p), last });
            if (scenario.parties[p].votes)
                sides.insert(*last);
        }
        result.sides = static_cast<int>(sides.size());
        results.push_back(std::move(result));
    }
    return results;
}

int settled(const std::vector<IssueResult>& issues)
{
    return static_cast<int>(std::count_if(
        issues.begin(), issues.end(), [](const IssueResult& each) { return each.option; }));
}

std::vector<IssueId> keptApart(const std::vector<IssueResult>& issues)
{
    std::vector<const IssueResult*> apart;
    for (const IssueResult& each : issues)
        if (!each.option && each.sides > 1)
            apart.push_back(&each);
    std::stable_sort(apart.begin(), apart.end(),
        [](const IssueResult* a, const IssueResult* b) { return a->sides > b->sides; });
    std::vector<IssueId> ids;
    for (const IssueResult* each : apart)
        ids.push_back(each->issue);
    return ids;
}

} // namespace pourparler
