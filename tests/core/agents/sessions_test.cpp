// What bots do and never do, over whole sessions of every shipped scenario.

#include "core/agents/reason_codes.h"
#include "tests/core/agents/tables.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <array>

namespace pourparler::test {

namespace {

constexpr std::array<std::string_view, 3> tempers { "boulware", "linear", "conceder" };

struct RandomSession {
    SharedScenario scenario;
    PlaySetUp setUp;
};

RandomSession randomSession()
{
    static const std::vector<SharedScenario> scenarios = allScenarios();
    RandomSession session;
    session.scenario = scenarios[*rc::gen::inRange<std::size_t>(0, scenarios.size())];
    session.setUp.seed = *rc::gen::inRange<std::uint64_t>(0, 1'000'000);
    session.setUp.rounds = *rc::gen::inRange(1, 9);
    session.setUp.agents = cast(*session.scenario,
        [](std::size_t) { return tempers[*rc::gen::inRange<std::size_t>(0, tempers.size())]; });
    return session;
}

/// Everything a bot puts its party's name to is worth signing for it: law of the bots.
class Conscience {
public:
    explicit Conscience(const Scenario& scenario)
        : m_scenario(scenario)
        , m_state(initialState(scenario))
    {
    }
    void take(const Event& event)
    {
        if (const auto* proposed = std::get_if<event::Proposed>(&event.body))
            stands(proposed->by.party, proposed->package);
        if (const auto* accepted = std::get_if<event::Accepted>(&event.body))
            stands(accepted->party, m_state.table.proposal(accepted->proposal)->package);
        if (const auto* called = std::get_if<event::SigningCalled>(&event.body))
            stands(called->party, called->package);
        if (const auto* signedIt = std::get_if<event::Signed>(&event.body))
            stands(signedIt->party, m_state.table.signing->package);
        if (const auto* given = std::get_if<event::ReasonGiven>(&event.body))
            explains(*given->reason);
        evolve(m_state, event);
        for (std::size_t i = 0; i < m_scenario.parties.size(); ++i)
            if (m_state.space->sheet(PartyId(i)))
                RC_ASSERT(!m_state.space->crossesRedLine(PartyId(i), m_state.table.agreedBy[i]));
    }
    [[nodiscard]] const State& state() const { return m_state; }

private:
    void stands(PartyId party, const Package& package) const
    {
        const Sheet* sheet = m_state.space->sheet(party);
        if (!sheet)
            return;
        RC_ASSERT(!m_state.space->crossesRedLine(party, package));
        RC_ASSERT(m_state.space->value(party, package)
            >= sheet->walkAway + sheet->timeCost * (m_state.table.round - 1));
    }
    static void explains(const Reason& reason)
    {
        RC_ASSERT(std::find(allReasonCodes.begin(), allReasonCodes.end(), reason.code)
            != allReasonCodes.end());
        RC_ASSERT(reason.code != reason_code::wishRefused);
        for (const Argument& argument : reason.arguments)
            RC_ASSERT(argument.kind != Argument::Kind::points);
    }

    const Scenario& m_scenario;
    State m_state;
};

RC_GTEST_PROP(BotSessions, EndAndNeverAgainstTheSheet, ())
{
    const RandomSession session = randomSession();
    const Played played = playAll(session.scenario, session.setUp);
    Conscience conscience(*session.scenario);
    for (const Event& event : played.events)
        conscience.take(event);
    RC_ASSERT(conscience.state().table.phase == PhaseKind::closed);
    RC_ASSERT(played.result.rounds <= *session.setUp.rounds);
    for (const PlayResult::OfParty& party : played.result.parties)
        RC_ASSERT(party.value >= party.walkAway);
    // Nobody's turn ran out: the virtual time keeps within the clocks.
    for (const Event& event : played.events)
        RC_ASSERT(!std::holds_alternative<event::TurnTimedOut>(event.body));
}

RC_GTEST_PROP(BotSessions, AreTheSameTwice, ())
{
    const RandomSession session = randomSession();
    const Played once = playAll(session.scenario, session.setUp);
    const Played again = playAll(session.scenario, session.setUp);
    RC_ASSERT(once.events == again.events);
    RC_ASSERT(once.head == again.head);
    RC_ASSERT(once.result == again.result);
}

RC_GTEST_PROP(BotSessions, GoOnTheSameFromAnyPoint, ())
{
    const RandomSession session = randomSession();
    const Played whole = playAll(session.scenario, session.setUp);
    const std::size_t from = whole.steps[*rc::gen::inRange<std::size_t>(0, whole.steps.size())];

    MemoryJournal journal(*session.scenario, {}, { session.setUp.seed, 1 });
    Driver driver(session.scenario, session.setUp.seed, journal);
    driver.restore(std::span(whole.events).first(from));
    Events rest;
    driver.watch(
        facilitatorEyes(), [&](const RedactedEvent& event) { rest.push_back(event.event()); });
    for (;;) {
        const Result<bool> stepped = playStep(driver, session.setUp.seed);
        RC_ASSERT(stepped.has_value());
        if (!*stepped)
            break;
    }
    const auto begin = whole.events.begin() + static_cast<std::ptrdiff_t>(from);
    RC_ASSERT((rest == Events(begin, whole.events.end())));
    RC_ASSERT(playResult(driver) == whole.result);
}

/// The same to everybody's eyes but `mine`, whose sheet stays: other sheets, other secrets.
Scenario withOtherSecrets(Scenario scenario, PartyId mine)
{
    for (std::size_t i = 0; i < scenario.parties.size(); ++i) {
        Party& party = scenario.parties[i];
        if (PartyId(i) == mine)
            continue;
        party.brief = LocalText(
            std::vector<std::pair<std::string, std::string>> { { "", "another brief" } });
        if (!party.preferences)
            continue;
        Preferences& preferences = *party.preferences;
        std::reverse(preferences.weights.begin(), preferences.weights.end());
        for (auto& scores : preferences.scores)
            for (int& score : scores)
                score = 100 - score;
        preferences.walkAway = 1;
        preferences.redLines.clear();
        preferences.interactions.clear();
        preferences.timeCost += 7;
    }
    return scenario;
}

RC_GTEST_PROP(BotSessions, KnowNothingButTheirView, ())
{
    const RandomSession session = randomSession();
    const Scenario& scenario = *session.scenario;
    const Played played = playAll(session.scenario, session.setUp);
    const PartyId mine(*rc::gen::inRange<std::size_t>(0, scenario.parties.size()));
    const Viewer eyes = viewerOf({ mine, 1 });
    const Scenario other = withOtherSecrets(scenario, mine);
    SeatView here(redact(scenario, eyes), eyes);
    SeatView elsewhere(redact(other, eyes), eyes);
    const auto agent = makeAgent(session.setUp.agents[mine.index()]);
    std::uint64_t number = 0;
    for (const Event& event : played.events) {
        if (const auto seen = redact(event, eyes)) {
            here.take(*seen);
            elsewhere.take(*seen);
        }
        ++number;
        const bool speaks
            = here.table().floor == mine && here.table().phase == PhaseKind::bargaining;
        const bool signs = here.table().phase == PhaseKind::ratification
            && scenario.party(mine).votes
            && here.table().signing->stands[mine.index()] == Stand::pending;
        if (!speaks && !signs)
            continue;
        const Draw draw(session.setUp.seed, mine.value, number);
        const Intent a = agent->choose(here, draw);
        const Intent b = agent->choose(elsewhere, draw);
        RC_ASSERT(a.reason == b.reason);
        RC_ASSERT(a.body.index() == b.body.index());
        if (const auto* proposal = std::get_if<command::Propose>(&a.body)) {
            RC_ASSERT(proposal->package == std::get<command::Propose>(b.body).package);
            RC_ASSERT(proposal->parent == std::get<command::Propose>(b.body).parent);
        }
    }
}

TEST(BotSessions, DifferBySeed)
{
    for (const SharedScenario& scenario : shippedScenarios()) {
        std::set<Digest> heads;
        std::set<Package> openings;
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            PlaySetUp setUp;
            setUp.seed = seed;
            setUp.agents = cast(*scenario, [](std::size_t) { return "linear"; });
            const Played played = playAll(scenario, setUp);
            heads.insert(played.head);
            for (const Event& event : played.events)
                if (const auto* proposed = std::get_if<event::Proposed>(&event.body)) {
                    openings.insert(proposed->package);
                    break;
                }
        }
        EXPECT_EQ(heads.size(), 20U) << scenario->id;
        EXPECT_GT(openings.size(), 1U) << scenario->id;
    }
}

TEST(BotSessions, OftenButNotAlwaysEndInAgreement)
{
    for (const SharedScenario& scenario : shippedScenarios()) {
        std::array<int, 3> ended {};
        for (std::uint64_t seed = 1; seed <= 100; ++seed) {
            PlaySetUp setUp;
            setUp.seed = seed;
            MemoryJournal journal(*scenario, {}, { seed, 1 });
            const Result<PlayResult> result = play(scenario, setUp, journal);
            ASSERT_TRUE(result.has_value()) << result.error().code;
            ++ended[static_cast<std::size_t>(result->outcome)];
        }
        const std::string found = scenario->id + ": " + std::to_string(ended[0]) + " agreements, "
            + std::to_string(ended[1]) + " partial, " + std::to_string(ended[2]) + " impasses";
        EXPECT_GE(ended[0], 60) << found;
        EXPECT_GE(ended[2], 3) << found;
        EXPECT_LE(ended[2], 40) << found;
    }
}

/// Two to seven parties: the bots were not made for one table.
TEST(BotSessions, OftenAgreeWhateverTheNumberOfParties)
{
    for (std::size_t parties = 2; parties <= 7; ++parties) {
        Scenario scenario = smallScenario();
        scenario.parties.pop_back(); // the mediator
        while (scenario.parties.size() > parties)
            scenario.parties.pop_back();
        while (scenario.parties.size() < parties) {
            Party another = scenario.parties[scenario.parties.size() % 3];
            another.id = "p" + std::to_string(scenario.parties.size());
            scenario.parties.push_back(another);
        }
        scenario.protocol.order.clear();
        for (std::size_t i = 0; i < parties; ++i)
            scenario.protocol.order.emplace_back(i);
        scenario.protocol.rounds = 6;
        const auto shared = std::make_shared<const Scenario>(scenario);
        int agreements = 0;
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            PlaySetUp setUp;
            setUp.seed = seed;
            setUp.agents = cast(scenario, [](std::size_t) { return "linear"; });
            agreements += playAll(shared, setUp).result.outcome == Outcome::agreement ? 1 : 0;
        }
        EXPECT_GE(agreements, 10) << parties << " parties";
    }
}

} // namespace

} // namespace pourparler::test
