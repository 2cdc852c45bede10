// Law 4: killed at any moment, a record opens again with everything that was acknowledged.
// POURPARLER_KILLS says how often (25 without it); the children are killed at random moments of their lives.
#include "tests/core/record/course.h"
#include "tests/core/record/fixture.h"

#include <gmock/gmock.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <memory>
#include <numeric>
#include <random>

namespace pourparler::test {

namespace {

using Status = Verification::Status;

/// What a child tells of besides the numbers of streams, one for each event that was acknowledged.
constexpr unsigned char opened = 254;
constexpr unsigned char branched = 255;

void tell(int pipe, unsigned char what)
{
    if (::write(pipe, &what, 1) != 1)
        ::_exit(3);
}

void openSomewhere(
    const std::string& path, std::unique_ptr<Record>& record, std::mt19937_64& random)
{
    const StreamId stream = anyStream(record->branches().size(), random);
    record.reset();
    auto again = Record::open(path, testKey(), stream);
    if (!again)
        ::_exit(4);
    record = *std::move(again);
}

void branchSomewhere(
    const std::string& path, std::unique_ptr<Record>& record, int pipe, std::mt19937_64& random)
{
    const StreamId parent = record->stream();
    const std::uint64_t events = random() % (record->events().size() + 1);
    record.reset();
    if (!Record::branch(path, testKey(), parent, events))
        ::_exit(6);
    tell(pipe, branched);
    auto again = Record::open(path, testKey(), parent);
    if (!again)
        ::_exit(4);
    record = *std::move(again);
}

/// The child: opens (or creates) the record, appends and branches for ever, telling of each transaction once it is
/// acknowledged.
[[noreturn]] void live(const std::string& path, int pipe, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    auto begun = ::access(path.c_str(), F_OK) == 0
        ? Record::open(path, testKey())
        : Record::create(path, tinyFiles(), tinyHeader(), testKey());
    if (!begun)
        ::_exit(1);
    std::unique_ptr<Record> record = *std::move(begun);
    tell(pipe, opened);
    for (;;) {
        const std::size_t before = record->events().size();
        std::vector<Event> command;
        for (std::uint64_t count = 1 + random() % 4; count > 0; --count)
            command.push_back(eventAt(
                record->scenario(), record->branches(), record->stream(), before + command.size()));
        if (!record->journal().append(command))
            ::_exit(2);
        for (std::size_t i = 0; i < command.size(); ++i)
            tell(pipe, static_cast<unsigned char>(record->stream()));
        if (random() % 20 == 0 && record->branches().size() < enoughBranches)
            branchSomewhere(path, record, pipe, random);
        if (random() % 40 == 0) // closing in order can be hit as well
            openSomewhere(path, record, random);
        if (random() % 200 == 0 && !record->eraseWords({}))
            ::_exit(5);
    }
}

std::size_t killsWanted()
{
    const char* wanted = std::getenv("POURPARLER_KILLS");
    return wanted ? static_cast<std::size_t>(std::strtoul(wanted, nullptr, 10)) : 25;
}

/// What was acknowledged, in all lives of a record.
struct Known {
    std::vector<std::size_t> events { 0 }; ///< of its own, a stream; [0] is the table's
    [[nodiscard]] std::size_t total() const
    {
        return std::accumulate(events.begin(), events.end(), std::size_t { 0 });
    }
};

/// Starts a child, kills it after a random while and notes what it acknowledged; false where it died by itself.
bool lived(const std::string& path, std::mt19937_64& random, Known& known)
{
    int ends[2];
    if (::pipe(ends) != 0)
        return false;
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
    unsigned char what = 0;
    while (::read(ends[0], &what, 1) == 1) {
        if (what == branched)
            known.events.push_back(0);
        else if (what != opened)
            ++known.events[what - 1U];
    }
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status);
}

/// Everything acknowledged is there and, of what was under way at the end at most one transaction.
void expectKept(const RecordContents& contents, Known& known)
{
    const std::vector<std::size_t> own = ownEvents(contents);
    ASSERT_GE(own.size(), known.events.size());
    ASSERT_LE(own.size(), known.events.size() + 1);
    const bool oneMoreBranch = own.size() > known.events.size();
    known.events.resize(own.size(), 0);
    std::size_t more = 0;
    for (std::size_t i = 0; i < own.size(); ++i) {
        ASSERT_GE(own[i], known.events[i]) << "stream " << i + 1;
        more += own[i] - known.events[i];
    }
    ASSERT_LE(more, oneMoreBranch ? 0U : 4U);
    ASSERT_TRUE(isWhole(contents));
    known.events = own;
}

TEST(Killing, LosesNothingThatWasAcknowledged)
{
    const TemporaryFolder folder;
    std::mt19937_64 random(std::random_device {}());
    const std::size_t kills = killsWanted();
    std::size_t killed = 0;
    std::size_t total = 0;
    std::size_t branches = 0;
    std::size_t logs = 0;
    std::size_t births = 0;
    while (killed < kills) {
        const std::string path = folder.file(std::to_string(births++) + ".pourparler");
        Known known;
        for (int life = 0; life < 10 && killed < kills; ++life) {
            ASSERT_TRUE(lived(path, random, known)) << "the child gave up by itself";
            ++killed;
            if (::access(path.c_str(), F_OK) != 0) { // killed before the record had its name
                ASSERT_EQ(known.total(), 0U);
                continue;
            }
            logs += ::access((path + "-wal").c_str(), F_OK) == 0 ? 1U : 0U;
            // By turns: verified as it lies there, read, or opened to go on.
            if (life % 3 == 0) {
                const Verification found = verified(path);
                ASSERT_NE(found.status, Status::altered) << toText(found.alterations);
            } else if (life % 3 == 1) {
                const auto record = Record::open(path, testKey());
                ASSERT_TRUE(record) << toText(record.error());
            }
            expectKept(contentsOf(path), known);
            if (HasFatalFailure())
                return;
        }
        total += known.total();
        branches += known.events.size() - 1;
    }
    std::cout << "  " << killed << " kills, " << total << " events and " << branches
              << " branches kept, " << logs << " left a log behind\n";
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
