#include "app/cli/analyse.h"
#include "app/cli/json.h"

#include <limits>

namespace pourparler::cli {

namespace {

class Json {
public:
    explicit Json(const Findings& findings)
        : m_findings(findings)
        , m_scenario(findings.scenario)
        , m_space(findings.space)
    {
    }

    [[nodiscard]] std::string text() const
    {
        JsonObject object;
        object.addText("scenario", m_scenario.id)
            .addText("packages", m_space.packages)
            .add("legal", m_space.legal.value_or("null"))
            .add("parties", names(m_space.parties))
            .add("walk_away", points(m_space.walkAway))
            .add("front", front())
            .add("solutions", solutions())
            .add("decided", truth(m_space.solutions.decided))
            .add("ratification", ratification());
        if (m_space.solutions.nearest)
            object.add("nearest", nearest(*m_space.solutions.nearest));
        object.add(
            "opposition", m_space.opposition ? jsonNumber(m_space.opposition->value) : "null");
        if (m_space.opposition && !m_space.opposition->exact)
            object.add("opposition_exact", "false");
        if (m_findings.package)
            addPackage(object, *m_findings.package);
        if (m_findings.session)
            object.add("proposals", path(*m_findings.session))
                .add("reading", reading(*m_findings.session));
        return object.add("seconds", jsonNumber(m_findings.seconds)).text();
    }

private:
    [[nodiscard]] std::string point(Points points) const
    {
        return decimalOf(points, m_scenario.points);
    }
    [[nodiscard]] std::string points(std::span<const Points> values) const
    {
        JsonList list;
        for (const Points value : values)
            list.add(point(value));
        return list.text();
    }
    [[nodiscard]] std::string names(const std::vector<PartyId>& parties) const
    {
        JsonList list;
        for (const PartyId party : parties)
            list.add(jsonString(m_scenario.party(party).id));
        return list.text();
    }
    [[nodiscard]] std::string issues(const std::vector<IssueId>& issues) const
    {
        JsonList list;
        for (const IssueId issue : issues)
            list.add(jsonString(m_scenario.issue(issue).id));
        return list.text();
    }
    [[nodiscard]] static std::string truth(bool value) { return value ? "true" : "false"; }

    [[nodiscard]] std::string front() const
    {
        const Front& found = m_space.front;
        JsonList list;
        for (std::size_t place = 0; place < found.size(); ++place)
            list.add(points(found.utilities(place)));
        const bool known = found.bound() != std::numeric_limits<Points>::max();
        return JsonObject()
            .addText("kind", found.kind() == Front::Kind::exact ? "exact" : "epsilon")
            .add("bound", known ? point(found.bound()) : "null")
            .addNumber("size", static_cast<std::int64_t>(found.size()))
            .add("points", list.text())
            .text();
    }
    [[nodiscard]] std::string solution(const std::optional<Solution>& solution) const
    {
        if (!solution)
            return "null";
        return JsonObject()
            .add("utilities", points(solution->utilities))
            .add("package", jsonPackage(m_scenario, solution->package))
            .add("ties", std::to_string(solution->ties))
            .add("ties_exact", truth(solution->counted))
            .add("proved", truth(solution->proved))
            .text();
    }
    void addSolutions(JsonObject& object, const Solutions& all) const
    {
        for (const SolutionKind kind : allSolutionKinds)
            object.add(nameOf(kind), solution(all[kind]));
    }
    [[nodiscard]] std::string solutions() const
    {
        JsonObject ratifiable;
        addSolutions(ratifiable, m_space.ratifiable.solutions);
        JsonObject object;
        addSolutions(object, m_space.solutions);
        return object.add("ratifiable", ratifiable.text()).text();
    }
    /// Whose gains count under the rule, and why where there are no solutions.
    [[nodiscard]] std::string ratification() const
    {
        const Ratifiable& found = m_space.ratifiable;
        return JsonObject()
            .add("necessary", names(found.necessary))
            .addText("why", nameOf(found.why))
            .add("decided", truth(found.solutions.decided))
            .text();
    }
    [[nodiscard]] std::string nearest(const Nearest& nearest) const
    {
        return JsonObject()
            .add("utilities", points(nearest.utilities))
            .add("package", jsonPackage(m_scenario, nearest.package))
            .add("shortfalls", points(nearest.shortfalls))
            .add("proved", truth(nearest.proved))
            .text();
    }

    [[nodiscard]] std::string certificate(const Certificate& certificate) const
    {
        const auto& better = certificate.better;
        JsonObject object;
        object.add("efficient", truth(certificate.efficient()))
            .add("proved", truth(certificate.proved))
            .add("gain", point(better ? better->gain : 0))
            .add("better", better ? jsonPackage(m_scenario, better->package) : "null")
            .add("changes", better ? issues(better->changes) : "[]");
        if (better)
            object.add("gains", points(better->gains));
        return object.text();
    }
    [[nodiscard]] std::string vote(const PackageFindings& asked) const
    {
        JsonList missing;
        for (const StrawVote::Ballot& ballot : asked.vote.ballots)
            if (!ballot.signs())
                missing.add(JsonObject()
                                .addText("party", m_scenario.party(ballot.party).id)
                                .add("missing", point(ballot.missing))
                                .addNumber("red_lines", std::ssize(ballot.crossed))
                                .text());
        const auto& remedy = asked.remedy.remedy;
        return JsonObject()
            .add("passes", truth(asked.vote.passes))
            .add("missing", missing.text())
            .add("remedy", remedy ? jsonPackage(m_scenario, remedy->package) : "null")
            .add("changes", remedy ? issues(remedy->changes) : "[]")
            .add("proved", truth(asked.remedy.proved))
            .text();
    }
    void addPackage(JsonObject& object, const PackageFindings& asked) const
    {
        object.add("package", jsonPackage(m_scenario, asked.package))
            .add("utilities", points(asked.utilities))
            .add("certificate", certificate(asked.certificate))
            .add("within_red_lines", certificate(asked.withinLines))
            .add("small_change", certificate(asked.few))
            .add("straw_vote", vote(asked));
    }
    [[nodiscard]] std::string path(const SessionFindings& session) const
    {
        JsonList list;
        for (const DealStep& step : session.path) {
            JsonObject object;
            object.addNumber("id", static_cast<std::int64_t>(step.proposal))
                .addText("by", m_scenario.party(step.party).id)
                .addNumber("round", step.round)
                .add("utilities", points(step.utilities));
            for (const ProposalDistance& far : session.distances)
                if (far.proposal == step.proposal)
                    addDistances(object, far, session);
            list.add(object.text());
        }
        return list.text();
    }
    static void addDistances(
        JsonObject& object, const ProposalDistance& far, const SessionFindings& session)
    {
        JsonObject solutions;
        for (std::size_t k = 0; k < far.toSolutions.size(); ++k)
            solutions.add(nameOf(session.solutions[k]), jsonNumber(far.toSolutions[k]));
        object.add("to_front", number(far.toFront)).add("to_solutions", solutions.text());
    }

    // --- how the talks went ---------------------------------------------------------------------

    [[nodiscard]] static std::string number(const std::optional<double>& value)
    {
        return value ? jsonNumber(*value) : "null";
    }
    [[nodiscard]] static std::string number(const std::optional<Fraction>& value)
    {
        return value ? jsonNumber(value->value()) : "null";
    }
    [[nodiscard]] static std::string tally(const StepTally& tally)
    {
        JsonObject object;
        for (const StepClass which : allStepClasses)
            object.addNumber(nameOf(which), tally.of(which));
        return object.add("sensitivity", number(tally.sensitivity())).text();
    }
    [[nodiscard]] std::string steps(const NegotiationReading& reading) const
    {
        JsonObject parties;
        for (const PartySteps& each : reading.steps.parties) {
            JsonObject towards;
            for (const auto& [party, count] : each.towards)
                towards.add(m_scenario.party(party).id, tally(count));
            parties.add(m_scenario.party(each.party).id,
                JsonObject().add("group", tally(each.group)).add("towards", towards.text()).text());
        }
        return parties.text();
    }
    [[nodiscard]] std::string demands(const NegotiationReading& reading) const
    {
        JsonObject parties;
        for (const DemandCurve& curve : reading.demands) {
            JsonList values;
            for (const Demand& demand : curve.demands)
                values.add(point(demand.value));
            parties.add(m_scenario.party(curve.party).id,
                JsonObject()
                    .add("demanded", values.text())
                    .add("concession_rate", number(curve.concessionRate()))
                    .text());
        }
        return parties.text();
    }
    [[nodiscard]] std::string power(const NegotiationReading& reading) const
    {
        JsonObject parties;
        for (const PartyPower& each : reading.power.parties)
            parties.add(m_scenario.party(each.party).id,
                JsonObject()
                    .add("banzhaf", jsonNumber(each.banzhaf.value()))
                    .add("banzhaf_share", jsonNumber(each.banzhafShare.value()))
                    .add("shapley_shubik", jsonNumber(each.shapleyShubik.value()))
                    .text());
        return parties.text();
    }
    [[nodiscard]] std::string rounds(const AgreementGraph& graph) const
    {
        JsonList list;
        for (const RoundGraph& round : graph.rounds) {
            JsonList coalitions;
            for (const auto& coalition : round.coalitions)
                coalitions.add(names(coalition));
            JsonObject object;
            object.addNumber("round", round.round)
                .add("brokers", names(round.brokers))
                .add("coalitions", coalitions.text());
            if (round.split)
                object.add("split",
                    JsonList().add(names(round.split->one)).add(names(round.split->other)).text());
            list.add(object.text());
        }
        return list.text();
    }
    [[nodiscard]] static std::string inequality(const std::optional<Inequality>& found)
    {
        if (!found || found->kind != Inequality::Kind::measured)
            return "null";
        return JsonObject()
            .add("gini", jsonNumber(found->gini))
            .add("theil", jsonNumber(found->theil))
            .add("jain", jsonNumber(found->jain))
            .text();
    }
    [[nodiscard]] std::string reading(const SessionFindings& session) const
    {
        const NegotiationReading& reading = session.reading;
        JsonObject logrolled;
        for (const Trade& trade : reading.logrolling.parties)
            logrolled.add(m_scenario.party(trade.party).id, number(trade.index()));
        return JsonObject()
            .add("steps", steps(reading))
            .add("demands", demands(reading))
            .add("logrolling", logrolled.text())
            .add("logrolling_index", number(reading.logrolling.index))
            .add("integrative_index", number(reading.integrative))
            .add("inequality", inequality(reading.inequality))
            .add("voting_power", power(reading))
            .add("rounds", rounds(reading.agreement))
            .text();
    }

    const Findings& m_findings;
    const Scenario& m_scenario;
    const SpaceAnalysis& m_space;
};

} // namespace

std::string analysisJson(const Findings& findings) { return Json(findings).text(); }

} // namespace pourparler::cli
