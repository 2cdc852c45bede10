// What the parts of the writer share: the page, the names of things, and points as they are written. Used inside
// core/scenario only. Each part is one function over a page.
#pragma once

#include "core/scenario/scenario.h"
#include "core/scenario/yaml_page.h"

#include <optional>
#include <string>
#include <vector>

namespace pourparler {

/// With no more decimals than it takes: "33.5".
[[nodiscard]] std::string shortest(Points points, const PointScale& scale);

class ScenarioPage : public YamlPage {
public:
    explicit ScenarioPage(const Scenario& scenarioToWrite)
        : scenario(scenarioToWrite)
    {
    }

    const Scenario& scenario;

    [[nodiscard]] std::vector<std::string> partyIds(const std::vector<PartyId>& parties) const;
    [[nodiscard]] std::vector<std::string> choiceNames(const std::vector<Choice>& choices) const;
    void points(std::string_view key, Points points)
    {
        plain(key, shortest(points, scenario.points));
    }
    void points(Points points) { plain(shortest(points, scenario.points)); }
    void choices(std::string_view key, const std::vector<Choice>& list)
    {
        ids(key, choiceNames(list));
    }
    void source(const Source& source);
    void optionalSource(const std::optional<Source>& source);
};

void writeParties(ScenarioPage& page);
void writeIssues(ScenarioPage& page);
void writeDependencies(ScenarioPage& page);
/// The value table, facts, questions and injects, where there are any.
void writeExtras(ScenarioPage& page);

} // namespace pourparler
