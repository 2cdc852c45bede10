// A main for fuzz targets where no fuzzer is built: the files of a folder as they are, then altered at random. What it tries is
// the same every time. Finds little that is new, and keeps what was found.
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <random>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using Random = std::mt19937_64;

std::size_t below(std::size_t limit, Random& random)
{
    return limit == 0 ? 0 : static_cast<std::size_t>(random() % limit);
}

/// A piece is taken out, or comes again elsewhere, or a byte becomes any other.
void alter(std::string& bytes, Random& random)
{
    const std::size_t at = below(bytes.size() + 1, random);
    const std::size_t length = below(std::size_t { 1 } << below(7, random), random);
    switch (below(4, random)) {
    case 0:
        bytes.erase(at, length);
        break;
    case 1:
        bytes.insert(at, bytes.substr(below(bytes.size() + 1, random), length));
        break;
    case 2:
        bytes.insert(at, 1, static_cast<char>(below(256, random)));
        break;
    default:
        if (at < bytes.size())
            bytes[at] = static_cast<char>(below(256, random));
    }
}

void attempt(const std::string& bytes)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
}

} // namespace

int main(int count, char** arguments)
{
    if (count != 3) {
        std::cerr << "usage: " << arguments[0] << " <folder> <alterations of each file>\n";
        return 2;
    }
    std::map<std::string, std::string> files; // in an order that does not depend on the machine
    for (const auto& entry : std::filesystem::recursive_directory_iterator(arguments[1])) {
        if (!entry.is_regular_file())
            continue;
        std::ifstream in(entry.path(), std::ios::binary);
        files[entry.path().string()].assign(std::istreambuf_iterator<char>(in), {});
    }
    if (files.empty()) {
        std::cerr << arguments[1] << ": expected files to begin with\n";
        return 1;
    }
    Random random(1);
    for (const auto& [name, bytes] : files) {
        std::cerr << name << '\n'; // the last one named is the one to look at
        attempt(bytes);
        for (int k = std::atoi(arguments[2]); k > 0; --k) {
            std::string altered = bytes;
            for (std::size_t times = 1 + below(4, random); times > 0; --times)
                alter(altered, random);
            attempt(altered);
        }
    }
}
