// The checks of form that need the whole: who votes, who speaks, which phases are reached.
#include "core/scenario/finding_codes.h"
#include "core/scenario/reading_desk.h"

#include <algorithm>

namespace pourparler {

namespace {

[[nodiscard]] Place placeFor(const ReadingDesk& desk, const std::string& key)
{
    const auto found = desk.places.find(key);
    return found != desk.places.end() ? found->second : desk.places.find("")->second;
}

void checkVoters(ReadingDesk& desk)
{
    const auto& parties = desk.scenario.parties;
    const bool somebodyVotes = std::any_of(
        parties.begin(), parties.end(), [](const Party& party) { return party.votes; });
    if (!somebodyVotes && !parties.empty())
        desk.problem(placeFor(desk, "parties"), finding::noVotingParty);
}

void checkOrder(ReadingDesk& desk)
{
    const auto& order = desk.scenario.protocol.order;
    if (desk.places.find("protocol/order") == desk.places.end())
        return; // no protocol at all: said already
    for (std::size_t i = 0; i < desk.scenario.parties.size(); ++i) {
        const std::string& id = desk.scenario.parties[i].id;
        if (!id.empty() && std::find(order.begin(), order.end(), PartyId(i)) == order.end())
            desk.problem(
                placeFor(desk, "protocol/order"), finding::orderMissesParty, { textArgument(id) });
    }
}

void checkPhases(ReadingDesk& desk)
{
    const PhaseGraph& graph = desk.scenario.protocol.phases;
    if (graph.phases.empty())
        return;
    for (const std::size_t position : unreachablePhases(graph)) {
        const std::string& id = graph.phases[position].id;
        desk.problem(
            placeFor(desk, "phase/" + id), finding::phaseUnreachable, { textArgument(id) });
    }
    const auto reaches = [&graph](std::size_t start, PhaseKind kind) {
        const auto reached = reachablePhases(graph, start);
        return std::any_of(reached.begin(), reached.end(),
            [&graph, kind](std::size_t position) { return graph.phases[position].kind == kind; });
    };
    const Place place = placeFor(desk, "protocol/phases");
    for (const PhaseKind kind : { PhaseKind::bargaining, PhaseKind::closed })
        if (!reaches(0, kind))
            desk.problem(place, finding::phaseKindUnreachable, { text(nameOf(kind)) });
    if (!reaches(0, PhaseKind::ratification))
        desk.cursor.findings().remark(
            place, finding::phaseKindUnreachable, { text(nameOf(PhaseKind::ratification)) });
    if (!reaches(0, PhaseKind::closed))
        return; // every phase would be a dead end: said at once
    for (std::size_t position = 0; position < graph.phases.size(); ++position) {
        const std::string& id = graph.phases[position].id;
        if (!reaches(position, PhaseKind::closed))
            desk.problem(
                placeFor(desk, "phase/" + id), finding::phaseDeadEnd, { textArgument(id) });
    }
}

} // namespace

void checkForm(ReadingDesk& desk)
{
    checkVoters(desk);
    checkOrder(desk);
    checkPhases(desk);
}

} // namespace pourparler
