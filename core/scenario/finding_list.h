// Where the parts of a reader put what they find. Used by the readers of scenarios and of conflict files.
#pragma once

#include "core/scenario/finding.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pourparler {

/// Capped, so that a hostile file cannot make the list longer than anybody would read.
class FindingList {
public:
    static constexpr std::size_t limit = 500;

    /// `mainFile`: what was found in it comes first.
    explicit FindingList(std::string mainFile)
        : m_mainFile(std::move(mainFile))
    {
    }

    void problem(Place place, std::string_view code, std::vector<Argument> arguments = {});
    void remark(Place place, std::string_view code, std::vector<Argument> arguments = {});

    /// Whether a problem makes the scenario meaningless: there is something in it that has no value.
    [[nodiscard]] bool spoiled() const { return m_spoiled; }
    /// How many there were so far, those left out included.
    [[nodiscard]] std::size_t problems() const { return m_problems; }
    /// In the order of files (the main one first), lines and columns.
    [[nodiscard]] std::vector<Finding> take();

private:
    void add(Finding finding);

    std::string m_mainFile;
    std::vector<Finding> m_findings;
    std::size_t m_problems = 0;
    bool m_spoiled = false;
    std::optional<Finding::Severity> m_cut; ///< the gravest of those left out
};

[[nodiscard]] inline Argument number(std::int64_t value)
{
    return numberArgument(Argument::Kind::number, value);
}
[[nodiscard]] inline Argument number(std::size_t value)
{
    return numberArgument(Argument::Kind::number, static_cast<std::int64_t>(value));
}
[[nodiscard]] inline Argument number(int value)
{
    return numberArgument(Argument::Kind::number, value);
}
[[nodiscard]] inline Argument text(std::string_view value)
{
    return textArgument(std::string(value));
}

/// The name nearest to `word`, for "did you mean"; empty when none is near.
[[nodiscard]] std::string_view nearestName(
    std::string_view word, const std::vector<std::string_view>& names);

} // namespace pourparler
