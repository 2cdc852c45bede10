// The research export: tidy tables of one or more records with a data dictionary, the scenarios, and metadata in the
// style of Psych-DS; what people said only with their consent. Pure: it gives the files, the programs write them.
// Used by pourparler-cli and the desktop. Must not know where records lie.
#pragma once

#include "core/record/record.h"

#include <span>
#include <string>
#include <vector>

namespace pourparler {

struct ResearchSource {
    std::string file; ///< of the record, without folders
    RecordContents contents;
    Verification verification;
};

struct ExportedFile {
    std::string path; ///< relative, with '/'
    std::string bytes;
};

/// sessions, seats, events, offers, agreements, timings, readings, steps and pairs as .csv, data_dictionary.csv,
/// dataset_description.json, README.md and scenarios/<id>-<hash>/…. Sessions are called S01, S02, …, branches S01-b2,
/// S01-b3, …; of a branch only what happened after its fork is told. `software`: the version that exports,
/// "pourparler 0.1.0".
[[nodiscard]] std::vector<ExportedFile> researchExport(
    std::span<const ResearchSource> sources, const std::string& software);

/// From pseudonyms to the names of people, as .csv: to be kept apart from the rest. Erased names stay erased.
[[nodiscard]] std::string researchKey(std::span<const ResearchSource> sources);

} // namespace pourparler
