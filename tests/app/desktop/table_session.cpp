#include "table_session.h"

#include "core/scenario/reader.h"

#include <QtGlobal>

namespace pourparler::test {

using namespace Qt::StringLiterals;

TableSession::TableSession(const QString& name, const char* party, int turnSeconds)
{
    const auto files = loadScenarioFolder(
        QString(QStringLiteral(POURPARLER_SOURCE_DIR) + u"/scenarios/"_s + name).toStdString());
    Q_ASSERT(files);
    m_scenario = std::make_shared<const Scenario>(*readScenario(*files).scenario);
    m_seat = { *m_scenario->findParty(party), 1 };
    m_journal = std::make_unique<MemoryJournal>(*m_scenario, Digest {}, TableSetUp { 7, 1 });
    m_driver = std::make_unique<Driver>(m_scenario, 7, *m_journal);
    const auto sure = [](const Result<void>& result) {
        if (!result)
            qFatal("refused: %s", std::string(result.error().code).c_str());
    };
    sure(submitAs(
        facilitator(), command::SetUpTable { m_scenario->protocol.rounds, turnSeconds, 0, 0 }));
    for (std::size_t p = 0; p < m_scenario->parties.size(); ++p) {
        const SeatId seat { PartyId(p), 1 };
        Holder holder;
        if (seat != m_seat) {
            holder.kind = Holder::Kind::bot;
            holder.agent = std::string(defaultAgentFor(m_scenario->parties[p]));
        }
        sure(submitAs(facilitator(), command::TakeSeat { seat, holder }));
    }
    sure(submitAs(facilitator(), command::BeginBriefing {}));
    m_view = freshView();
    m_driver->watch(viewerOf(m_seat), [this](const RedactedEvent& event) { m_view->take(event); });
    sure(submitAs(facilitator(), command::BeginBargaining {}));
}

bool TableSession::myTurn() const
{
    return table().phase == PhaseKind::bargaining && table().floor == m_seat.party;
}

Result<void> TableSession::submit(const CommandBody& body)
{
    return submitAs(actorOf(m_seat), body);
}

Result<void> TableSession::submitAs(const Actor& actor, const CommandBody& body)
{
    return m_driver->submit({ actor, m_now, body, {} });
}

void TableSession::letBotsAct()
{
    if (const auto result = m_driver->letAgentsAct(m_now); !result)
        qFatal("bots: %s", std::string(result.error().code).c_str());
}

bool TableSession::letOneBotAct()
{
    const std::optional<SeatId> bot = m_driver->waitingAgent();
    return bot && m_driver->letAgentAct(*bot, m_now);
}

void TableSession::wait(SessionTime milliseconds)
{
    m_now += milliseconds;
    if (const auto result = m_driver->advanceTo(m_now); !result)
        qFatal("clock: %s", std::string(result.error().code).c_str());
}

void TableSession::playUntilRound(int round)
{
    while (table().phase == PhaseKind::bargaining && table().round < round) {
        letBotsAct();
        if (myTurn() && table().round < round)
            (void)submit(command::Pass {}).has_value();
        if (table().phase == PhaseKind::ratification)
            (void)submit(command::Refuse {}).has_value();
    }
    letBotsAct();
}

std::unique_ptr<LiveView> TableSession::freshView()
{
    return std::make_unique<LiveView>(m_driver->view(viewerOf(m_seat)));
}

} // namespace pourparler::test
