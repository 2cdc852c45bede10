#include "core/interop/package_reader.h"

#include "core/scenario/finding_codes.h"
#include "core/scenario/yaml_cursor.h"

#include <algorithm>

namespace pourparler {

namespace {

std::string_view nearest(std::string_view word, const auto& things)
{
    std::vector<std::string_view> names;
    names.reserve(things.size());
    for (const auto& thing : things)
        names.push_back(thing.id);
    return nearestName(word, names);
}

std::optional<Choice> readEntry(const Scenario& scenario, const YamlNode& entry, YamlCursor& cursor)
{
    const auto issue = scenario.findIssue(entry.key);
    if (!issue) {
        cursor.findings().problem(cursor.keyPlaceOf(entry), finding::unknownIssue,
            { textArgument(pathOf(entry)), textArgument(entry.key),
                text(nearest(entry.key, scenario.issues)) });
        return std::nullopt;
    }
    if (entry.kind != YamlNode::Kind::text && entry.kind != YamlNode::Kind::number) {
        cursor.wrongType(entry, "text-or-number");
        return std::nullopt;
    }
    const auto option = scenario.findOption(*issue, entry.scalar);
    if (!option) {
        const auto near = nearest(entry.scalar, scenario.issue(*issue).options);
        cursor.problem(entry, finding::unknownOption,
            { textArgument(pathOf(entry)), textArgument(entry.key + '.' + entry.scalar),
                textArgument(near.empty() ? std::string() : entry.key + '.' + std::string(near)) });
        return std::nullopt;
    }
    return Choice { *issue, *option };
}

} // namespace

PackageReading readPackage(
    const Scenario& scenario, const std::string& file, std::string_view bytes)
{
    // Where JSON indents with tabs YAML would not; between its words both are just space.
    std::string spaced(bytes);
    std::replace(spaced.begin(), spaced.end(), '\t', ' ');

    PackageReading reading;
    FindingList findings;
    YamlCursor cursor(file, findings);
    if (const auto root = parseYaml(file, spaced, findings)) {
        Package package;
        for (const YamlNode& entry : cursor.entries(root.get(), { 1, maxIssues }))
            if (const auto choice = readEntry(scenario, entry, cursor))
                package.set(choice->issue, choice->option);
        if (findings.problems() == 0)
            reading.package = package;
    }
    reading.findings = findings.take();
    return reading;
}

} // namespace pourparler
