// Law 5 as properties over random sessions: what a rewind brings back, what it leaves as it is, and where it may land.

#include "core/record/codec.h"
#include "core/session/refusal.h"
#include "tests/core/laws/until_seen.h"
#include "tests/support/random_table.h"
#include "tests/support/shipped.h"
#include "tests/support/small_scenario.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace pourparler::test {

namespace {

/// A table without what a rewind does not bring back: the clock, the pause, and proposals of what was taken back.
Table comparable(Table table)
{
    table.now = 0;
    table.deadline = noDeadline;
    table.paused = false;
    table.pausedAt = 0;
    for (Proposal& proposal : table.proposals)
        if (proposal.takenBack)
            proposal = Proposal();
    while (!table.proposals.empty() && table.proposals.back().id == ProposalId::none)
        table.proposals.pop_back();
    return table;
}

std::optional<SessionTime> timeLeft(const Table& table)
{
    if (table.deadline == noDeadline)
        return std::nullopt;
    return std::max<SessionTime>(0, table.deadline - (table.paused ? table.pausedAt : table.now));
}

/// A session as somebody with a pencil would follow it: the table after every public event, and where deeds ended.
class Diary {
public:
    explicit Diary(const Scenario& scenario)
        : m_scenario(scenario)
        , m_state(initialState(scenario))
        , m_after { m_state.table }
    {
    }

    [[nodiscard]] const State& state() const { return m_state; }
    [[nodiscard]] const Events& events() const { return m_events; }
    [[nodiscard]] const Table& after(std::uint64_t number) const { return m_after[number]; }
    [[nodiscard]] const std::set<std::uint64_t>& deedEnds() const { return m_deedEnds; }

    /// False when it is refused.
    bool submit(const Command& command)
    {
        const auto result = decide(m_scenario, m_state, command);
        if (!result)
            return false;
        for (const Event& event : *result) {
            evolve(m_state, event);
            m_events.push_back(event);
            if (isPublic(event.body))
                m_after.push_back(m_state.table);
        }
        RC_ASSERT(m_after.size() == m_state.publicEvents + 1);
        m_deedEnds.insert(m_state.publicEvents);
        return true;
    }

private:
    const Scenario& m_scenario;
    State m_state;
    Events m_events;
    std::vector<Table> m_after; ///< [number of the public event]
    std::set<std::uint64_t> m_deedEnds;
};

void broughtBack(const Diary& diary, const State& before, const event::Rewound& rewound)
{
    const State& state = diary.state();
    const Table& target = diary.after(rewound.to);
    RC_ASSERT(diary.deedEnds().contains(rewound.to));
    RC_ASSERT((comparable(state.table) == comparable(target)));
    RC_ASSERT(timeLeft(state.table) == timeLeft(target));
    // After the end there is no pause to keep: the one that was on comes back.
    const bool paused
        = before.table.phase == PhaseKind::closed ? target.paused : before.table.paused;
    RC_ASSERT(state.table.paused == (paused && target.phase != PhaseKind::closed));
    RC_ASSERT((state.room == before.room));
    RC_ASSERT(state.publicEvents == before.publicEvents + 1);
    RC_ASSERT(state.table.proposals.size() == before.table.proposals.size());
    for (std::size_t i = 0; i < state.table.proposals.size(); ++i)
        RC_ASSERT(state.table.proposals[i].id == static_cast<ProposalId>(i + 1));
}

Command rewindTo(const State& state, std::uint64_t number)
{
    return { facilitator(), state.table.now, command::Rewind { number }, {} };
}

/// Going back to right before the rewind undoes it.
void canBeUndone(const Scenario& scenario, const Diary& diary, const State& before)
{
    const auto undone
        = decide(scenario, diary.state(), rewindTo(diary.state(), before.publicEvents));
    RC_ASSERT(undone.has_value());
    State state = diary.state();
    for (const Event& event : *undone)
        evolve(state, event);
    RC_ASSERT((comparable(state.table) == comparable(before.table)));
    // Counted from what everyone was told last: drafts kept since then give time back.
    RC_ASSERT(timeLeft(state.table) == timeLeft(diary.after(before.publicEvents)));
}

/// Every end of a deed since the talks began can be gone back to, and is where one lands.
void everyDeedCanBeReached(const Scenario& scenario, const Diary& diary)
{
    const State& state = diary.state();
    for (const std::uint64_t number : diary.deedEnds()) {
        if (number == 0 || number == state.publicEvents)
            continue;
        const PhaseKind phase = diary.after(number).phase;
        if (phase == PhaseKind::lobby || phase == PhaseKind::briefing)
            continue;
        const auto result = decide(scenario, state, rewindTo(state, number));
        RC_ASSERT(result.has_value());
        RC_ASSERT(std::get<event::Rewound>(result->front().body).to == number);
    }
}

/// The same state from the bytes of a record.
State resumed(const Scenario& scenario, const Events& events)
{
    State state = initialState(scenario);
    for (const Event& event : events) {
        const std::vector<Words> known = wordsOf(event);
        const auto back = decode(scenario, encode(scenario, event),
            [&known](const Digest& digest) -> std::optional<Words> {
                for (const Words& words : known)
                    if (digestOf(words) == digest)
                        return words;
                return std::nullopt;
            });
        RC_ASSERT(back.has_value());
        evolve(state, *back);
    }
    return state;
}

const std::vector<Scenario>& scenarios()
{
    static const std::vector<Scenario> all { smallScenario(),
        shippedScenario("price-of-the-hours") };
    return all;
}

class Rewinds : public testing::TestWithParam<std::size_t> { };

TEST_P(Rewinds, bringTheTableBackAndLeaveTheRoom)
{
    const Scenario& scenario = scenarios()[GetParam()];
    Seen seen;
    const auto play = [&](std::uint64_t from) {
        return rc::check("rewinds in random sessions", [&](std::uint64_t seed) {
            RandomTable random(scenario, from ^ seed);
            Diary diary(scenario);
            for (int step = 0; step < 150; ++step) {
                const Command command = random.next(diary.state());
                const State before = diary.state();
                if (!diary.submit(command))
                    continue;
                const auto* rewound = std::get_if<event::Rewound>(&diary.events().back().body);
                if (!rewound)
                    continue;
                ++seen["rewinds"];
                if (before.rewinds > 0)
                    ++seen["of a session that was rewound before"];
                if (before.table.phase == PhaseKind::closed)
                    ++seen["of a closing"];
                if (diary.state().table.phase == PhaseKind::closed)
                    ++seen["to a closing"];
                if (before.table.paused)
                    ++seen["in a pause"];
                if (timeLeft(diary.state().table))
                    ++seen["with a clock"];
                broughtBack(diary, before, *rewound);
                canBeUndone(scenario, diary, before);
            }
            everyDeedCanBeReached(scenario, diary);
            RC_ASSERT((resumed(scenario, diary.events()) == diary.state()));
            std::set<ProposalId> given;
            for (const Event& event : diary.events())
                if (const auto* proposed = std::get_if<event::Proposed>(&event.body))
                    RC_ASSERT(given.insert(proposed->proposal).second);
        });
    };
    constexpr std::array wanted { "rewinds", "of a session that was rewound before", "of a closing",
        "to a closing", "in a pause", "with a clock" };
    playUntilSeen(wanted, seen, play);
}

INSTANTIATE_TEST_SUITE_P(someScenarios, Rewinds, testing::Values(0, 1));

/// Events that no table ever had: out of order, twice, and with numbers that point nowhere.
Events damaged(const Scenario& scenario, std::uint64_t seed)
{
    RandomTable random(scenario, seed);
    State state = initialState(scenario);
    Events events;
    for (int step = 0; step < 60; ++step)
        if (const auto result = decide(scenario, state, random.next(state)))
            for (const Event& event : *result) {
                evolve(state, event);
                events.push_back(event);
            }
    const auto place = [&] { return static_cast<std::ptrdiff_t>(random.below(events.size() + 1)); };
    for (int i = 0; i < 20; ++i) {
        const auto number
            = static_cast<ProposalId>(random.below(2) == 0 ? random.below(12) : 10'000);
        const std::array<EventBody, 5> strange {
            event::Rewound { random.below(events.size() + 9), noDeadline, random.below(2) == 0 },
            event::Rewound { std::uint64_t { 1 } << 53U, 0, true },
            event::RoundExtended { 1'000'000'000, -1'000'000'000, 5 },
            event::TableSetUp { 1'000'000'000, 1'000'000'000, 0, 1'000'000'000 },
            event::Proposed { number, { PartyId(0), 1 }, random.package(), number, {} },
        };
        events.insert(events.begin() + place(), Event { 0, strange[random.below(strange.size())] });
        events.erase(events.begin() + static_cast<std::ptrdiff_t>(random.below(events.size())));
        std::swap(events[random.below(events.size())], events[random.below(events.size())]);
    }
    return events;
}

TEST(DamagedRecords, foldToSomethingThatCanBePlayedOn)
{
    for (const Scenario& scenario : scenarios())
        EXPECT_TRUE(rc::check("damaged records", [&scenario](std::uint64_t seed) {
            State state = fold(scenario, damaged(scenario, seed));
            RC_ASSERT(state.table.proposals.size() <= refusal::mostProposals);
            RandomTable random(scenario, seed + 1);
            for (int step = 0; step < 20; ++step)
                if (const auto result = decide(scenario, state, random.next(state)))
                    for (const Event& event : *result)
                        evolve(state, event);
            for (const SeatId seat : seatsOf(scenario))
                RC_ASSERT(allowed(scenario, state, seat).proposals.size()
                    == state.table.proposals.size());
        }));
}

TEST(DamagedRecords, doNotRewindWithoutEnd)
{
    const Scenario scenario = smallScenario();
    State state = initialState(scenario);
    evolve(state, { 0, event::Proposed { static_cast<ProposalId>(10'000), {}, {}, {}, {} } });
    for (std::uint64_t n = 0; n < 10'000; ++n) {
        evolve(state, { 0, event::Passed { PartyId(0) } });
        evolve(state, { 0, event::Rewound { 2 * n + 1, noDeadline, false } });
    }
    EXPECT_EQ(state.rewinds, refusal::mostRewinds);
    EXPECT_LE(state.table.proposals.size(), refusal::mostProposals);
    evolve(state, { 0, event::Proposed { static_cast<ProposalId>(0xffff'ffffU), {}, {}, {}, {} } });
    EXPECT_LE(state.table.proposals.size(), refusal::mostProposals);
    evolve(state, { 0, event::RemarkStruck { 2'000'000'000, true } });
    evolve(state, { 0, event::RoundExtended { 1, 1'000'000'000, noDeadline } });
}

TEST(DamagedRecords, takeBackNothingWhereTheyPointNowhere)
{
    const Scenario scenario = smallScenario();
    State state = initialState(scenario);
    evolve(state, { 0, event::Passed { PartyId(0) } });
    const Table before = state.table;
    for (const std::uint64_t to : { std::uint64_t { 0 }, std::uint64_t { 99 } }) {
        evolve(state, { 0, event::Rewound { to, 5, true } });
        EXPECT_TRUE(state.table == before);
    }
}

} // namespace

} // namespace pourparler::test
