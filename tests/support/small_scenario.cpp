#include "tests/support/small_scenario.h"

namespace pourparler::test {

namespace {

LocalText text(std::string words) { return LocalText({ { "", std::move(words) } }); }

Choice choice(std::size_t issue, std::size_t option)
{
    return { IssueId(issue), OptionId(option) };
}

Issue issue(std::string id, std::vector<std::string> options)
{
    Issue issue;
    issue.id = id;
    issue.title = issue.shortTitle = text(id);
    for (const std::string& option : options)
        issue.options.push_back({ option, text(option), text(option), std::nullopt });
    return issue;
}

Party voter(
    std::string id, std::vector<int> weights, std::vector<std::vector<int>> scores, Points walkAway)
{
    Party party;
    party.id = id;
    party.name = party.shortName = text(id);
    Preferences preferences;
    preferences.weights = std::move(weights);
    preferences.scores = std::move(scores);
    preferences.walkAway = walkAway;
    preferences.interests = { text("what " + id + " wants") };
    party.preferences = std::move(preferences);
    party.brief = text("the brief of " + id);
    return party;
}

Ratification leaf(std::size_t party)
{
    Ratification leaf;
    leaf.kind = Ratification::Kind::party;
    leaf.party = PartyId(party);
    return leaf;
}

} // namespace

Scenario smallScenario()
{
    Scenario scenario;
    scenario.id = "small";
    scenario.languages = { "en" };
    scenario.title = text("Small");
    scenario.parties = {
        voter("emp", { 50, 30, 20 }, { { 100, 60, 0 }, { 20, 100 }, { 100, 40 } }, 4000),
        voter("uni", { 50, 30, 20 }, { { 0, 70, 100 }, { 100, 0 }, { 0, 100 } }, 4500),
        voter("ngo", { 0, 40, 60 }, { { 0, 0, 0 }, { 100, 30 }, { 0, 100 } }, 5000),
    };
    scenario.parties[1].preferences->redLines
        = { { { choice(0, 0) }, false, text("never again") } };
    scenario.parties[2].preferences->timeCost = 200;
    Party mediator;
    mediator.id = "med";
    mediator.name = mediator.shortName = text("med");
    mediator.kind = PartyKind::expert;
    mediator.votes = false;
    mediator.role = Role::mediator;
    mediator.brief = text("the brief of med");
    scenario.parties.push_back(mediator);

    scenario.issues = { issue("pay", { "low", "mid", "high" }), issue("hours", { "short", "long" }),
        issue("review", { "none", "yearly" }) };
    scenario.dependencies = {
        { { choice(0, 2) }, { choice(2, 1) }, text("high pay is looked at every year") },
        { { choice(0, 0) }, { choice(1, 0) }, text("little pay for short hours") },
    };
    scenario.ratification.kind = Ratification::Kind::all;
    scenario.ratification.children = { leaf(0), leaf(1) };
    scenario.protocol.order = { PartyId(0), PartyId(1), PartyId(2), PartyId(3) };
    scenario.protocol.rounds = 2;
    scenario.protocol.phases = defaultPhases();
    Inject inject;
    inject.id = "news";
    inject.title = text("news from elsewhere");
    scenario.injects = { inject };
    return scenario;
}

} // namespace pourparler::test
