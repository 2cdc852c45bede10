// The checks of form that need the whole: who votes, who speaks, which phases are reached, whether sums can be held.
#include "core/base/wide.h"
#include "core/scenario/finding_codes.h"
#include "core/scenario/reading_desk.h"
#include "core/scenario/terms.h"

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

/// The sizes of all that a package could be made of.
[[nodiscard]] Wide largestSize(const Sheet& sheet)
{
    const auto size = [](Points points) { return points < 0 ? -Wide { points } : Wide { points }; };
    Wide sum = size(sheet.walkAway);
    for (std::size_t issue = 0; issue < sheet.value.size(); ++issue) {
        Wide most = size(sheet.leftOpen[issue]);
        for (const Points points : sheet.value[issue])
            most = std::max(most, size(points));
        sum += most;
    }
    for (const Interaction& interaction : sheet.interactions)
        sum += size(interaction.points);
    return sum;
}

} // namespace

void checkSums(ReadingDesk& desk)
{
    const Scenario& scenario = desk.scenario;
    const Terms terms = termsOf(scenario);
    for (std::size_t i = 0; i < scenario.parties.size(); ++i) {
        const Sheet* sheet = terms.sheet(PartyId(i));
        if (sheet == nullptr || largestSize(*sheet) <= largestSum)
            continue;
        const std::string& id = scenario.parties[i].id;
        const Wide limit = Wide { largestSum } * scenario.points.most / scenario.points.steps;
        desk.problem(placeFor(desk, "party/" + id), finding::pointsTooLarge,
            { textArgument(id), number(static_cast<std::int64_t>(limit)) });
    }
}

void checkForm(ReadingDesk& desk)
{
    checkVoters(desk);
    checkOrder(desk);
    checkPhases(desk);
}

} // namespace pourparler
