#include "core/scenario/utf8.h"

namespace pourparler::utf8 {

namespace {

[[nodiscard]] constexpr unsigned byteAt(std::string_view bytes, std::size_t position)
{
    return static_cast<unsigned char>(bytes[position]);
}

} // namespace

CodePoint at(std::string_view bytes, std::size_t position)
{
    const unsigned lead = byteAt(bytes, position);
    if (lead < 0x80U)
        return { static_cast<char32_t>(lead), 1 };
    const std::size_t length = lead >= 0xf0U ? 4 : lead >= 0xe0U ? 3 : 2;
    if (lead < 0xc2U || lead > 0xf4U || position + length > bytes.size())
        return {};
    char32_t value = lead & (0x7fU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        const unsigned next = byteAt(bytes, position + i);
        if ((next & 0xc0U) != 0x80U)
            return {};
        value = (value << 6U) | (next & 0x3fU);
    }
    const char32_t smallest = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
    const bool surrogate = value >= 0xd800 && value <= 0xdfff;
    if (value < smallest || value > 0x10ffff || surrogate)
        return {};
    return { value, length };
}

std::size_t firstInvalid(std::string_view bytes)
{
    for (std::size_t position = 0; position < bytes.size();) {
        const std::size_t length = at(bytes, position).length;
        if (length == 0)
            return position;
        position += length;
    }
    return std::string_view::npos;
}

std::size_t length(std::string_view bytes)
{
    std::size_t count = 0;
    for (std::size_t position = 0; position < bytes.size(); ++count) {
        const std::size_t length = at(bytes, position).length;
        position += length == 0 ? 1 : length;
    }
    return count;
}

void append(std::string& bytes, char32_t point)
{
    const auto add = [&bytes](char32_t byte) { bytes += static_cast<char>(byte); };
    if (point < 0x80)
        return add(point);
    if (point < 0x800) {
        add(0xc0U | point >> 6U);
    } else {
        if (point < 0x10000) {
            add(0xe0U | point >> 12U);
        } else {
            add(0xf0U | point >> 18U);
            add(0x80U | (point >> 12U & 0x3fU));
        }
        add(0x80U | (point >> 6U & 0x3fU));
    }
    add(0x80U | (point & 0x3fU));
}

bool isControl(char32_t point)
{
    const bool layout = point == '\t' || point == '\n' || point == '\r';
    return (point < 0x20 && !layout) || (point >= 0x7f && point < 0xa0 && point != 0x85)
        || point == 0xfffe || point == 0xffff;
}

bool isBlank(std::string_view text)
{
    for (std::size_t position = 0; position < text.size();) {
        const CodePoint point = at(text, position);
        const bool blank = point.value == ' ' || (point.value >= '\t' && point.value <= '\r')
            || point.value == 0xa0 || point.value == 0x202f || point.value == 0x3000
            || (point.value >= 0x2000 && point.value <= 0x200a);
        if (!blank)
            return false;
        position += point.length == 0 ? 1 : point.length;
    }
    return true;
}

} // namespace pourparler::utf8
