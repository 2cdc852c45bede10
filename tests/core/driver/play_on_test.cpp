// What bots do with a session that people left: take their seats, and play to the end or to where they are stopped.

#include "core/driver/driver.h"
#include "core/driver/play.h"
#include "core/driver/play_on.h"
#include "tests/support/shipped.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>

namespace pourparler::test {

namespace {

class PlayOnTest : public ::testing::Test {
protected:
    ~PlayOnTest() override { std::filesystem::remove(m_path); }

    /// A paused table of two, one of them a person.
    std::unique_ptr<Record> leftAlone()
    {
        std::filesystem::remove(m_path);
        auto record = Record::create(m_path, shippedFiles("home-and-screen"),
            { { 5, 1 }, "2026-01-01T10:00:00Z", "test" }, SealKey::fromSeed(1));
        if (!record)
            throw std::runtime_error(std::string(record.error().code));
        const std::shared_ptr<const Scenario> scenario(
            std::shared_ptr<const void>(), &(*record)->scenario());
        Driver driver(scenario, 5, (*record)->journal());
        Holder bot;
        bot.kind = Holder::Kind::bot;
        bot.agent = "linear";
        for (CommandBody& body : std::vector<CommandBody> { command::SetUpTable { 3, 0, 0, 0 },
                 command::TakeSeat { { PartyId(0), 1 }, Holder {} },
                 command::TakeSeat { { PartyId(1), 1 }, bot }, command::BeginBriefing {},
                 command::BeginBargaining {}, command::Pause {} })
            if (!driver.submit({ facilitator(), 0, std::move(body), {} }))
                throw std::runtime_error("the set-up is refused");
        return *std::move(record);
    }
    std::unique_ptr<Record> branch(std::uint64_t events)
    {
        const auto made = Record::branch(m_path, SealKey::fromSeed(1), StreamId::table1, events);
        auto record = made ? Record::open(m_path, SealKey::fromSeed(1), *made)
                           : Result<std::unique_ptr<Record>>(Unexpected(made.error()));
        if (!record)
            throw std::runtime_error(std::string(record.error().code));
        return *std::move(record);
    }
    static State stateOf(const Record& record) { return fold(record.scenario(), record.events()); }

private:
    std::string m_path = std::filesystem::temp_directory_path()
        / ("play-on-" + std::to_string(::getpid()) + ".pourparler");
};

TEST_F(PlayOnTest, SeatsBotsAndComesToAnEnd)
{
    const auto record = leftAlone();
    ASSERT_TRUE(playOn(*record, [](std::uint64_t) { return true; }));
    const State state = stateOf(*record);
    EXPECT_EQ(state.table.phase, PhaseKind::closed);
    EXPECT_EQ(state.room.seat({ PartyId(0), 1 })->holder->kind, Holder::Kind::bot);
    const Events once = record->events();
    EXPECT_TRUE(playOn(*record, [](std::uint64_t) { return true; })) << "nothing is left to do";
    EXPECT_EQ(record->events(), once);
}

TEST_F(PlayOnTest, DoesTheSameAgain)
{
    const auto played = [this] {
        const auto record = leftAlone();
        EXPECT_TRUE(playOn(*record, [](std::uint64_t) { return true; }));
        return record->events();
    };
    const Events first = played();
    EXPECT_EQ(played(), first);
}

TEST_F(PlayOnTest, BeginsWhatHasNotBegun)
{
    const auto begun = leftAlone()->events();
    for (const std::uint64_t events : { 0U, 1U, 2U, 3U, 4U }) {
        leftAlone(); // closed: its branches can be made
        const auto branch = this->branch(events);
        ASSERT_EQ(branch->events().size(), events);
        ASSERT_TRUE(playOn(*branch, [](std::uint64_t) { return true; })) << events;
        const State state = stateOf(*branch);
        EXPECT_EQ(state.table.phase, PhaseKind::closed) << events;
        EXPECT_EQ(state.table.rounds, events == 0 ? branch->scenario().protocol.rounds : 3)
            << "what was set up stands";
        EXPECT_TRUE(std::equal(begun.begin(), begun.begin() + static_cast<std::ptrdiff_t>(events),
            branch->events().begin()));
    }
}

TEST_F(PlayOnTest, StopsWhereItIsTold)
{
    const auto record = leftAlone();
    ASSERT_TRUE(playOn(*record, [](std::uint64_t events) { return events < 20; }));
    EXPECT_GE(record->events().size(), 20U);
    EXPECT_EQ(stateOf(*record).table.phase, PhaseKind::bargaining);
    EXPECT_FALSE(stateOf(*record).table.paused);
}

} // namespace

} // namespace pourparler::test
