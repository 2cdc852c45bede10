#include "core/agents/situation.h"

#include <algorithm>

namespace pourparler {

FixedShare elapsedAt(const SeatView& view, PartyId party, int round)
{
    const auto& order = view.scenario().protocol.order;
    const auto place = std::find(order.begin(), order.end(), party) - order.begin();
    const auto turns = static_cast<std::int64_t>(order.size());
    return FixedShare::of((round - 1) * turns + std::min<std::int64_t>(place, turns - 1),
        view.table().rounds * turns - 1);
}

std::optional<Situation> Situation::of(const SeatView& view, Tactic tactic)
{
    const auto party = view.party();
    if (!party || !view.space().sheet(*party))
        return std::nullopt;
    const Scenario& scenario = view.scenario();
    const Table& table = view.table();
    const int round = std::max(table.round, 1);

    Situation here;
    here.view = &view;
    here.me = *party;
    here.sheet = view.space().sheet(*party);
    here.floor = here.sheet->walkAway + here.sheet->timeCost * (round - 1);
    const auto best = view.space().best(*party);
    if (!best || best->second < here.floor)
        return std::nullopt;
    here.best = best->second;
    here.elapsed = elapsedAt(view, here.me, round);
    here.lastRound = round >= table.rounds;
    here.target = targetAt(tactic, here.floor, here.best, here.elapsed);
    if (here.lastRound) {
        here.nextTarget = here.floor;
    } else {
        const Points laterFloor = std::min(here.floor + here.sheet->timeCost, here.best);
        here.nextTarget
            = targetAt(tactic, laterFloor, here.best, elapsedAt(view, here.me, round + 1));
    }

    here.lastVoter = here.lastRound;
    const auto& order = scenario.protocol.order;
    const auto place = std::find(order.begin(), order.end(), here.me);
    for (auto later = place; later != order.end(); ++later)
        if (*later != here.me && scenario.party(*later).votes && !view.state().isAway(*later))
            here.lastVoter = false;
    return here;
}

Choice Situation::mostCostly(const Package& package) const
{
    Choice worst;
    Points most = -1;
    for (std::size_t i = 0; i < sheet->value.size(); ++i) {
        const IssueId issue(i);
        const auto option = package.option(issue);
        if (!option || sheet->value[i].empty())
            continue;
        const Points top = *std::max_element(sheet->value[i].begin(), sheet->value[i].end());
        const Points lost = top - worth({ issue, *option });
        if (lost > most) {
            most = lost;
            worst = { issue, *option };
        }
    }
    return worst;
}

} // namespace pourparler
