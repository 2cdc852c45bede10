// A session without host and threads under a table page: the driver itself, one person's view, bots when asked.
// Used by the tests of the table. Time stands still unless it is moved.
#pragma once

#include "app/models/live_view.h"
#include "core/driver/driver.h"

#include <QObject>
#include <QString>

#include <memory>

namespace pourparler::test {

class TableSession : public QObject {
    Q_OBJECT

public:
    /// One of the shipped scenarios, at the first turn; everybody but `party` is a bot. 0 seconds: no clock.
    TableSession(const QString& scenario, const char* party, int turnSeconds = 0);

    [[nodiscard]] const Scenario& scenario() const { return *m_scenario; }
    [[nodiscard]] SeatId seat() const { return m_seat; }
    [[nodiscard]] LiveView* view() { return m_view.get(); }
    [[nodiscard]] const Table& table() const { return m_view->view().table(); }
    [[nodiscard]] bool myTurn() const;
    [[nodiscard]] SessionTime now() const { return m_now; }

    /// The person's own wish.
    [[nodiscard]] Result<void> submit(const CommandBody& body);
    [[nodiscard]] Result<void> submitAs(const Actor& actor, const CommandBody& body);
    void letBotsAct();
    bool letOneBotAct();
    void wait(SessionTime milliseconds);
    /// Passes until so many rounds have gone by, bots acting between.
    void playUntilRound(int round);
    /// A view of the same session from the same seat, as after a restart.
    [[nodiscard]] std::unique_ptr<LiveView> freshView();

private:
    std::shared_ptr<const Scenario> m_scenario;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Driver> m_driver;
    std::unique_ptr<LiveView> m_view;
    SeatId m_seat;
    SessionTime m_now = 1000;
};

} // namespace pourparler::test
