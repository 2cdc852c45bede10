#include "core/interop/genius_names.h"

#include "core/scenario/utf8.h"

#include <algorithm>
#include <array>

namespace pourparler {

namespace {

constexpr std::size_t longestId = 32;

// U+00C0 to U+017F without their accents; blank: no letter.
constexpr std::array<std::string_view, 192> latin { "a", "a", "a", "a", "a", "a", "ae", "c", "e",
    "e", "e", "e", "i", "i", "i", "i", "d", "n", "o", "o", "o", "o", "o", "", "o", "u", "u", "u",
    "u", "y", "th", "ss", "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i",
    "i", "i", "d", "n", "o", "o", "o", "o", "o", "", "o", "u", "u", "u", "u", "y", "th", "y", "a",
    "a", "a", "a", "a", "a", "c", "c", "c", "c", "c", "c", "c", "c", "d", "d", "d", "d", "e", "e",
    "e", "e", "e", "e", "e", "e", "e", "e", "g", "g", "g", "g", "g", "g", "g", "g", "h", "h", "h",
    "h", "i", "i", "i", "i", "i", "i", "i", "i", "i", "i", "ij", "ij", "j", "j", "k", "k", "k", "l",
    "l", "l", "l", "l", "l", "l", "l", "l", "l", "n", "n", "n", "n", "n", "n", "n", "n", "n", "o",
    "o", "o", "o", "o", "o", "oe", "oe", "r", "r", "r", "r", "r", "r", "s", "s", "s", "s", "s", "s",
    "s", "s", "t", "t", "t", "t", "t", "t", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u",
    "u", "w", "w", "y", "y", "y", "z", "z", "z", "z", "z", "z", "s" };

/// Lower-case letters and digits; empty where it is neither.
[[nodiscard]] std::string lettersOf(char32_t point)
{
    if (point >= 'A' && point <= 'Z')
        return { static_cast<char>(point + 32) };
    if ((point >= 'a' && point <= 'z') || (point >= '0' && point <= '9'))
        return { static_cast<char>(point) };
    if (point >= 0xc0 && point < 0xc0 + latin.size())
        return std::string(latin[point - 0xc0]);
    return {};
}

[[nodiscard]] bool isCombining(char32_t point) { return point >= 0x300 && point < 0x370; }

void trim(std::string& id)
{
    while (!id.empty() && id.back() == '-')
        id.pop_back();
}

} // namespace

std::string Ids::take(std::string_view name)
{
    std::string id;
    for (std::size_t position = 0; position < name.size() && id.size() < longestId;) {
        const utf8::CodePoint point = utf8::at(name, position);
        const std::string letters = lettersOf(point.value);
        if (!letters.empty())
            id += letters;
        else if (!isCombining(point.value) && !id.empty() && id.back() != '-')
            id += '-';
        position += std::max<std::size_t>(point.length, 1);
    }
    trim(id);
    if (id.empty() || id.front() < 'a' || id.front() > 'z')
        id.insert(0, id.empty() ? std::string { m_prefix } : std::string { m_prefix, '-' });
    id.resize(std::min(id.size(), longestId));
    trim(id);
    std::string unlike = id;
    for (int number = 2; !m_taken.insert(unlike).second; ++number) {
        const std::string ending = '-' + std::to_string(number);
        unlike = id.substr(0, std::min(id.size(), longestId - ending.size()));
        trim(unlike);
        unlike += ending;
    }
    return unlike;
}

std::string Names::take(const std::string& name)
{
    std::string unlike = name;
    for (int number = 2; !m_taken.insert(unlike).second; ++number)
        unlike = name + " (" + std::to_string(number) + ')';
    return unlike;
}

LocalText everywhere(std::string words)
{
    return LocalText({ { std::string(), std::move(words) } });
}

LocalText shortened(std::string_view words, std::size_t limit)
{
    std::string line;
    std::size_t length = 0;
    std::size_t cut = 0; ///< where the last character that may stay begins
    for (std::size_t position = 0; position < words.size() && length <= limit; ++length) {
        const std::size_t size = std::max<std::size_t>(utf8::at(words, position).length, 1);
        if (length + 1 == limit)
            cut = line.size();
        const bool breaks
            = words[position] == '\n' || words[position] == '\r' || words[position] == '\t';
        line += breaks ? std::string_view(" ") : words.substr(position, size);
        position += size;
    }
    if (length > limit)
        line.replace(cut, std::string::npos, "…");
    return everywhere(std::move(line));
}

} // namespace pourparler
