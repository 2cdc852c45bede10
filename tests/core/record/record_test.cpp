#include "core/record/error_codes.h"
#include "core/record/record.h"
#include "tests/core/record/fixture.h"

#include <gmock/gmock.h>

#include <array>
#include <chrono>

namespace pourparler::test {

namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using Status = Verification::Status;

class RecordTest : public testing::Test {
protected:
    std::unique_ptr<Record> create()
    {
        auto record = Record::create(m_path, tinyFiles(), tinyHeader(), testKey());
        if (!record)
            throw std::runtime_error(toText(record.error()));
        return *std::move(record);
    }
    std::unique_ptr<Record> open()
    {
        auto record = Record::open(m_path, testKey());
        if (!record)
            throw std::runtime_error(toText(record.error()));
        return *std::move(record);
    }

    TemporaryFolder m_folder;
    std::string m_path = m_folder.file("a.pourparler");
};

TEST_F(RecordTest, BringsBackWhatWentIn)
{
    Events said;
    Digest head {};
    {
        const auto record = create();
        EXPECT_EQ(record->scenario(), tinyScenario());
        EXPECT_THAT(record->events(), IsEmpty());
        EventMaker maker(record->scenario(), 5);
        for (int i = 0; i < 50; ++i) {
            const Events events { maker.anyButClosed(), maker.anyButClosed() };
            ASSERT_TRUE(record->journal().append(events));
            said.insert(said.end(), events.begin(), events.end());
        }
        head = record->journal().head();
        EXPECT_EQ(record->events(), said);
    }
    EXPECT_THAT(m_folder.names(), ElementsAre("a.pourparler"))
        << "closed in order, there is the one file";
    const RecordContents contents = contentsOf(m_path);
    EXPECT_EQ(contents.events, said);
    EXPECT_EQ(contents.head, head);
    EXPECT_EQ(contents.files.files, tinyFiles().files);
    EXPECT_EQ(contents.header.createdAt, tinyHeader().createdAt);
    EXPECT_EQ(contents.header.software, tinyHeader().software);
    EXPECT_EQ(contents.header.table.seed, 7U);

    const auto record = open();
    EXPECT_EQ(record->events(), said);
    EXPECT_EQ(record->journal().head(), head);
    const Event more = noteEvent(9, "more", 1);
    ASSERT_TRUE(record->journal().append({ &more, 1 }));
    EXPECT_NE(record->journal().head(), head);
}

TEST_F(RecordTest, KeepsSeedsOfAllSizes)
{
    RecordHeader header = tinyHeader();
    header.table.seed = 0xFFFF'FFFF'FFFF'FFFFU;
    ASSERT_TRUE(Record::create(m_path, tinyFiles(), header, testKey()));
    EXPECT_EQ(contentsOf(m_path).header.table.seed, header.table.seed);
    EXPECT_EQ(verified(m_path).status, Status::open);
}

TEST_F(RecordTest, IsOpenThenSealedThenSealedAnew)
{
    auto record = create();
    const Event first = noteEvent(1, "first", 1);
    ASSERT_TRUE(record->journal().append({ &first, 1 }));
    record.reset();
    Verification found = verified(m_path);
    EXPECT_EQ(found.status, Status::open);
    EXPECT_EQ(found.sealedBy, "");
    EXPECT_EQ(found.events, 1U);

    record = open();
    const std::array last { noteEvent(2, "last", 2), closedEvent(3) };
    ASSERT_TRUE(record->journal().append(last));
    const Digest head = record->journal().head();
    record.reset();
    found = verified(m_path);
    EXPECT_EQ(found.status, Status::sealed) << toText(found.alterations);
    EXPECT_EQ(found.head, head);
    EXPECT_EQ(found.sealedBy.size(), 64U);

    record = open();
    const Event later = noteEvent(4, "later", 3);
    ASSERT_TRUE(record->journal().append({ &later, 1 }));
    record.reset();
    EXPECT_EQ(verified(m_path).status, Status::sealed);
    EXPECT_EQ(verified(m_path).events, 4U);
}

TEST_F(RecordTest, SaysWhoseSealItIs)
{
    writeRecord(m_path, 3, true);
    const std::string mine = verified(m_path).sealedBy;
    auto other = Record::open(m_path, SealKey::fromSeed(2));
    ASSERT_TRUE(other);
    const Event later = noteEvent(4, "later", 3);
    ASSERT_TRUE((*other)->journal().append({ &later, 1 }));
    other->reset();
    EXPECT_EQ(verified(m_path).status, Status::sealed);
    EXPECT_NE(verified(m_path).sealedBy, mine);
}

TEST_F(RecordTest, ErasesWordsForGood)
{
    for (const bool closed : { false, true }) {
        const std::string path = m_folder.file(closed ? "closed.pourparler" : "open.pourparler");
        auto created = Record::create(path, tinyFiles(), tinyHeader(), testKey());
        ASSERT_TRUE(created);
        auto& record = *created;
        for (int i = 0; i < 300; ++i) { // enough for pages to split and rows to move
            const Event event = noteEvent(
                i, "kept or SECRETSECRET" + std::to_string(i), static_cast<std::uint8_t>(i));
            ASSERT_TRUE(record->journal().append({ &event, 1 }));
        }
        if (closed) {
            const Event last = closedEvent(1000);
            ASSERT_TRUE(record->journal().append({ &last, 1 }));
        }
        const Digest head = record->journal().head();
        std::vector<std::size_t> all;
        for (std::size_t i = 0; i < 300; ++i)
            all.push_back(i);
        ASSERT_TRUE(record->eraseWords(all));
        for (const char* ending : { "", "-wal" })
            EXPECT_THAT(fileBytes(path + ending), Not(HasSubstr("SECRETSECRET"))) << ending;
        EXPECT_TRUE(std::get<event::NoteKept>(record->events()[7].body).text.isErased());
        EXPECT_EQ(record->journal().head(), head) << "the table's chain stays as it was";
        ASSERT_TRUE(record->eraseWords(std::array<std::size_t, 1> { 7 })) << "twice does no harm";
        // Said again, word for word and with the same salt: still erased.
        const Event again = noteEvent(2000, "kept or SECRETSECRET7", 7);
        ASSERT_TRUE(record->journal().append({ &again, 1 }));
        EXPECT_TRUE(std::get<event::NoteKept>(record->events().back().body).text.isErased());
        record.reset();
        EXPECT_THAT(fileBytes(path), Not(HasSubstr("SECRETSECRET")));
        const Verification found = verified(path);
        EXPECT_EQ(found.status, closed ? Status::sealed : Status::open)
            << toText(found.alterations);
        EXPECT_EQ(found.erased, 300U);
        EXPECT_TRUE(std::get<event::NoteKept>(contentsOf(path).events[7].body).text.isErased());
    }
}

TEST_F(RecordTest, ErasesOnlyWhatWasAskedFor)
{
    const auto record = create();
    const std::array events { noteEvent(1, "stays", 1), noteEvent(2, "goes", 2),
        Event { 3, event::Paused {} } };
    ASSERT_TRUE(record->journal().append(events));
    EXPECT_EQ(codeOf(record->eraseWords(std::array<std::size_t, 1> { 2 })), fault::noWordsThere);
    EXPECT_EQ(
        codeOf(record->eraseWords(std::array<std::size_t, 2> { 1, 99 })), fault::noWordsThere);
    EXPECT_EQ(record->events()[1], events[1]);
    ASSERT_TRUE(record->eraseWords(std::array<std::size_t, 1> { 1 }));
    EXPECT_EQ(record->events()[0], events[0]);
    EXPECT_TRUE(std::get<event::NoteKept>(record->events()[1].body).text.isErased());
}

TEST_F(RecordTest, IsNeverOpenTwice)
{
    const auto record = create();
    const auto before = std::chrono::steady_clock::now();
    EXPECT_EQ(codeOf(Record::open(m_path, testKey())), fault::recordOpenElsewhere);
    EXPECT_LT(std::chrono::steady_clock::now() - before, std::chrono::milliseconds(600));
    EXPECT_EQ(codeOf(readRecord(m_path)), fault::recordOpenElsewhere);
    EXPECT_EQ(codeOf(verifyRecord(m_path)), fault::recordOpenElsewhere);
    // Having been refused must not have released the lock.
    EXPECT_EQ(codeOf(Record::open(m_path, testKey())), fault::recordOpenElsewhere);
    const Event event = noteEvent(1, "still works", 1);
    EXPECT_TRUE(record->journal().append({ &event, 1 }));
}

TEST_F(RecordTest, NeverReplacesAnything)
{
    writeBytes(m_path, "somebody's");
    EXPECT_EQ(
        codeOf(Record::create(m_path, tinyFiles(), tinyHeader(), testKey())), fault::recordExists);
    EXPECT_EQ(fileBytes(m_path), "somebody's");
    const std::string other = m_folder.file("b.pourparler");
    writeBytes(other + "-wal", "left behind");
    EXPECT_EQ(
        codeOf(Record::create(other, tinyFiles(), tinyHeader(), testKey())), fault::recordExists);
    EXPECT_THAT(m_folder.names(), ElementsAre("a.pourparler", "b.pourparler-wal"));
}

TEST_F(RecordTest, RefusesAScenarioThatIsNone)
{
    EXPECT_EQ(codeOf(Record::create(
                  m_path, { "x", { { "scenario.yaml", "]" } } }, tinyHeader(), testKey())),
        fault::recordScenarioInvalid);
    EXPECT_THAT(m_folder.names(), IsEmpty());
}

TEST_F(RecordTest, TakesNamesWithOddCharacters)
{
    const std::string path = m_folder.file("a?b#c%20 é'\".pourparler");
    writeRecord(path, 5, true);
    EXPECT_EQ(verified(path).status, Status::sealed);
    EXPECT_EQ(contentsOf(path).events.size(), 6U);
}

TEST_F(RecordTest, ContinuesThroughALink)
{
    writeRecord(m_path, 5, false);
    const std::string link = m_folder.file("link.pourparler");
    ASSERT_EQ(::symlink(m_path.c_str(), link.c_str()), 0);
    auto record = Record::open(link, testKey());
    ASSERT_TRUE(record);
    EXPECT_EQ((*record)->events().size(), 5U);
    EXPECT_EQ(codeOf(Record::open(m_path, testKey())), fault::recordOpenElsewhere);
}

} // namespace

} // namespace pourparler::test
