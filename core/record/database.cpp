#include "core/record/database.h"

#include "core/record/error_codes.h"
#include "core/record/files.h"
#include "core/record/schema.h"

#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <filesystem>
#include <optional>
#include <system_error>

namespace pourparler {

namespace {

constexpr int patience = 200; ///< ms to wait for somebody else's lock
constexpr int mostValueBytes
    = 8 << 20; ///< in one row; the largest file of a scenario and the largest event fit in

Unexpected about(std::string_view code, const std::string& path)
{
    return failure(code, { textArgument(path) });
}

Unexpected about(std::string_view code, const std::string& path, std::string text)
{
    return failure(code, { textArgument(path), textArgument(std::move(text)) });
}

/// Where links lead to: SQLite's own files lie beside that.
std::string resolved(const std::string& path)
{
    std::error_code error;
    const auto canonical = std::filesystem::canonical(path, error);
    return error ? path : canonical.string();
}

bool hasContent(const std::string& path)
{
    struct stat status { };
    return ::stat(path.c_str(), &status) == 0 && status.st_size > 0;
}

/// Whether somebody has it open, or did not close it in order: then the file alone is not the whole truth.
bool isUnfinished(const std::string& file)
{
    return somethingAt(file + "-wal") || hasContent(file + "-journal");
}

/// Nothing where it is a file that can be read.
std::optional<Unexpected> objectionToReading(const std::string& path)
{
    struct stat status { };
    if (::stat(path.c_str(), &status) != 0)
        return errno == ENOENT || errno == ENOTDIR
            ? about(fault::recordMissing, path)
            : about(fault::recordUnreadable, path, systemText(errno));
    if (!S_ISREG(status.st_mode)) // a pipe would make us wait for ever
        return about(fault::recordForeign, path);
    if (::access(path.c_str(), R_OK) != 0)
        return about(fault::recordUnreadable, path, systemText(errno));
    return std::nullopt;
}

/// Nothing where the file can be written, and others be made beside it.
std::optional<Unexpected> objectionToWriting(const std::string& path)
{
    const std::string file = resolved(path);
    const std::string folder = folderOf(file);
    if (::access(folder.c_str(), W_OK | X_OK) != 0)
        return about(fault::recordFolderReadOnly, path, folder);
    if (::access(file.c_str(), W_OK) != 0)
        return about(fault::recordReadOnly, path);
    return std::nullopt;
}

/// The first bytes of a database file.
struct Header {
    static constexpr std::size_t size = 100;
    static constexpr std::string_view magic { "SQLite format 3\0", 16 };
    std::array<unsigned char, size> bytes {};
    std::size_t got = 0;

    [[nodiscard]] std::int32_t number(std::size_t offset) const
    {
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < 4; ++i)
            value = value << 8U | bytes[offset + i];
        return static_cast<std::int32_t>(value);
    }
    [[nodiscard]] bool isLogged() const { return bytes[18] == 2; } ///< journal_mode=WAL
};

/// Read through SQLite's own handle and without its locks. To open and close the file ourselves would release the
/// locks of a record that this very process has open.
Header readHeader(sqlite3* handle)
{
    Header header;
    sqlite3_file* file = nullptr;
    if (sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK
        || !file->pMethods)
        return header;
    sqlite3_int64 fileSize = 0;
    if (file->pMethods->xFileSize(file, &fileSize) != SQLITE_OK)
        return header;
    const auto wanted = std::min<sqlite3_int64>(fileSize, Header::size);
    if (file->pMethods->xRead(file, header.bytes.data(), static_cast<int>(wanted), 0) == SQLITE_OK)
        header.got = static_cast<std::size_t>(wanted);
    return header;
}

std::optional<Unexpected> objectionTo(const Header& header, const std::string& path)
{
    const auto known = std::min(header.got, Header::magic.size());
    if (std::string_view(reinterpret_cast<const char*>(header.bytes.data()), known)
        != Header::magic.substr(0, known))
        return about(fault::recordForeign, path);
    if (header.got < Header::size)
        return about(fault::recordDamaged, path, "the file is cut off");
    if (header.number(68) != recordApplicationId)
        return about(fault::recordForeign, path);
    const std::int32_t format = header.number(60);
    const auto refuse = [&](std::string_view code, RecordFormat limit) {
        return failure(code,
            { textArgument(path), numberArgument(Argument::Kind::number, format),
                numberArgument(Argument::Kind::number, static_cast<std::int32_t>(limit)) });
    };
    if (format > static_cast<std::int32_t>(RecordFormat::newestReadable))
        return refuse(fault::recordNewer, RecordFormat::newestReadable);
    if (format < static_cast<std::int32_t>(RecordFormat::oldestReadable))
        return refuse(fault::recordOlder, RecordFormat::oldestReadable);
    return std::nullopt;
}

/// A URI that tells SQLite to look at the file alone: no locks, no log.
std::string asImmutable(const std::string& file)
{
    std::string uri = "file:";
    for (const char c : file) {
        constexpr std::string_view digits = "0123456789ABCDEF";
        const auto byte = static_cast<unsigned char>(c);
        if (c == '%' || c == '?' || c == '#')
            uri += { '%', digits[byte >> 4U], digits[byte & 15U] };
        else
            uri += c;
    }
    return uri + "?immutable=1";
}

void pragma(SQLite::Database& sqlite, const char* text)
{
    SQLite::Statement statement(sqlite, text);
    while (statement.executeStep())
        continue;
}

} // namespace

Database::Database(std::string path, std::unique_ptr<SQLite::Database> sqlite, bool orderly)
    : m_path(std::move(path))
    , m_sqlite(std::move(sqlite))
    , m_orderly(orderly)
{
}

Result<std::unique_ptr<Database>> Database::open(
    const std::string& path, Access access, const std::string& vfs)
{
    if (auto objection = objectionToReading(path))
        return *std::move(objection);
    const std::string file = resolved(path);
    const bool unfinished = isUnfinished(file);
    if (unfinished && access == Access::reading) {
        if (objectionToWriting(path))
            return about(fault::recordNeedsRecovery, path);
        access = Access::writing;
    }
    if (access == Access::writing)
        if (auto objection = objectionToWriting(path))
            return *std::move(objection);

    const int flags = access == Access::writing ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY;
    std::unique_ptr<SQLite::Database> sqlite;
    try {
        sqlite = std::make_unique<SQLite::Database>(file, flags, patience, vfs);
        const Header header = readHeader(sqlite->getHandle());
        if (auto objection = objectionTo(header, path))
            return *std::move(objection);
        if (access == Access::reading && header.isLogged()) // killed before it wrote anything
            sqlite = std::make_unique<SQLite::Database>(
                asImmutable(file), SQLite::OPEN_READONLY | SQLite::OPEN_URI, patience, vfs);
    } catch (const SQLite::Exception& exception) {
        return about(fault::recordUnreadable, path, exception.getErrorStr());
    }
    std::unique_ptr<Database> database(new Database(path, std::move(sqlite), false));
    auto prepared
        = database->guarded(fault::recordUnreadable, [&] { return database->prepare(access); });
    if (!prepared)
        return Unexpected(std::move(prepared.error()));
    return database;
}

Result<void> Database::prepare(Access access)
{
    sqlite3* handle = m_sqlite->getHandle();
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, mostValueBytes);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    pragma(*m_sqlite, "PRAGMA trusted_schema=OFF");
    pragma(*m_sqlite, "PRAGMA cell_size_check=ON");
    pragma(*m_sqlite, "PRAGMA temp_store=MEMORY"); // no words in temporary files
    if (access == Access::reading) {
        pragma(*m_sqlite, "PRAGMA query_only=ON");
        pragma(*m_sqlite, "BEGIN"); // one state, whoever writes meanwhile
        pragma(*m_sqlite, "SELECT count(*) FROM sqlite_master");
        return {};
    }
    // Before anything is read: then there is no shared memory file either.
    pragma(*m_sqlite, "PRAGMA locking_mode=EXCLUSIVE");
    pragma(*m_sqlite, "SELECT count(*) FROM sqlite_master");
    m_orderly = true;
    pragma(*m_sqlite, "PRAGMA synchronous=FULL");
    pragma(*m_sqlite, "PRAGMA secure_delete=ON");
    SQLite::Statement mode(*m_sqlite, "PRAGMA journal_mode=WAL");
    if (!mode.executeStep() || mode.getColumn(0).getString() != "wal")
        return about(fault::recordLost, m_path, "no write-ahead log");
    mode.reset();
    // In the very act, so that nobody else reads what we are about to change.
    pragma(*m_sqlite, "BEGIN IMMEDIATE");
    pragma(*m_sqlite, "COMMIT");
    return {};
}

Result<std::unique_ptr<Database>> Database::fill(
    const std::string& part, const std::string& path, const std::string& vfs)
{
    std::unique_ptr<SQLite::Database> sqlite;
    try {
        sqlite = std::make_unique<SQLite::Database>(part, SQLite::OPEN_READWRITE, patience, vfs);
    } catch (const SQLite::Exception& exception) {
        return about(fault::recordLost, path, exception.getErrorStr());
    }
    std::unique_ptr<Database> database(new Database(path, std::move(sqlite), false));
    auto prepared = database->guarded(fault::recordLost, [&]() -> Result<void> {
        // It has no name yet: either it becomes whole or nobody ever sees it.
        pragma(database->sqlite(), "PRAGMA journal_mode=MEMORY");
        pragma(database->sqlite(), "PRAGMA synchronous=FULL");
        pragma(database->sqlite(), "PRAGMA locking_mode=EXCLUSIVE");
        pragma(database->sqlite(), "PRAGMA temp_store=MEMORY");
        return {};
    });
    if (!prepared)
        return Unexpected(std::move(prepared.error()));
    return database;
}

Database::~Database()
{
    if (!m_orderly)
        return;
    try {
        checkpoint();
        pragma(*m_sqlite, "PRAGMA journal_mode=DELETE");
    } catch (const SQLite::Exception&) {
        return; // the log stays beside the file, and the next opening takes it in
    }
}

void Database::checkpoint() { pragma(*m_sqlite, "PRAGMA wal_checkpoint(TRUNCATE)"); }

Unexpected Database::failureOf(const SQLite::Exception& exception, std::string_view otherwise) const
{
    // A quota or a limit is no full disk to SQLite; to people it is.
    const int system = errno;
    const bool noRoom = system == ENOSPC || system == EDQUOT || system == EFBIG;
    switch (exception.getErrorCode()) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return about(fault::recordOpenElsewhere, m_path);
    case SQLITE_FULL:
        return about(fault::diskFull, m_path);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_TOOBIG:
    case SQLITE_FORMAT:
    case SQLITE_MISMATCH:
        return about(fault::recordDamaged, m_path, exception.getErrorStr());
    case SQLITE_IOERR:
        if (noRoom)
            return about(fault::diskFull, m_path);
        break;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        if (auto objection = objectionToWriting(m_path))
            return *std::move(objection);
        break;
    default:
        break;
    }
    return about(otherwise, m_path, exception.getErrorStr());
}

} // namespace pourparler
