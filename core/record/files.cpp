#include "core/record/files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <random>
#include <system_error>

namespace pourparler {

namespace {

std::string randomName()
{
    constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz234567";
    std::random_device source;
    std::string name;
    for (int i = 0; i < 10; ++i)
        name += letters[source() % letters.size()];
    return name;
}

/// 0 or errno.
int syncToDisk(const std::string& path, int flags)
{
    const int file = ::open(path.c_str(), flags | O_CLOEXEC);
    if (file < 0)
        return errno;
    const int error = ::fsync(file) == 0 ? 0 : errno;
    ::close(file);
    return error;
}

/// 0 or errno. Unlike rename(), it never replaces anything.
int renameToNewName(const std::string& from, const std::string& to)
{
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != ENOSYS && errno != EINVAL)
        return errno;
    // A file system without that: a link does not replace either, but not every file system has links.
    if (::link(from.c_str(), to.c_str()) != 0)
        return errno;
    return ::unlink(from.c_str()) == 0 ? 0 : errno;
}

} // namespace

std::string folderOf(const std::string& path)
{
    const auto slash = path.rfind('/');
    if (slash == std::string::npos)
        return ".";
    return slash == 0 ? "/" : path.substr(0, slash);
}

std::string nameOfFile(const std::string& path)
{
    const auto slash = path.rfind('/');
    return slash == std::string::npos ? path : path.substr(slash + 1);
}

bool somethingAt(const std::string& path)
{
    struct stat status { };
    return ::lstat(path.c_str(), &status) == 0;
}

std::string systemText(int number) { return std::generic_category().message(number); }

tl::expected<PartFile, int> PartFile::beside(const std::string& path, int mode)
{
    constexpr int attempts = 100;
    for (int i = 0; i < attempts; ++i) {
        const std::string part = folderOf(path) + "/." + nameOfFile(path) + ".part-" + randomName();
        const int file = ::open(part.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
            static_cast<mode_t>(mode));
        if (file >= 0) {
            ::close(file);
            return PartFile(part);
        }
        if (errno != EEXIST)
            return tl::unexpected(errno);
    }
    return tl::unexpected(EEXIST);
}

PartFile::PartFile(PartFile&& other) noexcept
    : m_path(std::exchange(other.m_path, {}))
{
}

PartFile::~PartFile()
{
    if (!m_path.empty())
        ::unlink(m_path.c_str());
}

int PartFile::keepAs(const std::string& path)
{
    if (const int error = syncToDisk(m_path, O_RDWR))
        return error;
    if (const int error = renameToNewName(m_path, path))
        return error;
    m_path.clear();
    // Some file systems cannot sync a folder; the name is there all the same.
    const int error = syncToDisk(folderOf(path), O_RDONLY | O_DIRECTORY);
    return error == EINVAL ? 0 : error;
}

} // namespace pourparler
