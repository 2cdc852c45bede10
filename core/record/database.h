// The SQLite file of a record: opening it under its lock, closing it in order, and what its errors mean.
// Internal to core/record. Must not know what the tables say.
#pragma once

#include "core/base/result.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <cerrno>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>

namespace pourparler {

class Database {
public:
    enum class Access : std::uint8_t {
        writing, ///< nobody else may have it open until this is closed; killed files are brought in order
        reading, ///< touches nothing, unless the file was not closed in order and has to be brought in order first
    };
    /// `vfs`: SQLite's name of the file system to go through; empty: the usual one. Errors: those of Record::open.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(
        const std::string& path, Access access, const std::string& vfs);
    /// An empty file that nobody else knows of, to be filled and then closed.
    [[nodiscard]] static Result<std::unique_ptr<Database>> fill(
        const std::string& part, const std::string& path, const std::string& vfs);

    /// In order: everything in the one file, which can then be read in a read-only folder. What fails here is put
    /// right by the next opening.
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] SQLite::Database& sqlite() { return *m_sqlite; }
    /// As people know it.
    [[nodiscard]] const std::string& path() const { return m_path; }

    /// Moves the log into the file and empties it, so that nothing erased survives in it.
    void checkpoint();

    /// What `exception` means. `otherwise`: the code for whatever has none of its own.
    [[nodiscard]] Unexpected failureOf(
        const SQLite::Exception& exception, std::string_view otherwise) const;

    /// `function()`, with what SQLite throws as an error.
    template <class F>
    auto guarded(std::string_view otherwise, F&& function) -> decltype(function())
    {
        errno = 0; // SQLite keeps the system's reason for itself where a COMMIT fails
        try {
            return std::forward<F>(function)();
        } catch (const SQLite::Exception& exception) {
            return failureOf(exception, otherwise);
        }
    }

private:
    Database(std::string path, std::unique_ptr<SQLite::Database> sqlite, bool orderly);
    Result<void> prepare(Access access);

    std::string m_path;
    std::unique_ptr<SQLite::Database> m_sqlite;
    bool m_orderly; ///< to be put in order on closing
};

} // namespace pourparler
