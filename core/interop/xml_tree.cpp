#include "core/interop/xml_tree.h"

#include "core/interop/genius_codes.h"
#include "core/scenario/finding_codes.h"
#include "core/scenario/utf8.h"

#include <pugixml.hpp>

#include <algorithm>
#include <array>
#include <optional>

namespace pourparler {

namespace {

[[nodiscard]] char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

[[nodiscard]] bool sameLetters(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
        [](char x, char y) { return lower(x) == lower(y); });
}

/// Where bytes of a file stand for people.
class Lines {
public:
    explicit Lines(std::string_view bytes)
        : m_bytes(bytes)
    {
        m_starts.push_back(0);
        for (std::size_t i = 0; i < bytes.size(); ++i)
            if (bytes[i] == '\n')
                m_starts.push_back(i + 1);
    }
    /// Fast for places that ascend: a file may be one line.
    [[nodiscard]] std::pair<int, int> place(std::ptrdiff_t offset)
    {
        if (offset < 0)
            return { 0, 0 };
        const auto position = std::min(static_cast<std::size_t>(offset), m_bytes.size());
        const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), position);
        const std::size_t start = *std::prev(next);
        if (m_counted < start || m_counted > position) {
            m_counted = start;
            m_column = 1;
        }
        m_column += static_cast<int>(utf8::length(m_bytes.substr(m_counted, position - m_counted)));
        m_counted = position;
        return { static_cast<int>(next - m_starts.begin()), m_column };
    }

private:
    std::string_view m_bytes;
    std::vector<std::size_t> m_starts;
    std::size_t m_counted = 0; ///< up to where m_column is known
    int m_column = 1;
};

/// Of the bytes 0x80 to 0x9f; 0 where Windows-1252 has nothing.
constexpr std::array<char16_t, 32> windows { 0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020,
    0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d,
    0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178 };

/// Nothing where a byte is no character.
[[nodiscard]] std::optional<std::string> fromWindows(std::string_view bytes)
{
    std::string result;
    result.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes) {
        char16_t point = static_cast<unsigned char>(c);
        if (point >= 0x80 && point < 0xa0)
            point = windows[point - 0x80U];
        if (point == 0)
            return std::nullopt;
        utf8::append(result, point);
    }
    return result;
}

[[nodiscard]] bool isText(std::string_view bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) {
        return static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\r' || c == '\t';
    });
}

class TreeReader {
public:
    TreeReader(const std::string& file, std::string_view bytes, FindingList& findings)
        : m_file(file)
        , m_lines(bytes)
        , m_findings(findings)
    {
    }

    void problem(std::ptrdiff_t offset, std::string_view code, std::vector<Argument> arguments = {})
    {
        const auto [line, column] = m_lines.place(offset);
        m_findings.problem({ m_file, line, column }, code, std::move(arguments));
    }
    /// False when it is nested too deep.
    [[nodiscard]] bool read(const pugi::xml_node& node, int depth, XmlElement& element)
    {
        const std::ptrdiff_t start = node.offset_debug() - 1; // the parser's is that of the name
        if (depth > maxXmlDepth) {
            problem(start, genius::tooDeep, { number(maxXmlDepth) });
            return false;
        }
        element.name = node.name();
        std::tie(element.line, element.column) = m_lines.place(start);
        for (const pugi::xml_attribute& attribute : node.attributes())
            element.attributes.emplace_back(attribute.name(), attribute.value());
        for (const pugi::xml_node& child : node.children())
            if (child.type() == pugi::node_element
                && !read(child, depth + 1, element.children.emplace_back()))
                return false;
        return true;
    }

private:
    const std::string& m_file;
    Lines m_lines;
    FindingList& m_findings;
};

/// The bytes in UTF-8, or nothing and a problem.
[[nodiscard]] std::optional<std::string> textOf(
    const std::string& file, std::string_view bytes, std::size_t sizeLimit, FindingList& findings)
{
    if (bytes.size() > sizeLimit) {
        findings.problem({ file, 0, 0 }, finding::fileTooLarge,
            { text(file), number(bytes.size()), number(sizeLimit) });
        return std::nullopt;
    }
    constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
    if (bytes.substr(0, byteOrderMark.size()) == byteOrderMark)
        bytes.remove_prefix(byteOrderMark.size());
    std::optional<std::string> result;
    if (!isText(bytes)) {
        findings.problem({ file, 0, 0 }, genius::notText, { text(file) });
        return std::nullopt;
    }
    const std::size_t invalid = utf8::firstInvalid(bytes);
    if (invalid == std::string_view::npos)
        return std::string(bytes);
    result = fromWindows(bytes);
    if (!result) {
        findings.problem({ file, 0, 0 }, genius::notText, { text(file) });
        return std::nullopt;
    }
    const auto [line, column] = Lines(bytes).place(static_cast<std::ptrdiff_t>(invalid));
    findings.remark({ file, line, column }, genius::notUtf8, { text(file) });
    return result;
}

} // namespace

const std::string* XmlElement::attribute(std::string_view wanted) const
{
    for (const auto& [key, value] : attributes)
        if (sameLetters(key, wanted))
            return &value;
    return nullptr;
}

const XmlElement* XmlElement::child(std::string_view wanted) const
{
    for (const XmlElement& element : children)
        if (element.isCalled(wanted))
            return &element;
    return nullptr;
}

bool XmlElement::isCalled(std::string_view wanted) const { return sameLetters(name, wanted); }

std::unique_ptr<const XmlElement> parseXml(
    const std::string& file, std::string_view bytes, std::size_t sizeLimit, FindingList& findings)
{
    const auto text = textOf(file, bytes, sizeLimit, findings);
    if (!text)
        return nullptr;
    TreeReader reader(file, *text, findings);
    const auto elements = static_cast<std::size_t>(std::count(text->begin(), text->end(), '<'));
    if (elements > 2 * maxXmlElements) { // most begin and end
        reader.problem(-1, genius::tooManyElements, { number(maxXmlElements) });
        return nullptr;
    }
    if (const std::size_t type = text->find("<!DOCTYPE"); type != std::string::npos) {
        reader.problem(static_cast<std::ptrdiff_t>(type), genius::documentType);
        return nullptr;
    }
    pugi::xml_document document;
    const pugi::xml_parse_result result = document.load_buffer(text->data(), text->size(),
        pugi::parse_escapes | pugi::parse_wconv_attribute | pugi::parse_eol, pugi::encoding_utf8);
    if (!result) {
        reader.problem(result.offset, genius::notXml, { textArgument(result.description()) });
        return nullptr;
    }
    auto root = std::make_unique<XmlElement>();
    if (!reader.read(document.document_element(), 1, *root))
        return nullptr;
    return root;
}

} // namespace pourparler
