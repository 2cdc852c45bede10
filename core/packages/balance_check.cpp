#include "core/packages/balance.h"
#include "core/packages/balance_codes.h"
#include "core/packages/combination.h"
#include "core/packages/sign_table.h"

#include <algorithm>
#include <map>

namespace pourparler {

namespace {

constexpr std::int64_t lowShare = 300; // hundredths of a per cent
constexpr std::int64_t highShare = 3'500;

/// Another option in place of one of its issue: `from` out, `to` in, whatever the rest of the
/// package is.
class Exchange {
public:
    Exchange(const Scenario& scenario, const PackageSpace& space, IssueId issue, OptionId from,
        OptionId to)
        : m_scenario(scenario)
        , m_space(space)
        , m_from { issue, from }
        , m_to { issue, to }
    {
    }

    /// Always possible where `from` was, worse for nobody who votes, better for somebody.
    [[nodiscard]] bool alwaysImproves() const
    {
        if (mayVanish() || !staysLegal())
            return false;
        bool better = false;
        for (std::size_t p = 0; p < m_scenario.parties.size(); ++p) {
            const Sheet* sheet = m_space.sheet(PartyId(p));
            if (sheet == nullptr)
                continue;
            const Points gain = leastGain(*sheet);
            if (gain < 0 || mayCross(*sheet))
                return false;
            better = better || gain > 0;
        }
        return better;
    }

private:
    /// News may take `to` off the table; then `from` has its use.
    [[nodiscard]] bool mayVanish() const
    {
        for (const Inject& inject : m_scenario.injects)
            for (const InjectEffect& effect : inject.effects)
                if (std::find(effect.remove.begin(), effect.remove.end(), m_to)
                    != effect.remove.end())
                    return true;
        return false;
    }
    /// No dependency is kept by `from` without being kept by `to` as well.
    [[nodiscard]] bool staysLegal() const
    {
        for (const auto& clause : m_space.legality().clauses())
            for (const auto& literal : clause.literals)
                if (literal.issue == m_from.issue
                    && Legality::contains(literal.allowed, m_from.option.index())
                    && !Legality::contains(literal.allowed, m_to.option.index()))
                    return false;
        return true;
    }
    /// Interactions with the same other options come and go together; each such bundle may apply or
    /// not.
    [[nodiscard]] Points leastGain(const Sheet& sheet) const
    {
        std::map<std::vector<Choice>, Points> bundles;
        for (const Interaction& interaction : sheet.interactions) {
            std::vector<Choice> options = together(interaction.options);
            const auto from = std::find(options.begin(), options.end(), m_from);
            const auto to = std::find(options.begin(), options.end(), m_to);
            const auto ours = from != options.end() ? from : to;
            if (ours == options.end())
                continue;
            const Points points = from != options.end() ? -interaction.points : interaction.points;
            options.erase(ours);
            bundles[options] += points;
        }
        const auto& values = sheet.value[m_from.issue.index()];
        Points gain = values[m_to.option.index()] - values[m_from.option.index()];
        for (const auto& [others, points] : bundles)
            gain += others.empty() ? points : std::min<Points>(points, 0);
        return gain;
    }
    /// A red line may be crossed with `to` where none was with `from`.
    [[nodiscard]] bool mayCross(const Sheet& sheet) const
    {
        std::vector<std::vector<Choice>> crossings;
        for (const RedLine& line : sheet.redLines) {
            if (line.all)
                crossings.push_back(together(line.options));
            else
                for (const Choice& choice : line.options)
                    crossings.push_back({ choice });
        }
        return std::any_of(crossings.begin(), crossings.end(), [&](std::vector<Choice> crossing) {
            const auto to = std::find(crossing.begin(), crossing.end(), m_to);
            if (to == crossing.end())
                return false;
            *to = m_from;
            std::sort(crossing.begin(), crossing.end());
            return std::none_of(crossings.begin(), crossings.end(), [&](const auto& other) {
                return !other.empty()
                    && std::includes(crossing.begin(), crossing.end(), other.begin(), other.end());
            });
        });
    }

    const Scenario& m_scenario;
    const PackageSpace& m_space;
    Choice m_from;
    Choice m_to;
};

class BalanceCheck {
public:
    BalanceCheck(const Scenario& scenario, const Balance& balance, const Places& places)
        : m_scenario(scenario)
        , m_balance(balance)
        , m_places(places)
        , m_space(scenario, termsOf(scenario))
    {
    }

    [[nodiscard]] std::vector<Finding> run()
    {
        if (!m_space.isLegal({})) {
            add(Finding::Severity::problem, {}, balance_code::noLegalPackage, {});
            return std::move(m_findings);
        }
        checkWhole();
        for (std::size_t i = 0; i < m_scenario.issues.size(); ++i)
            checkIssue(IssueId(i));
        if (m_balance.exact && m_balance.passing > 0)
            checkParties();
        return std::move(m_findings);
    }

private:
    void checkWhole()
    {
        const Argument counted
            = numberArgument(Argument::Kind::number, static_cast<std::int64_t>(m_balance.legal));
        if (!m_balance.exact)
            add(Finding::Severity::remark, {}, balance_code::balanceSampled, { counted });
        if (m_balance.passing == 0 && m_balance.exact)
            add(Finding::Severity::problem, { "ratification" }, balance_code::noPackagePasses,
                { counted });
        else if (m_balance.passing == 0)
            add(Finding::Severity::remark, { "ratification" }, balance_code::noSampledPackagePasses,
                { counted });
        else
            checkShare();
    }
    void checkShare()
    {
        const auto share = static_cast<std::int64_t>(m_balance.passing * 10'000U / m_balance.legal);
        const Argument percent = numberArgument(Argument::Kind::percent, share);
        if (share < lowShare)
            add(Finding::Severity::remark, { "ratification" }, balance_code::passingShareLow,
                { percent });
        else if (share > highShare)
            add(Finding::Severity::remark, { "ratification" }, balance_code::passingShareHigh,
                { percent });
    }

    void checkIssue(IssueId id)
    {
        const std::size_t options = m_space.optionCount(id);
        std::vector<OptionId> passing;
        for (std::size_t o = 0; o < options; ++o)
            if (m_balance.passingWith[id.index()][o] > 0)
                passing.push_back(OptionId(o));
        if (m_balance.exact && passing.size() == 1)
            add(Finding::Severity::remark, { "issue/" + m_scenario.issue(id).id },
                balance_code::issueDecidedInAdvance,
                { textArgument(m_scenario.issue(id).id),
                    textArgument(nameOf({ id, passing.front() })) });
        for (std::size_t o = 0; o < options; ++o)
            checkOption({ id, OptionId(o) }, passing.size() == 1);
    }
    void checkOption(const Choice& choice, bool decided)
    {
        Package alone;
        alone.set(choice.issue, choice.option);
        if (!m_space.isLegal(alone)) {
            addForOption(
                Finding::Severity::problem, choice, balance_code::optionInNoLegalPackage, {});
            return;
        }
        // Beyond a red line an option is there to tempt, and where the issue is decided that is
        // said already.
        if (m_balance.exact && m_balance.passing > 0 && !decided
            && m_balance.passingWith[choice.issue.index()][choice.option.index()] == 0
            && !crossesSomeLine(alone))
            addForOption(Finding::Severity::remark, choice, balance_code::optionNeverPasses, {});
        for (std::size_t o = 0; o < m_space.optionCount(choice.issue); ++o) {
            const Choice other { choice.issue, OptionId(o) };
            if (other == choice
                || !Exchange(m_scenario, m_space, choice.issue, choice.option, other.option)
                        .alwaysImproves())
                continue;
            addForOption(Finding::Severity::remark, choice, balance_code::optionDominated,
                { textArgument(nameOf(other)) });
            break;
        }
    }
    [[nodiscard]] bool crossesSomeLine(const Package& package) const
    {
        for (std::size_t p = 0; p < m_scenario.parties.size(); ++p)
            if (m_space.sheet(PartyId(p)) != nullptr && m_space.crossesRedLine(PartyId(p), package))
                return true;
        return false;
    }

    void checkParties()
    {
        const SignTable table(m_scenario);
        for (const PartyId party : table.voters()) {
            // A party that the rule itself never needs is a matter of the rule, not of the numbers.
            if (m_balance.decisive[party.index()] > 0 || !table.canDecide(party))
                continue;
            const std::string& id = m_scenario.party(party).id;
            add(Finding::Severity::remark, { "party/" + id }, balance_code::partyNeverDecisive,
                { textArgument(id) });
        }
    }

    [[nodiscard]] std::string nameOf(const Choice& choice) const
    {
        return m_scenario.issue(choice.issue).id + '.' + m_scenario.option(choice).id;
    }
    void addForOption(Finding::Severity severity, const Choice& choice, std::string_view code,
        std::vector<Argument> more)
    {
        std::vector<Argument> arguments { textArgument(nameOf(choice)) };
        arguments.insert(arguments.end(), more.begin(), more.end());
        add(severity, { "option/" + nameOf(choice), "issue/" + m_scenario.issue(choice.issue).id },
            code, std::move(arguments));
    }
    /// At the first of `keys` that has a place, else at the file as a whole.
    void add(Finding::Severity severity, const std::vector<std::string>& keys,
        std::string_view code, std::vector<Argument> arguments)
    {
        auto place = m_places.find(std::string_view());
        for (auto key = keys.rbegin(); key != keys.rend(); ++key)
            if (const auto found = m_places.find(*key); found != m_places.end())
                place = found;
        m_findings.push_back({ severity, place != m_places.end() ? place->second : Place {},
            { code, std::move(arguments) } });
    }

    const Scenario& m_scenario;
    const Balance& m_balance;
    const Places& m_places;
    PackageSpace m_space;
    std::vector<Finding> m_findings;
};

} // namespace

std::vector<Finding> checkBalance(
    const Scenario& scenario, const Balance& balance, const Places& places)
{
    return BalanceCheck(scenario, balance, places).run();
}

} // namespace pourparler
