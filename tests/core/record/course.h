// Records whose events follow from where they stand, so that the tests of kills and power cuts know what has to be in
// them however often a life was begun. Must not know how a life ends.
#pragma once

#include "core/record/record.h"

#include <cstddef>
#include <random>
#include <vector>

namespace pourparler::test {

/// As many branches as one record gets in these tests: each is read as a copy.
inline constexpr std::size_t enoughBranches = 6;

/// The event that stands at `number`, from 0, in a stream; a branch shares its parent's up to where it leaves it.
[[nodiscard]] Event eventAt(
    const Scenario& scenario, const std::vector<Fork>& forks, StreamId stream, std::size_t number);
/// How many events each stream has of its own; [0] is the table's.
[[nodiscard]] std::vector<std::size_t> ownEvents(const RecordContents& contents);
/// Whether every stream has just the events that belong where they stand.
[[nodiscard]] bool isWhole(const RecordContents& contents);
/// The table, or one of so many branches.
[[nodiscard]] StreamId anyStream(std::size_t branches, std::mt19937_64& random);

} // namespace pourparler::test
