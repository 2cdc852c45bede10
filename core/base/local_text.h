// A text in several languages with a fallback (law 8: what people read has a language, the deal has none).
// Used by the scenario; app/text picks the reader's language.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pourparler {

/// The first entry is the fallback. An entry with an empty language serves every language.
class LocalText {
public:
    LocalText() = default;
    explicit LocalText(std::vector<std::pair<std::string, std::string>> entries)
        : m_entries(std::move(entries))
    {
    }

    [[nodiscard]] bool empty() const { return m_entries.empty(); }
    [[nodiscard]] bool has(std::string_view language) const
    {
        for (const auto& entry : m_entries)
            if (entry.first == language || entry.first.empty())
                return true;
        return false;
    }
    /// The words in `language`, else in the fallback language; empty only when there are none at all.
    [[nodiscard]] const std::string& in(std::string_view language) const
    {
        static const std::string nothing;
        for (const auto& entry : m_entries)
            if (entry.first == language)
                return entry.second;
        return m_entries.empty() ? nothing : m_entries.front().second;
    }
    [[nodiscard]] const std::vector<std::pair<std::string, std::string>>& entries() const
    {
        return m_entries;
    }

    friend bool operator==(const LocalText&, const LocalText&) = default;

private:
    std::vector<std::pair<std::string, std::string>> m_entries;
};

} // namespace pourparler
