#include "tests/support/assembly.h"

#include <array>
#include <string>
#include <utility>

namespace pourparler::test {

namespace {

struct Name {
    const char* full;
    const char* brief;
};

constexpr std::array<Name, 9> partyNames { {
    { "Federation of employers", "Employers" },
    { "Union of the staff", "Union" },
    { "Association of managers", "Managers" },
    { "The supplier of the tool", "Supplier" },
    { "The platform", "Platform" },
    { "The cooperative", "Coop" },
    { "City and region", "City" },
    { "The ministry of labour", "Ministry" },
    { "Inspectorate", "Inspect." },
} };

struct Subject {
    Name name;
    std::array<Name, 3> options;
};

constexpr std::array<Subject, 16> subjects { {
    { { "What becomes of the data", "Re-use of data" },
        { { { "No re-use at all", "no re-use" }, { "A licence that is paid for", "licence" },
            { "A product of its own", "product" } } } },
    { { "What employees get of the gain", "Employees’ share" },
        { { { "Nothing", "nothing" }, { "15 % of the gain", "15 %" },
            { "30 % of the gain", "30 %" } } } },
    { { "Notice before a change of schedule", "Notice" },
        { { { "2 days", "2 days" }, { "7 days", "7 days" }, { "14 days", "14 days" } } } },
    { { "What the supplier is paid", "Supplier’s price" },
        { { { "5 % of the turnover", "5 %" }, { "10 % of the turnover", "10 %" },
            { "A lump sum", "lump sum" } } } },
    { { "Who may see individual data", "Individual data" },
        { { { "Nobody", "nobody" }, { "The person only", "the person" },
            { "The managers too", "managers" } } } },
    { { "Training in working time", "Training" },
        { { { "One day a year", "1 day" }, { "Three days a year", "3 days" },
            { "Five days a year", "5 days" } } } },
    { { "When the tool is first used", "Start" },
        { { { "In spring", "spring" }, { "In autumn", "autumn" },
            { "A year from now", "in a year" } } } },
    { { "Who looks into complaints", "Complaints" },
        { { { "The employer", "employer" }, { "A joint committee", "committee" },
            { "Somebody from outside", "outside" } } } },
    { { "How often the agreement is looked at", "Review" },
        { { { "Never", "never" }, { "Every year", "yearly" }, { "Every month", "monthly" } } } },
    { { "Which shops take part", "Perimeter" },
        { { { "Three shops", "3 shops" }, { "One region", "one region" },
            { "All of them", "all" } } } },
    { { "Working on Sundays", "Sundays" },
        { { { "None", "none" }, { "Six a year", "6 a year" },
            { "Twelve a year", "12 a year" } } } },
    { { "A right to ask a person instead", "Ask a person" },
        { { { "No", "no" }, { "For refusals", "refusals" }, { "Always", "always" } } } },
    { { "Who owns what the tool has learnt", "What it learnt" },
        { { { "The supplier", "supplier" }, { "Everybody at the table", "everybody" },
            { "The cooperative", "coop" } } } },
    { { "Jobs that are kept", "Jobs" },
        { { { "No promise", "no promise" }, { "For two years", "2 years" },
            { "For five years", "5 years" } } } },
    { { "Energy that the tool may use", "Energy" },
        { { { "No limit", "no limit" }, { "As much as today", "as today" },
            { "Half of that", "half" } } } },
    { { "What is told to the public", "Publicity" },
        { { { "Nothing", "nothing" }, { "The result", "result" },
            { "All that was proposed", "all of it" } } } },
} };

LocalText text(std::string words) { return LocalText({ { "", std::move(words) } }); }

Issue issue(std::size_t number)
{
    const Subject& subject = subjects.at(number);
    Issue issue;
    issue.id = "i" + std::to_string(number + 1);
    issue.title = text(subject.name.full);
    issue.shortTitle = text(subject.name.brief);
    for (std::size_t option = 0; option < subject.options.size(); ++option)
        issue.options.push_back(
            { std::string(1, static_cast<char>('a' + option)), text(subject.options[option].full),
                text(subject.options[option].brief), std::nullopt });
    return issue;
}

/// Neighbours want different things, and everybody something else most.
Party party(std::size_t number, std::size_t issues)
{
    Party party;
    party.id = "p" + std::to_string(number + 1);
    party.name = text(partyNames.at(number).full);
    party.shortName = text(partyNames.at(number).brief);
    party.brief = text("What this party has been told.");
    Preferences preferences;
    const std::size_t even = 100 / issues;
    preferences.weights.assign(issues, static_cast<int>(even));
    preferences.weights[number % issues] += static_cast<int>(100 - even * issues);
    for (std::size_t i = 0; i < issues; ++i) {
        std::vector<int> scores { 0, 50, 100 };
        if ((i + number) % 2 == 1)
            scores = { 100, 60, 0 };
        preferences.scores.push_back(std::move(scores));
    }
    preferences.walkAway = 4000;
    preferences.interests = { text("Work that people can live with") };
    party.preferences = std::move(preferences);
    return party;
}

} // namespace

Scenario assembly(std::size_t parties, std::size_t issues)
{
    Scenario scenario;
    scenario.id = "assembly";
    scenario.languages = { "en" };
    scenario.title = text("The assembly");
    scenario.ratification.kind = Ratification::Kind::all;
    for (std::size_t p = 0; p < parties; ++p) {
        scenario.parties.push_back(party(p, issues));
        scenario.protocol.order.push_back(PartyId(p));
        Ratification leaf;
        leaf.kind = Ratification::Kind::party;
        leaf.party = PartyId(p);
        scenario.ratification.children.push_back(std::move(leaf));
    }
    for (std::size_t i = 0; i < issues; ++i)
        scenario.issues.push_back(issue(i));
    scenario.protocol.rounds = 30;
    scenario.protocol.phases = defaultPhases();
    return scenario;
}

} // namespace pourparler::test
