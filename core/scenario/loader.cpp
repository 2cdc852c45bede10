#include "core/scenario/finding_codes.h"
#include "core/scenario/reader.h"
#include "core/scenario/yaml_guard.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <system_error>

namespace pourparler {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t maxFiles = 1'000;
constexpr int maxFolders = 3; // briefs/<lang>/<one too many>: deep enough to object to

/// Every path is looked at before it is opened: what it is, where it leads, how large it is.
class FolderLoader {
public:
    explicit FolderLoader(fs::path root)
        : m_root(std::move(root))
    {
        m_result.name = m_root.filename().string();
    }

    [[nodiscard]] Result<ScenarioFiles> load()
    {
        const fs::path scenario = m_root / "scenario.yaml";
        std::error_code error;
        if (fs::exists(fs::symlink_status(scenario, error)))
            read(scenario);
        walk(m_root / "public", 1, false);
        walk(m_root / "briefs", 1, true);
        if (m_error)
            return Unexpected(std::move(*m_error));
        return std::move(m_result);
    }

private:
    [[nodiscard]] std::string relative(const fs::path& path) const
    {
        return path.lexically_relative(m_root).generic_string();
    }
    void fail(std::string_view code, std::vector<Argument> arguments)
    {
        if (!m_error)
            m_error = Error { code, std::move(arguments) };
    }

    /// False, and said, when `path` leads out of the folder.
    [[nodiscard]] bool staysInside(const fs::path& path)
    {
        std::error_code error;
        const fs::path target = fs::canonical(path, error);
        if (error) {
            fail(finding::folderUnreadable, { textArgument(relative(path)) });
            return false;
        }
        const auto difference
            = std::mismatch(m_root.begin(), m_root.end(), target.begin(), target.end());
        if (difference.first == m_root.end())
            return true;
        fail(finding::linkLeavesFolder, { textArgument(relative(path)) });
        return false;
    }

    /// `everything`: other files than Markdown too, and folders below.
    void walk(const fs::path& folder, int depth, bool everything)
    {
        std::error_code error;
        if (m_error || !fs::exists(fs::symlink_status(folder, error)) || !staysInside(folder))
            return;
        if (!fs::is_directory(folder, error)) {
            if (everything)
                read(folder);
            return;
        }
        std::vector<fs::path> entries;
        for (fs::directory_iterator next(folder, error), end; !error && next != end;
             next.increment(error)) {
            entries.push_back(next->path());
            if (entries.size() > maxFiles)
                return fail(finding::tooManyFiles,
                    { textArgument(relative(folder)),
                        numberArgument(Argument::Kind::number, maxFiles) });
        }
        if (error)
            return fail(finding::folderUnreadable, { textArgument(relative(folder)) });
        std::sort(entries.begin(), entries.end()); // so that the first error is always the same
        for (const fs::path& entry : entries) {
            if (m_error || !staysInside(entry))
                return;
            const bool isFolder = fs::is_directory(entry, error);
            if (isFolder && depth < maxFolders)
                walk(entry, depth + 1, everything);
            else if (!isFolder && (everything || (depth == 2 && entry.extension() == ".md")))
                read(entry);
        }
    }

    void read(const fs::path& path)
    {
        if (m_error || !staysInside(path))
            return;
        const std::string name = relative(path);
        std::error_code error;
        if (!fs::is_regular_file(path, error)) // a pipe or a device would never end
            return fail(finding::folderUnreadable, { textArgument(name) });
        const std::uintmax_t size = fs::file_size(path, error);
        if (error)
            return fail(finding::folderUnreadable, { textArgument(name) });
        if (size > maxFileSize)
            return tooLarge(name, size, maxFileSize);
        m_total += static_cast<std::size_t>(size);
        if (m_total > maxFolderSize)
            return tooLarge({}, m_total, maxFolderSize);
        if (m_result.files.size() >= maxFiles)
            return fail(finding::tooManyFiles,
                { textArgument(m_result.name), numberArgument(Argument::Kind::number, maxFiles) });
        std::ifstream stream(path, std::ios::binary);
        std::string bytes(static_cast<std::size_t>(size), '\0');
        stream.read(bytes.data(), static_cast<std::streamsize>(size));
        if (stream.bad() || !stream.is_open())
            return fail(finding::folderUnreadable, { textArgument(name) });
        bytes.resize(static_cast<std::size_t>(stream.gcount())); // it may have shrunk meanwhile
        m_result.files.emplace(name, std::move(bytes));
    }

    void tooLarge(const std::string& name, std::uintmax_t size, std::size_t limit)
    {
        fail(finding::fileTooLarge,
            { textArgument(name),
                numberArgument(Argument::Kind::number, static_cast<std::int64_t>(size)),
                numberArgument(Argument::Kind::number, static_cast<std::int64_t>(limit)) });
    }

    fs::path m_root;
    ScenarioFiles m_result;
    std::size_t m_total = 0;
    std::optional<Error> m_error;
};

} // namespace

Result<ScenarioFiles> loadScenarioFolder(const std::string& folder)
{
    std::error_code error;
    const fs::path root = fs::canonical(folder, error);
    if (error || !fs::is_directory(root, error))
        return failure(finding::folderMissing, { textArgument(folder) });
    if (fs::directory_iterator(root, error); error)
        return failure(finding::folderUnreadable, { textArgument(folder) });
    return FolderLoader(root).load();
}

} // namespace pourparler
