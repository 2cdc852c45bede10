// A package: a choice of options for some or all issues. A plain value, cheap to copy and compare.
// Used by everything that speaks of proposals. Must not know the scenario.
#pragma once

#include "core/base/id.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace pourparler {

inline constexpr std::size_t maxIssues = 64;
inline constexpr std::size_t maxOptions = 250;
inline constexpr std::size_t maxParties = 16;

/// Issues beyond the scenario's own stay open for ever. 64 bytes, ordered issue by issue, open first.
class Package {
public:
    [[nodiscard]] constexpr bool isOpen(IssueId issue) const
    {
        return m_choice[issue.index()] == 0;
    }
    [[nodiscard]] constexpr std::optional<OptionId> option(IssueId issue) const
    {
        if (isOpen(issue))
            return std::nullopt;
        return OptionId(m_choice[issue.index()] - std::size_t { 1 });
    }
    [[nodiscard]] constexpr bool has(Choice choice) const
    {
        return m_choice[choice.issue.index()] == choice.option.index() + 1;
    }
    constexpr void set(IssueId issue, OptionId option)
    {
        m_choice[issue.index()] = static_cast<std::uint8_t>(option.index() + 1);
    }
    constexpr void open(IssueId issue) { m_choice[issue.index()] = 0; }
    [[nodiscard]] constexpr bool empty() const { return *this == Package {}; }
    /// How many of the first `issues` issues are decided.
    [[nodiscard]] constexpr std::size_t decided(std::size_t issues) const
    {
        std::size_t count = 0;
        for (std::size_t i = 0; i < issues; ++i)
            count += m_choice[i] != 0 ? 1U : 0U;
        return count;
    }

    friend constexpr auto operator<=>(const Package&, const Package&) = default;

private:
    std::array<std::uint8_t, maxIssues> m_choice {}; ///< 0: open, else option + 1
};

} // namespace pourparler
