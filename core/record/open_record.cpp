#include "core/record/open_record.h"

#include "core/record/chain.h"
#include "core/record/closing.h"
#include "core/record/codec.h"
#include "core/record/error_codes.h"
#include "core/record/event_words.h"
#include "core/record/schema.h"
#include "core/record/seal.h"

#include <sqlite3.h>

namespace pourparler {

namespace {

void run(SQLite::Statement& statement)
{
    // Reset first: a statement that failed stays failed until then.
    statement.reset();
    while (statement.executeStep())
        continue;
    statement.reset();
}

} // namespace

OpenRecord::OpenRecord(Database& database, Inspection found, SealKey key, StreamId stream)
    : m_found(std::move(found))
    , m_key(key)
    , m_stream(stream)
    , m_insertEvent(database.sqlite(), "INSERT INTO events VALUES(?, ?, ?, ?)")
    , m_insertWords(database.sqlite(), "INSERT OR IGNORE INTO words VALUES(?, ?, ?)")
    , m_updateStream(database.sqlite(), "UPDATE streams SET events = ?, head = ? WHERE stream = ?")
    , m_begin(database.sqlite(), "BEGIN IMMEDIATE")
    , m_commit(database.sqlite(), "COMMIT")
{
    for (std::size_t i = 1; i < m_found.streams.size(); ++i)
        m_branches.push_back(m_found.streams[i].fork);
}

Result<std::unique_ptr<OpenRecord>> OpenRecord::on(
    std::unique_ptr<Database> database, SealKey key, StreamId stream)
{
    auto record
        = database->guarded(fault::recordUnreadable, [&]() -> Result<std::unique_ptr<OpenRecord>> {
              Inspection found = inspect(*database);
              if (found.unreadable)
                  return Unexpected(*found.unreadable);
              // To go on would seal as ours what is not.
              if (!found.alterations.empty())
                  return failure(fault::recordAltered, { textArgument(database->path()) });
              const auto number = static_cast<std::size_t>(stream);
              if (number < 1 || number > found.streams.size())
                  return failure(fault::noSuchStream,
                      { textArgument(database->path()),
                          numberArgument(
                              Argument::Kind::number, static_cast<std::int64_t>(number)) });
              return std::make_unique<OpenRecord>(*database, std::move(found), key, stream);
          });
    if (record)
        (*record)->own(std::move(database));
    return record;
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

bool OpenRecord::isClosedWith(const Events& more) const
{
    if (!concernsClosing(more))
        return mine().closed;
    Events all = events();
    all.insert(all.end(), more.begin(), more.end());
    return isClosed(scenario(), all);
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
    const bool closed = isClosedWith(read);
    bool everything = closed;
    for (std::size_t i = 0; i < m_found.streams.size(); ++i)
        everything = everything && (i == index() || m_found.streams[i].closed);
    StreamEnd end = mine().end;
    StreamEnd workshop = m_found.workshop;
    std::vector<Digest> heads;
    auto written = write([&] {
        for (const Event& event : read)
            insertWords(event);
        for (const std::string& one : bytes) {
            insert(m_stream, end, one);
            heads.push_back(end.head);
        }
        update(m_stream, end);
        if (everything)
            finish(
                workshop, m_stream == StreamId::table1 ? end : m_found.streams.front().end, true);
    });
    if (!written)
        return written;
    TableStream& stream = mine();
    stream.end = end;
    stream.heads.insert(stream.heads.end(), heads.begin(), heads.end());
    stream.events.insert(stream.events.end(), read.begin(), read.end());
    stream.closed = closed;
    m_found.closed = everything;
    m_found.workshop = workshop;
    m_found.seals += everything ? 1 : 0;
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

void OpenRecord::insertBranch(const TableStream& branch)
{
    SQLite::Statement insert(m_database->sqlite(), "INSERT INTO streams VALUES(?, ?, ?, ?, ?, ?)");
    insert.bind(1, static_cast<std::uint32_t>(branch.fork.stream));
    insert.bind(2, streamKind(branch.fork.stream));
    insert.bind(3, static_cast<std::uint32_t>(branch.fork.parent));
    insert.bind(4, static_cast<std::int64_t>(branch.fork.events));
    insert.bind(5, branch.end.events);
    insert.bind(6, branch.end.head.data(), static_cast<int>(branch.end.head.size()));
    insert.exec();
}

/// The last thing in a transaction that wrote to the workshop or left everything closed: a seal says how everything
/// else in the file stands.
void OpenRecord::finish(StreamEnd& workshop, const StreamEnd& table, bool closed)
{
    if (closed)
        insert(StreamId::workshop, workshop,
            encode(RecordSealed { m_found.seals + 1, table.events, table.head }));
    update(StreamId::workshop, workshop);
    if (closed)
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
            finish(workshop, m_found.streams.front().end, m_found.closed);
        });
        if (!written)
            return written;
        m_found.workshop = workshop;
        m_found.seals += m_found.closed ? 1 : 0;
        m_found.erased.insert(digests->begin(), digests->end());
        for (TableStream& stream : m_found.streams) // wherever they were said
            for (Event& event : stream.events)
                eraseWordsIn(event, *digests);
    }
    // Also where there was nothing to erase: an earlier attempt may have come only this far before the disk was full.
    return m_database->guarded(fault::recordLost, [this]() -> Result<void> {
        m_database->checkpoint();
        m_database->sqlite().exec("VACUUM"); // pages may hold remains of rows that moved
        m_database->checkpoint();
        return {};
    });
}

Result<StreamId> OpenRecord::branchAfter(std::uint64_t events)
{
    if (events >= mine().heads.size())
        return failure(fault::noSuchEvent,
            { textArgument(m_database->path()),
                numberArgument(Argument::Kind::number, static_cast<std::int64_t>(events)) });
    if (m_branches.size() >= mostBranches)
        return failure(fault::tooManyBranches,
            { textArgument(m_database->path()),
                numberArgument(Argument::Kind::number, static_cast<std::int64_t>(mostBranches)) });
    const std::uint64_t fork = endOfDeed(mine().events, events);
    TableStream branch = beginningOf(mine(), fork);
    branch.fork = { static_cast<StreamId>(m_found.streams.size() + 1), m_stream, fork };
    branch.end = { static_cast<std::int64_t>(fork), branch.heads.back() };
    branch.closed = isClosed(scenario(), branch.events);
    const bool everything = m_found.closed && branch.closed;
    StreamEnd workshop = m_found.workshop;
    auto written = write([&] {
        m_database->sqlite().exec(
            "PRAGMA user_version=" + std::to_string(static_cast<int>(RecordFormat::branched)));
        insertBranch(branch);
        insert(StreamId::workshop, workshop,
            encode(BranchMade { static_cast<std::int64_t>(branch.fork.stream),
                static_cast<std::int64_t>(m_stream), branch.end.events, branch.end.head }));
        finish(workshop, m_found.streams.front().end, everything);
    });
    if (!written)
        return Unexpected(std::move(written.error()));
    const StreamId stream = branch.fork.stream;
    m_found.workshop = workshop;
    m_found.closed = everything;
    m_found.seals += everything ? 1 : 0;
    m_branches.push_back(branch.fork);
    m_found.streams.push_back(std::move(branch));
    return stream;
}

} // namespace pourparler
