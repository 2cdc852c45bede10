// What an outcome is worth to a party. Shared by decide(), which discloses it, and by resultFor().
#pragma once

#include "core/session/session.h"

#include <vector>

namespace pourparler {

[[nodiscard]] Points worthOf(const Scenario& scenario, const State& state, Outcome outcome,
    const Package& package, const std::vector<Stand>& stands, PartyId party);

} // namespace pourparler
