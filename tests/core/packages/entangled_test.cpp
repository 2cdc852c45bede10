// Scenarios whose dependencies are a hard problem in themselves: found out in a limited number of steps, and then neither
// searched nor played.

#include "core/base/draw.h"
#include "core/packages/balance.h"
#include "core/packages/balance_codes.h"
#include "core/packages/search.h"

#include <gtest/gtest.h>

#include <string>

namespace pourparler::test {

namespace {

struct Shape {
    std::size_t issues = 40;
    std::size_t options = 3;
    std::size_t dependencies = 200;
    std::size_t allOf = 3;
    std::size_t anyOf = 2;
};

/// Random dependencies between all issues, and two parties that want something of every issue.
Scenario tangle(std::uint64_t seed, Shape shape)
{
    Draw draw(seed, 0, 0);
    const auto below
        = [&draw](std::size_t count) { return static_cast<std::size_t>(draw() % count); };
    Scenario scenario;
    for (std::size_t i = 0; i < shape.issues; ++i) {
        Issue issue;
        issue.id = "issue-" + std::to_string(i);
        issue.options.resize(shape.options);
        for (std::size_t o = 0; o < shape.options; ++o)
            issue.options[o].id = "option-" + std::to_string(o);
        scenario.issues.push_back(std::move(issue));
    }
    const auto choices = [&](std::size_t count) {
        std::vector<Choice> list;
        while (list.size() < count)
            list.push_back({ IssueId(below(shape.issues)), OptionId(below(shape.options)) });
        return list;
    };
    for (std::size_t d = 0; d < shape.dependencies; ++d)
        scenario.dependencies.push_back({ choices(shape.allOf), choices(shape.anyOf), {} });
    scenario.parties.resize(2);
    for (Party& party : scenario.parties) {
        party.votes = true;
        Preferences preferences;
        for (std::size_t i = 0; i < shape.issues; ++i) {
            preferences.weights.push_back(static_cast<int>(1 + below(4)));
            auto& scores = preferences.scores.emplace_back();
            for (std::size_t o = 0; o < shape.options; ++o)
                scores.push_back(static_cast<int>(below(101)));
        }
        party.preferences = std::move(preferences);
    }
    scenario.ratification.kind = Ratification::Kind::all;
    for (std::size_t p = 0; p < 2; ++p) {
        Ratification leaf;
        leaf.kind = Ratification::Kind::party;
        leaf.party = PartyId(p);
        scenario.ratification.children.push_back(leaf);
    }
    return scenario;
}

TEST(Entangled, isFoundAndNothingIsCounted)
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const PackagesCheck check = checkPackages(tangle(seed, {}), {});
        ASSERT_EQ(check.findings.size(), 1U);
        EXPECT_EQ(check.findings.front().what.code, balance_code::tooEntangled);
        EXPECT_EQ(check.findings.front().severity, Finding::Severity::problem);
        EXPECT_FALSE(check.balance);
    }
}

/// As many as three dependencies an issue, each with three of them: neither obviously possible nor obviously not.
constexpr Shape hard { 64, 3, 200, 0, 2 };

TEST(Entangled, isJudgedAllTheSame)
{
    for (const Shape shape : { Shape {}, hard, Shape { 64, 4, 200, 4, 0 } }) {
        const Scenario scenario = tangle(5, shape);
        const PackageSpace space(scenario, termsOf(scenario));
        // Whatever comes of it, it comes to an end.
        (void)space.isLegal({});
        Package some;
        for (std::size_t i = 0; i < shape.issues; i += 2)
            some.set(IssueId(i), OptionId(0));
        (void)space.illegality(some);
        const Range range = space.range(PartyId(0), {});
        EXPECT_LE(range.least, range.most);
        (void)space.best(PartyId(0));
    }
}

TEST(Entangled, searchesSayThatTheyGaveUp)
{
    const Scenario scenario = tangle(1, {});
    const PackageSpace space(scenario, termsOf(scenario));
    const Best best = searchBest(space, wishForBest(space, PartyId(0)));
    EXPECT_FALSE(best.exact);
    EXPECT_FALSE(best.package);
}

TEST(Entangled, isNotWhatIsMerelyLarge)
{
    // Chains of conditions over as many issues and options: every one of them follows from the one before.
    Scenario scenario = tangle(1, { 40, 3, 0, 0, 0 });
    for (std::size_t i = 0; i + 1 < 40; ++i)
        for (std::size_t o = 1; o < 3; ++o)
            scenario.dependencies.push_back(
                { { { IssueId(i), OptionId(o) } }, { { IssueId(i + 1), OptionId(o) } }, {} });
    for (const Finding& finding : checkDependencies(scenario, {}))
        EXPECT_NE(finding.what.code, balance_code::tooEntangled);
}

/// What two parties want of many issues is nothing but bounds on several of them at once, as in the competitions of
/// automated negotiators.
Scenario rectangles(std::size_t issues, std::size_t count)
{
    Draw draw(7, 0, 0);
    const auto below = [&draw](std::size_t end) { return static_cast<std::size_t>(draw() % end); };
    Scenario scenario = tangle(1, { issues, 10, 0, 0, 0 });
    scenario.imported = true;
    scenario.points = { 1, 1'000'000'000'000 };
    for (Party& party : scenario.parties) {
        Preferences& preferences = *party.preferences;
        preferences.worth.assign(issues, std::vector<Points>(10, 0));
        preferences.cap = scenario.points.steps;
        for (std::size_t n = 0; n < count; ++n) {
            Interaction interaction;
            for (std::size_t k = 1 + below(4); k > 0; --k) {
                const std::size_t issue = below(issues);
                const std::size_t first = below(10);
                for (std::size_t o = first; o <= first + below(10 - first); ++o)
                    interaction.options.push_back({ IssueId(issue), OptionId(o) });
            }
            interaction.points = static_cast<Points>(below(4'000'000'000'000 / count));
            preferences.interactions.push_back(std::move(interaction));
        }
    }
    return scenario;
}

TEST(Entangled, wishesOfAnImportedScenarioAreARemark)
{
    const PackagesCheck check = checkPackages(rectangles(50, 300), {});
    std::size_t tooHard = 0;
    for (const Finding& finding : check.findings) {
        EXPECT_NE(finding.severity, Finding::Severity::problem) << finding.what.code;
        tooHard += finding.what.code == balance_code::bestTooHard ? 1U : 0U;
    }
    EXPECT_EQ(tooHard, 2U);
    EXPECT_TRUE(check.balance); // from a sample
}

TEST(Steps, areTakenFromWhatThereIs)
{
    const Scenario scenario = tangle(1, {});
    const PackageSpace space(scenario, termsOf(scenario));
    std::uint64_t none = 1;
    EXPECT_FALSE(space.legality().isLegalWithin({}, none));
    EXPECT_EQ(none, 0U);
    std::uint64_t plenty = Legality::stepLimit;
    EXPECT_TRUE(space.legality().isLegalWithin({}, plenty));
    EXPECT_LT(plenty, Legality::stepLimit);
    EXPECT_GT(plenty, 0U);
}

} // namespace

} // namespace pourparler::test
