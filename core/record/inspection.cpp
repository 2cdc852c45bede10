#include "core/record/inspection.h"

#include "core/record/chain.h"
#include "core/record/closing.h"
#include "core/record/codec.h"
#include "core/record/error_codes.h"
#include "core/record/rows.h"
#include "core/record/schema.h"
#include "core/record/seal.h"
#include "core/session/refusal.h"

#include <algorithm>
#include <map>
#include <span>
#include <utility>

namespace pourparler {

namespace {

constexpr std::size_t mostAlterations = 100; ///< to tell; a file with more is beyond telling
constexpr int mostFiles = 4096; ///< of a scenario
constexpr std::int64_t mostFileBytes = std::int64_t { 32 } << 20U; ///< of a scenario together

/// There is nothing to be gained by going on.
struct Enough { };

Argument count(std::int64_t number) { return numberArgument(Argument::Kind::number, number); }

class Inspector {
public:
    explicit Inspector(Database& database)
        : m_database(database)
    {
    }

    Inspection run()
    {
        try {
            structure();
            meta();
            workshop();
            files();
            words();
            table();
            branches();
            unsaidWords();
            streams();
            format();
            seals();
        } catch (const Enough&) {
            m_found.alterations.push_back(
                { fault::alteredAndMore, { count(static_cast<std::int64_t>(mostAlterations)) } });
            if (!m_found.unreadable)
                cannotBeRead("more alterations than can be told");
        }
        return std::move(m_found);
    }

private:
    void altered(std::string_view code, std::vector<Argument> arguments = {})
    {
        if (m_found.alterations.size() >= mostAlterations)
            throw Enough();
        m_found.alterations.push_back({ code, std::move(arguments) });
    }
    void alteredField(const char* table, const char* column)
    {
        altered(fault::alteredField, { textArgument(table), textArgument(column) });
    }
    void cannotBeRead(std::string what)
    {
        if (!m_found.unreadable)
            m_found.unreadable = Error { fault::recordDamaged,
                { textArgument(m_database.path()), textArgument(std::move(what)) } };
    }

    /// Nothing is read of tables that are not ours: a view of that name could keep us busy for ever.
    void structure()
    {
        SQLite::Statement rows(
            m_database.sqlite(), "SELECT name, sql FROM sqlite_master ORDER BY type, name");
        std::set<std::string_view> right;
        std::set<std::string_view> there;
        while (rows.executeStep()) {
            const std::string name = rows.getColumn(0).getString();
            const std::string sql = rows.getColumn(1).getString();
            const auto known = std::find_if(recordTables.begin(), recordTables.end(),
                [&name](const RecordTable& one) { return one.name == name; });
            if (known != recordTables.end())
                there.insert(known->name);
            if (known != recordTables.end() && known->sql == sql)
                right.insert(known->name);
            else
                altered(fault::alteredStructure, { textArgument(name) });
        }
        for (const RecordTable& one : recordTables)
            if (!there.contains(one.name))
                altered(fault::alteredStructure, { textArgument(std::string(one.name)) });
        if (right.size() == recordTables.size())
            return;
        cannotBeRead("a table is missing or changed");
        throw Enough();
    }

    void meta()
    {
        SQLite::Statement rows(
            m_database.sqlite(), "SELECT name, value FROM meta ORDER BY name LIMIT 100");
        std::map<std::string, std::string> values { { "created-at", {} }, { "scenario", {} },
            { "software", {} } };
        std::size_t known = 0;
        while (rows.executeStep()) {
            checkTypes("meta", "name, value", rows, "TT");
            const auto value = values.find(rows.getColumn(0).getString());
            if (value == values.end()) {
                alteredField("meta", "name");
                continue;
            }
            value->second = rows.getColumn(1).getString();
            ++known;
        }
        m_found.header.createdAt = values["created-at"];
        m_found.header.software = values["software"];
        m_found.files.name = values["scenario"];
        if (known != values.size())
            alteredField("meta", "name");
    }

    void checkTypes(
        const char* table, const char* columns, SQLite::Statement& row, std::string_view types)
    {
        if (!hasTypes(row, types))
            alteredField(table, columns);
    }

    void workshop()
    {
        StreamEnd& end = m_found.workshop;
        end.head = firstWorkshopLink();
        SQLite::Statement rows(m_database.sqlite(),
            "SELECT number, bytes, hash FROM events WHERE stream = 0 ORDER BY number");
        while (rows.executeStep()) {
            const std::string bytes = rows.getColumn(1).getString();
            const bool follows = link(end, 0, rows, bytes);
            const auto event = decodeWorkshopEvent(bytes);
            const bool first = end.events == 1;
            if (event && std::holds_alternative<WorkshopOpened>(*event) == first)
                std::visit([this](const auto& one) { take(one); }, *event);
            else if (follows)
                altered(fault::alteredEventMalformed,
                    { count(0), count(end.events), textArgument("workshop") });
        }
        if (!m_opened)
            altered(fault::alteredSetUp);
    }

    void take(const WorkshopOpened& event)
    {
        m_opened = event;
        m_found.header.table = event.table;
    }
    void take(const WordsErased& event)
    {
        m_found.erased.insert(event.digests.begin(), event.digests.end());
    }
    void take(const RecordSealed& event) { m_sealed.push_back(event); }
    void take(const BranchMade& event) { m_branched.push_back({ m_found.workshop.events, event }); }

    /// One more row of events (number, bytes, hash): whether it follows from the one before.
    bool link(StreamEnd& end, int stream, SQLite::Statement& row, const std::string& bytes)
    {
        checkTypes("events", "number, bytes, hash", row, "ITB");
        const std::int64_t number = row.getColumn(0).getInt64();
        if (number != end.events + 1)
            altered(fault::alteredEventMissing, { count(stream), count(end.events + 1) });
        const Digest hash = digestIn(row, 2).value_or(Digest {});
        const bool follows = nextLink(end.head, bytes) == hash;
        if (!follows)
            altered(fault::alteredEvent, { count(stream), count(number) });
        // On from the hash that stands there, so that one altered event is told once.
        end.events = number;
        end.head = hash;
        return follows;
    }

    void files()
    {
        SQLite::Statement size(m_database.sqlite(),
            "SELECT count(*), coalesce(sum(length(bytes)), 0) FROM scenario_files");
        if (!size.executeStep() || size.getColumn(0).getInt() > mostFiles
            || size.getColumn(1).getInt64() > mostFileBytes) {
            altered(fault::alteredScenario);
            return noScenario("too-many-files");
        }
        SQLite::Statement rows(m_database.sqlite(), "SELECT path, bytes FROM scenario_files");
        while (rows.executeStep()) {
            checkTypes("scenario_files", "path, bytes", rows, "TB");
            m_found.files.files[rows.getColumn(0).getString()] = rows.getColumn(1).getString();
        }
        m_scenarioDigest = digestOf(m_found.files);
        if (m_opened && m_opened->scenario != m_scenarioDigest)
            altered(fault::alteredScenario);
        Reading reading = readScenario(m_found.files);
        if (reading.scenario)
            m_found.scenario = std::move(reading.scenario);
        else
            noScenario(reading.findings.empty() ? std::string()
                                                : std::string(reading.findings.front().what.code));
    }

    void noScenario(const std::string& finding)
    {
        if (!m_found.unreadable)
            m_found.unreadable = Error { fault::recordScenarioInvalid,
                { textArgument(m_database.path()), textArgument(finding) } };
    }

    void words()
    {
        SQLite::Statement rows(
            m_database.sqlite(), "SELECT digest, salt, text FROM words ORDER BY digest");
        while (rows.executeStep()) {
            checkTypes("words", "digest, salt, text", rows, "BBT");
            const auto digest = digestIn(rows, 0);
            Salt salt {};
            if (!digest || !copyBlob(rows, 1, salt)) {
                alteredField("words", digest ? "salt" : "digest");
                continue;
            }
            Words words(rows.getColumn(2).getString(), salt);
            if (!words.present() || words.text().size() > refusal::mostWords
                || digestOf(words) != *digest)
                altered(fault::alteredWords, { textArgument(hex(*digest)) });
            m_words.emplace(*digest, std::move(words));
        }
    }

    void table()
    {
        if (!m_opened)
            cannotBeRead("the first event is missing");
        TableStream& table = m_found.streams.front();
        table.end.head
            = firstLink(m_opened ? m_opened->scenario : m_scenarioDigest, m_found.header.table);
        table.heads.push_back(table.end.head);
        readEvents(table, 1);
    }

    /// What the stream has for itself, behind what it begins with.
    void readEvents(TableStream& stream, int number)
    {
        SQLite::Statement rows(m_database.sqlite(),
            "SELECT number, bytes, hash FROM events WHERE stream = ? ORDER BY number");
        rows.bind(1, number);
        while (rows.executeStep()) {
            const std::string bytes = rows.getColumn(1).getString();
            const bool follows = link(stream.end, number, rows, bytes);
            stream.heads.push_back(stream.end.head);
            if (m_found.scenario)
                decodeInto(stream, number, bytes, follows);
        }
        if (m_found.scenario)
            stream.closed = isClosed(*m_found.scenario, stream.events);
    }

    /// The workshop's chain says which there are and where each leaves its parent.
    void branches()
    {
        for (const auto& one : m_branched) {
            const BranchMade& made = one.second;
            const auto number = static_cast<std::int64_t>(m_found.streams.size()) + 1;
            if (made.stream != number || made.parent < 1 || made.parent >= number
                || number > static_cast<std::int64_t>(mostBranches) + 1)
                return altered(fault::alteredEventMalformed,
                    { count(0), count(one.first), textArgument("branched") });
            const auto fork = static_cast<std::size_t>(made.fork);
            const TableStream& parent = m_found.streams[static_cast<std::size_t>(made.parent) - 1];
            if (made.fork < 0 || fork >= parent.heads.size())
                return altered(
                    fault::alteredEventMissing, { count(made.parent), count(made.fork) });
            if (parent.heads[fork] != made.head)
                altered(fault::alteredEvent, { count(made.parent), count(made.fork) });
            TableStream branch = beginningOf(parent, fork);
            branch.fork
                = { static_cast<StreamId>(number), static_cast<StreamId>(made.parent), fork };
            branch.end = { made.fork, made.head };
            readEvents(branch, static_cast<int>(number));
            m_found.streams.push_back(std::move(branch));
        }
    }

    void decodeInto(TableStream& stream, int id, const std::string& bytes, bool follows)
    {
        const std::int64_t number = stream.end.events;
        const FindWords findWords
            = [&](const Digest& digest) { return wordsUnder(digest, id, number); };
        auto event = decode(*m_found.scenario, bytes, findWords);
        if (event) {
            stream.events.push_back(*std::move(event));
            return;
        }
        const auto& arguments = event.error().arguments;
        if (event.error().code == fault::eventNewer) {
            if (!m_found.unreadable)
                m_found.unreadable = Error { fault::recordNewer,
                    { textArgument(m_database.path()), arguments[1], arguments[2] } };
            return;
        }
        if (follows) // else it has been told already
            altered(fault::alteredEventMalformed, { count(id), count(number), arguments[0] });
        cannotBeRead("an event that makes no sense");
    }

    std::optional<Words> wordsUnder(const Digest& digest, int stream, std::int64_t number)
    {
        m_referenced.insert(digest);
        const auto found = m_words.find(digest);
        if (found != m_words.end())
            return found->second.present() ? found->second : Words::erased();
        if (!m_found.erased.contains(digest))
            altered(fault::alteredWordsMissing,
                { count(stream), count(number), textArgument(hex(digest)) });
        return Words::erased();
    }

    /// Words that nobody said, and erasures that did not happen.
    void unsaidWords()
    {
        if (m_found.unreadable) // then who said what is not known
            return;
        for (const auto& words : m_words)
            if (!m_referenced.contains(words.first))
                altered(fault::alteredWordsUnused, { textArgument(hex(words.first)) });
        for (const Digest& digest : m_found.erased)
            if (m_words.contains(digest) || !m_referenced.contains(digest))
                altered(fault::alteredErasure, { textArgument(hex(digest)) });
    }

    void streams()
    {
        SQLite::Statement rows(m_database.sqlite(),
            "SELECT stream, kind, parent, fork, events, head FROM streams ORDER BY stream LIMIT ?");
        const auto known = static_cast<std::int64_t>(m_found.streams.size()) + 1;
        rows.bind(1, known + 1);
        std::int64_t stream = 0;
        while (rows.executeStep()) {
            if (stream >= known || !rows.getColumn(0).isInteger()
                || rows.getColumn(0).getInt64() != stream)
                alteredField("streams", "stream");
            else
                compare(rows, stream);
            ++stream;
        }
        if (stream != known)
            alteredField("streams", "stream");
        SQLite::Statement strays(m_database.sqlite(),
            "SELECT stream, number FROM events WHERE typeof(stream) != 'integer' OR stream < 0 "
            "OR stream >= ? LIMIT 1");
        strays.bind(1, known);
        if (strays.executeStep())
            altered(fault::alteredEvent,
                { count(strays.getColumn(0).getInt64()), count(strays.getColumn(1).getInt64()) });
    }

    /// A row of streams with the stream as it was read.
    void compare(SQLite::Statement& row, std::int64_t number)
    {
        const auto index = static_cast<std::size_t>(number);
        const bool branch = index > 1;
        checkTypes("streams", "stream, kind, parent, fork, events, head", row,
            branch ? "ITIIIB" : "ITNNIB");
        const StreamEnd& end = index == 0 ? m_found.workshop : m_found.streams[index - 1].end;
        if (row.getColumn(1).getString() != streamKind(static_cast<StreamId>(number)))
            alteredField("streams", "kind");
        if (branch) {
            const Fork& fork = m_found.streams[index - 1].fork;
            if (row.getColumn(2).getInt64() != static_cast<std::int64_t>(fork.parent))
                alteredField("streams", "parent");
            if (row.getColumn(3).getInt64() != static_cast<std::int64_t>(fork.events))
                alteredField("streams", "fork");
        }
        if (row.getColumn(4).getInt64() != end.events)
            alteredField("streams", "events");
        if (digestIn(row, 5) != end.head)
            alteredField("streams", "head");
    }

    void format()
    {
        SQLite::Statement format(m_database.sqlite(), "PRAGMA user_version");
        const RecordFormat right
            = m_branched.empty() ? RecordFormat::first : RecordFormat::branched;
        if (!format.executeStep()
            || format.getColumn(0).getInt() != static_cast<std::int32_t>(right))
            altered(fault::alteredFileHeader, { textArgument("user_version") });
    }

    void seals()
    {
        SQLite::Statement rows(m_database.sqlite(),
            "SELECT number, content, key, signature FROM seals ORDER BY number");
        std::optional<Seal> newest;
        while (rows.executeStep()) {
            checkTypes("seals", "number, content, key, signature", rows, "ITBB");
            Seal seal;
            seal.number = rows.getColumn(0).getInt64();
            seal.content = rows.getColumn(1).getString();
            if (!copyBlob(rows, 2, seal.key) || !copyBlob(rows, 3, seal.signature)
                || seal.number != ++m_found.seals)
                altered(fault::alteredSeal);
            newest = std::move(seal);
        }
        m_found.closed = allClosed(m_found.streams);
        sealedEvents();
        if (!newest)
            return;
        m_found.sealedBy = fingerprintOf(newest->key);
        const SealedPart part
            = m_found.closed ? SealedPart::everything : SealedPart::whatNeverChanges;
        for (Error& objection : objectionsTo(m_database, *newest, part))
            altered(objection.code, std::move(objection.arguments));
    }

    /// The chain says how many seals there are, and how long the table was at each of them.
    void sealedEvents()
    {
        const TableStream& table = m_found.streams.front();
        if (m_sealed.size() != static_cast<std::size_t>(m_found.seals)
            || (m_found.closed && m_sealed.empty()))
            altered(fault::alteredSealMissing);
        std::int64_t number = 0;
        for (const RecordSealed& sealed : m_sealed) {
            const auto events = static_cast<std::size_t>(sealed.events);
            if (sealed.seal != ++number || sealed.events < 0)
                altered(fault::alteredSeal);
            else if (events >= table.heads.size())
                altered(fault::alteredEventMissing, { count(1), count(sealed.events) });
            else if (table.heads[events] != sealed.head)
                altered(fault::alteredEvent, { count(1), count(sealed.events) });
            else if (m_found.scenario && events <= table.events.size()
                && !isClosed(*m_found.scenario, std::span(table.events).first(events)))
                altered(fault::alteredSeal); // nobody seals an open table
        }
        // Whatever comes while everything is closed is sealed anew, in the same transaction.
        if (m_found.closed && !m_sealed.empty() && m_sealed.back().events != table.end.events)
            altered(fault::alteredSealMissing);
    }

    Database& m_database;
    Inspection m_found;
    std::optional<WorkshopOpened> m_opened;
    std::vector<RecordSealed> m_sealed;
    std::vector<std::pair<std::int64_t, BranchMade>> m_branched; ///< with their numbers
    Digest m_scenarioDigest {};
    std::map<Digest, Words> m_words;
    std::set<Digest> m_referenced;
};

} // namespace

TableStream beginningOf(const TableStream& stream, std::size_t events)
{
    TableStream beginning;
    const std::size_t readable = std::min(events, stream.events.size());
    beginning.events.assign(
        stream.events.begin(), stream.events.begin() + static_cast<std::ptrdiff_t>(readable));
    beginning.heads.assign(
        stream.heads.begin(), stream.heads.begin() + static_cast<std::ptrdiff_t>(events) + 1);
    return beginning;
}

Inspection inspect(Database& database) { return Inspector(database).run(); }

} // namespace pourparler
