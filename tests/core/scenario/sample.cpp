#include "tests/core/scenario/sample.h"

#include <fmt/format.h>

#include <stdexcept>

namespace pourparler::test {

ScenarioFiles sampleFiles()
{
    static const ScenarioFiles files = [] {
        auto loaded = loadScenarioFolder(POURPARLER_SOURCE_DIR "/tests/data/scenarios/everything");
        if (!loaded)
            throw std::runtime_error("the sample scenario is missing");
        return std::move(*loaded);
    }();
    return files;
}

ScenarioFiles sampleWith(std::string yaml)
{
    ScenarioFiles files = sampleFiles();
    files.files["scenario.yaml"] = std::move(yaml);
    return files;
}

std::string sampleYaml(std::string_view from, std::string_view to)
{
    std::string yaml = sampleFiles().files.at("scenario.yaml");
    if (from.empty())
        return yaml;
    const std::size_t position = yaml.find(from);
    if (position == std::string::npos)
        throw std::runtime_error(fmt::format("the sample holds no \"{}\"", from));
    return yaml.replace(position, from.size(), to);
}

std::string described(const std::vector<Finding>& findings)
{
    std::string lines;
    for (const Finding& finding : findings) {
        lines += fmt::format("{} {}:{}:{} {}",
            finding.severity == Finding::Severity::problem ? 'P' : 'r', finding.place.file,
            finding.place.line, finding.place.column, finding.what.code);
        for (const Argument& argument : finding.what.arguments)
            lines += argument.kind == Argument::Kind::text ? " | " + argument.text
                                                           : fmt::format(" | {}", argument.number);
        lines += '\n';
    }
    return lines;
}

} // namespace pourparler::test
