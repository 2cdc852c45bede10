// The tables of a record, and the versions of that format. Internal to core/record.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pourparler {

/// In SQLite's user_version. Raised when an older program could misread the file; events have versions of their own
/// (event_version.h). A record gets the lowest format that tells what is in it.
enum class RecordFormat : std::int32_t {
    first = 1, ///< meta, scenario files, streams, events, words, seals
    /// Exactly while there are branches: a program that knows none would take their rows for alterations, and must not
    /// accuse anybody.
    branched = 2,

    oldestReadable = first,
    newestReadable = branched,
};
static_assert(RecordFormat::oldestReadable <= RecordFormat::newestReadable);

/// Of one record. Each is a copy of its parent's events where it is read.
inline constexpr std::size_t mostBranches = 100;

/// "Ppar" in SQLite's application_id, so that `file` and we know the file for what it is.
inline constexpr std::int32_t recordApplicationId = 0x50706172;

struct RecordTable {
    std::string_view name;
    std::string_view sql;
    std::string_view columns; ///< all of them
    std::string_view order; ///< the primary key
};

inline constexpr std::array recordTables {
    RecordTable { "events",
        "CREATE TABLE events(stream INTEGER NOT NULL, number INTEGER NOT NULL, bytes TEXT NOT NULL,"
        " hash BLOB NOT NULL, PRIMARY KEY(stream, number)) STRICT, WITHOUT ROWID",
        "stream, number, bytes, hash", "stream, number" },
    RecordTable { "meta",
        "CREATE TABLE meta(name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT "
        "ROWID",
        "name, value", "name" },
    RecordTable { "scenario_files",
        "CREATE TABLE scenario_files(path TEXT NOT NULL PRIMARY KEY, bytes BLOB NOT NULL)"
        " STRICT, WITHOUT ROWID",
        "path, bytes", "path" },
    RecordTable { "seals",
        "CREATE TABLE seals(number INTEGER PRIMARY KEY, content TEXT NOT NULL, key BLOB NOT NULL,"
        " signature BLOB NOT NULL) STRICT",
        "number, content, key, signature", "number" },
    RecordTable { "streams",
        "CREATE TABLE streams(stream INTEGER PRIMARY KEY, kind TEXT NOT NULL, parent INTEGER,"
        " fork INTEGER, events INTEGER NOT NULL, head BLOB NOT NULL) STRICT",
        "stream, kind, parent, fork, events, head", "stream" },
    RecordTable { "words",
        "CREATE TABLE words(digest BLOB NOT NULL PRIMARY KEY, salt BLOB NOT NULL, text TEXT NOT "
        "NULL)"
        " STRICT, WITHOUT ROWID",
        "digest, salt, text", "digest" },
};

} // namespace pourparler
