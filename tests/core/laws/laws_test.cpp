// The laws of the design as properties over random sessions of every scenario: people's commands, legal and illegal.

#include "core/record/codec.h"
#include "core/session/refusal.h"
#include "tests/core/laws/until_seen.h"
#include "tests/support/oracle.h"
#include "tests/support/random_table.h"
#include "tests/support/script.h"
#include "tests/support/shipped.h"
#include "tests/support/small_scenario.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <array>
#include <map>
#include <set>

namespace pourparler::test {

namespace {

const std::vector<Scenario>& scenarios()
{
    static const std::vector<Scenario> all = [] {
        std::vector<Scenario> list { smallScenario(), shippedScenario("home-and-screen"),
            shippedScenario("price-of-the-hours") };
        // A delegation of two, so that a seat is not the same as its party.
        list.front().parties[1].seats = 2;
        return list;
    }();
    return all;
}

struct Watched {
    Viewer viewer;
    SeatView view;
    SessionTime lastSeen = 0;
};

std::vector<Watched> watch(const Scenario& scenario)
{
    std::vector<Watched> watched;
    for (const Viewer& viewer : everybody(scenario)) {
        watched.push_back({ viewer, SeatView(redact(scenario, viewer), viewer), 0 });
        const Scenario known = project(scenario, viewer);
        RC_ASSERT((watched.back().view.scenario() == known));
        RC_ASSERT((watched.back().view.space().terms() == termsOf(known)));
    }
    return watched;
}

/// Law 3: what a viewer folds is what the viewer may know, no more and no less.
void holdsForViewers(const State& state, const Event& event, std::vector<Watched>& watched)
{
    for (Watched& w : watched) {
        const auto shown = redact(event, w.viewer);
        RC_ASSERT(shown.has_value() == sees(w.viewer, event));
        // Rewinds count by what everyone is told, so that all have to count alike.
        if (w.viewer == everyone() || isPublic(event.body))
            RC_ASSERT(shown.has_value() == isPublic(event.body));
        if (!shown)
            continue;
        w.lastSeen = event.at;
        w.view.take(*shown);
        const State known = project(state, w.viewer, w.lastSeen);
        RC_ASSERT((w.view.room() == known.room));
        RC_ASSERT((w.view.table() == known.table));
        RC_ASSERT(w.view.state().publicEvents == state.publicEvents);
        RC_ASSERT(w.view.state().rewinds == state.rewinds);
    }
}

/// The menu of a seat, computed from its view, is what the rules say of the whole state, and decide() keeps to it.
void menuIsTrue(const Scenario& scenario, const State& state, const Watched& w)
{
    if (w.viewer.kind != Viewer::Kind::seat)
        return;
    const Menu seen = allowed(w.view);
    const Menu truth = allowed(scenario, state, w.viewer.seat);
    RC_ASSERT(seen.acts == truth.acts);
    RC_ASSERT(seen.callTentative == truth.callTentative);

    const auto granted = [&](CommandBody body) -> Objection {
        const auto result = decide(
            scenario, state, { actorOf(w.viewer.seat), state.table.now, std::move(body), {} });
        return result ? Objection() : Objection(result.error());
    };
    RC_ASSERT(granted(command::Pass {}) == seen.objection(Act::pass));
    RC_ASSERT(granted(command::Ready {}) == seen.objection(Act::ready));
    RC_ASSERT(granted(command::Sign {}) == seen.objection(Act::sign));
    RC_ASSERT(granted(command::Refuse {}) == seen.objection(Act::refuse));
    RC_ASSERT(granted(command::WalkOut {}) == seen.objection(Act::walkOut));
    RC_ASSERT(granted(command::ComeBack {}) == seen.objection(Act::comeBack));
    RC_ASSERT(granted(command::KeepNote {}) == seen.objection(Act::keepNote));
    RC_ASSERT(granted(command::CallSigning {}) == seen.callTentative);
    RC_ASSERT(seen.proposals.size() == state.table.proposals.size());
    const std::size_t first = seen.proposals.size() > 3 ? seen.proposals.size() - 3 : 0;
    for (std::size_t i = first; i < seen.proposals.size(); ++i) {
        const Menu::OfProposal& of = seen.proposals[i];
        RC_ASSERT(granted(command::Accept { of.proposal }) == of.accept);
        RC_ASSERT(granted(command::Reject { of.proposal, {} }) == of.reject);
        RC_ASSERT(granted(command::Withdraw { of.proposal }) == of.withdraw);
        RC_ASSERT(granted(command::CallSigning { of.proposal }) == of.callSigning);
    }
}

/// An issue is tentatively agreed exactly when every voting party at the table has agreed the same option.
void tentativeIsUnanimous(const Scenario& scenario, const State& state)
{
    if (state.table.phase == PhaseKind::closed)
        return; // whoever left last agreed with nobody
    for (std::size_t i = 0; i < scenario.issues.size(); ++i) {
        std::set<std::optional<OptionId>> options;
        for (std::size_t p = 0; p < scenario.parties.size(); ++p)
            if (scenario.parties[p].votes && !state.isAway(PartyId(p)))
                options.insert(state.table.agreedBy[p].option(IssueId(i)));
        const auto common = options.size() == 1 ? *options.begin() : std::nullopt;
        RC_ASSERT(state.table.tentative.option(IssueId(i)) == common);
    }
    if (!state.table.tentative.empty())
        RC_ASSERT(state.space->isLegal(state.table.tentative));
}

/// Somebody at the table can always go on: who has the floor, or a voting party that has not decided about the text.
void nobodyIsWaitedForInVain(const Scenario& scenario, const State& state)
{
    const Table& table = state.table;
    RC_ASSERT((table.phase == PhaseKind::closed) == table.outcome.has_value());
    if (table.phase == PhaseKind::bargaining) {
        RC_ASSERT(table.floor.has_value());
        RC_ASSERT(!state.isAway(*table.floor));
        RC_ASSERT(table.round >= 1 && table.round <= table.rounds);
    }
    if (table.phase != PhaseKind::ratification)
        return;
    RC_ASSERT(table.signing.has_value());
    std::size_t pending = 0;
    for (std::size_t p = 0; p < scenario.parties.size(); ++p)
        if (scenario.parties[p].votes && table.signing->stands[p] == Stand::pending) {
            RC_ASSERT(!state.isAway(PartyId(p)));
            ++pending;
        }
    RC_ASSERT(pending > 0);
}

class Laws : public testing::TestWithParam<std::size_t> { };

constexpr std::array everyEvent { "proposed", "accepted", "option-agreed", "signing-called",
    "signing-failed", "walked-out", "came-back", "draft-kept", "note-kept", "reason-given",
    "paused", "resumed", "turn-timed-out", "consent-given", "language-chosen", "feeling-said",
    "round-extended", "rounds-set", "turn-skipped", "blanked", "scores-hidden", "remarked",
    "remark-struck", "rewound", "broken-off" };

TEST_P(Laws, holdInRandomSessions)
{
    const Scenario& scenario = scenarios()[GetParam()];
    Seen seen;
    const auto play = [&](std::uint64_t from) {
        return rc::check("laws in random sessions", [&](std::uint64_t seed) {
            RandomTable random(scenario, from ^ seed);
            State state = initialState(scenario);
            Events events;
            std::vector<Watched> watched = watch(scenario);
            for (std::size_t step = 0; step < 150; ++step) {
                const Command command = random.next(state);
                const State before = state;
                const auto result = decide(scenario, state, command);
                const auto again = decide(scenario, before, command);
                RC_ASSERT((result == again));
                if (!result) {
                    ++seen["refused: " + std::string(result.error().code)];
                    continue;
                }
                RC_ASSERT(!result->empty());
                for (const Event& event : *result) {
                    ++seen[std::string(nameOf(event.body))];
                    evolve(state, event);
                    events.push_back(event);
                    holdsForViewers(state, event, watched);
                }
                tentativeIsUnanimous(scenario, state);
                nobodyIsWaitedForInVain(scenario, state);
                menuIsTrue(scenario, state, watched[step % watched.size()]);
            }
            RC_ASSERT(fold(scenario, events) == state);
            // The cursor is without gaps: it counts what was shown and nothing else.
            for (const Watched& w : watched) {
                std::uint64_t count = 0;
                for (const Event& event : events)
                    count += sees(w.viewer, event) ? 1U : 0U;
                RC_ASSERT(w.view.cursor() == count);
                RC_ASSERT(w.view.log().size() == count);
            }
        });
    };
    playUntilSeen(everyEvent, seen, play);
}

INSTANTIATE_TEST_SUITE_P(everyScenario, Laws, testing::Values(0, 1, 2));

LocalText plain(std::string words) { return LocalText({ { std::string(), std::move(words) } }); }

/// Turns everything confidential of all parties but one upside down, keeping it a valid scenario.
Scenario withOtherSecrets(Scenario scenario, std::optional<PartyId> but)
{
    for (std::size_t i = 0; i < scenario.parties.size(); ++i) {
        if (but == PartyId(i))
            continue;
        Party& party = scenario.parties[i];
        party.brief = plain("quite another brief");
        if (!party.preferences)
            continue;
        party.preferences->walkAway += 100;
        party.preferences->redLines.clear();
        party.preferences->interests = { plain("quite another interest") };
        for (auto& scores : party.preferences->scores)
            for (int& score : scores)
                score = 100 - score;
    }
    scenario.injects.clear();
    return scenario;
}

TEST(Secrets, ofOthersNeverChangeWhatASeatIsSent)
{
    for (const Scenario& scenario : scenarios())
        EXPECT_TRUE(rc::check("bytes sent to a seat", [&scenario](std::uint64_t seed) {
            RandomTable random(scenario, seed);
            State state = initialState(scenario);
            Events events;
            for (int step = 0; step < 120; ++step)
                if (const auto result = decide(scenario, state, random.next(state)))
                    for (const Event& event : *result) {
                        evolve(state, event);
                        // Disclosed events are the one explicit way out.
                        if (!std::holds_alternative<event::Disclosed>(event.body))
                            events.push_back(event);
                    }
            for (const Viewer& viewer : everybody(scenario)) {
                if (viewer.kind == Viewer::Kind::facilitator)
                    continue;
                const auto own = viewer.kind == Viewer::Kind::seat
                    ? std::optional(viewer.seat.party)
                    : std::nullopt;
                const Scenario other = withOtherSecrets(scenario, own);
                const RedactedScenario shown = redact(scenario, viewer);
                const RedactedScenario shownOther = redact(other, viewer);
                RC_ASSERT(shown.scenario() == shownOther.scenario());
                for (const Event& event : events) {
                    const auto a = redact(event, viewer);
                    if (a)
                        RC_ASSERT(toJson(shown.scenario(), a->event())
                            == toJson(shownOther.scenario(), a->event()));
                }
            }
        }));
}

TEST(Values, areInNoEventButDisclosed)
{
    for (const Scenario& scenario : scenarios())
        EXPECT_TRUE(rc::check("no points in events", [&scenario](std::uint64_t seed) {
            RandomTable random(scenario, seed);
            const Scenario other = withOtherSecrets(scenario, std::nullopt);
            State state = initialState(scenario);
            State otherState = initialState(other);
            for (int step = 0; step < 150; ++step) {
                const Command command = random.next(state);
                const auto a = decide(scenario, state, command);
                const auto b = decide(other, otherState, command);
                // The rules know no sheet: the same commands bring about the same events whatever the values.
                RC_ASSERT(a.has_value() == b.has_value());
                if (!a) {
                    RC_ASSERT(a.error() == b.error());
                    continue;
                }
                RC_ASSERT(a->size() == b->size());
                for (std::size_t i = 0; i < a->size(); ++i) {
                    if (!std::holds_alternative<event::Disclosed>((*a)[i].body))
                        RC_ASSERT((*a)[i] == (*b)[i]);
                    evolve(state, (*a)[i]);
                    evolve(otherState, (*b)[i]);
                }
            }
        }));
}

} // namespace

} // namespace pourparler::test
