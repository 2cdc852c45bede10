// Law 4: the power may be cut at any write; what was acknowledged is on the disk, not only on its way there.
#include "core/record/record_file.h"
#include "tests/core/record/course.h"
#include "tests/core/record/fixture.h"
#include "tests/core/record/forgetful_disk.h"

#include <gmock/gmock.h>

#include <cstdlib>

namespace pourparler::test {

namespace {

using Status = Verification::Status;

/// What is acknowledged: events of its own a stream; [0] is the table's.
using Known = std::vector<std::size_t>;

/// One life under power that fails at some point: opens the record on some stream, appends, branches, erases now and
/// then, which is closing in order. Notes what is acknowledged.
void live(const std::string& path, Known& known, std::mt19937_64& random)
{
    const StreamId stream = anyStream(known.size() - 1, random);
    auto record = openRecordOn(ForgetfulDisk::name, path, testKey(), stream);
    if (!record)
        return;
    std::size_t& own = known[static_cast<std::size_t>(stream) - 1];
    const auto from = random() % ((*record)->events().size() + 1);
    for (int command = 0; command < 30; ++command) {
        std::vector<Event> events;
        for (std::uint64_t count = 1 + random() % 3; count > 0; --count)
            events.push_back(eventAt((*record)->scenario(), (*record)->branches(), stream,
                (*record)->events().size() + events.size()));
        if (!(*record)->journal().append(events))
            return;
        own += events.size();
        if (random() % 15 == 0 && !(*record)->eraseWords({})) // checkpoint and VACUUM
            return;
        if (random() % 10 == 0)
            break;
    }
    record->reset();
    if (known.size() <= enoughBranches
        && branchRecordOn(ForgetfulDisk::name, path, testKey(), stream, from))
        known.push_back(0);
}

/// Everything acknowledged is there and, of what was under way, at most one transaction.
void expectKept(const std::string& path, Known& known)
{
    const RecordContents contents = contentsOf(path);
    const Known own = ownEvents(contents);
    ASSERT_GE(own.size(), known.size());
    ASSERT_LE(own.size(), known.size() + 1);
    known.resize(own.size(), 0);
    std::size_t more = 0;
    for (std::size_t i = 0; i < own.size(); ++i) {
        ASSERT_GE(own[i], known[i]) << "stream " << i + 1;
        more += own[i] - known[i];
    }
    ASSERT_LE(more, 3U);
    ASSERT_TRUE(isWhole(contents));
    known = own;
}

/// Returns how many branches there are in the end.
std::size_t cutThePower(std::uint64_t seed, std::size_t cuts)
{
    const TemporaryFolder folder;
    const std::string path = folder.file("a.pourparler");
    EXPECT_TRUE(Record::create(path, tinyFiles(), tinyHeader(), testKey()));
    std::mt19937_64 random(seed);
    ForgetfulDisk disk(seed);
    Known known { 0 };
    for (std::size_t cut = 0; cut < cuts; ++cut) {
        disk.cutAfter(random() % (random() % 2 == 0 ? 25 : 400));
        live(path, known, random);
        disk.comeBack();
        EXPECT_TRUE(Record::open(path, testKey())) << "seed " << seed << ", cut " << cut;
        expectKept(path, known);
        if (testing::Test::HasFailure())
            break;
    }
    return known.size() - 1;
}

std::size_t cutsWanted()
{
    const char* wanted = std::getenv("POURPARLER_CUTS");
    return wanted ? static_cast<std::size_t>(std::strtoul(wanted, nullptr, 10)) : 60;
}

TEST(PowerCut, LosesNothingThatWasAcknowledged)
{
    constexpr std::size_t perRecord = 10;
    std::size_t branches = 0;
    for (std::uint64_t seed = 0; seed < cutsWanted() / perRecord; ++seed)
        branches += cutThePower(seed, perRecord);
    EXPECT_GT(branches, 0U);
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

/// A branch is there as a whole, or not at all.
TEST(PowerCut, WhileBranchingLeavesABranchOrNone)
{
    std::size_t made = 0;
    for (std::uint64_t operations = 0; operations < 40; ++operations) {
        const TemporaryFolder folder;
        const std::string path = folder.file("a.pourparler");
        writeRecord(path, 5, true);
        const RecordContents before = contentsOf(path);
        ForgetfulDisk disk(operations);
        disk.cutAfter(operations);
        const bool acknowledged
            = branchRecordOn(ForgetfulDisk::name, path, testKey(), StreamId::table1, 2).has_value();
        disk.comeBack();
        const Verification found = verified(path);
        ASSERT_NE(found.status, Status::altered) << toText(found.alterations);
        ASSERT_EQ(found.status == Status::sealed, found.branches.empty());
        ASSERT_TRUE(!acknowledged || found.branches.size() == 1);
        ASSERT_EQ(contentsOf(path).events, before.events);
        made += found.branches.size();
    }
    EXPECT_GT(made, 0U);
    EXPECT_LT(made, 40U);
}

TEST(PowerCut, WhileCreatingLeavesNothingOrAllOfTheBeginning)
{
    for (std::uint64_t operations = 0; operations < 60; ++operations) {
        const TemporaryFolder folder;
        const std::string path = folder.file("a.pourparler");
        ForgetfulDisk disk(operations);
        disk.cutAfter(operations);
        const Event beginning = noteEvent(0, "set up", 1);
        const bool created = createRecordOn(
            ForgetfulDisk::name, path, tinyFiles(), tinyHeader(), testKey(), { &beginning, 1 })
                                 .has_value();
        disk.comeBack();
        const bool there = ::access(path.c_str(), F_OK) == 0;
        ASSERT_TRUE(there || !created);
        ASSERT_TRUE(!there || verified(path).status == Status::open) << operations;
        ASSERT_TRUE(!there || contentsOf(path).events == Events { beginning }) << operations;
    }
}

} // namespace

} // namespace pourparler::test
