#include "app/cli/analyse.h"

#include "app/cli/eyes.h"
#include "app/text/event_text.h"
#include "app/text/fill.h"
#include "app/text/sentence.h"
#include "core/analysis/deal_access.h"
#include "core/analysis/deal_analysis.h"
#include "core/interop/loading.h"
#include "core/interop/package_reader.h"
#include "core/session/refusal.h"
#include "core/view/replay.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <limits>

namespace pourparler::cli {

using namespace Qt::StringLiterals;
using text::fill;

namespace {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// What is asked about, and where the talks went.
struct Asked {
    std::optional<Package> package;
    QString what;
    std::optional<SeatView> view; ///< of the record, with the facilitator's eyes
};

/// Whatever can be looked at, even where it cannot be played; nothing after words on standard error.
std::optional<Scenario> scenarioOf(const std::string& folder, Console& console)
{
    const auto files = loadScenario(folder, console);
    if (!files)
        return std::nullopt;
    Reading reading = readScenario(*files);
    for (const Finding& finding : reading.findings)
        if (finding.severity == Finding::Severity::problem)
            console.terminal.error(findingLine(folder, finding, console.reader));
    if (reading.hasProblems())
        return std::nullopt;
    return std::move(reading.scenario);
}

bool askAboutFile(const std::string& path, const Scenario& scenario, Asked& asked, Console& console)
{
    const auto bytes = loadFile(path);
    if (!bytes) {
        refuse(bytes.error(), console);
        return false;
    }
    const PackageReading reading = readPackage(scenario, path, *bytes);
    for (const Finding& finding : reading.findings)
        console.terminal.error(findingLine(finding, console.reader));
    asked.package = reading.package;
    return reading.package.has_value();
}

bool askAboutRecord(
    const AnalyseArguments& arguments, const Scenario& scenario, Asked& asked, Console& console)
{
    const auto contents = readWarily(*arguments.record, console);
    if (!contents)
        return false;
    if (!(contents->scenario == scenario)) {
        console.terminal.error(
            fill(Cli::tr("%1 was played with another scenario, or another version of it, than %2."),
                { QString::fromStdString(*arguments.record),
                    QString::fromStdString(arguments.scenario) }));
        return false;
    }
    const auto stream = streamOfNumber(*contents, *arguments.record, arguments.branch, console);
    if (!stream)
        return false;
    asked.view = Replay(contents->scenario, contents->eventsOf(*stream), facilitatorEyes()).whole();
    const SeatView& view = *asked.view;
    const ProposalId about = dealSubject(view);
    const Table& table = view.table();
    if (about == ProposalId::none && table.agreement.empty())
        return true; // nobody has proposed anything
    const Proposal* proposal = table.proposal(about);
    asked.package = proposal != nullptr ? proposal->package : table.agreement;
    asked.what = proposal != nullptr
        ? fill(Cli::tr("Proposal %1"), { QString::number(static_cast<std::uint32_t>(about)) })
        : Cli::tr("The agreement");
    return true;
}

Result<PackageFindings> lookAt(const Asked& asked, const Scenario& scenario,
    const PackageSpace& space, const std::vector<PartyId>& parties)
{
    PackageFindings found;
    found.what = asked.what;
    found.package = *asked.package;
    for (const PartyId party : parties)
        found.utilities.push_back(space.value(party, found.package));
    const auto certified = [&](ImprovementWish wish, Certificate& into) -> std::optional<Error> {
        auto certificate = certify(scenario, space, parties, found.package, wish);
        if (!certificate)
            return certificate.error();
        into = *std::move(certificate);
        return std::nullopt;
    };
    constexpr auto any = std::numeric_limits<std::size_t>::max();
    if (auto error = certified({ any, false }, found.certificate))
        return Unexpected(*error);
    if (auto error = certified({ any, true }, found.withinLines))
        return Unexpected(*error);
    if (auto error = certified({ fewChanges, true }, found.few))
        return Unexpected(*error);
    found.vote = strawVote(scenario, space, found.package);
    if (found.vote.passes)
        return found;
    auto remedy = findRemedy(scenario, space, found.package);
    if (!remedy)
        return Unexpected(remedy.error());
    found.remedy = *std::move(remedy);
    return found;
}

SessionFindings readSession(
    const SeatView& view, const PackageSpace& space, const SpaceAnalysis& found)
{
    SessionFindings session { dealPath(view, found.parties), readNegotiation(view), {}, {} };
    Landmarks landmarks;
    landmarks.parties = found.parties;
    for (const PartyId party : found.parties)
        landmarks.ranges.push_back(space.range(party, {}));
    for (std::size_t place = 0; place < found.front.size(); ++place) {
        const auto point = found.front.utilities(place);
        landmarks.front.emplace_back(point.begin(), point.end());
    }
    for (const SolutionKind kind : allSolutionKinds)
        if (const auto& solution = found.solutions[kind]) {
            session.solutions.push_back(kind);
            landmarks.solutions.push_back(solution->utilities);
        }
    session.distances = proposalDistances(view, landmarks);
    return session;
}

/// As whoever proposes it would be told.
Error why(const Illegality& illegality)
{
    if (illegality.kind == Illegality::Kind::dependency)
        return { refusal::packageIllegal,
            { numberArgument(Argument::Kind::dependency, illegality.dependency.value) } };
    return { refusal::optionUnavailable,
        { numberArgument(Argument::Kind::option,
            illegality.choice.issue.value * 256 + illegality.choice.option.value) } };
}

/// False after words on standard error.
bool readEpsilon(
    const AnalyseArguments& arguments, const Scenario& scenario, FrontWish& wish, Console& console)
{
    if (!arguments.epsilon)
        return true;
    bool isNumber = false;
    const double typed = QString::fromStdString(*arguments.epsilon).toDouble(&isNumber);
    const auto most = static_cast<double>(scenario.points.most);
    if (isNumber && typed >= 0 && typed <= most) {
        wish.epsilon
            = static_cast<Points>(typed / most * static_cast<double>(scenario.points.steps));
        return true;
    }
    console.terminal.error(
        fill(Cli::tr("--epsilon %1: expected points that nobody has to mind, from 0 to %2."),
            { QString::fromStdString(*arguments.epsilon),
                QString::number(static_cast<qlonglong>(scenario.points.most)) }));
    return false;
}

} // namespace

int analyse(const AnalyseArguments& arguments, Console& console)
{
    const auto scenario = scenarioOf(arguments.scenario, console);
    if (!scenario)
        return wrongUse;
    const PackageSpace space(*scenario, termsOf(*scenario));
    SpaceWish wish;
    wish.front.threads = arguments.threads;
    Asked asked;
    if (!readEpsilon(arguments, *scenario, wish.front, console)
        || (arguments.package && !askAboutFile(*arguments.package, *scenario, asked, console))
        || (arguments.record && !askAboutRecord(arguments, *scenario, asked, console)))
        return wrongUse;
    if (asked.package) {
        if (const auto illegal = space.illegality(*asked.package)) {
            console.terminal.error(text::sentence(why(*illegal), console.reader, &*scenario));
            return wrongUse;
        }
    }

    QElapsedTimer timer;
    timer.start();
    auto found = analyseSpace(*scenario, space, wish);
    if (!found)
        return refuse(found.error(), console);
    Findings findings { *scenario, std::nullopt, *std::move(found), std::nullopt, std::nullopt, 0 };
    if (asked.package) {
        auto package = lookAt(asked, *scenario, space, findings.space.parties);
        if (!package)
            return refuse(package.error(), console);
        findings.package = *std::move(package);
    }
    if (asked.view && asked.package)
        findings.session = readSession(*asked.view, space, findings.space);
    findings.seconds = static_cast<double>(timer.nsecsElapsed()) * 1e-9;
    if (arguments.json) {
        console.terminal.raw(analysisJson(findings));
        return fine;
    }
    findings.balance = balanceOf(*scenario);
    tellAnalysis(findings, console);
    return fine;
}

} // namespace pourparler::cli
