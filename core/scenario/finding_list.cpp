#include "core/scenario/finding_list.h"

#include "core/scenario/finding_codes.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace pourparler {

namespace {

/// Problems that leave every value of the scenario in place: it fails the check, but can be looked at.
constexpr std::array harmless { finding::textMissingLanguage, finding::textTooLong,
    finding::noSuchDay, finding::tooManyDecimals, finding::folderName, finding::sheetWithoutVote,
    finding::thresholdTotal, finding::thresholdOutOfReach, finding::ruleNeverPasses,
    finding::rulePassesWithNobody, finding::phaseKindUnreachable, finding::phaseUnreachable,
    finding::phaseDeadEnd, finding::sharesOver100, finding::rangeReversed, finding::injectTooLate,
    finding::injectRemovesIssue, finding::optionsContradict, finding::briefMissing,
    finding::briefStray, finding::instructionsMissing, finding::documentEmpty };

/// Edit distance.
[[nodiscard]] std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0U : 1U);
            diagonal = row[j];
            row[j] = std::min({ replaced, row[j] + 1, row[j - 1] + 1 });
        }
    }
    return row[b.size()];
}

} // namespace

void FindingList::problem(Place place, std::string_view code, std::vector<Argument> arguments)
{
    if (std::find(harmless.begin(), harmless.end(), code) == harmless.end())
        m_spoiled = true;
    ++m_problems;
    add({ Finding::Severity::problem, std::move(place), { code, std::move(arguments) } });
}

void FindingList::remark(Place place, std::string_view code, std::vector<Argument> arguments)
{
    add({ Finding::Severity::remark, std::move(place), { code, std::move(arguments) } });
}

void FindingList::add(Finding finding)
{
    if (m_findings.size() < limit)
        m_findings.push_back(std::move(finding));
    else if (!m_cut || finding.severity == Finding::Severity::problem)
        m_cut = finding.severity;
}

std::vector<Finding> FindingList::take()
{
    const auto order = [this](const Finding& finding) {
        const Place& place = finding.place;
        return std::tuple(
            place.file != m_mainFile, std::string_view(place.file), place.line, place.column);
    };
    std::stable_sort(m_findings.begin(), m_findings.end(),
        [&order](const Finding& a, const Finding& b) { return order(a) < order(b); });
    if (m_cut)
        m_findings.push_back(
            { *m_cut, { m_mainFile, 0, 0 }, { finding::tooManyFindings, { number(limit) } } });
    return std::move(m_findings);
}

std::string_view nearestName(std::string_view word, const std::vector<std::string_view>& names)
{
    constexpr std::size_t longest = 64;
    if (word.empty() || word.size() > longest)
        return {};
    std::string_view best;
    std::size_t bestDistance = (word.size() + 1) / 3 + 1; // the first that is too far
    for (const std::string_view name : names) {
        if (name.size() > longest)
            continue;
        const std::size_t current = distance(word, name);
        if (current < bestDistance && current < std::max(word.size(), name.size())) {
            best = name;
            bestDistance = current;
        }
    }
    return best;
}

} // namespace pourparler
