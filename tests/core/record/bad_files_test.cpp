// Files that are torn, foreign, newer, elsewhere or out of reach: a clear error, never a crash, and nothing is made worse.
#include "core/record/error_codes.h"
#include "core/record/schema.h"
#include "tests/core/record/fixture.h"

#include <gmock/gmock.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <set>

namespace pourparler::test {

namespace {

using testing::AnyOf;
using testing::ElementsAre;
using testing::IsEmpty;
using Status = Verification::Status;

std::set<std::string> codesOf(const std::string& path)
{
    return { codeOf(readRecord(path)), codeOf(verifyRecord(path)),
        codeOf(Record::open(path, testKey())) };
}

/// Does `inside` in a child that is nobody and so may not do everything; true where it returned true.
template <class F>
bool asNobody(F inside)
{
    const pid_t child = ::fork();
    if (child == 0) {
        constexpr uid_t nobody = 65534;
        if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
            ::_exit(2);
        ::_exit(inside() ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

class BadFiles : public testing::Test {
protected:
    TemporaryFolder m_folder;
    std::string m_path = m_folder.file("a.pourparler");
};

TEST_F(BadFiles, AreMissingOrForeign)
{
    EXPECT_THAT(codesOf(m_path), ElementsAre(fault::recordMissing));
    EXPECT_THAT(codesOf(m_path + "/b"), ElementsAre(fault::recordMissing));
    EXPECT_THAT(codesOf(m_folder.path()), ElementsAre(fault::recordForeign));
    EXPECT_THAT(codesOf("/dev/zero"), ElementsAre(fault::recordForeign));
    const std::string pipe = m_folder.file("pipe");
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    EXPECT_THAT(codesOf(pipe), ElementsAre(fault::recordForeign))
        << "and does not wait for somebody to write";
    writeBytes(m_path, std::string(5000, 'x'));
    EXPECT_THAT(codesOf(m_path), ElementsAre(fault::recordForeign));
    writeBytes(m_path, "");
    EXPECT_THAT(codesOf(m_path), ElementsAre(fault::recordDamaged));
    writeBytes(m_path, "SQLite format 3");
    EXPECT_THAT(codesOf(m_path), ElementsAre(fault::recordDamaged));
}

TEST_F(BadFiles, AreDatabasesOfOtherPrograms)
{
    writeRecord(m_path, 3, false);
    ASSERT_TRUE(tamper(m_path, "PRAGMA application_id = 0"));
    const std::string before = fileBytes(m_path);
    EXPECT_THAT(codesOf(m_path), ElementsAre(fault::recordForeign));
    EXPECT_EQ(fileBytes(m_path), before);
}

TEST_F(BadFiles, AreNewerOrOlderThanWeKnow)
{
    writeRecord(m_path, 3, true);
    ASSERT_TRUE(tamper(m_path, "PRAGMA user_version = 99"));
    const std::string before = fileBytes(m_path);
    EXPECT_THAT(codesOf(m_path), ElementsAre(fault::recordNewer));
    EXPECT_EQ(toText(readRecord(m_path).error()), "record-newer " + m_path + " 99 2");
    EXPECT_EQ(fileBytes(m_path), before) << "what a newer version wrote is left alone";
    ASSERT_TRUE(tamper(m_path, "PRAGMA user_version = 0"));
    EXPECT_THAT(codesOf(m_path), ElementsAre(fault::recordOlder));
}

TEST_F(BadFiles, AreTornAtAnyPlace)
{
    writeRecord(m_path, 120, true);
    const std::string whole = fileBytes(m_path);
    const RecordContents contents = contentsOf(m_path);
    for (std::size_t size = 0; size < whole.size(); size += 509) {
        writeBytes(m_path, whole.substr(0, size));
        const auto read = readRecord(m_path);
        EXPECT_FALSE(read) << "read from " << size << " of " << whole.size() << " bytes";
        const auto verification = verifyRecord(m_path);
        EXPECT_TRUE(!verification || verification->status == Status::altered) << size;
        EXPECT_FALSE(Record::open(m_path, testKey())) << size;
    }
}

/// A flipped byte is harmless, where nothing depends on it, or it is noticed.
TEST_F(BadFiles, HaveFlippedBytes)
{
    writeRecord(m_path, 60, true);
    const std::string whole = fileBytes(m_path);
    const RecordContents contents = contentsOf(m_path);
    std::mt19937_64 random(4);
    int harmless = 0;
    for (int i = 0; i < 600; ++i) {
        std::string bytes = whole;
        for (std::uint64_t flips = 1 + random() % 3; flips > 0; --flips)
            bytes[random() % bytes.size()] ^= static_cast<char>(1U << random() % 8);
        writeBytes(m_path, bytes);
        const auto verification = verifyRecord(m_path);
        const auto read = readRecord(m_path);
        if (verification && verification->status != Status::altered) {
            ++harmless;
            ASSERT_TRUE(read);
            EXPECT_EQ(read->events, contents.events);
            EXPECT_EQ(read->head, contents.head);
            EXPECT_EQ(verification->status, Status::sealed);
        }
    }
    std::cout << "  " << harmless << " of 600 flips were where nothing is written\n";
}

TEST_F(BadFiles, HoldMoreThanAnyRecord)
{
    writeRecord(m_path, 5, false);
    ASSERT_TRUE(tamper(m_path,
        "INSERT INTO words VALUES(randomblob(32), randomblob(16), hex(zeroblob(20000000)))"));
    EXPECT_THAT(codesOf(m_path), testing::Each(AnyOf(fault::recordDamaged, fault::recordAltered)));
    TemporaryFolder other;
    const std::string path = other.file("rows.pourparler");
    writeRecord(path, 5, false);
    ASSERT_TRUE(tamper(path,
        "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 300000)"
        " INSERT INTO scenario_files SELECT 'f' || x, x'' FROM n"));
    EXPECT_EQ(verified(path).status, Status::altered);
    EXPECT_EQ(codeOf(Record::open(path, testKey())), fault::recordScenarioInvalid);
    const std::string events = other.file("events.pourparler");
    writeRecord(events, 5, false);
    ASSERT_TRUE(tamper(events,
        "WITH RECURSIVE n(x) AS (SELECT 6 UNION ALL SELECT x + 1 FROM n LIMIT 300000)"
        " INSERT INTO events SELECT 1, x, '{}', randomblob(32) FROM n"));
    EXPECT_EQ(verified(events).status, Status::altered);
    EXPECT_LE(verified(events).alterations.size(), 101U);
}

TEST_F(BadFiles, HoldAScenarioThatIsNone)
{
    writeRecord(m_path, 5, false);
    ASSERT_TRUE(
        tamper(m_path, "UPDATE scenario_files SET bytes = x'5d' WHERE path = 'scenario.yaml'"));
    EXPECT_EQ(codeOf(readRecord(m_path)), fault::recordScenarioInvalid);
    EXPECT_EQ(verified(m_path).status, Status::altered);
}

TEST_F(BadFiles, LieWhereNobodyMayWrite)
{
    writeRecord(m_path, 20, true);
    const std::string before = fileBytes(m_path);
    ASSERT_EQ(::chmod(m_path.c_str(), 0444), 0);
    ASSERT_EQ(::chmod(m_folder.path().c_str(), 0555), 0);
    EXPECT_TRUE(asNobody([&] {
        return readRecord(m_path) && verified(m_path).status == Status::sealed;
    })) << "reading takes nothing but the file";
    EXPECT_TRUE(asNobody(
        [&] { return codeOf(Record::open(m_path, testKey())) == fault::recordFolderReadOnly; }));
    EXPECT_TRUE(asNobody([&] {
        return codeOf(Record::create(
                   m_folder.file("b.pourparler"), tinyFiles(), tinyHeader(), testKey()))
            == fault::recordFolderReadOnly;
    }));
    ASSERT_EQ(::chmod(m_folder.path().c_str(), 0777), 0);
    EXPECT_TRUE(
        asNobody([&] { return codeOf(Record::open(m_path, testKey())) == fault::recordReadOnly; }));
    ASSERT_EQ(::chmod(m_path.c_str(), 0), 0);
    EXPECT_TRUE(asNobody([&] { return codeOf(readRecord(m_path)) == fault::recordUnreadable; }));
    EXPECT_EQ(fileBytes(m_path), before);
    EXPECT_EQ(codeOf(Record::create(
                  m_folder.file("no/b.pourparler"), tinyFiles(), tinyHeader(), testKey())),
        fault::recordFolderMissing);
}

TEST_F(BadFiles, WereNotClosedAndLieWhereNobodyMayWrite)
{
    const pid_t child = ::fork();
    if (child == 0) {
        auto record = Record::create(m_path, tinyFiles(), tinyHeader(), testKey());
        const Event event = noteEvent(1, "acknowledged", 1);
        if (!record || !(*record)->journal().append({ &event, 1 }))
            ::_exit(1);
        ::kill(::getpid(), SIGKILL);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    ASSERT_EQ(m_folder.names().size(), 2U);
    ASSERT_EQ(::chmod(m_path.c_str(), 0444), 0);
    ASSERT_EQ(::chmod((m_path + "-wal").c_str(), 0444), 0);
    ASSERT_EQ(::chmod(m_folder.path().c_str(), 0555), 0);
    EXPECT_TRUE(asNobody([&] {
        return codeOf(readRecord(m_path)) == fault::recordNeedsRecovery
            && codeOf(verifyRecord(m_path)) == fault::recordNeedsRecovery;
    }));
    ASSERT_EQ(::chmod(m_path.c_str(), 0600), 0);
    ASSERT_EQ(::chmod((m_path + "-wal").c_str(), 0600), 0);
    ASSERT_EQ(::chmod(m_folder.path().c_str(), 0700), 0);
    EXPECT_EQ(contentsOf(m_path).events.size(), 1U);
    // The file alone, without its log: an older state, but whole.
    EXPECT_EQ(m_folder.names().size(), 1U);
}

TEST_F(BadFiles, GrowUntilTheDiskIsFull)
{
    // In a child: the limit on the size of files stays with the process.
    const pid_t child = ::fork();
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        auto record = Record::create(m_path, tinyFiles(), tinyHeader(), testKey());
        if (!record)
            ::_exit(1);
        const rlimit little { 150'000, RLIM_INFINITY };
        ::setrlimit(RLIMIT_FSIZE, &little);
        std::size_t said = 0;
        for (; said < 5000; ++said) {
            const Event event = noteEvent(static_cast<SessionTime>(said), std::string(2000, 'w'),
                static_cast<std::uint8_t>(said));
            const auto appended = (*record)->journal().append({ &event, 1 });
            if (appended)
                continue;
            if (codeOf(appended) != fault::diskFull)
                ::_exit(2);
            break;
        }
        if (said == 0 || said == 5000 || (*record)->events().size() != said)
            ::_exit(3);
        const rlimit enough { RLIM_INFINITY, RLIM_INFINITY };
        ::setrlimit(RLIMIT_FSIZE, &enough);
        const Event more = noteEvent(1'000'000, "there is room again", 1);
        if (!(*record)->journal().append({ &more, 1 }))
            ::_exit(4);
        record->reset();
        const auto contents = readRecord(m_path);
        if (!contents || contents->events.size() != said + 1
            || verified(m_path).status != Status::open)
            ::_exit(5);
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    ASSERT_TRUE(WIFEXITED(status));
    EXPECT_EQ(WEXITSTATUS(status), 0);
}

/// A real disk, and a small one: where the system lets us have it.
TEST_F(BadFiles, FillASmallDisk)
{
    constexpr int notToBeHad = 77;
    const pid_t child = ::fork();
    if (child == 0) {
        if (::unshare(CLONE_NEWNS) != 0
            || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
            || ::mount("tmpfs", m_folder.path().c_str(), "tmpfs", 0, "size=300k") != 0)
            ::_exit(notToBeHad);
        auto record = Record::create(m_path, tinyFiles(), tinyHeader(), testKey());
        if (!record)
            ::_exit(1);
        std::size_t said = 0;
        std::string code;
        while (code.empty()) {
            const Event event = noteEvent(static_cast<SessionTime>(said), std::string(2000, 'w'),
                static_cast<std::uint8_t>(said));
            code = codeOf((*record)->journal().append({ &event, 1 }));
            said += code.empty() ? 1U : 0U;
        }
        const Event small { 1'000'000, event::Paused {} };
        (void)(*record)->journal().append({ &small, 1 }); // whatever it says, it harms nothing
        const std::size_t kept = (*record)->events().size();
        record->reset();
        if (code != fault::diskFull || said == 0 || kept < said)
            ::_exit(2);
        const auto contents = readRecord(m_path);
        ::_exit(contents && contents->events.size() == kept ? 0 : 3);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    if (WIFEXITED(status) && WEXITSTATUS(status) == notToBeHad)
        GTEST_SKIP() << "no disk of our own to be had here";
    EXPECT_TRUE(WIFEXITED(status));
    EXPECT_EQ(WEXITSTATUS(status), 0);
}

TEST_F(BadFiles, AreOpenInAnotherProgram)
{
    int ready[2];
    int done[2];
    ASSERT_EQ(::pipe(ready), 0);
    ASSERT_EQ(::pipe(done), 0);
    char byte = 'x';
    const pid_t child = ::fork(); // before anything is open: locks are a process's own
    if (child == 0) {
        auto record = Record::create(m_path, tinyFiles(), tinyHeader(), testKey());
        if (::write(ready[1], &byte, 1) != 1 || ::read(done[0], &byte, 1) != 1)
            ::_exit(2);
        const Event event = noteEvent(1, "undisturbed", 1);
        ::_exit(record && (*record)->journal().append({ &event, 1 }) ? 0 : 1);
    }
    ASSERT_EQ(::read(ready[0], &byte, 1), 1);
    const auto before = std::chrono::steady_clock::now();
    EXPECT_THAT(codesOf(m_path), ElementsAre(fault::recordOpenElsewhere));
    EXPECT_LT(std::chrono::steady_clock::now() - before, std::chrono::milliseconds(3 * 300 + 600));
    ASSERT_EQ(::write(done[1], &byte, 1), 1);
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_EQ(WEXITSTATUS(status), 0);
    EXPECT_EQ(contentsOf(m_path).events.size(), 1U);
    for (const int end : { ready[0], ready[1], done[0], done[1] })
        ::close(end);
}

TEST_F(BadFiles, CannotBeCreatedOnAFullDisk)
{
    const pid_t child = ::fork();
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit little { 8000, RLIM_INFINITY };
        ::setrlimit(RLIMIT_FSIZE, &little);
        const auto record = Record::create(m_path, tinyFiles(), tinyHeader(), testKey());
        ::_exit(codeOf(record) == fault::diskFull ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_EQ(WEXITSTATUS(status), 0);
    EXPECT_THAT(m_folder.names(), IsEmpty()) << "nothing is left behind";
}

TEST_F(BadFiles, AreKeysThatAreNone)
{
    const std::string path = m_folder.file("made/on/demand/key.pem");
    const auto made = SealKey::loadOrCreate(path);
    ASSERT_TRUE(made);
    struct stat status { };
    ASSERT_EQ(::stat(path.c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
    EXPECT_EQ(SealKey::loadOrCreate(path)->secret, made->secret);
    EXPECT_NE(SealKey::loadOrCreate(m_folder.file("other"))->secret, made->secret);
    ASSERT_EQ(::chmod(path.c_str(), 0644), 0);
    EXPECT_EQ(SealKey::loadOrCreate(path)->secret, made->secret);
    ASSERT_EQ(::stat(path.c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
    for (const char* bytes :
        { "", "rubbish", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n" }) {
        writeBytes(path, bytes);
        EXPECT_EQ(codeOf(SealKey::loadOrCreate(path)), fault::keyUnreadable);
        EXPECT_EQ(fileBytes(path), bytes);
    }
    EXPECT_EQ(codeOf(SealKey::loadOrCreate(m_folder.path())), fault::keyUnreadable);
    EXPECT_EQ(codeOf(SealKey::loadOrCreate("/proc/no/key")), fault::keyNotCreated);
}

} // namespace

} // namespace pourparler::test
