#include "core/interop/loading.h"

#include "core/scenario/finding_codes.h"

#include <filesystem>
#include <fstream>
#include <system_error>

namespace pourparler {

namespace {

Argument count(std::uintmax_t bytes)
{
    return numberArgument(Argument::Kind::number, static_cast<std::int64_t>(bytes));
}

} // namespace

Result<std::string> loadFile(const std::string& path, std::size_t most)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error)) // a pipe or a device would never end
        return failure(finding::fileUnreadable, { textArgument(path) });
    const std::uintmax_t size = std::filesystem::file_size(path, error);
    if (!error && size > most)
        return failure(finding::fileTooLarge, { textArgument(path), count(size), count(most) });
    std::ifstream stream(path, std::ios::binary);
    std::string bytes(most, '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (stream.bad() || !stream.is_open())
        return failure(finding::fileUnreadable, { textArgument(path) });
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    return bytes;
}

} // namespace pourparler
