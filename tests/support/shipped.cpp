#include "tests/support/shipped.h"

#include <stdexcept>
#include <utility>

namespace pourparler::test {

ScenarioFiles shippedFiles(const std::string& id)
{
    auto files = loadScenarioFolder(POURPARLER_SOURCE_DIR "/scenarios/" + id);
    if (!files)
        throw std::runtime_error(id + " cannot be loaded: " + std::string(files.error().code));
    return *std::move(files);
}

Scenario shippedScenario(const std::string& id)
{
    Reading reading = readScenario(shippedFiles(id));
    if (!reading.scenario)
        throw std::runtime_error(id + " cannot be read");
    return *std::move(reading.scenario);
}

} // namespace pourparler::test
