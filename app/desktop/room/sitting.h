// One session at this machine: the host, everybody's views, who has the seat at the screen and whose turn it is to have
// it. Used by the desk, which shows pages by it. Must not know widgets or rules.
#pragma once

#include "app/host/host.h"
#include "app/models/live_view.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace pourparler::desktop {

class Sitting : public QObject {
    Q_OBJECT

public:
    Sitting(SealKey key, std::shared_ptr<const Scenario> scenario, QObject* parent = nullptr);
    ~Sitting() override;

    [[nodiscard]] Host& host() { return *m_host; }
    [[nodiscard]] const Scenario& scenario() const { return *m_scenario; }
    [[nodiscard]] bool isOpen() const { return !m_views.empty(); }
    /// What everyone may see: of curtains, the public view and the projector. Requires isOpen(), as all below.
    [[nodiscard]] LiveView& everyone() { return *m_views[0]; }
    [[nodiscard]] const LiveView& everyone() const { return *m_views[0]; }
    [[nodiscard]] LiveView& facilitator() { return *m_views[1]; }
    /// Of a spokesperson's seat.
    [[nodiscard]] LiveView& of(SeatId seat);

    [[nodiscard]] bool isHeldByPerson(SeatId seat) const;
    [[nodiscard]] std::vector<SeatId> people() const;
    /// Several people use this screen, or have done: there is a curtain between seats.
    [[nodiscard]] bool isShared() const { return m_shared; }
    /// The seat whose eyes the screen has.
    [[nodiscard]] std::optional<SeatId> seated() const { return m_seated; }
    /// The person whom the table waits for; the one at the screen first.
    [[nodiscard]] std::optional<SeatId> wanted() const;
    /// The person who has the floor next if nothing comes in between; nothing where none can be told.
    [[nodiscard]] std::optional<SeatId> next() const;
    void sit(SeatId seat);
    void standUp();

    /// The session's time at this moment, for clocks on pages made later.
    [[nodiscard]] qint64 time() const { return m_time + m_since.elapsed(); }
    [[nodiscard]] bool clockRuns() const { return m_clockRuns; }
    [[nodiscard]] bool botsBusy() const { return m_botsBusy; }

Q_SIGNALS:
    void opened();
    /// Something happened, or the seat at the screen has changed; several events in a row are told together.
    void changed();

private:
    void open(const std::vector<std::shared_ptr<const SeatView>>& views);
    void take(const Viewer& viewer, const RedactedEvent& event);
    void settle();

    std::shared_ptr<const Scenario> m_scenario;
    std::vector<std::unique_ptr<LiveView>> m_views;
    std::unique_ptr<Host> m_host;
    QTimer m_settling;
    std::optional<SeatId> m_seated;
    std::optional<SeatId> m_wanted; ///< when last looked
    bool m_shared = false;
    qint64 m_time = 0;
    QElapsedTimer m_since;
    bool m_clockRuns = false;
    bool m_botsBusy = false;
};

} // namespace pourparler::desktop
