// From the names of other programs to ids and short labels of a scenario, always the same ones for the same names. Used by
// the import. Must not know what is named.
#pragma once

#include "core/base/local_text.h"

#include <cstddef>
#include <set>
#include <string>
#include <string_view>

namespace pourparler {

/// Ids of things in one list: each from its name and unlike those before it.
class Ids {
public:
    /// `prefix` goes before a name that does not begin with a letter: "60 days" → "o-60-days".
    explicit Ids(char prefix)
        : m_prefix(prefix)
    {
    }
    /// Latin letters without their accents, digits, and hyphens for whatever is between them.
    [[nodiscard]] std::string take(std::string_view name);

private:
    char m_prefix;
    std::set<std::string> m_taken;
};

/// Names of things in one list: as they are, or with a number behind them where one before is the same: "a", "a (2)".
class Names {
public:
    [[nodiscard]] std::string take(const std::string& name);

private:
    std::set<std::string> m_taken;
};

/// The same in all languages.
[[nodiscard]] LocalText everywhere(std::string words);
/// On one line, at most so many characters, the last one an ellipsis where some were cut off.
[[nodiscard]] LocalText shortened(std::string_view words, std::size_t limit);

} // namespace pourparler
