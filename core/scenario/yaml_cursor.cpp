#include "core/scenario/yaml_cursor.h"

#include "core/base/wide.h"
#include "core/scenario/decimal.h"
#include "core/scenario/finding_codes.h"
#include "core/scenario/utf8.h"

#include <algorithm>
#include <array>

namespace pourparler {

namespace {

constexpr Bounds languageCount { 1, 16 };
constexpr std::string_view lowerCase = "abcdefghijklmnopqrstuvwxyz";
constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::string_view decimalDigits = "0123456789";

[[nodiscard]] bool consistsOf(std::string_view text, std::string_view characters)
{
    return text.find_first_not_of(characters) == std::string_view::npos;
}

/// "en", "fr-CH", "zh-Hant": two or three letters, then perhaps a script or a country.
[[nodiscard]] bool isLanguage(std::string_view text)
{
    const std::size_t dash = std::min(text.find('-'), text.size());
    const std::string_view head = text.substr(0, dash);
    if (head.size() < 2 || head.size() > 3 || !consistsOf(head, lowerCase))
        return false;
    if (dash == text.size())
        return true;
    const std::string_view tail = text.substr(dash + 1);
    return tail.size() >= 2 && tail.size() <= 4 && consistsOf(tail, letters);
}

/// Two digits from `text` at `position`, within the bounds.
[[nodiscard]] bool twoDigits(std::string_view text, std::size_t position, int low, int high)
{
    const std::string_view part = text.substr(position, 2);
    if (part.size() != 2 || !consistsOf(part, decimalDigits))
        return false;
    const int value = (part[0] - '0') * 10 + (part[1] - '0');
    return value >= low && value <= high;
}

/// yyyy, yyyy-mm or yyyy-mm-dd.
[[nodiscard]] bool isDate(std::string_view text)
{
    if (text.size() < 4 || text[0] == '0' || !consistsOf(text.substr(0, 4), decimalDigits))
        return false;
    if (text.size() == 4)
        return true;
    if (text.size() != 7 && text.size() != 10)
        return false;
    if (text[4] != '-' || !twoDigits(text, 5, 1, 12))
        return false;
    return text.size() == 7 || (text[7] == '-' && twoDigits(text, 8, 1, 31));
}

/// `date` is of the form yyyy-mm-dd.
[[nodiscard]] bool isInCalendar(std::string_view date)
{
    const int year = std::stoi(std::string(date.substr(0, 4)));
    const int month = std::stoi(std::string(date.substr(5, 2)));
    const int day = std::stoi(std::string(date.substr(8, 2)));
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    constexpr std::array days { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    const int last = month == 2 && leap ? 29 : days[static_cast<std::size_t>(month - 1)];
    return day <= last;
}

/// What was cut off counts: 100.001 is more than 100.
[[nodiscard]] bool isWithin(const Decimal& value, Bounds bounds, std::string_view written)
{
    if (!value.finite)
        return false;
    const std::int64_t low = bounds.low * value.unit;
    const std::int64_t high = bounds.high * value.unit;
    const bool negative = written[0] == '-';
    const bool beyondLow = !value.exact && value.value == low && negative;
    const bool beyondHigh = !value.exact && value.value == high && !negative;
    return value.value >= low && value.value <= high && !beyondLow && !beyondHigh;
}

} // namespace

bool isId(std::string_view text)
{
    constexpr std::string_view characters = "abcdefghijklmnopqrstuvwxyz0123456789-";
    return !text.empty() && text.size() <= 32 && consistsOf(text.substr(0, 1), lowerCase)
        && consistsOf(text, characters);
}

std::string joined(std::span<const std::string_view> names)
{
    std::string result;
    for (const std::string_view name : names)
        (result += result.empty() ? "" : ", ") += name;
    return result;
}

Place YamlCursor::placeOf(const YamlNode& node) const { return { m_file, node.line, node.column }; }

Place YamlCursor::keyPlaceOf(const YamlNode& node) const
{
    return node.keyLine == 0 ? placeOf(node) : Place { m_file, node.keyLine, node.keyColumn };
}

void YamlCursor::problem(
    const YamlNode& node, std::string_view code, std::vector<Argument> arguments)
{
    m_findings.problem(placeOf(node), code, std::move(arguments));
}

void YamlCursor::remark(
    const YamlNode& node, std::string_view code, std::vector<Argument> arguments)
{
    m_findings.remark(placeOf(node), code, std::move(arguments));
}

void YamlCursor::wrongType(const YamlNode& node, std::string_view expected)
{
    problem(node, finding::wrongType,
        { textArgument(pathOf(node)), pourparler::text(expected),
            pourparler::text(nameOf(node.kind)) });
}

bool YamlCursor::expect(const YamlNode* node, YamlNode::Kind kind)
{
    if (node == nullptr)
        return false;
    if (node->kind == kind)
        return true;
    wrongType(*node, nameOf(kind));
    return false;
}

std::span<const YamlNode> YamlCursor::capped(const YamlNode& node, Bounds count)
{
    const auto got = static_cast<std::int64_t>(node.items.size());
    if (got < count.low || got > count.high)
        problem(node, finding::wrongCount,
            { textArgument(pathOf(node)), number(got), number(count.low), number(count.high) });
    return std::span(node.items).first(static_cast<std::size_t>(std::min(got, count.high)));
}

std::span<const YamlNode> YamlCursor::items(const YamlNode* list, Bounds count)
{
    if (!expect(list, YamlNode::Kind::list))
        return {};
    return capped(*list, count);
}

std::span<const YamlNode> YamlCursor::entries(const YamlNode* map, Bounds count)
{
    if (!expect(map, YamlNode::Kind::map))
        return {};
    return capped(*map, count);
}

bool YamlCursor::truth(const YamlNode* node)
{
    return expect(node, YamlNode::Kind::truth)
        && (node->scalar[0] == 't' || node->scalar[0] == 'T');
}

std::int64_t YamlCursor::wholeNumber(const YamlNode* node, Bounds bounds)
{
    if (node == nullptr)
        return bounds.low;
    const Decimal value = node->kind == YamlNode::Kind::number ? parseDecimal(node->scalar)
                                                               : Decimal { 0, 1, false, false };
    if (!value.isWhole()) {
        wrongType(*node, "whole-number");
        return bounds.low;
    }
    const std::int64_t result = value.whole();
    if (result >= bounds.low && result <= bounds.high)
        return result;
    problem(*node, finding::outOfRange,
        { textArgument(pathOf(*node)), textArgument(node->scalar), number(bounds.low),
            number(bounds.high) });
    return bounds.low;
}

std::int64_t YamlCursor::percent(const YamlNode* node, Bounds bounds)
{
    if (!expect(node, YamlNode::Kind::number))
        return 100 * bounds.low;
    const Decimal value = parseDecimal(node->scalar);
    if (!isWithin(value, bounds, node->scalar)) {
        const auto inPercent = [](std::int64_t bound) {
            return numberArgument(Argument::Kind::percent, 100 * bound);
        };
        problem(*node, finding::outOfRange,
            { textArgument(pathOf(*node)), textArgument(node->scalar), inPercent(bounds.low),
                inPercent(bounds.high) });
        return 100 * bounds.low;
    }
    if (!value.exact)
        problem(*node, finding::tooManyDecimals,
            { textArgument(pathOf(*node)), textArgument(node->scalar) });
    return value.value;
}

Points YamlCursor::points(const YamlNode* node, Bounds bounds, const PointScale& scale)
{
    if (!expect(node, YamlNode::Kind::number))
        return 0;
    const Decimal value = parseDecimal(node->scalar, finestDecimals);
    const auto refuse = [&](std::string_view code, Bounds allowed) {
        problem(*node, code,
            { textArgument(pathOf(*node)), textArgument(node->scalar), number(allowed.low),
                number(allowed.high) });
        return Points { 0 };
    };
    if (!isWithin(value, anyPoints, node->scalar))
        return refuse(finding::outOfRange, anyPoints);
    if (!isWithin(value, bounds, node->scalar))
        return refuse(finding::pointsBeyondScale, bounds);
    // Twice the steps that it comes to, times what a step is in units of the decimal.
    const Wide whole = Wide { scale.most } * value.unit;
    const Wide twice = 2 * Wide { value.value } * scale.steps;
    const auto nearest
        = static_cast<Points>((twice + (value.value < 0 ? -whole : whole)) / (2 * whole));
    const Wide off = twice - 2 * nearest * whole;
    if (!value.exact || (off < 0 ? -off : off) > scale.steps)
        problem(*node, finding::tooManyDecimals,
            { textArgument(pathOf(*node)), textArgument(node->scalar) });
    return nearest;
}

std::string YamlCursor::plainText(const YamlNode* node)
{
    return expect(node, YamlNode::Kind::text) ? node->scalar : std::string();
}

std::string YamlCursor::id(const YamlNode* node)
{
    if (!expect(node, YamlNode::Kind::text))
        return {};
    if (isId(node->scalar))
        return node->scalar;
    problem(*node, finding::badId, { textArgument(pathOf(*node)), textArgument(node->scalar) });
    return {};
}

std::string YamlCursor::idOfKey(const YamlNode& entry)
{
    if (isId(entry.key))
        return entry.key;
    m_findings.problem(keyPlaceOf(entry), finding::badId,
        { textArgument(pathOf(entry)), textArgument(entry.key) });
    return {};
}

std::string YamlCursor::language(const YamlNode& node)
{
    if (!expect(&node, YamlNode::Kind::text))
        return {};
    if (isLanguage(node.scalar))
        return node.scalar;
    problem(node, finding::badLanguage, { textArgument(pathOf(node)), textArgument(node.scalar) });
    return {};
}

void YamlCursor::readLanguages(const YamlNode* list)
{
    m_languages.clear();
    for (const YamlNode& item : items(list, languageCount)) {
        std::string one = language(item);
        if (one.empty())
            continue;
        if (std::find(m_languages.begin(), m_languages.end(), one) == m_languages.end())
            m_languages.push_back(std::move(one));
        else
            problem(
                item, finding::languageTwice, { textArgument(pathOf(item)), textArgument(one) });
    }
}

std::string YamlCursor::date(const YamlNode* node)
{
    if (node == nullptr)
        return {};
    const std::string path = pathOf(*node);
    if (node->kind == YamlNode::Kind::number) { // a year without quotes
        const Decimal year = parseDecimal(node->scalar);
        if (!year.isWhole()) {
            wrongType(*node, "text-or-number");
            return {};
        }
        const std::string written = std::to_string(year.whole());
        if (written.size() == 4 && isDate(written))
            return written;
        problem(*node, finding::badDate, { textArgument(path), textArgument(node->scalar) });
        return {};
    }
    if (node->kind != YamlNode::Kind::text) {
        wrongType(*node, "text-or-number");
        return {};
    }
    if (!isDate(node->scalar)) {
        problem(*node, finding::badDate, { textArgument(path), textArgument(node->scalar) });
        return {};
    }
    if (node->scalar.size() == 10 && !isInCalendar(node->scalar))
        problem(*node, finding::noSuchDay, { textArgument(path), textArgument(node->scalar) });
    return node->scalar;
}

std::optional<std::size_t> YamlCursor::oneOf(
    const YamlNode* node, std::span<const std::string_view> names)
{
    if (!expect(node, YamlNode::Kind::text))
        return std::nullopt;
    const auto found = std::find(names.begin(), names.end(), node->scalar);
    if (found != names.end())
        return static_cast<std::size_t>(found - names.begin());
    problem(*node, finding::badValue,
        { textArgument(pathOf(*node)), textArgument(node->scalar),
            pourparler::text(nearestName(node->scalar, { names.begin(), names.end() })),
            textArgument(joined(names)) });
    return std::nullopt;
}

bool YamlCursor::words(const YamlNode& node, std::size_t limit)
{
    if (!expect(&node, YamlNode::Kind::text))
        return false;
    if (utf8::isBlank(node.scalar)) {
        problem(node, finding::emptyText, { textArgument(pathOf(node)) });
        return false;
    }
    const std::size_t length = utf8::length(node.scalar);
    if (limit != 0 && length > limit)
        problem(node, finding::textTooLong,
            { textArgument(pathOf(node)), number(length), number(limit) });
    return true;
}

LocalText YamlCursor::text(const YamlNode* node, std::size_t limit)
{
    if (node == nullptr)
        return {};
    if (node->kind == YamlNode::Kind::text)
        return words(*node, limit) ? LocalText({ { std::string(), node->scalar } }) : LocalText();
    if (node->kind != YamlNode::Kind::map) {
        wrongType(*node, "text-or-map");
        return {};
    }
    if (node->items.empty())
        problem(*node, finding::emptyText, { textArgument(pathOf(*node)) });
    for (const YamlNode& entry : node->items) {
        if (!isLanguage(entry.key))
            m_findings.problem(keyPlaceOf(entry), finding::badLanguage,
                { textArgument(pathOf(entry)), textArgument(entry.key) });
        else if (!m_languages.empty()
            && std::find(m_languages.begin(), m_languages.end(), entry.key) == m_languages.end())
            m_findings.remark(keyPlaceOf(entry), finding::textUndeclaredLanguage,
                { textArgument(pathOf(*node)), textArgument(entry.key) });
        static_cast<void>(words(entry, limit));
    }
    std::vector<std::pair<std::string, std::string>> result;
    for (const std::string& language : m_languages) {
        const auto found = std::find_if(node->items.begin(), node->items.end(),
            [&language](const YamlNode& entry) { return entry.key == language; });
        if (found != node->items.end())
            result.emplace_back(language, found->scalar);
        else
            problem(*node, finding::textMissingLanguage,
                { textArgument(pathOf(*node)), textArgument(language) });
    }
    return LocalText(std::move(result));
}

YamlMap::YamlMap(YamlCursor& cursor, const YamlNode* node)
    : m_cursor(cursor)
    , m_node(node)
    , m_map(cursor.expect(node, YamlNode::Kind::map))
{
}

const YamlNode* YamlMap::optional(std::string_view key)
{
    m_known.push_back(key);
    if (!m_map)
        return nullptr;
    for (const YamlNode& entry : m_node->items)
        if (entry.key == key)
            return &entry;
    return nullptr;
}

const YamlNode* YamlMap::required(std::string_view key)
{
    const YamlNode* entry = optional(key);
    if (m_map && entry == nullptr)
        m_cursor.problem(
            *m_node, finding::missingKey, { textArgument(pathOf(*m_node)), pourparler::text(key) });
    return entry;
}

const YamlNode* YamlMap::oneOf(const std::vector<std::string_view>& keys)
{
    const YamlNode* found = nullptr;
    std::size_t count = 0;
    for (const std::string_view key : keys) {
        if (const YamlNode* entry = optional(key)) {
            found = entry;
            ++count;
        }
    }
    if (m_map && count != 1) {
        m_cursor.problem(*m_node, finding::oneKeyOf,
            { textArgument(pathOf(*m_node)), textArgument(joined(keys)) });
        return nullptr;
    }
    return found;
}

void YamlMap::finish()
{
    if (!m_map)
        return;
    for (const YamlNode& entry : m_node->items) {
        if (std::find(m_known.begin(), m_known.end(), entry.key) != m_known.end())
            continue;
        m_cursor.findings().problem(m_cursor.keyPlaceOf(entry), finding::unknownKey,
            { textArgument(pathOf(*m_node)), textArgument(entry.key),
                pourparler::text(nearestName(entry.key, m_known)), textArgument(joined(m_known)) });
    }
}

} // namespace pourparler
