// Golden playthroughs: a script of commands, the events they bring about, and what each seat sees at the end. A person
// reads the difference. POURPARLER_REGENERATE=1 writes them anew.

#include "core/driver/play.h"
#include "core/record/chain.h"
#include "core/record/codec.h"
#include "tests/support/oracle.h"
#include "tests/support/render.h"
#include "tests/support/script.h"
#include "tests/support/shipped.h"
#include "tests/support/small_scenario.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace pourparler::test {

namespace {

namespace fs = std::filesystem;

const fs::path& folder()
{
    static const fs::path path = fs::path(POURPARLER_SOURCE_DIR) / "tests/data/golden";
    return path;
}

std::string contents(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

void compare(const fs::path& golden, const std::string& text)
{
    if (std::getenv("POURPARLER_REGENERATE") != nullptr) {
        std::ofstream(golden, std::ios::binary) << text;
        return;
    }
    EXPECT_EQ(contents(golden), text)
        << "POURPARLER_REGENERATE=1 writes " << golden << " anew; read what changed";
}

/// What a viewer is sent is written from the viewer's own redacted scenario, as a network would have to.
std::string viewsOf(const Scenario& scenario, const Events& events)
{
    std::string text;
    for (const Viewer& viewer : everybody(scenario)) {
        SeatView view(redact(scenario, viewer), viewer);
        std::string own;
        for (const Event& event : events)
            if (const auto shown = redact(event, viewer)) {
                view.take(*shown);
                if (std::holds_alternative<event::ReasonGiven>(event.body)
                    && viewer.kind == Viewer::Kind::seat)
                    own += "  " + toJson(view.scenario(), view.log().back()) + "\n";
            }
        text += "\n" + render(view) + own;
    }
    return text;
}

std::string playedByHand(const Scenario& scenario, const std::string& commands)
{
    Script script(scenario);
    std::string text;
    std::istringstream lines(commands);
    std::size_t told = 0;
    for (std::string line; std::getline(lines, line);) {
        if (line.empty() || line.front() == '#' || line.front() == '@') {
            script.play(line);
            text += line + "\n";
            continue;
        }
        const std::string outcome = script.tryLine(line);
        text += line + "\n";
        if (outcome.starts_with("refused: "))
            text += "    " + outcome + "\n";
        for (; told < script.events().size(); ++told)
            text += "    " + toJson(scenario, script.events()[told]) + "\n";
    }
    return text + viewsOf(scenario, script.events());
}

TEST(Golden, scriptsPlayAsTheyDid)
{
    std::size_t count = 0;
    for (const auto& entry : fs::directory_iterator(folder())) {
        if (entry.path().extension() != ".script")
            continue;
        SCOPED_TRACE(entry.path().filename());
        compare(fs::path(entry.path()).replace_extension(".txt"),
            playedByHand(smallScenario(), contents(entry.path())));
        ++count;
    }
    EXPECT_GE(count, 3U);
}

TEST(Golden, botsPlayAsTheyDid)
{
    for (const char* id : { "home-and-screen", "price-of-the-hours" }) {
        SCOPED_TRACE(id);
        const ScenarioFiles files = shippedFiles(id);
        const auto scenario = std::make_shared<const Scenario>(shippedScenario(id));

        MemoryJournal journal(*scenario, digestOf(files), { 3, 1 });
        Driver driver(scenario, 3, journal);
        Events events;
        driver.watch(facilitatorEyes(),
            [&events](const RedactedEvent& event) { events.push_back(event.event()); });
        PlaySetUp setUp;
        setUp.seed = 3;
        setUp.rounds = 2;
        ASSERT_TRUE(setUpPlay(driver, *scenario, setUp));
        while (const auto step = playStep(driver, 3))
            if (!*step)
                break;
        std::string text;
        for (const Event& event : events)
            text += toJson(*scenario, event) + "\n";
        compare(folder() / (std::string(id) + "-seed-3.txt"), text + viewsOf(*scenario, events));
    }
}

} // namespace

} // namespace pourparler::test
