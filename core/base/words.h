// A person's words (a name, an argument, a note): kept apart from the events so that they can be erased
// while the chain stays whole (law 7). Used by session events; only core/record computes digests.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>

namespace pourparler {

/// 128 bits that come in with the command: from the system for people, from the seed in simulations.
using Salt = std::array<std::uint8_t, 16>;

/// SHA-256.
using Digest = std::array<std::uint8_t, 32>;

struct WordsValue {
    std::string text; ///< UTF-8; empty once erased
    Salt salt {};
    bool erased = false;

    friend bool operator==(const WordsValue&, const WordsValue&) = default;
};

/// Shared, immutable, often absent: events are copied a lot and most of them say nothing.
class Words {
public:
    Words() = default;
    Words(std::string text, Salt salt)
        : m_value(text.empty()
                ? nullptr
                : std::make_shared<const WordsValue>(WordsValue { std::move(text), salt, false }))
    {
    }
    [[nodiscard]] static Words erased()
    {
        Words words;
        words.m_value = std::make_shared<const WordsValue>(WordsValue { {}, {}, true });
        return words;
    }

    [[nodiscard]] bool present() const { return m_value != nullptr; }
    [[nodiscard]] bool isErased() const { return m_value && m_value->erased; }
    [[nodiscard]] const std::string& text() const
    {
        static const std::string nothing;
        return m_value ? m_value->text : nothing;
    }
    [[nodiscard]] const Salt& salt() const
    {
        static const Salt none {};
        return m_value ? m_value->salt : none;
    }

    friend bool operator==(const Words& a, const Words& b)
    {
        return a.m_value == b.m_value || (a.m_value && b.m_value && *a.m_value == *b.m_value);
    }

private:
    std::shared_ptr<const WordsValue> m_value;
};

} // namespace pourparler
