#include "core/interop/genius_import.h"

#include "core/interop/genius_codes.h"
#include "core/interop/genius_files.h"
#include "core/interop/genius_names.h"
#include "core/interop/genius_values.h"
#include "core/interop/genius_words.h"
#include "core/scenario/utf8.h"
#include "core/scenario/writer.h"
#include "core/scenario/yaml_guard.h"

#include <algorithm>

namespace pourparler {

namespace {

constexpr std::size_t shortTitle = 22;
constexpr std::size_t shortLabel = 14;
/// Long enough for bots that concede slowly.
constexpr int rounds = 20;

/// "P/Laptop-C-prof1.xml" → "Laptop-C-prof1"; what is no name for people gives way to its number.
[[nodiscard]] std::string partyName(const std::string& path, std::size_t position)
{
    std::string name = path.substr(path.find_last_of('/') + 1);
    if (const std::size_t dot = name.find_last_of('.'); dot != std::string::npos && dot > 0)
        name.erase(dot);
    const bool readable = !utf8::isBlank(name) && utf8::firstInvalid(name) == std::string_view::npos
        && std::none_of(name.begin(), name.end(),
            [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
    return readable ? name : "Profile " + std::to_string(position + 1);
}

class Assembly {
public:
    Assembly(const GeniusDomain& domain, const std::vector<GeniusProfile>& profiles,
        const GeniusValues& values)
        : m_domain(domain)
        , m_profiles(profiles)
        , m_values(values)
    {
    }

    [[nodiscard]] Scenario assemble(const std::string& id)
    {
        m_scenario.id = id;
        m_scenario.imported = true;
        m_scenario.languages = { "en", "fr" };
        m_scenario.points = m_values.scale;
        const bool named = !m_domain.name.empty() && m_domain.name != "root";
        m_scenario.title = everywhere(named ? m_domain.name : id);
        m_scenario.summary = genius::summaryWords();
        m_scenario.invented = genius::inventedWords();
        addIssues();
        addParties();
        addProtocol();
        return std::move(m_scenario);
    }

private:
    void addIssues()
    {
        Ids ids('i');
        for (const GeniusIssue& from : m_domain.issues) {
            Issue issue;
            issue.id = ids.take(from.name);
            issue.title = everywhere(from.name);
            issue.shortTitle = shortened(from.name, shortTitle);
            if (!from.description.empty())
                issue.about = everywhere(from.description);
            if (from.type == GeniusIssue::Type::integer) {
                issue.kind = IssueKind::number;
                issue.number = NumberScale { from.low, from.high, 1, {} };
            }
            addOptions(from, issue);
            m_scenario.issues.push_back(std::move(issue));
        }
    }
    static void addOptions(const GeniusIssue& from, Issue& issue)
    {
        Ids ids('o');
        for (std::size_t k = 0; k < from.optionCount(); ++k) {
            const bool integer = from.type == GeniusIssue::Type::integer;
            const std::string name
                = integer ? std::to_string(from.low + static_cast<std::int64_t>(k)) : from.items[k];
            Option option;
            option.id = integer ? name : ids.take(name);
            option.label = everywhere(name);
            option.shortLabel = shortened(name, shortLabel);
            issue.options.push_back(std::move(option));
        }
    }

    void addParties()
    {
        Ids ids('p');
        Names names;
        // Files of an export lie beside that of the domain.
        static_cast<void>(names.take("domain"));
        for (std::size_t p = 0; p < m_profiles.size(); ++p) {
            Party party;
            const std::string name = names.take(partyName(m_profiles[p].file, p));
            party.id = ids.take(name);
            party.name = everywhere(name);
            party.shortName = shortened(name, shortLabel);
            party.preferences = sheetOf(m_profiles[p], m_values.profiles[p]);
            m_scenario.parties.push_back(std::move(party));
        }
    }
    [[nodiscard]] Preferences sheetOf(const GeniusProfile& profile, const GeniusWorth& worth) const
    {
        Preferences preferences;
        for (const GeniusIssue& issue : m_domain.issues) {
            preferences.weights.push_back(0);
            preferences.scores.emplace_back(issue.optionCount(), 0);
        }
        preferences.worth = worth.options;
        preferences.cap = m_values.scale.steps; // GENIUS clamps to 1
        preferences.walkAway = worth.reservation;
        for (std::size_t r = 0; r < profile.rectangles.size(); ++r)
            addRectangle(profile.rectangles[r], worth.rectangles[r], preferences.interactions);
        return preferences;
    }
    void addRectangle(const GeniusRectangle& rectangle, Points points,
        std::vector<Interaction>& interactions) const
    {
        std::vector<Choice> inside;
        for (const GeniusRectangle::Bound& bound : rectangle.bounds)
            for (std::int64_t value = bound.low; value <= bound.high; ++value)
                inside.push_back(choice(bound.issue, value));
        // Outside of it is everywhere, less inside of it.
        if (rectangle.excludes || inside.empty())
            interactions.push_back({ everyOption(), points });
        if (!inside.empty())
            interactions.push_back({ std::move(inside), rectangle.excludes ? -points : points });
    }
    [[nodiscard]] Choice choice(std::size_t issue, std::int64_t value) const
    {
        return { IssueId(issue),
            OptionId(static_cast<std::size_t>(value - m_domain.issues[issue].low)) };
    }
    /// One of these is in each package.
    [[nodiscard]] std::vector<Choice> everyOption() const
    {
        std::vector<Choice> all;
        for (std::size_t k = 0; k < m_domain.issues.front().optionCount(); ++k)
            all.push_back({ IssueId(0U), OptionId(k) });
        return all;
    }

    void addProtocol()
    {
        Protocol& protocol = m_scenario.protocol;
        protocol = geniusProtocol();
        for (std::size_t p = 0; p < m_profiles.size(); ++p) {
            protocol.order.push_back(PartyId(p));
            Ratification leaf;
            leaf.kind = Ratification::Kind::party;
            leaf.party = PartyId(p);
            m_scenario.ratification.children.push_back(std::move(leaf));
        }
        m_scenario.ratification.kind = Ratification::Kind::all;
        m_scenario.ratificationRule = genius::ruleWords();
    }

    const GeniusDomain& m_domain;
    const std::vector<GeniusProfile>& m_profiles;
    const GeniusValues& m_values;
    Scenario m_scenario;
};

/// What only the values together tell.
void tellOfValues(const GeniusDomain& domain, const std::vector<GeniusProfile>& profiles,
    const GeniusValues& values, FindingList& findings)
{
    if (values.rounded)
        findings.remark({}, genius::rounded);
    for (std::size_t p = 0; p < profiles.size(); ++p) {
        if (values.profiles[p].tooLarge)
            findings.problem({ profiles[p].file, 0, 0 }, genius::valuesTooLarge,
                { textArgument(partyName(profiles[p].file, p)) });
        for (const std::size_t issue : values.profiles[p].outside)
            findings.remark(profiles[p].evaluations[issue].place, genius::evaluatorOutside,
                { textArgument(domain.issues[issue].name) });
    }
}

[[nodiscard]] std::optional<ScenarioFiles> import(const GeniusFile& domainFile,
    const std::vector<GeniusFile>& profileFiles, const std::string& id, FindingList& findings)
{
    if (profileFiles.empty() || profileFiles.size() > maxParties) {
        findings.problem(
            {}, genius::tooManyProfiles, { number(profileFiles.size()), number(maxParties) });
        return std::nullopt;
    }
    const auto domain = readGeniusDomain(domainFile.path, domainFile.bytes, findings);
    if (!domain)
        return std::nullopt;
    std::vector<GeniusProfile> profiles;
    for (const GeniusFile& file : profileFiles)
        if (auto profile = readGeniusProfile(file.path, file.bytes, *domain, findings))
            profiles.push_back(*std::move(profile));
    if (profiles.size() != profileFiles.size())
        return std::nullopt;
    const GeniusValues values = valuesOf(*domain, profiles);
    tellOfValues(*domain, profiles, values, findings);
    if (findings.problems() > 0)
        return std::nullopt;
    ScenarioFiles files = filesOf(Assembly(*domain, profiles, values).assemble(id));
    if (const std::size_t size = files.files.begin()->second.size(); size > maxFileSize) {
        findings.problem({}, genius::scenarioTooLarge, { number(size), number(maxFileSize) });
        return std::nullopt;
    }
    return files;
}

} // namespace

Protocol geniusProtocol()
{
    Protocol protocol;
    protocol.rounds = rounds;
    protocol.partialAgreement = false;
    protocol.leftOpen = LeftOpen::zero;
    protocol.phases = defaultPhases();
    return protocol;
}

GeniusImport importGenius(
    const GeniusFile& domain, const std::vector<GeniusFile>& profiles, const std::string& id)
{
    FindingList findings(domain.path);
    GeniusImport result { import(domain, profiles, id, findings), {} };
    result.findings = findings.take();
    return result;
}

} // namespace pourparler
