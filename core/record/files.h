// What the record asks of the file system besides SQLite: files that appear whole and under their name at once.
// Internal to core/record.
#pragma once

#include "core/base/result.h"

#include <string>

namespace pourparler {

/// "" in front of a bare name becomes ".".
[[nodiscard]] std::string folderOf(const std::string& path);
[[nodiscard]] std::string nameOfFile(const std::string& path);
/// Whether anything has this name, a dangling link included.
[[nodiscard]] bool somethingAt(const std::string& path);
/// What the system says about `number` (errno), in English.
[[nodiscard]] std::string systemText(int number);

/// A file beside the one that is to be, under a name that nobody else has. It is gone again unless it was kept.
class PartFile {
public:
    /// errno where it could not be made.
    [[nodiscard]] static tl::expected<PartFile, int> beside(const std::string& path, int mode);
    PartFile(PartFile&& other) noexcept;
    PartFile& operator=(PartFile&&) = delete;
    ~PartFile();

    [[nodiscard]] const std::string& path() const { return m_path; }
    /// Writes it to disk, gives it the name and writes that to disk, too. 0, or errno: EEXIST where the name is taken.
    [[nodiscard]] int keepAs(const std::string& path);

private:
    explicit PartFile(std::string path)
        : m_path(std::move(path))
    {
    }
    std::string m_path;
};

} // namespace pourparler
