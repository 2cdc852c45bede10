// How deciders get from one state to another: the shortest sequence of moves, and who moves. Used for what may become of
// the status quo and for jumps between equilibria. Must not know what the states are good for.
#pragma once

#include "core/analysis/conflict/conflict.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace pourparler {

/// Deciders, a bit each.
using Coalition = std::uint32_t;
[[nodiscard]] inline Coalition everybody(const Conflict& conflict)
{
    return (Coalition { 1 } << conflict.deciders.size()) - 1;
}
/// Their positions, ascending.
[[nodiscard]] std::vector<std::size_t> membersOf(Coalition coalition);

struct PathStep {
    std::size_t decider = 0;
    StateIndex to = 0;
    friend bool operator==(const PathStep&, const PathStep&) = default;
};

struct Path {
    StateIndex to = 0;
    std::vector<PathStep> steps; ///< none where one is there already
    friend bool operator==(const Path&, const Path&) = default;
};

/// One to each target that the members can reach by `moves` [decider], a shortest one, in the order of the targets; nobody
/// moves twice in a row. Of equals it is the one whose first mover stands first, and so on.
[[nodiscard]] std::vector<Path> shortestPaths(const std::vector<Relation>& moves, Coalition members,
    StateIndex from, const StateSet& targets);

/// The same where every step is an improvement for who takes it: from the status quo to where it may end.
[[nodiscard]] std::vector<Path> pathsByImprovement(
    const Conflict& conflict, StateIndex from, const StateSet& targets);

} // namespace pourparler
