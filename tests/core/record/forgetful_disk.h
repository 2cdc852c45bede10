// A disk that forgets what was not synced when the power is cut: a file system under SQLite, for the tests of law 4.
// Writes go through to the real files; what a cut undoes is kept aside. Must not know records.
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <map>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace pourparler::test {

/// One at a time; SQLite knows it under `name` as long as it lives.
class ForgetfulDisk {
public:
    explicit ForgetfulDisk(std::uint64_t seed);
    ~ForgetfulDisk();
    ForgetfulDisk(const ForgetfulDisk&) = delete;
    ForgetfulDisk& operator=(const ForgetfulDisk&) = delete;

    static constexpr const char* name = "forgetful";

    /// The power fails at the `operations`-th write, truncation, sync or deletion from now.
    void cutAfter(std::uint64_t operations) { m_left = operations; }
    [[nodiscard]] bool isCut() const { return m_cut; }
    /// Once everything is closed: puts the files into a state in which such a cut can leave them. What was not synced
    /// is there in part: some writes, some sectors of them, some new or deleted names.
    void comeBack();

private:
    struct Operation {
        std::int64_t offset = 0;
        std::string bytes; ///< of a write
        bool truncates = false; ///< to `offset`
    };
    struct History {
        std::string durable;
        bool named = true; ///< the folder's entry is on disk, too
        bool deleted = false; ///< gone, but the folder does not know for sure
        std::vector<Operation> pending;
    };
    struct File;

    /// False from the cut on.
    bool powered();
    void syncFolder();
    History& historyOf(const std::string& path);
    static std::string contentOf(const std::string& path);
    static void apply(std::string& content, const Operation& operation);
    void applyInPart(std::string& content, const Operation& operation);

    static int open(
        sqlite3_vfs* vfs, const char* path, sqlite3_file* file, int flags, int* outFlags);
    static int remove(sqlite3_vfs* vfs, const char* path, int syncFolder);
    static int close(sqlite3_file* file);
    static int read(sqlite3_file* file, void* bytes, int size, sqlite3_int64 offset);
    static int write(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 offset);
    static int truncate(sqlite3_file* file, sqlite3_int64 size);
    static int sync(sqlite3_file* file, int flags);
    static ForgetfulDisk& diskOf(sqlite3_file* file);

    std::mt19937_64 m_random;
    std::map<std::string, History> m_files;
    std::optional<std::uint64_t> m_left;
    bool m_cut = false;
    sqlite3_vfs* m_real;
    sqlite3_vfs m_vfs {};
    sqlite3_io_methods m_methods {};
};

} // namespace pourparler::test
