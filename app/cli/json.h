// JSON for other programs, written in one line; points and counts from integers. Used by the commands with --json.
#pragma once

#include "core/base/package.h"
#include "core/scenario/scenario.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace pourparler::cli {

/// With its quotation marks; bytes that are not UTF-8 are replaced.
[[nodiscard]] std::string jsonString(std::string_view words);
/// As few digits as give the same number again.
[[nodiscard]] std::string jsonNumber(double number);
/// {"reuse":"licence"}: issue id → option id, without the issues left open.
[[nodiscard]] std::string jsonPackage(const Scenario& scenario, const Package& package);

/// Builds an object or a list, piece by piece, from values that are JSON already.
class JsonObject {
public:
    JsonObject& add(std::string_view key, std::string_view json);
    JsonObject& addText(std::string_view key, std::string_view words);
    JsonObject& addNumber(std::string_view key, std::int64_t number);
    [[nodiscard]] std::string text() const { return '{' + m_members + '}'; }

private:
    std::string m_members;
};

class JsonList {
public:
    JsonList& add(std::string_view json);
    [[nodiscard]] std::string text() const { return '[' + m_items + ']'; }

private:
    std::string m_items;
};

} // namespace pourparler::cli
