// Law 4: killed at any moment, a record opens again with everything that was acknowledged.
// POURPARLER_KILLS says how often (25 without it); the children are killed at random moments of their lives.
#include "core/record/error_codes.h"
#include "tests/core/record/fixture.h"

#include <gmock/gmock.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <random>

namespace pourparler::test {

namespace {

using Status = Verification::Status;

/// The events of a life are the same however often it is begun: event n is made from n alone.
Event eventNumber(const Scenario& scenario, std::size_t number)
{
    EventMaker maker(scenario, 1000 + number);
    return maker.anyButClosed();
}

void tell(int pipe, char what)
{
    if (::write(pipe, &what, 1) != 1)
        ::_exit(3);
}

/// The child: opens (or creates) the record and appends for ever, telling of each transaction once it is acknowledged.
[[noreturn]] void live(const std::string& path, int pipe, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    auto record = ::access(path.c_str(), F_OK) == 0
        ? Record::open(path, testKey())
        : Record::create(path, tinyFiles(), tinyHeader(), testKey());
    if (!record)
        ::_exit(1);
    tell(pipe, 'o');
    for (;;) {
        const std::size_t before = (*record)->events().size();
        std::vector<Event> command;
        for (std::uint64_t count = 1 + random() % 4; count > 0; --count)
            command.push_back(eventNumber((*record)->scenario(), before + command.size()));
        if (!(*record)->journal().append(command))
            ::_exit(2);
        for (std::size_t i = 0; i < command.size(); ++i)
            tell(pipe, 'e');
        if (random() % 40 == 0) { // closing in order can be hit as well
            record->reset();
            record = Record::open(path, testKey());
            if (!record)
                ::_exit(4);
        }
        if (random() % 200 == 0 && !(*record)->eraseWords({}))
            ::_exit(5);
    }
}

std::size_t killsWanted()
{
    const char* wanted = std::getenv("POURPARLER_KILLS");
    return wanted ? static_cast<std::size_t>(std::strtoul(wanted, nullptr, 10)) : 25;
}

/// Starts a child, kills it after a random while and counts what it acknowledged; -1 where it died by itself.
long acknowledgedUntilKilled(const std::string& path, std::mt19937_64& random, std::size_t& lives)
{
    int ends[2];
    if (::pipe(ends) != 0)
        return -1;
    const std::uint64_t seed = random();
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        live(path, ends[1], seed);
    }
    ::close(ends[1]);
    // Some die while opening, most while writing.
    ::usleep(static_cast<useconds_t>(random() % (random() % 4 == 0 ? 3'000 : 40'000)));
    ::kill(child, SIGKILL);
    long events = 0;
    char what = 0;
    while (::read(ends[0], &what, 1) == 1)
        events += what == 'e' ? 1 : 0;
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    lives += WIFSIGNALED(status) ? 1U : 0U;
    return WIFSIGNALED(status) ? events : -1;
}

TEST(Killing, LosesNothingThatWasAcknowledged)
{
    const TemporaryFolder folder;
    const Scenario scenario = tinyScenario();
    std::mt19937_64 random(std::random_device {}());
    const std::size_t kills = killsWanted();
    std::size_t killed = 0;
    std::size_t total = 0;
    std::size_t logs = 0;
    std::size_t births = 0;
    while (killed < kills) {
        const std::string path = folder.file(std::to_string(births++) + ".pourparler");
        std::size_t known = 0;
        for (int life = 0; life < 10 && killed < kills; ++life) {
            const long acknowledged = acknowledgedUntilKilled(path, random, killed);
            ASSERT_GE(acknowledged, 0) << "the child gave up by itself";
            known += static_cast<std::size_t>(acknowledged);
            if (::access(path.c_str(), F_OK) != 0) { // killed before the record had its name
                ASSERT_EQ(known, 0U);
                continue;
            }
            logs += ::access((path + "-wal").c_str(), F_OK) == 0 ? 1U : 0U;
            // By turns: read as it lies there, verified, or opened to go on.
            if (life % 3 == 0) {
                ASSERT_NE(verified(path).status, Status::altered)
                    << toText(verified(path).alterations);
            } else if (life % 3 == 1) {
                ASSERT_GE(contentsOf(path).events.size(), known);
            }
            const auto record = Record::open(path, testKey());
            ASSERT_TRUE(record) << toText(record.error());
            const Events& events = (*record)->events();
            // One transaction may have been on disk and its acknowledgement not yet.
            ASSERT_GE(events.size(), known);
            ASSERT_LE(events.size(), known + 4);
            for (std::size_t i = 0; i < events.size(); ++i)
                ASSERT_EQ(events[i], eventNumber(scenario, i)) << i;
            known = events.size();
        }
        total += known;
    }
    std::cout << "  " << killed << " kills, " << total << " events kept, " << logs
              << " left a log behind\n";
}

TEST(Killing, LeavesASealedRecordSealed)
{
    const TemporaryFolder folder;
    const std::string path = folder.file("a.pourparler");
    const pid_t child = ::fork();
    if (child == 0) {
        auto record = Record::create(path, tinyFiles(), tinyHeader(), testKey());
        const Event last = closedEvent(5);
        if (!record || !(*record)->journal().append({ &last, 1 }))
            ::_exit(1);
        ::kill(::getpid(), SIGKILL);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    ASSERT_TRUE(WIFSIGNALED(status));
    EXPECT_EQ(folder.names().size(), 2U) << "the log is there";
    EXPECT_EQ(verified(path).status, Status::sealed);
    EXPECT_EQ(folder.names().size(), 1U) << "and has been taken in";
    EXPECT_EQ(verified(path).status, Status::sealed);
}

} // namespace

} // namespace pourparler::test
