#include "core/packages/balance.h"
#include "core/packages/balance_codes.h"
#include "core/packages/combination.h"
#include "core/packages/search.h"
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
            better = better || (gain > 0 && !mayBeCapped(*sheet));
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
        std::map<Combination, Points> bundles;
        for (const Interaction& interaction : sheet.interactions) {
            Combination literals = oneOfEach(interaction.options);
            const auto ours = std::find_if(literals.begin(), literals.end(),
                [this](const auto& literal) { return literal.issue == m_from.issue; });
            if (ours == literals.end())
                continue;
            const bool before = Legality::contains(ours->allowed, m_from.option.index());
            const bool after = Legality::contains(ours->allowed, m_to.option.index());
            literals.erase(ours);
            if (before != after)
                bundles[literals] += before ? -interaction.points : interaction.points;
        }
        const auto& values = sheet.value[m_from.issue.index()];
        Points gain = values[m_to.option.index()] - values[m_from.option.index()];
        for (const auto& [others, points] : bundles)
            gain += others.empty() ? points : std::min<Points>(points, 0);
        return gain;
    }
    /// Whether a package with `from` may be worth all that the party can have: then more is no gain.
    [[nodiscard]] bool mayBeCapped(const Sheet& sheet) const
    {
        if (!sheet.cap)
            return false;
        Points most = 0;
        for (std::size_t i = 0; i < sheet.value.size(); ++i)
            most += IssueId(i) == m_from.issue
                ? sheet.value[i][m_from.option.index()]
                : *std::max_element(sheet.value[i].begin(), sheet.value[i].end());
        for (const Interaction& interaction : sheet.interactions)
            most += std::max<Points>(interaction.points, 0);
        return most >= *sheet.cap;
    }
    /// A red line may be crossed with `to` where none was with `from`.
    [[nodiscard]] bool mayCross(const Sheet& sheet) const
    {
        std::vector<std::vector<Choice>> crossings;
        for (const RedLine& line : sheet.redLines) {
            if (!line.all) {
                for (const Choice& choice : line.options)
                    crossings.push_back({ choice });
            } else if (!allAtOnce(line.options).empty()) {
                std::vector<Choice> together = line.options;
                std::sort(together.begin(), together.end());
                together.erase(std::unique(together.begin(), together.end()), together.end());
                crossings.push_back(std::move(together));
            }
        }
        return std::any_of(crossings.begin(), crossings.end(), [&](std::vector<Choice> crossing) {
            const auto to = std::find(crossing.begin(), crossing.end(), m_to);
            if (to == crossing.end())
                return false;
            *to = m_from;
            std::sort(crossing.begin(), crossing.end());
            return std::none_of(crossings.begin(), crossings.end(), [&](const auto& other) {
                return std::includes(crossing.begin(), crossing.end(), other.begin(), other.end());
            });
        });
    }

    const Scenario& m_scenario;
    const PackageSpace& m_space;
    Choice m_from;
    Choice m_to;
};

/// What was found, each at the best place that is known for it.
class Findings {
public:
    Findings(const Scenario& scenario, const Places& places)
        : m_scenario(scenario)
        , m_places(places)
    {
    }

    [[nodiscard]] std::vector<Finding> take() { return std::move(m_findings); }
    [[nodiscard]] std::string nameOf(const Choice& choice) const
    {
        return m_scenario.issue(choice.issue).id + '.' + m_scenario.option(choice).id;
    }
    void addForOption(Finding::Severity severity, const Choice& choice, std::string_view code,
        std::vector<Argument> more = {})
    {
        std::vector<Argument> arguments { textArgument(nameOf(choice)) };
        arguments.insert(arguments.end(), more.begin(), more.end());
        add(severity, { "option/" + nameOf(choice), "issue/" + m_scenario.issue(choice.issue).id },
            code, std::move(arguments));
    }
    /// At the first of `keys` that has a place, else at the file as a whole.
    void add(Finding::Severity severity, const std::vector<std::string>& keys,
        std::string_view code, std::vector<Argument> arguments = {})
    {
        auto place = m_places.find(std::string_view());
        for (auto key = keys.rbegin(); key != keys.rend(); ++key)
            if (const auto found = m_places.find(*key); found != m_places.end())
                place = found;
        m_findings.push_back({ severity, place != m_places.end() ? place->second : Place {},
            { code, std::move(arguments) } });
    }

private:
    const Scenario& m_scenario;
    const Places& m_places;
    std::vector<Finding> m_findings;
};

class BalanceCheck {
public:
    BalanceCheck(const Scenario& scenario, const Balance& balance, const Places& places)
        : m_scenario(scenario)
        , m_balance(balance)
        , m_space(scenario, termsOf(scenario))
        , m_findings(scenario, places)
    {
    }

    [[nodiscard]] std::vector<Finding> run()
    {
        checkWhole();
        for (std::size_t i = 0; i < m_scenario.issues.size(); ++i)
            checkIssue(IssueId(i));
        if (m_balance.exact && m_balance.passing > 0)
            checkParties();
        return m_findings.take();
    }

private:
    void checkWhole()
    {
        const Argument counted
            = numberArgument(Argument::Kind::number, static_cast<std::int64_t>(m_balance.legal));
        if (!m_balance.exact)
            m_findings.add(
                Finding::Severity::remark, {}, balance_code::balanceSampled, { counted });
        if (m_balance.passing == 0 && m_balance.exact)
            m_findings.add(
                m_scenario.imported ? Finding::Severity::remark : Finding::Severity::problem,
                { "ratification" }, balance_code::noPackagePasses, { counted });
        else if (m_balance.passing == 0)
            m_findings.add(Finding::Severity::remark, { "ratification" },
                balance_code::noSampledPackagePasses, { counted });
        else
            checkShare();
    }
    void checkShare()
    {
        const auto share = static_cast<std::int64_t>(m_balance.passing * 10'000U / m_balance.legal);
        const Argument percent = numberArgument(Argument::Kind::percent, share);
        if (share < lowShare)
            m_findings.add(Finding::Severity::remark, { "ratification" },
                balance_code::passingShareLow, { percent });
        else if (share > highShare)
            m_findings.add(Finding::Severity::remark, { "ratification" },
                balance_code::passingShareHigh, { percent });
    }

    void checkIssue(IssueId id)
    {
        const std::size_t options = m_space.optionCount(id);
        std::vector<OptionId> passing;
        for (std::size_t o = 0; o < options; ++o)
            if (m_balance.passingWith[id.index()][o] > 0)
                passing.push_back(OptionId(o));
        if (m_balance.exact && passing.size() == 1 && options > 1)
            m_findings.add(Finding::Severity::remark, { "issue/" + m_scenario.issue(id).id },
                balance_code::issueDecidedInAdvance,
                { textArgument(m_scenario.issue(id).id),
                    textArgument(m_findings.nameOf({ id, passing.front() })) });
        for (std::size_t o = 0; o < options; ++o)
            checkOption({ id, OptionId(o) }, passing.size() == 1);
    }
    void checkOption(const Choice& choice, bool decided)
    {
        Package alone;
        alone.set(choice.issue, choice.option);
        if (!m_space.isLegal(alone))
            return; // checkDependencies has said so
        // Beyond a red line an option is there to tempt, and where the issue is decided that is
        // said already.
        if (m_balance.exact && m_balance.passing > 0 && !decided
            && m_balance.passingWith[choice.issue.index()][choice.option.index()] == 0
            && !crossesSomeLine(alone))
            m_findings.addForOption(
                Finding::Severity::remark, choice, balance_code::optionNeverPasses, {});
        for (std::size_t o = 0; o < m_space.optionCount(choice.issue); ++o) {
            const Choice other { choice.issue, OptionId(o) };
            if (other == choice
                || !Exchange(m_scenario, m_space, choice.issue, choice.option, other.option)
                        .alwaysImproves())
                continue;
            m_findings.addForOption(Finding::Severity::remark, choice,
                balance_code::optionDominated, { textArgument(m_findings.nameOf(other)) });
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
            m_findings.add(Finding::Severity::remark, { "party/" + id },
                balance_code::partyNeverDecisive, { textArgument(id) });
        }
    }

    const Scenario& m_scenario;
    const Balance& m_balance;
    PackageSpace m_space;
    Findings m_findings;
};

/// What a bot looks for: much for all the others, and not too little for its own party.
Wish usualWish(const PackageSpace& space, PartyId party, const Package& best)
{
    Wish wish = wishForBest(space, party);
    wish.floor = (space.sheet(party)->walkAway + space.value(party, best)) / 2;
    for (std::size_t p = 0; p < space.terms().sheets.size(); ++p) {
        const Sheet* other = space.sheet(PartyId(p));
        if (other == nullptr || PartyId(p) == party)
            continue;
        for (std::size_t i = 0; i < wish.wish.size(); ++i)
            for (std::size_t o = 0; o < wish.wish[i].size(); ++o)
                wish.wish[i][o] += other->value[i][o];
    }
    return wish;
}

/// Whether it takes too many steps to tell what is legal.
bool isEntangled(const Scenario& scenario, const PackageSpace& space)
{
    std::uint64_t steps = Legality::stepLimit;
    (void)space.legality().isLegalWithin({}, steps);
    for (std::size_t i = 0; i < scenario.issues.size() && steps > 0; ++i)
        for (std::size_t o = 0; o < scenario.issues[i].options.size() && steps > 0; ++o) {
            Package alone;
            alone.set(IssueId(i), OptionId(o));
            (void)space.legality().isLegalWithin(alone, steps);
        }
    return steps == 0;
}

/// Whether it takes too many steps to tell what suits a party.
bool isTooHardFor(const PackageSpace& space, PartyId party)
{
    // Without the last resort: what needs it here would need more than that at a table.
    SearchLimits limits;
    limits.lastResort = 0;
    const Best best = searchBest(space, wishForBest(space, party), limits);
    return !best.exact
        || (best.package
            && !searchBest(space, usualWish(space, party, *best.package), limits).exact);
}

} // namespace

std::vector<Finding> checkDependencies(const Scenario& scenario, const Places& places)
{
    constexpr auto problem = Finding::Severity::problem;
    const PackageSpace space(scenario, termsOf(scenario));
    Findings findings(scenario, places);
    if (isEntangled(scenario, space)) {
        findings.add(problem, {}, balance_code::tooEntangled);
        return findings.take();
    }
    for (std::size_t p = 0; p < scenario.parties.size(); ++p) {
        if (space.sheet(PartyId(p)) == nullptr || !isTooHardFor(space, PartyId(p)))
            continue;
        const std::string& id = scenario.parties[p].id;
        if (!scenario.imported) {
            findings.add(problem, {}, balance_code::tooEntangled);
            return findings.take();
        }
        // What another tool meant to be hard is looked at all the same.
        findings.add(Finding::Severity::remark, { "party/" + id }, balance_code::bestTooHard,
            { textArgument(id) });
    }
    if (!space.isLegal({})) {
        findings.add(problem, {}, balance_code::noLegalPackage);
        return findings.take();
    }
    for (std::size_t i = 0; i < scenario.issues.size(); ++i)
        for (std::size_t o = 0; o < scenario.issues[i].options.size(); ++o) {
            const Choice choice { IssueId(i), OptionId(o) };
            Package alone;
            alone.set(choice.issue, choice.option);
            if (!space.isLegal(alone))
                findings.addForOption(problem, choice, balance_code::optionInNoLegalPackage);
        }
    return findings.take();
}

std::optional<PackagesCheck> checkPackages(
    const Scenario& scenario, const Places& places, const Progress& progress)
{
    if (!goesOn(progress, 0))
        return std::nullopt;
    PackagesCheck check { checkDependencies(scenario, places), {} };
    const bool hopeless
        = std::any_of(check.findings.begin(), check.findings.end(), [](const Finding& finding) {
              return finding.what.code == balance_code::tooEntangled
                  || finding.what.code == balance_code::noLegalPackage;
          });
    if (hopeless)
        return check;
    check.balance = countBalance(scenario, progress);
    if (!check.balance)
        return std::nullopt;
    const auto more = checkBalance(scenario, *check.balance, places);
    check.findings.insert(check.findings.end(), more.begin(), more.end());
    return check;
}

PackagesCheck checkPackages(const Scenario& scenario, const Places& places)
{
    return *checkPackages(scenario, places, {});
}

std::vector<Finding> checkBalance(
    const Scenario& scenario, const Balance& balance, const Places& places)
{
    return BalanceCheck(scenario, balance, places).run();
}

} // namespace pourparler
