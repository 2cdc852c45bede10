#include "core/scenario/writer.h"

#include "core/scenario/names.h"
#include "core/scenario/writer_parts.h"

namespace pourparler {

namespace {

void writePhases(YamlPage& page, const PhaseGraph& graph)
{
    page.list("phases", [&] {
        for (const Phase& phase : graph.phases)
            page.map(
                [&] {
                    page.plain("id", phase.id);
                    page.plain("kind", nameOf(phase.kind));
                    page.optionalText("title", phase.title);
                    if (phase.next.empty())
                        return;
                    std::vector<std::string> next;
                    for (const std::size_t position : phase.next)
                        next.push_back(graph.phases[position].id);
                    page.ids("next", next);
                },
                YamlPage::Form::line);
    });
}

void writeProtocol(ScenarioPage& page)
{
    const Protocol& protocol = page.scenario.protocol;
    page.ids("order", page.partyIds(protocol.order));
    page.number("rounds", protocol.rounds);
    page.number("turn_seconds", protocol.turnSeconds);
    page.number("briefing_seconds", protocol.briefingSeconds);
    page.number("signing_seconds", protocol.signingSeconds);
    page.plain("partial_agreement", protocol.partialAgreement ? "allowed" : "refused");
    page.plain("left_open", nameOf(protocol.leftOpen));
    page.plain("non_signatories", protocol.nonSignatoriesBound ? "bound" : "unbound");
    page.plain("disclosed_at_end", nameOf(protocol.disclosedAtEnd));
    if (protocol.phases != defaultPhases())
        writePhases(page, protocol.phases);
}

void writeRule(ScenarioPage& page, const Ratification& rule)
{
    using Kind = Ratification::Kind;
    if (rule.kind == Kind::party)
        return page.text(page.scenario.party(rule.party).id);
    page.map([&] {
        if (rule.kind == Kind::not_) {
            page.key("not");
            return writeRule(page, rule.children.front());
        }
        if (rule.kind != Kind::threshold)
            return page.list(rule.kind == Kind::all ? "all" : "any", [&] {
                for (const Ratification& child : rule.children)
                    writeRule(page, child);
            });
        page.map(
            "threshold",
            [&] {
                page.map("weights", [&] {
                    for (const auto& [party, weight] : rule.weights)
                        page.number(page.scenario.party(party).id, weight);
                });
                page.number("total", rule.total);
                page.plain(rule.strict ? "over" : "at_least", shortest(rule.share, PointScale {}));
                page.plain("basis", rule.basis == Ratification::Basis::all ? "all" : "cast");
            },
            YamlPage::Form::line);
    });
}

void writeRatification(ScenarioPage& page)
{
    page.text("rule", page.scenario.ratificationRule);
    page.optionalSource(page.scenario.ratificationSource);
    page.key("tree");
    writeRule(page, page.scenario.ratification);
}

void writeHead(ScenarioPage& page)
{
    const Scenario& scenario = page.scenario;
    page.number("format", 1);
    page.key("id");
    page.text(scenario.id);
    if (scenario.imported)
        page.plain("imported", "true");
    page.ids("languages", scenario.languages);
    if (scenario.points != PointScale {})
        page.map(
            "points",
            [&] {
                page.number("most", scenario.points.most);
                page.number("steps", scenario.points.steps);
            },
            YamlPage::Form::line);
    page.text("title", scenario.title);
    page.text("summary", scenario.summary);
    if (scenario.level)
        page.plain("level", nameOf(*scenario.level));
    if (scenario.minutes > 0)
        page.number("minutes", scenario.minutes);
    page.text("invented", scenario.invented);
}

void addDocuments(ScenarioFiles& files, const Scenario& scenario)
{
    const auto add
        = [&files](const std::string& folder, const std::string& name, const LocalText& words) {
              for (const auto& [language, text] : words.entries())
                  files.files[folder + '/' + language + '/' + name + ".md"] = text;
          };
    add("public", "1-instructions", scenario.general);
    for (const Party& party : scenario.parties)
        add("briefs", party.id, party.brief);
}

} // namespace

ScenarioFiles filesOf(const Scenario& scenario)
{
    ScenarioPage page(scenario);
    page.map([&page] {
        writeHead(page);
        page.map("protocol", [&page] { writeProtocol(page); });
        page.list("parties", [&page] { writeParties(page); });
        page.list("issues", [&page] { writeIssues(page); });
        writeDependencies(page);
        page.map("ratification", [&page] { writeRatification(page); });
        writeExtras(page);
    });
    ScenarioFiles files { scenario.id, { { "scenario.yaml", page.bytes() } } };
    addDocuments(files, scenario);
    return files;
}

} // namespace pourparler
