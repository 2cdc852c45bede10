#include "tests/core/scenario/sample.h"

#include <fmt/format.h>

#include <stdexcept>

namespace pourparler::test {

namespace {

ScenarioFiles load(const char* name)
{
    auto loaded
        = loadScenarioFolder(std::string(POURPARLER_SOURCE_DIR "/tests/data/scenarios/") + name);
    if (!loaded)
        throw std::runtime_error(fmt::format("the sample scenario {} is missing", name));
    return std::move(*loaded);
}

std::string changed(std::string yaml, std::string_view from, std::string_view to)
{
    if (from.empty())
        return yaml;
    const std::size_t position = yaml.find(from);
    if (position == std::string::npos)
        throw std::runtime_error(fmt::format("the sample holds no \"{}\"", from));
    return yaml.replace(position, from.size(), to);
}

} // namespace

ScenarioFiles sampleFiles()
{
    static const ScenarioFiles files = load("everything");
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
    return changed(sampleFiles().files.at("scenario.yaml"), from, to);
}

ScenarioFiles importedWith(std::string_view from, std::string_view to)
{
    ScenarioFiles files = load("imported");
    std::string& yaml = files.files.at("scenario.yaml");
    yaml = changed(std::move(yaml), from, to);
    return files;
}

} // namespace pourparler::test
