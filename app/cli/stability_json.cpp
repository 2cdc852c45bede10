// What “stability” found as one JSON object. States are numbered from 1, as in the report.
#include "app/cli/json.h"
#include "app/cli/stability.h"
#include "app/text/conflict_text.h"

#include <algorithm>

namespace pourparler::cli {

namespace {

std::string number(StateIndex state) { return std::to_string(state + 1); }

std::string numbers(const StateSet& states)
{
    JsonList list;
    states.forEach([&list](StateIndex state) { list.add(number(state)); });
    return list.text();
}

std::string ids(const Conflict& conflict, Coalition coalition)
{
    JsonList list;
    for (const std::size_t member : membersOf(coalition))
        list.add(jsonString(conflict.deciders[member].id));
    return list.text();
}

/// [[7], [3, 4], …]
std::string preferences(const Conflict& conflict, std::size_t decider)
{
    const std::vector<int>& ranks = conflict.ranks[decider];
    std::vector<JsonList> rungs(
        static_cast<std::size_t>(*std::max_element(ranks.begin(), ranks.end())) + 1);
    std::vector<bool> used(rungs.size());
    for (std::size_t state = 0; state < ranks.size(); ++state) {
        const auto rung = static_cast<std::size_t>(ranks[state]);
        rungs[rung].add(number(static_cast<StateIndex>(state)));
        used[rung] = true;
    }
    JsonList list;
    for (std::size_t rung = 0; rung < rungs.size(); ++rung)
        if (used[rung]) // a pattern may have had nothing left to rank
            list.add(rungs[rung].text());
    return list.text();
}

std::string deciders(const Conflict& conflict, const Reader& reader)
{
    JsonList list;
    for (std::size_t i = 0; i < conflict.deciders.size(); ++i) {
        JsonList options;
        for (const ConflictOption& option : conflict.deciders[i].options)
            options.add(jsonString(option.id));
        list.add(JsonObject()
                     .addText("id", conflict.deciders[i].id)
                     .addText("name", text::deciderName(conflict, i, reader).toStdString())
                     .add("options", options.text())
                     .add("preferences", preferences(conflict, i))
                     .text());
    }
    return list.text();
}

/// Whether each option is taken; null where that differs within the state.
std::string options(const Conflict& conflict, StateIndex state)
{
    const OptionPattern& pattern = conflict.states[state];
    JsonObject object;
    Taken bit = 1;
    for (const Decider& decider : conflict.deciders)
        for (const ConflictOption& option : decider.options) {
            const bool taken = (pattern.taken & bit) != 0;
            object.add(option.id, (pattern.about & bit) == 0 ? "null" : taken ? "true" : "false");
            bit <<= 1U;
        }
    return object.text();
}

std::string parties(const Scenario& scenario, const std::vector<PartyId>& all)
{
    JsonList list;
    for (const PartyId party : all)
        list.add(jsonString(scenario.party(party).id));
    return list.text();
}

void addOutcome(JsonObject& object, const ConflictCase& theCase, StateIndex state)
{
    const TableConflict& table = *theCase.table;
    const Package& outcome = table.outcomes[state];
    object.add("outcome", outcome.empty() ? "null" : jsonPackage(*theCase.scenario, outcome));
    JsonObject values;
    for (std::size_t i = 0; i < table.values.size(); ++i)
        values.add(theCase.conflict.deciders[i].id,
            decimalOf(table.values[i][state], theCase.scenario->points));
    object.add("signed", parties(*theCase.scenario, table.signedBy[state]))
        .add("values", values.text());
}

std::string states(const ConflictCase& theCase, const Reader& reader)
{
    JsonList list;
    for (StateIndex state = 0; state < theCase.conflict.stateCount(); ++state) {
        JsonObject object;
        object.addNumber("number", state + 1)
            .addText("words", text::stateWords(theCase.conflict, state, reader).toStdString())
            .add("options", options(theCase.conflict, state));
        if (theCase.table)
            addOutcome(object, theCase, state);
        list.add(object.text());
    }
    return list.text();
}

std::string stable(const Conflict& conflict, const Stabilities& single)
{
    JsonObject object;
    for (const Stability stability : allStabilities) {
        JsonObject each;
        for (std::size_t i = 0; i < conflict.deciders.size(); ++i)
            each.add(conflict.deciders[i].id, numbers(single.stable(stability, i)));
        object.add(nameOf(stability), each.text());
    }
    return object.text();
}

std::string equilibria(const StabilityFindings& found)
{
    JsonObject object;
    for (const Stability stability : allStabilities)
        object.add(nameOf(stability), numbers(found.single.equilibria(stability)));
    for (const Stability stability : allStabilities)
        object.add("coalition_" + std::string(nameOf(stability)),
            found.coalitions ? numbers(found.coalitions->equilibria(stability)) : "null");
    return object.text();
}

std::string coalitions(const Conflict& conflict, const StabilityFindings& found)
{
    if (!found.coalitions)
        return "null";
    JsonList list;
    for (const CoalitionStability& each : found.coalitions->coalitions) {
        JsonObject object;
        object.add("members", ids(conflict, each.members));
        for (const Stability stability : allStabilities)
            object.add(
                nameOf(stability), numbers(each.stable[static_cast<std::size_t>(stability)]));
        list.add(object.text());
    }
    return list.text();
}

std::string steps(const Conflict& conflict, const std::vector<PathStep>& all)
{
    JsonList list;
    for (const PathStep& step : all)
        list.add(JsonObject()
                     .addText("decider", conflict.deciders[step.decider].id)
                     .add("to", number(step.to))
                     .text());
    return list.text();
}

/// To every equilibrium, null where improvements do not lead there.
std::string paths(const Conflict& conflict, const StabilityFindings& found)
{
    if (!conflict.statusQuo)
        return "null";
    JsonList list;
    auto path = found.paths.begin();
    found.lasting.forEach([&](StateIndex state) {
        const bool reached = path != found.paths.end() && path->to == state;
        list.add(JsonObject()
                     .add("to", number(state))
                     .add("steps", reached ? steps(conflict, path->steps) : "null")
                     .text());
        if (reached)
            ++path;
    });
    return list.text();
}

std::string jumps(const Conflict& conflict, const StabilityFindings& found)
{
    if (!found.coalitions)
        return "null";
    JsonList list;
    for (const Jump& jump : found.coalitions->jumps)
        list.add(JsonObject()
                     .add("from", number(jump.from))
                     .add("to", number(jump.to))
                     .add("coalition", ids(conflict, jump.members))
                     .add("steps", steps(conflict, jump.steps))
                     .text());
    return list.text();
}

std::string table(const TableConflict& table, const Scenario& scenario)
{
    JsonList open;
    for (const IssueId issue : table.open)
        open.add(jsonString(scenario.issue(issue).id));

    JsonObject asked;
    for (std::size_t i = 0; i < table.asked.size(); ++i)
        if (!table.asked[i].empty())
            asked.add(scenario.parties[i].id, jsonPackage(scenario, table.asked[i]));
    return JsonObject()
        .addText("scenario", scenario.id)
        .add("open", open.text())
        .add("asked", asked.text())
        .add("meeting_point", jsonPackage(scenario, table.meetingPoint))
        .add("proposal",
            table.proposal == ProposalId::none
                ? "null"
                : std::to_string(static_cast<std::uint32_t>(table.proposal)))
        .add("there", parties(scenario, table.there))
        .text();
}

} // namespace

std::string stabilityJson(
    const ConflictCase& theCase, const StabilityFindings& found, const Reader& reader)
{
    const Conflict& conflict = theCase.conflict;
    JsonObject object;
    object.addText("title", text::inLanguage(theCase.title, reader).toStdString())
        .add("deciders", deciders(conflict, reader))
        .add("states", states(theCase, reader))
        .add("status_quo", conflict.statusQuo ? number(*conflict.statusQuo) : "null")
        .add("stable", stable(conflict, found.single))
        .add("equilibria", equilibria(found))
        .add("coalitions", coalitions(conflict, found))
        .add("paths", paths(conflict, found))
        .add("jumps", jumps(conflict, found))
        .add("jump_count", found.coalitions ? std::to_string(found.coalitions->jumpCount) : "null")
        .add("table", theCase.table ? table(*theCase.table, *theCase.scenario) : "null");
    return object.text();
}

} // namespace pourparler::cli
