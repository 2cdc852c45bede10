#include "core/record/record.h"

#include "core/record/chain.h"
#include "core/record/codec.h"
#include "core/record/database.h"
#include "core/record/error_codes.h"
#include "core/record/event_words.h"
#include "core/record/inspection.h"
#include "core/record/record_file.h"
#include "core/record/seal.h"

#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <algorithm>
#include <functional>
#include <set>

namespace pourparler {

namespace {

bool closes(std::span<const Event> events)
{
    return std::any_of(events.begin(), events.end(),
        [](const Event& event) { return std::holds_alternative<event::Closed>(event.body); });
}

/// A stored event as it goes in.
struct Entry {
    std::string bytes;
    Digest hash {};
};

class OpenRecord final : public Record, public Journal {
public:
    OpenRecord(Database& database, Inspection found, SealKey key)
        : m_found(std::move(found))
        , m_key(key)
        , m_insertEvent(database.sqlite(), "INSERT INTO events VALUES(?, ?, ?, ?)")
        , m_insertWords(database.sqlite(), "INSERT OR IGNORE INTO words VALUES(?, ?, ?)")
        , m_updateStream(
              database.sqlite(), "UPDATE streams SET events = ?, head = ? WHERE stream = ?")
        , m_begin(database.sqlite(), "BEGIN IMMEDIATE")
        , m_commit(database.sqlite(), "COMMIT")
    {
    }
    /// From now on it closes what it was made on.
    void own(std::unique_ptr<Database> database) { m_database = std::move(database); }

    const Scenario& scenario() const override { return *m_found.scenario; }
    const RecordHeader& header() const override { return m_found.header; }
    StreamId stream() const override { return StreamId::table1; }
    const std::vector<Fork>& branches() const override { return m_branches; }
    const Events& events() const override { return m_found.events; }
    Journal& journal() override { return *this; }
    Digest head() const override { return m_found.table.head; }

    Result<void> append(std::span<const Event> events) override;
    Result<void> eraseWords(std::span<const std::size_t> positions) override;

private:
    Result<void> write(const std::function<void()>& inside);
    [[nodiscard]] Result<Event> asItWillBeRead(const Event& event, const std::string& bytes) const;
    void insert(StreamId stream, StreamEnd& end, const std::string& bytes);
    void insertWords(const Event& event);
    void update(StreamId stream, const StreamEnd& end);
    void seal(StreamEnd& workshop);
    [[nodiscard]] Result<std::set<Digest>> digestsAt(std::span<const std::size_t> positions) const;

    std::unique_ptr<Database> m_database;
    Inspection m_found;
    SealKey m_key;
    SQLite::Statement m_insertEvent;
    SQLite::Statement m_insertWords;
    SQLite::Statement m_updateStream;
    SQLite::Statement m_begin;
    SQLite::Statement m_commit;
    std::vector<Fork> m_branches;
    bool m_lost = false; ///< what is on disk is no longer sure; only reading it again tells
};

void run(SQLite::Statement& statement)
{
    // Reset first: a statement that failed stays failed until then.
    statement.reset();
    while (statement.executeStep())
        continue;
    statement.reset();
}

/// One transaction: all of `inside` or nothing.
Result<void> OpenRecord::write(const std::function<void()>& inside)
{
    if (m_lost)
        return failure(fault::recordLost,
            { textArgument(m_database->path()), textArgument("an earlier error") });
    auto written = m_database->guarded(fault::recordLost, [&]() -> Result<void> {
        run(m_begin);
        inside();
        run(m_commit);
        return {};
    });
    if (written)
        return written;
    for (SQLite::Statement* one :
        { &m_insertEvent, &m_insertWords, &m_updateStream, &m_begin, &m_commit })
        (void)one->tryReset();
    SQLite::Database& sqlite = m_database->sqlite();
    (void)sqlite.tryExec("ROLLBACK"); // there is nothing to roll back where SQLite did it itself
    const bool rolledBack = sqlite3_get_autocommit(sqlite.getHandle()) != 0;
    // A full disk can get room again; after any other error only reading again tells what is on disk.
    m_lost = !rolledBack || written.error().code != fault::diskFull;
    return written;
}

Result<Event> OpenRecord::asItWillBeRead(const Event& event, const std::string& bytes) const
{
    const std::vector<Words> said = wordsOf(event);
    return decode(scenario(), bytes, [&](const Digest& digest) -> std::optional<Words> {
        if (m_found.erased.contains(
                digest)) // erased for good, also when somebody says the very same thing again
            return Words::erased();
        for (const Words& words : said)
            if (digestOf(words) == digest)
                return words;
        return std::nullopt;
    });
}

Result<void> OpenRecord::append(std::span<const Event> events)
{
    if (events.empty())
        return {};
    // Nothing is acknowledged that could not be read again.
    std::vector<std::string> bytes;
    Events read;
    for (const Event& event : events) {
        bytes.push_back(encode(scenario(), event));
        auto again = asItWillBeRead(event, bytes.back());
        if (!again)
            return Unexpected(std::move(again.error()));
        read.push_back(*std::move(again));
    }
    StreamEnd table = m_found.table;
    StreamEnd workshop = m_found.workshop;
    const bool closed = m_found.closed || closes(read);
    auto written = write([&] {
        for (const Event& event : read)
            insertWords(event);
        for (const std::string& one : bytes)
            insert(StreamId::table1, table, one);
        update(StreamId::table1, table);
        if (closed) {
            const RecordSealed sealed { m_found.seals + 1, table.events, table.head };
            insert(StreamId::workshop, workshop, encode(sealed));
            seal(workshop);
        }
    });
    if (!written)
        return written;
    m_found.table = table;
    m_found.workshop = workshop;
    m_found.closed = closed;
    m_found.seals += closed ? 1 : 0;
    m_found.events.insert(m_found.events.end(), read.begin(), read.end());
    return {};
}

void OpenRecord::insert(StreamId stream, StreamEnd& end, const std::string& bytes)
{
    ++end.events;
    end.head = nextLink(end.head, bytes);
    m_insertEvent.bind(1, static_cast<std::uint32_t>(stream));
    m_insertEvent.bind(2, end.events);
    m_insertEvent.bindNoCopy(3, bytes);
    m_insertEvent.bindNoCopy(4, end.head.data(), static_cast<int>(end.head.size()));
    run(m_insertEvent);
}

void OpenRecord::insertWords(const Event& event)
{
    for (const Words& words : wordsOf(event)) {
        if (words.isErased())
            continue;
        const Digest digest = digestOf(words);
        m_insertWords.bind(1, digest.data(), static_cast<int>(digest.size()));
        m_insertWords.bind(2, words.salt().data(), static_cast<int>(words.salt().size()));
        m_insertWords.bind(3, words.text());
        run(m_insertWords);
    }
}

void OpenRecord::update(StreamId stream, const StreamEnd& end)
{
    m_updateStream.bind(1, end.events);
    m_updateStream.bindNoCopy(2, end.head.data(), static_cast<int>(end.head.size()));
    m_updateStream.bind(3, static_cast<std::uint32_t>(stream));
    run(m_updateStream);
}

/// The last thing in a transaction: it says how everything else in the file stands.
void OpenRecord::seal(StreamEnd& workshop)
{
    update(StreamId::workshop, workshop);
    insertSeal(*m_database, makeSeal(*m_database, m_found.seals + 1, m_key));
}

Result<std::set<Digest>> OpenRecord::digestsAt(std::span<const std::size_t> positions) const
{
    std::set<Digest> digests;
    for (const std::size_t position : positions) {
        const auto said
            = position < events().size() ? wordsOf(events()[position]) : std::vector<Words>();
        if (said.empty())
            return failure(fault::noWordsThere,
                { textArgument(m_database->path()),
                    numberArgument(Argument::Kind::number, static_cast<std::int64_t>(position)) });
        for (const Words& words : said)
            if (!words.isErased())
                digests.insert(digestOf(words));
    }
    return digests;
}

Result<void> OpenRecord::eraseWords(std::span<const std::size_t> positions)
{
    const auto digests = digestsAt(positions);
    if (!digests)
        return Unexpected(digests.error());
    StreamEnd workshop = m_found.workshop;
    if (!digests->empty()) {
        auto written = write([&] {
            SQLite::Statement remove(m_database->sqlite(), "DELETE FROM words WHERE digest = ?");
            for (const Digest& digest : *digests) {
                remove.bind(1, digest.data(), static_cast<int>(digest.size()));
                run(remove);
            }
            insert(StreamId::workshop, workshop,
                encode(WordsErased { { digests->begin(), digests->end() } }));
            if (m_found.closed) {
                const RecordSealed sealed { m_found.seals + 1, m_found.table.events,
                    m_found.table.head };
                insert(StreamId::workshop, workshop, encode(sealed));
                seal(workshop);
            } else {
                update(StreamId::workshop, workshop);
            }
        });
        if (!written)
            return written;
        m_found.workshop = workshop;
        m_found.seals += m_found.closed ? 1 : 0;
        m_found.erased.insert(digests->begin(), digests->end());
        for (Event& event : m_found.events)
            eraseWordsIn(event, *digests); // wherever they were said
    }
    // Also where there was nothing to erase: an earlier attempt may have come only this far before the disk was full.
    return m_database->guarded(fault::recordLost, [this]() -> Result<void> {
        m_database->checkpoint();
        m_database->sqlite().exec("VACUUM"); // pages may hold remains of rows that moved
        m_database->checkpoint();
        return {};
    });
}

} // namespace

Result<std::unique_ptr<Record>> openRecordOn(
    const std::string& vfs, const std::string& path, SealKey key, StreamId stream)
{
    if (stream != StreamId::table1)
        return failure(fault::noSuchStream,
            { textArgument(path),
                numberArgument(Argument::Kind::number, static_cast<std::int64_t>(stream)) });
    auto database = Database::open(path, Database::Access::writing, vfs);
    if (!database)
        return Unexpected(std::move(database.error()));
    auto record = (*database)->guarded(
        fault::recordUnreadable, [&]() -> Result<std::unique_ptr<OpenRecord>> {
            Inspection found = inspect(**database);
            if (found.unreadable)
                return Unexpected(*found.unreadable);
            // To go on would seal as ours what is not.
            if (!found.alterations.empty())
                return failure(fault::recordAltered, { textArgument(path) });
            return std::make_unique<OpenRecord>(**database, std::move(found), key);
        });
    if (!record)
        return Unexpected(std::move(record.error()));
    (*record)->own(*std::move(database));
    return *std::move(record);
}

Result<std::unique_ptr<Record>> Record::create(
    const std::string& path, const ScenarioFiles& files, const RecordHeader& header, SealKey key)
{
    return createRecordOn({}, path, files, header, key);
}

Result<std::unique_ptr<Record>> Record::open(const std::string& path, SealKey key, StreamId stream)
{
    return openRecordOn({}, path, key, stream);
}

Result<StreamId> Record::branch(
    const std::string& path, SealKey /*key*/, StreamId parent, std::uint64_t /*events*/)
{
    return failure(fault::noSuchStream,
        { textArgument(path),
            numberArgument(Argument::Kind::number, static_cast<std::int64_t>(parent)) });
}

const Events& RecordContents::eventsOf(StreamId stream) const
{
    const auto index = static_cast<std::size_t>(stream);
    return index >= 2 && index - 2 < branches.size() ? branches[index - 2].events : events;
}

Result<RecordContents> readRecord(const std::string& path)
{
    auto database = Database::open(path, Database::Access::reading, {});
    if (!database)
        return Unexpected(std::move(database.error()));
    return (*database)->guarded(fault::recordUnreadable, [&]() -> Result<RecordContents> {
        Inspection found = inspect(**database);
        if (found.unreadable)
            return Unexpected(*found.unreadable);
        return RecordContents { *std::move(found.scenario), std::move(found.files),
            std::move(found.header), std::move(found.events), found.table.head, {} };
    });
}

Result<Verification> verifyRecord(const std::string& path)
{
    auto database = Database::open(path, Database::Access::reading, {});
    if (!database)
        return Unexpected(std::move(database.error()));
    return (*database)->guarded(fault::recordUnreadable, [&]() -> Result<Verification> {
        Inspection found = inspect(**database);
        if (found.unreadable && found.alterations.empty())
            return Unexpected(*found.unreadable);
        Verification verification;
        verification.head = found.table.head;
        verification.events
            = static_cast<std::uint64_t>(std::max<std::int64_t>(found.table.events, 0));
        verification.erased = found.erased.size();
        verification.sealedBy = found.sealedBy;
        verification.alterations = std::move(found.alterations);
        if (verification.alterations.empty())
            verification.status
                = found.closed ? Verification::Status::sealed : Verification::Status::open;
        return verification;
    });
}

} // namespace pourparler
