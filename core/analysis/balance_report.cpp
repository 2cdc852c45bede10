#include "core/analysis/balance_report.h"

#include "core/analysis/bargaining/count.h"
#include "core/packages/balance_codes.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>

namespace pourparler {

namespace {

std::string combinations(const Scenario& scenario)
{
    boost::multiprecision::cpp_int packages = 1;
    for (const Issue& issue : scenario.issues)
        packages *= issue.options.size();
    return packages.str();
}

void noteFirstChoices(const Sheet& sheet, PartyId party, BalanceReport& report)
{
    for (std::size_t i = 0; i < report.options.size(); ++i) {
        const std::vector<Points>& worth = sheet.value[i];
        const auto [least, most] = std::minmax_element(worth.begin(), worth.end());
        for (std::size_t o = 0; *least < *most && o < worth.size(); ++o)
            if (worth[o] == *most)
                report.options[i][o].firstChoiceOf.push_back(party);
    }
}

void noteRedLines(const PackageSpace& space, PartyId party, BalanceReport& report)
{
    for (std::size_t i = 0; i < report.options.size(); ++i)
        for (std::size_t o = 0; o < report.options[i].size(); ++o) {
            Package alone;
            alone.set(IssueId(i), OptionId(o));
            if (space.crossesRedLine(party, alone))
                report.options[i][o].beyondLineOf.push_back(party);
        }
}

void noteFindings(const Scenario& scenario, BalanceReport& report)
{
    const auto choice = [&scenario](const Finding& finding, std::size_t argument) {
        return scenario.findChoice(finding.what.arguments[argument].text);
    };
    const auto account = [&report](const Choice& of) -> OptionAccount& {
        return report.options[of.issue.index()][of.option.index()];
    };
    for (const Finding& finding : report.findings) {
        if (finding.what.code == balance_code::optionInNoLegalPackage) {
            if (const auto of = choice(finding, 0))
                account(*of).excluded = true;
        } else if (finding.what.code == balance_code::optionDominated) {
            const auto of = choice(finding, 0);
            const auto by = choice(finding, 1);
            if (of && by)
                account(*of).dominatedBy = by->option;
        }
    }
}

std::optional<std::string> count(const Scenario& scenario, const PackageSpace& space,
    const std::vector<PartyId>& parties, RedLines lines)
{
    const auto problem = bargainingProblem(scenario, space, parties, lines);
    return problem ? countPackages(*problem) : std::nullopt;
}

} // namespace

std::optional<BalanceReport> reportBalance(const Scenario& scenario, const Progress& progress)
{
    auto check = checkPackages(scenario, {}, progress);
    if (!check)
        return std::nullopt;
    const PackageSpace space(scenario, termsOf(scenario));
    const std::vector<PartyId> parties = bargainers(scenario, space);

    BalanceReport report;
    report.packages = combinations(scenario);
    report.legal = count(scenario, space, {}, RedLines::ignored);
    report.withinLines = count(scenario, space, parties, RedLines::kept);
    report.balance = std::move(check->balance);
    report.findings = std::move(check->findings);
    for (const Issue& issue : scenario.issues)
        report.options.emplace_back(issue.options.size());
    for (const PartyId party : parties) {
        noteFirstChoices(*space.sheet(party), party, report);
        noteRedLines(space, party, report);
    }
    noteFindings(scenario, report);
    return report;
}

} // namespace pourparler
