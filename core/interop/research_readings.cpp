#include "core/interop/research_readings.h"

#include <algorithm>
#include <string_view>

namespace pourparler {

namespace {

/// What a reading has of one party; nullptr: nothing.
template <class Of>
const Of* find(const std::vector<Of>& all, PartyId party)
{
    const auto found = std::find_if(
        all.begin(), all.end(), [party](const Of& each) { return each.party == party; });
    return found == all.end() ? nullptr : &*found;
}

void fraction(CsvTable::Row& row, std::string_view column, const std::optional<Fraction>& value)
{
    if (value)
        row.number(column, value->value());
}

void addDemands(CsvTable::Row& row, const DemandCurve& curve, const PointScale& scale)
{
    const Points lowest = curve.demands.back().lowest;
    row.points("opening", curve.demands.front().value, scale)
        .points("lowest_demand", lowest, scale)
        .number("lowest_demand_scaled", curve.scaled(lowest));
    if (curve.atOthersBest)
        row.points("at_others_best", *curve.atOthersBest, scale);
    fraction(row, "concession_rate", curve.concessionRate());
}

void addTally(CsvTable::Row& row, const StepTally& tally)
{
    for (const StepClass which : allStepClasses)
        row.integer(nameOf(which), tally.of(which));
    fraction(row, "sensitivity", tally.sensitivity());
}

void addCentrality(CsvTable::Row& row, const RoundGraph& last, PartyId party)
{
    if (const Betweenness* between = find(last.betweenness, party))
        row.number("betweenness", between->share);
    const auto& brokers = last.brokers;
    row.boolean("broker", std::find(brokers.begin(), brokers.end(), party) != brokers.end());
}

void addParties(CsvTable& table, const ReadSession& session, const NegotiationReading& reading)
{
    const PointScale& scale = session.scenario.points;
    for (const PartyPower& power : reading.power.parties) {
        const DemandCurve* demands = find(reading.demands, power.party);
        auto row = table.add();
        row.text("session", session.name)
            .text("party", session.scenario.party(power.party).id)
            .integer("proposals", demands == nullptr ? 0 : std::ssize(demands->demands))
            .number("banzhaf", power.banzhaf.value())
            .number("banzhaf_share", power.banzhafShare.value())
            .number("shapley_shubik", power.shapleyShubik.value());
        if (demands != nullptr)
            addDemands(row, *demands, scale);
        if (const PartySteps* steps = find(reading.steps.parties, power.party))
            addTally(row, steps->group);
        if (const Trade* trade = find(reading.logrolling.parties, power.party))
            row.points("conceded", trade->conceded, scale)
                .points("logrolled", trade->logrolled, scale);
        if (!reading.agreement.rounds.empty())
            addCentrality(row, reading.agreement.rounds.back(), power.party);
    }
}

void addSteps(CsvTable& table, const ReadSession& session, const NegotiationReading& reading)
{
    for (const NegotiationStep& step : reading.steps.steps) {
        if (session.told.proposals.count(step.to) == 0)
            continue;
        for (const StepTowards& towards : step.others) {
            auto row = table.add();
            row.text("session", session.name)
                .text("party", session.scenario.party(step.party).id)
                .integer("from_proposal", static_cast<std::int64_t>(step.from))
                .integer("to_proposal", static_cast<std::int64_t>(step.to))
                .integer("round", step.round)
                .text("other", session.scenario.party(towards.party).id)
                .points("own_change", step.own, session.scenario.points)
                .points("other_change", towards.change, session.scenario.points)
                .text("class", nameOf(towards.which));
            if (step.group)
                row.text("group_class", nameOf(*step.group));
        }
    }
}

void addPairs(CsvTable& table, const ReadSession& session, const NegotiationReading& reading)
{
    const auto issues = static_cast<double>(session.scenario.issues.size());
    for (const RoundGraph& round : reading.agreement.rounds) {
        if (round.round < session.told.firstRound)
            continue;
        for (const Closeness& pair : round.pairs)
            table.add()
                .text("session", session.name)
                .integer("round", round.round)
                .text("party", session.scenario.party(pair.one).id)
                .text("other", session.scenario.party(pair.other).id)
                .integer("issues_shared", pair.issues)
                .number("share", pair.issues / issues);
    }
}

std::string_view nameOf(Inequality::Kind kind)
{
    switch (kind) {
    case Inequality::Kind::measured:
        return "measured";
    case Inequality::Kind::noGain:
        return "no-gain";
    case Inequality::Kind::someLose:
        return "some-lose";
    }
    return {};
}

} // namespace

void addReading(
    ResearchTables& tables, const ReadSession& session, const NegotiationReading& reading)
{
    addParties(tables.readings, session, reading);
    addSteps(tables.steps, session, reading);
    addPairs(tables.pairs, session, reading);
}

void addIndices(CsvTable::Row& row, const NegotiationReading& reading)
{
    if (reading.integrative)
        row.number("integrative_index", *reading.integrative);
    if (reading.logrolling.index)
        row.number("logrolling_index", *reading.logrolling.index);
    if (!reading.inequality)
        return;
    row.text("gains", nameOf(reading.inequality->kind));
    if (reading.inequality->kind == Inequality::Kind::measured)
        row.number("gini", reading.inequality->gini)
            .number("theil", reading.inequality->theil)
            .number("jain", reading.inequality->jain);
}

} // namespace pourparler
