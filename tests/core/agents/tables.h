// Sessions among bots for the tests: every shipped scenario, a cast of agents, and what happened at the table.
// Used by the tests of agents and driver.
#pragma once

#include "core/driver/play.h"
#include "core/scenario/reader.h"
#include "tests/support/small_scenario.h"

#include <filesystem>
#include <memory>
#include <set>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace pourparler::test {

using SharedScenario = std::shared_ptr<const Scenario>;

/// Every shipped scenario, by name. A folder that cannot be read is the reader's tests' business, not a bot's.
inline const std::vector<SharedScenario>& shippedScenarios()
{
    static const std::vector<SharedScenario> all = [] {
        std::set<std::string> folders;
        for (const auto& entry :
            std::filesystem::directory_iterator(std::string(POURPARLER_SOURCE_DIR) + "/scenarios"))
            if (std::filesystem::exists(entry.path() / "scenario.yaml"))
                folders.insert(entry.path().string());
        std::vector<SharedScenario> list;
        for (const std::string& folder : folders)
            if (const auto files = loadScenarioFolder(folder))
                if (auto reading = readScenario(*files); reading.scenario)
                    list.push_back(std::make_shared<const Scenario>(*std::move(reading.scenario)));
        if (list.empty())
            throw std::runtime_error("no shipped scenario can be read");
        return list;
    }();
    return all;
}

inline std::vector<SharedScenario> allScenarios()
{
    std::vector<SharedScenario> all = shippedScenarios();
    all.push_back(std::make_shared<const Scenario>(smallScenario()));
    return all;
}

/// A party that votes plays as `voter(party)` says.
template <class Voter>
std::vector<std::string> cast(const Scenario& scenario, const Voter& voter)
{
    std::vector<std::string> agents;
    for (std::size_t i = 0; i < scenario.parties.size(); ++i)
        agents.push_back(
            scenario.parties[i].votes ? std::string(voter(i)) : std::string("mediator"));
    return agents;
}

struct Played {
    PlayResult result;
    Events events;
    Digest head {};
    std::vector<std::size_t> steps; ///< how many events there were before each intent
};

inline Played playAll(const SharedScenario& scenario, const PlaySetUp& setUp)
{
    Played played;
    MemoryJournal journal(*scenario, {}, { setUp.seed, 1 });
    Driver driver(scenario, setUp.seed, journal);
    driver.watch(facilitatorEyes(),
        [&](const RedactedEvent& event) { played.events.push_back(event.event()); });
    if (!setUpPlay(driver, *scenario, setUp))
        throw std::runtime_error("the set-up was refused");
    for (;;) {
        played.steps.push_back(played.events.size());
        const Result<bool> stepped = playStep(driver, setUp.seed);
        if (!stepped)
            throw std::runtime_error(std::string(stepped.error().code));
        if (!*stepped)
            break;
    }
    played.result = playResult(driver);
    played.head = journal.head();
    return played;
}

} // namespace pourparler::test
