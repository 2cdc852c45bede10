#include "app/desktop/demo_session.h"

#include "core/driver/play.h"
#include "core/record/chain.h"

#include <algorithm>

namespace pourparler::desktop {

namespace {

constexpr std::uint64_t mostTries = 16;

/// Keeps what goes into another journal.
class Keeping final : public Journal {
public:
    Keeping(Journal& journal, Events& events)
        : m_journal(journal)
        , m_events(events)
    {
    }
    [[nodiscard]] Result<void> append(std::span<const Event> events) override
    {
        auto done = m_journal.append(events);
        if (done)
            m_events.insert(m_events.end(), events.begin(), events.end());
        return done;
    }
    [[nodiscard]] Digest head() const override { return m_journal.head(); }

private:
    Journal& m_journal;
    Events& m_events;
};

PartyId firstVoter(const Scenario& scenario)
{
    for (std::size_t i = 0; i < scenario.parties.size(); ++i)
        if (scenario.parties[i].votes)
            return PartyId(i);
    return {};
}

void keepMoment(DemoSession& session, const SeatView& view)
{
    const Table& table = view.table();
    const auto snapshot = [&] { return std::make_shared<const SeatView>(view); };
    if (table.phase == PhaseKind::briefing && !session.briefing)
        session.briefing = snapshot();
    if (table.phase == PhaseKind::bargaining && table.floor == session.seat.party)
        session.table = snapshot();
    if (table.phase == PhaseKind::ratification && table.signing) {
        const auto& stands = table.signing->stands;
        const auto done = std::count(stands.begin(), stands.end(), Stand::signed_);
        if (done >= 1 && done <= 3 && stands[session.seat.party.index()] == Stand::pending)
            session.signing = snapshot();
        else if (!session.signing)
            session.signing = snapshot();
    }
    if (table.phase == PhaseKind::closed)
        session.result = snapshot();
}

}

Result<DemoSession> playDemo(const LoadedScenario& loaded, std::uint64_t seed, Journal& journal)
{
    DemoSession session;
    session.scenario = loaded.scenario;
    session.seat = { firstVoter(*loaded.scenario), 1 };
    Keeping kept(journal, session.events);
    Driver driver(loaded.scenario, seed, kept);
    const Viewer viewer = viewerOf(session.seat);
    const SeatView& view = driver.view(viewer);
    if (const auto done = setUpPlay(driver, *loaded.scenario, { seed, {}, {} }); !done)
        return Unexpected(done.error());
    for (;;) {
        keepMoment(session, view);
        const auto step = playStep(driver, seed);
        if (!step)
            return Unexpected(step.error());
        if (!*step)
            break;
    }
    keepMoment(session, view);
    return session;
}

Result<DemoSession> playDemo(const LoadedScenario& loaded, std::uint64_t seed)
{
    MemoryJournal journal(*loaded.scenario, digestOf(loaded.files), { seed, 1 });
    return playDemo(loaded, seed, journal);
}

std::uint64_t seedOfAgreement(const LoadedScenario& loaded, std::uint64_t seed)
{
    for (std::uint64_t each = seed; each < seed + mostTries; ++each)
        if (const auto session = playDemo(loaded, each);
            session && session->result && hasAgreement(*session->result->table().outcome))
            return each;
    return seed;
}

} // namespace pourparler::desktop
