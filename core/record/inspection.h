// Reads a whole record and compares everything in it with everything else. Internal to core/record; opening, reading
// and verifying all rest on it, so that what is opened has been verified.
#pragma once

#include "core/record/database.h"
#include "core/record/record.h"
#include "core/record/workshop_event.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace pourparler {

struct StreamEnd {
    std::int64_t events = 0;
    Digest head {};
};

struct Inspection {
    ScenarioFiles files;
    std::optional<Scenario> scenario;
    RecordHeader header;
    Events events; ///< of the table, as far as they can be read
    StreamEnd workshop;
    StreamEnd table;
    std::int64_t seals = 0;
    std::set<Digest> erased;
    bool closed = false; ///< the table is
    std::string sealedBy; ///< fingerprint; empty where there is no seal
    std::vector<Error> alterations; ///< none: intact
    /// Why the scenario or the events cannot be had at all.
    std::optional<Error> unreadable;
};

/// May throw what SQLiteCpp throws: call it guarded.
[[nodiscard]] Inspection inspect(Database& database);

} // namespace pourparler
