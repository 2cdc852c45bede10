// Where the others stand, as far as everybody can see: read from what they proposed, accepted, rejected, agreed and
// signed. Used by the negotiators and the mediator. Must not know anybody's sheet; it guesses.
#pragma once

#include "core/scenario/ratification.h"
#include "core/view/seat_view.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace pourparler {

class Positions {
public:
    explicit Positions(const SeatView& view);

    /// What the party last asked for: its latest proposal, else the last one it accepted; nothing while it is silent.
    [[nodiscard]] const std::optional<Package>& asked(PartyId party) const
    {
        return m_parties[party.index()].asked;
    }
    /// How many voting parties but `without` have shown where they stand.
    [[nodiscard]] int known(std::optional<PartyId> without = std::nullopt) const;
    /// How many voting parties but `without` ask for this option.
    [[nodiscard]] int asking(Choice choice, std::optional<PartyId> without = std::nullopt) const;

    /// How much of what the party seems to want the package gives it: 0 to about a million.
    [[nodiscard]] std::int64_t liking(PartyId party, const Package& package) const;

    /// For Wish::wish: likings of all voting parties but `without`, each times its weight.
    [[nodiscard]] std::vector<std::vector<std::int64_t>> wish(
        const std::vector<std::int64_t>& weights, std::optional<PartyId> without) const;
    /// How much each party's signature matters under the rule: 4 when nothing holds without it, 2 when it can matter
    /// beside others, 1 when it never does, 0 when it has no vote, left the table or has not shown where it stands.
    [[nodiscard]] const std::vector<std::int64_t>& weights() const { return m_weights; }

private:
    struct OfParty {
        std::optional<Package> asked;
        std::vector<std::vector<std::int64_t>> liking; ///< [issue][option]
        std::int64_t most = 0; ///< of any package
    };
    struct Evidence {
        Package package;
        std::int64_t strength = 0;
    };

    void read(const SeatView& view, PartyId party);
    static std::vector<std::int64_t> stickiness(
        const std::vector<const Package*>& proposals, std::size_t issues);
    void weigh(const SeatView& view);

    std::vector<OfParty> m_parties;
    std::vector<std::int64_t> m_weights;
    std::vector<bool> m_votes;
};

/// Whether the rule would hold if those signed whom `stands` says so, and nobody else.
[[nodiscard]] bool suffices(const Ratification& rule, std::vector<Stand> stands);

} // namespace pourparler
