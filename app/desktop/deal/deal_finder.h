// Has Deals worked out on another thread, so that pages stay at hand: the latest question counts, what was asked before is
// stopped. Used by the debrief and the replay. Must not know what is done with them.
#pragma once

#include "app/debrief/deal_analysis.h"

#include <QFutureWatcher>
#include <QObject>

namespace pourparler::desktop {

class DealFinder : public QObject {
    Q_OBJECT

public:
    explicit DealFinder(QObject* parent = nullptr);
    /// Does not wait: what is under way is stopped and forgotten.
    ~DealFinder() override;

    void setAnalysis(DealAnalysis analysis);
    [[nodiscard]] bool canAsk() const { return static_cast<bool>(m_analysis); }
    /// As DealAnalysis takes it; canAsk().
    void ask(std::shared_ptr<const SeatView> view, ProposalId about, bool map);
    /// Nothing comes of what was asked.
    void stop();
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    /// Thousandths.
    void progressed(int perMille);
    void found(const std::shared_ptr<const pourparler::Deal>& deal);
    void failed(const pourparler::Error& why);

private:
    using Answer = std::shared_ptr<const Result<Deal>>;
    void take();

    DealAnalysis m_analysis;
    QFutureWatcher<Answer> m_watcher;
    bool m_busy = false;
};

} // namespace pourparler::desktop
