// Law 4: the power may be cut at any write; what was acknowledged is on the disk, not only on its way there.
#include "core/record/error_codes.h"
#include "core/record/record_file.h"
#include "tests/core/record/fixture.h"
#include "tests/core/record/forgetful_disk.h"

#include <gmock/gmock.h>

#include <cstdlib>

namespace pourparler::test {

namespace {

using Status = Verification::Status;

Event eventNumber(const Scenario& scenario, std::size_t number)
{
    EventMaker maker(scenario, 5000 + number);
    return maker.anyButClosed();
}

/// One life under power that fails at some point: opens the record, appends, closes in order now and then, seals at the end.
/// Returns how many events are acknowledged; `known` were before.
std::size_t live(const std::string& path, std::size_t known, std::mt19937_64& random)
{
    auto record = openRecordOn(ForgetfulDisk::name, path, testKey());
    if (!record)
        return known;
    std::size_t acknowledged = (*record)->events().size();
    for (int command = 0; command < 30; ++command) {
        std::vector<Event> events;
        for (std::uint64_t count = 1 + random() % 3; count > 0; --count)
            events.push_back(eventNumber((*record)->scenario(), acknowledged + events.size()));
        if (!(*record)->journal().append(events))
            return acknowledged;
        acknowledged += events.size();
        if (random() % 15 == 0 && !(*record)->eraseWords({})) // checkpoint and VACUUM
            return acknowledged;
    }
    return acknowledged;
}

void cutThePower(std::uint64_t seed, std::size_t cuts)
{
    const TemporaryFolder folder;
    const std::string path = folder.file("a.pourparler");
    const Scenario scenario = tinyScenario();
    ASSERT_TRUE(Record::create(path, tinyFiles(), tinyHeader(), testKey()));
    std::mt19937_64 random(seed);
    ForgetfulDisk disk(seed);
    std::size_t known = 0;
    for (std::size_t cut = 0; cut < cuts; ++cut) {
        disk.cutAfter(random() % (random() % 2 == 0 ? 25 : 400));
        known = live(path, known, random);
        disk.comeBack();
        const auto record = Record::open(path, testKey());
        ASSERT_TRUE(record) << toText(record.error()) << ", seed " << seed << ", cut " << cut;
        const Events& events = (*record)->events();
        ASSERT_GE(events.size(), known) << "seed " << seed << ", cut " << cut;
        ASSERT_LE(events.size(), known + 3);
        for (std::size_t i = known < 5 ? 0 : known - 5; i < events.size(); ++i)
            ASSERT_EQ(events[i], eventNumber(scenario, i));
        known = events.size();
        if (known > 400)
            break;
    }
}

std::size_t cutsWanted()
{
    const char* wanted = std::getenv("POURPARLER_CUTS");
    return wanted ? static_cast<std::size_t>(std::strtoul(wanted, nullptr, 10)) : 60;
}

TEST(PowerCut, LosesNothingThatWasAcknowledged)
{
    constexpr std::size_t perRecord = 10;
    for (std::uint64_t seed = 0; seed < cutsWanted() / perRecord; ++seed)
        cutThePower(seed, perRecord);
}

/// The disk does forget: a test that could not fail would prove nothing.
TEST(PowerCut, TakesWhatWasNotSynced)
{
    const TemporaryFolder folder;
    const std::string path = folder.file("a.db");
    int lost = 0;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        ForgetfulDisk disk(seed);
        sqlite3* database = nullptr;
        ASSERT_EQ(sqlite3_open_v2(path.c_str(), &database,
                      SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, ForgetfulDisk::name),
            SQLITE_OK);
        sqlite3_exec(database, "PRAGMA synchronous=OFF; CREATE TABLE t(x); INSERT INTO t VALUES(1)",
            nullptr, nullptr, nullptr);
        disk.cutAfter(0);
        sqlite3_close(database);
        disk.comeBack();
        sqlite3* again = nullptr;
        sqlite3_open_v2(path.c_str(), &again, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
        lost += sqlite3_exec(again, "SELECT x FROM t", nullptr, nullptr, nullptr) == SQLITE_OK ? 0
                                                                                               : 1;
        sqlite3_close(again);
        ::unlink(path.c_str());
    }
    EXPECT_GT(lost, 0);
}

TEST(PowerCut, WhileSealingLeavesItOpenOrSealed)
{
    for (std::uint64_t operations = 0; operations < 40; ++operations) {
        const TemporaryFolder folder;
        const std::string path = folder.file("a.pourparler");
        writeRecord(path, 5, false);
        ForgetfulDisk disk(operations);
        {
            auto record = openRecordOn(ForgetfulDisk::name, path, testKey());
            ASSERT_TRUE(record);
            disk.cutAfter(operations);
            const Event last = closedEvent(10'000'000);
            const bool acknowledged = (*record)->journal().append({ &last, 1 }).has_value();
            record->reset();
            disk.comeBack();
            const Verification found = verified(path);
            ASSERT_NE(found.status, Status::altered) << toText(found.alterations);
            ASSERT_TRUE(!acknowledged || found.status == Status::sealed);
            ASSERT_EQ(found.events, found.status == Status::sealed ? 6U : 5U);
        }
    }
}

TEST(PowerCut, WhileCreatingLeavesNothing)
{
    for (std::uint64_t operations = 0; operations < 60; ++operations) {
        const TemporaryFolder folder;
        const std::string path = folder.file("a.pourparler");
        ForgetfulDisk disk(operations);
        disk.cutAfter(operations);
        const bool created
            = createRecordOn(ForgetfulDisk::name, path, tinyFiles(), tinyHeader(), testKey())
                  .has_value();
        disk.comeBack();
        const bool there = ::access(path.c_str(), F_OK) == 0;
        ASSERT_TRUE(there || !created);
        ASSERT_TRUE(!there || verified(path).status == Status::open) << operations;
    }
}

} // namespace

} // namespace pourparler::test
