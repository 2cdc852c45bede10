// Replay: every position is what the viewer knew then, whoever looks and however often the table was rewound.

#include "core/view/replay.h"
#include "tests/support/oracle.h"
#include "tests/support/random_table.h"
#include "tests/support/script.h"
#include "tests/support/small_scenario.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace pourparler::test {

namespace {

Events randomSession(const Scenario& scenario, std::uint64_t seed, std::size_t least)
{
    RandomTable random(scenario, seed);
    State state = initialState(scenario);
    Events events;
    while (events.size() < least)
        if (const auto result = decide(scenario, state, random.next(state)))
            for (const Event& event : *result) {
                evolve(state, event);
                events.push_back(event);
            }
    return events;
}

/// The view after every event that the viewer was shown, [0] before the first, and where in the stream that was.
struct Followed {
    std::vector<SeatView> views;
    std::vector<std::size_t> positions { 0 };
};

Followed follow(const Scenario& scenario, const Events& events, const Viewer& viewer)
{
    Followed followed { { SeatView(redact(scenario, viewer), viewer) }, { 0 } };
    for (std::size_t i = 0; i < events.size(); ++i)
        if (const auto shown = redact(events[i], viewer)) {
            SeatView next = followed.views.back();
            next.take(*shown);
            followed.views.push_back(std::move(next));
            followed.positions.push_back(i + 1);
        }
    return followed;
}

TEST(Replay, showsEveryPositionAsItWas)
{
    const Scenario scenario = smallScenario();
    std::size_t rewinds = 0;
    EXPECT_TRUE(rc::check("positions of a replay", [&](std::uint64_t seed) {
        const Events events = randomSession(scenario, seed, 80);
        for (const Event& event : events)
            rewinds += std::holds_alternative<event::Rewound>(event.body) ? 1U : 0U;
        for (const Viewer& viewer : everybody(scenario)) {
            const Replay replay(scenario, events, viewer);
            const Followed followed = follow(scenario, events, viewer);
            RC_ASSERT(replay.viewer() == viewer);
            RC_ASSERT(replay.size() + 1 == followed.views.size());
            for (std::size_t n = 0; n < followed.views.size(); ++n) {
                const SeatView view = replay.at(n);
                RC_ASSERT(view.state() == followed.views[n].state());
                RC_ASSERT(view.cursor() == n);
                RC_ASSERT(std::ranges::equal(view.log(), followed.views[n].log()));
                RC_ASSERT(replay.streamPosition(n) == followed.positions[n]);
            }
            for (std::size_t position = 0; position <= events.size() + 1; ++position) {
                const std::size_t shown = replay.shownOf(position);
                RC_ASSERT(replay.streamPosition(shown) <= position);
                RC_ASSERT(shown == replay.size() || replay.streamPosition(shown + 1) > position);
            }
        }
    }));
    EXPECT_GT(rewinds, 0U);
}

TEST(Replay, showsLongSessionsFromItsSnapshots)
{
    const Scenario scenario = smallScenario();
    const Events events = randomSession(scenario, 3, 3 * Replay::stride);
    const Replay replay(scenario, events, facilitatorEyes());
    const Followed followed = follow(scenario, events, facilitatorEyes());
    ASSERT_GT(replay.size(), 2 * Replay::stride);
    for (const std::size_t n : { std::size_t { 0 }, std::size_t { 1 }, Replay::stride - 1,
             Replay::stride, Replay::stride + 1, 2 * Replay::stride, replay.size() })
        EXPECT_TRUE(replay.at(n).state() == followed.views[n].state()) << n;
    EXPECT_TRUE(replay.at(replay.size() + 9).state() == replay.whole().state()) << "beyond the end";
    EXPECT_TRUE(replay.whole().state() == followed.views.back().state());
    EXPECT_EQ(replay.streamPosition(replay.size() + 9), replay.streamPosition(replay.size()));
}

TEST(Replay, ofNothingIsTheBeginning)
{
    const Scenario scenario = smallScenario();
    const Replay replay(scenario, {}, everyone());
    EXPECT_EQ(replay.size(), 0U);
    EXPECT_TRUE(replay.events().empty());
    EXPECT_EQ(replay.at(0).table().phase, PhaseKind::lobby);
    EXPECT_EQ(replay.at(5).cursor(), 0U);
    EXPECT_EQ(replay.shownOf(3), 0U);
    EXPECT_EQ(replay.streamPosition(0), 0U);
    EXPECT_EQ(replay.streamPosition(3), 0U);
}

/// Events as somebody may see them, to be taken one by one.
std::vector<RedactedEvent> shownTo(const Viewer& viewer, const Events& events)
{
    std::vector<RedactedEvent> shown;
    for (const Event& event : events)
        if (const auto one = redact(event, viewer))
            shown.push_back(*one);
    return shown;
}

TEST(SeatView, copiesShareTheLogAndGoTheirOwnWays)
{
    const Scenario scenario = smallScenario();
    Script script(scenario);
    script.bargaining();
    SeatView first(redact(scenario, everyone()), everyone());
    for (const RedactedEvent& event : shownTo(everyone(), script.events()))
        first.take(event);
    const std::size_t before = first.cursor();
    const auto passed = redact(Event { 1, event::Passed { PartyId(0) } }, everyone());
    const auto paused = redact(Event { 2, event::Paused {} }, everyone());

    SeatView second = first;
    const SeatView third = second;
    second.take(*passed);
    first.take(*paused);
    EXPECT_EQ(first.log().back(), paused->event());
    EXPECT_EQ(second.log().back(), passed->event());
    EXPECT_EQ(first.cursor(), before + 1);
    EXPECT_EQ(second.cursor(), before + 1);
    EXPECT_EQ(third.cursor(), before);
    EXPECT_EQ(third.log().size(), before);
    EXPECT_FALSE(second.table().paused);
    EXPECT_TRUE(first.table().paused);
}

TEST(SeatView, ofAReplayGoesItsOwnWay)
{
    const Scenario scenario = smallScenario();
    Script script(scenario);
    script.bargaining().play("emp: pass; uni: pass");
    const Replay replay(scenario, script.events(), everyone());
    SeatView then = replay.at(4);
    then.take(*redact(Event { 9, event::Paused {} }, everyone()));
    EXPECT_EQ(then.log().size(), 5U);
    EXPECT_EQ(then.log().back().body, EventBody(event::Paused {}));
    EXPECT_TRUE(std::ranges::equal(replay.events(), script.events())) << "the replay is as it was";
}

TEST(Facilitating, isObjectedToAsDecideWould)
{
    const Scenario scenario = smallScenario();
    Script script(scenario);
    script.bargaining().play("emp: pass");
    const Replay facilitators(scenario, script.events(), facilitatorEyes());
    EXPECT_FALSE(objectionToFacilitating(facilitators.whole(), command::Pause {}));
    EXPECT_FALSE(objectionToFacilitating(facilitators.whole(), command::Rewind { 7 }));
    EXPECT_EQ(
        objectionToFacilitating(facilitators.whole(), command::Resume {})->code, "not-paused");
    EXPECT_EQ(
        objectionToFacilitating(facilitators.whole(), command::Rewind { 9 })->code, "already-so");
    const Replay seats(scenario, script.events(), viewerOf({ PartyId(0), 1 }));
    EXPECT_EQ(objectionToFacilitating(seats.whole(), command::Pause {})->code, "facilitator-only");
}

} // namespace

} // namespace pourparler::test
