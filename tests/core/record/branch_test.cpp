// "What if": branches of tables and of branches, sealed and open; tables that a rewind opens again; words that several
// streams share.
#include "core/record/chain.h"
#include "core/record/closing.h"
#include "core/record/codec.h"
#include "core/record/erasure.h"
#include "core/record/error_codes.h"
#include "tests/core/record/fixture.h"
#include "tests/support/random_table.h"

#include <gmock/gmock.h>

#include <array>

namespace pourparler::test {

namespace {

using Status = Verification::Status;

class Branches : public testing::Test {
protected:
    StreamId branch(std::uint64_t events, StreamId parent = StreamId::table1)
    {
        const auto made = Record::branch(m_path, testKey(), parent, events);
        if (!made)
            throw std::runtime_error(toText(made.error()));
        return *made;
    }
    void append(const Event& event, StreamId stream)
    {
        auto record = Record::open(m_path, testKey(), stream);
        ASSERT_TRUE(record) << toText(record.error());
        ASSERT_TRUE((*record)->journal().append({ &event, 1 }));
    }
    Status status() const { return verified(m_path).status; }
    /// What one SQL statement does to the file, as verify tells it.
    std::string told(const std::string& sql)
    {
        const std::string whole = fileBytes(m_path);
        EXPECT_TRUE(tamper(m_path, sql)) << sql;
        const std::string text = toText(verified(m_path).alterations);
        EXPECT_FALSE(Record::open(m_path, testKey()).has_value()) << sql;
        writeBytes(m_path, whole);
        return text;
    }

    TemporaryFolder m_folder;
    std::string m_path = m_folder.file("a.pourparler");
};

TEST_F(Branches, LeaveTheOriginalAsItWas)
{
    for (const bool close : { false, true }) {
        m_path = m_folder.file(close ? "closed" : "open");
        writeRecord(m_path, 10, close);
        const RecordContents before = contentsOf(m_path);
        EXPECT_EQ(branch(4), static_cast<StreamId>(2));
        const std::uint64_t fork = contentsOf(m_path).branches[0].fork.events;
        EXPECT_GE(fork, 4U);
        EXPECT_EQ(status(), Status::open);
        const Event more = noteEvent(20'000'000, "another way", 3);
        append(more, static_cast<StreamId>(2));
        EXPECT_EQ(branch(fork + 1, static_cast<StreamId>(2)), static_cast<StreamId>(3));

        const RecordContents after = contentsOf(m_path);
        EXPECT_EQ(after.events, before.events);
        EXPECT_EQ(after.head, before.head);
        ASSERT_EQ(after.branches.size(), 2U);
        Events expected(
            before.events.begin(), before.events.begin() + static_cast<std::ptrdiff_t>(fork));
        expected.push_back(more);
        EXPECT_EQ(after.branches[0].events, expected);
        EXPECT_EQ(after.branches[1].events, expected);
        EXPECT_EQ(after.branches[1].head, after.branches[0].head);
        EXPECT_EQ(after.branches[1].fork.parent, static_cast<StreamId>(2));
        EXPECT_EQ(&after.eventsOf(static_cast<StreamId>(3)), &after.branches[1].events);
        EXPECT_EQ(&after.eventsOf(static_cast<StreamId>(9)), &after.events);
        const Verification found = verified(m_path);
        ASSERT_EQ(found.branches.size(), 2U);
        EXPECT_EQ(found.branches[1].events, fork + 1);
        EXPECT_EQ(found.status, Status::open) << toText(found.alterations);
    }
}

TEST_F(Branches, AreRefusedWhereThereIsNothingToBranchFrom)
{
    writeRecord(m_path, 5, false);
    EXPECT_EQ(codeOf(Record::branch(m_path, testKey(), StreamId::table1, 6)), fault::noSuchEvent);
    EXPECT_EQ(codeOf(Record::branch(m_path, testKey(), static_cast<StreamId>(2), 1)),
        fault::noSuchStream);
    EXPECT_EQ(
        codeOf(Record::branch(m_path, testKey(), StreamId::workshop, 0)), fault::noSuchStream);
    EXPECT_EQ(
        codeOf(Record::open(m_path, testKey(), static_cast<StreamId>(2))), fault::noSuchStream);
    const auto open = Record::open(m_path, testKey());
    EXPECT_EQ(
        codeOf(Record::branch(m_path, testKey(), StreamId::table1, 1)), fault::recordOpenElsewhere);
}

TEST_F(Branches, AreSealedWithTheTableOnceAllAreClosed)
{
    writeRecord(m_path, 10, true);
    ASSERT_EQ(status(), Status::sealed);
    const StreamId atTheEnd = branch(11);
    EXPECT_EQ(status(), Status::sealed) << "closed already where it leaves";
    const StreamId early = branch(0);
    EXPECT_EQ(status(), Status::open);
    EXPECT_EQ(verified(m_path).sealedBy, "");
    append(noteEvent(20'000'000, "afterwards", 8), StreamId::table1);
    append(noteEvent(20'000'000, "afterwards too", 9), atTheEnd);
    EXPECT_EQ(status(), Status::open);
    append(closedEvent(20'000'000), early);
    EXPECT_EQ(status(), Status::sealed) << toText(verified(m_path).alterations);
}

TEST_F(Branches, AreNotMadeInTheMiddleOfADeed)
{
    auto record = Record::create(m_path, tinyFiles(), tinyHeader(), testKey());
    ASSERT_TRUE(record);
    const Events events { { 1, event::BargainingBegan {} },
        { 1, event::TurnBegan { 1, PartyId(0), noDeadline } }, { 2, event::Passed { PartyId(0) } },
        { 2, event::TurnBegan { 1, PartyId(1), noDeadline } } };
    ASSERT_TRUE((*record)->journal().append(events));
    record->reset();
    for (const std::uint64_t asked : { 0U, 1U, 2U, 3U, 4U })
        branch(asked);
    std::vector<std::uint64_t> forks;
    for (const auto& each : contentsOf(m_path).branches)
        forks.push_back(each.fork.events);
    EXPECT_THAT(forks, testing::ElementsAre(0U, 2U, 2U, 4U, 4U));
}

TEST_F(Branches, AreFoundOutWhereverTheyAreAltered)
{
    for (const bool close : { false, true }) {
        m_path = m_folder.file(close ? "sealed" : "unsealed");
        writeRecord(m_path, 10, close);
        branch(3);
        const StreamId second = branch(10);
        append(noteEvent(20'000'000, "elsewhere", 5), second);
        append(noteEvent(20'000'000, "there", 6), static_cast<StreamId>(2));
        if (close) {
            append(closedEvent(20'000'001), static_cast<StreamId>(2));
            append(closedEvent(20'000'001), second);
        }
        ASSERT_EQ(status(), close ? Status::sealed : Status::open)
            << toText(verified(m_path).alterations);
        using testing::HasSubstr;
        using testing::Not;
        const std::string branches = " WHERE kind = 'branch' AND stream = ";
        for (const char* stream : { "2", "3" })
            for (const char* change : { "stream = 9", "kind = 'table'", "parent = parent + 1",
                     "fork = fork + 1", "fork = fork - 1", "events = events + 1",
                     "head = zeroblob(32)", "parent = NULL", "fork = NULL" })
                EXPECT_THAT(told("UPDATE streams SET " + std::string(change) + branches + stream),
                    HasSubstr("altered-field streams"))
                    << change;
        EXPECT_NE(told("DELETE FROM streams" + branches + "3"), "");
        EXPECT_NE(told("INSERT INTO streams SELECT 4, kind, parent, fork, events, head FROM streams"
                      + branches + "3"),
            "");
        EXPECT_THAT(told("UPDATE events SET bytes = replace(bytes, '20000000', '20000009') WHERE "
                         "stream = 2"),
            HasSubstr("altered-event 2 "));
        EXPECT_NE(told("DELETE FROM events WHERE stream = 3"), "");
        EXPECT_NE(
            told("INSERT INTO events SELECT 7, number, bytes, hash FROM events WHERE stream = 3"),
            "");
        EXPECT_NE(told("UPDATE events SET stream = 3 WHERE stream = 2"), "");
        EXPECT_NE(told("DELETE FROM events WHERE stream = 0 AND bytes LIKE '%branched%'"), "");
        EXPECT_NE(told("PRAGMA user_version = 1"), "");
        EXPECT_THAT(
            told("UPDATE words SET text = 'x' WHERE text = 'there'"), HasSubstr("altered-words "));
        EXPECT_THAT(
            told("DELETE FROM words WHERE text = 'there'"), HasSubstr("altered-words-missing 2 "));
    }
}

/// Whoever rewrites an event of an open record and the chain behind it is found out where a branch shares that event.
TEST_F(Branches, HoldTheirParentToWhatTheyShare)
{
    auto record = Record::create(m_path, tinyFiles(), tinyHeader(), testKey());
    ASSERT_TRUE(record);
    const Events events { { 1, event::BargainingBegan {} }, { 2, event::Paused {} } };
    ASSERT_TRUE((*record)->journal().append({ &events[0], 1 }));
    const Digest before = (*record)->journal().head();
    ASSERT_TRUE((*record)->journal().append({ &events[1], 1 }));
    record->reset();
    branch(2);
    const Scenario scenario = tinyScenario();
    std::string other = toJson(scenario, events[1]);
    other.replace(other.find("\"at\":2"), 6, "\"at\":3");
    const std::string hash = hex(nextLink(before, other));
    const std::string head = "x'" + hash + "'";
    EXPECT_THAT(told("UPDATE events SET bytes = replace(bytes, '\"at\":2', '\"at\":3'), hash = "
                    + head + " WHERE stream = 1 AND number = 2; UPDATE streams SET head = " + head
                    + " WHERE stream = 1"),
        testing::HasSubstr("altered-event 1 2"));
}

TEST_F(Branches, AreNotThereWithoutTheirFormat)
{
    writeRecord(m_path, 5, false);
    EXPECT_NE(told("PRAGMA user_version = 2"), "");
}

TEST_F(Branches, ForgetTogetherWhatTheyShare)
{
    auto record = Record::create(m_path, tinyFiles(), tinyHeader(), testKey());
    ASSERT_TRUE(record);
    Salt salt {};
    salt.fill(77);
    const Events events { { 0,
                              event::SeatTaken { { PartyId(0), 1 },
                                  { Holder::Kind::person, Words("NAMENAME", salt), {} } } },
        noteEvent(1, "SHAREDSHARED", 1), noteEvent(2, "only the table", 2) };
    ASSERT_TRUE((*record)->journal().append(events));
    record->reset();
    const StreamId other = branch(2);
    append(noteEvent(3, "OTHEROTHER", 3), other);
    const RecordContents before = contentsOf(m_path);
    EXPECT_EQ(positionsOfNames(before.events), Positions { 0 });
    EXPECT_EQ(positionsOfWords(before.events, { PartyId(0), 1 }), (Positions { 0, 1, 2 }));
    EXPECT_EQ(positionsOfWords(before.events, { PartyId(1), 1 }), Positions {});
    EXPECT_EQ(positionsOfAllWords(before.branches[0].events), (Positions { 0, 1, 2 }));

    record = Record::open(m_path, testKey(), other);
    ASSERT_TRUE(record);
    ASSERT_TRUE((*record)->eraseWords(std::array<std::size_t, 1> { 1 }));
    record->reset();
    EXPECT_TRUE(std::get<event::NoteKept>(contentsOf(m_path).events[1].body).text.isErased());
    EXPECT_THAT(fileBytes(m_path), testing::Not(testing::HasSubstr("SHAREDSHARED")));
    EXPECT_EQ(verified(m_path).erased, 1U);

    ASSERT_TRUE(eraseEverywhere(m_path, testKey(), positionsOfAllWords));
    for (const char* words : { "NAMENAME", "OTHEROTHER", "only the table" })
        EXPECT_THAT(fileBytes(m_path), testing::Not(testing::HasSubstr(words)));
    EXPECT_EQ(status(), Status::open) << toText(verified(m_path).alterations);
    EXPECT_EQ(positionsOfAllWords(contentsOf(m_path).events), Positions {});
}

TEST_F(Branches, SealAgainWhatWasTakenBack)
{
    auto record = Record::create(m_path, tinyFiles(), tinyHeader(), testKey());
    ASSERT_TRUE(record);
    const auto add = [&record](Event event) {
        return (*record)->journal().append({ &event, 1 }).has_value();
    };
    ASSERT_TRUE(add({ 1, event::BargainingBegan {} }));
    ASSERT_TRUE(add(closedEvent(2)));
    record->reset();
    EXPECT_EQ(status(), Status::sealed);
    record = Record::open(m_path, testKey());
    ASSERT_TRUE(add({ 3, event::Rewound { 1, noDeadline, false } }));
    record->reset();
    EXPECT_EQ(status(), Status::open) << toText(verified(m_path).alterations);
    EXPECT_NE(told("UPDATE meta SET value = '2020' WHERE name = 'created-at'"), "")
        << "what never changes stays sealed";
    EXPECT_NE(told("UPDATE seals SET signature = zeroblob(64)"), "");
    EXPECT_NE(told("DELETE FROM seals"), "");
    record = Record::open(m_path, testKey());
    ASSERT_TRUE(add({ 4, event::Rewound { 2, noDeadline, false } })); // forward again
    record->reset();
    EXPECT_EQ(status(), Status::sealed) << toText(verified(m_path).alterations);
}

/// The record's own judgement agrees with the fold's at any moment of any talks.
TEST(Closing, IsWhereTheFoldIsClosed)
{
    const Scenario scenario = tinyScenario();
    int closed = 0;
    int takenBack = 0;
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        RandomTable table(scenario, seed);
        State state = initialState(scenario);
        Events all;
        for (int step = 0; step < 400; ++step) {
            const auto events = decide(scenario, state, table.next(state));
            if (!events)
                continue;
            const bool before = state.table.phase == PhaseKind::closed;
            for (const Event& event : *events)
                evolve(state, event);
            all.insert(all.end(), events->begin(), events->end());
            const bool now = state.table.phase == PhaseKind::closed;
            ASSERT_EQ(isClosed(scenario, all), now) << seed << ' ' << step;
            ASSERT_TRUE(before == now || concernsClosing(*events));
            closed += !before && now ? 1 : 0;
            takenBack += before && !now ? 1 : 0;
        }
    }
    EXPECT_GT(closed, 5);
    EXPECT_GT(takenBack, 0);
}

} // namespace

} // namespace pourparler::test
