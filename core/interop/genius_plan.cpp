#include "core/interop/genius_plan.h"

#include "core/interop/genius_names.h"
#include "core/packages/combination.h"

#include <algorithm>

namespace pourparler {

namespace {

/// What may be a file's name on any system, beside domain.xml.
[[nodiscard]] bool isFileName(std::string_view name)
{
    constexpr std::size_t longest = 200;
    constexpr std::string_view forbidden = "/\\:*?\"<>|";
    return !name.empty() && name.size() <= longest && name.front() != '.' && name.front() != '-'
        && name.back() != ' ' && name.find_first_of(forbidden) == std::string_view::npos
        && std::none_of(
            name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; });
}

} // namespace

Points reference(const std::vector<Points>& worth)
{
    const auto [least, most] = std::minmax_element(worth.begin(), worth.end());
    return *most > 0 ? *most : *least;
}

GeniusPlan::GeniusPlan(const Scenario& scenario, std::string_view language)
    : m_scenario(scenario)
    , m_language(language)
    , m_terms(termsOf(scenario))
    , m_integer(scenario.issues.size())
{
    for (std::size_t p = 0; p < scenario.parties.size(); ++p)
        if (m_terms.sheet(PartyId(p)) != nullptr)
            m_voters.push_back(PartyId(p));
    nameThings();
    chooseForms();
}

void GeniusPlan::nameThings()
{
    m_title = m_scenario.title.in(m_language);
    const auto unlike = [this](Names& names, const std::string& wanted) {
        std::string name = names.take(wanted);
        if (name != wanted)
            m_renamed.emplace_back(wanted, name);
        return name;
    };
    Names issues;
    for (const Issue& issue : m_scenario.issues) {
        m_issues.push_back(unlike(issues, issue.title.in(m_language)));
        Names options;
        auto& named = m_options.emplace_back();
        for (const Option& option : issue.options)
            named.push_back(unlike(options, option.label.in(m_language)));
    }
    Names files;
    static_cast<void>(files.take("domain"));
    m_files.resize(m_scenario.parties.size());
    for (const PartyId id : m_voters) {
        const Party& party = m_scenario.party(id);
        const std::string& name = party.name.in(m_language);
        std::string& stem = m_files[id.index()];
        stem = files.take(isFileName(name) ? name : "party-" + party.id);
        if (stem != name)
            m_renamed.emplace_back(name, stem);
    }
}

std::string GeniusPlan::fileName(PartyId party) const { return m_files[party.index()] + ".xml"; }

void GeniusPlan::chooseForms()
{
    for (const PartyId party : m_voters)
        if (!sheet(party).interactions.empty())
            m_rectangles.insert(party);
    // An issue may be an integer one only while nobody needs it otherwise, and the other way round.
    for (std::size_t before = m_rectangles.size() + 1; before > m_rectangles.size();) {
        before = m_rectangles.size();
        for (std::size_t i = 0; i < m_integer.size(); ++i)
            m_integer[i] = canBeInteger(IssueId(i));
        for (auto party = m_rectangles.begin(); party != m_rectangles.end();)
            party = canBeRectangles(*party) ? std::next(party) : m_rectangles.erase(party);
    }
}

bool GeniusPlan::canBeInteger(IssueId id) const
{
    const Issue& issue = m_scenario.issue(id);
    return issue.kind == IssueKind::number && issue.number->step == 1
        && std::all_of(m_voters.begin(), m_voters.end(), [&](PartyId party) {
               return isRectangles(party)
                   || lineThrough(worth(party, id), m_scenario.points.steps).has_value();
           });
}

bool GeniusPlan::canBeRectangles(PartyId party) const
{
    const Sheet& own = sheet(party);
    for (std::size_t i = 0; i < m_integer.size(); ++i)
        if (!m_integer[i]
            && std::any_of(own.value[i].begin(), own.value[i].end(),
                [](Points points) { return points != 0; }))
            return false;
    return std::all_of(own.interactions.begin(), own.interactions.end(),
        [this](const Interaction& interaction) { return rectangleOf(interaction).has_value(); });
}

std::optional<GeniusPlan::Rectangle> GeniusPlan::rectangleOf(const Interaction& interaction) const
{
    Rectangle rectangle { {}, interaction.points };
    for (const Legality::Literal& literal : oneOfEach(interaction.options)) {
        std::vector<std::size_t> options;
        const std::size_t count = m_scenario.issue(literal.issue).options.size();
        for (std::size_t o = 0; o < count; ++o)
            if (Legality::contains(literal.allowed, o))
                options.push_back(o);
        if (options.size() == count)
            continue; // one of them is always there
        const bool inARow = options.back() - options.front() + 1 == options.size();
        if (!m_integer[literal.issue.index()] || !inARow)
            return std::nullopt;
        const std::int64_t from = m_scenario.issue(literal.issue).number->from;
        rectangle.bounds.push_back(
            { literal.issue, from + static_cast<std::int64_t>(options.front()),
                from + static_cast<std::int64_t>(options.back()) });
    }
    return rectangle;
}

std::vector<GeniusPlan::Rectangle> GeniusPlan::rectangles(PartyId party) const
{
    std::vector<Rectangle> all;
    const Sheet& own = sheet(party);
    for (std::size_t i = 0; i < own.value.size(); ++i)
        for (std::size_t o = 0; o < own.value[i].size(); ++o) {
            if (own.value[i][o] == 0)
                continue;
            const std::int64_t value
                = m_scenario.issues[i].number->from + static_cast<std::int64_t>(o);
            all.push_back({ { { IssueId(i), value, value } }, own.value[i][o] });
        }
    for (const Interaction& interaction : own.interactions)
        all.push_back(*rectangleOf(interaction));
    return all;
}

} // namespace pourparler
