#include "tests/core/record/forgetful_disk.h"

#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace pourparler::test {

namespace {

constexpr std::size_t sector = 512;

} // namespace

/// What SQLite holds: our part, then the real file's.
struct ForgetfulDisk::File {
    sqlite3_file base;
    ForgetfulDisk* disk;
    History* history; ///< none for temporary files
    bool log; ///< a journal or a write-ahead log: syncing it syncs its name

    [[nodiscard]] sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
    static File* of(sqlite3_file* file) { return reinterpret_cast<File*>(file); }
};

ForgetfulDisk::ForgetfulDisk(std::uint64_t seed)
    : m_random(seed)
    , m_real(sqlite3_vfs_find(nullptr))
{
    m_vfs = *m_real;
    m_vfs.zName = name;
    m_vfs.pNext = nullptr;
    m_vfs.szOsFile = static_cast<int>(sizeof(File)) + m_real->szOsFile;
    m_vfs.xOpen = &open;
    m_vfs.xDelete = &remove;
    // Reached from the callbacks, which get the real one's data otherwise.
    m_vfs.pAppData = this;
    m_vfs.xAccess = [](sqlite3_vfs* vfs, const char* path, int flags, int* result) {
        auto* real = static_cast<ForgetfulDisk*>(vfs->pAppData)->m_real;
        return real->xAccess(real, path, flags, result);
    };
    m_vfs.xFullPathname = [](sqlite3_vfs* vfs, const char* path, int size, char* result) {
        auto* real = static_cast<ForgetfulDisk*>(vfs->pAppData)->m_real;
        return real->xFullPathname(real, path, size, result);
    };
    m_methods.iVersion = 1; // no shared memory: a record has none, being locked
    m_methods.xClose = &close;
    m_methods.xRead = &read;
    m_methods.xWrite = &write;
    m_methods.xTruncate = &truncate;
    m_methods.xSync = &sync;
    m_methods.xFileSize = [](sqlite3_file* file, sqlite3_int64* size) {
        auto* real = File::of(file)->real();
        return real->pMethods->xFileSize(real, size);
    };
    m_methods.xLock = [](sqlite3_file* file, int level) {
        auto* real = File::of(file)->real();
        return real->pMethods->xLock(real, level);
    };
    m_methods.xUnlock = [](sqlite3_file* file, int level) {
        auto* real = File::of(file)->real();
        return real->pMethods->xUnlock(real, level);
    };
    m_methods.xCheckReservedLock = [](sqlite3_file* file, int* result) {
        auto* real = File::of(file)->real();
        return real->pMethods->xCheckReservedLock(real, result);
    };
    m_methods.xFileControl = [](sqlite3_file* file, int operation, void* argument) {
        auto* real = File::of(file)->real();
        return real->pMethods->xFileControl(real, operation, argument);
    };
    m_methods.xSectorSize = [](sqlite3_file* file) {
        auto* real = File::of(file)->real();
        return real->pMethods->xSectorSize(real);
    };
    m_methods.xDeviceCharacteristics = [](sqlite3_file* file) {
        auto* real = File::of(file)->real();
        return real->pMethods->xDeviceCharacteristics(real);
    };
    if (sqlite3_vfs_register(&m_vfs, 0) != SQLITE_OK)
        throw std::runtime_error("SQLite does not take the disk");
}

ForgetfulDisk::~ForgetfulDisk() { sqlite3_vfs_unregister(&m_vfs); }

void ForgetfulDisk::comeBack()
{
    for (auto& entry : m_files) {
        History& history = entry.second;
        std::string content = history.durable;
        // In order and nearly all of it, or any part of it.
        const bool prefix = m_random() % 2 == 0;
        const std::size_t kept = m_random() % (history.pending.size() + 1);
        for (std::size_t i = 0; i < history.pending.size(); ++i) {
            if (prefix && i == kept)
                applyInPart(content, history.pending[i]);
            if (prefix ? i < kept : m_random() % 2 == 0)
                apply(content, history.pending[i]);
        }
        const bool there
            = history.deleted ? m_random() % 2 == 0 : history.named || m_random() % 2 == 0;
        ::unlink(entry.first.c_str());
        if (there)
            std::ofstream(entry.first, std::ios::binary) << content;
    }
    m_files.clear();
    m_left.reset();
    m_cut = false;
}

bool ForgetfulDisk::powered()
{
    if (m_left && *m_left == 0)
        m_cut = true;
    else if (m_left)
        --*m_left;
    return !m_cut;
}

ForgetfulDisk::History& ForgetfulDisk::historyOf(const std::string& path)
{
    const auto found = m_files.find(path);
    if (found != m_files.end())
        return found->second;
    History& history = m_files[path];
    history.named = ::access(path.c_str(), F_OK) == 0;
    history.durable = contentOf(path);
    return history;
}

std::string ForgetfulDisk::contentOf(const std::string& path)
{
    std::ostringstream bytes;
    bytes << std::ifstream(path, std::ios::binary).rdbuf();
    return bytes.str();
}

void ForgetfulDisk::apply(std::string& content, const Operation& operation)
{
    const auto offset = static_cast<std::size_t>(operation.offset);
    if (operation.truncates) {
        content.resize(std::min(content.size(), offset));
        return;
    }
    content.resize(std::max(content.size(), offset + operation.bytes.size()));
    content.replace(offset, operation.bytes.size(), operation.bytes);
}

void ForgetfulDisk::applyInPart(std::string& content, const Operation& operation)
{
    for (std::size_t at = 0; at < operation.bytes.size(); at += sector)
        if (m_random() % 2 == 0)
            apply(content,
                { operation.offset + static_cast<std::int64_t>(at),
                    operation.bytes.substr(at, sector), false });
}

ForgetfulDisk& ForgetfulDisk::diskOf(sqlite3_file* file) { return *File::of(file)->disk; }

int ForgetfulDisk::open(
    sqlite3_vfs* vfs, const char* path, sqlite3_file* file, int flags, int* outFlags)
{
    auto* disk = static_cast<ForgetfulDisk*>(vfs->pAppData);
    File* ours = File::of(file);
    ours->base.pMethods = nullptr;
    ours->disk = disk;
    ours->log = (flags & (SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL)) != 0;
    if (disk->m_cut)
        return SQLITE_CANTOPEN;
    ours->history = path ? &disk->historyOf(path) : nullptr;
    const int result = disk->m_real->xOpen(disk->m_real, path, ours->real(), flags, outFlags);
    if (result != SQLITE_OK)
        return result;
    if (ours->history && ours->history->deleted) // the name is used again
        *ours->history = History { {}, false, false, {} };
    ours->base.pMethods = &disk->m_methods;
    return SQLITE_OK;
}

int ForgetfulDisk::remove(sqlite3_vfs* vfs, const char* path, int syncFolder)
{
    auto* disk = static_cast<ForgetfulDisk*>(vfs->pAppData);
    if (!disk->powered())
        return SQLITE_IOERR_DELETE;
    History& history = disk->historyOf(path);
    const int result = disk->m_real->xDelete(disk->m_real, path, syncFolder);
    if (result != SQLITE_OK)
        return result;
    history.deleted = true;
    if (!history.named) // it cannot come back
        disk->m_files.erase(path);
    if (syncFolder != 0)
        disk->syncFolder();
    return SQLITE_OK;
}

int ForgetfulDisk::close(sqlite3_file* file)
{
    auto* real = File::of(file)->real();
    return real->pMethods->xClose(real);
}

int ForgetfulDisk::read(sqlite3_file* file, void* bytes, int size, sqlite3_int64 offset)
{
    auto* real = File::of(file)->real();
    return diskOf(file).m_cut ? SQLITE_IOERR_READ
                              : real->pMethods->xRead(real, bytes, size, offset);
}

int ForgetfulDisk::write(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 offset)
{
    File* ours = File::of(file);
    const bool powered = diskOf(file).powered();
    // What is under way as the power fails may get there in part.
    if (ours->history && (powered || *ours->disk->m_left == 0))
        ours->history->pending.push_back({ offset,
            std::string(static_cast<const char*>(bytes), static_cast<std::size_t>(size)), false });
    if (!powered)
        return SQLITE_IOERR_WRITE;
    return ours->real()->pMethods->xWrite(ours->real(), bytes, size, offset);
}

int ForgetfulDisk::truncate(sqlite3_file* file, sqlite3_int64 size)
{
    File* ours = File::of(file);
    if (!diskOf(file).powered())
        return SQLITE_IOERR_TRUNCATE;
    if (ours->history)
        ours->history->pending.push_back({ size, {}, true });
    return ours->real()->pMethods->xTruncate(ours->real(), size);
}

int ForgetfulDisk::sync(sqlite3_file* file, int /*flags*/)
{
    File* ours = File::of(file);
    if (!diskOf(file).powered())
        return SQLITE_IOERR_FSYNC;
    if (ours->history) {
        for (const Operation& operation : ours->history->pending)
            apply(ours->history->durable, operation);
        ours->history->pending.clear();
        // SQLite syncs the folder together with a new log: whatever else happened in there is safe as well.
        if (ours->log && !ours->history->named)
            diskOf(file).syncFolder();
    }
    return SQLITE_OK; // the real disk need not be troubled
}

void ForgetfulDisk::syncFolder()
{
    for (auto entry = m_files.begin(); entry != m_files.end();) {
        entry->second.named = true;
        entry = entry->second.deleted ? m_files.erase(entry) : std::next(entry);
    }
}

} // namespace pourparler::test
