// For every set of voting parties that could sign: does the agreement hold, and who could not be
// missing? Used by the balance and its check.
#pragma once

#include "core/scenario/scenario.h"

#include <cstdint>
#include <vector>

namespace pourparler {

/// Sets are masks: bit v stands for voters()[v]. Everybody else who votes has refused.
class SignTable {
public:
    explicit SignTable(const Scenario& scenario);

    [[nodiscard]] const std::vector<PartyId>& voters() const { return m_voters; }
    [[nodiscard]] std::size_t everybody() const { return m_passes.size() - 1U; }
    [[nodiscard]] bool passes(std::size_t mask) const { return m_passes[mask] != 0U; }
    /// Those without whom nothing passes: in every set that does. Everybody where no set passes.
    [[nodiscard]] std::size_t required() const { return m_required; }
    /// Adds `times` for every party [party] without whose signature the set would not pass.
    void count(std::size_t mask, std::uint64_t times, std::vector<std::uint64_t>& decisive) const;
    /// Is there any set that passes with the party, and not without it?
    [[nodiscard]] bool canDecide(PartyId party) const;

private:
    std::vector<PartyId> m_voters;
    std::vector<std::uint8_t> m_passes; ///< [mask]
    std::size_t m_required = 0;
};

} // namespace pourparler
