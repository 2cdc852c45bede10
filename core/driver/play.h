// A whole session among bots on virtual time: what the command line simulates and the tests judge.
// Same scenario, seed and agents: same events on every machine. Must not know rules; it only asks the driver.
#pragma once

#include "core/driver/driver.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace pourparler {

struct PlaySetUp {
    std::uint64_t seed = 0;
    std::optional<int> rounds; ///< else the scenario's own
    std::vector<std::string>
        agents; ///< [party]; where there is none or it is empty, drawnAgentFor by the seed
};

struct PlayResult {
    /// Of a party with a sheet.
    struct OfParty {
        PartyId party;
        Points value
            = 0; ///< what it got: the agreement's value less the cost of time, or its walk-away value
        Points walkAway = 0;
        bool signedIt = false;
        friend bool operator==(const OfParty&, const OfParty&) = default;
    };

    Outcome outcome = Outcome::impasse;
    Package agreement; ///< empty at an impasse
    int rounds = 0; ///< begun
    std::uint64_t events = 0;
    std::vector<OfParty> parties;
    friend bool operator==(const PlayResult&, const PlayResult&) = default;
};

/// Sets the table up at time 0 with a bot for every party's spokesperson, and plays on to the end. An error is the
/// journal's, or a refusal of the set-up ("set-up-out-of-range").
[[nodiscard]] Result<PlayResult> play(
    std::shared_ptr<const Scenario> scenario, const PlaySetUp& setUp, Journal& journal);

/// The same on a driver of the caller's, which has not seen an event yet.
[[nodiscard]] Result<void> setUpPlay(
    Driver& driver, const Scenario& scenario, const PlaySetUp& setUp);
/// The bots' next intent at its virtual time, which depends on the seed and the number of events alone, and is always
/// within the clock. False when no bot has anything to do.
[[nodiscard]] Result<bool> playStep(Driver& driver, std::uint64_t seed);
[[nodiscard]] PlayResult playResult(Driver& driver);

} // namespace pourparler
