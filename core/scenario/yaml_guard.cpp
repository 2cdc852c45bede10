#include "core/scenario/yaml_guard.h"

#include "core/scenario/finding_codes.h"
#include "core/scenario/utf8.h"

#include <algorithm>

namespace pourparler {

namespace {

[[nodiscard]] Place placeAt(const std::string& file, std::string_view bytes, std::size_t position)
{
    int line = 1;
    std::size_t start = 0;
    for (std::size_t i = 0; i < position; ++i) {
        if (bytes[i] == '\n') {
            ++line;
            start = i + 1;
        }
    }
    const std::size_t column = utf8::length(bytes.substr(start, position - start)) + 1;
    return { file, line, static_cast<int>(column) };
}

/// The first tab among the blanks at the beginning of a line that has more than blanks.
[[nodiscard]] std::size_t tabInIndentation(std::string_view bytes)
{
    std::size_t start = 0;
    while (start < bytes.size()) {
        const std::size_t end = std::min(bytes.find('\n', start), bytes.size());
        const std::string_view line = bytes.substr(start, end - start);
        const std::size_t content = line.find_first_not_of(" \t\r");
        const std::size_t tab = line.find('\t');
        if (content != std::string_view::npos && tab < content)
            return start + tab;
        start = end + 1;
    }
    return std::string_view::npos;
}

} // namespace

bool guardText(const std::string& file, std::string_view bytes, FindingList& findings)
{
    if (bytes.size() > maxFileSize) {
        findings.problem({ file, 0, 0 }, finding::fileTooLarge,
            { text(file), number(bytes.size()), number(maxFileSize) });
        return false;
    }
    const std::size_t invalid = utf8::firstInvalid(bytes);
    if (invalid != std::string_view::npos) {
        findings.problem(placeAt(file, bytes, invalid), finding::fileNotUtf8, { text(file) });
        return false;
    }
    return true;
}

bool guardYaml(const std::string& file, std::string_view bytes, FindingList& findings)
{
    if (!guardText(file, bytes, findings))
        return false;
    for (std::size_t position = 0; position < bytes.size();) {
        const utf8::CodePoint point = utf8::at(bytes, position);
        if (utf8::isControl(point.value)) {
            findings.problem(placeAt(file, bytes, position), finding::controlCharacter,
                { number(static_cast<std::int64_t>(point.value)) });
            return false;
        }
        position += point.length;
    }
    const std::size_t tab = tabInIndentation(bytes);
    if (tab != std::string_view::npos) {
        findings.problem(placeAt(file, bytes, tab), finding::yamlTab);
        return false;
    }
    return true;
}

} // namespace pourparler
