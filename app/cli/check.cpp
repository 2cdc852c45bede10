#include "app/cli/commands.h"
#include "app/text/amounts.h"
#include "app/text/fill.h"
#include "app/text/naming.h"
#include "core/packages/balance.h"

#include <QCoreApplication>

#include <algorithm>

namespace pourparler::cli {

using namespace Qt::StringLiterals;
using text::fill;

namespace {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString scenarioLine(const Scenario& scenario, const Reader& reader)
{
    QStringList languages;
    for (const std::string& language : scenario.languages)
        languages << QString::fromStdString(language);
    const auto voting = std::count_if(scenario.parties.begin(), scenario.parties.end(),
        [](const Party& party) { return party.votes; });
    return fill(Cli::tr("%1: parties %2 (voting %3), issues %4, rounds %5, languages %6"),
        { text::quoted(text::inLanguage(scenario.title, reader)),
            QString::number(scenario.parties.size()), QString::number(voting),
            QString::number(scenario.issues.size()), QString::number(scenario.protocol.rounds),
            languages.join(u", "_s) });
}

int checkOne(const std::string& folder, Console& console)
{
    const auto files = loadScenario(folder, console);
    if (!files)
        return wrongUse;
    const Reading reading = readScenario(*files);
    std::vector<Finding> findings = reading.findings;
    std::optional<Balance> balance;
    if (reading.scenario) {
        PackagesCheck packages = checkPackages(*reading.scenario, reading.places);
        balance = std::move(packages.balance);
        findings.insert(findings.end(), packages.findings.begin(), packages.findings.end());
    }

    int problems = 0;
    int remarks = 0;
    for (const Finding& finding : findings) {
        console.terminal.line(findingLine(folder, finding, console.reader));
        ++(finding.severity == Finding::Severity::problem ? problems : remarks);
    }
    const QString counts = fill(Cli::tr("%1, %2", "problems, remarks"),
        { problems == 0 ? Cli::tr("no problem") : Cli::tr("%n problem(s)", nullptr, problems),
            remarks == 0 ? Cli::tr("no remark") : Cli::tr("%n remark(s)", nullptr, remarks) });
    console.terminal.line(fill(Cli::tr("%1: %2", "a folder, and what was found"),
        { QString::fromStdString(folder), counts }));
    if (reading.scenario)
        console.terminal.line(u"  "_s + scenarioLine(*reading.scenario, console.reader));
    if (balance)
        console.terminal.line(u"  "_s + balanceLine(*balance, console.reader));
    return problems == 0 ? fine : notFine;
}

} // namespace

QString balanceLine(const Balance& balance, const Reader& reader)
{
    const auto count = [&](std::uint64_t n) { return text::count(std::to_string(n), reader); };
    // Exact counts say enough by themselves, but for the one that everybody asks for.
    const auto counted = [&](std::uint64_t n) {
        return balance.exact ? count(n) : text::share(shareOf(n, balance), reader);
    };
    const QString passing = balance.exact
        ? fill(Cli::tr("%1 (%2)", "a count and its share"),
            { count(balance.passing), text::share(shareOf(balance.passing, balance), reader) })
        : counted(balance.passing);
    return fill(balance.exact
            ? Cli::tr(
                "Packages: %1; legal: %2; of these suit all who must sign: %3, pass: %4, suit "
                "every voting party: %5")
            : Cli::tr(
                "Packages: %1; of a sample of %2 legal ones suit all who must sign: %3, pass: "
                "%4, suit every voting party: %5"),
        { text::count(balance.packages, reader), count(balance.legal), counted(balance.required),
            passing, counted(balance.consensus) });
}

int check(const CheckArguments& arguments, Console& console)
{
    int status = fine;
    for (const std::string& folder : arguments.scenarios) {
        status = std::max(status, checkOne(folder, console));
        if (!console.terminal.flush())
            break;
    }
    return status;
}

} // namespace pourparler::cli
