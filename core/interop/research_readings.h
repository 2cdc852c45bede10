// What the readings of a session add to the research export: its rows in readings, steps and pairs, and its indices in
// sessions. Internal to core/interop. Must not know events.
#pragma once

#include "core/analysis/reading.h"
#include "core/interop/research_tables.h"

#include <limits>
#include <set>
#include <string>

namespace pourparler {

/// What of a session is told: of a branch only what happened after its fork.
struct ReadingScope {
    std::set<ProposalId> proposals;
    int firstRound = std::numeric_limits<int>::max(); ///< of those under way since
};

struct ReadSession {
    const std::string& name;
    const Scenario& scenario;
    const ReadingScope& told;
};

void addReading(
    ResearchTables& tables, const ReadSession& session, const NegotiationReading& reading);
/// `row`: of sessions.
void addIndices(CsvTable::Row& row, const NegotiationReading& reading);

} // namespace pourparler
