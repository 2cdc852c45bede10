// What “analyse” has worked out before it is told, to people or to programs. Used by the files of that command.
#pragma once

#include "app/cli/commands.h"
#include "core/analysis/bargaining/certificate.h"
#include "core/analysis/bargaining/straw_vote.h"
#include "core/analysis/deal.h"
#include "core/analysis/distances.h"
#include "core/analysis/reading.h"
#include "core/analysis/space_analysis.h"
#include "core/packages/balance.h"

#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace pourparler::cli {

/// A package that was asked about. Utilities stand in the order of SpaceAnalysis::parties.
struct PackageFindings {
    QString what; ///< "Agreement", "Proposal 14"; empty for a package from a file
    Package package;
    std::vector<Points> utilities; ///< [party]
    Certificate certificate; ///< whatever red lines the improvement crosses: against the front
    Certificate withinLines; ///< crossing no line that the package does not cross
    Certificate few; ///< the same with few issues changed
    StrawVote vote;
    RemedySearch remedy;
};

/// What a record says.
struct SessionFindings {
    std::vector<DealStep> path; ///< the proposals that count
    NegotiationReading reading;
    std::vector<SolutionKind> solutions; ///< those that there are
    std::vector<ProposalDistance> distances; ///< of all proposals, to the front and to these
};

struct Findings {
    const Scenario& scenario;
    std::optional<Balance> balance; ///< counted for people only
    SpaceAnalysis space;
    std::optional<PackageFindings> package;
    std::optional<SessionFindings> session; ///< of a record in which somebody has proposed
    double seconds = 0; ///< what it took
};

[[nodiscard]] std::string analysisJson(const Findings& findings);
void tellAnalysis(const Findings& findings, Console& console);
/// How the talks went, line by line.
[[nodiscard]] QStringList readingLines(
    const SessionFindings& session, const Scenario& scenario, const Reader& reader);

} // namespace pourparler::cli
