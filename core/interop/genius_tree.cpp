#include "core/interop/genius_tree.h"

#include <algorithm>
#include <array>

namespace pourparler {

namespace {

void collect(
    const XmlElement& objective, std::vector<const XmlElement*>& around, IssueElements& found)
{
    around.push_back(&objective);
    for (const XmlElement& child : objective.children) {
        if (child.isCalled("issue")) {
            found.issues.push_back({ &child, around });
        } else if (child.isCalled("objective")) {
            ++found.innerObjectives;
            collect(child, around, found);
        }
    }
    around.pop_back();
}

/// The element that has an issue's bounds.
[[nodiscard]] const XmlElement& boundsElement(const XmlElement& issue)
{
    const XmlElement* range = issue.child("range");
    return range != nullptr && issue.attribute("lowerbound") == nullptr ? *range : issue;
}

} // namespace

const XmlElement* utilitySpaceOf(GeniusDesk& desk, const XmlElement& root)
{
    if (root.isCalled("utility_space"))
        return &root;
    const XmlElement* space = root.child("utility_space");
    if (space == nullptr)
        desk.problem(root, genius::elementMissing, { text("utility_space") });
    return space;
}

IssueElements issuesIn(const XmlElement& space)
{
    IssueElements found;
    std::vector<const XmlElement*> around;
    collect(space, around, found);
    found.innerObjectives -= found.innerObjectives > 0 ? 1U : 0U; // the outermost is none
    return found;
}

std::optional<GeniusIssue::Type> typeOf(
    GeniusDesk& desk, const XmlElement& issue, const std::string& name, GeniusIssue::Type otherwise)
{
    std::vector<std::string> said;
    for (const std::string_view key : { "vtype", "type", "etype" })
        if (const std::string* value = issue.attribute(key);
            value != nullptr && std::find(said.begin(), said.end(), *value) == said.end())
            said.push_back(*value);
    // What is in it leaves no doubt; else what it says.
    std::string type = said.empty() ? std::string(nameOf(otherwise)) : said.front();
    if (issue.child("item") != nullptr)
        type = "discrete";
    else if (hasBounds(issue) && type == "discrete")
        type = "integer";
    const bool differs = said.size() > 1 || (!said.empty() && said.front() != type);
    if (differs) {
        std::string list;
        for (const std::string& each : said)
            (list += list.empty() ? "" : ", ") += each;
        desk.remark(issue, genius::typesDiffer, { textArgument(name), textArgument(list) });
    }
    if (type == "discrete")
        return GeniusIssue::Type::discrete;
    if (type == "integer")
        return GeniusIssue::Type::integer;
    desk.problem(issue, genius::issueType, { textArgument(name), textArgument(type) });
    return std::nullopt;
}

std::string_view nameOf(GeniusIssue::Type type)
{
    return type == GeniusIssue::Type::discrete ? "discrete" : "integer";
}

bool hasBounds(const XmlElement& issue)
{
    return issue.child("range") != nullptr || issue.attribute("lowerbound") != nullptr;
}

std::optional<std::pair<std::int64_t, std::int64_t>> boundsOf(
    GeniusDesk& desk, const XmlElement& issue)
{
    const XmlElement& element = boundsElement(issue);
    const auto low = desk.whole(element, "lowerbound");
    const auto high = desk.whole(element, "upperbound");
    if (!low || !high)
        return std::nullopt;
    return std::pair(*low, *high);
}

} // namespace pourparler
