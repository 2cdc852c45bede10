// Strong, small identifiers: positions of parties, issues, options and dependencies in a scenario.
// Used by every folder of core. Must not know what the things behind the identifiers are.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>

namespace pourparler {

/// A position from 0 in a list of a scenario; two kinds never mix.
template <class Tag>
struct Id {
    std::uint8_t value = 0;

    constexpr Id() = default;
    constexpr explicit Id(std::size_t position)
        : value(static_cast<std::uint8_t>(position))
    {
    }
    [[nodiscard]] constexpr std::size_t index() const { return value; }
    friend constexpr auto operator<=>(const Id&, const Id&) = default;
};

using PartyId = Id<struct PartyTag>;
using IssueId = Id<struct IssueTag>;
/// An option within its issue.
using OptionId = Id<struct OptionTag>;
using DependencyId = Id<struct DependencyTag>;

/// One option of one issue.
struct Choice {
    IssueId issue;
    OptionId option;
    friend constexpr auto operator<=>(const Choice&, const Choice&) = default;
};

/// One participant's place. Number 1 is the party's spokesperson.
struct SeatId {
    PartyId party;
    std::uint8_t number = 1;
    friend constexpr auto operator<=>(const SeatId&, const SeatId&) = default;
};

/// Proposals are numbered from 1 in the order in which they were put on the table; 0 is none.
enum class ProposalId : std::uint32_t { none = 0 };

/// What something is worth to a party, in steps of the scenario's PointScale: hundredths of a point unless it says otherwise.
using Points = std::int64_t;

/// Milliseconds of session time, from 0; a pause stops no clock of the wall, only deadlines.
using SessionTime = std::int64_t;
inline constexpr SessionTime noDeadline = -1;

} // namespace pourparler
