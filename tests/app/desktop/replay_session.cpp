#include "replay_session.h"

#include "core/agents/agent.h"
#include "core/driver/driver.h"
#include "core/driver/play.h"
#include "core/scenario/reader.h"

#include <QtGlobal>

#include <algorithm>

namespace pourparler::desktop::test {

namespace {

constexpr std::uint64_t seed = 4711;

template <class T>
T sure(Result<T> result)
{
    if (!result)
        qFatal("refused: %s", std::string(result.error().code).c_str());
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

class Session {
public:
    Session(Record& record)
        : m_scenario(std::shared_ptr<const void>(), &record.scenario())
        , m_driver(m_scenario, seed, record.journal())
    {
    }

    void begin()
    {
        wish(facilitator(), command::SetUpTable { 6, 180, 0, 0 });
        for (std::size_t p = 0; p < m_scenario->parties.size(); ++p)
            seat(PartyId(p), p > 0);
        wish(facilitator(), command::BeginBriefing {});
        wish(facilitator(), command::BeginBargaining {});
    }
    void talk()
    {
        const auto me = actorOf(m_me);
        playUntil([this] { return table().floor == m_me.party; });
        const Package package = m_driver.view(viewerOf(m_me)).space().best(m_me.party)->first;
        wish(me, command::KeepDraft { package, {}, Words(secretDraft, {}) });
        wish(me, command::KeepNote { Words(secretNote, {}) });
        wish(me, command::Propose { package, {}, Words("let us begin here", {}) });
        wish(facilitator(), command::Pause {});
        wish(facilitator(), command::Remark { RemarkKind::note, Words("a good start", {}) });
        wish(facilitator(), command::Resume {});
        const std::uint64_t before = m_driver.view(everyone()).state().publicEvents;
        playUntil([this] { return table().floor == m_me.party; });
        wish(facilitator(), command::Rewind { before });
        wish(facilitator(), command::ExtendTime { 60 });
        playUntil([this] { return table().floor == m_me.party; });
        wish(me, command::Propose { package, answerable(), Words("rather this", {}) });
    }
    void end()
    {
        seat(m_me.party, true);
        playUntil([this] { return table().outcome.has_value(); });
    }

private:
    const Table& table() { return m_driver.view(facilitatorEyes()).table(); }
    /// The latest of somebody else's that is on the table.
    ProposalId answerable()
    {
        const std::vector<Proposal>& all = table().proposals;
        const auto latest = std::find_if(all.rbegin(), all.rend(),
            [this](const Proposal& each) { return each.onTheTable() && each.by != m_me; });
        if (latest == all.rend())
            qFatal("nobody has proposed anything");
        return latest->id;
    }
    void wish(const Actor& actor, CommandBody body)
    {
        sure(m_driver.submit({ actor, table().now + 1500, std::move(body), {} }));
    }
    void seat(PartyId party, bool bot)
    {
        Holder holder;
        if (bot) {
            holder.kind = Holder::Kind::bot;
            holder.agent = defaultAgentFor(m_scenario->party(party));
        }
        wish(facilitator(), command::TakeSeat { { party, 1 }, holder });
    }
    template <class Condition>
    void playUntil(Condition condition)
    {
        while (!condition() && sure(playStep(m_driver, seed)))
            if (table().phase == PhaseKind::ratification && !table().outcome
                && !m_driver.waitingAgent())
                wish(actorOf(m_me), command::Refuse {});
    }

    std::shared_ptr<const Scenario> m_scenario;
    Driver m_driver;
    SeatId m_me { PartyId(0), 1 };
};

} // namespace

std::shared_ptr<const RecordContents> recordSession(const QString& path, bool closed)
{
    const auto files
        = sure(loadScenarioFolder(POURPARLER_SOURCE_DIR "/scenarios/price-of-the-hours"));
    {
        const auto record = sure(Record::create(path.toStdString(), files,
            { { seed, 1 }, "2026-05-04T10:00:00+02:00", "pourparler" }, SealKey::fromSeed(1)));
        Session session(*record);
        session.begin();
        session.talk();
        if (closed)
            session.end();
    }
    return std::make_shared<const RecordContents>(sure(readRecord(path.toStdString())));
}

SeatView foldedView(const RecordContents& contents, const Viewer& viewer, std::size_t shown)
{
    SeatView view(redact(contents.scenario, viewer), viewer);
    for (const Event& event : contents.events) {
        if (view.cursor() == shown)
            break;
        if (const auto seen = redact(event, viewer))
            view.take(*seen);
    }
    return view;
}

} // namespace pourparler::desktop::test
