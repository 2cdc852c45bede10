// What a seat reads before the talks: its own brief, the general instructions, the facts; beside them what it wants in
// short. Used by Application. Takes a SeatView, so it cannot show anybody else's brief.
#pragma once

#include "app/desktop/pages/page.h"
#include "core/view/seat_view.h"

#include <QDeadlineTimer>

#include <memory>

namespace pourparler::desktop {

class BriefingPage : public Page {
    Q_OBJECT

public:
    explicit BriefingPage(const Theme& theme, QWidget* parent = nullptr);

    void setView(std::shared_ptr<const SeatView> view);
    /// Read, and the talks begin when the others have read theirs.
    void setWaiting(bool waiting);
    /// Whether to ask, beside the brief, if what the person says may be used for research.
    void setAsksConsent(bool asks);
    [[nodiscard]] QString title() const override;

public Q_SLOTS:
    /// The clock for reading, as the host tells it.
    void timeSynchronised(qint64 sessionTime, bool running);

Q_SIGNALS:
    void readConfirmed();
    void consentGiven(bool given);

protected:
    void build(QVBoxLayout& column, QHBoxLayout& bar) override;

private:
    enum class Tab { own, general, facts };

    void addBar(QHBoxLayout& bar);
    void addTabs(QVBoxLayout& column);
    void addConsent(QVBoxLayout& column);
    void addText(QVBoxLayout& column);
    void addFacts(QVBoxLayout& column);
    void addInterests(QVBoxLayout& column);
    void addWeights(QVBoxLayout& column);
    void addLimits(QVBoxLayout& column);
    [[nodiscard]] PartyId mine() const { return *m_view->party(); }

    std::shared_ptr<const SeatView> m_view;
    Tab m_tab = Tab::own;
    bool m_waiting = false;
    bool m_asksConsent = false;
    QDeadlineTimer m_end { QDeadlineTimer::Forever };
    qint64 m_pausedAt = -1; ///< milliseconds left while the clock stands still
};

} // namespace pourparler::desktop
