// Making a new record: complete under a name of its own before it gets the one that people know.
#include "core/record/chain.h"
#include "core/record/database.h"
#include "core/record/error_codes.h"
#include "core/record/files.h"
#include "core/record/open_record.h"
#include "core/record/record_file.h"
#include "core/record/schema.h"
#include "core/record/workshop_event.h"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <sys/stat.h>

#include <cerrno>

namespace pourparler {

namespace {

/// What the system says when a file cannot be made or named.
Unexpected notCreated(const std::string& path, int error)
{
    const auto because = [&path](std::string_view code, std::string text) {
        return failure(code, { textArgument(path), textArgument(std::move(text)) });
    };
    switch (error) {
    case EEXIST:
        return failure(fault::recordExists, { textArgument(path) });
    case ENOENT:
    case ENOTDIR:
        return because(fault::recordFolderMissing, folderOf(path));
    case EACCES:
    case EPERM:
    case EROFS:
        return because(fault::recordFolderReadOnly, folderOf(path));
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return failure(fault::diskFull, { textArgument(path) });
    default:
        return because(fault::recordLost, systemText(error));
    }
}

void insertBlob(SQLite::Statement& statement, int index, std::string_view bytes)
{
    // A null pointer would be bound as NULL.
    statement.bind(index, bytes.empty() ? "" : bytes.data(), static_cast<int>(bytes.size()));
}

void insertStream(
    SQLite::Database& sqlite, int stream, const char* kind, int events, const Digest& head)
{
    SQLite::Statement insert(sqlite, "INSERT INTO streams VALUES(?, ?, NULL, NULL, ?, ?)");
    insert.bind(1, stream);
    insert.bind(2, kind);
    insert.bind(3, events);
    insert.bind(4, head.data(), static_cast<int>(head.size()));
    insert.exec();
}

void fillIn(SQLite::Database& sqlite, const ScenarioFiles& files, const RecordHeader& header)
{
    SQLite::Transaction transaction(sqlite);
    sqlite.exec("PRAGMA application_id=" + std::to_string(recordApplicationId));
    sqlite.exec("PRAGMA user_version=" + std::to_string(static_cast<int>(RecordFormat::first)));
    for (const RecordTable& table : recordTables)
        sqlite.exec(std::string(table.sql));

    SQLite::Statement meta(sqlite, "INSERT INTO meta VALUES(?, ?)");
    const auto insertMeta = [&meta](const char* name, const std::string& value) {
        meta.bind(1, name);
        meta.bind(2, value);
        meta.exec();
        meta.reset();
    };
    insertMeta("created-at", header.createdAt);
    insertMeta("software", header.software);
    insertMeta("scenario", files.name);

    SQLite::Statement file(sqlite, "INSERT INTO scenario_files VALUES(?, ?)");
    for (const auto& one : files.files) {
        file.bind(1, one.first);
        insertBlob(file, 2, one.second);
        file.exec();
        file.reset();
    }

    const Digest scenario = digestOf(files);
    const std::string opened = encode(WorkshopOpened { scenario, header.table });
    const Digest workshop = nextLink(firstWorkshopLink(), opened);
    SQLite::Statement event(sqlite, "INSERT INTO events VALUES(0, 1, ?, ?)");
    event.bind(1, opened);
    event.bind(2, workshop.data(), static_cast<int>(workshop.size()));
    event.exec();
    insertStream(sqlite, 0, "workshop", 1, workshop);
    insertStream(sqlite, 1, "table", 0, firstLink(scenario, header.table));
    transaction.commit();
}

} // namespace

Result<std::unique_ptr<Record>> createRecordOn(const std::string& vfs, const std::string& path,
    const ScenarioFiles& files, const RecordHeader& header, SealKey key,
    std::span<const Event> beginning)
{
    const Reading reading = readScenario(files);
    if (!reading.scenario)
        return failure(fault::recordScenarioInvalid,
            { textArgument(path),
                textArgument(reading.findings.empty()
                        ? std::string()
                        : std::string(reading.findings.front().what.code)) });
    // What lies about of a record that was here before would be taken for a part of this one.
    for (const char* ending : { "", "-wal", "-journal" })
        if (somethingAt(path + ending))
            return notCreated(path + ending, EEXIST);
    constexpr int mode = S_IRUSR | S_IWUSR; // it holds what parties keep from each other
    auto part = PartFile::beside(path, mode);
    if (!part)
        return notCreated(path, part.error());
    {
        auto database = Database::fill(part->path(), path, vfs);
        if (!database)
            return Unexpected(std::move(database.error()));
        auto filled = (*database)->guarded(fault::recordLost, [&]() -> Result<void> {
            fillIn((*database)->sqlite(), files, header);
            return {};
        });
        if (!filled)
            return Unexpected(std::move(filled.error()));
        if (!beginning.empty()) {
            const auto record = OpenRecord::on(*std::move(database), key, StreamId::table1);
            if (!record)
                return Unexpected(record.error());
            if (auto begun = (*record)->append(beginning); !begun)
                return Unexpected(std::move(begun.error()));
        }
    }
    if (const int error = part->keepAs(path))
        return notCreated(path, error);
    return openRecordOn(vfs, path, key);
}

} // namespace pourparler
