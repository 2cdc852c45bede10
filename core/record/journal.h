// Where the driver writes before it tells anybody (law 4): a record's stream, or memory that keeps the chain alone.
// Used by the driver. Must not know rules.
#pragma once

#include "core/base/result.h"
#include "core/base/words.h"
#include "core/scenario/scenario.h"
#include "core/session/event.h"

#include <cstdint>
#include <span>
#include <string>

namespace pourparler {

/// What a table starts with besides the scenario; the chain's first link covers it.
struct TableSetUp {
    std::uint64_t seed = 0; ///< of the bots; the facilitator's, never in an event
    int table = 1;
};

/// The append-only log of one table.
class Journal {
public:
    virtual ~Journal() = default;
    /// All of them or none, durable when it returns. Errors: those of the record ("disk-full", "record-lost", …).
    [[nodiscard]] virtual Result<void> append(std::span<const Event> events) = 0;
    /// The last hash of the chain.
    [[nodiscard]] virtual Digest head() const = 0;
};

/// Keeps the chain and nothing else, for sessions that nobody records.
class MemoryJournal final : public Journal {
public:
    /// `scenarioDigest` as by digestOf(ScenarioFiles) in core/record/chain.h. `scenario` must outlive the journal.
    MemoryJournal(const Scenario& scenario, const Digest& scenarioDigest, const TableSetUp& setUp);
    [[nodiscard]] Result<void> append(std::span<const Event> events) override;
    [[nodiscard]] Digest head() const override { return m_head; }

private:
    const Scenario& m_scenario;
    Digest m_head;
};

} // namespace pourparler
