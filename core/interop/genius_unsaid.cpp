#include "core/interop/genius_unsaid.h"

#include "core/interop/genius_codes.h"
#include "core/interop/genius_import.h"
#include "core/packages/sign_table.h"
#include "core/scenario/finding_list.h"

#include <algorithm>

namespace pourparler {

namespace {

class List {
public:
    explicit List(const GeniusPlan& plan)
        : m_plan(plan)
        , m_scenario(plan.scenario())
    {
    }

    [[nodiscard]] std::vector<Finding> make()
    {
        for (const auto& [from, to] : m_plan.renamed())
            add(genius::renamed, { textArgument(from), textArgument(to) });
        for (std::size_t i = 0; i < m_scenario.issues.size(); ++i)
            if (m_scenario.issues[i].kind == IssueKind::number && !m_plan.isInteger(IssueId(i)))
                add(genius::numberAsItems, { textArgument(m_plan.name(IssueId(i))) });
        for (std::size_t p = 0; p < m_scenario.parties.size(); ++p)
            if (!m_scenario.parties[p].votes)
                add(genius::partyUnsaid, { name(PartyId(p)) });
        for (const PartyId party : m_plan.voters())
            addParty(party);
        addWhole();
        return m_findings.take();
    }

private:
    void add(std::string_view code, std::vector<Argument> arguments = {})
    {
        m_findings.remark({}, code, std::move(arguments));
    }
    [[nodiscard]] Argument name(PartyId party) const
    {
        return textArgument(m_scenario.party(party).id);
    }
    [[nodiscard]] std::int64_t steps() const { return m_scenario.points.steps; }

    void addParty(PartyId party)
    {
        const Sheet& sheet = m_plan.sheet(party);
        if (!sheet.redLines.empty())
            add(genius::redLinesUnsaid, { name(party), number(sheet.redLines.size()) });
        if (!sheet.interactions.empty() && !m_plan.isRectangles(party))
            add(genius::interactionsUnsaid, { name(party), number(sheet.interactions.size()) });
        if (sheet.timeCost != 0)
            add(genius::timeCostUnsaid, { name(party) });
        if (sheet.cap && *sheet.cap != steps())
            add(genius::capUnsaid,
                { name(party), textArgument(decimalOfOne(*sheet.cap, steps()).text) });
        else if (!sheet.cap && mostOf(sheet) > steps())
            add(genius::aboveOneUnsaid, { name(party) });
        if (!decimalOfOne(sheet.walkAway, steps()).exact)
            add(genius::worthRounded, { name(party), textArgument("reservation") });
        if (m_plan.isRectangles(party))
            return;
        for (std::size_t i = 0; i < m_scenario.issues.size(); ++i)
            if (!m_plan.isInteger(IssueId(i))
                && !decimalOfOne(reference(sheet.value[i]), steps()).exact)
                add(genius::worthRounded, { name(party), textArgument(m_plan.name(IssueId(i))) });
    }
    /// Not less than any package is worth.
    [[nodiscard]] static Points mostOf(const Sheet& sheet)
    {
        Points most = 0;
        for (const auto& options : sheet.value)
            most += *std::max_element(options.begin(), options.end());
        for (const Interaction& interaction : sheet.interactions)
            most += std::max<Points>(interaction.points, 0);
        return most;
    }

    void addWhole()
    {
        if (!m_scenario.dependencies.empty())
            add(genius::dependenciesUnsaid, { number(m_scenario.dependencies.size()) });
        if (!asksForEverybody())
            add(genius::ratificationUnsaid);
        if (m_scenario.protocol.partialAgreement)
            add(genius::partialUnsaid);
        if (!isUsualProtocol())
            add(genius::protocolUnsaid);
        if (hasWords())
            add(genius::wordsUnsaid);
        if (!m_scenario.injects.empty())
            add(genius::injectsUnsaid, { number(m_scenario.injects.size()) });
        if (!m_scenario.valueTable.items.empty())
            add(genius::valueTableUnsaid);
    }
    [[nodiscard]] bool asksForEverybody() const
    {
        const SignTable table(m_scenario);
        for (std::size_t mask = 0; mask < table.everybody(); ++mask)
            if (table.passes(mask))
                return false;
        return table.passes(table.everybody());
    }
    [[nodiscard]] bool isUsualProtocol() const
    {
        Protocol protocol = m_scenario.protocol;
        protocol.order.clear();
        protocol.partialAgreement = false; // said already
        return protocol == geniusProtocol();
    }
    [[nodiscard]] bool hasWords() const
    {
        const auto ofParty = [](const Party& party) {
            const auto& preferences = party.preferences;
            return party.kind || !party.about.empty() || !party.brief.empty()
                || (preferences
                    && (!preferences->interests.empty() || !preferences->walkAwayText.empty()));
        };
        const auto ofIssue = [](const Issue& issue) { return issue.tags != Tags {}; };
        return m_scenario.level || m_scenario.minutes > 0 || !m_scenario.general.empty()
            || !m_scenario.facts.empty() || !m_scenario.debriefQuestions.empty()
            || std::any_of(m_scenario.parties.begin(), m_scenario.parties.end(), ofParty)
            || std::any_of(m_scenario.issues.begin(), m_scenario.issues.end(), ofIssue);
    }

    const GeniusPlan& m_plan;
    const Scenario& m_scenario;
    FindingList m_findings { {} };
};

} // namespace

std::vector<Finding> unsaid(const GeniusPlan& plan) { return List(plan).make(); }

} // namespace pourparler
