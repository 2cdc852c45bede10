// The tables of the research export, filled stream by stream. Internal to core/interop.
#pragma once

#include "core/interop/csv_table.h"
#include "core/interop/research_export.h"

#include <span>
#include <string>
#include <vector>

namespace pourparler {

/// One table or branch of one record.
struct ResearchStream {
    const ResearchSource& source;
    std::string session; ///< "S01", "S01-b2"
    std::string parent; ///< session that a branch leaves; empty for a table
    StreamId stream = StreamId::table1;
    const Events& events;
    std::size_t fork = 0; ///< events before this position belong to the parent
    Digest head {};
};
[[nodiscard]] std::vector<ResearchStream> researchStreams(std::span<const ResearchSource> sources);

struct ResearchTables {
    /// Columns for issues and parties are those of all scenarios together, by their ids.
    ResearchTables(std::span<const ResearchSource> sources, std::string exportedWith);

    void add(const ResearchStream& stream);
    [[nodiscard]] std::vector<const CsvTable*> all() const
    {
        return { &sessions, &seats, &events, &offers, &agreements, &timings, &readings, &steps,
            &pairs };
    }

    std::string software; ///< that exports
    CsvTable sessions;
    CsvTable seats;
    CsvTable events;
    CsvTable offers;
    CsvTable agreements;
    CsvTable timings;
    CsvTable readings;
    CsvTable steps;
    CsvTable pairs;
};

} // namespace pourparler
