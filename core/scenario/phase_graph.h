// The phases of a session and which may follow which.
// Used by the reader, the checker and the preview; the rules of the five kinds are in core/session.
#pragma once

#include "core/base/local_text.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace pourparler {

enum class PhaseKind : std::uint8_t { lobby, briefing, bargaining, ratification, closed };

struct Phase {
    std::string id;
    PhaseKind kind = PhaseKind::lobby;
    LocalText title; ///< optional
    std::vector<std::size_t> next; ///< positions in PhaseGraph::phases

    friend bool operator==(const Phase&, const Phase&) = default;
};

struct PhaseGraph {
    std::vector<Phase> phases; ///< the first one is where a session starts

    friend bool operator==(const PhaseGraph&, const PhaseGraph&) = default;
};

/// lobby → briefing → bargaining ⇄ ratification → closed.
[[nodiscard]] PhaseGraph defaultPhases();

/// `start` and the positions that some way from it reaches, ascending.
[[nodiscard]] std::vector<std::size_t> reachablePhases(const PhaseGraph& graph, std::size_t start);

/// Positions that no way from the first phase reaches, ascending.
[[nodiscard]] std::vector<std::size_t> unreachablePhases(const PhaseGraph& graph);

} // namespace pourparler
