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
            .add("solutions", solutions());
        if (m_space.solutions.nearest)
            object.add("nearest", nearest(*m_space.solutions.nearest));
        object.add(
            "opposition", m_space.opposition ? jsonNumber(m_space.opposition->value) : "null");
        if (m_space.opposition && !m_space.opposition->exact)
            object.add("opposition_exact", "false");
        if (m_findings.package)
            addPackage(object, *m_findings.package);
        if (!m_findings.path.empty())
            object.add("proposals", path());
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
        ratifiable.add("necessary", names(m_space.ratifiable.necessary));
        addSolutions(ratifiable, m_space.ratifiable.solutions);
        JsonObject object;
        addSolutions(object, m_space.solutions);
        return object.add("ratifiable", ratifiable.text()).text();
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
    [[nodiscard]] std::string path() const
    {
        JsonList list;
        for (const DealStep& step : m_findings.path)
            list.add(JsonObject()
                         .addNumber("id", static_cast<std::int64_t>(step.proposal))
                         .addText("by", m_scenario.party(step.party).id)
                         .addNumber("round", step.round)
                         .add("utilities", points(step.utilities))
                         .text());
        return list.text();
    }

    const Findings& m_findings;
    const Scenario& m_scenario;
    const SpaceAnalysis& m_space;
};

} // namespace

std::string analysisJson(const Findings& findings) { return Json(findings).text(); }

} // namespace pourparler::cli
