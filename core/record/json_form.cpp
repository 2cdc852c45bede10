#include "core/record/json_form.h"

#include <nlohmann/json.hpp>

namespace pourparler {

namespace {

using Json = nlohmann::json;

constexpr std::size_t mostBytes = std::size_t { 4 }
    << 20U; ///< a disclosure with all sheets fits in
constexpr std::size_t mostLevels = 16; ///< of nesting

/// Whether brackets nest so deep that working on the JSON could exhaust the stack. Strings are skipped.
bool tooDeep(std::string_view bytes)
{
    std::size_t depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > mostLevels)
                return true;
        } else if ((c == '}' || c == ']') && depth > 0) {
            --depth;
        }
    }
    return false;
}

} // namespace

std::optional<Json> parseCanonical(std::string_view bytes)
{
    if (bytes.size() > mostBytes || tooDeep(bytes))
        return std::nullopt;
    Json json = Json::parse(bytes.begin(), bytes.end(), nullptr, false);
    if (json.is_discarded() || !json.is_object()
        || json.dump(-1, ' ', false, Json::error_handler_t::replace) != bytes)
        return std::nullopt;
    return json;
}

std::optional<std::int64_t> wholeIn(const Json& json, std::int64_t least, std::int64_t most)
{
    // Beyond 2^63 the library calls it unsigned; that is beyond any of our limits, too.
    if (!json.is_number_integer()
        || (json.is_number_unsigned() && json.get<std::uint64_t>() > std::uint64_t { 1 } << 62U))
        return std::nullopt;
    const auto value = json.get<std::int64_t>();
    if (value < least || value > most)
        return std::nullopt;
    return value;
}

std::optional<Digest> digestFromHex(std::string_view text)
{
    Digest digest {};
    if (text.size() != 2 * digest.size())
        return std::nullopt;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool digit = c >= '0' && c <= '9';
        if (!digit && (c < 'a' || c > 'f'))
            return std::nullopt;
        const int value = digit ? c - '0' : c - 'a' + 10;
        digest[i / 2] = static_cast<std::uint8_t>(digest[i / 2] << 4U | value);
    }
    return digest;
}

} // namespace pourparler
