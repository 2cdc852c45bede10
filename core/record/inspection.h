// Reads a whole record and compares everything in it with everything else. Internal to core/record; opening, reading
// and verifying all rest on it, so that what is opened has been verified.
#pragma once

#include "core/record/database.h"
#include "core/record/record.h"
#include "core/record/workshop_event.h"

#include <algorithm>
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

/// A table or a branch of it, from the very beginning: a branch's begin with its parent's part.
struct TableStream {
    Fork fork; ///< of a branch; a table leaves nothing
    Events events; ///< as far as they can be read
    StreamEnd end; ///< counts the parent's part, too
    std::vector<Digest> heads; ///< [n] after n events
    bool closed = false;
};

struct Inspection {
    ScenarioFiles files;
    std::optional<Scenario> scenario;
    RecordHeader header;
    StreamEnd workshop;
    std::vector<TableStream> streams
        = std::vector<TableStream>(1); ///< [0] table 1, [n] the branch that is stream n + 1
    std::int64_t seals = 0;
    std::set<Digest> erased;
    bool closed = false; ///< the table and every branch: the record is sealed
    std::string sealedBy; ///< fingerprint; empty where there is no seal
    std::vector<Error> alterations; ///< none: intact
    /// Why the scenario or the events cannot be had at all.
    std::optional<Error> unreadable;
};

/// As the file calls it.
[[nodiscard]] constexpr const char* streamKind(StreamId stream)
{
    return stream == StreamId::workshop ? "workshop"
        : stream == StreamId::table1    ? "table"
                                        : "branch";
}
[[nodiscard]] inline bool allClosed(const std::vector<TableStream>& streams)
{
    return std::all_of(
        streams.begin(), streams.end(), [](const TableStream& one) { return one.closed; });
}

/// What a branch begins with that leaves `stream` after so many events.
[[nodiscard]] TableStream beginningOf(const TableStream& stream, std::size_t events);

/// May throw what SQLiteCpp throws: call it guarded.
[[nodiscard]] Inspection inspect(Database& database);

} // namespace pourparler
