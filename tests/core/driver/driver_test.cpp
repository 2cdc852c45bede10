// The one loop: clock before command, journal before anybody hears, bots that cannot get stuck.

#include "core/agents/reason_codes.h"
#include "core/driver/driver.h"
#include "core/session/refusal.h"
#include "tests/support/script.h"
#include "tests/support/small_scenario.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>

namespace pourparler::test {

namespace {

using ::testing::ElementsAre;

/// Keeps what it is given, and fails when told to.
class TestJournal final : public Journal {
public:
    Result<void> append(std::span<const Event> events) override
    {
        if (fails)
            return failure("disk-full", { textArgument("a file") });
        kept.insert(kept.end(), events.begin(), events.end());
        return {};
    }
    Digest head() const override { return {}; }

    bool fails = false;
    Events kept;
};

class DriverTest : public ::testing::Test {
protected:
    DriverTest()
        : scenario(std::make_shared<const Scenario>(smallScenario()))
    {
    }

    void make(FindAgent findAgent = makeAgent)
    {
        driver = std::make_unique<Driver>(scenario, 1, journal, std::move(findAgent));
    }
    Result<void> submit(std::string_view line, SessionTime at = 0)
    {
        return driver->submit(parseCommand(*scenario, line, at));
    }
    void must(std::string_view line, SessionTime at = 0)
    {
        const Result<void> done = submit(line, at);
        ASSERT_TRUE(done.has_value()) << line << ": " << done.error().code;
    }
    void seat(std::size_t party, std::string agent)
    {
        Holder holder;
        holder.kind = agent.empty() ? Holder::Kind::person : Holder::Kind::bot;
        holder.agent = std::move(agent);
        ASSERT_TRUE(driver->submit({ facilitator(), 0,
            command::TakeSeat { SeatId { PartyId(party), 1 }, holder }, std::nullopt }));
    }
    /// A table of people and bots (by name; "" is a person) at its first turn.
    void bargaining(std::vector<std::string> holders, int turnSeconds = 0)
    {
        ASSERT_TRUE(driver->submit(
            { facilitator(), 0, command::SetUpTable { 2, turnSeconds, 0, 0 }, std::nullopt }));
        for (std::size_t i = 0; i < holders.size(); ++i)
            seat(i, holders[i]);
        must("facilitator: begin-briefing");
        must("facilitator: begin-bargaining");
    }
    std::vector<std::string> names(std::size_t from) const
    {
        std::vector<std::string> list;
        for (std::size_t i = from; i < journal.kept.size(); ++i)
            list.emplace_back(nameOf(journal.kept[i].body));
        return list;
    }
    const State& everything() { return driver->view(facilitatorEyes()).state(); }

    std::shared_ptr<const Scenario> scenario;
    TestJournal journal;
    std::unique_ptr<Driver> driver;
};

TEST_F(DriverTest, TheClockSpeaksBeforeWhoeverComesLate)
{
    make();
    bargaining({ "", "", "", "" }, 10);
    EXPECT_EQ(driver->nextDeadline(), 10'000);
    const std::size_t before = journal.kept.size();
    must("ngo: pass", 25'000);
    EXPECT_THAT(names(before),
        ElementsAre("turn-timed-out", "turn-began", "turn-timed-out", "turn-began", "passed",
            "turn-began"));
    EXPECT_EQ(journal.kept[before].at, 10'000);
    EXPECT_EQ(journal.kept[before + 2].at, 20'000);
    EXPECT_EQ(journal.kept[before + 4].at, 25'000);
    EXPECT_EQ(driver->nextDeadline(), 35'000);
}

TEST_F(DriverTest, ARefusedCommandLeavesOnlyWhatTheClockDid)
{
    make();
    bargaining({ "", "", "", "" }, 10);
    const std::size_t before = journal.kept.size();
    const Result<void> refused = submit("emp: pass", 12'000);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, refusal::floorElsewhere);
    EXPECT_THAT(names(before), ElementsAre("turn-timed-out", "turn-began"));
    EXPECT_FALSE(submit("emp: pass", 12'000));
    EXPECT_EQ(journal.kept.size(), before + 2);
    EXPECT_EQ(driver->eventCount(), before + 2);
}

TEST_F(DriverTest, ADeadlineIsDueWhenItIsReached)
{
    make();
    bargaining({ "", "", "", "" }, 10);
    const std::size_t before = journal.kept.size();
    ASSERT_TRUE(driver->advanceTo(9'999));
    EXPECT_EQ(journal.kept.size(), before);
    ASSERT_TRUE(driver->advanceTo(10'000));
    EXPECT_EQ(journal.kept.size(), before + 2);
    must("facilitator: pause", 11'000);
    EXPECT_EQ(driver->nextDeadline(), std::nullopt);
    ASSERT_TRUE(driver->advanceTo(1'000'000));
    EXPECT_EQ(journal.kept.size(), before + 3);
}

TEST_F(DriverTest, ALateClockNeverGoesBack)
{
    make();
    bargaining({ "", "", "", "" }, 10);
    ASSERT_TRUE(driver->advanceTo(1'000'000));
    EXPECT_EQ(everything().table.phase, PhaseKind::closed); // all eight turns ran out
    EXPECT_EQ(everything().table.now, 80'000);
    EXPECT_EQ(driver->nextDeadline(), std::nullopt);
}

TEST_F(DriverTest, AJournalThatFailsLeavesEverythingAsItWas)
{
    make();
    bargaining({ "", "", "", "" });
    int told = 0;
    driver->watch(everyone(), [&](const RedactedEvent&) { ++told; });
    const State before = everything();
    const std::uint64_t count = driver->eventCount();
    journal.fails = true;
    const Result<void> lost = submit("emp: pass", 5'000);
    ASSERT_FALSE(lost);
    EXPECT_EQ(lost.error().code, "disk-full");
    EXPECT_EQ(lost.error().arguments, std::vector { textArgument("a file") });
    EXPECT_TRUE(everything() == before);
    EXPECT_EQ(driver->view(viewerOf({ PartyId(1), 1 })).table().floor, PartyId(0));
    EXPECT_EQ(driver->eventCount(), count);
    EXPECT_EQ(told, 0);
    journal.fails = false;
    must("emp: pass", 5'000);
    EXPECT_EQ(told, 2);
}

TEST_F(DriverTest, ABotThatMeetsAFullDiskReportsItAndDoesNotPass)
{
    make();
    bargaining({ "linear", "linear", "linear", "mediator" });
    journal.fails = true;
    const std::uint64_t count = driver->eventCount();
    const Result<void> lost = driver->letAgentsAct(1'000);
    ASSERT_FALSE(lost);
    EXPECT_EQ(lost.error().code, "disk-full");
    EXPECT_EQ(driver->eventCount(), count);
    journal.fails = false;
    EXPECT_TRUE(driver->letAgentsAct(1'000));
    EXPECT_EQ(everything().table.phase, PhaseKind::closed);
}

TEST_F(DriverTest, NobodyHearsBeforeTheJournalHasIt)
{
    make();
    std::size_t heard = 0;
    driver->watch(facilitatorEyes(), [&](const RedactedEvent& event) {
        ASSERT_LT(heard, journal.kept.size());
        EXPECT_EQ(event.event(), journal.kept[heard]);
        ++heard;
        // The views are up to date with all that the command brought about.
        EXPECT_EQ(driver->view(facilitatorEyes()).cursor(), driver->eventCount());
    });
    bargaining({ "linear", "linear", "linear", "mediator" });
    ASSERT_TRUE(driver->letAgentsAct(0));
    EXPECT_EQ(heard, journal.kept.size());
}

TEST_F(DriverTest, EachIsToldWhatItMaySee)
{
    make();
    std::vector<std::string> public_;
    std::vector<std::string> own;
    driver->watch(everyone(),
        [&](const RedactedEvent& event) { public_.emplace_back(nameOf(event.event().body)); });
    driver->watch(viewerOf({ PartyId(0), 1 }),
        [&](const RedactedEvent& event) { own.emplace_back(nameOf(event.event().body)); });
    bargaining({ "", "", "", "" });
    public_.clear();
    own.clear();
    must("emp: note to be kept to ourselves");
    EXPECT_THAT(public_, ElementsAre());
    EXPECT_THAT(own, ElementsAre("note-kept"));
}

TEST_F(DriverTest, ALateViewKnowsAsMuchAsAnEarlyOne)
{
    make();
    const Viewer eyes = viewerOf({ PartyId(1), 1 });
    const SeatView& early = driver->view(eyes);
    bargaining({ "linear", "linear", "linear", "mediator" });
    ASSERT_TRUE(driver->letAgentsAct(0));
    Driver other(scenario, 1, journal);
    other.restore(journal.kept);
    const SeatView& late = other.view(eyes);
    EXPECT_EQ(&early, &driver->view(eyes));
    EXPECT_TRUE(std::ranges::equal(early.log(), late.log()));
    EXPECT_TRUE(early.table() == late.table());
}

TEST_F(DriverTest, RestoringTellsTheWatchersAndWritesNothing)
{
    make();
    bargaining({ "", "", "", "" });
    const Events kept = journal.kept;
    TestJournal untouched;
    Driver other(scenario, 1, untouched);
    std::size_t told = 0;
    other.watch(facilitatorEyes(), [&](const RedactedEvent&) { ++told; });
    other.restore(kept);
    EXPECT_EQ(told, kept.size());
    EXPECT_EQ(other.eventCount(), kept.size());
    EXPECT_TRUE(untouched.kept.empty());
    EXPECT_TRUE(other.view(facilitatorEyes()).state() == everything());
}

TEST_F(DriverTest, AThrowingListenerHarmsNobodyElse)
{
    make();
    bargaining({ "", "", "", "" });
    std::size_t told = 0;
    driver->watch(everyone(), [](const RedactedEvent&) { throw std::runtime_error("broken"); });
    driver->watch(everyone(), [&](const RedactedEvent&) { ++told; });
    driver->watch(viewerOf({ PartyId(2), 1 }), [&](const RedactedEvent&) { ++told; });
    EXPECT_THROW((void)submit("emp: pass"), std::runtime_error);
    EXPECT_EQ(told, 4U); // two events, two listeners
    EXPECT_EQ(everything().table.floor, PartyId(1));
    EXPECT_EQ(journal.kept.size(), driver->eventCount());
}

TEST_F(DriverTest, AListenerMaySubmit)
{
    make();
    bargaining({ "", "", "", "" });
    std::vector<std::string> heard;
    driver->watch(everyone(), [&](const RedactedEvent& event) {
        heard.emplace_back(nameOf(event.event().body));
        if (std::holds_alternative<event::Passed>(event.event().body)
            && driver->view(everyone()).table().floor == PartyId(1)) {
            EXPECT_TRUE(submit("uni: pass"));
        }
    });
    must("emp: pass");
    EXPECT_THAT(heard, ElementsAre("passed", "turn-began", "passed", "turn-began"));
}

TEST_F(DriverTest, BotsWaitWhereTheyHaveSomethingToDo)
{
    make();
    EXPECT_EQ(driver->waitingAgent(), std::nullopt);
    for (std::size_t i = 0; i < 4; ++i)
        seat(i, i == 1 || i == 3 ? "linear" : "");
    must("facilitator: begin-briefing");
    EXPECT_EQ(driver->waitingAgent(), (SeatId { PartyId(1), 1 }));
    ASSERT_TRUE(driver->letAgentAct({ PartyId(1), 1 }, 0));
    EXPECT_EQ(driver->waitingAgent(), (SeatId { PartyId(3), 1 }));
    ASSERT_TRUE(driver->letAgentsAct(0));
    EXPECT_EQ(driver->waitingAgent(), std::nullopt);
    must("facilitator: begin-bargaining");
    EXPECT_EQ(driver->waitingAgent(), std::nullopt);
    const std::uint64_t count = driver->eventCount();
    ASSERT_TRUE(driver->letAgentAct({ PartyId(1), 1 }, 0)); // not its turn: nothing happens
    ASSERT_TRUE(driver->letAgentAct({ PartyId(0), 1 }, 0)); // a person
    EXPECT_EQ(driver->eventCount(), count);
    must("emp: pass");
    EXPECT_EQ(driver->waitingAgent(), (SeatId { PartyId(1), 1 }));
    must("facilitator: pause");
    EXPECT_EQ(driver->waitingAgent(), std::nullopt);
    must("facilitator: resume");
    ASSERT_TRUE(driver->letAgentsAct(0));
    EXPECT_EQ(everything().table.floor, PartyId(2));
}

TEST_F(DriverTest, BotsSignWhenAsked)
{
    make();
    bargaining({ "", "linear", "", "mediator" });
    must("emp: propose pay=high hours=short review=yearly");
    ASSERT_TRUE(driver->letAgentAct({ PartyId(1), 1 }, 0));
    ASSERT_TRUE(driver->letAgentAct({ PartyId(1), 1 }, 0));
    EXPECT_EQ(everything().table.phase, PhaseKind::ratification);
    EXPECT_EQ(driver->waitingAgent(), (SeatId { PartyId(1), 1 }));
    ASSERT_TRUE(driver->letAgentsAct(0));
    EXPECT_EQ(everything().table.signing->stands[1], Stand::signed_);
    EXPECT_EQ(driver->waitingAgent(), std::nullopt);
}

/// Wishes the same for ever.
class Stubborn final : public Agent {
public:
    explicit Stubborn(CommandBody body)
        : m_body(std::move(body))
    {
    }
    Intent choose(const SeatView&, Draw) const override { return { m_body, { "stubborn", {} } }; }

private:
    CommandBody m_body;
};

/// Agrees and reopens the same issue for ever.
class Wavering final : public Agent {
public:
    Intent choose(const SeatView& view, Draw) const override
    {
        if (view.table().phase == PhaseKind::briefing)
            return { command::Ready {}, { "ready", {} } };
        const Choice pay { IssueId(0), OptionId(1) };
        if (view.table().agreedBy[view.party()->index()].has(pay))
            return { command::ReopenIssue { pay.issue }, { "wavering", {} } };
        return { command::AgreeOption { pay }, { "wavering", {} } };
    }
};

TEST_F(DriverTest, ARefusedWishBecomesAPass)
{
    make([](std::string_view) { return std::make_unique<Stubborn>(command::Propose {}); });
    bargaining({ "any", "any", "any", "any" });
    const std::size_t before = journal.kept.size();
    ASSERT_TRUE(driver->letAgentsAct(0));
    EXPECT_EQ(everything().table.phase, PhaseKind::closed);
    EXPECT_EQ(nameOf(journal.kept[before].body), "passed");
    const auto* given = std::get_if<event::ReasonGiven>(&journal.kept[before + 1].body);
    ASSERT_NE(given, nullptr);
    EXPECT_EQ(given->reason->code, reason_code::wishRefused);
    EXPECT_EQ(
        given->reason->arguments, std::vector { textArgument(std::string(refusal::packageEmpty)) });
}

TEST_F(DriverTest, ARefusedWishBeforeATextBecomesARefusal)
{
    make([](std::string_view) { return std::make_unique<Stubborn>(command::Pass {}); });
    bargaining({ "", "any", "", "any" });
    must("emp: propose pay=high hours=short review=yearly");
    ASSERT_TRUE(driver->letAgentsAct(0));
    must("ngo: accept 1");
    must("ngo: call 1");
    ASSERT_TRUE(driver->letAgentsAct(0));
    EXPECT_EQ(everything().table.signing->stands[1], Stand::refused);
}

TEST_F(DriverTest, ABotThatNeverEndsItsTurnIsCutShort)
{
    make([](std::string_view) { return std::make_unique<Wavering>(); });
    bargaining({ "any", "any", "any", "any" });
    ASSERT_TRUE(driver->letAgentsAct(0));
    EXPECT_EQ(everything().table.phase, PhaseKind::closed);
    EXPECT_LT(driver->eventCount(), 5'000U);
}

TEST_F(DriverTest, AnUnknownAgentPlaysAsTheDefault)
{
    make();
    bargaining({ "from-the-future", "linear", "linear", "from-the-future" });
    ASSERT_TRUE(driver->letAgentsAct(0));
    EXPECT_EQ(everything().table.phase, PhaseKind::closed);
}

TEST_F(DriverTest, TimeThatGoesBackIsAnErrorAndNotALoop)
{
    make();
    bargaining({ "", "linear", "linear", "mediator" });
    must("emp: pass", 5'000);
    const Result<void> back = driver->letAgentsAct(1'000);
    ASSERT_FALSE(back);
    EXPECT_EQ(back.error().code, refusal::timeBackwards);
}

} // namespace

} // namespace pourparler::test
