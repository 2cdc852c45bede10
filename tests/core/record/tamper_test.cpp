// Law 7: whatever is altered in a closed record is found, wherever it is and however it was done; of an open one,
// whatever its chain covers.
#include "core/record/error_codes.h"
#include "tests/core/record/fixture.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <gmock/gmock.h>

#include <filesystem>
#include <set>

namespace pourparler::test {

namespace {

using Status = Verification::Status;

struct Row {
    std::string where;
    std::string label;
};

struct Table {
    std::string name;
    std::vector<std::string> columns;
    std::vector<Row> rows; ///< the first, the one in the middle, the last; of streams all
};

std::vector<std::string> column(SQLite::Database& database, const std::string& query, int index = 0)
{
    std::vector<std::string> values;
    SQLite::Statement rows(database, query);
    while (rows.executeStep())
        values.push_back(rows.getColumn(index).getString());
    return values;
}

std::string joined(const std::vector<std::string>& parts, const std::string& between)
{
    std::string text;
    for (const std::string& part : parts)
        text += (text.empty() ? "" : between) + part;
    return text;
}

std::vector<Table> tablesOf(const std::string& path)
{
    SQLite::Database database(path);
    std::vector<Table> tables;
    for (const std::string& name :
        column(database, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")) {
        Table table { name, column(database, "PRAGMA table_info(" + name + ")", 1), {} };
        std::vector<std::string> quoted;
        for (const std::string& key : column(database,
                 "SELECT name FROM pragma_table_info('" + name + "') WHERE pk > 0 ORDER BY pk"))
            quoted.push_back("'" + key + " = ' || quote(" + key + ")");
        const auto rows = column(database,
            "SELECT " + joined(quoted, " || ' AND ' || ") + " FROM " + name + " ORDER BY 1");
        if (name == "streams")
            for (const std::string& row : rows)
                table.rows.push_back({ row, row });
        else if (!rows.empty())
            table.rows = { { rows.front(), "first" }, { rows[rows.size() / 2], "middle" },
                { rows.back(), "last" } };
        tables.push_back(std::move(table));
    }
    return tables;
}

/// Values that differ from what is in `column`, also in type alone.
std::vector<std::string> otherValues(const std::string& column)
{
    return { "NULL", "'x'", "x'00'", "0", "1", "-1", "9223372036854775807", "1.5", "''", "x''",
        column + " + 1", column + " || 'x'", "CAST(" + column + " AS TEXT)",
        "CAST(" + column + " AS BLOB)", "substr(" + column + ", 2)",
        "zeroblob(length(" + column + "))", "upper(" + column + ")", "randomblob(32)",
        "randomblob(64)" };
}

class Tamper : public testing::Test {
protected:
    /// Alters a copy and verifies it. Counts what SQLite did; remembers what verify did not find.
    void attempt(const std::string& label, const std::string& sql)
    {
        const std::string copy = m_folder.file("copy.pourparler");
        writeBytes(copy, m_original);
        if (tamper(copy, sql) && !same(copy))
            judge(copy, label);
        // Once more with tables that take any type, and put back as they were.
        writeBytes(copy, m_original);
        if (loosened(copy, true) && tamper(copy, sql) && loosened(copy, false) && !same(copy))
            judge(copy, label + ", loosely");
    }
    static bool loosened(const std::string& path, bool loose)
    {
        std::string sql = "PRAGMA writable_schema = ON;";
        for (const char* end : { "STRICT, WITHOUT ROWID", "STRICT" }) {
            const std::string looseEnd = end == std::string("STRICT") ? " " : "  WITHOUT ROWID";
            sql += std::string("UPDATE sqlite_master SET sql = ")
                + (loose ? "replace(sql, ') " + std::string(end) + "', ')" + looseEnd + "');"
                         : "replace(sql || '|', ')" + looseEnd + "|', ') " + end
                            + "');"
                              "UPDATE sqlite_master SET sql = rtrim(sql, '|');");
        }
        return tamper(path, sql);
    }
    void judge(const std::string& copy, const std::string& label)
    {
        ++m_tried;
        const auto found = verifyRecord(copy);
        if (found && found->status != Status::altered)
            m_missed.insert(label);
        if (found && found->alterations.empty() == (found->status == Status::altered))
            m_missed.insert(label + ": the status does not say what the list says");
        (void)readRecord(copy); // whatever it says, it must not crash
        if (const auto opened = Record::open(copy, testKey()); opened.has_value())
            m_missed.insert(label + ": opened all the same");
    }

    /// Whether the SQL changed nothing that the file says.
    bool same(const std::string& copy) const { return dump(copy) == m_dump; }
    static std::string dump(const std::string& path)
    {
        SQLite::Database database(path);
        std::string text = joined(
            column(database, "SELECT coalesce(sql, '') || name FROM sqlite_master ORDER BY name"),
            "\n");
        for (const char* pragma : { "application_id", "user_version", "encoding" })
            text += joined(column(database, std::string("PRAGMA ") + pragma), "\n");
        for (const std::string& table :
            column(database, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")) {
            std::vector<std::string> quoted;
            for (const std::string& name :
                column(database, "PRAGMA table_info('" + table + "')", 1))
                quoted.push_back("quote(\"" + name + "\")");
            text += joined(
                column(database,
                    "SELECT " + joined(quoted, " || ',' || ") + " FROM \"" + table + "\""),
                "\n");
        }
        return text;
    }

    void original(bool close)
    {
        const std::string path = m_folder.file("original.pourparler");
        std::filesystem::remove(path);
        auto record = Record::create(path, tinyFiles(), tinyHeader(), testKey());
        ASSERT_TRUE(record);
        EventMaker maker((*record)->scenario(), 11);
        std::vector<std::size_t> spoken;
        for (std::size_t i = 0; i < 60; ++i) {
            const auto now = static_cast<SessionTime>(i);
            const Event event = i == 59 ? Event { now, event::Paused {} }
                : i % 6 == 0
                ? noteEvent(now, "said " + std::to_string(i), static_cast<std::uint8_t>(i))
                : maker.anyButClosed();
            if (i % 12 == 0)
                spoken.push_back(i);
            ASSERT_TRUE((*record)->journal().append({ &event, 1 }));
        }
        ASSERT_TRUE((*record)->eraseWords(std::vector<std::size_t> { spoken[1], spoken[2] }));
        if (close) { // closed, then added to: several seals
            const Event last = closedEvent(1'000'000);
            ASSERT_TRUE((*record)->journal().append({ &last, 1 }));
            ASSERT_TRUE((*record)->eraseWords(std::vector<std::size_t> { spoken[0] }));
            const Event more = noteEvent(1'000'001, "afterwards", 200);
            ASSERT_TRUE((*record)->journal().append({ &more, 1 }));
        }
        record->reset();
        keep(path, close);
    }

    /// The same with two branches of which one leaves the other.
    void branched(bool close)
    {
        original(close);
        const std::string path = m_folder.file("original.pourparler");
        StreamId parent = StreamId::table1;
        for (const std::uint64_t fork : { 20U, 22U }) {
            const auto made = Record::branch(path, testKey(), parent, fork);
            ASSERT_TRUE(made) << toText(made.error());
            parent = *made;
            auto record = Record::open(path, testKey(), parent);
            ASSERT_TRUE(record) << toText(record.error());
            const Events events { noteEvent(
                                      2'000'000, "otherwise", static_cast<std::uint8_t>(fork)),
                close ? closedEvent(2'000'001) : Event { 2'000'001, event::Paused {} } };
            ASSERT_TRUE((*record)->journal().append(events));
        }
        keep(path, close);
    }

    void keep(const std::string& path, bool close)
    {
        ASSERT_EQ(verified(path).status, close ? Status::sealed : Status::open)
            << toText(verified(path).alterations);
        m_tables = tablesOf(path);
        m_original = fileBytes(path);
        m_dump = dump(path);
        const std::string copy = m_folder.file("copy.pourparler");
        writeBytes(copy, m_original);
        ASSERT_TRUE(loosened(copy, true));
        ASSERT_FALSE(same(copy));
        ASSERT_TRUE(loosened(copy, false));
        ASSERT_TRUE(same(copy)) << "the tables were not put back as they were";
        ASSERT_EQ(verified(copy).status, close ? Status::sealed : Status::open);
    }

    void everyField(const std::set<std::string>& tables)
    {
        for (const Table& table : m_tables) {
            if (!tables.contains(table.name))
                continue;
            for (const Row& row : table.rows) {
                const std::string place = table.name + ", " + row.label + " row";
                const std::string where = " WHERE " + row.where;
                for (const std::string& name : table.columns)
                    for (const std::string& value : otherValues(name))
                        attempt(place + ", " + name + " = " + value,
                            "UPDATE " + table.name + " SET " + name + " = " + value + where);
                attempt(place + " removed", "DELETE FROM " + table.name + where);
                copies(table, where, place);
            }
            attempt("all of " + table.name + " removed", "DELETE FROM " + table.name);
        }
    }

    /// The row once more, under other keys.
    void copies(const Table& table, const std::string& where, const std::string& place)
    {
        for (const std::string& key : table.columns) {
            for (const std::string& other : { key + " + 1000", key + " || 'x'",
                     std::string("randomblob(32)"), std::string("'extra'"), std::string("NULL") }) {
                std::vector<std::string> values = table.columns;
                std::replace(values.begin(), values.end(), key, other);
                attempt(place + " doubled with another " + key,
                    "INSERT INTO " + table.name + " SELECT " + joined(values, ", ") + " FROM "
                        + table.name + where);
            }
        }
        attempt(place + " doubled",
            "INSERT INTO " + table.name + " SELECT * FROM " + table.name + where);
    }

    /// Everything that is no row: tables, columns, indexes, views, triggers, the header.
    void everyStructure()
    {
        for (const Table& table : m_tables) {
            const std::string& name = table.name;
            attempt(name + ": column added", "ALTER TABLE " + name + " ADD COLUMN extra TEXT");
            attempt(name + ": column renamed",
                "ALTER TABLE " + name + " RENAME COLUMN " + table.columns.back() + " TO other");
            attempt(name + ": column dropped",
                "ALTER TABLE " + name + " DROP COLUMN " + table.columns.back());
            attempt(name + ": renamed", "ALTER TABLE " + name + " RENAME TO other");
            attempt(name + ": dropped", "DROP TABLE " + name);
            attempt(name + ": index",
                "CREATE INDEX extra ON " + name + "(" + table.columns.back() + ")");
            attempt(name + ": trigger",
                "CREATE TRIGGER extra AFTER INSERT ON " + name + " BEGIN SELECT 1; END");
            attempt(name + ": made anew without rules",
                "CREATE TABLE other AS SELECT * FROM " + name + "; DROP TABLE " + name
                    + "; ALTER TABLE other RENAME TO " + name);
            attempt(name + ": replaced by a view that never ends",
                "ALTER TABLE " + name + " RENAME TO other; CREATE VIEW " + name
                    + " AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT "
                      "x FROM n");
        }
        attempt("table", "CREATE TABLE extra(x)");
        attempt("table with rows", "CREATE TABLE extra(x); INSERT INTO extra VALUES(1)");
        attempt("view", "CREATE VIEW extra AS SELECT 1");
        attempt("statistics", "ANALYZE");
        attempt("application_id", "PRAGMA application_id = 1");
        attempt("user_version up", "PRAGMA user_version = 2");
        attempt("user_version down", "PRAGMA user_version = 0");
        attempt("encoding",
            "CREATE TABLE extra(x); PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = "
            "'CREATE TABLE extra(y)' WHERE name = 'extra'");
    }

    void tellAndExpect(int atLeast)
    {
        RecordProperty("alterations", m_tried);
        std::cout << "  " << m_tried << " alterations, " << m_missed.size() << " not found\n";
        EXPECT_EQ(joined({ m_missed.begin(), m_missed.end() }, "\n"), "");
        EXPECT_GE(m_tried, atLeast);
    }

    TemporaryFolder m_folder;
    std::string m_original;
    std::string m_dump;
    std::vector<Table> m_tables;
    int m_tried = 0;
    std::set<std::string> m_missed;
};

TEST_F(Tamper, IsFoundInAClosedRecordWhereverItIs)
{
    original(true);
    everyField({ "events", "meta", "scenario_files", "seals", "streams", "words" });
    everyStructure();
    tellAndExpect(500);
}

TEST_F(Tamper, IsFoundInAnOpenRecordWhereTheChainCoversIt)
{
    original(false);
    everyField({ "events", "scenario_files", "streams", "words" });
    everyStructure();
    for (const char* value : { "'other'", "''" })
        attempt("name of the scenario",
            std::string("UPDATE meta SET value = ") + value + " WHERE name = 'scenario'");
    attempt("meta removed", "DELETE FROM meta WHERE name = 'software'");
    attempt("meta added", "INSERT INTO meta VALUES('extra', '')");
    attempt("seal added", "INSERT INTO seals VALUES(1, '{}', randomblob(32), randomblob(64))");
    tellAndExpect(300);
}

TEST_F(Tamper, IsFoundInBranches)
{
    for (const bool close : { false, true }) {
        branched(close);
        everyField(close ? std::set<std::string> { "events", "streams" }
                         : std::set<std::string> { "streams" });
        attempt("format of records without branches", "PRAGMA user_version = 1");
        attempt("the branch of a branch and all it has",
            "DELETE FROM events WHERE stream = 3; DELETE FROM streams WHERE stream = 3");
        attempt("a branch made the table",
            "UPDATE events SET stream = 99 WHERE stream = 1; UPDATE events SET stream = 1 WHERE "
            "stream = 2; UPDATE events SET stream = 2 WHERE stream = 99");
    }
    tellAndExpect(900);
}

TEST_F(Tamper, IsFoundWhereTheEndOfAClosedRecordIsCutOff)
{
    original(true);
    const std::string end = "(SELECT max(number) FROM events WHERE stream = 1)";
    attempt("last event and last seal",
        "DELETE FROM events WHERE stream = 1 AND number = " + end
            + "; DELETE FROM seals WHERE number = 3");
    attempt("last seal and its event",
        "DELETE FROM seals WHERE number = 3; DELETE FROM events WHERE stream = 0 AND number = 7");
    attempt("all seals", "DELETE FROM seals");
    attempt("all seals and the workshop's events",
        "DELETE FROM seals; DELETE FROM events WHERE stream = 0 AND number > 1");
    attempt("closing and seals, not the workshop's events",
        "DELETE FROM seals; DELETE FROM events WHERE stream = 1 AND number > 60");
    tellAndExpect(5);
}

TEST_F(Tamper, ShowsInTheHeadWhereAnOpenRecordIsCutOffWithCare)
{
    original(false);
    const std::string path = m_folder.file("original.pourparler");
    const Digest head = verified(path).head;
    ASSERT_TRUE(tamper(path,
        "DELETE FROM events WHERE stream = 1 AND number = 60;"
        "UPDATE streams SET events = 59, head = (SELECT hash FROM events WHERE stream = 1 AND "
        "number = 59) WHERE stream = 1"));
    const Verification cut = verified(path);
    EXPECT_EQ(cut.status, Status::open)
        << "it could have been like that; whoever noted the head knows better";
    EXPECT_NE(cut.head, head);
}

TEST_F(Tamper, CannotBeSealedAgainByOpening)
{
    original(false);
    const std::string path = m_folder.file("original.pourparler");
    ASSERT_TRUE(tamper(path, "UPDATE words SET text = 'never said' WHERE text = 'said 0'"));
    EXPECT_EQ(codeOf(Record::open(path, testKey())), fault::recordAltered);
}

TEST_F(Tamper, IsNamedWhereItIs)
{
    original(true);
    const std::string path = m_folder.file("original.pourparler");
    const auto told = [&](const std::string& sql) {
        writeBytes(path, m_original);
        EXPECT_TRUE(tamper(path, sql));
        return toText(verified(path).alterations);
    };
    using testing::HasSubstr;
    EXPECT_THAT(
        told("UPDATE events SET bytes = replace(bytes, '1', '2') WHERE stream = 1 AND number = 13"),
        HasSubstr("altered-event 1 13"));
    EXPECT_THAT(told("DELETE FROM events WHERE stream = 1 AND number = 30"),
        HasSubstr("altered-event-missing 1 30"));
    EXPECT_THAT(told("UPDATE meta SET value = '2020' WHERE name = 'created-at'"),
        testing::StrEq("altered-table meta"));
    EXPECT_THAT(told("UPDATE scenario_files SET bytes = x'00' WHERE path = 'briefs/en/emp.md'"),
        HasSubstr("altered-scenario"));
    EXPECT_THAT(told("UPDATE seals SET signature = zeroblob(64) WHERE number = 3"),
        testing::StrEq("altered-seal"));
    EXPECT_THAT(told("UPDATE seals SET signature = zeroblob(64) WHERE number = 1"),
        testing::StrEq("altered-table seals"));
    EXPECT_THAT(told("CREATE TABLE extra(x)"), HasSubstr("altered-structure extra"));
    EXPECT_THAT(
        told("UPDATE words SET text = 'x' WHERE text = 'said 6'"), HasSubstr("altered-words "));
    EXPECT_THAT(
        told("DELETE FROM words WHERE text = 'said 6'"), HasSubstr("altered-words-missing 1 7"));
}

} // namespace

} // namespace pourparler::test
