#include "core/interop/genius_export.h"

#include "core/interop/genius_codes.h"
#include "core/interop/genius_plan.h"
#include "core/interop/genius_unsaid.h"

#include <pugixml.hpp>

#include <algorithm>
#include <numeric>
#include <sstream>

namespace pourparler {

namespace {

using pugi::xml_node;

void set(xml_node node, const char* name, const std::string& value)
{
    node.append_attribute(name).set_value(value.c_str());
}
void set(xml_node node, const char* name, std::int64_t value)
{
    set(node, name, std::to_string(value));
}

[[nodiscard]] std::string bytesOf(const pugi::xml_document& document)
{
    std::ostringstream out;
    document.save(out, "  ", pugi::format_default, pugi::encoding_utf8);
    return out.str();
}

/// Both kinds of files have the objective with its issues in common.
class Writer {
public:
    explicit Writer(const GeniusPlan& plan)
        : m_plan(plan)
        , m_scenario(plan.scenario())
    {
    }

    [[nodiscard]] std::string domain() const
    {
        pugi::xml_document document;
        xml_node space
            = document.append_child("negotiation_template").append_child("utility_space");
        set(space, "number_of_issues", static_cast<std::int64_t>(m_scenario.issues.size()));
        xml_node objective = addObjective(space);
        for (std::size_t i = 0; i < m_scenario.issues.size(); ++i) {
            const IssueId id(i);
            xml_node issue = addIssue(objective, id);
            if (!m_plan.description(id).empty())
                set(issue, "description", m_plan.description(id));
            if (!m_plan.isInteger(id))
                addItems(issue, id);
        }
        return bytesOf(document);
    }
    [[nodiscard]] std::string profile(PartyId party) const
    {
        pugi::xml_document document;
        xml_node space = document.append_child("utility_space");
        const bool rectangles = m_plan.isRectangles(party);
        if (rectangles)
            set(space, "type", std::string("nonlinear"));
        xml_node objective = addObjective(space);
        for (std::size_t i = 0; i < m_scenario.issues.size(); ++i) {
            xml_node issue = addIssue(objective, IssueId(i));
            if (!rectangles)
                addWorth(issue, IssueId(i), m_plan.worth(party, IssueId(i)));
        }
        if (rectangles)
            addRectangles(objective, party);
        else
            for (std::size_t i = 0; i < m_scenario.issues.size(); ++i)
                addWeight(objective, IssueId(i), m_plan.worth(party, IssueId(i)));
        set(space.append_child("discount_factor"), "value", std::string("1"));
        set(space.append_child("reservation"), "value", m_plan.reservation(party));
        return bytesOf(document);
    }

private:
    [[nodiscard]] xml_node addObjective(xml_node space) const
    {
        xml_node objective = space.append_child("objective");
        set(objective, "index", 0);
        set(objective, "description", std::string());
        set(objective, "name", m_plan.title());
        set(objective, "type", std::string("objective"));
        set(objective, "etype", std::string("objective"));
        return objective;
    }
    [[nodiscard]] xml_node addIssue(xml_node objective, IssueId id) const
    {
        xml_node issue = objective.append_child("issue");
        const std::string type = m_plan.isInteger(id) ? "integer" : "discrete";
        set(issue, "index", index(id));
        set(issue, "name", m_plan.name(id));
        set(issue, "vtype", type);
        set(issue, "type", type);
        set(issue, "etype", type);
        if (m_plan.isInteger(id)) {
            const NumberScale& number = *m_scenario.issue(id).number;
            set(issue, "lowerbound", number.from);
            set(issue, "upperbound", number.to);
        }
        return issue;
    }
    void addItems(xml_node issue, IssueId id) const
    {
        for (std::size_t o = 0; o < m_scenario.issue(id).options.size(); ++o) {
            xml_node item = issue.append_child("item");
            set(item, "index", static_cast<std::int64_t>(o) + 1);
            set(item, "value", m_plan.name({ id, OptionId(o) }));
        }
    }
    void addWorth(xml_node issue, IssueId id, const std::vector<Points>& worth) const
    {
        if (m_plan.isInteger(id)) {
            const auto line = lineThrough(worth, m_scenario.points.steps);
            xml_node evaluator = issue.append_child("evaluator");
            set(evaluator, "ftype", std::string("linear"));
            set(evaluator, "slope", line->slope);
            set(evaluator, "offset", line->offset);
            return;
        }
        addItems(issue, id);
        Points common = 0;
        for (const Points points : worth)
            common = std::gcd(common, points);
        const bool below = reference(worth, m_scenario.points.steps) < 0;
        std::size_t o = 0;
        for (xml_node item : issue.children("item")) {
            const Points points = worth[o++];
            // Where nothing is worth anything the weight says so.
            set(item, "evaluation",
                common == 0 ? std::int64_t { 1 } : (below ? -points : points) / common);
        }
    }
    void addWeight(xml_node objective, IssueId id, const std::vector<Points>& worth) const
    {
        const std::int64_t steps = m_scenario.points.steps;
        xml_node weight = objective.append_child("weight");
        set(weight, "index", index(id));
        set(weight, "value",
            m_plan.isInteger(id) ? std::string("1")
                                 : decimalOfOne(reference(worth, steps), steps).text);
    }
    void addRectangles(xml_node objective, PartyId party) const
    {
        xml_node utility = objective.append_child("utility");
        set(utility, "maxutility", m_scenario.points.steps);
        xml_node function = utility.append_child("ufun");
        set(function, "type", std::string("PlainUfun"));
        set(function, "weight", std::string("1"));
        set(function, "aggregation", std::string("sum"));
        for (const GeniusPlan::Rectangle& rectangle : m_plan.rectangles(party)) {
            xml_node node = function.append_child("hyperRectangle");
            set(node, "utility", rectangle.points);
            for (const GeniusPlan::Bound& bound : rectangle.bounds) {
                xml_node includes = node.append_child("INCLUDES");
                set(includes, "index", index(bound.issue));
                set(includes, "min", bound.low);
                set(includes, "max", bound.high);
            }
        }
    }
    [[nodiscard]] static std::int64_t index(IssueId issue)
    {
        return static_cast<std::int64_t>(issue.index()) + 1;
    }

    const GeniusPlan& m_plan;
    const Scenario& m_scenario;
};

} // namespace

GeniusExport exportGenius(const Scenario& scenario, std::string_view language)
{
    const GeniusPlan plan(scenario, language);
    const Writer writer(plan);
    GeniusExport result;
    result.files.emplace_back("domain.xml", writer.domain());
    for (const PartyId party : plan.voters())
        result.files.emplace_back(plan.fileName(party), writer.profile(party));
    result.unsaid = unsaid(plan);
    return result;
}

} // namespace pourparler
