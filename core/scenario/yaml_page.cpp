#include "core/scenario/yaml_page.h"

#include "core/scenario/yaml_cursor.h"

#include <yaml-cpp/emitter.h>

#include <algorithm>
#include <array>

namespace pourparler {

namespace {

/// Words that nobody could take for anything but a text: letters, digits and blanks, and not what YAML has a meaning for.
[[nodiscard]] bool isPlainText(std::string_view words)
{
    constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    constexpr std::array<std::string_view, 23> meant { "true", "True", "TRUE", "false", "False",
        "FALSE", "null", "Null", "NULL", "yes", "Yes", "YES", "no", "No", "NO", "on", "On", "ON",
        "off", "Off", "OFF", "y", "n" };
    if (words.empty() || letters.find(words.front()) == std::string_view::npos
        || words.back() == ' ')
        return false;
    if (std::find(meant.begin(), meant.end(), words) != meant.end())
        return false;
    return std::all_of(words.begin(), words.end(), [&](char c) {
        return letters.find(c) != std::string_view::npos || c == ' ' || c == '.' || c == '-'
            || c == '_' || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
    });
}

} // namespace

YamlPage::YamlPage()
    : m_out(std::make_unique<YAML::Emitter>())
{
    m_out->SetIndent(2);
}

YamlPage::~YamlPage() = default;

void YamlPage::map(const Fill& fill, Form form)
{
    if (form == Form::line)
        *m_out << YAML::Flow;
    *m_out << YAML::BeginMap;
    fill();
    *m_out << YAML::EndMap;
}

void YamlPage::list(const Fill& fill, Form form)
{
    if (form == Form::line)
        *m_out << YAML::Flow;
    *m_out << YAML::BeginSeq;
    fill();
    *m_out << YAML::EndSeq;
}

void YamlPage::plain(std::string_view word) { *m_out << std::string(word); }

void YamlPage::text(std::string_view words)
{
    if (!isPlainText(words))
        *m_out << YAML::DoubleQuoted;
    *m_out << std::string(words);
}

void YamlPage::text(const LocalText& words)
{
    const auto& entries = words.entries();
    if (entries.size() == 1 && entries.front().first.empty())
        return text(entries.front().second);
    map(
        [&] {
            for (const auto& [language, said] : entries) {
                key(language);
                text(said);
            }
        },
        Form::line);
}

void YamlPage::key(std::string_view key)
{
    *m_out << YAML::Key;
    // A language may be called "no", and an id "on".
    text(key);
    *m_out << YAML::Value;
}

void YamlPage::map(std::string_view key, const Fill& fill, Form form)
{
    this->key(key);
    map(fill, form);
}

void YamlPage::list(std::string_view key, const Fill& fill, Form form)
{
    this->key(key);
    list(fill, form);
}

void YamlPage::plain(std::string_view key, std::string_view word)
{
    this->key(key);
    plain(word);
}

void YamlPage::number(std::string_view key, std::int64_t number)
{
    plain(key, std::to_string(number));
}

void YamlPage::text(std::string_view key, const LocalText& words)
{
    this->key(key);
    text(words);
}

void YamlPage::optionalText(std::string_view key, const LocalText& words)
{
    if (!words.empty())
        text(key, words);
}

void YamlPage::ids(std::string_view key, const std::vector<std::string>& ids)
{
    list(
        key,
        [&] {
            for (const std::string& id : ids)
                text(id);
        },
        Form::line);
}

std::string YamlPage::bytes() const { return std::string(m_out->c_str(), m_out->size()) + '\n'; }

} // namespace pourparler
