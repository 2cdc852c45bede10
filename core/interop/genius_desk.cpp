#include "core/interop/genius_desk.h"

#include "core/scenario/utf8.h"

#include <algorithm>

namespace pourparler {

namespace {

[[nodiscard]] bool hasControls(std::string_view words)
{
    for (std::size_t at = 0; at < words.size();) {
        const utf8::CodePoint point = utf8::at(words, at);
        if (point.length == 0 || utf8::isControl(point.value))
            return true;
        at += point.length;
    }
    return false;
}

/// As much of what somebody wrote as fits into a sentence.
[[nodiscard]] Argument excerpt(const std::string& words)
{
    constexpr std::size_t most = 60;
    if (words.size() <= most)
        return textArgument(words);
    std::size_t end = most;
    while (end > 0 && (static_cast<unsigned char>(words[end]) & 0xc0U) == 0x80U)
        --end;
    return textArgument(words.substr(0, end) + "…");
}

} // namespace

const std::string* GeniusDesk::required(const XmlElement& element, std::string_view attribute)
{
    const std::string* value = element.attribute(attribute);
    if (value == nullptr)
        problem(element, genius::attributeMissing, { textArgument(element.name), text(attribute) });
    return value;
}

std::optional<std::string> GeniusDesk::name(const XmlElement& element, std::string_view attribute)
{
    const std::string* value = required(element, attribute);
    if (value == nullptr)
        return std::nullopt;
    // Character references can stand for what no text file may hold.
    if (!utf8::isBlank(*value) && !hasControls(*value)
        && utf8::firstInvalid(*value) == std::string_view::npos)
        return *value;
    problem(element, genius::noName,
        { textArgument(element.name), text(attribute),
            excerpt(hasControls(*value) ? "" : *value) });
    return std::nullopt;
}

std::optional<GeniusNumber> GeniusDesk::number(
    const XmlElement& element, std::string_view attribute)
{
    const std::string* value = required(element, attribute);
    if (value == nullptr)
        return std::nullopt;
    GeniusNumber result;
    const NumberFault fault = readNumber(*value, result);
    if (fault == NumberFault::none)
        return result;
    problem(element, fault == NumberFault::tooLarge ? genius::numberTooLarge : genius::notANumber,
        { textArgument(element.name), text(attribute), excerpt(*value) });
    return std::nullopt;
}

std::optional<GeniusNumber> GeniusDesk::number(
    const XmlElement& element, std::string_view attribute, const GeniusNumber& otherwise)
{
    return element.attribute(attribute) == nullptr ? otherwise : number(element, attribute);
}

std::optional<std::int64_t> GeniusDesk::whole(const XmlElement& element, std::string_view attribute)
{
    const auto value = number(element, attribute);
    if (!value)
        return std::nullopt;
    const auto result = wholeOf(*value);
    if (!result)
        problem(element, genius::notWhole,
            { textArgument(element.name), text(attribute), excerpt(plainText(*value)) });
    return result;
}

std::optional<GeniusNumber> GeniusDesk::product(const XmlElement& element,
    std::string_view attribute, GeniusNumber number, const GeniusNumber& factor)
{
    if (multiply(number, factor) == NumberFault::none)
        return number;
    problem(element, genius::numberTooLarge,
        { textArgument(element.name), text(attribute), excerpt(plainText(number)) });
    return std::nullopt;
}

const XmlElement* GeniusDesk::only(const XmlElement& parent, std::string_view name)
{
    const XmlElement* first = nullptr;
    for (const XmlElement& child : parent.children) {
        if (!child.isCalled(name))
            continue;
        if (first != nullptr) {
            remark(child, genius::elementTwice, { text(name) });
            break;
        }
        first = &child;
    }
    return first;
}

} // namespace pourparler
